/** Why a file was not fetched, in the order in which a report lists it. */
export const LEFT_REASONS = [
  /** No server that may be asked has it (404, 410, 403). */
  "missing-everywhere",
  /** The servers that have it failed too often. */
  "failed",
  /** Every answer had the same wrong hash, or there was no other answer. */
  "wrong-bytes",
  /** Private, and no private proxy serves it. */
  "private",
  /** Nothing arrived any more, or too little. */
  "no-progress",
  /** More files than one run asks for. */
  "over-limit",
  /** The module cache could not be written. */
  "module-cache",
] as const;
export type LeftReason = (typeof LEFT_REASONS)[number];
