import nodePath from "node:path";
import type { Files } from "../ports.ts";
import { bytesBefore } from "../scope/record.ts";
import { readScope, type ScopePlace } from "./scope-place.ts";

export type UndoResult =
  /** The file is as it was before the first switch; `removed`: there was none. */
  | { readonly kind: "restored"; readonly removed: boolean }
  /** Nothing of ours is there. */
  | { readonly kind: "nothing" }
  /** Somebody has changed the file since the last switch: nothing was done. */
  | { readonly kind: "edited" };

/**
 * Brings the scope's Go env file back to what it was before the first switch, byte for byte.
 * @param options.force also where somebody has changed it since: that change is lost then
 */
export async function undoRoute(
  { files }: { readonly files: Files },
  place: ScopePlace,
  options: { readonly force: boolean },
): Promise<UndoResult> {
  const { record, standing } = await readScope(files, place);
  if (record === null) return { kind: "nothing" };
  if (standing === "edited" && !options.force) return { kind: "edited" };
  const before = bytesBefore(record);
  if (standing !== "as-before") {
    if (before === null) await files.remove(place.file);
    else await files.replace(place.file, before, record.mode);
  }
  // Last: until then the record says what to do, however often this is begun.
  await files.remove(place.record);
  if (place.scope === "project") await removeOurFolder(files, nodePath.dirname(place.file));
  return { kind: "restored", removed: before === null };
}

/** Only when nothing of anybody else's is in it. */
async function removeOurFolder(files: Files, folder: string): Promise<void> {
  const names = await files.list(folder);
  if (names.every((name) => name === ".gitignore")) await files.removeFolder(folder);
}
