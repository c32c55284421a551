import { type Downloader, predictMs, type Workload } from "../../mirrors/estimate.ts";
import type { Speed } from "../../mirrors/measurement.ts";

/** What a core unpacks and hashes. Measured: `go mod download` takes 3.7 s on two cores for 180 MB of zips. */
const UNPACKED_ZIP_BYTES_PER_SECOND = 25_000_000;
/** More cores than these unpack no faster. */
const MAX_UNPACKING_CORES = 4;
/** Measured: `go mod download` that finds everything there. */
const GO_OVERHEAD_MS = 100;

/**
 * `go mod download`: the go.mod files of the module graph, as many at once as there are cores (par.Queue of GOMAXPROCS);
 * then each .info by itself (modload/list.go, listModules); then the zips, again as many at once, each hashed and unpacked
 * before the next one is asked for (modcmd/download.go). Over https one HTTP/2 connection carries them all; over http/1.1
 * there are several, but what bounds them is more often the mirror or the line than the single connection, so that the
 * rate of one is the better guess there too.
 */
export function goCommandDownloader(cpus: number): Downloader {
  return {
    requestsAtOnce: cpus,
    serialAtOnce: 1,
    connections: 1,
    handledBytesPerSecond: UNPACKED_ZIP_BYTES_PER_SECOND * Math.min(1, MAX_UNPACKING_CORES / cpus),
    overheadMs: GO_OVERHEAD_MS,
  };
}

/**
 * What several connections to one mirror bring, in rates of the one that was measured: on 11 simulated lines of 5 to 400
 * Mbit/s 1.0 to 2.2 where they share the line, more only where a mirror slows each connection down.
 */
const RATES_OF_A_MIRROR = 1.6;

/**
 * Our own fetcher with that many connections, to so many mirrors: one request at a time on each. Whether mirrors share a
 * line is not known before: their rates count between once and as often as there are mirrors.
 */
export function fetchDownloader(connections: number, mirrors: number): Downloader {
  const rates = RATES_OF_A_MIRROR * Math.sqrt(mirrors);
  return { requestsAtOnce: connections, connections: Math.min(connections, rates) };
}

/** A fetch takes less of them. Measured: 5.4 s of CPU where cmd/go alone takes 6.5 s for the same zips. */
const FETCH_CPU = 0.9;
/** A fetch's event loop and the thread that hashes and unpacks for it. */
const MAX_FETCH_CORES = 2;
/** What a core of the relay writes, hashes and passes on. Measured: 6.3 s of CPU for 180 MB of zips. */
const RELAYED_ZIP_BYTES_PER_SECOND = 28_000_000;
/** The relay's event loop and the thread that hashes for it. */
const MAX_RELAY_CORES = 2;
/** What a fetch takes before its first byte and after its last. */
const FETCH_OVERHEAD_MS = 400;
/** A smaller gain is less than what the prediction may be wrong by. */
const MIN_GAIN = 0.1;
/**
 * A first byte this soon comes from this machine or a network nearby. A lone mirror is asked for few samples, while
 * this process is busiest: so much of the wait may be its own, and the TCP handshake says more.
 */
const NEARBY_MS = 20;
const OWN_WAIT_MS = 10;
/** Measured on two busy cores: a handshake with this machine takes 1.7 to 5.6 ms. */
const MAX_OWN_TCP_MS = 6;
const OWN_TCP_WAIT_MS = 2;
const NEARBY_BYTES_PER_SECOND = 500_000_000;

/** Of a mirror nearby whose rate was not measured (it is the only one: there was nothing to decide) the line is taken to be good. */
function withoutOwnWaits(speed: Speed & { readonly firstByteMs: number }): Speed {
  if (speed.bytesPerSecond !== null || speed.firstByteMs >= NEARBY_MS) return speed;
  const tcpMs = speed.tcpMs ?? 0;
  const handshakeMs = tcpMs < MAX_OWN_TCP_MS ? 0 : tcpMs - OWN_TCP_WAIT_MS;
  const waitMs = Math.min(speed.firstByteMs, Math.max(handshakeMs, speed.firstByteMs - OWN_WAIT_MS, 0));
  return { ...speed, firstByteMs: waitMs, bulkFirstByteMs: waitMs, bytesPerSecond: NEARBY_BYTES_PER_SECOND };
}

/** A job that may fetch before its build. */
export interface FetchingJob {
  /** GOMAXPROCS. */
  readonly cpus: number;
  /** Of our fetcher, all mirrors together. */
  readonly connections: number;
  readonly mirrors: number;
}

/** Predicted milliseconds of our own fetch, from its start to its end: downloading, or hashing and unpacking, whichever takes longer. */
export function predictFetchMs(
  speed: Speed,
  work: Workload,
  { cpus, connections, mirrors }: FetchingJob,
): number {
  const coreMs = ((FETCH_CPU * work.bytes) / UNPACKED_ZIP_BYTES_PER_SECOND) * 1000;
  const unpackMs = coreMs / Math.min(cpus, MAX_FETCH_CORES);
  const downloadMs = predictMs(speed, work, fetchDownloader(connections, mirrors));
  return Math.max(downloadMs, unpackMs) + FETCH_OVERHEAD_MS;
}

/**
 * Whether fetching `work` before the build saves time over leaving it to cmd/go, so far as one mirror's speed tells. True
 * where nothing was measured, since then nothing speaks against it.
 * @param job.isRelayed cmd/go would download through a relay on the same cores, which hashes once what go hashes again
 */
export function isFetchWorthwhile(
  measured: Speed,
  work: Workload,
  job: FetchingJob & { readonly isRelayed: boolean },
): boolean {
  const { firstByteMs } = measured;
  if (firstByteMs === null) return true;
  const { cpus } = job;
  const speed = withoutOwnWaits({ ...measured, firstByteMs });
  const relayRate = RELAYED_ZIP_BYTES_PER_SECOND * Math.min(cpus, MAX_RELAY_CORES);
  const relayMs = job.isRelayed ? (work.bytes / relayRate) * 1000 : 0;
  const goCommandMs = predictMs(speed, work, goCommandDownloader(cpus)) + relayMs;
  return predictFetchMs(speed, work, job) < (1 - MIN_GAIN) * goCommandMs;
}
