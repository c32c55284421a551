import type { Speed } from "./measurement.ts";

/** What the job still has to download. */
export interface Workload {
  /** Requests with small answers. */
  readonly smallRequests: number;
  /** Requests with large bodies. */
  readonly bulkRequests: number;
  /** Of the large bodies together; known, asked for or estimated. */
  readonly bytes: number;
  /** How many of the large bodies' sizes were asked for. */
  readonly sizedBulk: number;
}

/** How many requests the job still has to make. */
export function requestsOf({ smallRequests, bulkRequests }: Workload): number {
  return smallRequests + bulkRequests;
}

/** How the job downloads. */
export interface Downloader {
  /** Requests under way at once. */
  readonly requestsAtOnce: number;
  /** TCP connections that share the transfer: each is bound by one connection's throughput. */
  readonly connections: number;
}

/** Without a measured rate the line is taken to be this fast, for every mirror alike. */
const ASSUMED_BYTES_PER_SECOND = 4_000_000;

/**
 * Predicted milliseconds to download `work` from a mirror of that speed: the connection's set-up, the waits for
 * first bytes, and the bytes at the measured rate. Infinity when not even a first byte was measured.
 */
export function predictMs(speed: Speed, work: Workload, downloader: Downloader): number {
  if (speed.firstByteMs === null) return Number.POSITIVE_INFINITY;
  const setUpMs = (speed.dnsMs ?? 0) + (speed.tcpMs ?? 0) + (speed.tlsMs ?? 0);
  // With nothing missing the prediction is the wait for one answer: the job may still ask for something.
  const smallMs = (requestsOf(work) === 0 ? 1 : work.smallRequests) * speed.firstByteMs;
  const bulkMs = work.bulkRequests * (speed.bulkFirstByteMs ?? speed.firstByteMs);
  const rate = (speed.bytesPerSecond ?? ASSUMED_BYTES_PER_SECOND) * downloader.connections;
  // No request is faster than one first byte, however many go at once.
  const lanes = Math.max(1, Math.min(downloader.requestsAtOnce, requestsOf(work)));
  return setUpMs + (smallMs + bulkMs) / lanes + (work.bytes / rate) * 1000;
}

/** A moment in a body: milliseconds on a monotonic clock, and the bytes received up to then. */
export interface Progress {
  readonly atMs: number;
  readonly bytes: number;
}

const MIN_BYTES = 32_000;

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
  // At least half of the time: a pause of this process makes what was waiting arrive all at once.
  const windowMs = Math.min(Math.max(2 * roundTripMs, 50, totalMs / 4), totalMs);
  if (windowMs < 1) return last.bytes * 1000;
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

/**
 * Whether reading on would teach nothing more: the limit is reached, or the rate of the last round trips is no
 * better than that of the ones before (slow start is over).
 */
export function isRateSettled(progress: readonly Progress[], roundTripMs: number): boolean {
  const first = progress[0];
  const last = progress.at(-1);
  if (!first || !last) return false;
  const elapsedMs = last.atMs - first.atMs;
  if (last.bytes >= BULK_LIMITS.bytes || elapsedMs >= BULK_LIMITS.ms) return true;
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
