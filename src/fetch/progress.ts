import type { FailureReason } from "../mirrors/measurement.ts";
import type { FetchProgress } from "../ports.ts";
import { expectedBytes } from "./expected-bytes.ts";
import { SILENCE } from "./health.ts";
import type { FetchLimits } from "./limits.ts";
import type { FetchResult, SourceResult } from "./source.ts";
import type { FetchState } from "./state/fetch-state.ts";
import type { Errand, SourceState } from "./state/work.ts";
import type { Wanted } from "./wanted.ts";

/** How the rate is told: over this long. */
const RATE_WINDOW_MS = 3_000;
const SAMPLE_MS = 50;

/** How fast a fetch goes, from samples of what has arrived. */
export class Progress {
  readonly #state: FetchState;
  readonly #limits: FetchLimits;
  readonly #expectedSize: (wanted: Wanted) => number | null;
  /** Ascending; as far back as silence is looked for. */
  #samples: { readonly atMs: number; readonly bytes: number }[] = [];

  /** @param expectedSize bytes of a zip that no source has begun to send; null: not known */
  constructor(state: FetchState, limits: FetchLimits, expectedSize: (wanted: Wanted) => number | null) {
    this.#state = state;
    this.#limits = limits;
    this.#expectedSize = expectedSize;
  }

  /** Nothing has come for as long as a fetch waits, or next to nothing. */
  isStill(nowMs: number): boolean {
    const { giveUpMs, leastBytesPerSecond, longestMs } = this.#limits;
    const { lastSignMs, sinceMs } = this.#state;
    if (nowMs - lastSignMs > giveUpMs || nowMs - sinceMs > longestMs) return true;
    // There was nothing to get before.
    this.#samples = this.#samples.filter(({ atMs }) => atMs >= sinceMs);
    const sampledMs = nowMs - (this.#samples[0]?.atMs ?? nowMs);
    return sampledMs > giveUpMs && this.#rate(giveUpMs) < leastBytesPerSecond;
  }

  /** Notes how far it is, at most every 50 ms. Gives null in between. */
  sample(nowMs: number): FetchProgress | null {
    const last = this.#samples.at(-1);
    if (last && nowMs - last.atMs < SAMPLE_MS) return null;
    const { receivedBytes } = this.#state.requests;
    this.#samples.push({ atMs: nowMs, bytes: receivedBytes });
    const keptMs = Math.max(this.#limits.giveUpMs, RATE_WINDOW_MS) + 1_000;
    while (nowMs - (this.#samples[0]?.atMs ?? nowMs) > keptMs) this.#samples.shift();
    const bytesPerSecond = this.#rate(RATE_WINDOW_MS);
    const zips = this.#state.errands.filter(({ wanted }) => wanted.kind === "zip");
    const totalBytes = expectedBytes(zips.map((zip) => this.#sizeOf(zip)));
    const restBytes = totalBytes === null ? null : Math.max(0, totalBytes - receivedBytes);
    return {
      doneZips: this.#state.admitted.zip,
      totalZips: zips.length,
      receivedBytes,
      totalBytes,
      bytesPerSecond,
      leftMs: restBytes !== null && bytesPerSecond > 0 ? (restBytes / bytesPerSecond) * 1000 : null,
    };
  }

  #sizeOf({ wanted, size, status }: Errand) {
    return { told: size, expected: this.#expectedSize(wanted), isLeft: status === "left" };
  }

  /** Bytes per second of all bodies, over that long at most. */
  #rate(windowMs: number): number {
    const last = this.#samples.at(-1);
    const first = this.#samples.find((s) => last && last.atMs - s.atMs <= windowMs);
    if (!last || !first || last.atMs === first.atMs) return 0;
    return ((last.bytes - first.bytes) / (last.atMs - first.atMs)) * 1000;
  }
}

/** What a fetch did in the end. */
export function resultOf(state: FetchState, moduleCacheProblem: string | null): FetchResult {
  const { admitted, requests, left, sources, disagreements } = state;
  return {
    zips: admitted.zip,
    mods: admitted.mod,
    infos: admitted.info,
    derivedMods: admitted.derivedMods,
    zipBytes: admitted.zipBytes,
    receivedBytes: requests.receivedBytes,
    left: [...left].map(([{ wanted }, reason]) => ({ wanted, reason })),
    sources: sources.map(sourceResult),
    disagreements,
    moduleCacheProblem,
  };
}

function sourceResult(state: SourceState): SourceResult {
  const { source, health, files, bytes, requests, retries, hedges, refusals, lied } = state;
  const delivered = files > 0 || bytes > 0;
  return {
    source,
    outcome: health.out !== null ? "out" : delivered ? "delivered" : "unused",
    reason: troubleOf(state),
    files,
    bytes,
    requests,
    retries,
    hedges,
    refusals,
    lied,
    failing: failingOf(state),
  };
}

/** What is told of a source: why it is out, that it is silent, or its last failure; null where there is nothing. */
function troubleOf(state: SourceState): FailureReason | null {
  return state.health.out ?? (isSilence(state) ? SILENCE : state.lastFailure);
}

/** Why a source was of no use any more at the end; null: it was. */
function failingOf(state: SourceState): FailureReason | null {
  const { health, silent, lastFailure } = state;
  if (health.out !== null || isSilence(state)) return troubleOf(state);
  // Being late is a pause too, but no failure.
  return health.pauses > (silent ? 1 : 0) ? lastFailure : null;
}

/** A source that was late with one file, which another has brought, has not failed. */
function isSilence({ silent, silentWith, files }: SourceState): boolean {
  return silent && (silentWith > 1 || files === 0);
}
