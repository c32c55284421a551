import type { FetchLimits } from "../../src/fetch/limits.ts";
import { runningClock } from "../../src/fetch/running-clock.ts";
import type { Source } from "../../src/fetch/source.ts";
import { FetchState } from "../../src/fetch/state/fetch-state.ts";
import type { Orders } from "../../src/fetch/state/orders.ts";
import { type Attempt, askedOf, type ZipCopy } from "../../src/fetch/state/work.ts";
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
  /** An idle line has saved so many bytes, which come at once. */
  readonly burstBytes: number;
  /** The rate of one connection as the probe has measured it; null: it has not. */
  readonly measuredBytesPerSecond: number | null;
  readonly bytesPerSecondPerConnection: number;
  /** Its zips have other bytes than they should. */
  readonly lies: boolean;
  /** It answers with all of a file, whatever range it is asked for. */
  readonly ignoresRanges?: boolean;
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
  /** How fast this machine hashes; as a rule faster than any line. */
  readonly hashedBytesPerMs?: number;
  /** How long a write takes; as a rule no time. */
  readonly writeMs?: number;
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

/** Answers get on by steps of this. */
const STEP_MS = 10;
/** The fetch looks by itself so often. */
const TURN_MS = 50;
const INITIAL_WINDOW_BYTES = 14_600;
const SMALL_BYTES = { info: 70, mod: 1_500 };
/** TCP, TLS and the request. */
const ROUND_TRIPS_TO_FIRST_BYTE = 4;
const HEADERS_TIMEOUT_MS = 15_000;
const IDLE_TIMEOUT_MS = 10_000;
const MAX_RANGES_IGNORED = 2;
const HASHED_BYTES_PER_MS = 100_000;
/** Where less than this comes in a second of all answers, nothing is missed between two looks of the fetch. */
const NEXT_TO_NOTHING = 100;

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
  /** Nothing more is received of it: what came is being written. */
  isOver: boolean;
  /** When all that came is written. */
  writtenMs: number;
  /** Bytes a second: what it could send, and what it does. */
  wish: number;
  rate: number;
  /** Fractions of bytes. */
  rest: number;
}

/** Runs the scheduler of the fetch over that network, in a time that is made up. */
export class Simulation {
  readonly #network: Network;
  readonly #state: FetchState;
  readonly #sizes = new Map<string, number>();
  readonly #requests = new Map<Attempt, Request>();
  readonly #stopped: Attempt[] = [];
  readonly #idle: Connection[][];
  readonly #savedBytes: number[];
  #later: { readonly atMs: number; readonly run: () => void }[] = [];
  readonly #mostAtOnce: number[];
  readonly #left: string[] = [];
  #admitted = 0;
  #machineMs = 0;
  #rate = 0;
  #isAwake = true;
  readonly #clock = runningClock({
    monotonicMs: () => this.#machineMs,
    nowMs: () => 0,
    sleep: async () => {},
  });

  constructor(network: Network, limits: FetchLimits, random: () => number) {
    this.#network = network;
    this.#idle = network.sources.map(() => []);
    this.#savedBytes = network.sources.map(({ burstBytes }) => burstBytes);
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
    let lookMs = 0;
    let pauseLeftMs = paused?.forMs ?? 0;
    let passedMs = 0;
    while (!this.#state.isSettled && this.#machineMs < longestMs) {
      if (paused !== null && pauseLeftMs > 0 && this.#machineMs >= paused.atMs) {
        this.#machineMs += pauseLeftMs;
        lookMs = this.#machineMs;
        pauseLeftMs = 0;
      }
      this.#step(passedMs);
      if (this.#isAwake || this.#machineMs >= lookMs) {
        this.#isAwake = false;
        this.#state.turn(this.#now());
        lookMs = this.#machineMs + TURN_MS;
        for (const { source, silent, health } of this.#state.sources) {
          if (silent || health.out !== null) blamed.add(source.name);
        }
      }
      passedMs = this.#untilNext(lookMs);
      this.#machineMs += passedMs;
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

  /** One step, or up to the next event where nothing comes before it. */
  #untilNext(lookMs: number): number {
    if (this.#rate > NEXT_TO_NOTHING || this.#isAwake || this.#stopped.length > 0) return STEP_MS;
    let nextMs = lookMs;
    for (const { atMs } of this.#later) nextMs = Math.min(nextMs, atMs);
    for (const { isBegun, startsMs } of this.#requests.values()) {
      if (!isBegun) nextMs = Math.min(nextMs, startsMs);
    }
    return Math.max(1, Math.ceil((nextMs - this.#machineMs) / STEP_MS)) * STEP_MS;
  }

  #now(): number {
    return this.#clock.monotonicMs();
  }

  #orders(): Orders {
    const { hashedBytesPerMs = HASHED_BYTES_PER_MS } = this.#network;
    return {
      ask: (attempt) => this.#ask(attempt),
      stop: (attempt) => void this.#stopped.push(attempt),
      discard: () => {},
      check: (copy) => this.#afterMs(copy.size / hashedBytesPerMs, () => this.#checked(copy)),
      readEnd: (copy) => this.#state.requests.endRead(copy, 3 * copy.size),
      write: (known) =>
        this.#afterMs(1, () => {
          for (const { errand } of known) this.#state.settle(errand, null, 0, 0, this.#now());
        }),
      wake: () => {
        this.#isAwake = true;
      },
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
    const { roundTripMs, trouble, ignoresRanges } = this.#network.sources[source] as SimulatedSource;
    const reused = this.#idle[source]?.pop();
    const connection = reused ?? { windowBytes: INITIAL_WINDOW_BYTES, sentInRound: 0, roundMs: 0 };
    const queueMs = this.#rate > 0.95 * this.#network.bytesPerSecond ? this.#network.queueMs : 0;
    const trips = reused ? 1 : ROUND_TRIPS_TO_FIRST_BYTE;
    const size = this.#sizeOf(attempt);
    const range = ignoresRanges ? null : attempt.range;
    const most = this.#mostAtOnce[source] ?? 0;
    this.#mostAtOnce[source] = Math.max(most, attempt.by.attempts.size);
    this.#requests.set(attempt, {
      attempt,
      source,
      connection,
      startsMs: this.#machineMs + trips * roundTripMs + queueMs,
      drips: isIn(trouble, "drips", this.#machineMs),
      at: range?.from ?? 0,
      end: Math.min(range?.to ?? size, size),
      isBegun: false,
      isOver: false,
      writtenMs: 0,
      wish: 0,
      rate: 0,
      rest: 0,
    });
  }

  #sizeOf({ errand: { wanted } }: Attempt): number {
    return wanted.kind === "zip" ? (this.#sizes.get(wanted.module.path) ?? 0) : SMALL_BYTES[wanted.kind];
  }

  /** @param passedMs since the last one */
  #step(passedMs: number): void {
    const due = this.#later.filter(({ atMs }) => atMs <= this.#machineMs);
    if (due.length > 0) {
      this.#later = this.#later.filter(({ atMs }) => atMs > this.#machineMs);
      for (const { run } of due) run();
    }
    for (const attempt of this.#stopped.splice(0))
      this.#afterWrites(attempt, () => this.#end(attempt, false));
    this.#share(passedMs);
    for (const request of [...this.#requests.values()]) this.#deliver(request, passedMs);
  }

  /** Equal shares of each source's line, then of the one that all share; what one can't use goes to the others. */
  #share(passedMs: number): void {
    const { sources, bytesPerSecond } = this.#network;
    const bySource: Request[][] = sources.map(() => []);
    for (const request of this.#requests.values()) {
      request.rate = 0;
      if (request.isBegun && !request.isOver) bySource[request.source]?.push(request);
    }
    const all: Request[] = [];
    for (const [i, requests] of bySource.entries()) {
      const source = sources[i] as SimulatedSource;
      if (isIn(source.trouble, "stalls", this.#machineMs)) continue;
      const saved = this.#savedBytes[i] ?? 0;
      const line = source.bytesPerSecond + (passedMs > 0 ? (saved * 1000) / passedMs : 0);
      for (const request of requests) request.wish = wishOf(request, source, this.#machineMs);
      const rate = waterFill(requests, line);
      if (Number.isFinite(line)) {
        const left = saved + ((source.bytesPerSecond - rate) * passedMs) / 1000;
        this.#savedBytes[i] = Math.max(0, Math.min(source.burstBytes, left));
      }
      for (const request of requests) {
        request.wish = request.rate;
        all.push(request);
      }
    }
    this.#rate = waterFill(all, bytesPerSecond);
  }

  #deliver(request: Request, passedMs: number): void {
    const { attempt, connection, source } = request;
    if (attempt.stopped || request.isOver || !this.#requests.has(attempt)) return;
    const { trouble } = this.#network.sources[source] as SimulatedSource;
    if (isIn(trouble, "dies", this.#machineMs)) {
      this.#fail(attempt, "reset", null);
      return;
    }
    if (!request.isBegun && this.#now() - attempt.startedMs > HEADERS_TIMEOUT_MS) {
      this.#fail(attempt, "time-out", null);
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
        this.#rate = Number.POSITIVE_INFINITY;
      }
      return;
    }
    const exact = (request.rate * passedMs) / 1000 + request.rest;
    const bytes = Math.min(Math.floor(exact), request.end - request.at);
    request.rest = exact - Math.floor(exact);
    connection.sentInRound += bytes;
    if (bytes > 0) this.#receive(request, bytes);
    if (request.at >= request.end) this.#complete(request);
    else if (this.#requests.has(attempt)) this.#idleTooLong(request);
  }

  #answer({ attempt, at, end, source }: Request): void {
    const { requests } = this.#state;
    const { purpose } = attempt;
    requests.answered(attempt, this.#now());
    if (purpose.kind === "begin") {
      const isRange = this.#network.sources[source]?.ignoresRanges !== true;
      requests.beganCopy(attempt, { to: end, size: this.#sizeOf(attempt), isRange, isHtml: false });
    } else if (purpose.kind === "compare" && at !== attempt.range?.from) {
      requests.compared(attempt, purpose.copy, false);
      this.#end(attempt, false);
    } else if (purpose.kind === "piece" && at < purpose.piece.from) {
      // As the receiver does it.
      if (askedOf(attempt).tries < MAX_RANGES_IGNORED) this.#fail(attempt, "protocol", null);
      else {
        requests.changedBytes(attempt, purpose.copy, this.#now());
        this.#end(attempt, false);
      }
    }
  }

  #receive(request: Request, bytes: number): void {
    const { attempt } = request;
    const { requests } = this.#state;
    requests.received(attempt, bytes, this.#now());
    const position = request.at;
    request.at += bytes;
    const { copy, piece } = attempt;
    if (copy === null || piece === null) return;
    const { from, to } = requests.claim(attempt, copy, piece, position, bytes);
    if (from < to) this.#write(request, () => requests.wrote(piece, to));
    if (piece.claimed < piece.to || request.at >= request.end) return;
    // Another has the rest: this connection ends.
    this.#afterWrites(attempt, () => {
      requests.gotPiece(attempt, copy, piece, piece.to, this.#now());
      this.#end(attempt, false);
    });
  }

  #write(request: Request, onWritten: () => void): void {
    const { writeMs = 0 } = this.#network;
    request.writtenMs = this.#machineMs + writeMs;
    if (writeMs > 0) this.#afterMs(writeMs, onWritten);
    else onWritten();
  }

  /** Receives nothing more, and goes on once all that came is written, as the receiver does. */
  #afterWrites(attempt: Attempt, goOn: () => void): void {
    const request = this.#requests.get(attempt);
    if (request === undefined || request.isOver) return;
    const ms = request.writtenMs - this.#machineMs;
    request.isOver = ms > 0;
    if (ms > 0) this.#afterMs(ms, goOn);
    else goOn();
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
    }
    this.#afterWrites(attempt, () => {
      if (copy !== null && piece !== null) requests.gotPiece(attempt, copy, piece, request.end, this.#now());
      this.#end(attempt, true);
    });
  }

  #idleTooLong({ attempt, drips }: Request): void {
    const silentMs = this.#now() - Math.max(attempt.progressMs, attempt.startedMs);
    if (silentMs > IDLE_TIMEOUT_MS && !drips) this.#fail(attempt, "time-out", null);
  }

  #fail(
    attempt: Attempt,
    code: "reset" | "rate-limited" | "time-out" | "protocol",
    retryAfterMs: number | null,
  ): void {
    const reason = { code, status: null, asked: null, detail: null };
    this.#state.requests.failed(attempt, reason, retryAfterMs, this.#now());
    this.#end(attempt, false);
  }

  #end(attempt: Attempt, isReusable: boolean): void {
    const request = this.#requests.get(attempt);
    if (request === undefined) return;
    this.#requests.delete(attempt);
    if (isReusable) this.#idle[request.source]?.push(request.connection);
    this.#state.ended(attempt, this.#now());
  }
}

const GO_MOD = Buffer.from("module m\n");
const GO_MOD_H1 = hashGoMod(GO_MOD);
const RIGHT: Admission = { kind: "admitted", goMod: GO_MOD };

function isIn(trouble: Trouble | null, kind: Trouble["kind"], nowMs: number): boolean {
  return trouble?.kind === kind && nowMs >= trouble.atMs && nowMs < trouble.untilMs;
}

function sourceOf({ roundTripMs, measuredBytesPerSecond }: SimulatedSource, i: number): Source {
  return {
    name: String(i),
    url: `http://${i}`,
    private: false,
    mayServe: () => true,
    firstByteMs: roundTripMs,
    bytesPerSecond: measuredBytesPerSecond,
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
function wishOf({ connection, drips }: Request, source: SimulatedSource, nowMs: number): number {
  if (drips) return 1;
  if (nowMs - connection.roundMs >= source.roundTripMs) {
    if (connection.sentInRound * 2 > connection.windowBytes) connection.windowBytes += connection.sentInRound;
    connection.sentInRound = 0;
    connection.roundMs = nowMs;
  }
  const windowRate = (connection.windowBytes / Math.max(1, source.roundTripMs)) * 1000;
  return Math.min(windowRate, source.bytesPerSecondPerConnection);
}

/** Gives each a rate, and all of them together. */
function waterFill(requests: Request[], capacity: number): number {
  const wishes = requests.reduce((sum, { wish }) => sum + wish, 0);
  if (wishes <= capacity) {
    for (const request of requests) request.rate = request.wish;
    return wishes;
  }
  requests.sort((a, b) => a.wish - b.wish);
  let rest = capacity;
  let others = requests.length;
  for (const request of requests) {
    request.rate = Math.min(request.wish, rest / others--);
    rest -= request.rate;
  }
  return capacity - rest;
}
