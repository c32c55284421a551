import { randomBytes } from "node:crypto";
import nodePath from "node:path";
import type { Files, Processes } from "../ports.ts";

/** A module cache (GOMODCACHE), and the folder in it where this run's files lie until they are verified. */
export interface ModuleCache {
  readonly root: string;
  /** On the same file system, so that a rename is enough; of this run alone. See leftovers.ts. */
  readonly incoming: string;
}

/**
 * The folder that holds the incoming folders of all runs. In the cache, so that `go clean -modcache` takes it along,
 * but not in the `@v` folders of `cache/download`: of a run that was killed, one folder is found and removed instead
 * of files all over the cache, and whoever serves or archives `cache/download` (it is a GOPROXY as it stands) never
 * meets a file that nobody has verified. cmd/go looks at `cache/download`, `cache/vcs` and `cache/lock` only.
 */
export function incomingFolders(root: string): string {
  return nodePath.join(root, "cache", "setup-go-mirror");
}

/**
 * Names the folder that this run's files go through. Nothing is made on disk: Files.create does that with the first
 * file.
 *
 * @param root an absolute path
 */
export function openModuleCache(root: string, own: Processes["own"]): ModuleCache {
  const name = `${own.host}-${own.pid}-${randomBytes(6).toString("hex")}`;
  return { root, incoming: nodePath.join(incomingFolders(root), name) };
}

/** The process that made an incoming folder of that name, or null when none of ours has such a name. */
export function incomingOwner(name: string): Processes["own"] | null {
  const [, host, pid] = /^([0-9A-Za-z]+)-([1-9][0-9]{0,9})-[0-9a-f]+$/.exec(name) ?? [];
  return host === undefined || pid === undefined ? null : { host, pid: Number(pid) };
}

/** A name for a file on its way into the cache. */
export function incomingPath(cache: ModuleCache): string {
  return nodePath.join(cache.incoming, randomBytes(8).toString("hex"));
}

/**
 * Removes this run's incoming folder with all that is still in it; never throws. The folder around it stays: to
 * remove it after a look would take along what another job has put there in between.
 */
export async function closeModuleCache(files: Files, cache: ModuleCache): Promise<void> {
  await files.removeFolder(cache.incoming).catch(() => {});
}
