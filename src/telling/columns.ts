/** The columns of a mirror's row, in their order. */
export const COLUMNS = [
  "rank",
  "mirror",
  "status",
  "dns",
  "tcp",
  "tls",
  "firstByte",
  "throughput",
  "predicted",
] as const;
export type Column = (typeof COLUMNS)[number];

/** The columns of a row about a source of the fetch, in their order. */
export const FETCH_COLUMNS = [
  "source",
  "share",
  "files",
  "size",
  "requests",
  "retries",
  "hedges",
  "refused",
  "state",
] as const;
export type FetchColumn = (typeof FETCH_COLUMNS)[number];
