/** Lets the process end quietly when whoever reads its output stops reading (`… | head`). */
export function endWithReader(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}

/** Ends the process with the exit code set so far, once what it printed is out. */
export async function endProcess(): Promise<never> {
  await Promise.all(
    [process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write("", done))),
  );
  // Not by itself: a name that is still being looked up would keep the process, and the job, waiting.
  process.exit();
}
