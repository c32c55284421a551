import { mayAsk, mayBeginAgain, mayCompare } from "./chances.ts";
import type { FetchLimits } from "./limits.ts";
import {
  arrivedTo,
  carryingMs,
  expectedMs,
  isLaggard,
  isMeasured,
  isSilent,
  isStuck,
  leftBytes,
  leftMs,
  patienceMs,
} from "./pace.ts";
import { bytesForNothing } from "./state/twice.ts";
import type { Attempt, Picked, Purpose, SourceState, Work, ZipCopy } from "./state/work.ts";
import { TAIL_BYTES } from "./state/zip-copy.ts";

/** A smaller rest costs more than it brings. */
const MIN_REST_BYTES = 16_384;
/** What is gained by less is lost in opening a connection, … */
const MIN_GAIN_MS = 150;
/** … and so is a smaller part of what the rest would take. */
const MIN_GAIN_PART = 0.25;
/** The connections of one source share its line: so much more must be won by another of them. */
const MIN_OWN_GAIN_MS = 300;
/** How much more patient a source is with one of its own connections: as a rule all of them wait. */
const OWN_PATIENCE = 3;
/** How many times sooner another source has to have all of a zip for what has come of it to be given up. */
const FAR_SOONER = 10;
/** Of a zip that was not begun, most are smaller. */
const LIKELY_ZIP_BYTES = 131_072;

/**
 * What that source, which has nothing else to do, should take from a request that is under way: first of all the rest
 * of what will be there last. Nothing is asked for twice but what is stuck, and small things within the budget.
 */
export function pickTakeOver(
  source: SourceState,
  work: Work,
  limits: FetchLimits,
  nowMs: number,
): Picked | null {
  let best: { readonly picked: Picked; readonly leftMs: number } | null = null;
  for (const other of work.sources) {
    for (const attempt of other.attempts) {
      if (attempt.stopped || attempt.purpose.kind === "compare") continue;
      const isLost = isLostTo(attempt, source, work, limits, nowMs);
      const left = isLost ? Number.POSITIVE_INFINITY : leftMs(attempt, nowMs);
      if (best !== null && left <= best.leftMs) continue;
      const purpose = purposeFor(attempt, source, isLost, left, work, limits, nowMs);
      if (purpose === null) continue;
      best = { picked: { errand: attempt.errand, purpose, insteadOf: attempt }, leftMs: left };
    }
  }
  return best?.picked ?? null;
}

/** Whether that source may take it that nothing more will come of that request. */
function isLostTo(
  attempt: Attempt,
  source: SourceState,
  work: Work,
  limits: FetchLimits,
  nowMs: number,
): boolean {
  const { by } = attempt;
  // Of the same source only where the rest of it is well: then it is that one connection.
  if (by === source) return !attempt.hedged && isStuck(attempt, work, limits, nowMs, OWN_PATIENCE);
  if (isStuck(attempt, work, limits, nowMs) || isSilent(by, work, limits, nowMs)) return true;
  // Of a small file every byte may be a sign of life, and all of it is worth one wait.
  const longMs = 4 * (patienceMs(by, limits) + expectedMs(source, 0));
  return attempt.purpose.kind === "small" && nowMs - attempt.startedMs > longMs;
}

function purposeFor(
  attempt: Attempt,
  source: SourceState,
  isLost: boolean,
  left: number,
  work: Work,
  limits: FetchLimits,
  nowMs: number,
): Purpose | null {
  const { errand, copy, piece, by } = attempt;
  if (!mayAsk(errand, source, limits, nowMs)) return null;
  if (attempt.purpose.kind === "small") {
    const isAsked = attempt.hedged || [...errand.attempts].some((a) => a.by === source);
    return isLost && !isAsked ? { kind: "small" } : null;
  }
  if (copy === null || piece === null) {
    const isFree = by !== source && !attempt.hedged && mayBeginAgain(errand, source, work, limits, nowMs);
    return isLost && isFree ? { kind: "begin" } : null;
  }
  const bytes = leftBytes(attempt);
  if (bytes === 0) return null;
  const { ms, bytes: own } = shared(bytes, left, source);
  if (!isLost && !isWorthIt(attempt, source, left, left - ms)) return null;
  if (!isLost && by === source && !isLaggard(attempt, nowMs)) return null;
  if (copy.divisible && copy.sources.has(source) && Number.isFinite(piece.to)) {
    const from = Math.min(piece.to - 1, arrivedTo(attempt) + (isLost ? 0 : Math.ceil(own)));
    return { kind: "rest", copy, piece, from };
  }
  if (by === source) return null;
  const isComparable = mayCompare(copy, source, limits, nowMs);
  const isAffordable = bytes >= TAIL_BYTES && TAIL_BYTES <= work.spareBytes;
  if (isComparable && (isLost || isAffordable)) return { kind: "compare", copy };
  if (isComparable || attempt.hedged || !mayBeginAgain(errand, source, work, limits, nowMs)) return null;
  if (isLost || isSooner(copy, source, left, work)) return { kind: "begin" };
  return isFarSooner(attempt, copy, source, left, work) ? { kind: "begin", replaces: true } : null;
}

/**
 * How long it takes two requests to bring what one would take so long for, and how much of it is the first one's part:
 * both end at once. The other one's first byte is waited for.
 */
function shared(
  bytes: number,
  left: number,
  source: SourceState,
): { readonly ms: number; readonly bytes: number } {
  const bytesPerMs = bytes / Math.max(1, left);
  const carriedIn = carryingMs(source, bytes);
  const otherBytesPerMs = carriedIn === null ? bytesPerMs : bytes / Math.max(1, carriedIn);
  const ms = (bytes + otherBytesPerMs * expectedMs(source, 0)) / (bytesPerMs + otherBytesPerMs);
  return { ms, bytes: Math.min(bytes, bytesPerMs * ms) };
}

function isWorthIt(attempt: Attempt, source: SourceState, left: number, gainMs: number): boolean {
  if (leftBytes(attempt) < 2 * MIN_REST_BYTES || gainMs < MIN_GAIN_PART * left) return false;
  return gainMs >= (attempt.by === source ? MIN_OWN_GAIN_MS : MIN_GAIN_MS);
}

/** Whether that source would have all of it long before, and it may be asked for what comes already. */
function isSooner(copy: ZipCopy, source: SourceState, left: number, work: Work): boolean {
  const size = sizeOf(copy);
  return size <= work.spareBytes && left > 2 * expectedMs(source, size) + MIN_GAIN_MS;
}

/** Whether it would be so much sooner that the slow one may end: what has come of it is for nothing. */
function isFarSooner(
  attempt: Attempt,
  copy: ZipCopy,
  source: SourceState,
  left: number,
  work: Work,
): boolean {
  return (
    isMeasured(source) &&
    left > FAR_SOONER * expectedMs(source, sizeOf(copy)) + MIN_GAIN_MS &&
    bytesForNothing(attempt) <= work.spareBytes
  );
}

function sizeOf({ size }: ZipCopy): number {
  return Number.isFinite(size) ? size : LIKELY_ZIP_BYTES;
}
