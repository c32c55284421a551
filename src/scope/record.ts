import { createHash } from "node:crypto";

/**
 * What lies beside a Go env file that this tool has written: how the file was before, so that it can be brought back
 * byte for byte, and what it was made, so that a hand's edit since then is noticed.
 */
export interface ScopeRecord {
  readonly version: typeof RECORD_VERSION;
  /** The file's bytes before the first switch, base64; null: there was no file. */
  readonly before: string | null;
  /** Its permission bits then. */
  readonly mode: number;
  /** Digest of the bytes that it was last given. */
  readonly after: string;
  /** Digest of the user's own file when a project's file was copied from it; null for the user's file itself. */
  readonly copiedFrom: string | null;
  /** Wall-clock time of the last switch, milliseconds since the epoch. */
  readonly switchedAtMs: number;
}

const RECORD_VERSION = 1;

/** How a Go env file stands to its record. */
export type Standing =
  /** No record: nothing of ours is in it. */
  | "not-ours"
  /** As the last switch left it. */
  | "ours"
  /** As it was before the first switch: an undo, or a switch, ended half-way. */
  | "as-before"
  /** Somebody else has changed it since. */
  | "edited";

/** Of bytes, or of there being no file. */
export function digestOf(bytes: Uint8Array | null): string {
  return bytes === null ? "none" : createHash("sha256").update(bytes).digest("hex");
}

/** How the bytes that are there now (null: no file) stand to the record. */
export function standingOf(record: ScopeRecord | null, now: Uint8Array | null): Standing {
  if (record === null) return "not-ours";
  const digest = digestOf(now);
  if (digest === record.after) return "ours";
  return digest === digestOf(bytesBefore(record)) ? "as-before" : "edited";
}

/** The bytes to bring back; null: no file. */
export function bytesBefore({ before }: ScopeRecord): Uint8Array | null {
  return before === null ? null : Buffer.from(before, "base64");
}

export function formatRecord(record: Omit<ScopeRecord, "version">): string {
  return `${JSON.stringify({ version: RECORD_VERSION, ...record }, null, 2)}\n`;
}

/** Null for a text that is no record of this version: it says nothing about the file beside it. */
export function parseRecord(text: string): ScopeRecord | null {
  try {
    const record = JSON.parse(text) as ScopeRecord;
    const isWhole =
      record.version === RECORD_VERSION &&
      (record.before === null || typeof record.before === "string") &&
      (record.copiedFrom === null || typeof record.copiedFrom === "string") &&
      typeof record.after === "string" &&
      Number.isSafeInteger(record.mode) &&
      Number.isFinite(record.switchedAtMs);
    return isWhole ? record : null;
  } catch {
    return null;
  }
}
