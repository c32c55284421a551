import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { escapePath, escapeVersion } from "../go/module-version.ts";
import type { GeneratedModule } from "./generated-module.ts";

/** A small checksum database with a key of its own, complete enough for cmd/go. */
export interface LoopbackSumDb {
  readonly name: string;
  /** Its public key as GOSUMDB takes it: `name+hash+base64`. */
  readonly verifierKey: string;
  /** What `/latest` answers: the signed note of the newest tree head. */
  readonly signedTreeHead: string;
  /** Answers a path below the database's address (`/latest`, `/lookup/…`, `/tile/…`); null where it has nothing. */
  answer(path: string): Uint8Array | null;
}

// golang.org/x/mod/sumdb/note: the algorithm's number stands before the key.
const ED25519 = 1;
// golang.org/x/mod/sumdb/tlog (RFC 6962, 2.1): a leaf and a node are hashed with different first bytes.
const LEAF = 0;
const NODE = 1;
/** cmd/go asks for tiles of this height (golang.org/x/mod/sumdb/client.go). */
const TILE_HEIGHT = 8;

/**
 * Makes a checksum database that knows the given modules, in their order.
 *
 * @param name the database's name, `host[/path]`; it needs no such host, since cmd/go asks a proxy
 *   (`<proxy>/sumdb/<name>/…`) or the URL that follows the key in GOSUMDB
 * @param key of an earlier database of that name, which this one is a later (or a forged) state of
 */
export function makeSumDb(
  name: string,
  modules: readonly Pick<GeneratedModule, "module" | "zipH1" | "modH1">[],
  key = makeNoteKey(name),
): LoopbackSumDb {
  const { verifierKey, signNote } = key;
  const records = modules.map(recordText);
  const levels = hashLevels(records);
  const root = treeHash(levels[0] ?? []).toString("base64");
  const signedTreeHead = signNote(`go.sum database tree\n${records.length}\n${root}\n`);

  const lookups = new Map<string, string>();
  for (const [id, { module }] of modules.entries()) {
    const path = `/lookup/${escapePath(module.path)}@${escapeVersion(module.version)}`;
    lookups.set(path, `${id}\n${records[id]}\n${signedTreeHead}`);
  }
  lookups.set("/latest", signedTreeHead);
  return {
    name,
    verifierKey,
    signedTreeHead,
    answer(path) {
      const text = lookups.get(path);
      return text === undefined ? tile(levels, path) : Buffer.from(text, "utf8");
    },
  };
}

/** A database's key, and what it signs. */
interface NoteKey {
  readonly verifierKey: string;
  readonly signNote: (text: string) => string;
}

/** A new Ed25519 key in the form of golang.org/x/mod/sumdb/note. */
export function makeNoteKey(name: string): NoteKey {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  // The raw key is the last 32 bytes of its DER form (RFC 8410, 4).
  const raw = publicKey.export({ format: "der", type: "spki" }).subarray(-32);
  const key = Buffer.concat([Buffer.from([ED25519]), raw]);
  const keyHash = createHash("sha256").update(`${name}\n`).update(key).digest().subarray(0, 4);
  return {
    verifierKey: `${name}+${keyHash.toString("hex")}+${key.toString("base64")}`,
    signNote: (text) => {
      const signature = sign(null, Buffer.from(text, "utf8"), privateKey);
      return `${text}\n\u2014 ${name} ${Buffer.concat([keyHash, signature]).toString("base64")}\n`;
    },
  };
}

function recordText({
  module: { path, version },
  zipH1,
  modH1,
}: Pick<GeneratedModule, "module" | "zipH1" | "modH1">): string {
  return `${path} ${version} ${zipH1}\n${path} ${version}/go.mod ${modH1}\n`;
}

function hash(prefix: number, ...parts: readonly Uint8Array[]): Buffer {
  return createHash("sha256")
    .update(Buffer.concat([Buffer.from([prefix]), ...parts]))
    .digest();
}

/** `levels[h][i]` is the hash of the i-th complete subtree of height h; incomplete ones have none. */
function hashLevels(records: readonly string[]): Buffer[][] {
  const levels = [records.map((record) => hash(LEAF, Buffer.from(record, "utf8")))];
  for (let below = levels[0] ?? []; below.length > 1; ) {
    const above: Buffer[] = [];
    for (let index = 0; index + 1 < below.length; index += 2) {
      above.push(hash(NODE, ...below.slice(index, index + 2)));
    }
    levels.push(above);
    below = above;
  }
  return levels;
}

/** The Merkle tree hash of RFC 6962, 2.1: split at the largest power of two below the size. */
function treeHash(leaves: readonly Buffer[]): Buffer {
  const [only] = leaves;
  if (only === undefined) return createHash("sha256").digest();
  if (leaves.length === 1) return only;
  const split = 2 ** (Math.ceil(Math.log2(leaves.length)) - 1);
  return hash(NODE, treeHash(leaves.slice(0, split)), treeHash(leaves.slice(split)));
}

/** `/tile/8/<level>/<number>[.p/<width>]`, the number in groups of three digits: x001/x234/067. */
function tile(levels: readonly Buffer[][], path: string): Uint8Array | null {
  const match = /^\/tile\/8\/(\d+)\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d+))?$/.exec(path);
  if (match === null) return null;
  const first = Number((match[2] ?? "").replace(/[x/]/g, "")) * 2 ** TILE_HEIGHT;
  const width = Number(match[3] ?? 2 ** TILE_HEIGHT);
  const hashes = (levels[Number(match[1]) * TILE_HEIGHT] ?? []).slice(first, first + width);
  return hashes.length === width ? Buffer.concat(hashes) : null;
}
