import nodePath from "node:path";
import { inLanes } from "../../modules/lanes.ts";
import type { Files, Machine } from "../../ports.ts";
import type { FileRefusal } from "../../report/report.ts";

export interface RefusedFile {
  /** Relative to the workspace. Foreign text. */
  readonly path: string;
  readonly why: FileRefusal;
}

/** Whether a file may be read that is called `path` and really lies at `realPath`; null: it may. */
export type Bounds = (path: string, realPath: string) => FileRefusal | null;

/** Where the checkout is: what relative paths in a workflow mean. */
export function workspaceOf({ env, cwd }: Machine): string {
  return env.GITHUB_WORKSPACE || cwd;
}

/** The job's checkout, in which a pull request can make any file or folder a link. */
interface Workspace {
  /** A path as it is written lies in it. */
  readonly names: (path: string) => boolean;
  /** A path without links lies in it. */
  readonly holds: (realPath: string) => boolean;
}

/** Null where there is no job: a person's own files may lie, and lead, wherever they like. */
async function openWorkspace(files: Files, { env }: Machine): Promise<Workspace | null> {
  const given = env.GITHUB_WORKSPACE;
  if (!given) return null;
  const real = (await realPathOf(files, given)) ?? given;
  return {
    names: (path) => isBelow(given, path) || isBelow(real, path),
    holds: (path) => isBelow(real, path),
  };
}

function isBelow(folder: string, path: string): boolean {
  const way = nodePath.relative(folder, path);
  return way !== ".." && !way.startsWith(`..${nodePath.sep}`) && !nodePath.isAbsolute(way);
}

function realPathOf(files: Files, path: string): Promise<string | null> {
  return files.realPath(path).catch(() => null);
}

/** For files that the workflow names by themselves: in the workspace they may not be links that lead out of it. */
export async function workspaceBounds(files: Files, machine: Machine): Promise<Bounds> {
  const workspace = await openWorkspace(files, machine);
  return (path, realPath) => (workspace?.names(path) && !workspace.holds(realPath) ? "outside" : null);
}

/**
 * For the files of a module or workspace of Go. Those outside of the job's checkout have to lie in one of `roots`, and
 * count only where the workflow or the machine leads there: not by a link in the checkout, and not by a go.work in it.
 *
 * @param directory where the project was looked for
 * @param roots the folders of the go.work or go.mod that was found
 */
export async function projectBounds(
  files: Files,
  machine: Machine,
  directory: string,
  roots: readonly string[],
): Promise<Bounds> {
  const workspace = await openWorkspace(files, machine);
  if (workspace === null) return () => null;
  const here = await realPathOf(files, directory);
  const isLedAway = workspace.names(directory) && (here === null || !workspace.holds(here));
  const realRoots = (await Promise.all(roots.map((root) => realPathOf(files, root)))).flatMap(
    (root) => root ?? [],
  );
  return (path, realPath) => {
    if (workspace.holds(realPath)) return null;
    if (isLedAway || workspace.names(path)) return "outside";
    return realRoots.some((root) => isBelow(root, realPath)) ? null : "used-outside";
  };
}

export interface ProjectFiles {
  /**
   * The files' texts in the order of their paths. Null where there is no file, it was refused or can't be read, or it
   * was read before under another path.
   */
  read(paths: readonly string[], mostBytesEach: number): Promise<readonly (string | null)[]>;
  /** So far. */
  readonly refused: readonly RefusedFile[];
}

/** Of all files that are read together: ten times what the largest known workspaces have. */
const MAX_BYTES = 128 << 20;
const LANES = 4;

/**
 * Reads files that a stranger may have written: each once, regular ones only, those inside the bounds, and no more of
 * them than MAX_BYTES, in their order.
 */
export function openProjectFiles(files: Files, machine: Machine, allows: Bounds): ProjectFiles {
  const refused: RefusedFile[] = [];
  const seen = new Set<string>();
  const lanes = Array.from({ length: LANES });
  let leftBytes = MAX_BYTES;
  const find = async (path: string) => {
    const realPath = await realPathOf(files, path);
    const stat = realPath === null ? null : await files.stat(realPath).catch(() => null);
    return realPath === null || stat === null ? null : { realPath, ...stat };
  };
  type Found = Awaited<ReturnType<typeof find>>;
  /** What is to be read at that path; null: nothing. */
  const take = (path: string, found: Found, mostBytes: number): Found => {
    if (found === null || found.kind === "directory" || seen.has(found.realPath)) return null;
    seen.add(found.realPath);
    const tooLarge = found.bytes > Math.min(mostBytes, leftBytes) ? "too-large" : null;
    const why = allows(path, found.realPath) ?? (found.kind === "file" ? tooLarge : "not-regular");
    if (why !== null) {
      refused.push({ path: nodePath.relative(workspaceOf(machine), path), why });
      return null;
    }
    leftBytes -= found.bytes;
    return found;
  };
  return {
    refused,
    read: async (paths, mostBytesEach) => {
      const found = new Map<string, Found>();
      await inLanes(lanes, [...new Set(paths)], async (path) => {
        found.set(path, await find(path));
      });
      const taken = paths.map((path) => take(path, found.get(path) ?? null, mostBytesEach));
      const texts: (string | null)[] = paths.map(() => null);
      await inLanes(lanes, [...taken.entries()], async ([index, file]) => {
        // By the real path and size that were judged.
        if (file) texts[index] = await files.readText(file.realPath, file.bytes).catch(() => null);
      });
      return texts;
    },
  };
}
