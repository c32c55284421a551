import type { Detail } from "../detail.ts";
import { escapePath, escapeVersion, type ModuleVersion } from "../go/module-version.ts";
import { type NoteProblem, openNote, parseTreeHead, type VerifierKey } from "../go/signed-note.ts";
import { type Clock, type Http, type HttpResponse, TransportError } from "../ports.ts";
import {
  HASH_BYTES,
  isTreeSize,
  leafHash,
  type NodeHash,
  nodeHashFrom,
  rootsOfBoth,
  rootThroughLeaf,
  type Tile,
  tilePath,
  tilesFor,
  wholeTile,
} from "./merkle-tree.ts";
import { hashesIn, parseLookup } from "./record.ts";

/** Why one way to the database gave no proof. */
export type ProofFailure =
  | "unreachable"
  /** It answered with another status than 200. */
  | "status"
  /** 404 or 410, and nothing there that the database signed. */
  | "no-database"
  /** The database is there, and knows no such module version. */
  | "unknown-version"
  /** No record, or a tree head that the database's key has not signed. */
  | "not-signed"
  /** A record of another module version. */
  | "other-record"
  /** The signed tree does not hold the record, so far as the hashes go that were sent. */
  | "not-in-tree"
  /** The signed tree is not a continuation of the one that this machine saw before, or not its beginning. */
  | "forked";

export interface ProofTrouble {
  /** The database's base URL; redact before printing. */
  readonly url: string;
  readonly code: ProofFailure;
  readonly detail: Detail | null;
}

export type Proof =
  | {
      readonly kind: "proven";
      readonly zipH1: string;
      readonly modH1: string;
      /** The base URL that it came by; redact before printing. */
      readonly via: string;
      readonly requests: number;
      /** The signed note of the largest tree seen so far: to be remembered. */
      readonly head: string;
    }
  | { readonly kind: "unproven"; readonly tried: readonly ProofTrouble[] };

export interface ProofRequest {
  readonly module: ModuleVersion;
  readonly key: VerifierKey;
  /** Base URLs of the database, in the order in which they are asked. Each one begins when those before it have failed or take long. */
  readonly routes: readonly string[];
  /** The signed note of the last tree head that this machine saw, or null. */
  readonly seen: string | null;
  readonly requestTimeoutMs: number;
}

/** After this long the next way is tried too, beside one that has not answered. */
const NEXT_ROUTE_MS = 400;
const MAX_LOOKUP_BYTES = 64 << 10;

class Refused extends Error {
  readonly code: ProofFailure;
  readonly detail: Detail | null;
  constructor(code: ProofFailure, detail: Detail | null = null) {
    super(code);
    this.code = code;
    this.detail = detail;
  }
}

/**
 * What the checksum database says of a module version, with the proof that it says so to everyone: the record is in the
 * tree whose head it signed, and that tree continues the one that this machine saw before (golang.org/x/mod/sumdb,
 * Client.Lookup). Where and through whom the answers come does not matter. Never throws.
 */
export async function proveModule(
  ports: { readonly http: Http; readonly clock: Clock },
  request: ProofRequest,
  signal: AbortSignal,
): Promise<Proof> {
  const { routes } = request;
  const tried: ProofTrouble[] = [];
  const done = new AbortController();
  const ending = AbortSignal.any([signal, done.signal]);
  const underWay = new Set<Promise<void>>();
  let proof: Proof | null = null;
  const ask = async (url: string) => {
    try {
      proof ??= await proveVia(ports.http, url, request, ending);
    } catch (error) {
      tried.push({ url, ...problemOf(error) });
    }
  };
  for (const url of routes) {
    const asking = ask(url);
    underWay.add(asking);
    void asking.finally(() => underWay.delete(asking));
    await Promise.race([asking, ports.clock.sleep(NEXT_ROUTE_MS, ending)]);
    if (proof !== null || signal.aborted) break;
  }
  while (proof === null && underWay.size > 0) await Promise.race(underWay);
  // Answers that no longer matter are not waited for.
  done.abort();
  await Promise.all(underWay);
  return proof ?? { kind: "unproven", tried };
}

async function proveVia(
  http: Http,
  url: string,
  { module, key, seen, requestTimeoutMs }: ProofRequest,
  signal: AbortSignal,
): Promise<Proof> {
  const base = url.replace(/\/+$/, "");
  let requests = 0;
  const get = async (path: string, mostBytes: number): Promise<Buffer> => {
    requests++;
    const response = await http.request({
      url: `${base}/${path}`,
      headersTimeoutMs: requestTimeoutMs,
      idleTimeoutMs: requestTimeoutMs,
      // One of its own: a dozen requests listening to one signal look like a leak to Node.
      signal: AbortSignal.any([signal, AbortSignal.timeout(2 * requestTimeoutMs)]),
    });
    if (response.status === 200) return readAll(response, mostBytes);
    await response.discard();
    const isMissing = response.status === 404 || response.status === 410;
    throw new Refused(isMissing ? "no-database" : "status", { code: "status", status: response.status });
  };

  const path = `lookup/${escapePath(module.path)}@${escapeVersion(module.version)}`;
  const answer = await get(path, MAX_LOOKUP_BYTES).catch(async (error: unknown) => {
    if (!isMissing(error)) throw error;
    const latest = await get("latest", MAX_LOOKUP_BYTES);
    throw "size" in openHead(latest.toString("utf8"), key) ? new Refused("unknown-version") : error;
  });
  const lookup = parseLookup(answer.toString("utf8"));
  if (lookup === null) throw new Refused("not-signed", { code: "no-record" });
  const head = openHead(lookup.note, key);
  if ("problem" in head) throw new Refused("not-signed", { code: head.problem });
  const hashes = hashesIn(lookup.text, module);
  if (hashes === null) throw new Refused("other-record");
  if (lookup.id >= head.size) throw new Refused("not-in-tree", { code: "number-beyond-tree" });

  const before = seen === null ? null : openHead(seen, key);
  const last = before !== null && "size" in before ? before : head;
  const [older, newer] = last.size < head.size ? [last, head] : [head, last];
  const leaf = leafHash(lookup.text);
  const compute = (nodeHash: NodeHash) => ({
    root: rootThroughLeaf(head.size, lookup.id, leaf, nodeHash),
    both: older.size < newer.size ? rootsOfBoth(older.size, newer.size, nodeHash) : null,
  });
  const tiles = await getTiles(tilesFor(newer.size, compute), get);
  const { root, both } = compute(nodeHashFrom(newer.size, (tile) => tiles.get(tilePath(tile)) as Uint8Array));
  if (!head.root.equals(root)) throw new Refused("not-in-tree");
  if (both === null) {
    if (!older.root.equals(newer.root)) throw new Refused("forked", { code: "two-trees-of-one-size" });
  } else {
    // Only hashes that lead to the newer root say anything about the older one.
    if (!newer.root.equals(both.newer)) throw new Refused("not-in-tree", { code: "wrong-tile-hashes" });
    if (!older.root.equals(both.older)) throw new Refused("forked");
  }
  return { kind: "proven", ...hashes, via: url, requests, head: newer.note };
}

/** A signed tree head, opened. */
interface Head {
  readonly note: string;
  readonly size: number;
  readonly root: Buffer;
}

/** The tree head in a signed note, or what is wrong with it. */
export function openHead(
  note: string,
  key: VerifierKey,
): Head | { readonly problem: NoteProblem | "no-tree-head" } {
  const opened = openNote(note, key);
  if (!opened.ok) return { problem: opened.problem };
  const head = parseTreeHead(opened.text);
  const size = Number(head?.treeSize ?? 0);
  if (head === null || !isTreeSize(size)) return { problem: "no-tree-head" };
  return { note, size, root: Buffer.from(head.rootHash, "base64") };
}

/** Asks for all tiles at once, so that there is one wait. */
async function getTiles(
  tiles: readonly Tile[],
  get: (path: string, mostBytes: number) => Promise<Buffer>,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const exactly = async (tile: Tile): Promise<Buffer> => {
    const bytes = await get(tilePath(tile), tile.width * HASH_BYTES);
    if (bytes.length !== tile.width * HASH_BYTES)
      throw new Refused("not-in-tree", { code: "wrong-tile-size" });
    return bytes;
  };
  const getTile = async (tile: Tile): Promise<Buffer> => {
    const whole = wholeTile(tile);
    try {
      return await exactly(tile).catch(async (error: unknown) => {
        // A part of a tile may be gone once the whole one is there (sumdb.Client.readTile).
        if (!isMissing(error) || tile.width === whole.width) throw error;
        return (await exactly(whole)).subarray(0, tile.width * HASH_BYTES);
      });
    } catch (error) {
      // A missing tile does not say that there is no such module version.
      throw isMissing(error) ? new Refused("not-in-tree", { code: "tile-missing" }) : error;
    }
  };
  const got = await Promise.all(tiles.map(async (tile) => [tilePath(tile), await getTile(tile)] as const));
  return new Map(got);
}

function isMissing(error: unknown): boolean {
  return error instanceof Refused && error.code === "no-database";
}

/** One byte more than allowed is enough to see that it is too much. */
async function readAll(response: HttpResponse, mostBytes: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of response.body) {
    pieces.push(piece);
    bytes += piece.length;
    if (bytes > mostBytes) break;
  }
  return Buffer.concat(pieces);
}

function problemOf(error: unknown): Omit<ProofTrouble, "url"> {
  if (error instanceof Refused) return { code: error.code, detail: error.detail };
  if (error instanceof TransportError) return { code: "unreachable", detail: error.detail };
  throw error;
}
