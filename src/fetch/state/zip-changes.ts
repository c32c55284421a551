import { changing } from "./changing.ts";
import type { ByteRange, Piece, SourceState, ZipCopy } from "./work.ts";
import { newPiece } from "./zip-copy.ts";

/** One request more, or less, is under way for that piece. */
export function occupy(piece: Piece, requests: 1 | -1): void {
  changing(piece).underWay += requests;
}

/**
 * Divides a piece: it ends at `at` now, and what was behind that is a piece of its own, which is given.
 * @param at between what was written or is being written of it and its end, exclusive
 */
export function divide(copy: ZipCopy, piece: Piece, at: number): Piece {
  const rest = newPiece(at, piece.to);
  changing(piece).to = at;
  const pieces = copy.pieces as [Piece, ...Piece[]];
  pieces.splice(pieces.indexOf(piece) + 1, 0, rest);
  return rest;
}

/** That piece is the rest of one of which nothing came any more. */
export function lost(rest: Piece, piece: Piece): void {
  changing(rest).losses = piece.losses + 1;
}

/**
 * Bytes are about to be written, of which those in a piece count. What was written before stays as it is, whoever sends it again: it may have
 * been hashed.
 * @param position where in the zip they begin: not beyond what was written or is being written
 * @returns the part of the zip that is to be written of them; may be empty
 */
export function claim(
  copy: ZipCopy,
  piece: Piece,
  by: SourceState,
  position: number,
  bytes: number,
): ByteRange {
  const to = Math.min(position + bytes, Math.max(piece.to, position));
  const from = Math.min(to, Math.max(position, piece.claimed));
  if (from === to) return { from, to };
  changing(piece).claimed = to;
  changing(copy).bytesFrom.set(by, (copy.bytesFrom.get(by) ?? 0) + to - from);
  return { from, to };
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
