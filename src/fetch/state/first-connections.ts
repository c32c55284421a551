import type { FetchLimits } from "../limits.ts";
import type { Source } from "../source.ts";

/** More connections to one source than these need a reason: a browser opens six to a host. */
export const MANY = 16;
/** What TCP sends in the first round trip of a connection (RFC 6928). */
export const FIRST_WINDOW_BYTES = 14_600;
/** Where they were not measured. Of the patience with a source, pace.ts assumes a longer wait. */
const LIKELY_BYTES_PER_SECOND = 2_500_000;
const LIKELY_FIRST_BYTE_MS = 100;
/** To begin with: fewer of them are never a bottleneck's queue, and one source alone needs more to fill its line with small zips. */
const MIN_FIRST_CONNECTIONS = 8;
const MIN_FIRST_CONNECTIONS_OF_ALL = 12;
/** One for each of so many milliseconds of the wait for a first byte: far away and alone, it takes long to find out how many it needs. */
const FIRST_BYTE_MS_FOR_ONE = 8;
/** More than these, all sources together, are tried first. */
const MAX_FIRST_CONNECTIONS_OF_ALL = 96;

/**
 * How many connections a source, one of so many, gets to begin with: from its measured rate and first byte.
 */
export function firstConnections(
  { firstByteMs, bytesPerSecond }: Source,
  sources: number,
  { connectionsPerSource }: FetchLimits,
): number {
  const waitBytes =
    ((bytesPerSecond ?? LIKELY_BYTES_PER_SECOND) * (firstByteMs ?? LIKELY_FIRST_BYTE_MS)) / 1000;
  // So many, and their first windows fill the line.
  const wanted = Math.ceil(waitBytes / FIRST_WINDOW_BYTES);
  const few = Math.max(MIN_FIRST_CONNECTIONS, Math.floor(MIN_FIRST_CONNECTIONS_OF_ALL / sources));
  // One source alone gets its sixteenth after a trial, which shows whether more of them could bring more.
  const most = sources === 1 ? few : Math.min(MANY, Math.floor(MAX_FIRST_CONNECTIONS_OF_ALL / sources));
  const far = sources === 1 ? Math.ceil((firstByteMs ?? 0) / FIRST_BYTE_MS_FOR_ONE) : 0;
  return Math.min(connectionsPerSource, Math.max(few, far, Math.min(wanted, most)));
}
