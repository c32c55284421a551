import type { LeftReason } from "../../report/left-reasons.ts";
import type { Attempt, Errand, ZipCopy } from "./work.ts";

/** What the state wants to be done. Each call returns at once, and changes nothing of the state. */
export interface Orders {
  /** A source is to be asked for something. */
  readonly ask: (attempt: Attempt) => void;
  /** Nothing more of that request is needed. */
  readonly stop: (attempt: Attempt) => void;
  /** Nothing of that copy is needed any more. */
  readonly discard: (copy: ZipCopy) => void;
  /** All of the zip is there. */
  readonly check: (copy: ZipCopy) => void;
  /** The end of a zip is there, and the beginning may not be. */
  readonly readEnd: (copy: ZipCopy) => void;
  /** No source has to be asked for these. */
  readonly write: (known: readonly Known[]) => void;
  /** There may be more to ask for. */
  readonly wake: () => void;
  /** The file is at its destination; `bytes` is its size. */
  readonly admitted: (errand: Errand, bytes: number) => void;
  /** The file is left. */
  readonly left: (errand: Errand, reason: LeftReason) => void;
}

/** A file whose content is known: a go.mod's bytes, or the time in an `.info`. */
export interface Known {
  readonly errand: Errand;
  readonly content: Uint8Array | string;
}
