import { moduleKey } from "../go/module-version.ts";
import type { Clock, FetchProgress, Files, HashZip, Http } from "../ports.ts";
import type { LeftReason } from "../report/left-reasons.ts";
import { Check } from "./check.ts";
import type { Destination } from "./destination.ts";
import type { FetchLimits } from "./limits.ts";
import { Progress, resultOf } from "./progress.ts";
import { Receiver } from "./receive.ts";
import { runningClock } from "./running-clock.ts";
import { type FetchResult, type Learned, learnedOf, type Source } from "./source.ts";
import { Spool } from "./spool.ts";
import { FetchState } from "./state/fetch-state.ts";
import type { Known, Orders } from "./state/orders.ts";
import { type Attempt, type Errand, isUnsettled } from "./state/work.ts";
import type { Wanted } from "./wanted.ts";

export interface FetchPorts {
  readonly http: Http;
  readonly files: Files;
  readonly hashZip: HashZip;
  readonly clock: Clock;
  /** In [0, 1): spreads retries. */
  readonly random: () => number;
}

export interface FetchRequest {
  /** In the order of their importance. */
  readonly wanted: readonly Wanted[];
  /** Best first. */
  readonly sources: readonly Source[];
  readonly destination: Destination;
  readonly limits: FetchLimits;
  /** Told of every file that is at its destination now; `bytes` is the size of the file. */
  readonly onAdmitted?: (wanted: Wanted, bytes: number) => void;
  /** Told of every file that is left. */
  readonly onLeft?: (wanted: Wanted, reason: LeftReason) => void;
  /** Bytes of a zip that no source has begun to send, for the progress; null: not known. */
  readonly expectedSize?: (wanted: Wanted) => number | null;
  /** Told several times a second. */
  readonly onProgress?: (progress: FetchProgress) => void;
}

/** A fetch that goes on until it is finished, which it has to be. */
export interface OpenFetch {
  /** More files, behind those that are wanted already. One that was wanted before is not fetched again. */
  readonly add: (wanted: readonly Wanted[]) => void;
  /** What it knows of its sources by now, by their URLs. */
  readonly learned: () => ReadonlyMap<string, Learned>;
  /** No more files will be added. Resolves as fetchFiles does. */
  readonly finish: () => Promise<FetchResult>;
}

const TICK_MS = 50;

/**
 * Brings `wanted` to its destination, from all sources at once, each file verified against its hash. Never throws: what
 * could not be had is in the result. Nothing is under way any more, and no temporary file is left, when it resolves.
 * @param signal ends the fetch early; what is missing then is left
 */
export async function fetchFiles(
  ports: FetchPorts,
  request: FetchRequest,
  signal: AbortSignal,
): Promise<FetchResult> {
  return openFetch(ports, request, signal).finish();
}

/**
 * The same, for files that become known one after the other: a server that is asked for one module at a time. While
 * there is nothing to get it waits, and asks no source for anything.
 */
export function openFetch(ports: FetchPorts, request: FetchRequest, signal: AbortSignal): OpenFetch {
  const fetch = new Fetch({ ...ports, clock: runningClock(ports.clock) }, request, signal);
  const done = fetch.run();
  return {
    add: (wanted) => fetch.add(wanted),
    learned: () => fetch.learned(),
    finish: () => {
      fetch.finish();
      return done;
    },
  };
}

const NEWS = "news";

/** Asks what to get next of which source, and starts it; the state decides what follows from what comes. */
class Fetch {
  readonly #ports: FetchPorts;
  readonly #request: FetchRequest;
  readonly #signal: AbortSignal;
  readonly #state: FetchState;
  readonly #receiver: Receiver;
  readonly #check: Check;
  readonly #progress: Progress;
  readonly #underWay = new Set<Promise<void>>();
  readonly #leftInfos = new Map<Errand, LeftReason>();
  #isOpen = true;
  #problem: string | null = null;
  #wake = () => {};

  constructor(ports: FetchPorts, request: FetchRequest, signal: AbortSignal) {
    const { sources, limits, destination } = request;
    this.#ports = ports;
    this.#request = request;
    this.#signal = signal;
    this.#state = new FetchState(sources, limits, this.#orders(), ports.random);
    const spool = new Spool(ports.files, destination);
    this.#receiver = new Receiver(ports, limits, this.#state.requests, spool);
    this.#check = new Check(ports, limits, destination, this.#state, spool);
    this.#progress = new Progress(this.#state, limits, request.expectedSize ?? (() => null));
    this.add(request.wanted);
  }

  #orders(): Orders {
    return {
      ask: (attempt) => this.#also(() => this.#perform(attempt)),
      stop: (attempt) => this.#receiver.stop(attempt),
      discard: (copy) => this.#also(() => this.#check.discard(copy)),
      check: (copy) => this.#also(() => this.#check.zip(copy)),
      readEnd: (copy) => this.#also(() => this.#check.end(copy)),
      write: (known) => this.#also(() => this.#writeAll(known)),
      wake: () => this.#wake(),
      admitted: ({ wanted }, bytes) => this.#request.onAdmitted?.(wanted, bytes),
      left: (errand, reason) => {
        if (errand.wanted.kind === "info") this.#leftInfos.set(errand, reason);
        else this.#request.onLeft?.(errand.wanted, reason);
      },
    };
  }

  add(wanted: readonly Wanted[]): void {
    this.#state.add(wanted, this.#nowMs());
  }

  learned(): ReadonlyMap<string, Learned> {
    return new Map(this.#state.sources.map((state) => [state.source.url, learnedOf(state)]));
  }

  finish(): void {
    this.#isOpen = false;
    this.#wake();
  }

  async run(): Promise<FetchResult> {
    do {
      await this.#leave(await this.#getAll());
      while (this.#isOpen && this.#state.isSettled) await this.#somethingHappens();
    } while (!this.#state.isSettled);
    return resultOf(this.#state, this.#problem);
  }

  /** Until every file is settled, or there is no hope for the others: gives those, and does nothing for them any more. */
  async #getAll(): Promise<readonly Errand[]> {
    const state = this.#state;
    while (!state.isSettled && this.#mayGoOn() && !this.#progress.isStill(this.#nowMs())) {
      state.turn(this.#nowMs());
      if (!state.isSettled) await this.#somethingHappens();
    }
    // What is complete is not given up.
    while (this.#mayGoOn() && state.errands.some(({ status }) => status === "verifying")) {
      await this.#somethingHappens();
    }
    // At once: what is added from now on has its own turn.
    state.stopAll();
    return state.isSettled ? [] : state.errands.filter(isUnsettled);
  }

  async #leave(rest: readonly Errand[]): Promise<void> {
    // What is being admitted meanwhile is there in the end, and counts.
    await this.#nothingUnderWay();
    const reason = this.#problem === null ? "no-progress" : "module-cache";
    for (const errand of rest) this.#state.leave(errand, reason);
    await this.#nothingUnderWay();
    await this.#writeMissingInfos();
  }

  #mayGoOn(): boolean {
    return !this.#signal.aborted && this.#problem === null;
  }

  /** Waits for news, but not long: silence is news too. */
  async #somethingHappens(): Promise<void> {
    const woken = new AbortController();
    // Without a reason, an error would be made for one.
    this.#wake = () => woken.abort(NEWS);
    await this.#ports.clock.sleep(TICK_MS, woken.signal);
    const progress = this.#progress.sample(this.#nowMs());
    if (progress !== null) this.#request.onProgress?.(progress);
  }

  /** One request, from asking to what follows from its answer. */
  async #perform(attempt: Attempt): Promise<void> {
    try {
      const small = await this.#receiver.receive(attempt);
      if (small !== null) await this.#check.small(attempt, small);
    } catch (error) {
      if (!attempt.stopped) throw error;
    } finally {
      this.#state.ended(attempt, this.#nowMs());
    }
  }

  async #writeAll(known: readonly Known[]): Promise<void> {
    for (const file of known) await this.#check.known(file);
  }

  /** `go mod download` wants an .info beside every zip. One without a time will do where no source sent a better one. */
  async #writeMissingInfos(): Promise<void> {
    const zips = [...this.#state.left.keys()].filter(({ wanted }) => wanted.kind === "zip");
    const without = new Set(zips.map(({ wanted }) => moduleKey(wanted.module)));
    for (const [errand, reason] of this.#leftInfos) {
      const isWanted = !without.has(moduleKey(errand.wanted.module)) && this.#problem === null;
      if (isWanted) await this.#check.infoWithoutTime(errand).catch((error) => this.#onProblem(error));
      if (errand.status === "left") this.#request.onLeft?.(errand.wanted, reason);
    }
    this.#leftInfos.clear();
  }

  /** Goes on beside everything else; the fetch does not end before it. */
  #also(work: () => Promise<void>): void {
    const done: Promise<void> = work()
      .catch((error: unknown) => this.#onProblem(error))
      .finally(() => {
        this.#underWay.delete(done);
        this.#wake();
      });
    this.#underWay.add(done);
  }

  /** The destination can't be written. */
  #onProblem(error: unknown): void {
    this.#problem ??= (error as NodeJS.ErrnoException).code ?? String((error as Error).message);
  }

  async #nothingUnderWay(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
  }

  #nowMs(): number {
    return this.#ports.clock.monotonicMs();
  }
}
