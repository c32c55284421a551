import { type CacheFailure, type Clock, TransportError } from "../../ports.ts";

/** How long the cache service is waited for, and how much it is asked at once. */
export interface CacheLimits {
  /** One call of its API, all tries together. */
  readonly answerMs: number;
  /** Pauses before a call is tried again after a refusal: one try more than there are pauses. */
  readonly retryAfterMs: readonly number[];
  /** In so much time at least `progressBytes` of an archive have to come. */
  readonly silenceMs: number;
  readonly progressBytes: number;
  /** An archive, from the first byte to the last. */
  readonly archiveMs: number;
  /** An archive is asked for, and sent, in pieces of this size… */
  readonly pieceBytes: number;
  /** …of which so many are under way at once. */
  readonly lanes: number;
}

export const CACHE_LIMITS: CacheLimits = {
  answerMs: 2_000,
  retryAfterMs: [100, 300],
  silenceMs: 8_000,
  progressBytes: 64 * 1024,
  archiveMs: 15 * 60_000,
  // Azure's storage gives one connection 50 to 100 MB/s. An archive on its way holds 24 MiB in memory.
  pieceBytes: 4 << 20,
  lanes: 6,
};

/** Ends a call to the cache service. */
export class CacheProblem extends Error {
  readonly failure: CacheFailure;
  constructor(failure: CacheFailure) {
    super(`${failure.code} ${failure.detail}`);
    this.failure = failure;
  }
}

/** What went wrong, as the job is told of it; null for what is no failure of the cache service. */
export function failureOf(error: unknown): CacheFailure | null {
  if (error instanceof CacheProblem) return error.failure;
  if (!(error instanceof TransportError)) return null;
  return error.code === "time-out"
    ? { code: "no-progress", detail: "" }
    : { code: "connection", detail: error.code };
}

/** Ends an archive of which too little comes: only the time that somebody waits for it counts. */
export class Patience {
  readonly #clock: Clock;
  readonly #limits: CacheLimits;
  readonly #startMs: number;
  #waitedMs = 0;
  #bytes = 0;

  constructor(clock: Clock, limits: CacheLimits) {
    this.#clock = clock;
    this.#limits = limits;
    this.#startMs = clock.monotonicMs();
  }

  /** Waits for what `coming` brings. @throws CacheProblem once that takes too long */
  async wait<T>(coming: Promise<T>): Promise<T> {
    const { silenceMs, archiveMs } = this.#limits;
    const beganMs = this.#clock.monotonicMs();
    const leftMs = Math.min(silenceMs - this.#waitedMs, this.#startMs + archiveMs - beganMs);
    const came = new AbortController();
    const tooLong = this.#clock.sleep(Math.max(0, leftMs), came.signal).then(() => TOO_LONG);
    try {
      const value = await Promise.race([coming, tooLong]);
      if (value === TOO_LONG) throw new CacheProblem({ code: "no-progress", detail: "" });
      this.#waitedMs += this.#clock.monotonicMs() - beganMs;
      return value as T;
    } finally {
      came.abort();
    }
  }

  /** So many bytes have come. */
  progress(bytes: number): void {
    this.#bytes += bytes;
    if (this.#bytes < this.#limits.progressBytes) return;
    this.#bytes = 0;
    this.#waitedMs = 0;
  }
}

const TOO_LONG = Symbol();
