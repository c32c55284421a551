import { constants } from "node:os";

/** Lets the process end quietly when whoever reads its output stops reading (`… | head`). */
export function endWithReader(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}

/**
 * Lets Ctrl-C and its like end the process at once, with the exit code that a shell gives it (130), but through
 * `exit`: what is to be cleared away before is hung on that event, which a signal by itself passes by.
 */
export function endOnInterrupt(): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => process.exit(128 + constants.signals[signal]));
  }
}

/** Ends the process with the exit code set so far, once what it printed is out. */
export async function endProcess(): Promise<never> {
  await Promise.all(
    [process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write("", done))),
  );
  // Not by itself: a name that is still being looked up would keep the process, and the job, waiting.
  process.exit();
}
