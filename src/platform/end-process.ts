/** Lets the process end quietly when whoever reads its output stops reading (`… | head`). */
export function endWithReader(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    endNow();
  });
}

/** Ends the process with the exit code set so far, once what it printed is out. */
export async function endProcess(): Promise<never> {
  await Promise.all(
    [process.stdout, process.stderr].map((stream) => new Promise((done) => stream.write("", done))),
  );
  // Node would wait for a name that is still being looked up, and the job with it.
  endNow();
}

/**
 * Ends the process at once, by default with the exit code set so far; what hangs on `exit` is done before.
 *
 * `process.exit` waits for libuv's threads, and one of them may be in getaddrinfo(3) for as long as the name server is
 * silent, ten seconds as a rule, or at a file of a network drive that is gone: nothing ends it but execve(2). The
 * program that takes this one's place has nothing to do but to give the exit code. Where Node has no execve (before
 * 22.15, on Windows) the process ends when the system has given up.
 */
export function endNow(code = Number(process.exitCode ?? 0)): never {
  const { execve } = process as { execve?: (file: string, args: string[], env: NodeJS.ProcessEnv) => never };
  if (execve === undefined || !isThreadAtWork()) process.exit(code);
  process.exitCode = code;
  process.emit("exit", code);
  for (const { _handle } of [process.stdout, process.stderr] as { _handle?: Handle }[]) {
    // Node makes a pipe non-blocking for all who share it, and takes that back only when it ends by itself.
    _handle?.setBlocking?.(true);
  }
  const { NODE_OPTIONS, ...env } = process.env;
  return execve(process.execPath, [process.execPath, "-e", `process.exitCode = ${code}`], env);
}

interface Handle {
  readonly setBlocking?: (blocking: boolean) => void;
}

/** Whether a name is being looked up, or a file used, in a thread. */
function isThreadAtWork(): boolean {
  return process.getActiveResourcesInfo().some((kind) => /^(?:GetAddrInfo|FS)Req/.test(kind));
}
