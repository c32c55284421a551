import type { ChoiceReason } from "../mirrors/choose.ts";
import type { Outcome, Speed } from "../mirrors/measurement.ts";
import type { RouteVariable } from "../mirrors/route.ts";
import type { SumdbPath } from "../mirrors/sumdb.ts";

/** The version of the JSON report (docs/report.schema.json). A field that changes its meaning raises it. */
export const REPORT_VERSION = 1;

/**
 * All that one run found and did: codes and numbers, no sentences, so that any language and any tool can read
 * it. Holds no credentials (URLs are redacted) and no private module's name.
 */
export interface Report {
  readonly version: typeof REPORT_VERSION;
  /** ISO 8601. */
  readonly startedAt: string;
  /** From the start of the flow to the report. */
  readonly elapsedMs: number;
  readonly region: { readonly label: string; readonly given: boolean; readonly inChina: boolean };
  readonly project: ProjectReport;
  readonly probe: ProbeReport;
  /** Best first. */
  readonly mirrors: readonly MirrorReport[];
  readonly choice: { readonly mirror: string | null; readonly reason: ChoiceReason };
  readonly route: RouteReport;
  readonly sumdb: SumdbPath;
  /** What the user should know, in order of importance. Each is shown once. */
  readonly notes: readonly Note[];
}

interface ProjectReport {
  /** `none`: no go.mod was found. */
  readonly kind: "module" | "workspace" | "none";
  /** Version of the `go` on PATH, or null without one. */
  readonly goVersion: string | null;
  readonly vendored: boolean;
  readonly goSum: { readonly found: boolean; readonly lines: number; readonly problems: number };
  /** Zips the job needs; of these, how many are on disk, missing, and private (never asked of a mirror). */
  readonly needed: {
    readonly zips: number;
    readonly present: number;
    readonly missing: number;
    readonly private: number;
  };
  /** Bytes of the missing zips, measured or estimated. */
  readonly missingBytes: number;
  /** How many of the missing zips' sizes were asked for. */
  readonly sizedZips: number;
}

export interface ProbeReport {
  /**
   * `measured`; `remembered` (an earlier result of this machine); `never` (input); `policy` (the machine's GOPROXY
   * leaves nothing to choose).
   */
  readonly kind: "measured" | "remembered" | "never" | "policy";
  readonly elapsedMs: number;
  /** Age of a remembered result, else null. */
  readonly ageMs: number | null;
  readonly ended: "over" | "enough" | "budget" | null;
  readonly extended: boolean;
  /** How many verified samples went into the module cache. */
  readonly admitted: number;
}

export interface MirrorReport {
  readonly name: string;
  /** Redacted. */
  readonly url: string;
  readonly rank: number | null;
  readonly inRoute: boolean;
  readonly outcome: Outcome;
  readonly speed: Speed;
  readonly predictedMs: number | null;
}

interface RouteReport {
  /** In force for the later steps; URLs redacted, "" where Go's default holds. */
  readonly values: Readonly<Record<RouteVariable, string>>;
  /** The variables that were set by this run. */
  readonly exported: readonly RouteVariable[];
  /** Hosts of private proxies in the chain. */
  readonly privateProxies: number;
}

/** One thing to know. `level` says whether it becomes an annotation. */
export type Note = { readonly level: "notice" | "warning" } & (
  | { readonly code: "no-healthy-mirror"; readonly asked: number }
  | { readonly code: "goproxy-off" }
  /** The inherited GOPROXY does not end in direct; nothing is added behind it. */
  | { readonly code: "goproxy-policy"; readonly goproxy: string }
  | { readonly code: "inherited-private-proxies"; readonly count: number }
  | { readonly code: "sumdb-off"; readonly by: "input" | "machine" }
  | { readonly code: "sumdb-rerouted"; readonly via: string }
  | { readonly code: "sumdb-unreachable"; readonly url: string; readonly detail: string }
  | { readonly code: "vendored" }
  | { readonly code: "no-go-sum" }
  | {
      readonly code: "go-sum-problems";
      readonly count: number;
      readonly firstLine: number;
      readonly firstCode: string;
    }
  /** go.mod asks for a newer Go, which cmd/go will download through the route. */
  | { readonly code: "toolchain-download"; readonly toolchain: string; readonly have: string }
  /** The same where GOTOOLCHAIN forbids it. */
  | { readonly code: "toolchain-too-old"; readonly wanted: string; readonly have: string }
  | { readonly code: "module-cache-unusable"; readonly detail: string }
  | { readonly code: "wrong-bytes"; readonly mirror: string; readonly asked: string }
);
