import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { promisify } from "node:util";

/**
 * Makes a FIFO at `path` that nobody writes to, and gives what `work` gives. Where that waits for a writer, as for a
 * terminal that nobody types at, each wait is ended and the test fails.
 *
 * @param boundMs long enough for the work on a busy machine
 */
export async function withSilentFifo<T>(path: string, work: () => Promise<T>, boundMs = 2_000): Promise<T> {
  await promisify(execFile)("mkfifo", [path]);
  let hasWaited = false;
  const ending = setInterval(async () => {
    hasWaited = true;
    // A writer that comes and goes: whoever waits reads an empty file.
    await (await open(path, constants.O_RDWR | constants.O_NONBLOCK)).close();
  }, boundMs);
  const result = await work().finally(() => clearInterval(ending));
  if (hasWaited) throw new Error(`something has waited for a writer of ${path}`);
  return result;
}
