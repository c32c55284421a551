import { type Downloader, predict, shownMs } from "../mirrors/estimate.ts";
import type { Speed } from "../mirrors/measurement.ts";

/**
 * 100 modules with 50 MB of zips, each with its .info and .mod, as cmd/go on four cores asks for them over one HTTP/2
 * connection: the same for every region and day, so that the figures can be compared.
 */
const REFERENCE_JOB = {
  smallRequests: 100,
  serialRequests: 100,
  bulkRequests: 100,
  bytes: 50_000_000,
  bytesOff: 0,
  sizedBulk: 100,
} as const;
const FOUR_CORES: Downloader = {
  requestsAtOnce: 4,
  serialAtOnce: 1,
  connections: 1,
  handledBytesPerSecond: 25_000_000,
  overheadMs: 100,
};

const MAX_MS = 86_400_000;

/**
 * Whole milliseconds that the reference job would take from a mirror of that speed. Null where its rate was not
 * measured, or not to its end (and counts), or is such that it would take more than a day.
 */
export function referenceMsOf(speed: Speed): number | null {
  if (speed.bytesPerSecond === null) return null;
  const ms = shownMs(predict(speed, REFERENCE_JOB, FOUR_CORES));
  return ms !== null && ms <= MAX_MS ? Math.round(ms) : null;
}
