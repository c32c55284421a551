import type { Errand, Piece, SourceState, ZipCopy } from "./work.ts";

/** Of a zip's end, where the central directory is: what two sources must have in common to be mixed. */
export const TAIL_BYTES = 64 * 1024;

/**
 * A copy whose first answer has begun.
 * @param options.size infinite where the server did not say
 * @param options.lastBytes how large the last piece is to be
 * @param options.firstEnd where the answer ends that is being received already: at `size`, it is all in one piece
 */
export function newZipCopy(
  errand: Errand,
  source: SourceState,
  options: {
    readonly size: number;
    readonly firstEnd: number;
    readonly lastBytes: number;
    readonly divisible: boolean;
    readonly joinable: boolean;
    readonly isHtml: boolean;
  },
): ZipCopy {
  const { size, firstEnd, lastBytes, divisible, joinable, isHtml } = options;
  return {
    errand,
    size,
    unpackedBytes: size,
    pieces: divide(size, firstEnd, lastBytes),
    bytesFrom: new Map([[source, 0]]),
    sources: new Set([source]),
    strangers: new Set(),
    divisible,
    joinable,
    isHtml,
  };
}

/** A zip's list of files takes about this part of it. */
const LIST_PART = 1 / 16;

/** How large the last piece is: soon there, so that others can join, and with all of the zip's list of files. */
export function lastBytes(size: number, mostBytes: number): number {
  return Math.min(mostBytes, Math.max(TAIL_BYTES, Math.ceil(size * LIST_PART)));
}

/** The answer that is arriving, what is behind it, and the end. */
function divide(size: number, firstEnd: number, lastBytes: number): ZipCopy["pieces"] {
  if (firstEnd >= size) return [newPiece(0, firstEnd)];
  // The last one holds all of the end that is compared.
  const atLeast = lastBytes + Math.min(lastBytes, TAIL_BYTES);
  if (size - firstEnd < atLeast) return [newPiece(0, firstEnd), newPiece(firstEnd, size)];
  const last = size - lastBytes;
  return [newPiece(0, firstEnd), newPiece(firstEnd, last), newPiece(last, size)];
}

/** A range that no source was asked for. */
export function newPiece(from: number, to: number): Piece {
  return { from, to, at: from, claimed: from, underWay: 0, losses: 0 };
}

/** All of the piece is in the file. */
export function isDone(piece: Piece): boolean {
  return piece.at >= piece.to;
}

function isWaiting(piece: Piece): boolean {
  return piece.underWay === 0 && !isDone(piece);
}

/** All of the zip is in the file. */
export function isComplete({ pieces }: ZipCopy): boolean {
  return pieces.every(isDone);
}

/** The piece with the zip's end. */
export function lastPiece({ pieces }: ZipCopy): Piece {
  return pieces.at(-1) as Piece;
}

/** The end of the zip is in the file, to be compared with another source's. */
export function hasTail({ size, pieces }: ZipCopy): boolean {
  const from = size - TAIL_BYTES;
  return Number.isFinite(size) && pieces.every((piece) => piece.to <= from || isDone(piece));
}

/** No source is being asked for its end. */
export function lacksTail(copy: ZipCopy): boolean {
  return isWaiting(lastPiece(copy));
}

/** Where the end of a zip begins that two sources are compared by. */
export function tailStart(size: number): number {
  return Math.max(0, size - TAIL_BYTES);
}

/**
 * A piece that no source is being asked for, or null. The last comes first: it tells how large the contents are, and
 * what other sources have.
 */
export function nextPiece(copy: ZipCopy): Piece | null {
  const last = lastPiece(copy);
  if (isWaiting(last)) return last;
  return copy.pieces.find(isWaiting) ?? null;
}

/** Bytes that no source is being asked for. */
export function waitingBytes({ pieces }: ZipCopy): number {
  return pieces.reduce((sum, piece) => sum + (isWaiting(piece) ? piece.to - piece.at : 0), 0);
}

/** Bytes that are in the file, from the zip's beginning without a gap. */
export function arrivedBytes({ pieces, size }: ZipCopy): number {
  return pieces.find((piece) => !isDone(piece))?.at ?? size;
}

/** How many of its bytes each source sent, most first. */
export function sharesOf({
  bytesFrom,
}: ZipCopy): [first: [SourceState, number], ...rest: [SourceState, number][]] {
  const [first, ...rest] = [...bytesFrom].sort(([, a], [, b]) => b - a);
  return [first as [SourceState, number], ...rest.filter(([, bytes]) => bytes > 0)];
}
