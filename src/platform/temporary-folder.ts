import { chmodSync, readdirSync, rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import nodePath from "node:path";

/**
 * Lets `body` use a new folder below `parent`, which is gone afterwards with everything in it, also where the process
 * ends itself before (see interrupt.ts).
 */
export async function withTemporaryFolder<T>(
  parent: string,
  prefix: string,
  body: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(nodePath.join(parent, prefix));
  const remove = () => removeFolder(folder);
  process.once("exit", remove);
  try {
    return await body(folder);
  } finally {
    process.off("exit", remove);
    remove();
  }
}

/** At once, since nothing waits for a process that ends. */
function removeFolder(folder: string): void {
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  try {
    remove();
  } catch {
    // cmd/go makes the folders of unpacked modules read-only (modfetch/fetch.go, makeDirsReadOnly).
    makeWritable(folder);
    remove();
  }
}

function makeWritable(folder: string): void {
  chmodSync(folder, 0o700);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) makeWritable(nodePath.join(folder, entry.name));
  }
}
