import type { Mirror } from "./catalogue.ts";
import type { Progress } from "./estimate.ts";
import { hasLevelled, throughput } from "./estimate.ts";
import type { FailureReason, SampleResult, Speed } from "./measurement.ts";
import { NO_SPEED } from "./measurement.ts";

/** Where one mirror stands while it is being measured. The probe replaces it; the decision only reads it. */
export interface Standing {
  readonly mirror: Mirror;
  readonly results: readonly SampleResult[];
  /** The target's rule of proof holds for what it delivered. */
  readonly proven: boolean;
  /** What came of the largest body so far; grows while that body is still being read. */
  readonly bulk: { readonly progress: readonly Progress[]; readonly roundTripMs: number } | null;
  /** The rate will not be known better. */
  readonly rateSettled: boolean;
  /** Something could not be asked of it, since this process may not open more connections. */
  readonly lacksFiles: boolean;
  /** Nothing more is asked of it. */
  readonly finished: boolean;
}

/** A mirror that was not asked anything yet. */
export function newStanding(mirror: Mirror): Standing {
  return {
    mirror,
    results: [],
    proven: false,
    bulk: null,
    rateSettled: false,
    lacksFiles: false,
    finished: false,
  };
}

/** The failure that puts it out, or null. A missing sample is none by itself (see `staleness`). */
export function failureOf(standing: Standing): FailureReason | null {
  const failed = standing.results.filter((r) => r.kind === "failed");
  // What the mirror said wrongly weighs more than a connection of it that broke.
  return (failed.find((r) => r.reason.code === "wrong-hash") ?? failed[0])?.reason ?? null;
}

/** What a mirror has, and sends. */
const CAME: readonly SampleResult["kind"][] = ["verified", "cut", "unkept"];

/** It sent something right, if only the beginning. */
export function answersRightly(standing: Standing): boolean {
  return (
    failureOf(standing) === null &&
    (standing.results.some((r) => CAME.includes(r.kind)) || standing.bulk !== null)
  );
}

/** The reason why it is stale: it lacks a sample that another mirror has. Null when it lacks none of these. */
export function staleness(standing: Standing, all: readonly Standing[]): FailureReason | null {
  for (const r of standing.results) {
    if (r.kind !== "missing") continue;
    const elsewhere = all.some((s) => s.results.some((o) => o.sample === r.sample && CAME.includes(o.kind)));
    if (elsewhere) return r.reason;
  }
  return null;
}

/** It lacks a sample that another healthy mirror was not asked for yet: nobody can tell yet whose fault that is. */
export function lacksInDoubt(standing: Standing, all: readonly Standing[]): boolean {
  return standing.results.some(
    (r) =>
      r.kind === "missing" &&
      all.some(
        (s) => !s.finished && answersRightly(s) && !s.results.some((other) => other.sample === r.sample),
      ),
  );
}

/** The speed as measured so far. */
export function speedOf(standing: Standing): Speed {
  const answered = standing.results
    .filter((r) => r.phases !== null)
    .map((r) => ({ ...r, phases: r.phases as NonNullable<typeof r.phases> }));
  if (answered.length === 0 && standing.bulk === null) return NO_SPEED;
  // The first connection's set-up: later ones find the name resolved and the TLS session warm.
  const opening = answered.find((r) => r.phases.tcpMs !== null || r.phases.viaProxy)?.phases;
  const waits = (large: boolean) =>
    answered.filter((r) => (r.role === "bulk") === large).flatMap((r) => r.phases.firstByteMs ?? []);
  const { bulk } = standing;
  const bytesPerSecond = bulk && throughput(bulk.progress, bulk.roundTripMs);
  return {
    dnsMs: opening?.dnsMs ?? null,
    tcpMs: opening?.tcpMs ?? null,
    tlsMs: opening?.tlsMs ?? null,
    firstByteMs: lowerQuartile(waits(false)),
    bulkFirstByteMs: lowerQuartile([...waits(true), ...(standing.bulk ? [standing.bulk.roundTripMs] : [])]),
    bytesPerSecond,
    rateIsFloor: bytesPerSecond !== null && bulk !== null && !hasLevelled(bulk.progress, bulk.roundTripMs),
    viaProxy: opening?.viaProxy ?? false,
  };
}

/**
 * Noise only makes a wait longer, and this process is busiest while the first waits are measured: a mean would be too
 * high. The minimum would be too low, since one wait may be short by luck.
 */
function lowerQuartile(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 4)] ?? null;
}
