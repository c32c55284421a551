import { isOrphan, mayAsk, mayBeginAgain, mayCompare, mayEverCompare } from "./chances.ts";
import { allowedRequests } from "./health.ts";
import type { FetchLimits } from "./limits.ts";
import { bytesAtOnce, expectedMs, firstByteMsOf, soonerThan } from "./pace.ts";
import type { Errand, Picked, Purpose, SourceState, Work, ZipCopy } from "./state/work.ts";
import { lacksEnd, nextPiece, waitingBytes } from "./state/zip-copy.ts";
import { pickTakeOver } from "./take-over.ts";

/**
 * Each has a third of a source's requests while there is enough to do of all: small files and the beginnings of zips
 * mostly wait, and only pieces of large zips fill the line meanwhile.
 */
const KINDS = ["begin", "small", "piece"] as const;
/** Small files are to be there in this part of the time that all the rest takes: one over it, since that is a guess. */
const SMALL_FILES_EARLIER = 1.5;
/** What is left of the budget for bytes that come twice is for what comes last. */
const MIN_SPARE_BYTES = 500_000;
/** Every zip that is under way keeps a file open. */
const MAX_OPEN_COPIES = 200;
/** So many comparisons are under way to one source while it has other things to do: they are to be done when that ends. */
const MAX_COMPARISONS = 1;
/** Comparing costs a request: worth it where more than this is to be had. */
const PIECES_WORTH_COMPARING = 2;

/** How many requests that source may have under way now. */
export function requestsNow({ health, connections }: SourceState, nowMs: number): number {
  return Math.min(connections, allowedRequests(health, nowMs));
}

/**
 * What that source should be asked for next, or null. First zips that are not begun (their sizes are known only then),
 * beside them small files, then pieces; with nothing of that left, pieces of zips that other sources have begun, and at
 * last the rest of what others will be late with.
 */
export function pickNext(source: SourceState, work: Work, limits: FetchLimits, nowMs: number): Picked | null {
  if (isTooLateForNew(source, work, limits)) return null;
  return (
    pickWaiting(source, work, limits, nowMs) ??
    pickComparison(source, work, limits, nowMs) ??
    pickOrphan(source, work, limits, nowMs) ??
    pickTakeOver(source, work, limits, nowMs)
  );
}

/**
 * The request would have to open a connection, and what it brings would come after all the rest: one that is open will
 * be free before. Of a source whose rate is not known nothing is said, nor of one alone.
 */
function isTooLateForNew(source: SourceState, work: Work, { leastPieceBytes }: FetchLimits): boolean {
  const { attempts, idleConnections, bytesPerMs } = source;
  if (work.sources.length < 2 || idleConnections > 0 || attempts.size === 0 || bytesPerMs === 0) return false;
  const smallFilesMs = (work.waitingSmall.size * firstByteMsOf(source)) / attempts.size;
  return expectedMs(source, leastPieceBytes) > work.leftMs + smallFilesMs;
}

function pickWaiting(source: SourceState, work: Work, limits: FetchLimits, nowMs: number): Picked | null {
  const sooner = soonerThan(source, work, limits);
  const isFor = (errand: Errand) =>
    mayAsk(errand, source, limits, nowMs) && !sooner.some((other) => mayAsk(errand, other, limits, nowMs));
  const pick = {
    begin: () =>
      work.copies.size < MAX_OPEN_COPIES ? pickErrand(work.waitingZips, isFor, { kind: "begin" }) : null,
    small: () => pickErrand(work.waitingSmall, isFor, { kind: "small" }),
    piece: () => pickPiece(source, sooner, work, limits, nowMs),
  };
  const underWay = { begin: 0, small: 0, piece: 0, rest: 0, compare: 0 };
  for (const { purpose } of source.attempts) underWay[purpose.kind]++;
  const third = requestsNow(source, nowMs) / KINDS.length;
  const shares = { begin: third, piece: third, small: Math.min(third, smallAtOnce(source, work)) };
  if (underWay.compare < MAX_COMPARISONS) {
    const compare = pickComparison(source, work, limits, nowMs);
    if (compare !== null) return compare;
  }
  for (const kind of KINDS) {
    const picked = underWay[kind] < shares[kind] ? pick[kind]() : null;
    if (picked !== null) return picked;
  }
  return pick.begin() ?? pick.piece() ?? pick.small();
}

/** So many at once that small files are there about when all the rest is. */
function smallAtOnce({ source }: SourceState, { waitingSmall, sources, leftMs }: Work): number {
  const waitsMs = (waitingSmall.size / sources.length) * (source.firstByteMs ?? Number.POSITIVE_INFINITY);
  return Math.max(1, (SMALL_FILES_EARLIER * waitsMs) / leftMs);
}

function pickErrand(
  waiting: ReadonlySet<Errand>,
  isFor: (errand: Errand) => boolean,
  purpose: Purpose,
): Picked | null {
  for (const errand of waiting) {
    if (isFor(errand)) return { errand, purpose, insteadOf: null };
  }
  return null;
}

/**
 * Of the zip that takes longest to hash and to unpack: that goes on while others are being fetched.
 * @param sooner sources that would have it sooner, where they have those bytes
 */
function pickPiece(
  source: SourceState,
  sooner: readonly SourceState[],
  work: Work,
  limits: FetchLimits,
  nowMs: number,
): Picked | null {
  let best: ZipCopy | null = null;
  for (const copy of work.copies) {
    if (!copy.sources.has(source) || waitingBytes(copy) === 0) continue;
    if (sooner.some((other) => copy.sources.has(other) && mayAsk(copy.errand, other, limits, nowMs)))
      continue;
    if (best !== null && !comesBefore(copy, best)) continue;
    if (mayAsk(copy.errand, source, limits, nowMs)) best = copy;
  }
  const piece = best && nextPiece(best);
  if (!best || !piece) return null;
  const bytes = bytesAtOnce(source, work, limits.pieceBytes, limits);
  const to = best.divisible ? endOf(piece, bytes) : piece.to;
  const purpose: Purpose = { kind: "piece", copy: best, piece, to };
  return { errand: best.errand, purpose, insteadOf: null };
}

/** Where a piece of so many bytes ends: not so that next to nothing is left of it. */
function endOf({ at, to }: { readonly at: number; readonly to: number }, bytes: number): number {
  return to - at < 1.5 * bytes ? to : at + bytes;
}

/** A zip whose end is not known yet may be the one that takes longest. */
function comesBefore(a: ZipCopy, b: ZipCopy): boolean {
  const lacks = lacksEnd(a);
  return lacks === lacksEnd(b) ? a.unpackedBytes > b.unpackedBytes : lacks;
}

/** The copy with the most to get that this source might help with. */
function pickComparison(source: SourceState, work: Work, limits: FetchLimits, nowMs: number): Picked | null {
  let best: ZipCopy | null = null;
  const worthIt = PIECES_WORTH_COMPARING * bytesAtOnce(source, work, limits.pieceBytes, limits);
  for (const copy of work.copies) {
    const isLost = isOrphan(copy, work, limits, nowMs);
    if (!isLost && work.spareBytes < MIN_SPARE_BYTES) continue;
    const least = isLost ? 1 : worthIt;
    const bytes = waitingBytes(copy);
    if (bytes < least || (best !== null && bytes <= waitingBytes(best))) continue;
    if (mayCompare(copy, source, limits, nowMs)) best = copy;
  }
  return best && { errand: best.errand, purpose: { kind: "compare", copy: best }, insteadOf: null };
}

/** A zip whose copies no source goes on with, from its beginning. */
function pickOrphan(source: SourceState, work: Work, limits: FetchLimits, nowMs: number): Picked | null {
  for (const copy of work.copies) {
    const { errand } = copy;
    if (copy.sources.has(source) || mayEverCompare(copy, source)) continue;
    // One other is enough: if nothing comes of that either, it is stuck.
    if (!isOrphan(copy, work, limits, nowMs) || isBegunAgain(errand, work, limits, nowMs)) continue;
    if (mayAsk(errand, source, limits, nowMs) && mayBeginAgain(errand, source, work, limits, nowMs)) {
      return { errand, purpose: { kind: "begin" }, insteadOf: null };
    }
  }
  return null;
}

/** A source goes on with that zip, or has been asked for its beginning. */
function isBegunAgain(errand: Errand, work: Work, limits: FetchLimits, nowMs: number): boolean {
  return (
    [...errand.attempts].some(({ copy, purpose }) => copy === null && purpose.kind === "begin") ||
    [...errand.copies].some((copy) => !isOrphan(copy, work, limits, nowMs))
  );
}
