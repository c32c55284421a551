import type { FailureReason } from "../mirrors/measurement.ts";
import type { Health } from "./health.ts";
import type { Source } from "./source.ts";
import type { Wanted } from "./wanted.ts";
import type { Piece, ZipCopy } from "./zip-copy.ts";

/** One source during a fetch. */
export interface SourceState {
  readonly source: Source;
  health: Health;
  readonly attempts: Set<Attempt>;
  /** When bytes, headers or a first request of it were last seen. */
  lastSignMs: number;
  /** It was found silent, and nothing came since. */
  silent: boolean;
  /** Bytes of bodies that ended, and the time that single requests took for them: what one connection carries. */
  carriedBytes: number;
  carryingMs: number;
  /** Of admitted files. */
  files: number;
  bytes: number;
  requests: number;
  retries: number;
  hedges: number;
  refusals: number;
  lastFailure: FailureReason | null;
  lied: boolean;
}

/** One wanted file and how far it is. */
export interface Errand {
  readonly wanted: Wanted;
  /** Below a source's base URL. */
  readonly path: string;
  /** Who may hear of that module. */
  readonly servedBy: ReadonlySet<SourceState>;
  /** `held`: a .mod whose zip is on its way and may hold it. */
  status: "held" | "open" | "verifying" | "done" | "left";
  readonly attempts: Set<Attempt>;
  /** Of a zip; more than one where a second source was asked because the first was slow. */
  readonly copies: Set<ZipCopy>;
  readonly asked: Map<SourceState, Asked>;
  /** Answers with other bytes than the hash allows, each from one source alone. */
  readonly wrongAnswers: WrongAnswer[];
  /** A zip from several sources failed: from now on each copy comes from one. */
  alone: boolean;
}

/** What a source was asked about an errand. */
export interface Asked {
  tries: number;
  notBeforeMs: number;
  /** It is not asked for this file again. */
  refused: "missing" | "failed" | "wrong" | null;
}

interface WrongAnswer {
  readonly source: SourceState;
  /** The h1 of its bytes, or null where they have none. */
  readonly actual: string | null;
  readonly reason: FailureReason;
}

/** What a request is for. */
export type Purpose =
  /** A .mod or .info, whole. */
  | { readonly kind: "small" }
  /** The first range of a new copy. */
  | { readonly kind: "begin" }
  | { readonly kind: "piece"; readonly copy: ZipCopy; readonly piece: Piece }
  /** The end of a zip, to see whether this source's bytes are those of the copy. */
  | { readonly kind: "compare"; readonly copy: ZipCopy };

/** A request under way. */
export interface Attempt {
  readonly errand: Errand;
  readonly by: SourceState;
  readonly purpose: Purpose;
  /** The slow attempt that it stands in for, or null. */
  readonly insteadOf: Attempt | null;
  readonly startedMs: number;
  readonly pausesBefore: number;
  readonly abort: AbortController;
  /** Once the answer has begun. */
  copy: ZipCopy | null;
  piece: Piece | null;
  lastSignMs: number;
  receivedBytes: number;
  /** Somebody else was asked for the same. */
  hedged: boolean;
}
