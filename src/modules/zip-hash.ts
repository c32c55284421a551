import { createHash, hash as hashOnce } from "node:crypto";
import { crc32, createInflateRaw } from "node:zlib";
import { type HashedFile, hash1 } from "../go/dirhash.ts";
import type { ModuleVersion } from "../go/module-version.ts";
import type { Arriving, Files, OpenFile, ZipVerdict } from "../ports.ts";
import { arrivingFile } from "./arriving-file.ts";
import { openBytes } from "./open-bytes.ts";
import { BadZip, METHOD_STORED, type ZipEntry } from "./zip-directory.ts";
import {
  badData,
  FileWindow,
  PIECE_BYTES,
  readEntry,
  readModuleZip,
  unpackEntry,
  type ZipLimits,
} from "./zip-entry.ts";

/** A stream per entry costs more than unpacking a small file at once. */
const WHOLE_ENTRY_BYTES = 1 << 20;

/** While a zip is also unpacked, so much of it is in memory at once; a file that is larger is left to cmd/go. */
const MAX_UNPACKED_FILE_BYTES = 32 << 20;
/** As cmd/go gives it to a module's files (x/mod zip.Unzip). */
const FILE_MODE = 0o444;
const ZIP_MODE = 0o666;

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
  return hashFiles(file, m, WHOLE_ENTRY_BYTES, () => {}, limits);
}

/**
 * The same for the zip at `path`, which may still be arriving, or is made of `content`.
 * @param unpackInto, content see HashZip
 */
export async function hashZipFile(
  files: Pick<Files, "open" | "create" | "createIn">,
  path: string,
  m: ModuleVersion,
  arriving?: Arriving,
  unpackInto?: string,
  content?: Uint8Array,
): Promise<ZipVerdict> {
  const opened = content ? await written(files, path, content) : await files.open(path);
  try {
    const file = arriving ? arrivingFile(opened, arriving) : opened;
    if (unpackInto === undefined) return await hashModuleZip(file, m);
    const create = files.createIn(unpackInto);
    let isWhole = true;
    const verdict = await hashFiles(file, m, MAX_UNPACKED_FILE_BYTES, (name, bytes) => {
      if (bytes === null) isWhole = false;
      else create(name, bytes, FILE_MODE);
    });
    return verdict.ok ? { ...verdict, unpacked: isWhole } : verdict;
  } finally {
    await opened.close();
  }
}

/** Writes a file, and reads it where it is in memory. */
async function written(files: Pick<Files, "create">, path: string, content: Uint8Array): Promise<OpenFile> {
  const file = await files.create(path, ZIP_MODE);
  try {
    await file.write(content);
    await file.close();
  } catch (error) {
    await file.discard();
    throw error;
  }
  return openBytes(content);
}

/**
 * @param give called for each file with its name without the module's prefix and, where it was in memory, its content,
 *   which is good until `give` returns
 */
async function hashFiles(
  file: OpenFile,
  m: ModuleVersion,
  wholeBytes: number,
  give: (name: string, content: Uint8Array | null) => void,
  limits?: ZipLimits,
): Promise<ZipVerdict> {
  try {
    const { entries, prefix, unpackedBytes } = await readModuleZip(file, m, limits);
    const window = new FileWindow(file);
    const hashed: HashedFile[] = [];
    let goMod: Uint8Array | null = null;
    for (const placed of entries) {
      const { entry, end } = placed;
      const { name, headerOffset } = entry;
      let content: Buffer | null = null;
      let sha256Hex: string;
      if (entry.compressedBytes <= wholeBytes && entry.unpackedBytes <= wholeBytes) {
        const bytes = end - headerOffset;
        // Waiting for what is there already would take longer than hashing a small file.
        const extent = window.take(headerOffset, bytes) ?? (await window.read(headerOffset, bytes));
        content = unpackEntry(extent, entry);
        sha256Hex = hashOnce("sha256", content, "hex");
      } else {
        const read = (offset: number) => hashInPieces(entry, window.pieces(offset, entry.compressedBytes));
        sha256Hex = (await readEntry(window, placed, read)).sha256Hex;
      }
      hashed.push({ name, sha256Hex });
      // A copy: the bytes of a stored file are a part of the window's own buffer.
      if (name === `${prefix}go.mod`) goMod = content && new Uint8Array(content);
      give(name.slice(prefix.length), content);
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
  return { sha256Hex: sha256.digest("hex"), crc32: crc, bytes };
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
