import type { FailureReason } from "../mirrors/measurement.ts";
import type { Clock } from "../ports.ts";
import { afterSuccess } from "./health.ts";
import type { FetchLimits } from "./limits.ts";
import { mayEverAsk } from "./pick.ts";
import type { Disagreement, FetchProgress, FetchResult, LeftReason, SourceResult } from "./source.ts";
import type { Wanted } from "./wanted.ts";
import type { Errand, SourceState } from "./work.ts";

/** How the rate is told: over this long. */
const RATE_WINDOW_MS = 3_000;
const SAMPLE_MS = 50;

/** What became of each wanted file and of each source: who delivered, who lied, what is left, and how fast it goes. */
export class Ledger {
  readonly #sources: readonly SourceState[];
  readonly #errands: readonly Errand[];
  readonly #limits: FetchLimits;
  readonly #clock: Clock;
  readonly #onAdmitted: (wanted: Wanted, bytes: number) => void;
  readonly #admitted = { zip: 0, mod: 0, info: 0 };
  readonly #left = new Map<Errand, LeftReason>();
  readonly #disagreements: Disagreement[] = [];
  /** Ascending; as far back as silence is looked for. */
  readonly #samples: { readonly atMs: number; readonly bytes: number }[] = [];
  readonly #totalZips: number;
  #unsettled: number;
  #derivedMods = 0;
  #zipBytes = 0;
  #receivedBytes = 0;
  readonly #startMs: number;
  #lastSignMs: number;

  constructor(
    sources: readonly SourceState[],
    errands: readonly Errand[],
    limits: FetchLimits,
    clock: Clock,
    onAdmitted: (wanted: Wanted, bytes: number) => void,
  ) {
    this.#sources = sources;
    this.#errands = errands;
    this.#limits = limits;
    this.#clock = clock;
    this.#onAdmitted = onAdmitted;
    this.#totalZips = errands.filter((e) => e.wanted.kind === "zip").length;
    this.#unsettled = errands.length;
    this.#startMs = clock.monotonicMs();
    this.#lastSignMs = this.#startMs;
  }

  get isSettled(): boolean {
    return this.#unsettled === 0;
  }

  received(bytes: number): void {
    this.#receivedBytes += bytes;
    if (bytes > 0) this.#lastSignMs = this.#clock.monotonicMs();
  }

  /** Nothing has come for as long as anybody would wait, or next to nothing. */
  isStill(): boolean {
    const nowMs = this.#clock.monotonicMs();
    const { giveUpMs, leastBytesPerSecond, longestMs } = this.#limits;
    if (nowMs - this.#lastSignMs > giveUpMs || nowMs - this.#startMs > longestMs) return true;
    const sinceMs = nowMs - (this.#samples[0]?.atMs ?? nowMs);
    return sinceMs > giveUpMs && this.#rate(giveUpMs) < leastBytesPerSecond;
  }

  /**
   * The file is in the module cache.
   * @param by who sent it, or null where nobody had to be asked
   * @param bytesOfIt what of it came from `by`
   */
  settle(errand: Errand, by: SourceState | null, bytes: number, bytesOfIt: number): void {
    if (!isUnsettled(errand)) return;
    const { kind } = errand.wanted;
    errand.status = "done";
    this.#unsettled--;
    this.#lastSignMs = this.#clock.monotonicMs();
    this.#admitted[kind]++;
    if (kind === "zip") this.#zipBytes += bytes;
    if (kind === "mod" && by === null) this.#derivedMods++;
    if (by !== null) {
      by.files++;
      by.bytes += bytesOfIt;
      by.health = afterSuccess(by.health);
    }
    // Right bytes convict those who sent others.
    for (const { source, reason } of errand.wrongAnswers) {
      source.lied = true;
      this.exclude(source, reason);
    }
    this.#onAdmitted(errand.wanted, bytes);
  }

  /** The file is left to cmd/go. */
  leave(errand: Errand, reason: LeftReason): void {
    if (!isUnsettled(errand)) return;
    errand.status = "left";
    this.#unsettled--;
    this.#left.set(errand, reason);
    this.#judgeWrongAnswers(errand);
  }

  /** Why it would be left now, or null while somebody may yet be of use. */
  reasonToLeave(errand: Errand): LeftReason | null {
    if (errand.status !== "open" || errand.attempts.size > 0) return null;
    if (this.#sources.some((s) => mayEverAsk(errand, s, this.#limits))) return null;
    if (errand.wrongAnswers.length > 0) return "wrong-bytes";
    const served = [...errand.servedBy];
    if (served.length > 0 && served.every((s) => errand.asked.get(s)?.refused === "missing")) {
      return "missing-everywhere";
    }
    return errand.servedBy.size > 0 ? "failed" : "private";
  }

  /** Files that are left, and what was found out about them since makes them settled after all. */
  settleLeft(errand: Errand): void {
    if (!this.#left.delete(errand)) return;
    errand.status = "done";
    this.#admitted[errand.wanted.kind]++;
    this.#onAdmitted(errand.wanted, 0);
  }

  get left(): readonly Errand[] {
    return [...this.#left.keys()];
  }

  /** Nothing more is asked of that source, and nothing of what it is sending is taken. */
  exclude(state: SourceState, reason: FailureReason): void {
    state.health = { ...state.health, out: reason };
    state.lastFailure = reason;
    for (const attempt of state.attempts) attempt.abort.abort();
  }

  /** Everybody's answer was wrong: the same one speaks against go.sum, different ones against all who gave them. */
  #judgeWrongAnswers({ wanted, wrongAnswers }: Errand): void {
    const [first] = wrongAnswers;
    if (first === undefined || wanted.kind === "info") return;
    const { actual } = first;
    const agreed = actual !== null && wrongAnswers.every((w) => w.actual === actual);
    if (agreed) {
      const { module, h1: expected } = wanted;
      this.#disagreements.push({ module, expected, actual, sources: wrongAnswers.length });
    }
    if (!agreed || wrongAnswers.length === 1) {
      for (const { source, reason } of wrongAnswers) this.exclude(source, reason);
    }
  }

  /** Notes how far it is, at most every 50 ms. Gives null in between. */
  sample(): FetchProgress | null {
    const nowMs = this.#clock.monotonicMs();
    const last = this.#samples.at(-1);
    if (last && nowMs - last.atMs < SAMPLE_MS) return null;
    this.#samples.push({ atMs: nowMs, bytes: this.#receivedBytes });
    const keptMs = Math.max(this.#limits.giveUpMs, RATE_WINDOW_MS) + 1_000;
    while (nowMs - (this.#samples[0]?.atMs ?? nowMs) > keptMs) this.#samples.shift();
    const bytesPerSecond = this.#rate(RATE_WINDOW_MS);
    const totalBytes = this.#expectedBytes();
    const restBytes = Math.max(0, totalBytes - this.#receivedBytes);
    return {
      doneZips: this.#admitted.zip,
      totalZips: this.#totalZips,
      receivedBytes: this.#receivedBytes,
      totalBytes,
      bytesPerSecond,
      leftMs: bytesPerSecond > 0 ? (restBytes / bytesPerSecond) * 1000 : null,
    };
  }

  /** Of all zips: those whose size is not known are taken to be like the others. */
  #expectedBytes(): number {
    let known = this.#zipBytes;
    let count = this.#admitted.zip;
    for (const { wanted, copies, status } of this.#errands) {
      const [copy] = copies;
      if (wanted.kind !== "zip" || status === "done" || !copy || !Number.isFinite(copy.size)) continue;
      known += copy.size;
      count++;
    }
    return count === 0 ? 0 : Math.round((known / count) * this.#totalZips);
  }

  /** Bytes per second of all bodies, over that long at most. */
  #rate(windowMs: number): number {
    const last = this.#samples.at(-1);
    const first = this.#samples.find((s) => last && last.atMs - s.atMs <= windowMs);
    if (!last || !first || last.atMs === first.atMs) return 0;
    return ((last.bytes - first.bytes) / (last.atMs - first.atMs)) * 1000;
  }

  result(moduleCacheProblem: string | null): FetchResult {
    return {
      zips: this.#admitted.zip,
      mods: this.#admitted.mod,
      infos: this.#admitted.info,
      derivedMods: this.#derivedMods,
      zipBytes: this.#zipBytes,
      receivedBytes: this.#receivedBytes,
      left: [...this.#left].map(([{ wanted }, reason]) => ({ wanted, reason })),
      sources: this.#sources.map(sourceResult),
      disagreements: this.#disagreements,
      moduleCacheProblem,
    };
  }
}

/** Neither in the module cache nor left. */
export function isUnsettled({ status }: Errand): boolean {
  return status !== "done" && status !== "left";
}

function sourceResult(state: SourceState): SourceResult {
  const { source, health, files, bytes, requests, retries, hedges, refusals, lied, lastFailure } = state;
  const delivered = files > 0 || bytes > 0;
  return {
    source,
    outcome: health.out !== null ? "out" : delivered ? "delivered" : "unused",
    reason: health.out ?? lastFailure,
    files,
    bytes,
    requests,
    retries,
    hedges,
    refusals,
    lied,
    failing: health.out !== null || health.pauses > 0 || state.silent,
  };
}
