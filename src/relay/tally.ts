import type { FetchResult } from "../fetch/source.ts";
import type { Clock } from "../ports.ts";
import type { RelayUse } from "../report/relay-use.ts";
import type { Standing } from "./standing.ts";
import type { CheckedBy } from "./sums.ts";

/** Counts what the relay does. */
export class Tally {
  readonly counts = { retries: 0, hedges: 0 };
  readonly #clock: Clock;
  readonly #startMs: number;
  readonly #requests = { served: 0, missing: 0, failed: 0, refused: 0 };
  readonly #checked = { goSum: 0, database: 0, nobody: 0 };
  readonly #fetched = new Map<string, { requests: number; failed: number }>();
  #sentBytes = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#startMs = clock.monotonicMs();
  }

  answered(status: number): void {
    const { served, missing, failed } = this.#requests;
    if (status === 200) this.#requests.served = served + 1;
    else if (status === 404) this.#requests.missing = missing + 1;
    else this.#requests.failed = failed + 1;
  }

  refused(): void {
    this.#requests.refused++;
  }

  sent(bytes: number): void {
    this.#sentBytes += bytes;
  }

  checked(by: CheckedBy): void {
    this.#checked[by === "go.sum" ? "goSum" : by]++;
  }

  fetched({ sources }: FetchResult): void {
    for (const { source, requests, refusals, retries, hedges } of sources) {
      const before = this.#fetched.get(source.url) ?? { requests: 0, failed: 0 };
      this.#fetched.set(source.url, {
        requests: before.requests + requests,
        failed: before.failed + refusals,
      });
      this.counts.retries += retries;
      this.counts.hedges += hedges;
    }
  }

  use(standings: readonly Standing[]): RelayUse {
    return {
      elapsedMs: Math.round(this.#clock.monotonicMs() - this.#startMs),
      requests: { ...this.#requests },
      sentBytes: this.#sentBytes,
      checked: { ...this.#checked },
      ...this.counts,
      mirrors: standings.map(({ source, requests, failed, lastFailure, lied }) => {
        const fetched = this.#fetched.get(source.url);
        return {
          name: source.name,
          requests: requests + (fetched?.requests ?? 0),
          failed: failed + (fetched?.failed ?? 0),
          reason: lastFailure && { code: lastFailure.code, status: lastFailure.status },
          lied,
        };
      }),
    };
  }
}
