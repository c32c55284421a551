/** Reading regular files, and waiting for nobody: a name in a project may lead to a FIFO, a terminal or a device. */
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";
import * as fs from "node:fs/promises";
import { setImmediate } from "node:timers/promises";

/** The code of an error of Node's; "" where it has none. */
export function errorCode(error: unknown): string {
  return String((error as { code?: unknown } | null)?.code ?? "");
}

/** Null where something is missing. ENOTDIR counts as that too: a path below a file cannot exist. */
export async function orNull<T>(pending: Promise<T>): Promise<T | null> {
  try {
    return await pending;
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(errorCode(error))) return null;
    throw error;
  }
}

/** Without O_NONBLOCK a FIFO waits for its writer, and a terminal for somebody who types. Windows has none of the two. */
const READ_WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0);

/**
 * Opens a regular file, links followed: what a name leads to is known for certain only once it is open.
 * Throws EISDIR or EFTYPE for anything else, and what opening throws.
 */
export async function openRegular(path: string): Promise<{ file: fs.FileHandle; bytes: number }> {
  const file = await fs.open(path, READ_WITHOUT_WAITING);
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw notRegular(path, stats.isDirectory());
    return { file, bytes: stats.size };
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** EFTYPE is what BSD and macOS call it; Linux has no name of its own. */
function notRegular(path: string, isDirectory: boolean): Error {
  const code = isDirectory ? "EISDIR" : "EFTYPE";
  return Object.assign(new Error(`${code}: ${path} is no regular file`), { code });
}

/** For files whose size is not known: those of /proc have none. */
const PIECE_BYTES = 1 << 16;

/** See `Files.readText`. */
export async function readText(path: string, maxBytes = Number.POSITIVE_INFINITY): Promise<string | null> {
  const opened = await orNull(openRegular(path));
  if (opened === null) return null;
  const { file, bytes: size } = opened;
  try {
    if (size > maxBytes) throw tooBig(path, maxBytes);
    // One byte more than the size: where it comes, the file has grown. Counted, since such a file may have no end.
    const pieces: Buffer[] = [];
    for (let bytes = 0; ; ) {
      const piece = Buffer.allocUnsafe(bytes < size ? size - bytes + 1 : PIECE_BYTES);
      const { bytesRead } = await file.read(piece, 0, piece.length, null);
      bytes += bytesRead;
      if (bytes > maxBytes) throw tooBig(path, maxBytes);
      pieces.push(piece.subarray(0, bytesRead));
      if (bytesRead === 0 || bytes === size) return Buffer.concat(pieces).toString("utf8");
    }
  } finally {
    await file.close();
  }
}

function tooBig(path: string, maxBytes: number): Error {
  return Object.assign(new Error(`EFBIG: ${path} is larger than ${maxBytes} bytes`), { code: "EFBIG" });
}

/** See `Files.readSmall`. Synchronous for the same reason as createIn, with pauses in which other work gets its turn. */
export async function readSmall(
  paths: readonly string[],
  maxBytes: number,
): Promise<readonly (string | null)[]> {
  const buffer = Buffer.allocUnsafe(maxBytes + 1);
  const texts: (string | null)[] = [];
  for (const path of paths) {
    if (texts.length % 256 === 255) await setImmediate();
    texts.push(readSmallFile(path, buffer));
  }
  return texts;
}

function readSmallFile(path: string, buffer: Buffer): string | null {
  let descriptor: number;
  try {
    descriptor = openSync(path, READ_WITHOUT_WAITING);
  } catch {
    return null;
  }
  try {
    if (!fstatSync(descriptor).isFile()) return null;
    const bytes = readSync(descriptor, buffer, 0, buffer.length, null);
    return bytes < buffer.length ? buffer.toString("utf8", 0, bytes) : null;
  } catch {
    return null;
  } finally {
    closeSync(descriptor);
  }
}
