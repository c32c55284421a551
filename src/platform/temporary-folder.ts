import { mkdtemp, rm } from "node:fs/promises";
import nodePath from "node:path";

/** Lets `body` use a new folder below `parent`, which is gone afterwards with everything in it. */
export async function withTemporaryFolder<T>(
  parent: string,
  prefix: string,
  body: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(nodePath.join(parent, prefix));
  try {
    return await body(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
