import nodePath from "node:path";
import type { Files } from "../ports.ts";

/** A regular file that was found. */
export interface FoundFile {
  readonly bytes: number;
  readonly mtimeMs: number;
}

/**
 * The regular files below a folder by name (with slashes). No link is followed, and a file that has a second name
 * somewhere counts as none: taking it would change what lies elsewhere, or let it be changed from there.
 *
 * @param most where there are more, the rest is not looked at
 */
export async function realFilesBelow(
  files: Files,
  folder: string,
  most: number,
): Promise<ReadonlyMap<string, FoundFile>> {
  const found = new Map<string, FoundFile>();
  const look = async (prefix: string): Promise<void> => {
    const names = await files.list(nodePath.join(folder, ...prefix.split("/"))).catch(() => []);
    for (const name of names) {
      if (found.size >= most) return;
      const inner = prefix === "" ? name : `${prefix}/${name}`;
      const stat = await files.lstat(nodePath.join(folder, ...inner.split("/"))).catch(() => null);
      if (stat?.kind === "directory") await look(inner);
      else if (stat?.kind === "file" && stat.links === 1) found.set(inner, stat);
    }
  };
  if ((await files.lstat(folder).catch(() => null))?.kind === "directory") await look("");
  return found;
}
