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
