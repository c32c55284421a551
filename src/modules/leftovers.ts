import nodePath from "node:path";
import type { Files, Processes } from "../ports.ts";
import { incomingFolders, incomingOwner } from "./module-cache.ts";

/** Nothing is on its way for so long: a request without progress ends after seconds. */
const OLD_MS = 60 * 60 * 1000;

/**
 * Removes what runs that were killed have left of their incoming folders (module-cache.ts): those whose process is
 * dead, as far as it was one of this host, and those that nobody has written to for an hour, whoever made them. A
 * process id can be that of another process by now, so even a live owner does not keep an old folder.
 *
 * Several jobs may do this at once, and in folders of other users: what can't be read or removed is passed over.
 *
 * @param root the module cache, an absolute path
 * @param nowMs wall-clock time since the epoch
 * @returns how many folders were removed; never throws
 */
export async function removeLeftovers(
  files: Files,
  processes: Processes,
  root: string,
  nowMs: number,
): Promise<number> {
  const parent = incomingFolders(root);
  // In a cache that a stranger prepared, a link could lead to folders that are none of ours.
  if (!(await isFolder(files, parent))) return 0;
  let removed = 0;
  for (const name of await files.list(parent).catch(() => [])) {
    const folder = nodePath.join(parent, name);
    try {
      if (!(await isFolder(files, folder))) continue;
      if (!isDead(processes, name) && !(await isOld(files, folder, nowMs))) continue;
      await files.removeFolder(folder);
      removed++;
    } catch {
      // Another user's, or another job was faster.
    }
  }
  return removed;
}

async function isFolder(files: Files, path: string): Promise<boolean> {
  return (await files.lstat(path).catch(() => null))?.kind === "directory";
}

/** Of another host's process, and of a name that isn't ours, nothing is known. */
function isDead(processes: Processes, name: string): boolean {
  const owner = incomingOwner(name);
  return owner !== null && owner.host === processes.own.host && !processes.isRunning(owner.pid);
}

/**
 * The newest time in it counts: a folder's own changes when files come and go, a file's when it is written to, and
 * one large zip may be all that a slow job has been writing for long.
 */
async function isOld(files: Files, folder: string, nowMs: number): Promise<boolean> {
  const names = await files.list(folder);
  for (const path of [folder, ...names.map((name) => nodePath.join(folder, name))]) {
    const mtimeMs = (await files.lstat(path))?.mtimeMs ?? 0;
    if (nowMs - mtimeMs <= OLD_MS) return false;
  }
  return true;
}
