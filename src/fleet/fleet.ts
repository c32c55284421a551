import type { Detail } from "../detail.ts";
import type { FailureReason } from "../mirrors/measurement.ts";

/** All that a number of reports say together: the page, the step summary and the metrics are made of it. */
export interface Fleet {
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  /** Every mirror that any region knows, in one order for all: its place is its colour. */
  readonly mirrors: readonly { readonly name: string; /** Redacted. */ readonly url: string }[];
  /** By label. */
  readonly regions: readonly FleetRegion[];
  /** One for each cause, the widest first. */
  readonly alerts: readonly FleetAlert[];
  /** Files that are no report, and lines of the history that are none. */
  readonly refused: readonly RefusedFile[];
}

export interface FleetRegion {
  readonly label: string;
  readonly inChina: boolean;
  /** Of the newest report; ISO 8601, UTC. */
  readonly measuredAt: string;
  /** Of reports of version 2; null before. */
  readonly machine: { readonly os: string; readonly arch: string; readonly toolVersion: string } | null;
  /** One for each of Fleet.mirrors, in its order. */
  readonly cells: readonly FleetCell[];
  /** What to pin there; null where no mirror is proven. */
  readonly pin: { readonly mirror: string; readonly goproxy: string;
    /** referenceMs of the pinned one, and of Go's default (proxy.golang.org) there; null where that failed or was not measured. */
    readonly referenceMs: number | null; readonly defaultMs: number | null; readonly defaultFailed: boolean } | null;
  readonly sumdb: { readonly kind: "works" | "rerouted" | "unreachable" | "off" | "not-checked"; readonly via: string | null };
  /** Of the newest reports of its jobs together. */
  readonly jobs: { readonly count: number; readonly fetchedZips: number; readonly fetchedBytes: number; readonly receivedBytes: number;
    readonly cachedZips: number; readonly cachedBytes: number; readonly elapsedMs: number;
    readonly relayServed: number; readonly relayFailed: number };
  /** Oldest first, the newest report among them. */
  readonly history: readonly FleetPoint[];
}

export interface FleetCell {
  readonly state:
    | { readonly kind: "absent" }                                   // that region doesn't know this mirror
    | { readonly kind: "proven" }
    | { readonly kind: "failed"; readonly reason: FailureReason }   // src/mirrors/measurement.ts
    | { readonly kind: "not-waited-for" | "not-measured" };
  readonly chosen: boolean;
  readonly inRoute: boolean;
  /** What a reference job (100 modules, 50 MB) would take through it, from the measured figures: comparable between regions and days. */
  readonly referenceMs: number | null;
  readonly firstByteMs: number | null;
  readonly bytesPerSecond: number | null;
  /** Over the history: how many measurements, share that were proven (0 to 1; null without any), percentiles of referenceMs. */
  readonly over: { readonly points: number; readonly availability: number | null; readonly p50Ms: number | null; readonly p95Ms: number | null };
}

export interface FleetPoint {
  readonly at: string;
  readonly chosen: string | null;
  /** By mirror's place in Fleet.mirrors: referenceMs; "failed"; null: not measured. */
  readonly mirrors: readonly (number | "failed" | null)[];
}

export interface FleetAlert {
  readonly mirror: string;
  readonly reason: Pick<FailureReason, "code" | "status" | "detail">;
  /** Labels of the regions where it fails so, and how many measured it. One of several: that region's own. */
  readonly regions: readonly string[];
  readonly measuredIn: number;
}

export interface RefusedFile { readonly file: string; readonly why: Detail /* a code, src/detail.ts */ }
