import type { Mirror } from "./catalogue.ts";
import { orderForRegion } from "./catalogue.ts";
import { type Downloader, predict, requestsOf, shownMs, type Workload } from "./estimate.ts";
import { type Measurement, NO_SPEED } from "./measurement.ts";

interface RankedMirror extends Measurement {
  /** 1 is the best; null for a mirror that is out. */
  readonly rank: number | null;
  /** Predicted time to download what the job is missing; null where it can't be told. */
  readonly predictedMs: number | null;
  /** The time to show for it; null where the prediction is only good enough to rank. */
  readonly shownMs: number | null;
}

/** Why the first mirror is first. Codes and numbers: a sentence is made of them where it is shown. */
export type ChoiceReason =
  | {
      readonly code: "fastest";
      readonly runnerUp: string | null;
      /** Predicted times; null where the prediction is not good enough to be shown. */
      readonly bestMs: number | null;
      readonly runnerUpMs: number | null;
    }
  /** Everything is on disk: the quickest to answer, for whatever the job may ask yet. */
  | { readonly code: "nothing-missing"; readonly firstByteMs: number }
  | { readonly code: "only-proven"; readonly others: number }
  | { readonly code: "catalogue-order"; readonly region: string; readonly inChina: boolean }
  | { readonly code: "none-healthy" };

export interface Choice {
  /** Best first; the ones that are out follow in the order they were given. */
  readonly ranked: readonly RankedMirror[];
  /** What the route may hold, best first: proven mirrors, or all of them where nothing was measured. */
  readonly mirrors: readonly Mirror[];
  readonly reason: ChoiceReason;
}

/** Ranks measured mirrors by the predicted time for this job; only proven ones can be chosen. */
export function chooseByMeasurement(
  measurements: readonly Measurement[],
  work: Workload,
  downloader: Downloader,
): Choice {
  const proven = measurements.filter((m) => m.outcome.kind === "proven");
  // A mirror whose rate nobody waited for comes after those whose rate is known.
  const rateMatters = work.bytes > 0 && proven.some((m) => m.speed.bytesPerSecond !== null);
  const predicted = measurements.map((m) => {
    const known = m.outcome.kind === "proven" && !(rateMatters && m.speed.bytesPerSecond === null);
    const prediction = known ? predict(m.speed, work, downloader) : null;
    return prediction === null || !Number.isFinite(prediction.ms)
      ? { ...m, predictedMs: null, shownMs: null }
      : {
          ...m,
          predictedMs: prediction.ms,
          // With nothing missing it ranks the mirrors, and is no download's.
          shownMs: requestsOf(work) === 0 ? null : shownMs(prediction),
        };
  });
  const ascending = (a: number | null, b: number | null) => (a ?? Number.MAX_VALUE) - (b ?? Number.MAX_VALUE);
  const sorted = predicted
    .filter((m) => m.outcome.kind === "proven")
    .sort(
      (a, b) =>
        ascending(a.predictedMs, b.predictedMs) || ascending(a.speed.firstByteMs, b.speed.firstByteMs),
    );
  const ranked = [
    ...sorted.map((m, i) => ({ ...m, rank: i + 1 })),
    ...predicted.filter((m) => m.outcome.kind !== "proven").map((m) => ({ ...m, rank: null })),
  ];
  return { ranked, mirrors: sorted.map((m) => m.mirror), reason: reasonFor(ranked, work) };
}

function reasonFor(ranked: readonly RankedMirror[], work: Workload): ChoiceReason {
  const [best, second] = ranked.filter((m) => m.rank !== null);
  if (!best) return { code: "none-healthy" };
  if (!second) return { code: "only-proven", others: ranked.length - 1 };
  if (requestsOf(work) === 0) return { code: "nothing-missing", firstByteMs: best.speed.firstByteMs ?? 0 };
  return {
    code: "fastest",
    runnerUp: second.mirror.name,
    bestMs: best.shownMs,
    runnerUpMs: second.shownMs,
  };
}

/**
 * An earlier choice for a job that misses nothing now: the order stays as it was, so that the route does too, but
 * there is no download left to predict.
 */
export function withNothingMissing(choice: Choice): Choice {
  const firstByteMs = choice.ranked[0]?.speed.firstByteMs ?? 0;
  return {
    ranked: choice.ranked.map((m) => ({ ...m, predictedMs: null, shownMs: null })),
    mirrors: choice.mirrors,
    reason: choice.mirrors.length > 1 ? { code: "nothing-missing", firstByteMs } : choice.reason,
  };
}

/** Limits the choice to `mirrors`: the others were ranked too, and have failed since they were measured. */
export function amongMirrors(choice: Choice, mirrors: readonly Mirror[], work: Workload): Choice {
  if (mirrors.length === choice.mirrors.length) return choice;
  const stay = choice.ranked.filter((m) => m.rank !== null && mirrors.includes(m.mirror));
  const ranked = [
    ...stay.map((m, i) => ({ ...m, rank: i + 1 })),
    ...choice.ranked.filter((m) => !stay.includes(m)).map((m) => ({ ...m, rank: null })),
  ];
  const { reason } = choice;
  const unmeasured = stay.length > 0 && reason.code === "catalogue-order";
  return { ranked, mirrors, reason: unmeasured ? reason : reasonFor(ranked, work) };
}

/** The order to use when nothing is measured: it follows the region's label. */
export function chooseByRegion(candidates: readonly Mirror[], region: string, inChina: boolean): Choice {
  const mirrors = orderForRegion(candidates, region);
  const ranked = mirrors.map((mirror, i) => ({
    mirror,
    speed: NO_SPEED,
    outcome: { kind: "not-measured" } as const,
    rank: i + 1,
    predictedMs: null,
    shownMs: null,
  }));
  return { ranked, mirrors, reason: { code: "catalogue-order", region, inChina } };
}
