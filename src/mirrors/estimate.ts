import type { Speed } from "./measurement.ts";

/** What the job still has to download. */
export interface Workload {
  /** Zips, each with its .info and .mod. */
  readonly zips: number;
  /** .mod files alone, of modules whose zip is not needed. */
  readonly mods: number;
  readonly zipBytes: number;
  /** How many of the zips' sizes were asked for; the others are estimated from them or from `UNKNOWN_ZIP_BYTES`. */
  readonly sizedZips: number;
}

/** Who downloads: cmd/go, or a fetcher with its own limits. */
export interface Downloader {
  /** Requests under way at once. */
  readonly requestsAtOnce: number;
  /** TCP connections that share the transfer: each is bound by one connection's throughput. */
  readonly connections: number;
}

/**
 * cmd/go: GOMAXPROCS modules at a time (modcmd/download.go and modload use par.Queue of that size). Over https one
 * HTTP/2 connection carries them all; over http/1.1 there are several, but what bounds them is more often the mirror
 * or the line than the single connection, so that the rate of one is the better guess there too.
 */
export function goCommandDownloader(cpus: number): Downloader {
  return { requestsAtOnce: cpus, connections: 1 };
}

/** How many times the measured rate of one connection several are trusted to carry: more would be a guess about the line. */
const MOST_RATES_AT_ONCE = 4;

/** Our own fetcher with that many connections: one request at a time on each. */
export function fetchDownloader(connections: number): Downloader {
  return { requestsAtOnce: connections, connections: Math.min(connections, MOST_RATES_AT_ONCE) };
}

/** Without a measured rate the line is taken to be this fast, for every mirror alike. */
const ASSUMED_BYTES_PER_SECOND = 4_000_000;

/**
 * Predicted milliseconds to download `work` from a mirror of that speed: the connection's set-up, the waits for
 * first bytes (a zip brings three requests: .info, .mod, .zip), and the bytes at the measured rate.
 * Infinity when not even a first byte was measured.
 */
export function predictMs(speed: Speed, work: Workload, downloader: Downloader): number {
  if (speed.firstByteMs === null) return Number.POSITIVE_INFINITY;
  const setUpMs = (speed.dnsMs ?? 0) + (speed.tcpMs ?? 0) + (speed.tlsMs ?? 0);
  // With nothing missing it is the wait for whatever the job may ask yet.
  const smallMs = Math.max(1, 2 * work.zips + work.mods) * speed.firstByteMs;
  const zipMs = work.zips * (speed.zipFirstByteMs ?? speed.firstByteMs);
  const rate = (speed.bytesPerSecond ?? ASSUMED_BYTES_PER_SECOND) * downloader.connections;
  // No request is faster than one first byte, however many go at once.
  const lanes = Math.max(1, Math.min(downloader.requestsAtOnce, 3 * work.zips + work.mods));
  return setUpMs + (smallMs + zipMs) / lanes + (work.zipBytes / rate) * 1000;
}

/** What a core unpacks and hashes. Measured: `go mod download` takes 3.7 s on two cores for 180 MB of zips. */
const UNPACKED_ZIP_BYTES_PER_SECOND = 25_000_000;
/** More cores than these unpack no faster. */
const MOST_UNPACKING_CORES = 4;
/** A fetch takes more of the cores that unpack. Measured: 6.8 s of CPU where cmd/go alone takes 5.8 s. */
const FETCH_CPU = 1.15;
/** What a fetch takes before its first byte and after its last. */
const FETCH_OVERHEAD_MS = 400;
/** A smaller gain is less than what the prediction may be wrong by. */
const LEAST_GAIN = 0.1;
/**
 * A first byte this soon comes from this machine or a network nearby. A lone mirror is asked for few samples, while
 * this process is busiest: so much of the wait may be its own, and the TCP handshake says more.
 */
const NEARBY_MS = 20;
const OWN_WAIT_MS = 10;
/** Measured on two busy cores: a handshake with this machine takes 1.7 to 5.6 ms. */
const MOST_OWN_TCP_MS = 6;
const OWN_TCP_WAIT_MS = 2;
const NEARBY_BYTES_PER_SECOND = 500_000_000;

/** Of a mirror nearby whose rate was not measured (it is the only one: there was nothing to decide) the line is taken to be good. */
function withoutOwnWaits(speed: Speed & { readonly firstByteMs: number }): Speed {
  if (speed.bytesPerSecond !== null || speed.firstByteMs >= NEARBY_MS) return speed;
  const tcpMs = speed.tcpMs ?? 0;
  const handshakeMs = tcpMs < MOST_OWN_TCP_MS ? 0 : tcpMs - OWN_TCP_WAIT_MS;
  const waitMs = Math.min(speed.firstByteMs, Math.max(handshakeMs, speed.firstByteMs - OWN_WAIT_MS, 0));
  return { ...speed, firstByteMs: waitMs, zipFirstByteMs: waitMs, bytesPerSecond: NEARBY_BYTES_PER_SECOND };
}

/**
 * Whether fetching `work` before the build saves time over leaving it to cmd/go, so far as one mirror's speed tells.
 * cmd/go unpacks each module after its download, hardly beside it: its two times add up. With a fetch the longer of
 * the two counts, and the overhead. True where nothing was measured, since then nothing speaks against it.
 * @param cpus GOMAXPROCS of the job
 * @param connections of our fetcher, all mirrors together
 */
export function isFetchWorthwhile(
  measured: Speed,
  work: Workload,
  cpus: number,
  connections: number,
): boolean {
  const { firstByteMs } = measured;
  if (firstByteMs === null) return true;
  const speed = withoutOwnWaits({ ...measured, firstByteMs });
  const cores = Math.min(cpus, MOST_UNPACKING_CORES);
  const unpackMs = (work.zipBytes / (UNPACKED_ZIP_BYTES_PER_SECOND * cores)) * 1000;
  const goCommandMs = predictMs(speed, work, goCommandDownloader(cpus)) + unpackMs;
  const fetchMs =
    Math.max(predictMs(speed, work, fetchDownloader(connections)), FETCH_CPU * unpackMs) + FETCH_OVERHEAD_MS;
  return fetchMs < (1 - LEAST_GAIN) * goCommandMs;
}

/** A moment in a body: milliseconds on a monotonic clock, and the bytes received up to then. */
export interface Progress {
  readonly atMs: number;
  readonly bytes: number;
}

const LEAST_BYTES = 32_000;

/**
 * Bytes per second of one connection once it is under way: the best rate over a window of two round trips or more,
 * since a body that ends within slow start would say too little. Null when the body was too short to tell.
 * @param progress one entry per received piece, ascending
 * @param roundTripMs the wait for the first byte, which stands for the round trip
 */
export function throughput(progress: readonly Progress[], roundTripMs: number): number | null {
  const first = progress[0];
  const last = progress.at(-1);
  if (!first || !last || last.bytes < LEAST_BYTES) return null;
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
  if (elapsedMs < 2 * windowMs || last.bytes < LEAST_BYTES) return false;
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
