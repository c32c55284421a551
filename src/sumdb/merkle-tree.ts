/**
 * The checksum database's log as a Merkle tree (RFC 6962, 2.1; golang.org/x/mod/sumdb/tlog), read through tiles.
 *
 * Nothing that a server sends is believed: a root is computed from its hashes, and must be one that was signed. A wrong
 * tile gives another root.
 */
import { createHash } from "node:crypto";

/** The hash over a complete subtree: that of the leaves from `index * 2^level` on, `2^level` of them. */
interface TreeNode {
  readonly level: number;
  readonly index: number;
}

/** 256 hashes in a row (fewer at the tree's right edge) of the level `8 * level`; 32 bytes each. */
export interface Tile {
  readonly level: number;
  readonly number: number;
  readonly width: number;
}

export type NodeHash = (node: TreeNode) => Uint8Array;

/** cmd/go's tile height (golang.org/x/mod/sumdb/client.go). */
const TILE_HEIGHT = 8;
export const TILE_WIDTH = 2 ** TILE_HEIGHT;
export const HASH_BYTES = 32;
const LEAF_PREFIX = 0;
const NODE_PREFIX = 1;
/** Far more records than there will be, and far below where numbers lose their last digit. */
const MAX_LEAVES = 2 ** 40;

/** The leaf hash of a record's text. */
export function leafHash(text: string): Uint8Array {
  return createHash("sha256")
    .update(Buffer.from([LEAF_PREFIX]))
    .update(text)
    .digest();
}

/** Whether a tree of so many leaves can be reckoned with here. */
export function isTreeSize(leaves: number): boolean {
  return Number.isSafeInteger(leaves) && leaves > 0 && leaves <= MAX_LEAVES;
}

/**
 * The root of the tree of `size` leaves, the one at `leaf` having `hash`; every other hash comes from `nodeHash`.
 * `leaf` must be below `size`.
 */
export function rootThroughLeaf(
  size: number,
  leaf: number,
  hash: Uint8Array,
  nodeHash: NodeHash,
): Uint8Array {
  const within = (from: number, to: number): Uint8Array => {
    if (leaf < from || leaf >= to) return rangeHash(from, to, nodeHash);
    if (to - from === 1) return hash;
    const middle = from + split(to - from);
    return hashNode(within(from, middle), within(middle, to));
  };
  return within(0, size);
}

/**
 * The roots of the trees of `older` and of `newer` leaves, made of the same hashes: where both are the roots that were
 * signed, the newer tree holds the older one as its beginning. `older` must not be above `newer`.
 */
export function rootsOfBoth(
  older: number,
  newer: number,
  nodeHash: NodeHash,
): { readonly older: Uint8Array; readonly newer: Uint8Array } {
  const across = (from: number, to: number): Uint8Array => {
    if (to <= older || from >= older) return rangeHash(from, to, nodeHash);
    const middle = from + split(to - from);
    return hashNode(across(from, middle), across(middle, to));
  };
  return { older: rangeHash(0, older, nodeHash), newer: across(0, newer) };
}

/** The root of the tree of `size` leaves. */
export function rootOf(size: number, nodeHash: NodeHash): Uint8Array {
  return rangeHash(0, size, nodeHash);
}

/** The hash over all that a whole tile holds: what stands for it in the tile above. */
export function tileRoot(hashes: Uint8Array): Uint8Array {
  const over = (from: number, count: number): Uint8Array =>
    count === 1
      ? hashes.subarray(from * HASH_BYTES, (from + 1) * HASH_BYTES)
      : hashNode(over(from, count / 2), over(from + count / 2, count / 2));
  return over(0, TILE_WIDTH);
}

/** How many hashes the tiles of that level hold in a tree of `size` leaves. */
export function hashesInLevel(size: number, level: number): number {
  return Math.floor(size / TILE_WIDTH ** level);
}

/** The hash over the leaves from `from` up to `to`, a range as the tree's own division gives it. */
function rangeHash(from: number, to: number, nodeHash: NodeHash): Uint8Array {
  const leaves = to - from;
  const level = Math.log2(leaves);
  if (Number.isInteger(level)) return nodeHash({ level, index: from / leaves });
  const middle = from + split(leaves);
  return hashNode(rangeHash(from, middle, nodeHash), rangeHash(middle, to, nodeHash));
}

/** The largest power of two below `leaves`, of which there are two or more. */
function split(leaves: number): number {
  return 2 ** (Math.ceil(Math.log2(leaves)) - 1);
}

function hashNode(left: Uint8Array, right: Uint8Array): Uint8Array {
  return createHash("sha256")
    .update(Buffer.from([NODE_PREFIX]))
    .update(left)
    .update(right)
    .digest();
}

/** The tiles of a tree of `size` leaves that `compute` asks for, each once. */
export function tilesFor(size: number, compute: (nodeHash: NodeHash) => unknown): readonly Tile[] {
  const tiles = new Map<string, Tile>();
  const nothing = new Uint8Array(HASH_BYTES);
  compute((node) => {
    const tile = tileOf(node, size);
    tiles.set(tilePath(tile), tile);
    return nothing;
  });
  return [...tiles.values()];
}

/**
 * Answers from tiles of a tree of `size` leaves.
 * @param hashesOf the tile's bytes, `HASH_BYTES * tile.width` of them
 */
export function nodeHashFrom(size: number, hashesOf: (tile: Tile) => Uint8Array): NodeHash {
  return (node) => {
    const tile = tileOf(node, size);
    const below = node.level - tile.level * TILE_HEIGHT;
    const first = node.index * 2 ** below - tile.number * TILE_WIDTH;
    const hashes = hashesOf(tile);
    const over = (from: number, count: number): Uint8Array => {
      if (count === 1) return hashes.subarray(from * HASH_BYTES, (from + 1) * HASH_BYTES);
      return hashNode(over(from, count / 2), over(from + count / 2, count / 2));
    };
    return over(first, 2 ** below);
  };
}

function tileOf({ level, index }: TreeNode, size: number): Tile {
  const tileLevel = Math.floor(level / TILE_HEIGHT);
  const first = index * 2 ** (level - tileLevel * TILE_HEIGHT);
  const number = Math.floor(first / TILE_WIDTH);
  const width = Math.min(TILE_WIDTH, hashesInLevel(size, tileLevel) - number * TILE_WIDTH);
  return { level: tileLevel, number, width };
}

/** Where a database serves the tile (tlog.Tile.Path): the number in groups of three digits. */
export function tilePath({ level, number, width }: Tile): string {
  const groups = [];
  let rest = number;
  do {
    groups.unshift(String(rest % 1000).padStart(3, "0"));
    rest = Math.floor(rest / 1000);
  } while (rest > 0);
  const last = groups.pop() ?? "";
  const path = [...groups.map((group) => `x${group}`), last].join("/");
  return `tile/${TILE_HEIGHT}/${level}/${path}${width < TILE_WIDTH ? `.p/${width}` : ""}`;
}

/** The tile that a path below a database's address names, or null for what is no such path. */
export function parseTilePath(path: string): Tile | null {
  const [, level = "", groups = "", part] =
    /^tile\/8\/(\d{1,2})\/((?:x\d{3}\/){0,4}\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path) ?? [];
  if (groups === "") return null;
  const width = part === undefined ? TILE_WIDTH : Number(part);
  const tile = { level: Number(level), number: Number(groups.replace(/[x/]/g, "")), width };
  return tilePath(tile) === path ? tile : null;
}

/** The whole tile, of which the tile given is the beginning. */
export function wholeTile(tile: Tile): Tile {
  return { ...tile, width: TILE_WIDTH };
}
