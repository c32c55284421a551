import { spawnSync } from "node:child_process";
import { gzipSync } from "node:zlib";

/** A member of an archive; by default a file that everyone may read. */
export interface TarMember {
  /** As it stands in the archive: with `../`, with a slash at its beginning, or whatever else. */
  readonly name: string | Uint8Array;
  readonly kind?: keyof typeof TYPE;
  readonly content?: Uint8Array;
  /** What a link leads to. */
  readonly target?: string;
  readonly mode?: number;
}

/** typeflag of POSIX.1-1988 (ustar). */
const TYPE = {
  file: "0",
  hardlink: "1",
  symlink: "2",
  characterDevice: "3",
  blockDevice: "4",
  folder: "5",
  fifo: "6",
} as const;

const BLOCK = 512;
/** What a header has room for. */
const SHORT = 100;
/** /dev/zero: reading it never ends. */
const ZERO_DEVICE = { major: 1, minor: 5 };

/**
 * Writes an archive whose names and kinds are those given: the real tar refuses to make most of them. Nobody's files
 * have to be there for it, nor has anyone to be root.
 */
export function writeTar(members: readonly TarMember[]): Buffer {
  return Buffer.concat([...members.flatMap(memberBlocks), END_OF_ARCHIVE]);
}

/** The two empty blocks behind the last member. */
export const END_OF_ARCHIVE = Buffer.alloc(2 * BLOCK);

function memberBlocks(member: TarMember): readonly Uint8Array[] {
  const { content = Buffer.alloc(0) } = member;
  const name = Buffer.from(member.name);
  const long = name.length > SHORT ? longName(name) : [];
  return [...long, tarHeader(member, content.length), content, Buffer.alloc(-content.length & (BLOCK - 1))];
}

/** A header for `bytes` of content, which the caller sends behind it. */
export function tarHeader(
  { name, kind = "file", target = "", mode = 0o644 }: TarMember,
  bytes: number,
): Buffer {
  return header({ name: Buffer.from(name), type: TYPE[kind], target, mode, bytes });
}

/** GNU's way to a name that is longer than a header: a member before it, which has the name for its content. */
function longName(name: Uint8Array): readonly Uint8Array[] {
  const ended = Buffer.concat([name, Buffer.alloc(1)]);
  const head = { name: Buffer.from("././@LongLink"), type: "L", target: "", mode: 0, bytes: ended.length };
  return [header(head), ended, Buffer.alloc(-ended.length & (BLOCK - 1))];
}

function header(fields: {
  readonly name: Buffer;
  readonly type: string;
  readonly target: string;
  readonly mode: number;
  readonly bytes: number;
}): Buffer {
  const block = Buffer.alloc(BLOCK);
  const octal = (value: number, at: number, digits: number) =>
    block.write(value.toString(8).padStart(digits, "0"), at);
  fields.name.copy(block, 0, 0, SHORT);
  octal(fields.mode, 100, 7);
  octal(0, 108, 7);
  octal(0, 116, 7);
  octal(fields.bytes, 124, 11);
  octal(0, 136, 11);
  block.write(" ".repeat(8), 148);
  block.write(fields.type, 156);
  block.write(fields.target, 157, SHORT);
  // GNU's magic, so that a long name before it is understood.
  block.write("ustar  ", 257);
  octal(ZERO_DEVICE.major, 329, 7);
  octal(ZERO_DEVICE.minor, 337, 7);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return block;
}

/** The two formats that the cache service's client packs with: zstd where it has the command, else gzip. */
export type Packing = "zstd" | "gzip";

/** Which one a stored archive has. */
export function packingOf(archive: Uint8Array): Packing {
  return Buffer.from(archive.subarray(0, 4)).equals(Buffer.from("28b52ffd", "hex")) ? "zstd" : "gzip";
}

/** One frame. Several, one behind the other, unpack to their contents one behind the other. */
export function pack(bytes: Uint8Array, packing: Packing): Buffer {
  if (packing === "gzip") return gzipSync(bytes);
  return zstd(["-c"], bytes);
}

export function unpack(archive: Uint8Array): Buffer {
  const args = packingOf(archive) === "zstd" ? ["-dc", "--long=30"] : ["-dc", "--format=gzip"];
  return zstd(args, archive);
}

function zstd(args: readonly string[], input: Uint8Array): Buffer {
  const { stdout, status, stderr } = spawnSync("zstd", ["-q", ...args], { input, maxBuffer: 1 << 30 });
  if (status !== 0) throw new Error(`zstd ${args.join(" ")}: ${stderr}`);
  return stdout;
}
