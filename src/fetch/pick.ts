import type { LeftReason } from "../report/left-reasons.ts";
import { allowedRequests } from "./health.ts";
import type { FetchLimits } from "./limits.ts";
import type { Attempt, Errand, Picked, Purpose, SourceState, Work, ZipCopy } from "./state/work.ts";
import { hasTail, isDone, lacksTail, nextPiece, waitingBytes } from "./state/zip-copy.ts";

/**
 * Each has a third of a source's requests while there is enough to do of all: small files and the beginnings of zips
 * mostly wait, and only pieces of large zips fill the line meanwhile.
 */
const KINDS = ["begin", "small", "piece"] as const;
/** Every zip that is under way keeps a file open. */
const MAX_OPEN_COPIES = 200;
/** Comparing costs a request: worth it where more than this is to be had. */
const PIECES_WORTH_COMPARING = 2;
/** A second copy of a whole zip is only begun where little was received of the first. */
const COPY_AGAIN_PIECES = 4;
/** A connection that has just carried this much may rest for as long as that took. */
const UNREMARKABLE_PAUSE_BYTES = 16_384;

/**
 * What that source should be asked for next, or null. First zips that are not begun (their sizes are known only then),
 * beside them small files, then pieces; with nothing of that left, pieces of zips that other sources have begun, and at
 * last what others are slow with.
 */
export function pickNext(source: SourceState, work: Work, limits: FetchLimits, nowMs: number): Picked | null {
  return (
    pickWaiting(source, work, limits, nowMs) ??
    pickComparison(source, work, limits, nowMs) ??
    pickOrphan(source, work, limits, nowMs) ??
    pickInstead(source, work, limits, nowMs)
  );
}

function pickWaiting(source: SourceState, work: Work, limits: FetchLimits, nowMs: number): Picked | null {
  const pick = {
    begin: () =>
      work.copies.size < MAX_OPEN_COPIES
        ? pickErrand(work.waitingZips, source, limits, nowMs, { kind: "begin" })
        : null,
    small: () => pickErrand(work.waitingSmall, source, limits, nowMs, { kind: "small" }),
    piece: () => pickPiece(source, work, limits, nowMs),
  };
  const underWay = { begin: 0, small: 0, piece: 0, compare: 0 };
  for (const { purpose } of source.attempts) underWay[purpose.kind]++;
  for (const kind of KINDS) {
    const picked = underWay[kind] < source.health.connections / KINDS.length ? pick[kind]() : null;
    if (picked !== null) return picked;
  }
  return pick.begin() ?? pick.piece() ?? pick.small();
}

function pickErrand(
  waiting: ReadonlySet<Errand>,
  source: SourceState,
  limits: FetchLimits,
  nowMs: number,
  purpose: Purpose,
): Picked | null {
  for (const errand of waiting) {
    if (mayAsk(errand, source, limits, nowMs)) return { errand, purpose, insteadOf: null };
  }
  return null;
}

/** Of the zip that takes longest to hash and to unpack: that goes on while others are being fetched. */
function pickPiece(source: SourceState, work: Work, limits: FetchLimits, nowMs: number): Picked | null {
  let best: ZipCopy | null = null;
  for (const copy of work.copies) {
    if (!copy.sources.has(source) || waitingBytes(copy) === 0) continue;
    if (best !== null && !comesBefore(copy, best)) continue;
    if (mayAsk(copy.errand, source, limits, nowMs)) best = copy;
  }
  const piece = best && nextPiece(best);
  return best && piece
    ? { errand: best.errand, purpose: { kind: "piece", copy: best, piece }, insteadOf: null }
    : null;
}

/** A zip whose end is not known yet may be the one that takes longest. */
function comesBefore(a: ZipCopy, b: ZipCopy): boolean {
  const lacks = lacksTail(a);
  return lacks === lacksTail(b) ? a.unpackedBytes > b.unpackedBytes : lacks;
}

/** The copy with the most to get that this source might help with. */
function pickComparison(source: SourceState, work: Work, limits: FetchLimits, nowMs: number): Picked | null {
  let best: ZipCopy | null = null;
  for (const copy of work.copies) {
    const least = isOrphan(copy, limits, nowMs) ? 1 : PIECES_WORTH_COMPARING * limits.pieceBytes;
    const bytes = waitingBytes(copy);
    if (bytes < least || (best !== null && bytes <= waitingBytes(best))) continue;
    if (mayCompare(copy, source, limits, nowMs)) best = copy;
  }
  return best && { errand: best.errand, purpose: { kind: "compare", copy: best }, insteadOf: null };
}

function mayCompare(copy: ZipCopy, source: SourceState, limits: FetchLimits, nowMs: number): boolean {
  const { errand } = copy;
  return (
    mayEverCompare(copy, source) &&
    mayAsk(errand, source, limits, nowMs) &&
    ![...errand.attempts].some((a) => a.by === source && a.purpose.kind === "compare")
  );
}

function mayEverCompare(copy: ZipCopy, source: SourceState): boolean {
  return copy.joinable && hasTail(copy) && !copy.sources.has(source) && !copy.strangers.has(source);
}

/** No source that has these bytes can be asked now. */
function isOrphan({ sources, errand }: ZipCopy, limits: FetchLimits, nowMs: number): boolean {
  return [...sources].every(
    (s) =>
      allowedRequests(s.health, nowMs) === 0 ||
      isSilent(s, limits, nowMs) ||
      !mayAsk(errand, s, limits, nowMs),
  );
}

/** A zip whose copies no source goes on with, from its beginning. */
function pickOrphan(source: SourceState, work: Work, limits: FetchLimits, nowMs: number): Picked | null {
  for (const copy of work.copies) {
    const { errand } = copy;
    if (copy.sources.has(source) || mayEverCompare(copy, source)) continue;
    if (!isOrphan(copy, limits, nowMs)) continue;
    if (mayAsk(errand, source, limits, nowMs) && mayBeginAgain(errand, source, limits, nowMs)) {
      return { errand, purpose: { kind: "begin" }, insteadOf: null };
    }
  }
  return null;
}

/** A zip has two copies at most that sources go on with. */
function mayBeginAgain(errand: Errand, source: SourceState, limits: FetchLimits, nowMs: number): boolean {
  const attempts = [...errand.attempts];
  const begun = attempts.filter((a) => a.copy === null && a.purpose.kind === "begin").length;
  const alive = [...errand.copies].filter((copy) => !isOrphan(copy, limits, nowMs)).length;
  return begun + alive < 2 && !attempts.some((a) => a.by === source);
}

/** What another request is too slow with, asked of this source. */
function pickInstead(source: SourceState, work: Work, limits: FetchLimits, nowMs: number): Picked | null {
  for (const other of work.sources) {
    for (const attempt of other.attempts) {
      if (attempt.hedged || attempt.stopped || attempt.purpose.kind === "compare") continue;
      if (attempt.piece !== null && isDone(attempt.piece)) continue;
      if (!isSlow(attempt, source, limits, nowMs)) continue;
      const purpose = purposeInstead(attempt, source, limits, nowMs);
      if (purpose !== null) return { errand: attempt.errand, purpose, insteadOf: attempt };
    }
  }
  return null;
}

function purposeInstead(
  attempt: Attempt,
  source: SourceState,
  limits: FetchLimits,
  nowMs: number,
): Purpose | null {
  const { errand, copy, piece } = attempt;
  if (!mayAsk(errand, source, limits, nowMs)) return null;
  if (attempt.purpose.kind === "small") {
    return [...errand.attempts].some((a) => a.by === source) ? null : { kind: "small" };
  }
  if (copy !== null && piece !== null) {
    if (copy.sources.has(source)) return { kind: "piece", copy, piece };
    if (mayCompare(copy, source, limits, nowMs)) return { kind: "compare", copy };
  }
  const isSmall = copy === null || copy.size <= COPY_AGAIN_PIECES * limits.pieceBytes;
  // One without an end is never done.
  const cheap = isSmall || copy.size === Number.POSITIVE_INFINITY;
  const lost = isSilent(attempt.by, limits, nowMs) || attempt.by.health.out !== null;
  if (attempt.by === source || !(cheap || lost || wouldBeSooner(attempt, source, limits, nowMs))) return null;
  return mayBeginAgain(errand, source, limits, nowMs) ? { kind: "begin" } : null;
}

/** Whether that source would likely be done before the attempt is. */
function isSlow(attempt: Attempt, source: SourceState, limits: FetchLimits, nowMs: number): boolean {
  const { by } = attempt;
  const silentMs = nowMs - attempt.lastSignMs;
  const patienceMs = patience(by, limits);
  // Of the same source only where the rest of it is well: then it is that one connection.
  if (by === source) return silentMs > 3 * patienceMs && !isSilent(by, limits, nowMs);
  if (silentMs > patienceMs || isSilent(by, limits, nowMs)) return true;
  // Of a small file every byte may be a sign of life, and all of it is worth one wait.
  if (attempt.purpose.kind === "small") {
    return nowMs - attempt.startedMs > 4 * (patienceMs + expectedMs(source, 0));
  }
  const { piece } = attempt;
  if (piece === null || isDone(piece) || attempt.receivedBytes === 0) return false;
  const elapsedMs = nowMs - attempt.startedMs;
  const leftBytes = Number.isFinite(piece.to) ? piece.to - piece.at : attempt.receivedBytes;
  const leftMs = (leftBytes / attempt.receivedBytes) * elapsedMs;
  return leftMs > 2 * (expectedMs(source, leftBytes) + patienceMs / 4);
}

/** Whether that source would have the whole zip long before the requests that are at work on the attempt's copy. */
function wouldBeSooner(attempt: Attempt, source: SourceState, limits: FetchLimits, nowMs: number): boolean {
  const { copy, errand } = attempt;
  if (copy === null || attempt.receivedBytes === 0 || !Number.isFinite(copy.size)) return false;
  const atWork = [...errand.attempts].filter((a) => a.copy === copy).length;
  const bytesPerMs = (attempt.receivedBytes / (nowMs - attempt.startedMs)) * atWork;
  const missingBytes = copy.pieces.reduce((sum, piece) => sum + piece.to - piece.at, 0);
  return missingBytes / bytesPerMs > 2 * (expectedMs(source, copy.size) + patience(source, limits));
}

/** How long a request for so many bytes takes with that source, as far as can be told. */
function expectedMs(state: SourceState, bytes: number): number {
  return (state.source.firstByteMs ?? 500) + carryingMs(state, bytes);
}

/** How long one connection of that source takes for so many bytes; 0 while nothing is known. */
function carryingMs({ carriedBytes, carryingMs }: SourceState, bytes: number): number {
  return carriedBytes === 0 ? 0 : (bytes / carriedBytes) * carryingMs;
}

/** Nothing at all comes from that source, although it was asked for something. */
export function isSilent(state: SourceState, limits: FetchLimits, nowMs: number): boolean {
  return state.attempts.size > 0 && nowMs - state.lastSignMs > patience(state, limits);
}

/** How long a wait is nothing unusual: many connections that share a thin line have pauses too. */
function patience(state: SourceState, limits: FetchLimits): number {
  const firstByteMs = state.source.firstByteMs ?? 300;
  // Bounded, since a source that carries next to nothing would never be found silent.
  const pauseMs = Math.min(limits.idleTimeoutMs, carryingMs(state, UNREMARKABLE_PAUSE_BYTES));
  return Math.max(limits.stallMs, 5 * firstByteMs, pauseMs);
}

/** Whether that source can be asked about that errand now. */
function mayAsk(errand: Errand, source: SourceState, limits: FetchLimits, nowMs: number): boolean {
  if (errand.status !== "open" || !errand.servedBy.has(source)) return false;
  const asked = errand.asked.get(source);
  if (asked === undefined) return true;
  return asked.refused === null && asked.tries < limits.triesPerSource && nowMs >= asked.notBeforeMs;
}

/** Whether it may yet be of use for that errand, now or later. */
export function mayEverAsk(errand: Errand, source: SourceState, limits: FetchLimits): boolean {
  const asked = errand.asked.get(source);
  return (
    source.health.out === null &&
    errand.servedBy.has(source) &&
    (asked === undefined || (asked.refused === null && asked.tries < limits.triesPerSource))
  );
}

/** Why the file would be left now, or null while a source may yet be of use. */
export function reasonToLeave(errand: Errand, { sources }: Work, limits: FetchLimits): LeftReason | null {
  if (errand.status !== "open" || errand.attempts.size > 0) return null;
  if (sources.some((source) => mayEverAsk(errand, source, limits))) return null;
  if (errand.wrongAnswers.length > 0) return "wrong-bytes";
  if (errand.servedBy.size === 0) return "private";
  const isMissing = [...errand.servedBy].every((source) => errand.asked.get(source)?.refused === "missing");
  return isMissing ? "missing-everywhere" : "failed";
}
