import { createHash, createPublicKey, verify } from "node:crypto";

/** The public key of a checksum database: what its signatures are checked with (x/mod sumdb/note). */
export interface VerifierKey {
  /** The database's name, e.g. `sum.golang.org`. */
  readonly name: string;
  /** The first four bytes of the key's hash, big-endian: how a signature says which key made it. */
  readonly hash: number;
  /** 32 bytes, Ed25519. */
  readonly publicKey: Uint8Array;
}

type OpenedNote =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: NoteProblem };

type KeyProblem = "malformed-key" | "key-not-its-hash" | "unknown-key-algorithm";

/** Why a text is no GOSUMDB value. */
export type GoSumDbProblem =
  | "sumdb-empty"
  | "sumdb-too-many-fields"
  | "sumdb-bad-url"
  | "sumdb-bad-name"
  | KeyProblem;

class BadKey extends Error {
  readonly problem: KeyProblem;
  constructor(problem: KeyProblem) {
    super(problem);
    this.problem = problem;
  }
}

export const NOTE_PROBLEMS = ["malformed-note", "invalid-signature", "no-signature"] as const;
export type NoteProblem = (typeof NOTE_PROBLEMS)[number];

/** The size and hash of a checksum database's log at one moment. */
interface TreeHead {
  readonly treeSize: bigint;
  /** Base64 of 32 bytes. */
  readonly rootHash: string;
}

/** What a GOSUMDB value means. `url` is set where the value names one: then no proxy is asked for the database. */
type GoSumDb =
  | { readonly kind: "off" }
  | {
      readonly kind: "database";
      readonly name: string;
      readonly key: VerifierKey;
      readonly url: string | null;
    }
  | { readonly kind: "invalid"; readonly problem: GoSumDbProblem };

/** The key that cmd/go has built in (cmd/go/internal/modfetch/key.go). */
export const SUM_GOLANG_ORG_KEY = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";

/** Whether it is that one, whatever text or address it came with. */
export function isBuiltInKey({ name, publicKey }: VerifierKey): boolean {
  const builtIn = parseVerifierKey(SUM_GOLANG_ORG_KEY);
  return name === builtIn.name && Buffer.compare(publicKey, builtIn.publicKey) === 0;
}

const ED25519_ALGORITHM = 1;
const KEY_HASH_BYTES = 4;
/** More than this many signatures are refused by x/mod sumdb/note too. */
const MAX_SIGNATURES = 100;
const MAX_TREE_HEAD_LENGTH = 1_000_000;

/** Reads `name+hash+key`. Throws BadKey (note.NewVerifier). */
export function parseVerifierKey(text: string): VerifierKey {
  // The key is base64, where "+" is a letter: only the first two are separators.
  const match = /^([^+\s]+)\+([0-9a-fA-F]{8})\+(.+)$/s.exec(text);
  const [, name = "", hashText = "", encodedKey = ""] = match ?? [];
  const key = decodeBase64(encodedKey);
  if (match === null || key === null || key.length === 0) throw new BadKey("malformed-key");
  const hash = Number.parseInt(hashText, 16);
  const computed = createHash("sha256").update(`${name}\n`).update(key).digest().readUInt32BE(0);
  if (hash !== computed) throw new BadKey("key-not-its-hash");
  if (key[0] !== ED25519_ALGORITHM) throw new BadKey("unknown-key-algorithm");
  if (key.length !== 33) throw new BadKey("malformed-key");
  return { name, hash, publicKey: key.subarray(1) };
}

/**
 * Checks that `note` is a signed note with a valid signature by `key`, and gives the text that was signed.
 * Signatures by other keys are passed over (note.Open).
 */
export function openNote(note: string, key: VerifierKey): OpenedNote {
  const malformed: OpenedNote = { ok: false, problem: "malformed-note" };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the format forbids exactly these
  if (/[\0-\x09\x0b-\x1f]/.test(note)) return malformed;
  const split = note.lastIndexOf("\n\n");
  if (split < 0 || !note.endsWith("\n") || split + 2 === note.length) return malformed;
  const text = note.slice(0, split + 1);
  const lines = note.slice(split + 2, -1).split("\n");
  if (lines.length > MAX_SIGNATURES) return malformed;

  let verified = false;
  for (const line of lines) {
    const [, name, encoded = ""] = /^— ([^+\s]+) (\S+)$/.exec(line) ?? [];
    const bytes = decodeBase64(encoded);
    if (name === undefined || bytes === null || bytes.length <= KEY_HASH_BYTES) return malformed;
    if (name !== key.name || bytes.readUInt32BE(0) !== key.hash) continue;
    if (!verifyEd25519(text, bytes.subarray(KEY_HASH_BYTES), key.publicKey)) {
      return { ok: false, problem: "invalid-signature" };
    }
    verified = true;
  }
  return verified ? { ok: true, text } : { ok: false, problem: "no-signature" };
}

/** The tree head in a note's text, or null when it is none (x/mod sumdb/tlog ParseTree). */
export function parseTreeHead(text: string): TreeHead | null {
  const [title, size = "", rootHash = "", ...rest] = text.slice(0, MAX_TREE_HEAD_LENGTH).split("\n");
  if (title !== "go.sum database tree" || rest.length === 0) return null;
  if (!/^(?:0|[1-9][0-9]{0,18})$/.test(size) || BigInt(size) >= 2n ** 63n) return null;
  return decodeBase64(rootHash)?.length === 32 ? { treeSize: BigInt(size), rootHash } : null;
}

/**
 * Reads a GOSUMDB value by cmd/go's rules (modfetch/sumdb.go, dbDial): `off`, a known name or a full key, and
 * after it perhaps a URL. Empty text is invalid: cmd/go never sees it, the default stands in its place.
 */
export function parseGoSumDb(value: string): GoSumDb {
  // An alias that is reachable from mainland China.
  const expanded = value === "sum.golang.google.cn" ? "sum.golang.org https://sum.golang.google.cn" : value;
  if (expanded === "off") return { kind: "off" };
  const [nameOrKey, url = null, ...rest] = expanded.split(/\s+/).filter((field) => field !== "");
  if (nameOrKey === undefined) return { kind: "invalid", problem: "sumdb-empty" };
  if (rest.length > 0) return { kind: "invalid", problem: "sumdb-too-many-fields" };
  if (url !== null && !URL.canParse(url)) return { kind: "invalid", problem: "sumdb-bad-url" };
  try {
    const key = parseVerifierKey(nameOrKey === "sum.golang.org" ? SUM_GOLANG_ORG_KEY : nameOrKey);
    return isHostWithPath(key.name)
      ? { kind: "database", name: key.name, key, url }
      : { kind: "invalid", problem: "sumdb-bad-name" };
  } catch (error) {
    return { kind: "invalid", problem: error instanceof BadKey ? error.problem : "malformed-key" };
  }
}

/** The name becomes part of URLs: it must be a host, perhaps with a path, without `..`, and nothing else. */
function isHostWithPath(name: string): boolean {
  return (
    /^[A-Za-z0-9][A-Za-z0-9.-]*(?::[0-9]+)?(?:\/[A-Za-z0-9][A-Za-z0-9._~-]*)*$/.test(name) &&
    URL.canParse(`https://${name}`)
  );
}

function verifyEd25519(text: string, signature: Uint8Array, publicKey: Uint8Array): boolean {
  const x = Buffer.from(publicKey).toString("base64url");
  const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
  return verify(null, Buffer.from(text), key, signature);
}

/** Strict base64 with its padding; null for anything else, where Buffer would guess. */
function decodeBase64(text: string): Buffer | null {
  const decoded = Buffer.from(text, "base64");
  return decoded.toString("base64") === text ? decoded : null;
}
