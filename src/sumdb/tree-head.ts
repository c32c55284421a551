import nodePath from "node:path";
import type { VerifierKey } from "../go/signed-note.ts";
import type { Files, Machine } from "../ports.ts";
import { openHead } from "./prove.ts";

const MAX_BYTES = 16 << 10;

/** Where this machine's last tree head of a database lies; null where the user has no folder for caches. */
function treeHeadPath(machine: Machine, key: VerifierKey): string | null {
  if (machine.cacheHome === null) return null;
  const name = encodeURIComponent(`${key.name}+${key.hash.toString(16)}`);
  return nodePath.join(machine.cacheHome, "setup-go-mirror", "sumdb", name);
}

/** The signed note of the last tree head seen, or null. Its signature is checked: the file may be anyone's. Never throws. */
export async function loadTreeHead(files: Files, machine: Machine, key: VerifierKey): Promise<string | null> {
  const path = treeHeadPath(machine, key);
  if (path === null) return null;
  const note = await files.readText(path, MAX_BYTES).catch(() => null);
  return note !== null && "size" in openHead(note, key) ? note : null;
}

/** Keeps a tree head for the next time, unless a larger one is kept. A machine without a place for it goes without. */
export async function saveTreeHead(
  files: Files,
  machine: Machine,
  key: VerifierKey,
  note: string,
): Promise<void> {
  const path = treeHeadPath(machine, key);
  if (path === null) return;
  const kept = await loadTreeHead(files, machine, key);
  if (kept !== null && sizeOf(kept, key) >= sizeOf(note, key)) return;
  try {
    await files.makeDirectory(nodePath.dirname(path), 0o700);
    await files.replace(path, note, 0o600);
  } catch {
    // The folder may be read-only or full: the proof holds without a kept head.
  }
}

function sizeOf(note: string, key: VerifierKey): number {
  const head = openHead(note, key);
  return "size" in head ? head.size : 0;
}
