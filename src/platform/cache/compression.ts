import { type ChildProcess, spawn } from "node:child_process";
import { Duplex, type Readable, type Writable } from "node:stream";
import zlib from "node:zlib";
import type { Machine } from "../../ports.ts";
import { findProgram } from "../find-program.ts";

/** How an archive is packed; the service tells entries packed differently apart. */
export type Compression = "none" | "gzip" | "zstd";

/** Magic numbers: RFC 8878, 3.1.1; RFC 1952, 2.3.1. */
const ZSTD = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);
const GZIP = Buffer.from([0x1f, 0x8b]);
const GZIP_LEVEL = 4;
/** Each piece of that size is a trip through the thread pool. */
const chunkSize = 1 << 20;

/** Node's own zstd, from 22.15 on; the types are those of an older Node. */
interface ZstdInNode {
  readonly createZstdCompress?: (options: { readonly chunkSize: number }) => Duplex;
  readonly createZstdDecompress?: (options: { readonly chunkSize: number }) => Duplex;
}
const inNode: ZstdInNode = zlib as ZstdInNode;

type Finder = Pick<Machine, "env" | "platform">;

/** The best that this machine can pack and unpack: Node's zstd, the program's, else gzip. */
export function bestCompression(machine: Finder): Compression {
  if (inNode.createZstdCompress) return "zstd";
  return zstdProgram(machine) === null ? "gzip" : "zstd";
}

function zstdProgram({ env, platform }: Finder): string | null {
  return findProgram("zstd", env.PATH ?? "", platform);
}

/** Which one an archive that begins like this has. */
export function compressionOf(beginning: Uint8Array): Compression {
  const start = Buffer.from(beginning.buffer, beginning.byteOffset, Math.min(4, beginning.length));
  if (start.equals(ZSTD)) return "zstd";
  return start.subarray(0, 2).equals(GZIP) ? "gzip" : "none";
}

/** A stream that packs, and a promise that it came to its end well. */
export function packer(compression: Compression, machine: Finder): Duplex | null {
  if (compression === "none") return null;
  if (compression === "gzip") return zlib.createGzip({ level: GZIP_LEVEL, chunkSize });
  return (
    inNode.createZstdCompress?.({ chunkSize }) ?? program(requireZstd(machine), ["--quiet", "-3", "--stdout"])
  );
}

/** A stream that unpacks. It fails for what is damaged, or only a part of an archive. */
export function unpacker(compression: Compression, machine: Finder): Duplex | null {
  if (compression === "none") return null;
  if (compression === "gzip") return zlib.createGunzip({ chunkSize });
  return (
    inNode.createZstdDecompress?.({ chunkSize }) ??
    program(requireZstd(machine), ["--quiet", "--decompress", "--stdout"])
  );
}

function requireZstd(machine: Finder): string {
  const found = zstdProgram(machine);
  if (found === null) throw new Error("there is no zstd on PATH that could unpack the archive");
  return found;
}

/** A filter program as a stream: its end is the program's, and its failure too. */
function program(command: string, args: readonly string[]): Duplex {
  const child = spawn(command, args, { stdio: ["pipe", "pipe", "ignore"] });
  const both = Duplex.from({ writable: child.stdin as Writable, readable: endingWith(child) });
  both.once("close", () => child.kill("SIGKILL"));
  return both;
}

async function* endingWith(child: ChildProcess): AsyncGenerator<Uint8Array> {
  const ended = new Promise<void>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) =>
      code === 0 ? resolve() : reject(new Error("the archive is damaged, or only a part of one")),
    );
  });
  ended.catch(() => {});
  for await (const piece of child.stdout as Readable) yield piece;
  await ended;
}
