import type { Mirror } from "./catalogue.ts";
import { decide } from "./decide.ts";
import type { Downloader, Workload } from "./estimate.ts";
import type { Measurement, Outcome } from "./measurement.ts";
import { type ProbeLimits, type ProbePorts, probeMirror } from "./probe.ts";
import {
  answersRightly,
  failureOf,
  lacksInDoubt,
  newStanding,
  type Standing,
  speedOf,
  staleness,
} from "./standing.ts";
import type { Target } from "./target.ts";

export interface MeasureRequest {
  readonly candidates: readonly Mirror[];
  readonly target: Target;
  readonly downloader: Downloader;
  readonly limits: ProbeLimits & {
    /** The whole measurement. */
    readonly budgetMs: number;
    /** What it may take instead where mirrors answer rightly and none is proven yet. */
    readonly extendedMs: number;
    /** Once aborted, a proven mirror is enough. */
    readonly arrived?: AbortSignal | null;
  };
}

export interface MeasureResult {
  readonly measurements: readonly Measurement[];
  readonly work: Workload;
  readonly elapsedMs: number;
  /** Why it ended: nothing left to ask, nothing left that could win, or no time left. */
  readonly ended: "over" | "enough" | "budget";
  /** More than the budget was spent, since mirrors answered rightly but none was proven. */
  readonly extended: boolean;
}

/** How often the decision is made again while nothing arrives: a mirror that stays silent changes it by that alone. */
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
  const { candidates, target, limits } = request;
  const startMs = clock.monotonicMs();
  const stop = new AbortController();
  const ended = AbortSignal.any([signal, stop.signal]);
  let wake = () => {};
  const standings = new Map(candidates.map((m) => [m.url, newStanding(m)]));
  const sizing = new Sizing(target, ended, () => wake());

  const probes = candidates.map((mirror) =>
    probeMirror(ports, mirror, target, limits, ended, (standing) => {
      const before = standings.get(mirror.url);
      standings.set(mirror.url, standing);
      if (standing.proven) sizing.begin(mirror);
      // A growing body comes in many pieces: the next tick is soon enough for it.
      if (before?.results.length !== standing.results.length || standing.rateSettled || standing.finished)
        wake();
    }),
  );
  // A probe fails only where the machine does (a full disk): the others end then, and the caller hears of it.
  const probed = Promise.all(probes);
  probed.catch(() => stop.abort());

  const course: Course = {
    standings: () => [...standings.values()],
    sizing,
    elapsedMs: () => clock.monotonicMs() - startMs,
    ended,
    untilChange: async () => {
      const tick = new AbortController();
      wake = () => tick.abort();
      await clock.sleep(TICK_MS, AbortSignal.any([tick.signal, ended]));
    },
  };
  const end = await untilDecided(course, request, onExtended);

  const final = course.standings();
  stop.abort();
  await Promise.allSettled([...probes, sizing.done]);
  await probed;
  const measurements = final.map((s) => ({
    mirror: s.mirror,
    speed: speedOf(s),
    outcome: outcomeOf(s, final, end.ended),
  }));
  return { measurements, work: sizing.work, elapsedMs: course.elapsedMs(), ...end };
}

/** A measurement under way. */
interface Course {
  readonly standings: () => readonly Standing[];
  readonly sizing: Sizing;
  readonly elapsedMs: () => number;
  /** Aborted from outside, or by a probe that this machine failed. */
  readonly ended: AbortSignal;
  /** Waits for news, or until time alone may have changed the decision. */
  readonly untilChange: () => Promise<void>;
}

/** Waits until the measurement has an answer, or has no time left. */
async function untilDecided(
  course: Course,
  { downloader, limits }: MeasureRequest,
  onExtended: () => void,
): Promise<Pick<MeasureResult, "ended" | "extended">> {
  const { standings, sizing, elapsedMs } = course;
  let { budgetMs } = limits;
  let extended = false;
  let enoughSinceMs: number | null = null;
  while (!course.ended.aborted) {
    const decision = decide(standings(), sizing.work, sizing.pending, downloader, elapsedMs());
    if (decision.kind === "over") return { ended: "over", extended };
    if (decision.kind === "enough") {
      enoughSinceMs ??= elapsedMs();
      const alone = decision.proven < 2;
      if (!alone || elapsedMs() - enoughSinceMs >= decision.secondMs) return { ended: "enough", extended };
    } else {
      enoughSinceMs = null;
    }
    if (limits.arrived?.aborted && standings().some((s) => s.proven)) return { ended: "enough", extended };
    if (elapsedMs() >= budgetMs) {
      const hopeful = standings().some((s) => !s.finished && answersRightly(s));
      if (extended || limits.extendedMs <= budgetMs || !hopeful || standings().some((s) => s.proven)) break;
      extended = true;
      budgetMs = limits.extendedMs;
      onExtended();
    }
    await course.untilChange();
  }
  return { ended: "budget", extended };
}

/** The workload, and whether its sizes are being asked for: once, of the first mirror that proved itself. */
class Sizing {
  work: Workload;
  pending = false;
  /** Resolves once the sizes are there; resolved already where nobody is being asked. */
  done: Promise<void> = Promise.resolve();
  readonly #signal: AbortSignal;
  readonly #onDone: () => void;
  #sizeUp: Target["sizeUp"];

  constructor(target: Pick<Target, "work" | "sizeUp">, signal: AbortSignal, onDone: () => void) {
    this.work = target.work;
    this.#sizeUp = target.sizeUp;
    this.#signal = signal;
    this.#onDone = onDone;
  }

  begin(mirror: Mirror): void {
    const sizeUp = this.#sizeUp;
    if (sizeUp === null) return;
    this.#sizeUp = null;
    this.pending = true;
    this.done = sizeUp(mirror, this.#signal)
      .catch(() => this.work)
      .then((sized) => {
        this.work = sized;
        this.pending = false;
        this.#onDone();
      });
  }
}

function outcomeOf(standing: Standing, all: readonly Standing[], ended: MeasureResult["ended"]): Outcome {
  const reason = failureOf(standing) ?? staleness(standing, all);
  if (reason) return { kind: "failed", reason };
  const beyondDoubt = (s: Standing) => s.proven && !lacksInDoubt(s, all);
  const better = all.some((s) => answersRightly(s) && beyondDoubt(s));
  if (beyondDoubt(standing) || (standing.proven && !better)) return { kind: "proven" };
  const answered = answersRightly(standing);
  // A mirror that gave nothing in the whole budget is as good as dead. Where the measurement ended before, it is not judged.
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
  detail: { code: "no-right-answer" },
} as const;

const tooManyFiles = { ...timeOut, code: "too-many-files", detail: null } as const;
