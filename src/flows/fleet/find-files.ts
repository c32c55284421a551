import nodePath from "node:path";
import type { RefusedFile } from "../../fleet/fleet.ts";
import type { Refusal } from "../../fleet/refusal.ts";
import type { Files } from "../../ports.ts";

/** A fleet has no more reports than these, and a folder no more levels. */
const MAX_FILES = 20_000;
const MAX_DEPTH = 12;

interface Found {
  readonly files: readonly string[];
  readonly refused: readonly RefusedFile[];
}

/**
 * The files that are meant: a file, every `.json` file in a folder, or all that match a pattern as a workflow writes it.
 * A link is followed where it is named itself, and refused where it was found.
 * @param given paths, relative ones below `root`
 * @param patterns whether they may be patterns too: a shell has filled them in already
 */
export async function findFiles(
  files: Pick<Files, "stat" | "lstat" | "list" | "glob">,
  given: readonly string[],
  root: string,
  patterns: boolean,
): Promise<Found> {
  const found = new Set<string>();
  const refusedAt = new Map<string, Refusal>();
  /** Looks at a path; what can't be looked at is refused, and the rest goes on. */
  const trying = async (path: string, look: () => Promise<void>) => {
    const error = await look().then(
      () => null,
      (thrown: NodeJS.ErrnoException) => thrown,
    );
    if (error !== null) refusedAt.set(path, { code: "unreadable", error: error.code ?? "unknown" });
  };
  const add = async (path: string) => {
    const kind = (await files.lstat(path))?.kind;
    if (kind === "file") found.add(path);
    // What is no file is refused where it is read, but for a link: that would be followed.
    else if (kind !== undefined && kind !== "directory") refusedAt.set(path, await whatItIs(files, path));
  };
  const addFolder = async (folder: string, depth: number): Promise<void> => {
    for (const name of [...(await files.list(folder))].sort()) {
      if (found.size > MAX_FILES) return;
      const path = nodePath.join(folder, name);
      await trying(path, async () => {
        const isFolder = (await files.lstat(path))?.kind === "directory";
        if (isFolder && depth < MAX_DEPTH) await addFolder(path, depth + 1);
        else if (name.endsWith(".json")) await add(path);
      });
    }
  };
  const addGiven = async (path: string, pattern: string): Promise<void> => {
    const kind = (await files.stat(path))?.kind;
    if (kind === "directory") return addFolder(path, 0);
    if (kind !== undefined) return void found.add(path);
    const matching = isPattern(pattern) ? await files.glob([pattern, ...exceptions], root, MAX_FILES) : [];
    for (const match of matching) await add(match);
    if (matching.length === 0) refusedAt.set(path, { code: "not-there" });
  };
  const isPattern = (text: string) => patterns && /[*?[]/.test(text);
  const isException = (text: string) => patterns && text.startsWith("!");
  const exceptions = given.filter(isException);
  for (const one of given) {
    const path = nodePath.resolve(root, one);
    if (!isException(one)) await trying(path, () => addGiven(path, one));
  }
  const all = [...found];
  const tooMany = all.length > MAX_FILES ? all[MAX_FILES] : undefined;
  if (tooMany !== undefined) {
    refusedAt.set(tooMany, { code: "too-many", what: "files", most: MAX_FILES });
  }
  const refused = [...refusedAt].map(([file, why]) => ({ file, why }));
  return { files: all.slice(0, MAX_FILES), refused };
}

/** Links and devices look the same without following them. */
async function whatItIs(files: Pick<Files, "stat">, path: string): Promise<Refusal> {
  const followed = await files.stat(path).catch(() => null);
  return { code: followed === null || followed.kind !== "other" ? "link" : "not-regular" };
}
