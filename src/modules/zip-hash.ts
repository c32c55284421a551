import { createHash, hash as hashOnce } from "node:crypto";
import { crc32, createInflateRaw, inflateRawSync } from "node:zlib";
import { type HashedFile, hash1 } from "../go/dirhash.ts";
import { type ModuleVersion, moduleKey } from "../go/module-version.ts";
import type { Arriving, Files, OpenFile, ZipVerdict } from "../ports.ts";
import { arrivingFile } from "./arriving-file.ts";
import {
  asBuffer,
  BadZip,
  FLAG_DATA_DESCRIPTOR,
  METHOD_STORED,
  readZipDirectory,
  unusualZip,
  type ZipEntry,
} from "./zip-directory.ts";

interface ZipLimits {
  readonly zipBytes: number;
  /** Of all files together. */
  readonly unpackedBytes: number;
  /** Of `go.mod` and of `LICENSE` in the module's root. */
  readonly specialFileBytes: number;
  readonly entries: number;
  readonly directoryBytes: number;
}

/** The first three are cmd/go's (x/mod zip.MaxZipFile, MaxGoMod, MaxLICENSE), the others bound our memory. */
const DEFAULT_LIMITS: ZipLimits = {
  zipBytes: 500 << 20,
  unpackedBytes: 500 << 20,
  specialFileBytes: 16 << 20,
  entries: 100_000,
  directoryBytes: 16 << 20,
};

/** A stream per entry costs more than unpacking a small file at once. */
const WHOLE_ENTRY_BYTES = 1 << 20;
const PIECE_BYTES = 256 << 10;

// PKWARE APPNOTE 4.3.7 and 4.3.9.
const LOCAL = { signature: 0x04034b50, bytes: 30 };
const DESCRIPTOR_SIGNATURE = 0x08074b50;
const IN_ZIP64 = 0xffffffff;

/**
 * The `h1:` hash of a module zip (x/mod dirhash.HashZip), read from disk in pieces.
 *
 * A `.ziphash` is written from the answer, and cmd/go then trusts the zip unseen. So there must be no zip that
 * this hashes differently from Go: everything that a writer of module zips has no reason to write is refused,
 * and every byte of the file is accounted for.
 *
 * @returns the hash, or in a few words why there is none (nothing that the zip says is in them)
 * @throws what reading the file throws
 */
export async function hashModuleZip(
  file: OpenFile,
  m: ModuleVersion,
  limits: ZipLimits = DEFAULT_LIMITS,
): Promise<ZipVerdict> {
  try {
    if (file.bytes > limits.zipBytes) throw new BadZip("too large");
    const directory = await readZipDirectory(file, limits);
    const { entries } = directory;
    const prefix = `${moduleKey(m)}/`;
    checkNames(entries, prefix);
    const unpackedBytes = checkSizes(entries, prefix, limits);
    const window = new FileWindow(file);
    const hashed: HashedFile[] = [];
    let goMod: Uint8Array | null = null;
    let position = 0;
    for (const [index, entry] of entries.entries()) {
      if (entry.headerOffset !== position) throw unusualZip("gap or overlap between entries");
      position = entries[index + 1]?.headerOffset ?? directory.offset;
      const { sha256Hex, whole } = await hashEntry(window, entry, position);
      hashed.push({ name: entry.name, sha256Hex });
      // A copy: the bytes of a stored file are a part of the window's own buffer.
      if (entry.name === `${prefix}go.mod`) goMod = whole && new Uint8Array(whole);
    }
    if (position !== directory.offset) throw unusualZip("bytes before the central directory");
    return { ok: true, h1: hash1(hashed), files: entries.length, unpackedBytes, goMod };
  } catch (error) {
    if (error instanceof BadZip) return { ok: false, problem: error.message };
    throw error;
  }
}

/** The same for the zip at `path`, which may still be arriving. */
export async function hashZipFile(
  files: Pick<Files, "open">,
  path: string,
  m: ModuleVersion,
  arriving?: Arriving,
): Promise<ZipVerdict> {
  const file = await files.open(path);
  return hashModuleZip(arriving ? arrivingFile(file, arriving) : file, m).finally(() => file.close());
}

function checkNames(entries: readonly ZipEntry[], prefix: string): void {
  const seen = new Set<string>();
  for (const { name } of entries) {
    if (!name.startsWith(prefix)) throw new BadZip("name without the module's prefix");
    // A directory's name ends with "/": as an entry it would be part of the hash, and cmd/go writes none.
    if (/[\\\p{Cc}]|\/\/|\/\.{1,2}\/|\/\.{0,2}$/u.test(name)) throw new BadZip("name not allowed");
    if (seen.has(name)) throw new BadZip("name that comes twice");
    seen.add(name);
  }
}

/** The sum of the sizes that the entries claim; hashEntry holds each one to its claim. */
function checkSizes(entries: readonly ZipEntry[], prefix: string, limits: ZipLimits): number {
  let sum = 0;
  for (const { name, unpackedBytes } of entries) {
    sum += unpackedBytes;
    const isSpecial = name === `${prefix}go.mod` || name === `${prefix}LICENSE`;
    if (sum > limits.unpackedBytes || (isSpecial && unpackedBytes > limits.specialFileBytes)) {
      throw new BadZip("too large");
    }
  }
  return sum;
}

/**
 * Checks one entry, which must fill the file from its header's offset up to `end`, and hashes its content.
 */
async function hashEntry(window: FileWindow, entry: ZipEntry, end: number): Promise<HashedContent> {
  const header = await window.read(entry.headerOffset, LOCAL.bytes);
  if (header.readUInt32LE(0) !== LOCAL.signature) throw unusualZip("local header");
  const hasDescriptor = (entry.flags & FLAG_DATA_DESCRIPTOR) !== 0;
  const sameSizes =
    isRepeated(header.readUInt32LE(14), entry.crc32, hasDescriptor) &&
    isRepeated(header.readUInt32LE(18), entry.compressedBytes, hasDescriptor, IN_ZIP64) &&
    isRepeated(header.readUInt32LE(22), entry.unpackedBytes, hasDescriptor, IN_ZIP64);
  const sameCoding =
    header.readUInt16LE(6) === entry.flags &&
    header.readUInt16LE(8) === entry.method &&
    header.readUInt16LE(26) === entry.nameBytes.length;
  const nameOffset = entry.headerOffset + LOCAL.bytes;
  const contentOffset = nameOffset + entry.nameBytes.length + header.readUInt16LE(28);
  if (!sameSizes || !sameCoding) throw unusualZip("headers that disagree");
  if (!(await window.read(nameOffset, entry.nameBytes.length)).equals(entry.nameBytes)) {
    throw unusualZip("headers that disagree");
  }

  const contentEnd = contentOffset + entry.compressedBytes;
  if (contentEnd > end) throw unusualZip("gap or overlap between entries");
  const content =
    entry.compressedBytes <= WHOLE_ENTRY_BYTES && entry.unpackedBytes <= WHOLE_ENTRY_BYTES
      ? hashWhole(entry, await window.read(contentOffset, entry.compressedBytes))
      : await hashInPieces(entry, window.pieces(contentOffset, entry.compressedBytes));
  if (content.bytes !== entry.unpackedBytes) throw new BadZip("wrong size");
  if (content.crc32 !== entry.crc32) throw new BadZip("wrong CRC");
  checkDescriptor(await window.read(contentEnd, end - contentEnd), entry.crc32, hasDescriptor);
  return content;
}

/** With a data descriptor the local header may hold 0 instead; ZIP64 has its own mark for "elsewhere". */
function isRepeated(local: number, central: number, hasDescriptor: boolean, elsewhere?: number): boolean {
  return local === central || (hasDescriptor && local === 0) || local === elsewhere;
}

/**
 * What stands between an entry's content and the next entry: nothing, or a data descriptor of one of its four
 * shapes. Go reads its CRC only, after a signature that may be left out; no CRC may pass for a signature.
 */
function checkDescriptor(bytes: Buffer, crc: number, expected: boolean): void {
  // Made where it is needed: an error that is not thrown costs more than the check.
  const refused = () => unusualZip("data descriptor");
  if (!expected) {
    if (bytes.length > 0) throw unusualZip("gap or overlap between entries");
    return;
  }
  if (![12, 16, 20, 24].includes(bytes.length)) throw refused();
  const signed = bytes.readUInt32LE(0) === DESCRIPTOR_SIGNATURE;
  if (signed !== (bytes.length % 8 === 0)) throw refused();
  if (bytes.readUInt32LE(signed ? 4 : 0) !== crc) throw refused();
}

interface HashedContent {
  readonly sha256Hex: string;
  readonly crc32: number;
  readonly bytes: number;
  /** The content itself, good until the next entry is read; null when it was hashed in pieces. */
  readonly whole: Uint8Array | null;
}

function hashWhole(entry: ZipEntry, packed: Buffer): HashedContent {
  const content = entry.method === METHOD_STORED ? packed : inflateWhole(packed, entry.unpackedBytes);
  return {
    sha256Hex: hashOnce("sha256", content, "hex"),
    crc32: crc32(content),
    bytes: content.length,
    whole: content,
  };
}

function inflateWhole(packed: Buffer, unpackedBytes: number): Buffer {
  try {
    const { buffer, engine } = inflateRawSync(packed, {
      // Room for one byte too many: with less, zlib allocates a second buffer to learn that nothing follows.
      chunkSize: unpackedBytes + 64,
      maxOutputLength: Math.max(1, unpackedBytes),
      info: true,
    }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } };
    // Go's reader passes over what follows the last block: nobody has a reason to put something there.
    if (engine.bytesWritten !== packed.length) throw unusualZip("bytes behind the compressed ones");
    return buffer;
  } catch (error) {
    throw badData(error);
  }
}

/** zlib's own errors, and its refusal to write more than the entry claims, are the zip's fault. */
function badData(error: unknown): unknown {
  const code = String((error as { code?: unknown }).code);
  return code.startsWith("Z_") || code === "ERR_BUFFER_TOO_LARGE" ? new BadZip("damaged content") : error;
}

async function hashInPieces(entry: ZipEntry, packed: AsyncIterable<Buffer>): Promise<HashedContent> {
  const content = entry.method === METHOD_STORED ? packed : inflatePieces(packed, entry.compressedBytes);
  const sha256 = createHash("sha256");
  let crc = 0;
  let bytes = 0;
  for await (const piece of content) {
    bytes += piece.length;
    // A bomb ends here, with its first piece too many.
    if (bytes > entry.unpackedBytes) throw new BadZip("wrong size");
    sha256.update(piece);
    crc = crc32(piece, crc);
  }
  return { sha256Hex: sha256.digest("hex"), crc32: crc, bytes, whole: null };
}

async function* inflatePieces(packed: AsyncIterable<Buffer>, packedBytes: number): AsyncIterable<Buffer> {
  const inflate = createInflateRaw({ chunkSize: PIECE_BYTES });
  const closed = new Promise<void>((resolve) => inflate.once("close", resolve));
  const feed = async () => {
    try {
      for await (const piece of packed) {
        // Where the stream ends early, zlib takes no more and does not call back.
        await Promise.race([new Promise<void>((resolve) => inflate.write(piece, () => resolve())), closed]);
        if (inflate.destroyed) return;
      }
      inflate.end();
    } catch (error) {
      inflate.destroy(error as Error);
    }
  };
  const feeding = feed();
  try {
    yield* inflate;
    if (inflate.bytesWritten !== packedBytes) throw unusualZip("bytes behind the compressed ones");
  } catch (error) {
    throw badData(error);
  } finally {
    inflate.destroy();
    await feeding;
  }
}

/** Reads a file from front to back through one buffer: entries are small and many. */
class FileWindow {
  readonly #file: OpenFile;
  #start = 0;
  #bytes: Buffer = Buffer.alloc(0);

  constructor(file: OpenFile) {
    this.#file = file;
  }

  /** `length` bytes at `position`, good until the next call. Refuses what goes beyond the file's end. */
  async read(position: number, length: number): Promise<Buffer> {
    let from = position - this.#start;
    if (from < 0 || from + length > this.#bytes.length) {
      const available = this.#file.bytes - position;
      if (length > available) throw unusualZip("cut off");
      this.#bytes = asBuffer(
        await this.#file.read(position, Math.min(available, Math.max(length, PIECE_BYTES))),
      );
      this.#start = position;
      from = 0;
    }
    return this.#bytes.subarray(from, from + length);
  }

  async *pieces(position: number, length: number): AsyncIterable<Buffer> {
    for (let done = 0; done < length; done += PIECE_BYTES) {
      yield await this.read(position + done, Math.min(PIECE_BYTES, length - done));
    }
  }
}
