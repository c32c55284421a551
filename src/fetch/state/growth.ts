import type { FetchLimits } from "../limits.ts";
import { firstByteMsOf } from "../pace.ts";
import { changing } from "./changing.ts";
import { MANY } from "./first-connections.ts";
import { hasRoom, isWorthMany, type Left } from "./many.ts";
import { answered, carries } from "./source-state.ts";
import type { Attempt, SourceState } from "./work.ts";

/** What is measured at once takes as long as this at the least, or a round trip. */
const MIN_EPOCH_MS = 150;
/** A new connection brings its first bytes after about so many round trips: TCP, TLS, the request. */
const ROUND_TRIPS_TO_SETTLE = 3;
/** Of what was added, this part has to come of it, … */
const MIN_GAIN = 0.25;
/** … and this part before there are more than MANY to one source. */
const MIN_GAIN_OF_MANY = 0.5;
/** Beyond that it is tried again after this time. */
const MANY_HOLD_MS = 10_000;
/** Where requests wait for first bytes for more than this part of their time, the line is idle for some of it. */
const MAX_WAITING_PART = 0.25;
/** Of a first request on a connection, so many round trips count: the others are TCP's and TLS's. */
const MAX_COUNTED_WAITS = 1.5;
/** A first byte that takes this many times as long as alone has a queue before it. */
const QUEUED_TIMES = 2;
const QUEUED_MS = 20;
/** More than that more than before: connections are still getting going. */
const RISING = 1.15;
/** Who had as many requests as it may for this part of the time could do with more. */
const FULL_PART = 0.7;
/** After growth that brought nothing the next try comes this much later; doubles each time. */
const HOLD_MS = 500;

/** What is counted of a source between two decisions. */
interface Counted {
  /** As they were at the last look. */
  isFull: boolean;
  carrying: number;
  /** How long it had as many requests as it may. */
  fullMs: number;
  /** Times of its requests, added up: before their first bytes, and after them. */
  waitedMs: number;
  waitedForSmallMs: number;
  carriedMs: number;
  /** How long any of them was being carried, and what came. */
  activeMs: number;
  bytes: number;
  shortestWaitMs: number;
}

const NOTHING_COUNTED = {
  fullMs: 0,
  waitedMs: 0,
  waitedForSmallMs: 0,
  carriedMs: 0,
  activeMs: 0,
  bytes: 0,
  shortestWaitMs: Number.POSITIVE_INFINITY,
};

/** More connections than before, of which it is to be seen what they bring. */
interface Trial extends Rates {
  readonly before: ReadonlyMap<SourceState, number>;
}

interface Rates {
  readonly connections: number;
  readonly bytesPerMs: number;
}

/** Which part of what was added has come of it: 1 where twice as many bring twice as much. */
function gainOf(before: Rates, now: Rates): number {
  return (now.bytesPerMs / before.bytesPerMs - 1) / (now.connections / before.connections - 1);
}

/**
 * Lets the number of connections follow what they bring, of all sources together, since they may share a line: doubles
 * it while that brings more, and takes back what brought nothing. Where first bytes are waited for most of the time, and
 * no longer than alone, more requests at once are no burden on the line, and nothing has to be tried.
 */
export class Growth {
  readonly #sources: readonly SourceState[];
  readonly #limits: FetchLimits;
  readonly #counted = new Map<SourceState, Counted>();
  #lastMs = 0;
  #left: Left = { bytes: 0, files: 0 };
  #epochFromMs = 0;
  /** What was added has begun to bring something then; 0: it has. */
  #settledMs = 0;
  #bytes = 0;
  #trial: Trial | null = null;
  #bytesPerMs = 0;
  /** Growth because of waits, of which it is yet to be seen whether it brought anything. */
  readonly #steps: Trial[] = [];
  #stepSettledMs = 0;
  /** Of the last growth: which part of it has brought something. */
  #gain = 1;
  #grownMs = 0;
  #holdUntilMs = 0;
  #holdMs = HOLD_MS;

  constructor(sources: readonly SourceState[], limits: FetchLimits) {
    this.#sources = sources;
    this.#limits = limits;
  }

  /** A first byte came, after so long. */
  answered(attempt: Attempt, waitedMs: number): void {
    const { by: source, purpose } = attempt;
    answered(attempt, waitedMs);
    const counted = this.#of(source);
    // Small files do nothing but wait: other requests fill the line meanwhile, where there are any.
    const isSmall = purpose.kind === "small";
    counted[isSmall ? "waitedForSmallMs" : "waitedMs"] += Math.min(
      waitedMs,
      MAX_COUNTED_WAITS * firstByteMsOf(source),
    );
    counted.shortestWaitMs = Math.min(counted.shortestWaitMs, waitedMs);
  }

  received({ by }: Attempt, bytes: number): void {
    this.#bytes += bytes;
    this.#of(by).bytes += bytes;
  }

  /** Everything is asked for that there is to ask for now: so it stays until time has passed. */
  look(nowMs: number): void {
    this.#lastMs = nowMs;
    for (const source of this.#sources) {
      const counted = this.#of(source);
      counted.carrying = [...source.attempts].filter(({ isAnswered }) => isAnswered).length;
      counted.isFull = source.attempts.size >= source.connections;
    }
  }

  /**
   * Time has passed.
   * @param left about how much is still to come, and how many files nobody was asked for
   */
  pass(nowMs: number, left: Left): void {
    this.#left = left;
    const passedMs = nowMs - this.#lastMs;
    this.#lastMs = nowMs;
    if (this.#settledMs > 0) {
      if (nowMs < this.#settledMs) return;
      this.#settledMs = 0;
      this.#beginEpoch(nowMs);
      return;
    }
    let isWorking = false;
    for (const counted of this.#counted.values()) {
      counted.carriedMs += counted.carrying * passedMs;
      if (counted.isFull) counted.fullMs += passedMs;
      if (counted.carrying === 0) continue;
      counted.activeMs += passedMs;
      isWorking = true;
    }
    // Before the first bytes nothing can be told, and while there is nothing to do.
    const epochMs = nowMs - this.#epochFromMs;
    if (!isWorking && this.#bytes === 0) this.#beginEpoch(nowMs);
    else if (epochMs >= Math.max(MIN_EPOCH_MS, this.#roundTripMs())) this.#decide(epochMs, nowMs);
  }

  #decide(epochMs: number, nowMs: number): void {
    const bytesPerMs = this.#bytes / epochMs;
    for (const [source, { bytes, activeMs, fullMs }] of this.#counted) {
      const rate = bytes / activeMs;
      // A source that has less to do than it could brings less.
      const isTelling = fullMs >= FULL_PART * epochMs || rate > source.bytesPerMs;
      if (activeMs >= FULL_PART * epochMs && isTelling) carries(source, rate);
    }
    const full = this.#sources.filter((source) => this.#isFull(source, epochMs));
    const waiting = full.filter((source) => this.#isWaiting(source) || hasRoom(source, this.#sources));
    const now = { connections: this.#connections(), bytesPerMs };
    // What rises by itself, as connections get going, says nothing of how many there should be.
    const isRising = bytesPerMs > RISING * this.#bytesPerMs && this.#trial === null;
    this.#bytesPerMs = bytesPerMs;
    const trial = this.#trial;
    this.#trial = null;
    const step = this.#steps.at(-1);
    if (trial !== null || step !== undefined) this.#gain = gainOf((trial ?? step) as Trial, now);
    const more = waiting.filter((source) => this.#mayHaveMore(source, nowMs));
    if (more.length > 0 && nowMs >= this.#holdUntilMs && (step === undefined || this.#gain >= MIN_GAIN)) {
      this.#steps.push(this.#rates(bytesPerMs));
      this.#grow(more, nowMs);
      this.#stepSettledMs = nowMs + ROUND_TRIPS_TO_SETTLE * this.#roundTripMs();
    } else if (step !== undefined) {
      // While first bytes are waited for, the line is idle and what is there does no harm.
      if (waiting.length === 0 && nowMs >= this.#stepSettledMs + epochMs) this.#judgeSteps(now, nowMs);
    } else if (trial !== null && this.#gain < MIN_GAIN) {
      this.#takeBack(trial, nowMs);
    } else if (nowMs >= this.#holdUntilMs && !isRising) {
      const tried = full.filter((source) => this.#mayHaveMore(source, nowMs));
      if (tried.length > 0) {
        this.#trial = this.#rates(bytesPerMs);
        this.#grow(tried, nowMs);
        this.#settledMs = nowMs + ROUND_TRIPS_TO_SETTLE * this.#roundTripMs();
      }
    }
    this.#beginEpoch(nowMs);
  }

  /** Up to MANY whenever there is something to do for them; beyond that only where it is likely to pay. */
  #mayHaveMore(source: SourceState, nowMs: number): boolean {
    if (source.connections < MANY) return true;
    if (!isWorthMany(source, this.#sources, this.#left)) return false;
    return this.#gain >= MIN_GAIN_OF_MANY || nowMs >= this.#grownMs + MANY_HOLD_MS;
  }

  #rates(bytesPerMs: number): Trial {
    const before = new Map(this.#sources.map((source) => [source, source.connections]));
    return { before, connections: this.#connections(), bytesPerMs };
  }

  /** Waits were not the reason: goes back to the first number from which on nothing came of more. */
  #judgeSteps({ connections, bytesPerMs }: Rates, nowMs: number): void {
    let at = connections;
    for (const step of this.#steps.splice(0).reverse()) {
      this.#gain = gainOf(step, { connections: at, bytesPerMs });
      if (this.#gain >= MIN_GAIN) break;
      this.#takeBack(step, nowMs);
      at = step.connections;
    }
  }

  #takeBack({ before }: Trial, nowMs: number): void {
    for (const [source, number] of before) changing(source).connections = number;
    if (nowMs < this.#holdUntilMs) return;
    this.#holdUntilMs = nowMs + this.#holdMs;
    this.#holdMs *= 2;
  }

  #grow(sources: readonly SourceState[], nowMs: number): void {
    this.#grownMs = nowMs;
    const most = this.#limits.connectionsPerSource;
    for (const source of sources) {
      const { connections, health } = source;
      const more = connections < MANY ? Math.min(MANY, 2 * connections) : 2 * connections;
      changing(source).connections = Math.min(most, health.connections, more);
    }
  }

  #beginEpoch(fromMs: number): void {
    this.#epochFromMs = fromMs;
    this.#bytes = 0;
    for (const counted of this.#counted.values()) Object.assign(counted, NOTHING_COUNTED);
  }

  /** It had as many requests as it may for most of the time: there was work for more. */
  #isFull(source: SourceState, epochMs: number): boolean {
    const { connectionsPerSource } = this.#limits;
    const { fullMs, carriedMs } = this.#of(source);
    return fullMs >= FULL_PART * epochMs && carriedMs > 0 && source.connections < connectionsPerSource;
  }

  /** Its line is idle while requests wait, and no longer than alone: more at once would not only wait longer. */
  #isWaiting(source: SourceState): boolean {
    const { waitedMs: waited, waitedForSmallMs, carriedMs, shortestWaitMs } = this.#of(source);
    const waitedMs = waited > 0 ? waited : waitedForSmallMs;
    const isQueued = shortestWaitMs > QUEUED_TIMES * firstByteMsOf(source) + QUEUED_MS;
    return waitedMs > MAX_WAITING_PART * (waitedMs + carriedMs) && !isQueued;
  }

  #connections(): number {
    return this.#sources.reduce((sum, { connections }) => sum + connections, 0);
  }

  /** Of the requests that are under way, on the average. */
  #roundTripMs(): number {
    let requests = 0;
    let ms = 0;
    for (const source of this.#sources) {
      requests += source.attempts.size;
      ms += source.attempts.size * firstByteMsOf(source);
    }
    return requests === 0 ? MIN_EPOCH_MS : ms / requests;
  }

  #of(source: SourceState): Counted {
    const known = this.#counted.get(source);
    if (known) return known;
    const counted = { isFull: false, carrying: 0, ...NOTHING_COUNTED };
    this.#counted.set(source, counted);
    return counted;
  }
}
