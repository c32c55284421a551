/** Reading an archive while it is still being written. */
import { spawn } from "node:child_process";
import type { FileHandle } from "node:fs/promises";
import { pipeline, type Readable, type Writable } from "node:stream";
import { createGunzip } from "node:zlib";
import type { Entry } from "tar-stream";
import type { ArchivedFile } from "../ports.ts";
import { systemClock } from "./clock.ts";
import { findProgram } from "./find-program.ts";

/** The file that grows, and the moment when it has stopped growing. */
export interface GrowingArchive {
  /** Opens it as soon as it is there; null when it is over and there was none. */
  open(): Promise<FileHandle | null>;
  /** Aborted when nothing more will be written: what is there then is all. */
  readonly complete: AbortSignal;
}

const READ_BYTES = 256 * 1024;
const LOOK_MS = 10;
/**
 * Most bytes between two members' contents: tar-stream keeps a long name or pax's attributes in memory, however long
 * they say they are, and our own need two kilobytes.
 */
const MOST_BETWEEN_BYTES = 1 << 20;
/** Magic numbers: RFC 8878, 3.1.1; RFC 1952, 2.3.1. */
const ZSTD = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);
const GZIP = Buffer.from([0x1f, 0x8b]);

/**
 * Gives the regular files of a tar archive (zstd or gzip) in their order to `take`, each as soon as its beginning is
 * there. Links, devices and folders are passed over, and nothing is written anywhere.
 *
 * @param onBytes told of bytes read from the archive and of bytes unpacked; may throw to end it
 * @param signal ends it
 * @throws for what is no such archive, or only a part of one
 */
export async function readArchive(
  archive: GrowingArchive,
  searchPath: string,
  take: (file: ArchivedFile) => Promise<void>,
  onBytes: (read: number, unpacked: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const file = await archive.open();
  if (file === null) return;
  let read = 0;
  let unpacked = 0;
  let mostUnpacked = MOST_BETWEEN_BYTES;
  // Loaded only where there is an archive.
  const { extract } = await import("tar-stream");
  const members = extract();
  // A member that never comes to its end would be waited for.
  const end = () => members.destroy(new Error("the archive was not read to its end"));
  signal.addEventListener("abort", end);
  try {
    const raw = follow(file, archive.complete, signal, (bytes) => {
      read += bytes;
      onBytes(read, unpacked);
    });
    const first = await raw.next();
    if (first.done) throw new Error("the archive is empty");
    const { contents, whole } = await decompressed(first.value, joined(first.value, raw), searchPath, signal);
    // All that comes out counts: names and headers may be as long as contents.
    const counted = async function* (pieces: AsyncIterable<Uint8Array>) {
      for await (const piece of pieces) {
        unpacked += piece.length;
        onBytes(read, unpacked);
        if (unpacked > mostUnpacked) throw new Error("the archive has a header that is too long");
        yield piece;
      }
    };
    const ended = new Promise<unknown>((resolve) => pipeline(contents, counted, members, resolve));
    for await (const member of members) {
      const { type, name, size = 0 } = member.header;
      // With any other size tar-stream waits for ever.
      if (!Number.isSafeInteger(size) || size < 0) throw new Error("the archive has a file of no size");
      mostUnpacked = unpacked + size + MOST_BETWEEN_BYTES;
      // Has no content, whatever its size.
      if (type === "directory") continue;
      // Where what follows is broken, a member that is still read hears that it is over, and not why.
      await pass(member, name, size, take).catch(async (error: NodeJS.ErrnoException) => {
        throw error.code === "STREAM_DESTROYED" ? ((await ended) ?? error) : error;
      });
    }
    await whole;
  } finally {
    signal.removeEventListener("abort", end);
    await file.close();
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

/** The bytes of a file, and of what is still appended to it. A piece is good until the next one is asked for. */
async function* follow(
  file: FileHandle,
  complete: AbortSignal,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  // One buffer for all: a new one for each piece would cost the collector more than the reading.
  const buffer = Buffer.allocUnsafe(READ_BYTES);
  for (let position = 0; ; ) {
    signal.throwIfAborted();
    // Asked before reading: what is written until then is read.
    const isAll = complete.aborted;
    const { bytesRead } = await file.read(buffer, 0, READ_BYTES, position);
    if (bytesRead > 0) {
      position += bytesRead;
      onBytes(bytesRead);
      yield buffer.subarray(0, bytesRead);
    } else if (isAll) return;
    else await systemClock.sleep(LOOK_MS, complete);
  }
}

async function* joined(first: Buffer, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}

/** The archive's content, and a promise that it was whole: a part of one may end like a short one. */
async function decompressed(
  beginning: Buffer,
  source: AsyncIterable<Buffer>,
  searchPath: string,
  signal: AbortSignal,
): Promise<{ readonly contents: Readable; readonly whole: Promise<void> }> {
  if (beginning.subarray(0, 2).equals(GZIP)) {
    const contents = createGunzip();
    void feed(source, contents);
    return { contents, whole: Promise.resolve() };
  }
  if (!beginning.subarray(0, 4).equals(ZSTD)) throw new Error("the archive is neither zstd nor gzip");
  const zstd = await findProgram("zstd", searchPath, process.platform);
  if (zstd === null) throw new Error("there is no zstd on PATH that could unpack the archive");
  const child = spawn(zstd, ["--decompress", "--stdout", "--quiet"], {
    stdio: ["pipe", "pipe", "ignore"],
    signal,
  });
  const contents = child.stdout;
  const whole = new Promise<void>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error("the archive is damaged, or only a part of one"));
    });
  });
  whole.catch((error: Error) => contents.destroy(error));
  void feed(source, child.stdin);
  return { contents, whole };
}

/** Writes one piece after the other, each when the one before is used up. An error of either side ends both; never throws. */
async function feed(source: AsyncIterable<Buffer>, into: Writable): Promise<void> {
  // Whoever reads what comes out hears of it there.
  into.on("error", () => {});
  try {
    for await (const piece of source) {
      await new Promise<void>((resolve, reject) =>
        into.write(piece, (error) => (error ? reject(error) : resolve())),
      );
    }
    into.end();
  } catch (error) {
    into.destroy(error as Error);
  }
}
