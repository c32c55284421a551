import nodePath from "node:path";
import type { Files } from "../../ports.ts";
import { bytesBefore, bytesWithoutOurs, digestOf, oursIn } from "../../scope/record.ts";
import { type LockPorts, withScopeLock } from "./scope-lock.ts";
import { readScope, type ScopePlace, type ScopeState } from "./scope-place.ts";

export type UndoResult =
  /** The file is as it was before the first switch; `removed`: there was none. */
  | { readonly kind: "restored"; readonly removed: boolean }
  /** Nothing of ours is there. */
  | { readonly kind: "nothing" }
  /** Somebody has changed the file since the last switch: just these variables came back, and the rest stays. */
  | { readonly kind: "taken-out"; readonly variables: readonly string[] }
  /** Somebody has changed a project's file since the last switch: nothing was done. */
  | { readonly kind: "edited" };

/**
 * Brings the scope's Go env file back to what it was before the first switch, byte for byte. Where somebody has changed
 * the user's file since, those variables come back that still are what this tool made them, and the rest stays.
 * @param options.force all variables come back that this tool has set, also those that somebody has changed since; and a
 * project's file, which is a copy of the user's, is taken away although somebody has changed it
 * @param options.dryRun changes nothing: the result is what would be
 * @throws ScopeLocked
 */
export async function undoRoute(
  ports: LockPorts,
  place: ScopePlace,
  options: { readonly force: boolean; readonly dryRun?: boolean },
): Promise<UndoResult> {
  const { files } = ports;
  // Without a record there is nothing to lock, and no folder that a lock could lie in.
  if ((await readScope(files, place)).record === null) return { kind: "nothing" };
  const result = await withScopeLock(ports, place, async (): Promise<UndoResult> => {
    const state = await readScope(files, place);
    if (state.record === null) return { kind: "nothing" };
    const { record, bytes } = state;
    if (state.standing === "edited" && place.scope === "project" && !options.force) return { kind: "edited" };
    if (state.standing === "edited" && place.scope === "user") {
      const ours = oursIn(record, bytes).map(({ name }) => name);
      const names = options.force ? Object.keys(record.set ?? {}) : ours;
      if (!options.dryRun) await bringBack(files, place, state, bytesWithoutOurs(record, bytes, names));
      return { kind: "taken-out", variables: names };
    }
    if (!options.dryRun) await bringBack(files, place, state);
    return { kind: "restored", removed: bytesBefore(record) === null };
  });
  if (place.scope === "project" && !options.dryRun)
    await removeOurFolder(files, nodePath.dirname(place.file));
  return result;
}

const RECORD_MODE = 0o600;

/**
 * The bytes before the first switch, or others, where they are not there already; then the record goes, which until then
 * says what to do.
 */
export async function bringBack(
  files: Files,
  place: ScopePlace,
  { record, bytes }: ScopeState,
  back: Uint8Array | null = record && bytesBefore(record),
): Promise<void> {
  if (record === null) return;
  if (digestOf(back) !== digestOf(bytes)) {
    if (back === null) await files.remove(place.file);
    else await files.replace(place.file, back, record.mode);
  }
  if (record.previous === null) await files.remove(place.record);
  else await files.replace(place.record, record.previous, RECORD_MODE);
}

/** Only when nothing of anybody else's is in it. */
async function removeOurFolder(files: Files, folder: string): Promise<void> {
  const names = await files.list(folder);
  if (names.every((name) => name === ".gitignore")) await files.removeFolder(folder);
}
