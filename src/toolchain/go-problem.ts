import type { Detail } from "../detail.ts";
import type { FailureReason } from "../mirrors/measurement.ts";
import type { ProofTrouble } from "../sumdb/prove.ts";

/** Why the Go that was asked for can't be had. URLs are redacted. */
export type GoProblem =
  /** No mirror's list has one; `exist`: some that are there, newest first. */
  | {
      readonly code: "no-such-version";
      readonly wanted: string;
      readonly platform: string;
      readonly exist: readonly string[];
    }
  /** Which one is meant has to be asked, and nobody answered. */
  | {
      readonly code: "no-list";
      readonly wanted: string;
      readonly answers: readonly { readonly name: string; readonly problem: Detail | null }[];
    }
  /** The checksum database's word on it could not be had, or did not hold. */
  | { readonly code: "unproven"; readonly version: string; readonly tried: readonly ProofTrouble[] }
  | {
      readonly code: "not-fetched";
      readonly version: string;
      readonly sources: readonly { readonly name: string; readonly reason: FailureReason | null }[];
    }
  /** It is what was proven, and still no Go that can be used: names that are not allowed, too much to unpack, no `go`. */
  | { readonly code: "unusable"; readonly version: string; readonly detail: Detail }
  | { readonly code: "no-tool-cache" }
  | {
      readonly code: "not-written";
      readonly version: string;
      readonly folder: string;
      readonly detail: Detail;
    };

/** Ends the setting up: without the Go that it asked for, a job would go on with another one. */
export class GoUnavailable extends Error {
  readonly problem: GoProblem;
  constructor(problem: GoProblem) {
    super(problem.code);
    this.name = "GoUnavailable";
    this.problem = problem;
  }
}
