/** What the relay may take for one small answer: a list, an `.info`, a piece of the checksum database. */
export interface SmallLimits {
  readonly headersTimeoutMs: number;
  /** The longest pause inside a body. */
  readonly idleTimeoutMs: number;
  /** One answer, from asking to its last byte: a body that drips ends here. */
  readonly answerMs: number;
  /** After this long without an answer the next source is asked beside the first, where its first bytes do not take long. */
  readonly hedgeMs: number;
  /**
   * Where one source says that it has no such thing, those that neither answer nor fail are waited for so long: go asks
   * for much that is nowhere, and behind a 404 it looks further by itself.
   */
  readonly missingMs: number;
  /** The wait before all sources are asked again; doubles with each round. */
  readonly retryMs: number;
  readonly rounds: number;
  /** No new round begins after that long. */
  readonly giveUpMs: number;
  /** How long a source that fails is left alone; doubles with each failure in a row. */
  readonly pauseMs: number;
  readonly longestPauseMs: number;
}

/** go itself would wait for ever: within half a minute it gets an answer, whatever the mirrors do. */
export const SMALL_LIMITS: SmallLimits = {
  headersTimeoutMs: 8_000,
  idleTimeoutMs: 5_000,
  answerMs: 15_000,
  hedgeMs: 600,
  missingMs: 1_500,
  retryMs: 250,
  rounds: 6,
  giveUpMs: 20_000,
  pauseMs: 500,
  longestPauseMs: 30_000,
};
