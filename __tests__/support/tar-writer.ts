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
  /** The header's twelve bytes for the size, instead of the content's. */
  readonly sizeField?: Uint8Array;
}

/** typeflag of ustar, of pax (both POSIX.1), and GNU's for a name that is longer than a header. */
const TYPE = {
  file: "0",
  hardlink: "1",
  symlink: "2",
  characterDevice: "3",
  blockDevice: "4",
  folder: "5",
  fifo: "6",
  paxHeader: "x",
  longName: "L",
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
  { name, kind = "file", target = "", mode = 0o644, sizeField }: TarMember,
  bytes: number,
): Buffer {
  const block = Buffer.alloc(BLOCK);
  const octal = (value: number, at: number, digits: number) =>
    block.write(value.toString(8).padStart(digits, "0"), at);
  Buffer.from(name).copy(block, 0, 0, SHORT);
  octal(mode, 100, 7);
  octal(0, 108, 7);
  octal(0, 116, 7);
  octal(bytes, 124, 11);
  if (sizeField) block.set(sizeField, 124);
  octal(0, 136, 11);
  block.write(" ".repeat(8), 148);
  block.write(TYPE[kind], 156);
  block.write(target, 157, SHORT);
  // GNU's magic, so that a long name before it is understood.
  block.write("ustar  ", 257);
  octal(ZERO_DEVICE.major, 329, 7);
  octal(ZERO_DEVICE.minor, 337, 7);
  let sum = 0;
  for (let at = 0; at < BLOCK; at++) sum += block[at] as number;
  block.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return block;
}

/** A member before the one that it names: its content is the name. */
function longName(name: Uint8Array): readonly Uint8Array[] {
  return memberBlocks({
    name: "././@LongLink",
    kind: "longName",
    content: Buffer.concat([name, Buffer.alloc(1)]),
    mode: 0,
  });
}

/** How an archive is packed: modules not at all, the build cache with zstd where there is one, else gzip. */
export type Packing = "none" | "zstd" | "gzip";

/** Which one a stored archive has. */
export function packingOf(archive: Uint8Array): Packing {
  const beginning = Buffer.from(archive.subarray(0, 4)).toString("hex");
  if (beginning === "28b52ffd") return "zstd";
  return beginning.startsWith("1f8b") ? "gzip" : "none";
}

/** One frame. Several, one behind the other, unpack to their contents one behind the other. */
export function pack(bytes: Uint8Array, packing: Packing): Buffer {
  if (packing === "none") return Buffer.from(bytes);
  if (packing === "gzip") return gzipSync(bytes);
  const { stdout, status, stderr } = spawnSync("zstd", ["-q", "-c"], { input: bytes, maxBuffer: 1 << 30 });
  if (status !== 0) throw new Error(`zstd: ${stderr}`);
  return stdout;
}

/** The names in a packed archive, as the real tar lists them. */
export function namesIn(archive: Uint8Array): readonly string[] {
  const [program, args] = { zstd: ["zstd", ["-dcq"]], gzip: ["gzip", ["-dc"]], none: ["cat", []] }[
    packingOf(archive)
  ] as [string, string[]];
  const unpacked = spawnSync(program, args, { input: archive, maxBuffer: 1 << 30 });
  const listed = spawnSync("tar", ["-tf", "-"], { input: unpacked.stdout, encoding: "utf8" });
  if (listed.status !== 0) throw new Error(`tar: ${listed.stderr}`);
  return listed.stdout.split("\n").filter((name) => name !== "");
}
