import { crc32, deflateRawSync } from "node:zlib";

/** The fields that an entry's two headers repeat. */
interface EntryHeader {
  readonly flags: number;
  readonly method: number;
  readonly crc32: number;
  readonly compressedBytes: number;
  readonly unpackedBytes: number;
  readonly name: Uint8Array;
}

/** A zip entry, right by default; every part of it can be made wrong on its own. */
export interface PlannedEntry {
  readonly name: string | Uint8Array;
  readonly content: string | Uint8Array;
  readonly stored?: boolean;
  /** Written instead of the packed content; the headers still tell the truth about `content`. */
  readonly packed?: Uint8Array;
  readonly descriptor?: "signed32" | "unsigned32" | "signed64" | "unsigned64" | Uint8Array;
  /** Changes in both headers, in the local one only, in the central one only. */
  readonly both?: Partial<EntryHeader>;
  readonly local?: Partial<EntryHeader>;
  readonly central?: Partial<EntryHeader> & { readonly headerOffset?: number; readonly disk?: number };
  readonly localExtra?: Uint8Array;
  readonly centralExtra?: Uint8Array;
  readonly comment?: string;
  /** Put in front of the local header. */
  readonly gap?: Uint8Array;
}

export interface ZipPlan {
  readonly entries: readonly PlannedEntry[];
  readonly beforeDirectory?: Uint8Array;
  readonly afterDirectory?: Uint8Array;
  readonly comment?: string;
  readonly zip64?: boolean;
  /** Changes in the end record. */
  readonly end?: {
    readonly entries?: number;
    readonly bytes?: number;
    readonly offset?: number;
    readonly disk?: number;
  };
  /** Changes in the ZIP64 records. */
  readonly end64?: {
    readonly entries?: number;
    readonly bytes?: number;
    readonly offset?: number;
    readonly position?: number;
    readonly disks?: number;
  };
}

/** Writes the zip that the plan describes, however wrong (layout: PKWARE APPNOTE 4.3). */
export function writePlannedZip(plan: ZipPlan): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const entry of plan.entries) {
    const { header, packed } = truthAbout(entry);
    const headerOffset = offset + (entry.gap?.length ?? 0);
    const local = Buffer.concat([
      entry.gap ?? Buffer.alloc(0),
      localHeader(
        { ...header, ...zeroedByDescriptor(entry), ...entry.both, ...entry.local },
        entry.localExtra,
      ),
      packed,
      descriptorOf(entry, header),
    ]);
    locals.push(local);
    centrals.push(
      centralHeader(
        { ...header, headerOffset, disk: 0, ...entry.both, ...entry.central },
        entry.centralExtra,
        entry.comment,
      ),
    );
    offset += local.length;
  }
  const before = plan.beforeDirectory ?? Buffer.alloc(0);
  const directory = Buffer.concat(centrals);
  const after = plan.afterDirectory ?? Buffer.alloc(0);
  const truth = { entries: plan.entries.length, bytes: directory.length, offset: offset + before.length };
  const records = plan.zip64
    ? [end64Records({ ...truth, ...plan.end64 }, truth.offset + truth.bytes + after.length, plan.end64)]
    : [];
  const sentinels = { entries: 0xffff, bytes: 0xffffffff, offset: 0xffffffff };
  const end = endRecord(
    { ...(plan.zip64 ? sentinels : truth), ...plan.end },
    plan.comment ?? "",
    plan.end?.disk,
  );
  return Buffer.concat([...locals, before, directory, after, ...records, end]);
}

const descriptorFlag = 8;

function truthAbout(entry: PlannedEntry): { header: EntryHeader; packed: Uint8Array } {
  const content = Buffer.from(entry.content);
  const packed = entry.packed ?? (entry.stored ? content : deflateRawSync(content));
  return {
    packed,
    header: {
      flags: entry.descriptor === undefined ? 0 : descriptorFlag,
      method: entry.stored ? 0 : 8,
      crc32: crc32(content),
      compressedBytes: packed.length,
      unpackedBytes: content.length,
      name: Buffer.from(entry.name),
    },
  };
}

function zeroedByDescriptor(entry: PlannedEntry): Partial<EntryHeader> {
  return entry.descriptor === undefined ? {} : { crc32: 0, compressedBytes: 0, unpackedBytes: 0 };
}

function descriptorOf(entry: PlannedEntry, header: EntryHeader): Uint8Array {
  const { descriptor } = entry;
  if (descriptor === undefined) return Buffer.alloc(0);
  if (typeof descriptor !== "string") return descriptor;
  const sizes = descriptor.endsWith("64") ? uint64 : uint32;
  return Buffer.concat([
    ...(descriptor.startsWith("signed") ? [uint32(0x08074b50)] : []),
    uint32(header.crc32),
    sizes(header.compressedBytes),
    sizes(header.unpackedBytes),
  ]);
}

function commonFields(header: EntryHeader, extra: Uint8Array): Buffer {
  return Buffer.concat([
    uint16(20),
    uint16(header.flags),
    uint16(header.method),
    uint32(0x00210000),
    uint32(header.crc32),
    uint32(header.compressedBytes),
    uint32(header.unpackedBytes),
    uint16(header.name.length),
    uint16(extra.length),
  ]);
}

function localHeader(header: EntryHeader, extra: Uint8Array = Buffer.alloc(0)): Buffer {
  return Buffer.concat([uint32(0x04034b50), commonFields(header, extra), header.name, extra]);
}

function centralHeader(
  header: EntryHeader & { readonly headerOffset: number; readonly disk: number },
  extra: Uint8Array = Buffer.alloc(0),
  comment = "",
): Buffer {
  return Buffer.concat([
    uint32(0x02014b50),
    uint16(20),
    commonFields(header, extra),
    uint16(comment.length),
    uint16(header.disk),
    uint16(0),
    uint32(0),
    uint32(header.headerOffset),
    header.name,
    extra,
    Buffer.from(comment),
  ]);
}

function end64Records(
  end: { entries: number; bytes: number; offset: number },
  truePosition: number,
  changes: ZipPlan["end64"],
): Buffer {
  return Buffer.concat([
    uint32(0x06064b50),
    uint64(44),
    uint16(45),
    uint16(45),
    uint32(0),
    uint32(0),
    uint64(end.entries),
    uint64(end.entries),
    uint64(end.bytes),
    uint64(end.offset),
    uint32(0x07064b50),
    uint32(0),
    uint64(changes?.position ?? truePosition),
    uint32(changes?.disks ?? 1),
  ]);
}

function endRecord(
  end: { entries: number; bytes: number; offset: number },
  comment: string,
  disk = 0,
): Buffer {
  return Buffer.concat([
    uint32(0x06054b50),
    uint16(disk),
    uint16(disk),
    uint16(end.entries),
    uint16(end.entries),
    uint32(end.bytes),
    uint32(end.offset),
    uint16(comment.length),
    Buffer.from(comment),
  ]);
}

export function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

export function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

export function uint64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}
