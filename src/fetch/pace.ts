import type { FetchLimits } from "./limits.ts";
import { FIRST_WINDOW_BYTES } from "./state/first-connections.ts";
import type { Attempt, SourceState, Work } from "./state/work.ts";
import { isDone } from "./state/zip-copy.ts";

/** A connection that has just carried this much may rest for as long as that took. */
const UNREMARKABLE_PAUSE_BYTES = 16_384;
/** Of fewer, a request's own pace can't be told. */
const MIN_TELLING_BYTES = 8_192;
/** A request lags that gets less than this part of what the others of its source get. */
const LAGGARD_PART = 0.5;
/** Where nothing was measured. */
const ASSUMED_FIRST_BYTE_MS = 300;
/** What one request asks for is about what a connection carries in this time, … */
const MAX_PIECE_MS = 1_000;
/** … or in this part of the time that all the rest will take: so that no source is late with something large. */
const PIECES_IN_TURN = 6;
/** A shorter one leaves the line idle for too much of its time, while its next is asked for. */
const MIN_ROUND_TRIPS = 4;
/** Requests that began together are not to end together, and all wait for first bytes at once: they differ by this. */
const LEAST_SHARE = 0.6;
const MOST_SHARE = 1.4;
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * The wait for a first byte of that source, in milliseconds, when its line is idle: as measured, or the shortest since. What was
 * measured may have a handshake in it, and our own waits.
 */
export function firstByteMsOf({ source, shortestWaitMs }: SourceState): number {
  return Math.min(source.firstByteMs ?? ASSUMED_FIRST_BYTE_MS, shortestWaitMs);
}

/** How long one connection of that source takes for so many bytes, in milliseconds; null while nothing is known. */
export function carryingMs({ carriedBytes, carryingMs }: SourceState, bytes: number): number | null {
  return carriedBytes === 0 ? null : (bytes / carriedBytes) * carryingMs;
}

/** Of a first request on a connection: TCP, TLS and the request itself. */
const ROUND_TRIPS_TO_FIRST_BYTE = 4;

/** How long a request for so many bytes takes with that source, in milliseconds, as far as can be told. */
export function expectedMs(state: SourceState, bytes: number): number {
  const { bytesPerSecond } = state.source;
  const measuredMs = bytesPerSecond === null ? 0 : (bytes / bytesPerSecond) * 1000;
  const carriedMs = carryingMs(state, bytes) ?? measuredMs;
  const tripMs = firstByteMsOf(state);
  if (state.idleConnections > 0) return tripMs + carriedMs;
  // Each round trip brings twice as much as the one before.
  const slowStartMs = tripMs * Math.log2(1 + bytes / FIRST_WINDOW_BYTES);
  return ROUND_TRIPS_TO_FIRST_BYTE * tripMs + Math.max(carriedMs, slowStartMs);
}

/**
 * How many bytes to ask that source for at once.
 * @param mostBytes for the first ranges of zips these are other than for later ones
 */
export function bytesAtOnce(
  state: SourceState,
  work: Pick<Work, "leftMs" | "sources">,
  mostBytes: number,
  { leastPieceBytes }: FetchLimits,
): number {
  const { carriedBytes, carryingMs: carriedMs } = state;
  const bytesPerMs =
    carriedBytes === 0 ? measuredBytesPerMs(state, work) / state.connections : carriedBytes / carriedMs;
  const leastMs = MIN_ROUND_TRIPS * firstByteMsOf(state);
  const ms = Math.min(MAX_PIECE_MS, Math.max(leastMs, work.leftMs / PIECES_IN_TURN));
  const share = LEAST_SHARE + (MOST_SHARE - LEAST_SHARE) * ((state.requests * GOLDEN) % 1);
  const bytes = bytesPerMs * ms * share;
  return Math.min(mostBytes, Math.max(leastPieceBytes, Math.floor(bytes)));
}

/**
 * What one connection to that source was measured to carry, or else the least of what was measured with the others: it
 * may be that nobody waited for it. Infinite where nothing was measured.
 */
function measuredBytesPerMs({ source }: SourceState, { sources }: Pick<Work, "sources">): number {
  if (source.bytesPerSecond !== null) return source.bytesPerSecond / 1000;
  const others = sources.map((other) => other.source.bytesPerSecond ?? Number.POSITIVE_INFINITY);
  return Math.min(...others) / 1000;
}

/** A full line delays first bytes by as much. */
const QUEUE_MS = 200;

/** How long a wait for that source is nothing unusual, in milliseconds: connections that share a thin line have pauses too. */
export function patienceMs(state: SourceState, limits: FetchLimits): number {
  const firstByteMs = state.source.firstByteMs ?? ASSUMED_FIRST_BYTE_MS;
  // Bounded, since a source that carries next to nothing would never be found silent.
  const pauseMs = Math.min(limits.idleTimeoutMs, carryingMs(state, UNREMARKABLE_PAUSE_BYTES) ?? 0);
  return Math.max(
    limits.stallMs,
    5 * firstByteMs,
    ROUND_TRIPS_TO_FIRST_BYTE * firstByteMs + QUEUE_MS,
    pauseMs,
  );
}

/**
 * Nothing at all comes from that source, although it was asked for something, and others could be asked. Where nothing
 * comes from the others either, it is our line.
 */
export function isSilent(state: SourceState, work: Work, limits: FetchLimits, nowMs: number): boolean {
  if (state.attempts.size === 0 || work.sources.length < 2) return false;
  // As a rule: nobody is less patient than that.
  if (nowMs - state.lastSignMs <= limits.stallMs) return false;
  const patience = patienceMs(state, limits);
  // What was stopped meanwhile owes no answer.
  const askedMs = Math.min(...[...state.attempts].map(({ startedMs }) => startedMs));
  if (nowMs - Math.max(state.lastSignMs, askedMs) <= patience) return false;
  const others = work.sources.filter((other) => other !== state && other.attempts.size > 0);
  return others.length === 0 || others.some((other) => nowMs - other.lastSignMs < patience / 2);
}

/**
 * Nothing comes of that request, for far longer than the pace of its source explains, and the line is not the reason.
 * @param times how many times as patient
 */
export function isStuck(
  attempt: Attempt,
  work: Work,
  limits: FetchLimits,
  nowMs: number,
  times = 1,
): boolean {
  if (nowMs - attempt.progressMs <= limits.stallMs) return false;
  const patience = times * 2 ** (attempt.piece?.losses ?? 0) * patienceMs(attempt.by, limits);
  if (nowMs - attempt.progressMs <= patience) return false;
  const isLastOne = work.sources.every(({ attempts }) => [...attempts].every((other) => other === attempt));
  return (
    isLastOne || work.sources.some((source) => isFree(source) || nowMs - source.lastSignMs < patience / 2)
  );
}

/** It brought something and has nothing to do: that it is quiet says nothing of the line, and it may be tried. */
function isFree({ attempts, silent, health, files }: SourceState): boolean {
  return attempts.size === 0 && !silent && health.out === null && health.pauses === 0 && files > 0;
}

/** A difference of less is chance. */
const MIN_LATE_MS = 100;
/** Sooner is who takes less than this part of the time. */
const SOONER_PART = 0.5;

/**
 * The sources that would have what is left sooner than that one, which would be the last: it is better not asked for
 * anything that they may be asked for. None, as a rule.
 */
export function soonerThan(state: SourceState, work: Work, limits: FetchLimits): readonly SourceState[] {
  if (work.sources.length < 2) return [];
  const ms = busyMs(state) + expectedMs(state, limits.leastPieceBytes);
  if (ms <= Math.max(work.leftMs, MIN_LATE_MS)) return [];
  return work.sources.filter(
    (other) =>
      other !== state &&
      other.health.out === null &&
      other.health.pauses === 0 &&
      !other.silent &&
      isMeasured(other) &&
      busyMs(other) + expectedMs(other, limits.leastPieceBytes) < SOONER_PART * ms,
  );
}

/** Something is known of its rate. */
export function isMeasured({ bytesPerMs, carriedBytes, source }: SourceState): boolean {
  return bytesPerMs > 0 || carriedBytes > 0 || source.bytesPerSecond !== null;
}

/** How long that source will take for what it was asked for, in milliseconds. */
function busyMs({ attempts, bytesPerMs, source }: SourceState): number {
  const rate = bytesPerMs || (source.bytesPerSecond ?? Number.POSITIVE_INFINITY) / 1000;
  let bytes = 0;
  for (const attempt of attempts) {
    const { range, piece, isAnswered } = attempt;
    bytes += piece === null && !isAnswered && range !== null ? range.to - range.from : leftBytes(attempt);
  }
  return bytes / rate;
}

/** Whether that request is slow among those of its source: not only because they share a line. */
export function isLaggard(attempt: Attempt, nowMs: number): boolean {
  const { by, receivedBytes, answeredMs } = attempt;
  const carrying = [...by.attempts].filter((other) => other.isAnswered).length;
  return receivedBytes / Math.max(1, nowMs - answeredMs) < (LAGGARD_PART * by.bytesPerMs) / carrying;
}

/** Up to where in the zip the request has brought it: what is not written yet counts too. */
export function arrivedTo({ piece, from, receivedBytes }: Attempt): number {
  return piece === null ? 0 : Math.max(piece.claimed, Math.min(piece.to, from + receivedBytes));
}

/** Bytes that the request has still to bring, of what was asked for: what has come already where nobody said how much there is. */
export function leftBytes(attempt: Attempt): number {
  const { piece, receivedBytes } = attempt;
  if (piece === null || isDone(piece)) return 0;
  return Number.isFinite(piece.to) ? piece.to - arrivedTo(attempt) : Math.max(1, receivedBytes);
}

/** How long the request will take yet, in milliseconds, at the pace it has. */
export function leftMs(attempt: Attempt, nowMs: number): number {
  const { receivedBytes, answeredMs, by } = attempt;
  const bytes = leftBytes(attempt);
  const passedMs = nowMs - answeredMs;
  if (receivedBytes >= MIN_TELLING_BYTES) {
    return Math.min((bytes / receivedBytes) * passedMs, sharedMs(by, bytes));
  }
  // It is no faster than that.
  return carryingMs(by, bytes) ?? (bytes / MIN_TELLING_BYTES) * passedMs;
}

/**
 * How long so many bytes of one request take where all requests of its source share a line in equal parts, and go faster
 * as others end.
 */
function sharedMs({ attempts, bytesPerMs }: SourceState, bytes: number): number {
  if (bytesPerMs === 0) return Number.POSITIVE_INFINITY;
  let shared = 0;
  for (const other of attempts) shared += Math.min(bytes, leftBytes(other));
  return shared / bytesPerMs;
}

/**
 * What all sources together bring when each has enough to do, as measured; until the first was, what single connections
 * of them were measured to carry: infinite where none was.
 */
export function likelyBytesPerMs(sources: readonly SourceState[]): number {
  const brought = sources.reduce((sum, { bytesPerMs }) => sum + bytesPerMs, 0);
  if (brought > 0) return brought;
  const measured = sources.reduce((sum, { source }) => sum + (source.bytesPerSecond ?? 0) / 1000, 0);
  return measured > 0 ? measured : Number.POSITIVE_INFINITY;
}

/** About how many bytes are still to come, where a zip of which nothing is known has so many. */
export function leftBytesOf(
  { waitingZips, copies }: Pick<Work, "waitingZips" | "copies">,
  likelyBytes: number,
): number {
  let bytes = waitingZips.size * likelyBytes;
  for (const { pieces } of copies) {
    for (const { at, to } of pieces) if (Number.isFinite(to)) bytes += to - at;
  }
  return bytes;
}
