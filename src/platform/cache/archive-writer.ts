import { readFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { pipeline } from "node:stream";
import type { FileToArchive, Machine } from "../../ports.ts";
import { type Compression, packer } from "./compression.ts";
import { END_OF_ARCHIVE, formatHeader, padding } from "./tar-format.ts";

/** A larger file is read in pieces. */
const IN_MEMORY_BYTES = 4 << 20;
const PIECE_BYTES = 1 << 20;
/** Small files go on together. */
const GATHERED_BYTES = 1 << 20;

/**
 * A tar archive of these files, packed, as it comes into being. Times, owners and modes say nothing: the same files make
 * the same archive.
 *
 * @throws what reading a file throws, and for one that has not as many bytes as was said
 */
export async function* writeArchive(
  files: readonly FileToArchive[],
  compression: Compression,
  machine: Pick<Machine, "env" | "platform">,
): AsyncGenerator<Uint8Array> {
  const archive = gathered(members(files));
  const filter = packer(compression, machine);
  if (filter === null) {
    yield* archive;
    return;
  }
  pipeline(archive, filter, () => {});
  yield* filter;
}

async function* members(files: readonly FileToArchive[]): AsyncGenerator<Uint8Array> {
  for (const { name, from, bytes } of files) {
    yield formatHeader(name, bytes);
    let read = 0;
    for await (const piece of contentOf(from, bytes)) {
      read += piece.length;
      yield piece;
    }
    if (read !== bytes) throw new Error(`${name} has changed`);
    yield padding(bytes);
  }
  yield END_OF_ARCHIVE;
}

/** A small file by one call that blocks: four trips through the thread pool would take longer than the reading. */
async function* contentOf(from: FileToArchive["from"], bytes: number): AsyncGenerator<Uint8Array> {
  if (typeof from !== "string") {
    yield from;
  } else if (bytes <= IN_MEMORY_BYTES) {
    yield readFileSync(from);
  } else {
    const file = await open(from, "r");
    try {
      for (let position = 0; ; ) {
        const piece = Buffer.allocUnsafe(PIECE_BYTES);
        const { bytesRead } = await file.read(piece, 0, PIECE_BYTES, position);
        if (bytesRead === 0) return;
        position += bytesRead;
        yield piece.subarray(0, bytesRead);
      }
    } finally {
      await file.close();
    }
  }
}

async function* gathered(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of pieces) {
    waiting.push(piece);
    bytes += piece.length;
    if (bytes < GATHERED_BYTES) continue;
    yield Buffer.concat(waiting);
    waiting = [];
    bytes = 0;
  }
  if (bytes > 0) yield Buffer.concat(waiting);
}
