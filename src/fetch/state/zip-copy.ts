import type { Errand, Piece, SourceState, ZipCopy } from "./work.ts";

/**
 * Of a zip's end: what two sources must have in common to be mixed. It is the list of the last files, about 60 of them,
 * each with its checksum, its size and where it begins, which follows from the sizes of all files before it.
 */
export const TAIL_BYTES = 8 * 1024;
/** The last piece is so large: soon there, so that others can join. */
const LAST_BYTES = 64 * 1024;

/**
 * A copy whose first answer has begun.
 * @param options.size infinite where the server did not say
 * @param options.endBytes how much of its end is fetched first
 * @param options.firstEnd where the answer ends that is being received already: at `size`, it is all in one piece
 */
export function newZipCopy(
  errand: Errand,
  source: SourceState,
  options: {
    readonly size: number;
    readonly firstEnd: number;
    readonly endBytes: number;
    readonly divisible: boolean;
    readonly joinable: boolean;
    readonly isHtml: boolean;
  },
): ZipCopy {
  const { size, firstEnd, endBytes, divisible, joinable, isHtml } = options;
  const pieces = divide(size, firstEnd, endBytes);
  return {
    errand,
    size,
    unpackedBytes: size,
    endFrom: (pieces[2] ?? pieces[1] ?? pieces[0]).from,
    pieces,
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

/** How much of a zip's end is fetched first: all of its list of files, as a rule. */
export function endBytes(size: number, mostBytes: number): number {
  return Math.min(mostBytes, Math.max(LAST_BYTES, Math.ceil(size * LIST_PART)));
}

/** The answer that is arriving, what is behind it, the end, and the last of the end. */
function divide(size: number, firstEnd: number, endBytes: number): ZipCopy["pieces"] {
  if (firstEnd >= size) return [newPiece(0, firstEnd)];
  // The last one holds all of the end that is compared.
  const atLeast = endBytes + Math.min(endBytes, LAST_BYTES);
  if (size - firstEnd < atLeast) return [newPiece(0, firstEnd), newPiece(firstEnd, size)];
  const end = size - endBytes;
  const last = endBytes < 2 * LAST_BYTES ? end : size - LAST_BYTES;
  const pieces = [newPiece(end, last), newPiece(last, size)].filter(({ from, to }) => from < to);
  return [newPiece(0, firstEnd), newPiece(firstEnd, end), ...pieces];
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

/** All of the zip's end is in the file that was to be fetched first. */
export function hasEnd({ endFrom, pieces }: ZipCopy): boolean {
  return pieces.every((piece) => piece.to <= endFrom || isDone(piece));
}

/** The end of the zip is in the file, to be compared with another source's. */
export function hasTail({ size, pieces }: ZipCopy): boolean {
  const from = size - TAIL_BYTES;
  return Number.isFinite(size) && pieces.every((piece) => piece.to <= from || isDone(piece));
}

/** Some of its end is there to be asked for. */
export function lacksEnd(copy: ZipCopy): boolean {
  return waitingEnd(copy) !== undefined;
}

/** The last of it first. */
function waitingEnd({ endFrom, pieces }: ZipCopy): Piece | undefined {
  return pieces.findLast((piece) => piece.to > endFrom && isWaiting(piece));
}

/** Where the end of a zip begins that two sources are compared by. */
export function tailStart(size: number): number {
  return Math.max(0, size - TAIL_BYTES);
}

/**
 * A piece that no source is being asked for, or null. The end comes first, from its last piece on: it tells what other
 * sources have, and how large the contents are.
 */
export function nextPiece(copy: ZipCopy): Piece | null {
  return waitingEnd(copy) ?? copy.pieces.find(isWaiting) ?? null;
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
