import { crc32, deflateRawSync } from "node:zlib";

/** One entry of a zip: a name with forward slashes and the bytes behind it. */
export interface ZipEntry {
  readonly name: string;
  readonly content: Uint8Array;
  /** Keeps the bytes as they are: deflating what can't shrink only costs time. */
  readonly stored?: boolean;
}

// PKWARE APPNOTE 6.3.10: 4.3.7 local header, 4.3.12 central directory, 4.3.16 end record.
const LOCAL_SIGNATURE = 0x04034b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;
const VERSION_2_0 = 20;
const UTF8_NAMES = 0x0800;
const STORED = 0;
const DEFLATED = 8;
/** 1980-01-01, the earliest date that MS-DOS knows: the same files always give the same zip. */
const DOS_EPOCH_DATE = 0x0021;
/** From these numbers on a zip needs ZIP64. */
const ENTRIES_LIMIT = 0xffff;
const BYTES_LIMIT = 0xffffffff;

/**
 * Writes a plain zip: no comment, no extra fields, no data descriptors, sizes in the local headers.
 * The same entries and level give the same bytes.
 *
 * @param files entries in the order in which they are written
 * @param options.level deflate level 0–9 (default 6); 0 stores every entry
 * @throws RangeError when the zip would need ZIP64
 */
export function writeZip(files: readonly ZipEntry[], options: { readonly level?: number } = {}): Uint8Array {
  const level = options.level ?? 6;
  const entries = checked(files.length, ENTRIES_LIMIT);
  const locals: Uint8Array[] = [];
  const centrals: Uint8Array[] = [];
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(file.name, "utf8");
    const body = pack(file, level);
    const fields = describe(file, name, body);
    const local = Buffer.alloc(LOCAL_BYTES);
    local.writeUInt32LE(LOCAL_SIGNATURE, 0);
    fields.copy(local, 4);
    const central = Buffer.alloc(CENTRAL_BYTES);
    central.writeUInt32LE(CENTRAL_SIGNATURE, 0);
    central.writeUInt16LE(VERSION_2_0, 4);
    fields.copy(central, 6);
    central.writeUInt32LE(checked(offset, BYTES_LIMIT), 42);
    locals.push(local, name, body.bytes);
    centrals.push(central, name);
    offset += LOCAL_BYTES + name.length + body.bytes.length;
  }
  const directoryBytes = centrals.reduce((sum, piece) => sum + piece.length, 0);
  const end = Buffer.alloc(END_BYTES);
  end.writeUInt32LE(END_SIGNATURE, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(directoryBytes, 12);
  end.writeUInt32LE(checked(offset, BYTES_LIMIT), 16);
  return Buffer.concat([...locals, ...centrals, end]);
}

interface PackedBody {
  readonly method: number;
  readonly bytes: Uint8Array;
}

function pack(file: ZipEntry, level: number): PackedBody {
  if (level > 0 && file.stored !== true) {
    const bytes = deflateRawSync(file.content, { level });
    if (bytes.length < file.content.length) return { method: DEFLATED, bytes };
  }
  return { method: STORED, bytes: file.content };
}

/** The 26 bytes that a local header and a central directory entry have in common, in the same order. */
function describe(file: ZipEntry, name: Uint8Array, body: PackedBody): Buffer {
  const fields = Buffer.alloc(LOCAL_BYTES - 4);
  fields.writeUInt16LE(VERSION_2_0, 0);
  fields.writeUInt16LE(name.length === file.name.length ? 0 : UTF8_NAMES, 2);
  fields.writeUInt16LE(body.method, 4);
  fields.writeUInt16LE(0, 6);
  fields.writeUInt16LE(DOS_EPOCH_DATE, 8);
  fields.writeUInt32LE(crc32(file.content), 10);
  fields.writeUInt32LE(checked(body.bytes.length, BYTES_LIMIT), 14);
  fields.writeUInt32LE(checked(file.content.length, BYTES_LIMIT), 18);
  fields.writeUInt16LE(checked(name.length, ENTRIES_LIMIT), 22);
  return fields;
}

function checked(value: number, limit: number): number {
  if (value >= limit) throw new RangeError(`${value} needs ZIP64, which this writer does not write`);
  return value;
}
