import {
  HASH_BYTES,
  hashesInLevel,
  nodeHashFrom,
  rootOf,
  TILE_WIDTH,
  type Tile,
  tilePath,
  tileRoot,
  tilesFor,
  wholeTile,
} from "./merkle-tree.ts";

/** A signed tree. */
export interface Tree {
  readonly size: number;
  readonly root: Uint8Array;
}

/** Where tiles come from; null: it can't be had there. */
export interface TileSource {
  /** From any way whose bytes are right. */
  readonly any: (tile: Tile, isRight: (bytes: Uint8Array) => boolean) => Promise<Uint8Array | null>;
  /** From each way alone: tiles that have to fit together are taken from one. */
  readonly each: readonly ((tile: Tile) => Promise<Uint8Array | null>)[];
  /** How long one way is waited for before the next is asked beside it. */
  readonly wait: () => Promise<void>;
}

const MAX_TILES = 1_000;

/**
 * Tiles of a signed tree, of which none is passed on before it was seen to be in that tree: the tiles at its right edge
 * together give the signed root, and every other one is a hash in the one above it.
 */
export class TrustedTiles {
  readonly #whole = new Map<string, Uint8Array>();
  #edge: { readonly tree: Tree; readonly tiles: ReadonlyMap<string, Uint8Array> } | null = null;

  /**
   * The tile, or the beginning of it, from the tree given. Null where it is not in that tree, or where nothing that is
   * can be had.
   */
  async tile(asked: Tile, tree: Tree, from: TileSource): Promise<Uint8Array | null> {
    const whole = await this.#inTree(asked, tree, from);
    const bytes = asked.width * HASH_BYTES;
    return whole === null || whole.length < bytes ? null : whole.subarray(0, bytes);
  }

  async #inTree({ level, number }: Tile, tree: Tree, from: TileSource): Promise<Uint8Array | null> {
    const width = Math.min(TILE_WIDTH, hashesInLevel(tree.size, level) - number * TILE_WIDTH);
    if (width <= 0) return null;
    const tile = { level, number, width };
    const known = this.#whole.get(tilePath(tile));
    if (known !== undefined) return known;
    const edge = await this.#edgeOf(tree, from);
    const atEdge = edge?.get(tilePath(tile));
    if (edge === null || atEdge !== undefined) return atEdge ?? null;
    // It is whole, since only those at the edge are not.
    const above = await this.#inTree(
      { level: level + 1, number: Math.floor(number / TILE_WIDTH), width: 1 },
      tree,
      from,
    );
    const at = (number % TILE_WIDTH) * HASH_BYTES;
    const expected = above?.subarray(at, at + HASH_BYTES);
    if (expected?.length !== HASH_BYTES) return null;
    const bytes = await from.any(
      tile,
      (given) => given.length === width * HASH_BYTES && Buffer.compare(tileRoot(given), expected) === 0,
    );
    if (bytes === null) return null;
    this.#keep(tilePath(tile), bytes);
    return bytes;
  }

  /** The tiles that the root is computed from; null where no way has such that give it. */
  async #edgeOf(tree: Tree, { each, wait }: TileSource): Promise<ReadonlyMap<string, Uint8Array> | null> {
    if (this.#edge !== null && Buffer.compare(this.#edge.tree.root, tree.root) === 0) return this.#edge.tiles;
    const tiles = await firstOf(
      each.map((get) => () => edgeFrom(tree, get)),
      wait,
    );
    if (tiles !== null) this.#edge = { tree, tiles };
    return tiles;
  }

  #keep(path: string, bytes: Uint8Array): void {
    this.#whole.set(path, bytes);
    for (const oldest of this.#whole.keys()) {
      if (this.#whole.size <= MAX_TILES) break;
      this.#whole.delete(oldest);
    }
  }
}

type GetTile = TileSource["each"][number];

async function edgeFrom(tree: Tree, get: GetTile): Promise<ReadonlyMap<string, Uint8Array> | null> {
  const needed = tilesFor(tree.size, (nodeHash) => rootOf(tree.size, nodeHash));
  const tiles = new Map<string, Uint8Array>();
  await Promise.all(
    needed.map(async (tile) => {
      const bytes = await getWhole(tile, get);
      if (bytes !== null) tiles.set(tilePath(tile), bytes);
    }),
  );
  if (tiles.size < needed.length) return null;
  const hashesOf = (tile: Tile) => tiles.get(tilePath(tile)) as Uint8Array;
  const root = rootOf(tree.size, nodeHashFrom(tree.size, hashesOf));
  return Buffer.compare(root, tree.root) === 0 ? tiles : null;
}

/** What the first of them gives; each begins when the one before has given nothing, or takes long. */
async function firstOf<T>(
  all: readonly (() => Promise<T | null>)[],
  wait: () => Promise<void>,
): Promise<T | null> {
  const underWay = new Set<Promise<void>>();
  let found: T | null = null;
  for (const begin of all) {
    const trying: Promise<void> = begin().then((given) => {
      found ??= given;
      underWay.delete(trying);
    });
    underWay.add(trying);
    await Promise.race([trying, wait()]);
    if (found !== null) return found;
  }
  while (found === null && underWay.size > 0) await Promise.race(underWay);
  return found;
}

/** A part of a tile may be gone once the whole one is there (sumdb.Client.readTile). */
async function getWhole(tile: Tile, get: GetTile): Promise<Uint8Array | null> {
  const bytes = tile.width * HASH_BYTES;
  const part = await get(tile);
  if (part?.length === bytes) return part;
  const whole = tile.width < TILE_WIDTH ? await get(wholeTile(tile)) : null;
  return whole !== null && whole.length >= bytes ? whole.subarray(0, bytes) : null;
}
