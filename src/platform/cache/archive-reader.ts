/** Reading an archive while it arrives. */
import { pipeline } from "node:stream";
import type { ArchivedFile, Machine } from "../../ports.ts";
import { compressionOf, unpacker } from "./compression.ts";
import { BLOCK_BYTES, paddingBytes, parseHeader, parsePax } from "./tar-format.ts";

/** Of a name and a size: whoever needs more for them has something else in mind. */
const MAX_PAX_BYTES = 64 << 10;
/** So much any archive may unpack to. */
const ALWAYS_ALLOWED_BYTES = 64 << 20;

/** An archive unpacks to more than any of ours. */
export class TooLarge extends Error {}

/**
 * Gives the regular files of a tar archive (plain, zstd or gzip) in their order to `take`, each as soon as its beginning
 * is there. Links, devices and folders are passed over, and nothing is written anywhere.
 *
 * @param maxGrowth how many times its own size an archive may unpack to
 * @throws for what is no such archive, or only a part of one; TooLarge; what `packed` and `take` throw
 */
export async function readArchive(
  packed: AsyncIterable<Uint8Array>,
  machine: Pick<Machine, "env" | "platform">,
  maxGrowth: number,
  take: (file: ArchivedFile) => Promise<void>,
): Promise<void> {
  const gauge = new Gauge(maxGrowth);
  const packedPieces = packed[Symbol.asyncIterator]();
  const first = await packedPieces.next();
  if (first.done) throw new Error("the archive is empty");
  const filter = unpacker(compressionOf(first.value), machine);
  const counted = gauge.packed(first.value, packedPieces);
  if (filter !== null) pipeline(counted, filter, () => {});
  const bytes = new ByteReader(gauge.unpacked(filter ?? counted));
  try {
    await readMembers(bytes, take);
    // What unpacks it may find at its end only that something is missing.
    await bytes.skipAll();
  } finally {
    filter?.destroy();
    await packedPieces.return?.();
  }
}

async function readMembers(bytes: ByteReader, take: (file: ArchivedFile) => Promise<void>): Promise<void> {
  let pax: ReturnType<typeof parsePax> = {};
  for (;;) {
    // Not waited for where it is here: an archive may have a million members that are nothing but a header.
    const header = parseHeader(bytes.take(BLOCK_BYTES) ?? (await bytes.read(BLOCK_BYTES)));
    if (header === null) return;
    const size = pax.size ?? header.bytes;
    if (header.kind === "pax") {
      if (header.bytes > MAX_PAX_BYTES) throw new Error("the archive has a header that is too long");
      pax = parsePax(Buffer.from(await bytes.read(header.bytes)));
      await bytes.skip(paddingBytes(header.bytes));
      continue;
    }
    const content = new Content(bytes, size);
    if (header.kind === "file") await take({ name: pax.path ?? header.name, bytes: size, content });
    if (size > 0) {
      await content.skipRest();
      await bytes.skip(paddingBytes(size));
    }
    pax = {};
  }
}

/** The content of one member. */
class Content implements AsyncIterable<Uint8Array> {
  readonly #bytes: ByteReader;
  #left: number;

  constructor(bytes: ByteReader, size: number) {
    this.#bytes = bytes;
    this.#left = size;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    while (this.#left > 0) {
      const piece = await this.#bytes.readSome(this.#left);
      this.#left -= piece.length;
      yield piece;
    }
  }

  async skipRest(): Promise<void> {
    await this.#bytes.skip(this.#left);
    this.#left = 0;
  }
}

/** Takes bytes off a row of pieces, by counts. */
class ByteReader {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #piece: Buffer = Buffer.alloc(0);
  #at = 0;

  constructor(pieces: AsyncIterable<Uint8Array>) {
    this.#pieces = pieces[Symbol.asyncIterator]();
  }

  /** At least one byte, at most so many, without a copy. @throws at the end */
  async readSome(most: number): Promise<Uint8Array> {
    while (this.#at === this.#piece.length) {
      if (!(await this.#next())) throw new Error("the archive is only a part of one");
    }
    const some = this.#piece.subarray(this.#at, this.#at + most);
    this.#at += some.length;
    return some;
  }

  /** Just so many bytes, where they are here in one piece; otherwise null. */
  take(count: number): Buffer | null {
    if (this.#piece.length - this.#at < count) return null;
    this.#at += count;
    return this.#piece.subarray(this.#at - count, this.#at);
  }

  /** Just so many bytes. @throws at the end */
  async read(count: number): Promise<Buffer> {
    const there = this.take(count);
    if (there !== null) return there;
    const parts: Uint8Array[] = [];
    for (let left = count; left > 0; left -= parts.at(-1)?.length ?? 0) parts.push(await this.readSome(left));
    return Buffer.concat(parts);
  }

  async skip(count: number): Promise<void> {
    for (let left = count; left > 0; ) left -= (await this.readSome(left)).length;
  }

  async skipAll(): Promise<void> {
    while (await this.#next());
  }

  async #next(): Promise<boolean> {
    const { done, value } = await this.#pieces.next();
    if (done) return false;
    this.#piece = Buffer.from(value.buffer, value.byteOffset, value.length);
    this.#at = 0;
    return true;
  }
}

/** Counts what goes into an unpacker and what comes out. */
class Gauge {
  readonly #maxGrowth: number;
  #packedBytes = 0;
  #unpackedBytes = 0;

  constructor(maxGrowth: number) {
    this.#maxGrowth = maxGrowth;
  }

  async *packed(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
    for (let piece = first; ; ) {
      this.#packedBytes += piece.length;
      yield piece;
      const next = await rest.next();
      if (next.done) return;
      piece = next.value;
    }
  }

  async *unpacked(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const piece of pieces) {
      this.#unpackedBytes += piece.length;
      const most = this.#maxGrowth * this.#packedBytes + ALWAYS_ALLOWED_BYTES;
      if (this.#unpackedBytes > most) throw new TooLarge("the archive unpacks to too much");
      yield piece;
    }
  }
}
