import type { FetchLimits } from "../../src/fetch/limits.ts";
import { runningClock } from "../../src/fetch/running-clock.ts";
import type { Source } from "../../src/fetch/source.ts";
import { FetchState } from "../../src/fetch/state/fetch-state.ts";
import type { Orders } from "../../src/fetch/state/orders.ts";
import type { Attempt, Piece, ZipCopy } from "../../src/fetch/state/work.ts";
import type { Wanted } from "../../src/fetch/wanted.ts";
import { hashGoMod } from "../../src/go/dirhash.ts";
import type { Admission } from "../../src/modules/admit.ts";

/** From `atMs` on, until `untilMs`. */
export interface Trouble {
  /**
   * `dies`: connections end, none is accepted. `stalls`: nothing is sent. `drips`: what is asked from then on comes a
   * byte a second. `too-many`: 429, with a Retry-After of so many seconds where there are more requests than `most`.
   */
  readonly kind: "dies" | "stalls" | "drips" | "too-many";
  readonly atMs: number;
  readonly untilMs: number;
  readonly most?: number;
}

/** A mirror as the network shows it. */
export interface SimulatedSource {
  readonly roundTripMs: number;
  /** Of its own line. */
  readonly bytesPerSecond: number;
  readonly bytesPerSecondPerConnection: number;
  /** Its zips have other bytes than they should. */
  readonly lies: boolean;
  readonly trouble: Trouble | null;
}

export interface Network {
  /** Of the line that all share. */
  readonly bytesPerSecond: number;
  /** A full line delays everybody's first bytes by this. */
  readonly queueMs: number;
  readonly sources: readonly SimulatedSource[];
  /** Sizes of the zips; beside each there is an `.info` and a `.mod`. */
  readonly zips: readonly number[];
  /** This process does not run then. */
  readonly paused: { readonly atMs: number; readonly forMs: number } | null;
}

/** What came of it. */
export interface Simulated {
  readonly ms: number;
  readonly receivedBytes: number;
  readonly admitted: number;
  readonly left: readonly string[];
  readonly settled: boolean;
  /** The most requests that each source had at once. */
  readonly mostAtOnce: readonly number[];
  /** Names of the sources that were found to be silent or put out. */
  readonly blamed: readonly string[];
  readonly state: FetchState;
}

const STEP_MS = 10;
const TURN_MS = 50;
const INITIAL_WINDOW_BYTES = 14_600;
const SMALL_BYTES = { info: 70, mod: 1_500 };
/** TCP, TLS and the request. */
const ROUND_TRIPS_TO_FIRST_BYTE = 4;
const HASHED_BYTES_PER_MS = 100_000;

interface Connection {
  windowBytes: number;
  sentInRound: number;
  roundMs: number;
}

interface Request {
  readonly attempt: Attempt;
  readonly source: number;
  readonly connection: Connection;
  readonly startsMs: number;
  readonly drips: boolean;
  /** Of the answer: where the next byte is in the file, and where it ends. */
  at: number;
  end: number;
  isBegun: boolean;
  rate: number;
  /** Fractions of bytes. */
  rest: number;
}

/** Runs the scheduler of the fetch over that network, in a time that is made up. */
export class Simulation {
  readonly #network: Network;
  readonly #state: FetchState;
  readonly #sizes = new Map<string, number>();
  readonly #requests = new Set<Request>();
  readonly #stopped: Attempt[] = [];
  readonly #idle: Connection[][];
  readonly #later: { readonly atMs: number; readonly run: () => void }[] = [];
  readonly #mostAtOnce: number[];
  readonly #left: string[] = [];
  #admitted = 0;
  #machineMs = 0;
  readonly #clock = runningClock({
    monotonicMs: () => this.#machineMs,
    nowMs: () => 0,
    sleep: async () => {},
  });

  constructor(network: Network, limits: FetchLimits, random: () => number) {
    this.#network = network;
    this.#idle = network.sources.map(() => []);
    this.#mostAtOnce = network.sources.map(() => 0);
    this.#state = new FetchState(network.sources.map(sourceOf), limits, this.#orders(), random);
  }

  run(longestMs: number): Simulated {
    const { paused, sources } = this.#network;
    const wanted = this.#network.zips.map((bytes, i) => {
      this.#sizes.set(`m${i}`, bytes);
      return wantedOf(i);
    });
    this.#state.add([...wanted.map(([zip]) => zip), ...wanted.flatMap(([, ...small]) => small)], this.#now());
    const blamed = new Set<string>();
    let nextTurnMs = 0;
    let pauseLeftMs = paused?.forMs ?? 0;
    while (!this.#state.isSettled && this.#machineMs < longestMs) {
      if (paused !== null && pauseLeftMs > 0 && this.#machineMs >= paused.atMs) {
        this.#machineMs += pauseLeftMs;
        pauseLeftMs = 0;
      }
      this.#step();
      if (this.#machineMs >= nextTurnMs) {
        this.#state.turn(this.#now());
        nextTurnMs = this.#machineMs + TURN_MS;
      }
      for (const { source, silent, health } of this.#state.sources) {
        if (silent || health.out !== null) blamed.add(source.name);
      }
      this.#machineMs += STEP_MS;
    }
    return {
      ms: this.#machineMs,
      receivedBytes: this.#state.requests.receivedBytes,
      admitted: this.#admitted,
      left: this.#left,
      settled: this.#state.isSettled,
      mostAtOnce: this.#mostAtOnce.slice(0, sources.length),
      blamed: [...blamed],
      state: this.#state,
    };
  }

  #now(): number {
    return this.#clock.monotonicMs();
  }

  #orders(): Orders {
    return {
      ask: (attempt) => this.#ask(attempt),
      stop: (attempt) => void this.#stopped.push(attempt),
      discard: () => {},
      check: (copy) => this.#afterMs(copy.size / HASHED_BYTES_PER_MS, () => this.#checked(copy)),
      readEnd: (copy) => this.#state.requests.endRead(copy, 3 * copy.size),
      write: (known) =>
        this.#afterMs(1, () => {
          for (const { errand } of known) this.#state.settle(errand, null, 0, 0, this.#now());
        }),
      wake: () => {},
      admitted: () => {
        this.#admitted++;
      },
      left: ({ wanted }, reason) => void this.#left.push(`${wanted.module.path} ${wanted.kind}: ${reason}`),
    };
  }

  #afterMs(ms: number, run: () => void): void {
    this.#later.push({ atMs: this.#machineMs + ms, run });
  }

  #checked(copy: ZipCopy): void {
    const isWrong = [...copy.bytesFrom].some(([by, bytes]) => bytes > 0 && this.#sourceOf(by.source).lies);
    const wrong: Admission = { kind: "wrong-hash", expected: "h1:right", actual: "h1:wrong" };
    this.#state.zipChecked(copy, isWrong ? wrong : RIGHT, this.#now());
  }

  #sourceOf({ name }: Source): SimulatedSource {
    return this.#network.sources[Number(name)] as SimulatedSource;
  }

  #ask(attempt: Attempt): void {
    const source = Number(attempt.by.source.name);
    const { roundTripMs, trouble } = this.#network.sources[source] as SimulatedSource;
    const reused = this.#idle[source]?.pop();
    const connection = reused ?? { windowBytes: INITIAL_WINDOW_BYTES, sentInRound: 0, roundMs: 0 };
    const { line } = this.#load();
    const queueMs = line > 0.95 ? this.#network.queueMs : 0;
    const trips = reused ? 1 : ROUND_TRIPS_TO_FIRST_BYTE;
    const size = this.#sizeOf(attempt);
    const { range } = attempt;
    const most = this.#mostAtOnce[source] ?? 0;
    this.#mostAtOnce[source] = Math.max(most, attempt.by.attempts.size);
    this.#requests.add({
      attempt,
      source,
      connection,
      startsMs: this.#machineMs + trips * roundTripMs + queueMs,
      drips: isIn(trouble, "drips", this.#machineMs),
      at: range?.from ?? 0,
      end: Math.min(range?.to ?? size, size),
      isBegun: false,
      rate: 0,
      rest: 0,
    });
  }

  #sizeOf({ errand: { wanted } }: Attempt): number {
    return wanted.kind === "zip" ? (this.#sizes.get(wanted.module.path) ?? 0) : SMALL_BYTES[wanted.kind];
  }

  #load(): { readonly line: number } {
    let rate = 0;
    for (const request of this.#requests) rate += request.rate;
    return { line: rate / this.#network.bytesPerSecond };
  }

  #step(): void {
    for (const later of this.#later.splice(0)) {
      if (later.atMs <= this.#machineMs) later.run();
      else this.#later.push(later);
    }
    for (const attempt of this.#stopped.splice(0)) this.#end(attempt, false);
    this.#share();
    for (const request of [...this.#requests]) this.#deliver(request);
  }

  /** Equal shares of each source's line, then of the one that all share; what one can't use goes to the others. */
  #share(): void {
    const bySource = this.#network.sources.map(() => [] as Request[]);
    for (const request of this.#requests) {
      request.rate = 0;
      if (request.isBegun) bySource[request.source]?.push(request);
    }
    const all: Request[] = [];
    for (const [i, requests] of bySource.entries()) {
      const source = this.#network.sources[i] as SimulatedSource;
      if (isIn(source.trouble, "stalls", this.#machineMs)) continue;
      const wish = (request: Request) => (request.drips ? 1 : wishOf(request, source, this.#machineMs));
      waterFill(requests, source.bytesPerSecond, wish);
      all.push(...requests);
    }
    const wishes = new Map(all.map((request) => [request, request.rate]));
    waterFill(all, this.#network.bytesPerSecond, (request) => wishes.get(request) ?? 0);
  }

  #deliver(request: Request): void {
    const { attempt, connection, source } = request;
    if (!this.#requests.has(request) || attempt.stopped) return;
    const { trouble } = this.#network.sources[source] as SimulatedSource;
    if (isIn(trouble, "dies", this.#machineMs)) {
      this.#fail(attempt, "reset", null);
      return;
    }
    if (!request.isBegun) {
      if (this.#machineMs < request.startsMs || isIn(trouble, "stalls", this.#machineMs)) return;
      request.isBegun = true;
      const isTooMany = attempt.by.attempts.size > (trouble?.most ?? Number.POSITIVE_INFINITY);
      if (isIn(trouble, "too-many", this.#machineMs) && isTooMany) {
        this.#fail(attempt, "rate-limited", 1_000);
      } else {
        this.#answer(request);
      }
      return;
    }
    const exact = (request.rate * STEP_MS) / 1000 + request.rest;
    const bytes = Math.min(Math.floor(exact), request.end - request.at);
    request.rest = exact - Math.floor(exact);
    connection.sentInRound += bytes;
    if (bytes > 0) this.#receive(request, bytes);
    if (request.at >= request.end) this.#complete(request);
    else if (this.#requests.has(request)) this.#idleTooLong(request);
  }

  #answer({ attempt, end }: Request): void {
    const { requests } = this.#state;
    requests.answered(attempt, this.#now());
    if (attempt.purpose.kind !== "begin") return;
    requests.beganCopy(attempt, { to: end, size: this.#sizeOf(attempt), isRange: true, isHtml: false });
  }

  #receive(request: Request, bytes: number): void {
    const { attempt } = request;
    const { requests } = this.#state;
    requests.received(attempt, bytes, this.#now());
    const position = request.at;
    request.at += bytes;
    const { copy, piece } = attempt;
    if (copy === null || piece === null) return;
    const { to } = requests.claim(attempt, copy, piece, position, bytes);
    requests.wrote(piece, to);
    if (piece.at < piece.to || request.at >= request.end) return;
    // Another has the rest: this connection ends.
    requests.gotPiece(attempt, copy, piece, piece.to, this.#now());
    this.#end(attempt, false);
  }

  #complete(request: Request): void {
    const { attempt } = request;
    const { purpose, errand, by, copy, piece } = attempt;
    const { requests } = this.#state;
    if (purpose.kind === "compare") {
      requests.answeredWell(attempt);
      if (requests.copies.has(purpose.copy)) {
        const isSame = [...purpose.copy.sources].every(
          (other) => this.#sourceOf(other.source).lies === this.#sourceOf(by.source).lies,
        );
        requests.compared(attempt, purpose.copy, isSame);
      }
    } else if (purpose.kind === "small") {
      const answer = { bytes: attempt.receivedBytes, bytesOfIt: attempt.receivedBytes, isHtml: false };
      if (errand.status === "open") this.#state.checked(errand, by, RIGHT, answer, this.#now());
    } else if (copy !== null && piece !== null) {
      requests.gotPiece(attempt, copy, piece as Piece, request.end, this.#now());
    }
    this.#end(attempt, true);
  }

  #idleTooLong(request: Request): void {
    const { attempt } = request;
    const silentMs = this.#now() - Math.max(attempt.progressMs, attempt.startedMs);
    if (silentMs > 10_000 && !request.drips) this.#fail(attempt, "time-out", null);
  }

  #fail(attempt: Attempt, code: "reset" | "rate-limited" | "time-out", retryAfterMs: number | null): void {
    const reason = { code, status: null, asked: null, detail: null };
    this.#state.requests.failed(attempt, reason, retryAfterMs, this.#now());
    this.#end(attempt, false);
  }

  #end(attempt: Attempt, isReusable: boolean): void {
    for (const request of this.#requests) {
      if (request.attempt !== attempt) continue;
      this.#requests.delete(request);
      if (isReusable) this.#idle[request.source]?.push(request.connection);
      this.#state.ended(attempt, this.#now());
      this.#state.turn(this.#now());
    }
  }
}

const GO_MOD = Buffer.from("module m\n");
const GO_MOD_H1 = hashGoMod(GO_MOD);
const RIGHT: Admission = { kind: "admitted", goMod: GO_MOD };

function isIn(trouble: Trouble | null, kind: Trouble["kind"], nowMs: number): boolean {
  return trouble?.kind === kind && nowMs >= trouble.atMs && nowMs < trouble.untilMs;
}

function sourceOf(
  { roundTripMs, bytesPerSecond, bytesPerSecondPerConnection }: SimulatedSource,
  i: number,
): Source {
  return {
    name: String(i),
    url: `http://${i}`,
    private: false,
    mayServe: () => true,
    firstByteMs: roundTripMs,
    bytesPerSecond: Math.min(bytesPerSecond, bytesPerSecondPerConnection, 12_500_000),
  };
}

function wantedOf(i: number): readonly [Wanted, Wanted, Wanted] {
  const module = { path: `m${i}`, version: "v1.0.0" };
  const h1 = "h1:right";
  // Every third one is not what the zip has.
  const modH1 = i % 3 === 0 ? "h1:other" : GO_MOD_H1;
  return [
    { kind: "zip", module, h1 },
    { kind: "info", module },
    { kind: "mod", module, h1: modH1 },
  ];
}

/** What the connection's window and its cap let it send. */
function wishOf({ connection }: Request, source: SimulatedSource, nowMs: number): number {
  if (nowMs - connection.roundMs >= source.roundTripMs) {
    if (connection.sentInRound * 2 > connection.windowBytes) connection.windowBytes += connection.sentInRound;
    connection.sentInRound = 0;
    connection.roundMs = nowMs;
  }
  const windowRate = (connection.windowBytes / Math.max(1, source.roundTripMs)) * 1000;
  return Math.min(windowRate, source.bytesPerSecondPerConnection);
}

function waterFill(requests: readonly Request[], capacity: number, wish: (request: Request) => number): void {
  const wishes = requests
    .map((request) => ({ request, wish: wish(request) }))
    .sort((a, b) => a.wish - b.wish);
  let rest = capacity;
  for (const [i, { request, wish: own }] of wishes.entries()) {
    request.rate = Math.min(own, rest / (wishes.length - i));
    rest -= request.rate;
  }
}
