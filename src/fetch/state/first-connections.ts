import type { FetchLimits } from "../limits.ts";
import type { Source } from "../source.ts";

/** More connections to one source than these need a reason: a browser opens six to a host. */
export const MANY = 16;
/** What a request brings on the average; measured with real projects: 100 to 260 kB. */
const LIKELY_BYTES = 150_000;
/** Where they were not measured. Of the patience with a source, pace.ts assumes a longer wait. */
const LIKELY_BYTES_PER_SECOND = 2_500_000;
const LIKELY_FIRST_BYTE_MS = 100;
/** To begin with: fewer of them are never a bottleneck's queue, and one source alone needs more to fill its line with small zips. */
const MIN_FIRST_CONNECTIONS = 6;
const MIN_FIRST_CONNECTIONS_OF_ALL = 12;
/** One for each of so many milliseconds of the wait for a first byte: far away, it takes long to find out how many it needs. */
const FIRST_BYTE_MS_FOR_ONE = 8;
/** More than these, all sources together, are tried first. */
const MAX_FIRST_CONNECTIONS_OF_ALL = 64;
/** Waits fill the line with this many times as many requests as the bytes of one wait are worth. */
const REQUESTS_TO_ONE_WAIT = 3;

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
  const wanted = Math.ceil((REQUESTS_TO_ONE_WAIT * waitBytes) / LIKELY_BYTES);
  const few = Math.max(MIN_FIRST_CONNECTIONS, Math.floor(MIN_FIRST_CONNECTIONS_OF_ALL / sources));
  const least = Math.max(few, (firstByteMs ?? 0) / FIRST_BYTE_MS_FOR_ONE);
  const most = Math.floor(MAX_FIRST_CONNECTIONS_OF_ALL / sources);
  return Math.min(
    connectionsPerSource,
    Math.max(few, Math.min(Math.ceil(Math.max(least, Math.min(MANY, wanted))), most)),
  );
}
