import { expect, test } from "@jest/globals";
import { parseTreeHead } from "../../../src/go/signed-note.ts";
import { makeSumDb } from "../../../src/sandbox/loopback-sumdb.ts";
import { parseTilePath, type Tile, tilePath } from "../../../src/sumdb/merkle-tree.ts";
import { TrustedTiles } from "../../../src/sumdb/trusted-tiles.ts";

const records = (count: number, prefix = "m") =>
  Array.from({ length: count }, (_, i) => ({
    module: { path: `example.com/${prefix}${i}`, version: "v1.0.0" },
    zipH1: "h1:zip",
    modH1: "h1:mod",
  }));

function databaseOf(count: number, prefix?: string) {
  const database = makeSumDb("sum.example.com", records(count, prefix));
  const head = parseTreeHead(`${database.signedTreeHead.split("\n\n")[0]}\n`);
  const root = Buffer.from(head?.rootHash ?? "", "base64");
  const get = async (tile: Tile) => database.answer(`/${tilePath(tile)}`);
  return { tree: { size: count, root }, get };
}

type Get = ReturnType<typeof databaseOf>["get"];

/** A source of several ways, asked in their order. */
function waysOf(...ways: readonly Get[]) {
  return {
    any: async (tile: Tile, isRight: (bytes: Uint8Array) => boolean) => {
      for (const get of ways) {
        const bytes = await get(tile);
        if (bytes !== null && isRight(bytes)) return bytes;
      }
      return null;
    },
    each: ways,
    wait: async () => {},
  };
}

const PATHS = [
  "tile/8/0/000",
  "tile/8/0/001",
  "tile/8/0/002.p/88",
  "tile/8/0/002.p/7",
  "tile/8/1/000.p/2",
  "tile/8/1/000.p/1",
];
const SIZE = 600;

test.each(PATHS)("%s is passed on, from a tree of 600", async (path) => {
  const { tree, get } = databaseOf(SIZE);
  const tile = parseTilePath(path) as Tile;
  const bytes = await new TrustedTiles().tile(tile, tree, waysOf(get));
  expect(bytes && Buffer.from(bytes)).toEqual(await databaseOf(SIZE).get(tile));
});

test.each(PATHS)("%s of another tree is not, where there is no other way", async (path) => {
  const { tree } = databaseOf(SIZE);
  const lying = databaseOf(SIZE, "other");
  expect(await new TrustedTiles().tile(parseTilePath(path) as Tile, tree, waysOf(lying.get))).toBeNull();
});

test.each(PATHS)("%s comes by the way that has it right", async (path) => {
  const { tree, get } = databaseOf(SIZE);
  const lying = databaseOf(SIZE, "other");
  const tile = parseTilePath(path) as Tile;
  const bytes = await new TrustedTiles().tile(tile, tree, waysOf(lying.get, get));
  expect(bytes && Buffer.from(bytes)).toEqual(await get(tile));
});

test("one way that changes a single inner tile does not get it passed on", async () => {
  const { tree, get } = databaseOf(SIZE);
  const changed: Get = async (tile) => {
    const bytes = await get(tile);
    return tile.level === 0 && tile.number === 1 && bytes ? Buffer.from(bytes).fill(7, 0, 32) : bytes;
  };
  const tiles = new TrustedTiles();
  expect(await tiles.tile(parseTilePath("tile/8/0/000") as Tile, tree, waysOf(changed))).not.toBeNull();
  expect(await tiles.tile(parseTilePath("tile/8/0/001") as Tile, tree, waysOf(changed))).toBeNull();
});

test("a tile beyond the tree is not there", async () => {
  const { tree, get } = databaseOf(SIZE);
  const from = waysOf(get);
  for (const path of ["tile/8/0/003", "tile/8/0/002", "tile/8/2/000.p/1"])
    expect(await new TrustedTiles().tile(parseTilePath(path) as Tile, tree, from)).toBeNull();
});

test.each([
  "tile/8/0/1",
  "tile/7/0/000",
  "tile/8/0/000.p/256",
  "tile/8/0/x001",
  "tile/8/0/../latest",
  "tile/8/0/001.p/07",
])("%s is no tile's path", (path) => expect(parseTilePath(path)).toBeNull());
