import type { Mirror } from "./catalogue.ts";
import { decide } from "./decide.ts";
import type { Downloader, Workload } from "./estimate.ts";
import type { Measurement, Outcome } from "./measurement.ts";
import { type ProbeLimits, type ProbePorts, probeMirror } from "./probe.ts";
import type { SampleSet } from "./sample.ts";
import {
  answersRightly,
  failureOf,
  hasProof,
  lacksInDoubt,
  newStanding,
  type Standing,
  speedOf,
  staleness,
} from "./standing.ts";

export interface MeasureRequest {
  readonly candidates: readonly Mirror[];
  readonly samples: SampleSet;
  /** What is known of the job's downloads before anything was asked. */
  readonly work: Workload;
  /**
   * Asks a mirror that proved itself for the sizes of what is missing. Null when they are known or don't matter.
   * Its failure leaves the workload as it was.
   */
  readonly sizeUp: ((mirror: Mirror, signal: AbortSignal) => Promise<Workload>) | null;
  readonly downloader: Downloader;
  readonly limits: ProbeLimits & {
    /** The whole measurement. */
    readonly budgetMs: number;
    /** Whether the budget may be spent a second time where mirrors answer rightly and none is proven yet. */
    readonly mayExtend: boolean;
  };
}

export interface MeasureResult {
  readonly measurements: readonly Measurement[];
  readonly work: Workload;
  readonly elapsedMs: number;
  /** Why it ended: nothing left to ask, nothing left that could win, or no time left. */
  readonly ended: "over" | "enough" | "budget";
  /** The budget was spent twice, since mirrors answered rightly but none was proven. */
  readonly extended: boolean;
}

/** A second proven mirror makes the route survive the first one's failure: worth this much waiting. */
const SECOND_MIRROR_MS = 300;
/** How often time alone (a mirror that stays silent) may change the decision. */
const TICK_MS = 20;

/**
 * Measures all candidates at once and stops as soon as nothing pending can win. Effects go through `ports`;
 * nothing is under way any more when it returns.
 * @param onExtended told when the budget starts a second time
 */
export async function measureMirrors(
  ports: ProbePorts,
  request: MeasureRequest,
  signal: AbortSignal,
  onExtended: () => void,
): Promise<MeasureResult> {
  const { clock } = ports;
  const startMs = clock.monotonicMs();
  const elapsed = () => clock.monotonicMs() - startMs;
  const stop = new AbortController();
  const ended = AbortSignal.any([signal, stop.signal]);

  const standings = new Map(request.candidates.map((m) => [m.url, newStanding(m)]));
  const all = () => [...standings.values()];
  let work = request.work;
  let sizing = (request.sizeUp ? "not-begun" : "done") as "not-begun" | "pending" | "done";
  const sideWork: Promise<void>[] = [];

  const beginSizing = (mirror: Mirror) => {
    if (!request.sizeUp || sizing !== "not-begun") return;
    sizing = "pending";
    sideWork.push(
      request
        .sizeUp(mirror, ended)
        .catch(() => work)
        .then((sized) => {
          work = sized;
          sizing = "done";
          wake();
        }),
    );
  };
  let wake = () => {};
  const probes = request.candidates.map((mirror) =>
    probeMirror(ports, mirror, request.samples, request.limits, ended, (standing) => {
      const before = standings.get(mirror.url);
      standings.set(mirror.url, standing);
      if (hasProof(standing)) beginSizing(mirror);
      // A growing body comes in many pieces: the next tick is soon enough for it.
      if (before?.results.length !== standing.results.length || standing.rateSettled || standing.finished)
        wake();
    }),
  );

  // A probe fails only where the machine does (a full disk): the others end then, and the caller hears of it.
  const probed = Promise.all(probes);
  probed.catch(() => stop.abort());

  let budgetMs = request.limits.budgetMs;
  let extended = false;
  let enoughSinceMs: number | null = null;
  let reason: MeasureResult["ended"] = "budget";
  while (!ended.aborted) {
    const decision = decide(all(), work, sizing === "pending", request.downloader, elapsed());
    if (decision.kind === "over") {
      reason = "over";
      break;
    }
    enoughSinceMs = decision.kind === "enough" ? (enoughSinceMs ?? elapsed()) : null;
    if (decision.kind === "enough" && enoughSinceMs !== null) {
      if (decision.proven >= 2 || elapsed() - enoughSinceMs >= SECOND_MIRROR_MS) {
        reason = "enough";
        break;
      }
    }
    if (elapsed() >= budgetMs) {
      const hopeful = all().some((s) => !s.finished && answersRightly(s));
      if (extended || !request.limits.mayExtend || !hopeful || all().some(hasProof)) break;
      extended = true;
      budgetMs *= 2;
      onExtended();
    }
    const tick = new AbortController();
    wake = () => tick.abort();
    await clock.sleep(TICK_MS, AbortSignal.any([tick.signal, ended]));
  }

  const final = all();
  stop.abort();
  await Promise.allSettled([...probes, ...sideWork]);
  await probed;
  return {
    measurements: final.map((s) => ({
      mirror: s.mirror,
      speed: speedOf(s),
      outcome: outcomeOf(s, final, reason),
    })),
    work,
    elapsedMs: elapsed(),
    ended: reason,
    extended,
  };
}

function outcomeOf(standing: Standing, all: readonly Standing[], ended: MeasureResult["ended"]): Outcome {
  const reason = failureOf(standing) ?? staleness(standing, all);
  if (reason) return { kind: "failed", reason };
  const beyondDoubt = (s: Standing) => hasProof(s) && !lacksInDoubt(s, all);
  const better = all.some((s) => answersRightly(s) && beyondDoubt(s));
  if (beyondDoubt(standing) || (hasProof(standing) && !better)) return { kind: "proven" };
  const answered = answersRightly(standing);
  // Whoever gave nothing in the whole budget is as good as dead; whoever was not given it is not judged.
  if (!answered && ended === "budget")
    return { kind: "failed", reason: standing.lacksFiles ? tooManyFiles : timeOut };
  const missing = standing.results.find((r) => r.kind === "missing");
  if (standing.finished && missing?.kind === "missing") return { kind: "failed", reason: missing.reason };
  return { kind: "not-waited-for", answered };
}

const timeOut = {
  code: "time-out",
  status: null,
  asked: null,
  detail: "no right answer within the probe's budget",
} as const;

const tooManyFiles = { ...timeOut, code: "too-many-files", detail: "" } as const;
