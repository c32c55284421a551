import { expect, test } from "@jest/globals";
import { fetchLimits } from "../../../src/fetch/limits.ts";
import { resultOf } from "../../../src/fetch/progress.ts";
import type { Source, SourceResult } from "../../../src/fetch/source.ts";
import { FetchState } from "../../../src/fetch/state/fetch-state.ts";
import type { Orders } from "../../../src/fetch/state/orders.ts";
import type { Attempt } from "../../../src/fetch/state/work.ts";
import type { Wanted } from "../../../src/fetch/wanted.ts";
import { NO_ORDERS } from "../../support/orders.ts";

/** A fetch of so many `.info` files from two sources, whose answers a test makes; time is what the test says. */
class Fetch {
  readonly state: FetchState;
  #asked: Attempt[] = [];
  #stopped: Attempt[] = [];
  #nowMs = 0;

  constructor(files: number) {
    const orders: Orders = {
      ...NO_ORDERS,
      ask: (attempt) => this.#asked.push(attempt),
      stop: (attempt) => this.#stopped.push(attempt),
    };
    this.state = new FetchState(["slow", "quick"].map(sourceOf), fetchLimits(2), orders, () => 0.5);
    this.state.add(Array.from({ length: files }, fileOf), 0);
    this.state.turn(0);
  }

  /** Requests to that source that are under way, and for that file where one is given. */
  asked(name: string, file?: Wanted): readonly Attempt[] {
    return this.#asked.filter(
      ({ by, errand }) => by.source.name === name && (file === undefined || errand.wanted === file),
    );
  }

  brings(attempt: Attempt): void {
    const { errand, by } = attempt;
    this.state.requests.answered(attempt, this.#nowMs);
    this.state.requests.received(attempt, 70, this.#nowMs);
    this.state.settle(errand, by, 70, 70, this.#nowMs);
    this.#over(attempt);
    for (const stopped of this.#stopped.splice(0)) this.#over(stopped);
  }

  #over(attempt: Attempt): void {
    if (!this.#asked.includes(attempt)) return;
    this.#asked = this.#asked.filter((other) => other !== attempt);
    this.state.ended(attempt, this.#nowMs);
  }

  waits(ms: number): void {
    this.#nowMs += ms;
    this.state.turn(this.#nowMs);
  }

  result(name: string): SourceResult {
    const found = resultOf(this.state, null).sources.find(({ source }) => source.name === name);
    if (found === undefined) throw new Error(`no source ${name}`);
    return found;
  }
}

function sourceOf(name: string): Source {
  return {
    name,
    url: `https://${name}.example`,
    private: false,
    mayServe: () => true,
    firstByteMs: 20,
    bytesPerSecond: null,
  };
}

function fileOf(_: unknown, i: number): Wanted {
  return { kind: "info", module: { path: `example.com/m${i}`, version: "v1.0.0" } };
}

const LONGEST_MS = 10_000;
const QUICK_MS = 200;
/** Of the requests that the slow source gets before everything is asked for, one of the last. */
const LAST = 45;

/**
 * The quick source answers everything after 0.2 s, the slow one at once, but only those of its requests for which
 * `answers` holds: the first one is 0.
 */
function fetchWhere(answers: (request: number) => boolean): Fetch {
  const fetch = new Fetch(60);
  const ofSlow: Attempt[] = [];
  for (let ms = 0; ms < LONGEST_MS && !fetch.state.isSettled; ms += 50) {
    for (const attempt of fetch.asked("slow")) {
      if (!ofSlow.includes(attempt)) ofSlow.push(attempt);
      if (answers(ofSlow.indexOf(attempt))) fetch.brings(attempt);
    }
    for (const attempt of fetch.asked("quick")) if (ms - attempt.startedMs >= QUICK_MS) fetch.brings(attempt);
    fetch.waits(50);
  }
  expect(fetch.state.isSettled).toBe(true);
  expect(fetch.result("quick").hedges).toBeGreaterThan(0);
  return fetch;
}

test("late with one file, which another has brought meanwhile: that is told as no failure", () => {
  const slow = fetchWhere((request) => request !== LAST).result("slow");
  expect(slow).toMatchObject({ outcome: "delivered", refusals: 0, reason: null, failing: null });
});

test("silent with several files at once: that is told", () => {
  const slow = fetchWhere((request) => request < 3).result("slow");
  expect(slow).toMatchObject({
    outcome: "delivered",
    reason: { code: "time-out" },
    failing: { code: "time-out" },
  });
});

test("nothing ever came: that is told", () => {
  const slow = fetchWhere(() => false).result("slow");
  expect(slow).toMatchObject({ outcome: "unused", files: 0, failing: { code: "time-out" } });
});
