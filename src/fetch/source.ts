import type { ModuleVersion } from "../go/module-version.ts";
import type { FailureReason } from "../mirrors/measurement.ts";
import type { LeftReason } from "../report/left-reasons.ts";
import type { Health } from "./health.ts";
import type { Wanted } from "./wanted.ts";

/** A server that modules are fetched from: a mirror or a private proxy. */
export interface Source {
  readonly name: string;
  /** Base URL without a slash at its end; may hold credentials. */
  readonly url: string;
  readonly private: boolean;
  /** Whether it may hear of that module at all. */
  readonly mayServe: (modulePath: string) => boolean;
  /** The measured wait for a first byte, or null: tells slow from stalled. */
  readonly firstByteMs: number | null;
  /** The measured rate of one connection, or null. */
  readonly bytesPerSecond: number | null;
  /** What another fetch has just learned of it. */
  readonly learned?: Learned;
}

/** Of the state that a fetch keeps of a source, what is good for the fetch behind it; see SourceState. */
export interface Learned {
  readonly health: Health;
  readonly connections: number;
  readonly shortestWaitMs: number;
  readonly bytesPerMs: number;
  readonly carriedBytes: number;
  readonly carryingMs: number;
}

/** Takes that out of a source's state. */
export function learnedOf(state: Learned): Learned {
  const { health, connections, shortestWaitMs, bytesPerMs, carriedBytes, carryingMs } = state;
  return { health, connections, shortestWaitMs, bytesPerMs, carriedBytes, carryingMs };
}

/** What became of one source. */
export interface SourceResult {
  readonly source: Source;
  readonly outcome: "delivered" | "unused" | "out";
  /** Why it is out, that it was silent at the end, or its last failure; null where there was none. */
  readonly reason: FailureReason | null;
  readonly files: number;
  readonly bytes: number;
  readonly requests: number;
  readonly retries: number;
  readonly hedges: number;
  readonly refusals: number;
  /** Another source's bytes for the same file were right: nothing of it is to be believed. */
  readonly lied: boolean;
  /** Why it was failing, or that it was silent, when it was last heard of; null: neither. */
  readonly failing: FailureReason | null;
}

/** What a fetch did. Names of private modules are in it: the report leaves them out. */
export interface FetchResult {
  readonly zips: number;
  readonly mods: number;
  readonly infos: number;
  readonly derivedMods: number;
  /** Of the admitted zips. */
  readonly zipBytes: number;
  readonly receivedBytes: number;
  readonly left: readonly { readonly wanted: Wanted; readonly reason: LeftReason }[];
  /** In the order of the request. */
  readonly sources: readonly SourceResult[];
  readonly disagreements: readonly Disagreement[];
  /** The module cache could not be written: Node's error code or message. */
  readonly moduleCacheProblem: string | null;
}

/** All answers had the same wrong hash. */
export interface Disagreement {
  readonly module: ModuleVersion;
  readonly expected: string;
  readonly actual: string;
  /** How many sources said so. */
  readonly sources: number;
}
