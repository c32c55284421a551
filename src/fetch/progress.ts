import type { FetchProgress } from "../ports.ts";
import type { FetchLimits } from "./limits.ts";
import type { FetchResult, SourceResult } from "./source.ts";
import type { FetchState } from "./state/fetch-state.ts";
import type { SourceState } from "./state/work.ts";

/** How the rate is told: over this long. */
const RATE_WINDOW_MS = 3_000;
const SAMPLE_MS = 50;

/** How fast a fetch goes, from samples of what has arrived. */
export class Progress {
  readonly #state: FetchState;
  readonly #limits: FetchLimits;
  /** Ascending; as far back as silence is looked for. */
  #samples: { readonly atMs: number; readonly bytes: number }[] = [];

  constructor(state: FetchState, limits: FetchLimits) {
    this.#state = state;
    this.#limits = limits;
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
    const { totalZips, totalBytes } = expected(this.#state);
    const restBytes = Math.max(0, totalBytes - receivedBytes);
    return {
      doneZips: this.#state.admitted.zip,
      totalZips,
      receivedBytes,
      totalBytes,
      bytesPerSecond,
      leftMs: bytesPerSecond > 0 ? (restBytes / bytesPerSecond) * 1000 : null,
    };
  }

  /** Bytes per second of all bodies, over that long at most. */
  #rate(windowMs: number): number {
    const last = this.#samples.at(-1);
    const first = this.#samples.find((s) => last && last.atMs - s.atMs <= windowMs);
    if (!last || !first || last.atMs === first.atMs) return 0;
    return ((last.bytes - first.bytes) / (last.atMs - first.atMs)) * 1000;
  }
}

/** Of all zips: those whose size is not known are taken to be like the others. */
function expected({ admitted, errands }: FetchState) {
  let known = admitted.zipBytes;
  let count = admitted.zip;
  let totalZips = 0;
  for (const { wanted, copies, status } of errands) {
    if (wanted.kind !== "zip") continue;
    totalZips++;
    const [copy] = copies;
    if (status === "done" || !copy || !Number.isFinite(copy.size)) continue;
    known += copy.size;
    count++;
  }
  return { totalZips, totalBytes: count === 0 ? 0 : Math.round((known / count) * totalZips) };
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
