/** Why a file is no report, or a line of the history none, and was left out. */
export type Refusal =
  | { readonly code: PlainRefusal }
  /** JSON of another kind: what it has at `part` is not what a report has there ("" for all of it). */
  | { readonly code: "no-report"; readonly part: string }
  /** A report of a version that this tool does not read. */
  | { readonly code: "unknown-version"; readonly version: number }
  | { readonly code: "too-large"; readonly maxBytes: number }
  /** More than one fleet is made of. */
  | { readonly code: "too-many"; readonly what: "files" | "regions" | "mirrors"; readonly most: number }
  /** It can't be read: the system's code. */
  | { readonly code: "unreadable"; readonly error: string };

type PlainRefusal =
  | "not-there"
  /** A device, a FIFO, a socket. */
  | "not-regular"
  /** A link in a folder, or that a pattern matches: it may lead anywhere. */
  | "link"
  | "not-json"
  /** Of a time that has not come: it would be the newest for ever. */
  | "in-the-future"
  /** A line of the history. */
  | "no-point";
