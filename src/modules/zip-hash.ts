import { createHash, hash as hashOnce } from "node:crypto";
import { crc32, createInflateRaw } from "node:zlib";
import { type HashedFile, hash1 } from "../go/dirhash.ts";
import type { ModuleVersion } from "../go/module-version.ts";
import type { Arriving, Files, OpenFile, ZipVerdict } from "../ports.ts";
import { arrivingFile } from "./arriving-file.ts";
import { BadZip, METHOD_STORED, type ZipEntry } from "./zip-directory.ts";
import {
  badData,
  FileWindow,
  PIECE_BYTES,
  readEntry,
  readModuleZip,
  unpackWhole,
  type ZipLimits,
} from "./zip-entry.ts";

/** A stream per entry costs more than unpacking a small file at once. */
const WHOLE_ENTRY_BYTES = 1 << 20;

/** While a zip is also unpacked, so much of it is in memory at once; a file that is larger is left to cmd/go. */
const MAX_UNPACKED_FILE_BYTES = 32 << 20;
/** As cmd/go gives it to a module's files (x/mod zip.Unzip). */
const FILE_MODE = 0o444;

/**
 * The `h1:` hash of a module zip (x/mod dirhash.HashZip), read from disk in pieces.
 *
 * A `.ziphash` is written from the answer, and cmd/go then trusts the zip unseen. So there must be no zip that
 * this hashes differently from Go: everything that a writer of module zips has no reason to write is refused,
 * and every byte of the file is accounted for.
 *
 * @returns the hash, or why there is none
 * @throws what reading the file throws
 */
export async function hashModuleZip(
  file: OpenFile,
  m: ModuleVersion,
  limits?: ZipLimits,
): Promise<ZipVerdict> {
  const hashing = hashFiles(file, m, WHOLE_ENTRY_BYTES, limits);
  for (;;) {
    const next = await hashing.next();
    if (next.done) return next.value;
  }
}

/**
 * The same for the zip at `path`, which may still be arriving.
 * @param unpackInto see HashZip
 */
export async function hashZipFile(
  files: Pick<Files, "open" | "createAll">,
  path: string,
  m: ModuleVersion,
  arriving?: Arriving,
  unpackInto?: string,
): Promise<ZipVerdict> {
  const opened = await files.open(path);
  try {
    const file = arriving ? arrivingFile(opened, arriving) : opened;
    if (unpackInto === undefined) return await hashModuleZip(file, m);
    let verdict: ZipVerdict | null = null;
    let isWhole = true;
    await files.createAll(
      unpackInto,
      (async function* () {
        const hashing = hashFiles(file, m, MAX_UNPACKED_FILE_BYTES);
        let next = await hashing.next();
        for (; !next.done; next = await hashing.next()) {
          const { name, content } = next.value;
          if (content === null) isWhole = false;
          else yield { name, bytes: content, mode: FILE_MODE };
        }
        verdict = next.value;
      })(),
    );
    return unpackedVerdict(verdict, isWhole);
  } finally {
    await opened.close();
  }
}

function unpackedVerdict(verdict: ZipVerdict | null, isWhole: boolean): ZipVerdict {
  if (verdict === null) throw new Error("the zip was not read to its end");
  return verdict.ok ? { ...verdict, unpacked: isWhole } : verdict;
}

/** A file of the zip that has been hashed: its name without the module's prefix, its content where it was in memory. */
interface GivenFile {
  readonly name: string;
  /** Good until the next file is asked for. */
  readonly content: Uint8Array | null;
}

async function* hashFiles(
  file: OpenFile,
  m: ModuleVersion,
  wholeBytes: number,
  limits?: ZipLimits,
): AsyncGenerator<GivenFile, ZipVerdict> {
  try {
    const { entries, prefix, unpackedBytes } = await readModuleZip(file, m, limits);
    const window = new FileWindow(file);
    const hashed: HashedFile[] = [];
    let goMod: Uint8Array | null = null;
    for (const placed of entries) {
      const { entry } = placed;
      const { sha256Hex, whole } = await readEntry(window, placed, (offset) =>
        hashContent(window, entry, offset, wholeBytes),
      );
      hashed.push({ name: entry.name, sha256Hex });
      // A copy: the bytes of a stored file are a part of the window's own buffer.
      if (entry.name === `${prefix}go.mod`) goMod = whole && new Uint8Array(whole);
      yield { name: entry.name.slice(prefix.length), content: whole };
    }
    const files = entries.length;
    return { ok: true, h1: hash1(hashed), files, unpackedBytes, unpacked: false, goMod };
  } catch (error) {
    if (error instanceof BadZip) return { ok: false, problem: error.problem };
    throw error;
  }
}

interface HashedContent {
  readonly sha256Hex: string;
  readonly crc32: number;
  readonly bytes: number;
  /** The content itself, good until the next entry is read; null when it was hashed in pieces. */
  readonly whole: Uint8Array | null;
}

async function hashContent(
  window: FileWindow,
  entry: ZipEntry,
  offset: number,
  wholeBytes: number,
): Promise<HashedContent> {
  return entry.compressedBytes <= wholeBytes && entry.unpackedBytes <= wholeBytes
    ? hashWhole(entry, await window.read(offset, entry.compressedBytes))
    : hashInPieces(entry, window.pieces(offset, entry.compressedBytes));
}

function hashWhole(entry: ZipEntry, packed: Buffer): HashedContent {
  const content = unpackWhole(entry, packed);
  return {
    sha256Hex: hashOnce("sha256", content, "hex"),
    crc32: crc32(content),
    bytes: content.length,
    whole: content,
  };
}

async function hashInPieces(entry: ZipEntry, packed: AsyncIterable<Buffer>): Promise<HashedContent> {
  const content = entry.method === METHOD_STORED ? packed : inflatePieces(packed, entry.compressedBytes);
  const sha256 = createHash("sha256");
  let crc = 0;
  let bytes = 0;
  for await (const piece of content) {
    bytes += piece.length;
    // A bomb ends here, with its first piece too many.
    if (bytes > entry.unpackedBytes) throw new BadZip("wrong-size");
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
    if (inflate.bytesWritten !== packedBytes) throw new BadZip("unusual-bytes-behind-content");
  } catch (error) {
    throw badData(error);
  } finally {
    inflate.destroy();
    await feeding;
  }
}
