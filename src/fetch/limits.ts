/** What a fetch may take. */
export interface FetchLimits {
  /** Requests under way to one source at once, each on a connection of its own. */
  readonly connectionsPerSource: number;
  /** The first range that a zip is asked for: most are smaller. */
  readonly firstPieceBytes: number;
  /** The size of the other ranges, of which several are under way at once; smaller ones where connections are slow, … */
  readonly pieceBytes: number;
  /** … but not smaller than this, first ranges neither. */
  readonly leastPieceBytes: number;
  /** From so much to unpack on, a zip is hashed while it arrives: less is hashed in a moment, once it is there. */
  readonly earlyHashBytes: number;
  /** A mirror may first have to get a zip from its origin. */
  readonly headersTimeoutMs: number;
  /** The longest pause inside a body. */
  readonly idleTimeoutMs: number;
  /** How often one source is asked for one file. */
  readonly triesPerSource: number;
  /** The wait before a file is asked of the same source again; doubles with each try. */
  readonly retryMs: number;
  /** A source that fails or stalls is left alone for this long; doubles each time. */
  readonly pauseMs: number;
  /** A source that wants to be left alone for longer (Retry-After) is not asked again. */
  readonly longestPauseMs: number;
  /** Silence of a whole source after which its files are asked of others, where its first bytes do not take long. */
  readonly stallMs: number;
  /** Silence after which everything left is left to cmd/go. */
  readonly giveUpMs: number;
  /** Less than this over `giveUpMs` counts as silence too. */
  readonly leastBytesPerSecond: number;
  /** What is left then is left to cmd/go, however well it goes. */
  readonly longestMs: number;
}

/**
 * 96 connections fill a line of almost two gigabits a second where each of them gets 20 Mbit/s, and ask for 480 files
 * a second over a path of 200 ms. That is what cmd/go asks of a mirror on a machine with 96 cores.
 */
const MAX_CONNECTIONS_TO_ONE = 96;
/** To all together: each costs memory, and what several mirrors carry is more than one does. */
const MAX_CONNECTIONS = 128;
const MIN_CONNECTIONS_TO_ONE = 16;

/** What Node and the hashing thread have open, a `go` that unpacks, and eight zips that are hashed while they arrive. */
const OPEN_ANYWAY = 48;

/**
 * What a fetch from so many sources may take.
 * @param openFiles what this process may have open at once, or null
 * @param mostToOne connections to one source at the most, for an operator who asks for less
 */
export function fetchLimits(
  sources: number,
  openFiles: number | null = null,
  mostToOne: number = MAX_CONNECTIONS_TO_ONE,
): FetchLimits {
  const each = Math.floor(MAX_CONNECTIONS / Math.max(1, sources));
  const wanted = Math.min(mostToOne, Math.max(MIN_CONNECTIONS_TO_ONE, each));
  return { ...LIMITS, connectionsPerSource: connectionsWithin(wanted, sources, openFiles) };
}

/** Of the connections wanted to each server, as many as there may be files open: a spool, a check and a `go` stand beside them. */
export function connectionsWithin(wanted: number, servers: number, openFiles: number | null): number {
  if (openFiles === null) return wanted;
  const each = Math.floor((openFiles - OPEN_ANYWAY) / 4 / Math.max(1, servers));
  return Math.max(1, Math.min(wanted, each));
}

const LIMITS: Omit<FetchLimits, "connectionsPerSource"> = {
  firstPieceBytes: 1 << 20,
  pieceBytes: 1 << 19,
  leastPieceBytes: 1 << 17,
  earlyHashBytes: 8 << 20,
  headersTimeoutMs: 15_000,
  idleTimeoutMs: 10_000,
  triesPerSource: 4,
  retryMs: 250,
  pauseMs: 500,
  longestPauseMs: 20_000,
  stallMs: 600,
  giveUpMs: 30_000,
  leastBytesPerSecond: 5_000,
  longestMs: 15 * 60_000,
};
