/** Headers of tar archives: ustar and pax (POSIX.1-2024, pax, "ustar Interchange Format" and "pax Header Block"). */

export const BLOCK_BYTES = 512;
/** Two empty blocks. */
export const END_OF_ARCHIVE = Buffer.alloc(2 * BLOCK_BYTES);

/** What a header says. */
export interface TarHeader {
  readonly name: string;
  readonly bytes: number;
  /** `pax`: its content describes the next member, and `pax-global` all that follow. */
  readonly kind: "file" | "pax" | "pax-global" | "other";
}

const NAME = { at: 0, bytes: 100 };
const SIZE = { at: 124, bytes: 12 };
const CHECKSUM = { at: 148, bytes: 8 };
const TYPE_AT = 156;
const MAGIC_AT = 257;
const PREFIX = { at: 345, bytes: 155 };
/** What fits into the size's eleven octal digits. */
const MAX_OCTAL_SIZE = 8 ** 11 - 1;

/**
 * The header of a regular file that everyone may read, whose times and owner say nothing. A name that is too long for it
 * stands in a pax header before it.
 */
export function formatHeader(name: string, bytes: number): Buffer {
  const nameBytes = Buffer.from(name);
  if (nameBytes.length <= NAME.bytes && bytes <= MAX_OCTAL_SIZE) return headerBlock(nameBytes, bytes, "0");
  const records = Buffer.concat([paxRecord("path", name), paxRecord("size", String(bytes))]);
  return Buffer.concat([
    headerBlock(Buffer.from("pax"), records.length, "x"),
    records,
    padding(records.length),
    headerBlock(nameBytes.subarray(0, NAME.bytes), Math.min(bytes, MAX_OCTAL_SIZE), "0"),
  ]);
}

/** What fills the last block of a content. */
export function padding(bytes: number): Buffer {
  return END_OF_ARCHIVE.subarray(0, paddingBytes(bytes));
}

export function paddingBytes(bytes: number): number {
  return (BLOCK_BYTES - (bytes % BLOCK_BYTES)) % BLOCK_BYTES;
}

function headerBlock(name: Buffer, bytes: number, type: "0" | "x"): Buffer {
  const block = Buffer.alloc(BLOCK_BYTES);
  name.copy(block, NAME.at);
  block.write("0000644\u00000000000\u00000000000\u0000", 100, "latin1");
  block.write(`${bytes.toString(8).padStart(11, "0")}\0`, SIZE.at, "latin1");
  block.write("00000000000\0", 136, "latin1");
  block.write(type, TYPE_AT, "latin1");
  block.write("ustar\u000000", MAGIC_AT, "latin1");
  block.write(`${checksum(block).toString(8).padStart(6, "0")}\0 `, CHECKSUM.at, "latin1");
  return block;
}

/** `LENGTH KEY=VALUE\n`; the length counts itself. */
function paxRecord(key: string, value: string): Buffer {
  const rest = Buffer.byteLength(` ${key}=${value}\n`);
  let length = rest + String(rest).length;
  length = rest + String(length).length;
  return Buffer.from(`${length} ${key}=${value}\n`);
}

/** The header in that block; null for an empty block, which ends an archive. @throws for what is no header */
export function parseHeader(block: Buffer): TarHeader | null {
  if (block.every((byte) => byte === 0)) return null;
  const isTar = block.toString("latin1", MAGIC_AT, MAGIC_AT + 5) === "ustar";
  if (!isTar || octal(block, CHECKSUM) !== checksum(block))
    throw new Error("the archive has a damaged header");
  const prefix = isGnu(block) ? "" : text(block, PREFIX);
  const name = text(block, NAME);
  return {
    name: prefix === "" ? name : `${prefix}/${name}`,
    bytes: octal(block, SIZE),
    kind: kindOf(block[TYPE_AT] ?? 0),
  };
}

/** GNU's headers have other things in the prefix's place. */
function isGnu(block: Buffer): boolean {
  return block.toString("latin1", MAGIC_AT, MAGIC_AT + 8) === "ustar  \0";
}

function kindOf(type: number): TarHeader["kind"] {
  switch (String.fromCharCode(type)) {
    case "0":
    case "\0":
      return "file";
    case "x":
      return "pax";
    case "g":
      return "pax-global";
    default:
      return "other";
  }
}

/** Unsigned bytes, those of the sum itself taken for blanks. */
function checksum(block: Buffer): number {
  let sum = 0x20 * CHECKSUM.bytes;
  for (let at = 0; at < BLOCK_BYTES; at++) {
    if (at < CHECKSUM.at || at >= CHECKSUM.at + CHECKSUM.bytes) sum += block[at] ?? 0;
  }
  return sum;
}

function text(block: Buffer, { at, bytes }: { readonly at: number; readonly bytes: number }): string {
  const end = block.indexOf(0, at);
  return block.toString("utf8", at, end < 0 || end > at + bytes ? at + bytes : end);
}

/** @throws for anything but octal digits: no file of ours is so large that it needs another form */
function octal(block: Buffer, { at, bytes }: { readonly at: number; readonly bytes: number }): number {
  const digits = /^ *([0-7]+)[ \0]*$/.exec(block.toString("latin1", at, at + bytes))?.[1];
  if (digits === undefined) throw new Error("the archive has a damaged header");
  return Number.parseInt(digits, 8);
}

/** What a pax header says of the next member's name and size. @throws for what is no list of records */
export function parsePax(content: Buffer): { readonly path?: string; readonly size?: number } {
  let given: { path?: string; size?: number } = {};
  for (let at = 0; at < content.length; ) {
    const blank = content.indexOf(0x20, at);
    const length = Number(content.toString("latin1", at, blank));
    const end = at + length;
    if (blank < at || !Number.isSafeInteger(length) || end > content.length || content[end - 1] !== 0x0a) {
      throw new Error("the archive has a damaged header");
    }
    const [, key, value = ""] = /^([^=]+)=(.*)$/s.exec(content.toString("utf8", blank + 1, end - 1)) ?? [];
    if (key === "path") given = { ...given, path: value };
    if (key === "size") given = { ...given, size: /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN };
    at = end;
  }
  if (given.size !== undefined && Number.isNaN(given.size))
    throw new Error("the archive has a damaged header");
  return given;
}
