import type { MirrorFailure } from "../mirrors/measurement.ts";

/** What the relay did for the steps of a job. No private module's name is in it. */
export interface RelayUse {
  readonly elapsedMs: number;
  /** What `go` asked, by what became of it. */
  readonly requests: {
    readonly served: number;
    /** No mirror has it. */
    readonly missing: number;
    /** Every mirror failed: `go` went on to the route behind the relay. */
    readonly failed: number;
    /** Of somebody who may not ask, or of what is no module. */
    readonly refused: number;
  };
  /** Sent to `go`. */
  readonly sentBytes: number;
  /** Zips and go.mod files that were passed on, by what they were checked with. */
  readonly checked: { readonly goSum: number; readonly database: number; readonly nobody: number };
  /** Requests to mirrors that repeated an earlier one, and those beside one that was slow. */
  readonly retries: number;
  readonly hedges: number;
  readonly mirrors: readonly {
    readonly name: string;
    readonly requests: number;
    readonly failed: number;
    /** The last failure, or why nothing more was asked of it; null where there was none. */
    readonly reason: { readonly code: MirrorFailure; readonly status: number | null } | null;
    /** It sent bytes that were proven wrong. */
    readonly lied: boolean;
  }[];
}
