import type { Outcome } from "../mirrors/measurement.ts";
import type { FleetJobs, FleetMirror, FleetRegion } from "./fleet.ts";

/** What a fleet takes of one report. */
export interface RegionReport {
  /** Milliseconds since the epoch. */
  readonly startedAtMs: number;
  /** Null where the report is of no run: one of version 1, or of the command line. */
  readonly run: { readonly id: string; readonly attempt: number } | null;
  readonly job: string | null;
  readonly repository: string | null;
  readonly region: { readonly label: string; readonly inChina: boolean };
  readonly machine: FleetRegion["machine"];
  readonly probe: { readonly kind: ProbeKind; readonly elapsedMs: number };
  readonly mirrors: readonly ReportedMirror[];
  readonly sumdb: FleetRegion["sumdb"];
  readonly jobs: FleetJobs;
}

export type ProbeKind = "measured" | "remembered" | "never" | "policy";

export interface ReportedMirror extends FleetMirror {
  readonly outcome:
    | Exclude<Outcome, { readonly kind: "not-waited-for" }>
    | { readonly kind: "not-waited-for" };
  readonly chosen: boolean;
  readonly inRoute: boolean;
  readonly referenceMs: number | null;
  readonly firstByteMs: number | null;
  readonly bytesPerSecond: number | null;
}
