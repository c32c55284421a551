import type { Mirror } from "./catalogue.ts";
import type { Workload } from "./estimate.ts";
import type { SampleResult } from "./measurement.ts";
import type { SampleSet } from "./sample.ts";

/**
 * What mirrors are measured with and chosen for. This is where another kind of mirrors docks (a container registry,
 * system packages): a folder beside src/targets/go makes a Target of what the job needs, and a flow hands it to
 * measureMirrors, and what comes of it to chooseByMeasurement. Nothing in this folder has to change.
 *
 * The prediction follows from the workload: its requests wait for first bytes, its bytes come at the measured rate,
 * and the downloader says how much of that goes on at once (estimate.ts, predictMs).
 */
export interface Target {
  readonly samples: SampleSet;
  /** The rule of proof: whether a mirror works that has delivered these samples whole and right. */
  readonly isProven: (delivered: readonly Delivered[]) => boolean;
  /** What is known of the job's downloads before any mirror was asked. */
  readonly work: Workload;
  /**
   * Asks a mirror that proved itself for the sizes of what is missing. Null when they are known or don't matter.
   * Its failure leaves the workload as it was.
   */
  readonly sizeUp: ((mirror: Mirror, signal: AbortSignal) => Promise<Workload>) | null;
}

/** One sample that came whole and right, or whole where this machine could not keep it. */
export type Delivered = Pick<Extract<SampleResult, { kind: "verified" }>, "sample" | "role">;
