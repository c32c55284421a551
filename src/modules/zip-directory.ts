import { isUtf8 } from "node:buffer";
import type { ZipProblem } from "../detail.ts";
import type { OpenFile } from "../ports.ts";

/** One file in a zip as the central directory describes it. Offsets count from the start of the zip. */
export interface ZipEntry {
  readonly name: string;
  /** The name as it stands in the file: the local header must repeat it. */
  readonly nameBytes: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly crc32: number;
  readonly compressedBytes: number;
  readonly unpackedBytes: number;
  readonly headerOffset: number;
}

interface ZipDirectory {
  /** In the order in which their bytes follow each other in the file. */
  readonly entries: readonly ZipEntry[];
  /** Where the entries end and the central directory begins. */
  readonly offset: number;
}

/** Thrown for a zip that is refused; a problem that begins with `unusual-` is one that other readers may not see. */
export class BadZip extends Error {
  readonly problem: ZipProblem;
  constructor(problem: ZipProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** General purpose flags (PKWARE APPNOTE 4.4.4): the sizes follow the bytes instead of preceding them. */
export const FLAG_DATA_DESCRIPTOR = 0x0008;
/** Two bits that tell how hard the writer compressed, the one above, and "names are UTF-8". */
const KNOWN_FLAGS = 0x0006 | FLAG_DATA_DESCRIPTOR | 0x0800;

export const METHOD_STORED = 0;
const METHOD_DEFLATED = 8;

/** Stands in a 16 or 32 bit field whose value is in a ZIP64 record. */
const IN_ZIP64_16 = 0xffff;
const IN_ZIP64_32 = 0xffffffff;

// PKWARE APPNOTE 4.3.12, 4.3.14, 4.3.15, 4.3.16.
const CENTRAL = { signature: 0x02014b50, bytes: 46 };
const END64 = { signature: 0x06064b50, bytes: 56 };
const LOCATOR64 = { signature: 0x07064b50, bytes: 20 };
const END = { signature: 0x06054b50, bytes: 22 };

const ZIP64_EXTRA = 0x0001;

/**
 * Reads a zip's central directory from its end. Accepts one layout only: entries from the first byte on, the
 * central directory right behind them, the end record (before it perhaps ZIP64's two) right behind that, as
 * Go's archive/zip writes it. In any other layout two readers can see two different sets of files.
 *
 * @param limits.entries most entries, `limits.directoryBytes` largest central directory
 * @throws BadZip when the zip is refused, and whatever reading the file throws
 */
export async function readZipDirectory(
  file: OpenFile,
  limits: { readonly entries: number; readonly directoryBytes: number },
): Promise<ZipDirectory> {
  const end = await readEnd(file);
  if (end.entries > limits.entries || end.bytes > limits.directoryBytes) throw new BadZip("zip-too-large");
  // Also the way that a missing or wrong ZIP64 record shows: nothing may lie between these three.
  if (end.offset + end.bytes !== end.position) throw new BadZip("unusual-bytes-around-directory");
  const bytes = asBuffer(await file.read(end.offset, end.bytes));
  const entries: ZipEntry[] = [];
  for (let position = 0; position < bytes.length; ) {
    const { entry, next } = readEntry(bytes, position);
    entries.push(entry);
    position = next;
  }
  if (entries.length !== end.entries) throw new BadZip("unusual-entry-count");
  return { entries: entries.sort((a, b) => a.headerOffset - b.headerOffset), offset: end.offset };
}

/**
 * How many bytes a zip says it unpacks to, by its central directory alone: a claim, good for guessing how long hashing
 * and unpacking will take. Only the end of the file needs to be there. Null where it can't be told, or where there are
 * so many files that it would take memory to find out.
 */
export async function claimedUnpackedBytes(file: OpenFile): Promise<number | null> {
  try {
    const { entries } = await readZipDirectory(file, { entries: 10_000, directoryBytes: 2 << 20 });
    return entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  } catch (error) {
    if (error instanceof BadZip) return null;
    throw error;
  }
}

/** The same bytes with Buffer's methods to read numbers. */
export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

interface DirectoryEnd {
  /** Where the end record begins, or ZIP64's where there is one. */
  readonly position: number;
  readonly entries: number;
  readonly offset: number;
  readonly bytes: number;
}

async function readEnd(file: OpenFile): Promise<DirectoryEnd> {
  if (file.bytes < END.bytes) throw new BadZip("not-a-zip");
  const tailBytes = Math.min(file.bytes, END64.bytes + LOCATOR64.bytes + END.bytes);
  const tail = asBuffer(await file.read(file.bytes - tailBytes, tailBytes));
  const at = tailBytes - END.bytes;
  if (tail.readUInt32LE(at) !== END.signature) {
    const startsLikeZip = asBuffer(await file.read(0, 2)).toString("latin1") === "PK";
    throw startsLikeZip ? new BadZip("unusual-end") : new BadZip("not-a-zip");
  }
  if (tail.readUInt16LE(at + 20) !== 0) throw new BadZip("unusual-comment");
  if (tail.readUInt32LE(at + 4) !== 0) throw new BadZip("unusual-disks");
  const end: DirectoryEnd = {
    position: file.bytes - END.bytes,
    entries: tail.readUInt16LE(at + 10),
    bytes: tail.readUInt32LE(at + 12),
    offset: tail.readUInt32LE(at + 16),
  };
  if (tail.readUInt16LE(at + 8) !== end.entries) throw new BadZip("unusual-disks");
  const locatorAt = at - LOCATOR64.bytes;
  // Go's reader looks for the locator in some cases only. Where it stands, it must count for all readers.
  if (locatorAt < 0 || tail.readUInt32LE(locatorAt) !== LOCATOR64.signature) return end;
  return readEnd64(tail, locatorAt, end);
}

function readEnd64(tail: Buffer, locatorAt: number, end: DirectoryEnd): DirectoryEnd {
  const at = locatorAt - END64.bytes;
  const position = end.position - LOCATOR64.bytes - END64.bytes;
  const refused = new BadZip("unusual-zip64");
  // The conditions under which archive/zip, readDirectoryEnd, looks for ZIP64 records.
  if (end.entries !== IN_ZIP64_16 && end.offset !== IN_ZIP64_32) throw refused;
  if (at < 0 || tail.readUInt32LE(at) !== END64.signature) throw refused;
  if (tail.readUInt32LE(locatorAt + 4) !== 0 || tail.readUInt32LE(locatorAt + 16) !== 1) throw refused;
  if (readUInt64(tail, locatorAt + 8) !== position) throw refused;
  // 12: the record's size without this field and the one before.
  if (readUInt64(tail, at + 4) !== END64.bytes - 12) throw refused;
  if (tail.readUInt32LE(at + 16) !== 0 || tail.readUInt32LE(at + 20) !== 0) throw refused;
  const end64: DirectoryEnd = {
    position,
    entries: readUInt64(tail, at + 32),
    bytes: readUInt64(tail, at + 40),
    offset: readUInt64(tail, at + 48),
  };
  const agrees =
    readUInt64(tail, at + 24) === end64.entries &&
    [IN_ZIP64_16, end64.entries].includes(end.entries) &&
    [IN_ZIP64_32, end64.bytes].includes(end.bytes) &&
    [IN_ZIP64_32, end64.offset].includes(end.offset);
  if (!agrees) throw refused;
  return end64;
}

function readEntry(bytes: Buffer, at: number): { entry: ZipEntry; next: number } {
  if (at + CENTRAL.bytes > bytes.length || bytes.readUInt32LE(at) !== CENTRAL.signature) {
    throw new BadZip("unusual-directory");
  }
  const flags = bytes.readUInt16LE(at + 8);
  const method = bytes.readUInt16LE(at + 10);
  if ((flags & ~KNOWN_FLAGS) !== 0) throw new BadZip("unusual-flags");
  if (method !== METHOD_STORED && method !== METHOD_DEFLATED) throw new BadZip("unusual-method");
  if (bytes.readUInt16LE(at + 32) !== 0) throw new BadZip("unusual-entry-comment");
  if (bytes.readUInt16LE(at + 34) !== 0) throw new BadZip("unusual-disks");
  const nameAt = at + CENTRAL.bytes;
  const extraAt = nameAt + bytes.readUInt16LE(at + 28);
  const next = extraAt + bytes.readUInt16LE(at + 30);
  if (next > bytes.length) throw new BadZip("unusual-directory");
  const nameBytes = bytes.subarray(nameAt, extraAt);
  if (!isUtf8(nameBytes)) throw new BadZip("name-not-utf8");
  const [unpackedBytes = 0, compressedBytes = 0, headerOffset = 0] = withZip64(
    [bytes.readUInt32LE(at + 24), bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 42)],
    bytes.subarray(extraAt, next),
  );
  const crc32 = bytes.readUInt32LE(at + 16);
  const name = nameBytes.toString("utf8");
  return {
    entry: { name, nameBytes, flags, method, crc32, compressedBytes, unpackedBytes, headerOffset },
    next,
  };
}

/** Puts the values of the ZIP64 extra field where the 32 bit ones say that they are there (APPNOTE 4.5.3). */
function withZip64(values: readonly number[], extra: Buffer): readonly number[] {
  const missing = values.filter((value) => value === IN_ZIP64_32).length;
  if (missing === 0) return values;
  const [field, ...others] = extraFields(extra).filter(({ id }) => id === ZIP64_EXTRA);
  if (field === undefined || others.length > 0 || field.content.length !== 8 * missing) {
    throw new BadZip("unusual-zip64-extra");
  }
  let used = 0;
  return values.map((value) => (value === IN_ZIP64_32 ? readUInt64(field.content, 8 * used++) : value));
}

function extraFields(extra: Buffer): { id: number; content: Buffer }[] {
  const fields: { id: number; content: Buffer }[] = [];
  for (let at = 0; at < extra.length; ) {
    const end = at + 4 <= extra.length ? at + 4 + extra.readUInt16LE(at + 2) : Number.POSITIVE_INFINITY;
    if (end > extra.length) throw new BadZip("unusual-extra");
    fields.push({ id: extra.readUInt16LE(at), content: extra.subarray(at + 4, end) });
    at = end;
  }
  return fields;
}

/** Values beyond 2^53 lose their last digits: they are far over every limit anyway. */
function readUInt64(bytes: Buffer, at: number): number {
  return Number(bytes.readBigUInt64LE(at));
}
