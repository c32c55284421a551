import { createHash } from "node:crypto";
import { parseGoEnvFile } from "../go/go-env-file.ts";
import { setInGoEnvFile } from "../go/write-go-env-file.ts";

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
  /** Digests of the bytes that it was last given, and before that: a switch that ended half-way left the former. */
  readonly after: readonly string[];
  /** For each variable that was set, or taken away, the digests of its value as of `after`. Absent in old records. */
  readonly set?: Readonly<Record<string, readonly string[]>>;
  /** Digest of the user's own file when a project's file was copied from it; null for the user's file itself. */
  readonly copiedFrom: string | null;
  /** Wall-clock time of the last switch, milliseconds since the epoch. */
  readonly switchedAtMs: number;
  /** What was asked for: a later switch by itself asks for the same. Null: unknown. */
  readonly request: ScopeRequest | null;
  /** A job's, which its end takes back. */
  readonly temporary: boolean;
  /** The record that a job's has covered: what was switched for good before; comes back with the bytes. */
  readonly previous: string | null;
  /** Where the file was written: a project's that came with its sources says another place, or another folder's number. */
  readonly place: { readonly file: string; readonly inode: number } | null;
}

/** What a person asked `use` for, as it was given; "" for nothing. */
export interface ScopeRequest {
  readonly mirrors: string;
  readonly private: string;
  readonly privateProxy: string;
  readonly sumdb: string;
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
  if (digest === digestOf(bytesBefore(record))) return "as-before";
  return record.after.includes(digest) ? "ours" : "edited";
}

/** The bytes to bring back; null: no file. */
export function bytesBefore({ before }: ScopeRecord): Uint8Array | null {
  return before === null ? null : Buffer.from(before, "base64");
}

/**
 * A record's `set`: the variables that a switch from some bytes to others has changed.
 * @param earlier the record that goes on in it, if there is one: a switch that ends half-way leaves its values
 */
export function valuesSet(
  before: Uint8Array | null,
  after: Uint8Array,
  earlier: ScopeRecord | null,
): Readonly<Record<string, readonly string[]>> {
  const [was, is, last] = [variablesIn(before), variablesIn(after), earlier?.set ?? {}];
  const changed = Object.keys({ ...was, ...is }).filter((name) => was[name] !== is[name]);
  const digests = (name: string) => [
    digestOf(Buffer.from(is[name] ?? "")),
    ...(last[name] ?? []).slice(0, 1),
  ];
  return { ...last, ...Object.fromEntries(changed.map((name) => [name, digests(name)])) };
}

/** The variables that still are what this tool has made them, with their values; "" for those that it took away. */
export function oursIn(
  { set = {} }: ScopeRecord,
  now: Uint8Array | null,
): readonly { readonly name: string; readonly value: string }[] {
  const values = variablesIn(now);
  return Object.entries(set)
    .map(([name, digests]) => ({ name, digests, value: values[name] ?? "" }))
    .filter(({ digests, value }) => digests.includes(digestOf(Buffer.from(value))))
    .map(({ name, value }) => ({ name, value }));
}

/**
 * The bytes without this tool's doing (null: no file): those before the first switch or, where somebody has changed the
 * file since, what that made of it with our variables as they were before.
 */
export function bytesWithoutOurs(record: ScopeRecord, now: Uint8Array | null): Uint8Array | null {
  if (standingOf(record, now) !== "edited") return bytesBefore(record);
  if (now === null) return null;
  const before = variablesIn(bytesBefore(record));
  const back = oursIn(record, now).map(({ name }) => [name, before[name] ?? ""] as const);
  const bytes = setInGoEnvFile(now, Object.fromEntries(back));
  return bytes.length === 0 && record.before === null ? null : bytes;
}

function variablesIn(bytes: Uint8Array | null): Readonly<Record<string, string>> {
  return parseGoEnvFile(bytes === null ? "" : Buffer.from(bytes).toString("utf8"));
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
      Array.isArray(record.after) &&
      record.after.every((digest) => typeof digest === "string") &&
      typeof record.temporary === "boolean" &&
      (record.previous === null || typeof record.previous === "string") &&
      isRequest(record.request) &&
      isPlace(record.place) &&
      isSet(record.set) &&
      Number.isSafeInteger(record.mode) &&
      Number.isFinite(record.switchedAtMs);
    return isWhole ? record : null;
  } catch {
    return null;
  }
}

function isRequest(request: unknown): boolean {
  if (request === null) return true;
  const { mirrors, private: patterns, privateProxy, sumdb } = (request ?? {}) as Partial<ScopeRequest>;
  return [mirrors, patterns, privateProxy, sumdb].every((text) => typeof text === "string");
}

function isSet(set: unknown): boolean {
  if (set === undefined) return true;
  const all = Object.values((set ?? {}) as Readonly<Record<string, unknown>>);
  return typeof set === "object" && all.every((digests) => Array.isArray(digests));
}

function isPlace(place: unknown): boolean {
  if (place === null) return true;
  const { file, inode } = (place ?? {}) as { readonly file?: unknown; readonly inode?: unknown };
  return typeof file === "string" && typeof inode === "number";
}
