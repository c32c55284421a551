import { changing } from "./changing.ts";
import type { Piece, SourceState, ZipCopy } from "./work.ts";

/** One request more, or less, is under way for that piece. */
export function occupy(piece: Piece, requests: 1 | -1): void {
  changing(piece).underWay += requests;
}

/**
 * Bytes of a piece are about to be written. What was written before stays as it is, whoever sends it again: it may have
 * been hashed.
 * @param position where in the zip they begin: not beyond what was written or is being written
 * @returns the position from where on they are to be written
 */
export function claim(copy: ZipCopy, piece: Piece, by: SourceState, position: number, bytes: number): number {
  const end = position + bytes;
  const from = Math.min(end, Math.max(position, piece.claimed));
  if (from === end) return end;
  changing(piece).claimed = end;
  changing(copy).bytesFrom.set(by, (copy.bytesFrom.get(by) ?? 0) + end - from);
  return from;
}

/** All bytes of the piece before `at` are in the file. */
export function wrote(piece: Piece, at: number): void {
  changing(piece).at = at;
}

/** The body of unknown length has ended. */
export function endAt(copy: ZipCopy, end: number): void {
  changing(copy).size = end;
  changing(copy.pieces[0]).to = end;
}

/** What the zip's end says that it unpacks to. */
export function unpacksTo(copy: ZipCopy, bytes: number): void {
  changing(copy).unpackedBytes = bytes;
}

/** That source's bytes are the same, so that it may be asked for pieces; or they are others. */
export function compared(copy: ZipCopy, by: SourceState, isSame: boolean): void {
  const { sources, strangers } = changing(copy);
  (isSame ? sources : strangers).add(by);
  if (!isSame) sources.delete(by);
}
