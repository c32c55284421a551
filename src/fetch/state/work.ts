import type { FailureReason } from "../../mirrors/measurement.ts";
import type { Health } from "../health.ts";
import type { Source } from "../source.ts";
import type { Wanted } from "../wanted.ts";

/*
 * What a fetch has to get, and how far it is. It can only be read here, and is changed in this folder alone: sources in
 * source-state.ts, zips in zip-changes.ts, requests in requests.ts, files in fetch-state.ts.
 */

/** A range of a file: `from` inclusive, `to` exclusive. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

/** What there is to do, and the sources to ask. */
export interface Work {
  /** No source is being asked for these. */
  readonly waitingZips: ReadonlySet<Errand>;
  readonly waitingSmall: ReadonlySet<Errand>;
  /** Zips that are divided into pieces. */
  readonly copies: ReadonlySet<ZipCopy>;
  readonly sources: readonly SourceState[];
  /** So much may yet be received twice. */
  readonly spareBytes: number;
  /** About how long all that is wanted will take yet. */
  readonly leftMs: number;
}

/** One source during a fetch. */
export interface SourceState {
  readonly source: Source;
  readonly health: Health;
  readonly attempts: ReadonlySet<Attempt>;
  /** How many requests it may have at once, for what they bring. */
  readonly connections: number;
  /** Connections that are open and carry nothing: a request on another one has to wait for TCP and TLS first. */
  readonly idleConnections: number;
  /** When it last made progress, or was first asked for something. */
  readonly lastSignMs: number;
  /** It was found silent, and nothing came since. */
  readonly silent: boolean;
  /** How many requests it owed an answer when it was last found silent. */
  readonly silentWith: number;
  /** The shortest wait for a first byte so far, in milliseconds; infinite before the first. */
  readonly shortestWaitMs: number;
  /** Bytes of bodies that ended, late ones most, and the time that single requests took for them: what one connection carries. */
  readonly carriedBytes: number;
  readonly carryingMs: number;
  /** What all its requests together bring; 0: it was not measured. */
  readonly bytesPerMs: number;
  /** Of admitted files. */
  readonly files: number;
  readonly bytes: number;
  readonly requests: number;
  readonly retries: number;
  readonly hedges: number;
  readonly refusals: number;
  readonly lastFailure: FailureReason | null;
  readonly lied: boolean;
}

/** One wanted file and how far it is. */
export interface Errand {
  readonly wanted: Wanted;
  /** Below a source's base URL. */
  readonly path: string;
  /** Of a zip: its size, from its first answer on; null: not known. */
  readonly size: number | null;
  /** The sources that may hear of that module. */
  readonly servedBy: ReadonlySet<SourceState>;
  /** `held`: a .mod whose zip is on its way and may hold it. */
  readonly status: "held" | "open" | "verifying" | "done" | "left";
  readonly attempts: ReadonlySet<Attempt>;
  /** Of a zip; more than one where a second source was asked because the first was slow. */
  readonly copies: ReadonlySet<ZipCopy>;
  readonly asked: ReadonlyMap<SourceState, Asked>;
  /** Answers with other bytes than the hash allows, each from one source alone. */
  readonly wrongAnswers: readonly WrongAnswer[];
  /** A zip from several sources failed: from now on each copy comes from one. */
  readonly alone: boolean;
}

/** What a source was asked about an errand. */
export interface Asked {
  readonly tries: number;
  /** When the last of them failed. */
  readonly failedMs: number;
  /** How often it had other bytes than those which it began with. */
  readonly changes: number;
  readonly notBeforeMs: number;
  /** It is not asked for this file again. */
  readonly refused: "missing" | "failed" | "wrong" | null;
}

export interface WrongAnswer {
  readonly source: SourceState;
  /** The h1 of its bytes, or null where they have none. */
  readonly actual: string | null;
  readonly reason: FailureReason;
}

/** What a request is for. */
export type Purpose =
  /** A .mod or .info, whole. */
  | { readonly kind: "small" }
  /** The first range of a new copy; `replaces`: the slow one that it stands in for ends once it has begun. */
  | { readonly kind: "begin"; readonly replaces?: true }
  /** That piece up to there; what is behind it waits for another request. */
  | { readonly kind: "piece"; readonly copy: ZipCopy; readonly piece: Piece; readonly to: number }
  /** Of a piece that a request is bringing, all from there on: that request need not bring it any more. */
  | { readonly kind: "rest"; readonly copy: ZipCopy; readonly piece: Piece; readonly from: number }
  /** The end of a zip, to see whether this source's bytes are those of the copy. */
  | { readonly kind: "compare"; readonly copy: ZipCopy };

/** A request that is to be made. */
export interface Picked {
  readonly errand: Errand;
  readonly purpose: Purpose;
  /** The attempt that it stands in for, or takes something from; or null. */
  readonly insteadOf: Attempt | null;
}

/** A request under way. */
export interface Attempt extends Picked {
  readonly by: SourceState;
  readonly startedMs: number;
  /** When the answer began; until then as `startedMs`. */
  readonly answeredMs: number;
  readonly isAnswered: boolean;
  readonly pausesBefore: number;
  /** Its answer is not needed any more: whatever becomes of it is nobody's fault. */
  readonly stopped: boolean;
  /** Once the answer has begun. */
  readonly copy: ZipCopy | null;
  readonly piece: Piece | null;
  /** What it asks for; null: all of the file. */
  readonly range: ByteRange | null;
  /** Where in the file its answer begins. */
  readonly from: number;
  /** When it last made progress. */
  readonly progressMs: number;
  readonly progressBytes: number;
  readonly receivedBytes: number;
  /** It is counted that so many bytes may come twice because of it. */
  readonly riskBytes: number;
  /** Another source was asked for the same. */
  readonly hedged: boolean;
}

/** A range of a zip, got by one request, or by the next one from where that broke off. */
export interface Piece {
  readonly from: number;
  /** Exclusive; infinite where the server did not say how much there is. */
  readonly to: number;
  /** All bytes before this offset are in the file. */
  readonly at: number;
  /** All bytes before this offset are in the file or being written: none is written twice. */
  readonly claimed: number;
  /** Requests for it that are under way. */
  readonly underWay: number;
  /** How often nothing came of a request for it: each time it is waited for twice as long. */
  readonly losses: number;
}

/** One zip on its way: from one source, or from several whose bytes were found to be the same. */
export interface ZipCopy {
  readonly errand: Errand;
  /** Infinite until it is known. */
  readonly size: number;
  /** What hashing and unpacking it has to go through; its size until its end is there. */
  readonly unpackedBytes: number;
  /** From here on it is fetched first: its list of files is there, as a rule. */
  readonly endFrom: number;
  readonly pieces: readonly [first: Piece, ...others: Piece[]];
  /** How many of its bytes each source sent. */
  readonly bytesFrom: ReadonlyMap<SourceState, number>;
  /** The sources that may be asked for pieces. */
  readonly sources: ReadonlySet<SourceState>;
  /** Sources whose bytes are others, or which could not be compared. */
  readonly strangers: ReadonlySet<SourceState>;
  /** Requests can take over the rest of its pieces: ranges are sent of it. */
  readonly divisible: boolean;
  /** Other sources may join. */
  readonly joinable: boolean;
  readonly isHtml: boolean;
}

/** What that source was asked about that errand so far. */
export function askedOf({ errand, by }: Pick<Attempt, "errand" | "by">): Asked {
  return errand.asked.get(by) ?? NEVER_ASKED;
}

const NEVER_ASKED: Asked = {
  tries: 0,
  failedMs: Number.NEGATIVE_INFINITY,
  changes: 0,
  notBeforeMs: 0,
  refused: null,
};

/** Neither at its destination nor left. */
export function isUnsettled({ status }: Errand): boolean {
  return status !== "done" && status !== "left";
}

/** Whether that request is for that copy of a zip. */
export function isAbout({ copy, purpose }: Attempt, which: ZipCopy): boolean {
  return copy === which || (purpose.kind === "compare" && purpose.copy === which);
}
