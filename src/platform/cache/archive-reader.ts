/** Reading an archive while it arrives. */
import { pipeline } from "node:stream";
import type { Entry } from "tar-stream";
import type { ArchivedFile, Machine } from "../../ports.ts";
import { compressionOf, unpacker } from "./compression.ts";

/**
 * Most bytes between two members' contents: tar-stream keeps a long name or pax's attributes in memory, however long
 * they say they are, and our own need two kilobytes.
 */
const MAX_BETWEEN_BYTES = 1 << 20;
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
  // Loaded only where there is an archive.
  const { extract } = await import("tar-stream");
  const members = extract();
  const gauge = new Gauge(maxGrowth);
  const packedPieces = packed[Symbol.asyncIterator]();
  const first = await packedPieces.next();
  if (first.done) throw new Error("the archive is empty");
  const filter = await unpacker(compressionOf(first.value), machine);
  const counted = gauge.packed(first.value, packedPieces);
  if (filter !== null) pipeline(counted, filter, () => {});
  // All that comes out counts: names and headers may be as long as contents.
  const ended = new Promise<unknown>((resolve) =>
    pipeline(gauge.unpacked(filter ?? counted), members, resolve),
  );
  try {
    for await (const member of members) {
      const { type, name, size = 0 } = member.header;
      // With any other size tar-stream waits for ever.
      if (!Number.isSafeInteger(size) || size < 0) throw new Error("the archive has a file of no size");
      gauge.expect(size);
      // Has no content, whatever its size.
      if (type === "directory") continue;
      await pass(member, name, size, take);
    }
  } catch (error) {
    members.destroy();
    // Where what follows is broken, a member that is still read hears that it is over, and not why.
    const isSecond = (error as NodeJS.ErrnoException).code === "STREAM_DESTROYED";
    throw isSecond ? ((await ended) ?? error) : error;
  } finally {
    filter?.destroy();
    await packedPieces.return?.();
  }
  const problem = await ended;
  if (problem) throw problem;
}

/** Counts what goes into an unpacker and what comes out. */
class Gauge {
  readonly #maxGrowth: number;
  #packedBytes = 0;
  #unpackedBytes = 0;
  #maxUnpacked = MAX_BETWEEN_BYTES;

  constructor(maxGrowth: number) {
    this.#maxGrowth = maxGrowth;
  }

  /** The next file's size. */
  expect(bytes: number): void {
    this.#maxUnpacked = this.#unpackedBytes + bytes + MAX_BETWEEN_BYTES;
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
      if (this.#unpackedBytes > this.#maxUnpacked)
        throw new Error("the archive has a header that is too long");
      yield piece;
    }
  }
}

/** Gives a member to `take` if it is a file. What nobody wants has to pass all the same. */
async function pass(
  member: Entry,
  name: string,
  bytes: number,
  take: (file: ArchivedFile) => Promise<void>,
): Promise<void> {
  let isRead = false;
  const content = {
    [Symbol.asyncIterator]: () => {
      isRead = true;
      return member[Symbol.asyncIterator]();
    },
  };
  if (member.header.type === "file") await take({ name, bytes, content });
  if (!isRead) for await (const _piece of member);
}
