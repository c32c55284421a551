import { closeSync, futimesSync, mkdirSync, openSync, unlinkSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import type { Files } from "../ports.ts";
import { errorCode } from "./read-files.ts";

/**
 * See `Files.writeNew`. By calls that block: for thousands of small files four trips through the thread pool each cost
 * more than the writing.
 */
export const writeNew: Files["writeNew"] = async (path, content, { mode, mtimeMs }) => {
  const file = openNew(path, mode);
  if (file === null) return false;
  let isWhole = false;
  try {
    for await (const piece of content) for (let at = 0; at < piece.length; ) at += writeSync(file, piece, at);
    futimesSync(file, mtimeMs / 1000, mtimeMs / 1000);
    isWhole = true;
  } finally {
    closeSync(file);
    if (!isWhole) unlinkSync(path);
  }
  return true;
};

/** Null where there is one, or a link that leads nowhere. */
function openNew(path: string, mode: number, isSecondTry = false): number | null {
  try {
    return openSync(path, "wx", mode);
  } catch (error) {
    const code = errorCode(error);
    if (code === "EEXIST") return null;
    if (code !== "ENOENT" || isSecondTry) throw error;
    mkdirSync(dirname(path), { recursive: true });
    return openNew(path, mode, true);
  }
}
