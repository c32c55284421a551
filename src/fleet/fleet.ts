import type { FailureReason } from "../mirrors/measurement.ts";
import type { Refusal } from "./refusal.ts";

/** All that a number of reports say together: the page, the step summary and the metrics are made of it. */
export interface Fleet {
  /** ISO 8601, UTC. */
  readonly madeAt: string;
  /** How many files were reports; and of these, how many are older ones of the same run and job, and do not count. */
  readonly reports: { readonly read: number; readonly superseded: number };
  /** Every mirror that any region knows, in one order for all: its place is its colour. */
  readonly mirrors: readonly FleetMirror[];
  /** By label. */
  readonly regions: readonly FleetRegion[];
  /** One for each cause, the widest first. */
  readonly alerts: readonly FleetAlert[];
  /** Files that are no report, and lines of the history that are none. */
  readonly refused: readonly RefusedFile[];
}

export interface FleetMirror {
  /** The catalogue's name, or host and path: never what a report calls it. */
  readonly name: string;
  /** Redacted. */
  readonly url: string;
}

export interface FleetRegion {
  /** Foreign text. */
  readonly label: string;
  readonly inChina: boolean;
  /** False: no report is of it this time, and it is known from the history alone. */
  readonly reported: boolean;
  /** Of the newest report; ISO 8601, UTC. */
  readonly measuredAt: string;
  /** What that measurement took. */
  readonly probeMs: number;
  /** Of reports of version 2; null before. */
  readonly machine: { readonly os: string; readonly arch: string; readonly toolVersion: string } | null;
  /** One for each of Fleet.mirrors, in its order. */
  readonly cells: readonly FleetCell[];
  /** What to pin there; null where no mirror is proven. */
  readonly pin: FleetPin | null;
  readonly sumdb: {
    readonly kind: "works" | "rerouted" | "unreachable" | "off" | "not-checked";
    readonly via: string | null;
  };
  /** Of the newest reports of its jobs together. */
  readonly jobs: FleetJobs;
  /** Oldest first. With the newest report, if that measured. */
  readonly history: readonly FleetPoint[];
}

/** A mirror that is proven now and was at least nine times of ten; of those the one with the smallest median. */
export interface FleetPin {
  readonly mirror: string;
  /** With the next best one behind it, and direct. */
  readonly goproxy: string;
  /**
   * Medians over the history of the pinned one's referenceMs, and of that of Go's default (proxy.golang.org) there; null
   * where that was not timed.
   */
  readonly referenceMs: number | null;
  readonly defaultMs: number | null;
  /** Go's default failed in the newest report. */
  readonly defaultFailed: boolean;
}

export interface FleetJobs {
  readonly count: number;
  readonly fetchedZips: number;
  readonly fetchedBytes: number;
  readonly receivedBytes: number;
  readonly cachedZips: number;
  readonly cachedBytes: number;
  readonly elapsedMs: number;
  readonly relayServed: number;
  readonly relayFailed: number;
}

/** What the newest report of a region that measured says of a mirror. */
export interface FleetCell {
  readonly state: /** That region does not know this mirror. */
    | { readonly kind: "absent" }
    | { readonly kind: "proven" }
    | { readonly kind: "failed"; readonly reason: FailureReason }
    | { readonly kind: "not-waited-for" | "not-measured" };
  readonly chosen: boolean;
  readonly inRoute: boolean;
  /**
   * What a reference job (reference.ts) would take through it, from the measured figures: comparable between regions and
   * days. Null where it is not proven, or was not timed to the end.
   */
  readonly referenceMs: number | null;
  readonly firstByteMs: number | null;
  readonly bytesPerSecond: number | null;
  /**
   * Over the last 90 days: how many measurements, the share that were proven (0 to 1; null without any), percentiles of
   * referenceMs.
   */
  readonly over: FleetOver;
}

export interface FleetOver {
  readonly points: number;
  readonly availability: number | null;
  readonly p50Ms: number | null;
  readonly p95Ms: number | null;
}

export interface FleetPoint {
  readonly at: string;
  readonly chosen: string | null;
  /** By the mirror's place in Fleet.mirrors: referenceMs; proven but not timed; failed; null: not measured. */
  readonly mirrors: readonly (number | "proven" | "failed" | null)[];
}

export type FleetAlert =
  | {
      readonly kind: "mirror";
      readonly mirror: string;
      /** Status, kind of file and detail where they are the same in all of the regions, else null. */
      readonly reason: FailureReason;
      /** Labels of the regions where it fails so. One of several: that region's own. */
      readonly regions: readonly string[];
      /** In how many regions it was measured, but for those where no mirror is proven. */
      readonly measuredIn: number;
    }
  /** No mirror is proven there: one cause, in that region. Its failures are in no other alert. */
  | {
      readonly kind: "no-mirror";
      readonly regions: readonly string[];
      /** Where all mirrors fail there for the same. */
      readonly reason: FailureReason | null;
    };

export interface RefusedFile {
  /** Its path, with the number of the line in a history. Foreign text. */
  readonly file: string;
  readonly why: Refusal;
}
