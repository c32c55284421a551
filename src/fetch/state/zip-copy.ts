import type { Errand, Piece, SourceState, ZipCopy } from "./work.ts";

/** Of a zip's end, where the central directory is: what two sources must have in common to be mixed. */
export const TAIL_BYTES = 64 * 1024;

/**
 * A copy whose first answer has begun.
 * @param options.size infinite where the server did not say
 * @param options.firstEnd where the answer ends that is being received already: at `size`, it is all in one piece
 */
export function newZipCopy(
  errand: Errand,
  source: SourceState,
  options: {
    readonly size: number;
    readonly firstEnd: number;
    readonly pieceBytes: number;
    readonly joinable: boolean;
    readonly isHtml: boolean;
  },
): ZipCopy {
  const { size, firstEnd, pieceBytes, joinable, isHtml } = options;
  return {
    errand,
    size,
    unpackedBytes: size,
    pieces: divide(size, firstEnd, pieceBytes),
    bytesFrom: new Map([[source, 0]]),
    sources: new Set([source]),
    strangers: new Set(),
    joinable,
    isHtml,
  };
}

function divide(size: number, firstEnd: number, pieceBytes: number): ZipCopy["pieces"] {
  const piece = (from: number, to: number): Piece => ({ from, to, at: from, claimed: from, underWay: 0 });
  const pieces: [Piece, ...Piece[]] = [piece(0, firstEnd)];
  // The last one holds all of the end that is compared.
  for (let from = firstEnd; from < size; from = pieces.at(-1)?.to ?? size) {
    pieces.push(
      piece(from, size - from < pieceBytes + Math.min(pieceBytes, TAIL_BYTES) ? size : from + pieceBytes),
    );
  }
  return pieces;
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
  return pieces.every((piece) => piece.to < from || isDone(piece));
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
