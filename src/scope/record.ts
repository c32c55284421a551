import { createHash } from "node:crypto";
import { count, decodeJson, dictionary, fields, flag, list, literal, nullable, text } from "../decode.ts";
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
  /** Digests of the bytes of the last switch, and of the one before: a switch that ended half-way has left the earlier ones. */
  readonly after: readonly string[];
  /** For each variable that was set, or taken away, the digests of its value as of `after`. Absent in old records. */
  readonly set?: Readonly<Record<string, readonly string[]>>;
  /** Digest of the user's own file when a project's file was copied from it; null for the user's file itself. */
  readonly copiedFrom: string | null;
  /** Wall-clock time of the last switch, milliseconds since the epoch. */
  readonly switchedAtMs: number;
  /** What was asked for: a later switch by itself asks for the same. Null: unknown. */
  readonly request: ScopeRequest | null;
  /** A job has written it, and takes it back at its end. */
  readonly temporary: boolean;
  /** The record of an earlier switch for good, where a job's record has taken its place. It comes back with the bytes. */
  readonly previous: string | null;
  /** Where this tool wrote the file. A record that came with a project's sources has another path, or another folder's inode. */
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

/** The digest of a file's bytes; null stands for a file that is not there. */
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
 * The bytes that undo what this tool has done (null: no file): those before the first switch. Where somebody has
 * changed the file since, their file with those variables as they were before the first switch.
 * @param names what comes back of an edited file: without it, the variables that still are what this tool made them
 */
export function bytesWithoutOurs(
  record: ScopeRecord,
  now: Uint8Array | null,
  names: readonly string[] = oursIn(record, now).map(({ name }) => name),
): Uint8Array | null {
  if (standingOf(record, now) !== "edited") return bytesBefore(record);
  if (now === null) return null;
  const before = variablesIn(bytesBefore(record));
  const back = names.map((name) => [name, before[name] ?? ""] as const);
  const bytes = setInGoEnvFile(now, Object.fromEntries(back));
  return bytes.length === 0 && record.before === null ? null : bytes;
}

function variablesIn(bytes: Uint8Array | null): Readonly<Record<string, string>> {
  return parseGoEnvFile(bytes === null ? "" : Buffer.from(bytes).toString("utf8"));
}

export function formatRecord(record: Omit<ScopeRecord, "version">): string {
  return `${JSON.stringify({ version: RECORD_VERSION, ...record }, null, 2)}\n`;
}

const STORED = fields<Omit<ScopeRecord, "set"> & { readonly set: NonNullable<ScopeRecord["set"]> }>({
  version: literal(RECORD_VERSION),
  before: nullable(text),
  mode: count,
  after: list(text),
  set: (value) => (value === undefined ? {} : dictionary(list(text))(value)),
  copiedFrom: nullable(text),
  switchedAtMs: count,
  request: nullable(fields<ScopeRequest>({ mirrors: text, private: text, privateProxy: text, sumdb: text })),
  temporary: flag,
  previous: nullable(text),
  place: nullable(fields<NonNullable<ScopeRecord["place"]>>({ file: text, inode: count })),
});

/** Null for a text that is no record of this version: it says nothing about the file beside it. */
export function parseRecord(json: string): ScopeRecord | null {
  return decodeJson(json, STORED);
}
