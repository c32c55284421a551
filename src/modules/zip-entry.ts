import { crc32, inflateRawSync } from "node:zlib";
import { MAX_FILE_BYTES } from "../go/file-limits.ts";
import { type ModuleVersion, moduleKey } from "../go/module-version.ts";
import type { OpenFile } from "../ports.ts";
import {
  asBuffer,
  BadZip,
  FLAG_DATA_DESCRIPTOR,
  METHOD_STORED,
  readZipDirectory,
  type ZipEntry,
} from "./zip-directory.ts";
import { checkFileNames } from "./zip-names.ts";

export interface ZipLimits {
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
  zipBytes: MAX_FILE_BYTES.zip,
  unpackedBytes: 500 << 20,
  specialFileBytes: MAX_FILE_BYTES.mod,
  entries: 100_000,
  directoryBytes: 16 << 20,
};

/** Read at once. */
export const PIECE_BYTES = 256 << 10;

// PKWARE APPNOTE 4.3.7 and 4.3.9.
const LOCAL = { signature: 0x04034b50, bytes: 30 };
const DESCRIPTOR_SIGNATURE = 0x08074b50;
const IN_ZIP64 = 0xffffffff;

/** An entry of a module zip, and where the next one begins, or the central directory. */
interface PlacedEntry {
  readonly entry: ZipEntry;
  readonly end: number;
}

/**
 * The entries of the zip of `m`, in the order of their bytes; each begins where the one before ends. Names and sizes
 * are checked, contents are not.
 * @throws BadZip, and what reading the file throws
 */
export async function readModuleZip(
  file: OpenFile,
  m: ModuleVersion,
  limits: ZipLimits = DEFAULT_LIMITS,
): Promise<{
  readonly entries: readonly PlacedEntry[];
  readonly prefix: string;
  readonly unpackedBytes: number;
}> {
  if (file.bytes > limits.zipBytes) throw new BadZip("zip-too-large");
  const { entries, offset } = await readZipDirectory(file, limits);
  const prefix = `${moduleKey(m)}/`;
  checkFileNames(namesBelow(prefix, entries));
  const unpackedBytes = checkSizes(entries, prefix, limits);
  let position = 0;
  const placed = entries.map((entry, index) => {
    if (entry.headerOffset !== position) throw new BadZip("unusual-gap");
    position = entries[index + 1]?.headerOffset ?? offset;
    return { entry, end: position };
  });
  if (position !== offset) throw new BadZip("unusual-bytes-before-directory");
  return { entries: placed, prefix, unpackedBytes };
}

/** The entries' names without the module's prefix, which each must have. */
function namesBelow(prefix: string, entries: readonly ZipEntry[]): readonly string[] {
  return entries.map(({ name }) => {
    if (!name.startsWith(prefix)) throw new BadZip("name-without-prefix");
    return name.slice(prefix.length);
  });
}

/** The sum of the sizes that the entries claim; readEntry holds each one to its claim. */
function checkSizes(entries: readonly ZipEntry[], prefix: string, limits: ZipLimits): number {
  let sum = 0;
  for (const { name, unpackedBytes } of entries) {
    sum += unpackedBytes;
    const isSpecial = name === `${prefix}go.mod` || name === `${prefix}LICENSE`;
    if (sum > limits.unpackedBytes || (isSpecial && unpackedBytes > limits.specialFileBytes)) {
      throw new BadZip("zip-too-large");
    }
  }
  return sum;
}

/** What an entry was found to unpack to. */
interface Unpacked {
  readonly crc32: number;
  readonly bytes: number;
}

/**
 * Unpacks one entry of which all bytes, from its header's offset up to its end, are in `extent`, and checks it.
 * @returns its content, which is a part of `extent` where it is stored
 * @throws BadZip
 */
export function unpackEntry(extent: Buffer, entry: ZipEntry): Buffer {
  const offset = contentOffset(extent, entry);
  const packed = extent.subarray(offset, offset + entry.compressedBytes);
  if (packed.length < entry.compressedBytes) throw new BadZip("unusual-gap");
  const content = entry.method === METHOD_STORED ? packed : inflateWhole(packed, entry.unpackedBytes);
  checkUnpacked({ crc32: crc32(content), bytes: content.length }, entry);
  checkDescriptor(extent.subarray(offset + entry.compressedBytes), entry);
  return content;
}

/**
 * The same for one that is too large to be in memory. `read` gets the offset of its packed content, and says what it
 * unpacked to.
 * @throws BadZip, and what reading the file throws
 */
export async function readEntry<T extends Unpacked>(
  window: FileWindow,
  { entry, end }: PlacedEntry,
  read: (contentOffset: number) => Promise<T>,
): Promise<T> {
  const headerBytes = Math.min(end - entry.headerOffset, LOCAL.bytes + entry.nameBytes.length);
  const header = await window.read(entry.headerOffset, headerBytes);
  const offset = entry.headerOffset + contentOffset(header, entry);
  const contentEnd = offset + entry.compressedBytes;
  if (contentEnd > end) throw new BadZip("unusual-gap");
  const unpacked = await read(offset);
  checkUnpacked(unpacked, entry);
  checkDescriptor(await window.read(contentEnd, end - contentEnd), entry);
  return unpacked;
}

/** Holds the local header at the beginning of these bytes against the directory, and says where the content begins. */
function contentOffset(header: Buffer, entry: ZipEntry): number {
  const nameEnd = LOCAL.bytes + entry.nameBytes.length;
  if (header.length < nameEnd) throw new BadZip("unusual-gap");
  if (header.readUInt32LE(0) !== LOCAL.signature) throw new BadZip("unusual-local-header");
  const hasDescriptor = (entry.flags & FLAG_DATA_DESCRIPTOR) !== 0;
  const agrees =
    header.readUInt16LE(6) === entry.flags &&
    header.readUInt16LE(8) === entry.method &&
    header.readUInt16LE(26) === entry.nameBytes.length &&
    isRepeated(header.readUInt32LE(14), entry.crc32, hasDescriptor) &&
    isRepeated(header.readUInt32LE(18), entry.compressedBytes, hasDescriptor, IN_ZIP64) &&
    isRepeated(header.readUInt32LE(22), entry.unpackedBytes, hasDescriptor, IN_ZIP64) &&
    header.compare(entry.nameBytes, 0, entry.nameBytes.length, LOCAL.bytes, nameEnd) === 0;
  if (!agrees) throw new BadZip("unusual-headers-disagree");
  return nameEnd + header.readUInt16LE(28);
}

function checkUnpacked(unpacked: Unpacked, entry: ZipEntry): void {
  if (unpacked.bytes !== entry.unpackedBytes) throw new BadZip("wrong-size");
  if (unpacked.crc32 !== entry.crc32) throw new BadZip("wrong-crc");
}

/** With a data descriptor the local header may hold 0 instead; ZIP64 has its own mark for "elsewhere". */
function isRepeated(local: number, central: number, hasDescriptor: boolean, elsewhere?: number): boolean {
  return local === central || (hasDescriptor && local === 0) || local === elsewhere;
}

/**
 * What stands between an entry's content and the next entry: nothing, or a data descriptor of one of its four
 * shapes. Go reads its CRC only, after a signature that may be left out; no CRC may pass for a signature.
 */
function checkDescriptor(bytes: Buffer, { flags, crc32: crc }: ZipEntry): void {
  // Made where it is needed: an error that is not thrown costs more than the check.
  const refused = () => new BadZip("unusual-data-descriptor");
  if ((flags & FLAG_DATA_DESCRIPTOR) === 0) {
    if (bytes.length > 0) throw new BadZip("unusual-gap");
    return;
  }
  if (![12, 16, 20, 24].includes(bytes.length)) throw refused();
  const signed = bytes.readUInt32LE(0) === DESCRIPTOR_SIGNATURE;
  if (signed !== (bytes.length % 8 === 0)) throw refused();
  if (bytes.readUInt32LE(signed ? 4 : 0) !== crc) throw refused();
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
    if (engine.bytesWritten !== packed.length) throw new BadZip("unusual-bytes-behind-content");
    return buffer;
  } catch (error) {
    throw badData(error);
  }
}

/** zlib's own errors, and its refusal to write more than the entry claims, are the zip's fault. */
export function badData(error: unknown): unknown {
  const code = String((error as { code?: unknown }).code);
  return code.startsWith("Z_") || code === "ERR_BUFFER_TOO_LARGE" ? new BadZip("damaged-content") : error;
}

/** Reads a file from front to back through one buffer: entries are small and many. */
export class FileWindow {
  readonly #file: OpenFile;
  #start = 0;
  #bytes: Buffer = Buffer.alloc(0);

  constructor(file: OpenFile) {
    this.#file = file;
  }

  /** `length` bytes at `position`, good until the next call; null where they are not in the buffer. */
  take(position: number, length: number): Buffer | null {
    const from = position - this.#start;
    if (from < 0 || from + length > this.#bytes.length) return null;
    return this.#bytes.subarray(from, from + length);
  }

  /** The same, and fills the buffer where they are not. Refuses what goes beyond the file's end. */
  async read(position: number, length: number): Promise<Buffer> {
    const there = this.take(position, length);
    if (there !== null) return there;
    const available = this.#file.bytes - position;
    if (length > available) throw new BadZip("unusual-cut-off");
    this.#bytes = asBuffer(
      await this.#file.read(position, Math.min(available, Math.max(length, PIECE_BYTES))),
    );
    this.#start = position;
    return this.#bytes.subarray(0, length);
  }

  async *pieces(position: number, length: number): AsyncIterable<Buffer> {
    for (let done = 0; done < length; done += PIECE_BYTES) {
      yield await this.read(position + done, Math.min(PIECE_BYTES, length - done));
    }
  }
}
