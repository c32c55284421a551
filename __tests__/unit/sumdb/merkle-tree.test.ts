import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  HASH_BYTES,
  isTreeSize,
  leafHash,
  nodeHashFrom,
  rootsOfBoth,
  rootThroughLeaf,
  type Tile,
  tilePath,
  tilesFor,
} from "../../../src/sumdb/merkle-tree.ts";

const sha256 = (...parts: readonly Uint8Array[]) =>
  createHash("sha256").update(Buffer.concat(parts)).digest();

const subtrees = new Map<string, Uint8Array>();

/** RFC 6962, 2.1, as it stands there, of so many leaves from `first` on. What trees have in common is hashed once. */
function treeHash(first: number, size: number): Uint8Array {
  if (size === 1) return leaves[first] as Uint8Array;
  const key = `${first} ${size}`;
  const known = subtrees.get(key);
  if (known !== undefined) return known;
  let split = 1;
  while (split * 2 < size) split *= 2;
  const hash = sha256(Buffer.of(1), treeHash(first, split), treeHash(first + split, size - split));
  subtrees.set(key, hash);
  return hash;
}

const leaves = Array.from({ length: 70_000 }, (_, i) => leafHash(`record ${i}\n`));
const levels: (readonly Uint8Array[])[] = [leaves];
for (let below = leaves; below.length > 1; ) {
  const above: Uint8Array[] = [];
  for (let i = 0; i + 1 < below.length; i += 2) {
    above.push(sha256(Buffer.of(1), below[i] as Uint8Array, below[i + 1] as Uint8Array));
  }
  levels.push(above);
  below = above;
}
const rootOf = (size: number) => treeHash(0, size);

/** What an honest server has of a tile. */
function hashesOf({ level, number, width }: Tile): Uint8Array {
  const hashes = levels[8 * level]?.slice(256 * number, 256 * number + width) ?? [];
  if (hashes.length !== width) throw new Error(`no tile ${level}/${number} of ${width}`);
  return Buffer.concat(hashes);
}

const SIZES = [1, 2, 3, 7, 8, 13, 255, 256, 257, 511, 1000, 65_535, 65_536, 65_537, 70_000];

describe("rootThroughLeaf", () => {
  test.each(SIZES)("the root of %d leaves, through its first, last and middle one", (size) => {
    for (const leaf of new Set([0, Math.floor(size / 2), size - 1])) {
      const root = rootThroughLeaf(size, leaf, leaves[leaf] as Uint8Array, nodeHashFrom(size, hashesOf));
      expect(Buffer.from(root)).toEqual(Buffer.from(rootOf(size)));
    }
  });

  test("any leaf of any tree, and no other leaf in its place", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 3_000 }), fc.nat(), fc.nat(), (size, a, b) => {
        const [leaf, other] = [a % size, b % size];
        const nodeHash = nodeHashFrom(size, hashesOf);
        const through = (hash: Uint8Array) => Buffer.from(rootThroughLeaf(size, leaf, hash, nodeHash));
        expect(through(leaves[leaf] as Uint8Array)).toEqual(Buffer.from(rootOf(size)));
        if (other !== leaf) expect(through(leaves[other] as Uint8Array)).not.toEqual(rootOf(size));
      }),
      { numRuns: 100 },
    );
  });

  test("one bit of one tile changed gives another root", () => {
    const size = 70_000;
    const compute = (nodeHash: ReturnType<typeof nodeHashFrom>) =>
      rootThroughLeaf(size, 4_711, leaves[4_711] as Uint8Array, nodeHash);
    for (const changed of tilesFor(size, compute)) {
      const lying = nodeHashFrom(size, (tile) => {
        const hashes = Buffer.from(hashesOf(tile));
        // Of the tile with the leaf itself, the leaf's own hash is not looked at.
        const at = HASH_BYTES * (tile.width - 1);
        if (tilePath(tile) === tilePath(changed)) hashes.writeUInt8(hashes.readUInt8(at) ^ 1, at);
        return hashes;
      });
      expect(Buffer.from(compute(lying))).not.toEqual(Buffer.from(rootOf(size)));
    }
  });
});

describe("rootsOfBoth", () => {
  test("any two trees of one log", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70_000 }), fc.integer({ min: 1, max: 70_000 }), (a, b) => {
        const [older, newer] = a < b ? [a, b] : [b, a];
        const both = rootsOfBoth(older, newer, nodeHashFrom(newer, hashesOf));
        expect(Buffer.from(both.older)).toEqual(Buffer.from(rootOf(older)));
        expect(Buffer.from(both.newer)).toEqual(Buffer.from(rootOf(newer)));
      }),
      { numRuns: 30 },
    );
  });

  test.each(SIZES.slice(1).map((newer, i) => [SIZES[i] as number, newer]))(
    "%d and %d leaves",
    (older, newer) => {
      const both = rootsOfBoth(older, newer, nodeHashFrom(newer, hashesOf));
      expect(Buffer.from(both.older)).toEqual(Buffer.from(rootOf(older)));
      expect(Buffer.from(both.newer)).toEqual(Buffer.from(rootOf(newer)));
    },
  );
});

describe("the tiles of a proof", () => {
  test("are few: record and continuation in a log as large as the public one", () => {
    const [older, newer, id] = [66_332_798, 72_133_030, 53_691_915];
    const leaf = leafHash("");
    const tiles = tilesFor(newer, (nodeHash) => [
      rootThroughLeaf(newer, id, leaf, nodeHash),
      rootsOfBoth(older, newer, nodeHash),
    ]);
    expect(tiles.length).toBeLessThanOrEqual(11);
    expect(new Set(tiles.map(tilePath)).size).toBe(tiles.length);
  });

  test("are never wider than the tree", () => {
    for (const size of SIZES) {
      for (const { level, number, width } of tilesFor(size, (n) =>
        rootThroughLeaf(size, 0, leafHash(""), n),
      )) {
        expect(width).toBeGreaterThan(0);
        expect((256 * number + width) * 256 ** level).toBeLessThanOrEqual(size);
      }
    }
  });
});

test.each([
  [{ level: 0, number: 0, width: 256 }, "tile/8/0/000"],
  [{ level: 0, number: 1234067, width: 256 }, "tile/8/0/x001/x234/067"],
  [{ level: 1, number: 999, width: 3 }, "tile/8/1/999.p/3"],
  [{ level: 2, number: 1000, width: 1 }, "tile/8/2/x001/000.p/1"],
])("tilePath of %j", (tile, path) => {
  expect(tilePath(tile)).toBe(path);
});

test.each([
  [1, true],
  [72_133_030, true],
  [0, false],
  [-1, false],
  [1.5, false],
  [2 ** 60, false],
  [Number.NaN, false],
])("isTreeSize of %d", (size, expected) => {
  expect(isTreeSize(size)).toBe(expected);
});
