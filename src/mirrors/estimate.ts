import type { Speed } from "./measurement.ts";

/** What the job still has to download. */
export interface Workload {
  /** Requests with small answers, several of which go at once. */
  readonly smallRequests: number;
  /** The same, but some downloaders wait for each of them before they make the next (`Downloader.serialAtOnce`). */
  readonly serialRequests: number;
  /** Requests with large bodies. */
  readonly bulkRequests: number;
  /** Of the large bodies together; known, asked for or estimated. */
  readonly bytes: number;
  /** How far `bytes` may be off, up or down: twice the standard error of the estimate. */
  readonly bytesOff: number;
  /** How many of the large bodies' sizes were asked for. */
  readonly sizedBulk: number;
}

/** How many requests the job still has to make. */
export function requestsOf({ smallRequests, serialRequests, bulkRequests }: Workload): number {
  return smallRequests + serialRequests + bulkRequests;
}

/** How the job downloads. */
export interface Downloader {
  /** Requests under way at once. */
  readonly requestsAtOnce: number;
  /** How many of the serial ones. Absent: they go like the others, and all kinds at once. */
  readonly serialAtOnce?: number;
  /** TCP connections that share the transfer: each is bound by one connection's throughput. */
  readonly connections: number;
  /** What whoever makes a request does with a large body before it makes its next one. Absent: nothing, or beside it. */
  readonly handledBytesPerSecond?: number;
  /** What it takes besides: from its start to its first request, and after its last answer. Absent: nothing. */
  readonly overheadMs?: number;
}

/** Without a measured rate the line is taken to be this fast, for every mirror alike. */
const ASSUMED_BYTES_PER_SECOND = 4_000_000;

/**
 * How far the expected time is on the way from what no limit gives to what the floor gives. A line that is still in slow
 * start carries more in a round trip than the body had so far: what limits it then is seldom near.
 */
const FLOOR_PART = 0.25;

/** No line that a job waits for is faster or slower than this. */
const MAX_BYTES_PER_SECOND = 1_000_000_000;
const MIN_BYTES_PER_SECOND = 50_000;

/**
 * Predicted milliseconds to download `work` from a mirror of that speed: by which mirrors are compared. A rate that still
 * rose may be anything from there on, and by itself would make far mirrors look worse than they are. Infinity when not
 * even a first byte was measured.
 */
export function predictMs(speed: Speed, work: Workload, downloader: Downloader): number {
  const rate = speed.bytesPerSecond ?? ASSUMED_BYTES_PER_SECOND;
  const ms = timeMs(speed, rate, work, downloader);
  if (!speed.rateIsFloor) return ms;
  const leastMs = timeMs(speed, MAX_BYTES_PER_SECOND, work, downloader);
  return leastMs + FLOOR_PART * (ms - leastMs);
}

/** The time at a given rate of one connection. */
function timeMs(speed: Speed, bytesPerSecond: number, work: Workload, downloader: Downloader): number {
  if (speed.firstByteMs === null) return Number.POSITIVE_INFINITY;
  const { firstByteMs, bulkFirstByteMs } = speed;
  const { requestsAtOnce, serialAtOnce, connections, overheadMs = 0 } = downloader;
  const setUpMs = (speed.dnsMs ?? 0) + (speed.tcpMs ?? 0) + (speed.tlsMs ?? 0);
  const line: Line = { roundTripMs: firstByteMs, bytesPerSecond: bytesPerSecond * connections };
  const { smallRequests, serialRequests, bulkRequests, bytes } = work;
  const bulk = { requests: bulkRequests, waitMs: bulkFirstByteMs ?? firstByteMs, bytes };
  const small = (requests: number) => ({ requests, waitMs: firstByteMs, bytes: 0 });
  // With nothing missing the prediction is the wait for one answer: the job may still ask for something.
  const phases: readonly Phase[] =
    requestsOf(work) === 0
      ? [{ ...small(1), atOnce: 1 }]
      : serialAtOnce === undefined
        ? [{ ...together([small(smallRequests + serialRequests), bulk]), atOnce: requestsAtOnce }]
        : [
            { ...small(smallRequests), atOnce: requestsAtOnce },
            { ...small(serialRequests), atOnce: serialAtOnce },
            { ...bulk, atOnce: requestsAtOnce },
          ];
  const handledBytesPerMs = (downloader.handledBytesPerSecond ?? Number.POSITIVE_INFINITY) / 1000;
  return phases.reduce((ms, phase) => ms + phaseMs(phase, line, handledBytesPerMs), overheadMs + setUpMs);
}

interface Line {
  readonly roundTripMs: number;
  readonly bytesPerSecond: number;
}

/** Requests of which so many are under way at once. */
interface Phase {
  readonly requests: number;
  /** For each one's first byte. */
  readonly waitMs: number;
  /** Of all answers together. */
  readonly bytes: number;
  readonly atOnce: number;
}

function together(parts: readonly Omit<Phase, "atOnce">[]): Omit<Phase, "atOnce"> {
  const requests = parts.reduce((sum, part) => sum + part.requests, 0);
  const waitedMs = parts.reduce((sum, part) => sum + part.requests * part.waitMs, 0);
  return { requests, waitMs: waitedMs / requests, bytes: parts.reduce((sum, part) => sum + part.bytes, 0) };
}

/**
 * Whoever asks waits for a first byte, gets a body over the line, which all who are receiving share, handles it and asks
 * again: a closed queueing network with one shared server. Mean value analysis (Reiser and Lavenberg, 1980) gives its
 * throughput from that of the same network with one asker less: a body takes as much longer as others are on the line
 * then. One asker: the waits and the transfers one after the other; very many: whichever of both takes longer.
 */
function phaseMs({ requests, waitMs, bytes, atOnce }: Phase, line: Line, handledBytesPerMs: number): number {
  if (requests === 0) return 0;
  const askers = Math.max(1, Math.min(atOnce, requests));
  const bytesPerMs = line.bytesPerSecond / 1000;
  const transferMs = bytes / requests / bytesPerMs;
  const elsewhereMs = waitMs + bytes / requests / handledBytesPerMs;
  let onLine = 0;
  let eachMs = 0;
  for (let asker = 1; asker <= askers; asker++) {
    const bodyMs = transferMs * (1 + onLine);
    eachMs = (elsewhereMs + bodyMs) / asker;
    onLine = eachMs === 0 ? 0 : bodyMs / eachMs;
  }
  return requests * eachMs + slowStartMs(bytes / askers, bytesPerMs, line.roundTripMs);
}

/** Ten segments of 1,460 bytes (RFC 6928). */
const INITIAL_WINDOW_BYTES = 14_600;

/**
 * How much longer so many bytes take on a new connection than at the line's rate: its window begins small, and doubles
 * each round trip until it holds what the line carries in one (RFC 5681).
 */
function slowStartMs(bytes: number, bytesPerMs: number, roundTripMs: number): number {
  let leftBytes = bytes;
  let ms = 0;
  for (
    let windowBytes = INITIAL_WINDOW_BYTES;
    windowBytes < bytesPerMs * roundTripMs && leftBytes > 0;
    windowBytes *= 2
  ) {
    const sentBytes = Math.min(windowBytes, leftBytes);
    ms += (sentBytes / windowBytes) * roundTripMs - sentBytes / bytesPerMs;
    leftBytes -= sentBytes;
  }
  return ms;
}

/** A predicted time and, where what it was made of is not known better, the least and the most that it may be. */
export interface Prediction {
  readonly ms: number;
  readonly leastMs: number;
  readonly mostMs: number;
}

/** A measured rate is a sample of a second or so. */
const RATE_OFF = 0.1;
/** The prediction with what it may be off by: the sizes where not all were asked for, the rate where it was not read to its end. */
export function predict(speed: Speed, work: Workload, downloader: Downloader): Prediction {
  const { bytesPerSecond: rate, rateIsFloor } = speed;
  const at = (bytesPerSecond: number, bytesOff: number) =>
    timeMs(speed, bytesPerSecond, { ...work, bytes: Math.max(0, work.bytes + bytesOff) }, downloader);
  const fastest = rate === null || rateIsFloor ? MAX_BYTES_PER_SECOND : rate * (1 + RATE_OFF);
  const slowest = rate === null ? MIN_BYTES_PER_SECOND : rate * (1 - RATE_OFF);
  return {
    ms: predictMs(speed, work, downloader),
    leastMs: at(Math.max(fastest, rate ?? 0), -work.bytesOff),
    mostMs: at(slowest, work.bytesOff),
  };
}

/** A prediction that may be off by more than this, up or down, is not shown: with what the model leaves out it would be a third. */
const MAX_OFF = 0.2;

/** The time to show for a prediction: none where it may be off by too much, so that it is only good enough to rank. */
export function shownMs({ ms, leastMs, mostMs }: Prediction): number | null {
  const isNarrow = leastMs >= (1 - MAX_OFF) * ms && mostMs <= (1 + MAX_OFF) * ms;
  return Number.isFinite(ms) && isNarrow ? ms : null;
}

/** A moment in a body: milliseconds on a monotonic clock, and the bytes received up to then. */
export interface Progress {
  readonly atMs: number;
  readonly bytes: number;
}

const MIN_BYTES = 32_000;
const MIN_WINDOW_MS = 100;
/** What comes in less has waited in this machine for a process that was busy: it says little of the line. */
const MIN_SPAN_MS = 25;

/**
 * Bytes per second of one connection once it is under way: the best rate over a window of two round trips or more,
 * since a body that ends within slow start would say too little. Null when the body was too short to tell.
 * @param progress one entry per received piece, ascending
 * @param roundTripMs the wait for the first byte, which stands for the round trip
 */
export function throughput(progress: readonly Progress[], roundTripMs: number): number | null {
  const first = progress[0];
  const last = progress.at(-1);
  if (!first || !last || last.bytes < MIN_BYTES) return null;
  const totalMs = last.atMs - first.atMs;
  // A pause of this process makes what was waiting arrive all at once, which a short window would take for a rate.
  const windowMs = Math.min(Math.max(2 * roundTripMs, MIN_WINDOW_MS, totalMs / 4), totalMs);
  if (windowMs < MIN_SPAN_MS) return (last.bytes * 1000) / MIN_SPAN_MS;
  let best = 0;
  let from = 0;
  for (const to of progress) {
    // The widest start that keeps the window at least windowMs long.
    while (from + 1 < progress.length && to.atMs - (progress[from + 1] as Progress).atMs >= windowMs) from++;
    const start = progress[from] as Progress;
    const lengthMs = to.atMs - start.atMs;
    if (lengthMs >= windowMs) best = Math.max(best, ((to.bytes - start.bytes) / lengthMs) * 1000);
  }
  return best > 0 ? best : null;
}

/** When enough of a large body was seen to know its rate. */
export const BULK_LIMITS = { bytes: 4_000_000, ms: 1_500 } as const;

/** Whether reading on would teach nothing more: the limit is reached, or slow start is over. */
export function isRateSettled(progress: readonly Progress[], roundTripMs: number): boolean {
  const first = progress[0];
  const last = progress.at(-1);
  if (!first || !last) return false;
  if (last.bytes >= BULK_LIMITS.bytes || last.atMs - first.atMs >= BULK_LIMITS.ms) return true;
  return hasLevelled(progress, roundTripMs);
}

/** Whether slow start is over: the rate of the last round trips is no better than that of the ones before. */
export function hasLevelled(progress: readonly Progress[], roundTripMs: number): boolean {
  const first = progress[0];
  const last = progress.at(-1);
  if (!first || !last) return false;
  const elapsedMs = last.atMs - first.atMs;
  const windowMs = Math.max(2 * roundTripMs, 60);
  if (elapsedMs < 2 * windowMs || last.bytes < MIN_BYTES) return false;
  const recent = bytesBetween(progress, last.atMs - windowMs, last.atMs);
  const before = bytesBetween(progress, last.atMs - 2 * windowMs, last.atMs - windowMs);
  return recent <= before * 1.25;
}

function bytesBetween(progress: readonly Progress[], fromMs: number, toMs: number): number {
  return bytesAt(progress, toMs) - bytesAt(progress, fromMs);
}

function bytesAt(progress: readonly Progress[], atMs: number): number {
  let bytes = 0;
  for (const p of progress) {
    if (p.atMs > atMs) break;
    bytes = p.bytes;
  }
  return bytes;
}
