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
  readonly #over = new AbortController();
  #isWatching = false;
  #waitingSinceMs: number | null = null;
  #giveUp = (_problem: CacheProblem) => {};
  /** Since enough bytes have come. */
  #waitedMs = 0;
  #totalWaitedMs = 0;
  #bytes = 0;

  constructor(clock: Clock, limits: CacheLimits) {
    this.#clock = clock;
    this.#limits = limits;
    this.#startMs = clock.monotonicMs();
  }

  /** Waits for what `coming` brings. @throws CacheProblem once that takes too long */
  async wait<T>(coming: Promise<T>): Promise<T> {
    const beganMs = this.#clock.monotonicMs();
    this.#waitingSinceMs = beganMs;
    const tooLong = new Promise<never>((_, reject) => {
      this.#giveUp = reject;
    });
    this.#watch();
    try {
      return await Promise.race([coming, tooLong]);
    } finally {
      this.#waitingSinceMs = null;
      const waitedMs = this.#clock.monotonicMs() - beganMs;
      this.#waitedMs += waitedMs;
      this.#totalWaitedMs += waitedMs;
    }
  }

  /** So many bytes have come. */
  progress(bytes: number): void {
    this.#bytes += bytes;
    if (this.#bytes < this.#limits.progressBytes) return;
    this.#bytes = 0;
    this.#waitedMs = 0;
  }

  /** How long all waits together have taken. */
  totalWaitedMs(): number {
    return this.#totalWaitedMs;
  }

  /** Nobody waits any more. */
  end(): void {
    this.#over.abort();
  }

  /** One timer at a time: one for each wait takes longer than receiving its bytes. */
  #watch(): void {
    if (this.#isWatching) return;
    this.#isWatching = true;
    void this.#clock.sleep(this.#leftMs(), this.#over.signal).then(() => {
      this.#isWatching = false;
      if (this.#waitingSinceMs === null || this.#over.signal.aborted) return;
      if (this.#leftMs() > 0) this.#watch();
      else this.#giveUp(new CacheProblem({ code: "no-progress", detail: "" }));
    });
  }

  #leftMs(): number {
    const { silenceMs, archiveMs } = this.#limits;
    const nowMs = this.#clock.monotonicMs();
    const waitedMs = this.#waitedMs + nowMs - (this.#waitingSinceMs ?? nowMs);
    return Math.max(0, Math.min(silenceMs - waitedMs, this.#startMs + archiveMs - nowMs));
  }
}
