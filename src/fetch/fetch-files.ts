import { hashGoMod } from "../go/dirhash.ts";
import { MAX_FILE_BYTES } from "../go/file-limits.ts";
import { syntheticGoMod } from "../go/legacy-go-mod.ts";
import { type ModuleVersion, moduleKey, pseudoVersionTime } from "../go/module-version.ts";
import type { FailureReason } from "../mirrors/measurement.ts";
import { judgeError } from "../mirrors/response.ts";
import { type Admission, admitInfo, admitMod, admitZip } from "../modules/admit.ts";
import { incomingPath, type ModuleCache } from "../modules/module-cache.ts";
import { infoTime } from "../modules/module-info.ts";
import { claimedUnpackedBytes } from "../modules/zip-directory.ts";
import { type Clock, type Files, type HashZip, type Http, TransportError } from "../ports.ts";
import { afterFailure, afterSuccess, allowedRequests } from "./health.ts";
import type { FetchLimits } from "./limits.ts";
import { isSilent, type Picked, pickNext, tailStart, type Work } from "./pick.ts";
import type { FetchProgress, FetchResult, LeftReason, Source } from "./source.ts";
import { isUnsettled, Ledger } from "./state.ts";
import { type Answer, ask, type ByteRange } from "./transfer.ts";
import type { Wanted } from "./wanted.ts";
import {
  type Attempt,
  askedOf,
  type Errand,
  isDone,
  newAttempt,
  newErrand,
  newSourceState,
  type Piece,
  type SourceState,
  ZipCopy,
} from "./work.ts";

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
  readonly moduleCache: ModuleCache;
  readonly limits: FetchLimits;
  /** Told of every file that is in the module cache now; `bytes` is the size of the file. */
  readonly onAdmitted?: (wanted: Wanted, bytes: number) => void;
  /** Told several times a second. */
  readonly onProgress?: (progress: FetchProgress) => void;
}

const TICK_MS = 50;
/** Written at once: a system call for every piece of a body would cost more than the copy. */
const WRITE_BYTES = 64 * 1024;
const MOST_ARRIVING_HASHES = 8;
/** How often in a row a source may ignore a range before its zip is begun anew, in one piece. */
const RANGES_IGNORED = 2;
const FILE_MODE = 0o666;
/** Of a smaller body, nearly all the time goes elsewhere: it does not tell what a connection carries. */
const TELLING_BYTES = 16_384;
/** The zip is smaller than the one that the range was meant for. */
const RANGE_NOT_SATISFIABLE = 416;

/**
 * Puts `wanted` into the module cache, from all sources at once, each file verified against its hash. Never throws:
 * what could not be had is in the result. Nothing is under way any more, and no temporary file is left, when it
 * resolves.
 * @param signal ends the fetch early; what is missing then is left
 */
export async function fetchFiles(
  ports: FetchPorts,
  request: FetchRequest,
  signal: AbortSignal,
): Promise<FetchResult> {
  return new Fetch(ports, request, signal).run();
}

class Fetch {
  readonly #ports: FetchPorts;
  readonly #request: FetchRequest;
  readonly #limits: FetchLimits;
  readonly #signal: AbortSignal;
  readonly #sources: readonly SourceState[];
  readonly #errands: readonly Errand[];
  readonly #work: Work;
  readonly #errandOf = new Map<ZipCopy, Errand>();
  /** The .mod of a module whose zip is wanted too. */
  readonly #heldMods = new Map<string, Errand>();
  readonly #underWay = new Set<Promise<void>>();
  readonly #ledger: Ledger;
  #moduleCacheProblem: string | null = null;
  #wake = () => {};
  #mayHaveToLeave = true;

  constructor(ports: FetchPorts, request: FetchRequest, signal: AbortSignal) {
    this.#ports = ports;
    this.#request = request;
    this.#limits = request.limits;
    this.#signal = signal;
    const { sources, wanted, limits, onAdmitted = () => {} } = request;
    const nowMs = ports.clock.monotonicMs();
    this.#sources = sources.map((source) => newSourceState(source, limits, nowMs));
    this.#errands = wanted.map((file) => newErrand(file, this.#sources));
    this.#ledger = new Ledger(this.#sources, this.#errands, limits, ports.clock, onAdmitted);
    this.#work = {
      waitingZips: new Set(),
      waitingSmall: new Set(),
      copies: new Set(),
      errandOf: (copy) => this.#errandOf.get(copy) as Errand,
      sources: this.#sources,
    };
  }

  async run(): Promise<FetchResult> {
    this.#begin();
    while (!this.#ledger.isSettled && this.#mayGoOn() && !this.#ledger.isStill()) {
      this.#askForMore();
      if (this.#mayHaveToLeave) this.#leaveWhatNobodyHas();
      if (!this.#ledger.isSettled) await this.#somethingHappens();
    }
    // What is complete is not given up.
    while (this.#mayGoOn() && this.#errands.some((e) => e.status === "verifying")) {
      await this.#somethingHappens();
    }
    for (const { attempts } of this.#sources) for (const attempt of attempts) attempt.abort.abort();
    for (const copy of this.#work.copies) this.#discard(copy);
    // What is being admitted meanwhile is in the module cache in the end, and counts.
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
    for (const errand of this.#errands) {
      this.#leave(errand, this.#moduleCacheProblem === null ? "no-progress" : "module-cache");
    }
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
    await this.#writeMissingInfos();
    return this.#ledger.result(this.#moduleCacheProblem);
  }

  #mayGoOn(): boolean {
    return !this.#signal.aborted && this.#moduleCacheProblem === null;
  }

  /** Waits for news, but not long: silence is news too. */
  async #somethingHappens(): Promise<void> {
    const woken = new AbortController();
    this.#wake = () => woken.abort();
    await this.#ports.clock.sleep(TICK_MS, woken.signal);
    this.#tick();
  }

  /** Sorts the wanted files, and settles those that need no request beside everything else. */
  #begin(): void {
    const zips = new Set(
      this.#errands.filter((e) => e.wanted.kind === "zip").map((e) => moduleKey(e.wanted.module)),
    );
    const derived: (() => Promise<void>)[] = [];
    for (const errand of this.#errands) {
      const { wanted } = errand;
      const key = moduleKey(wanted.module);
      const time = wanted.kind === "info" ? pseudoVersionTime(wanted.module.version) : null;
      const goMod = wanted.kind === "mod" ? syntheticGoMod(wanted.module.path) : null;
      if (wanted.kind === "zip") this.#work.waitingZips.add(errand);
      else if (time !== null) {
        errand.status = "verifying";
        derived.push(() => this.#writeInfo(errand, time));
      } else if (wanted.kind === "mod" && goMod && hashGoMod(goMod) === wanted.h1) {
        errand.status = "verifying";
        derived.push(() => this.#writeMod(errand, goMod));
      } else if (wanted.kind === "mod" && zips.has(key)) {
        errand.status = "held";
        this.#heldMods.set(key, errand);
      } else this.#work.waitingSmall.add(errand);
    }
    this.#also(async () => {
      for (const write of derived) await write();
    });
  }

  /** Goes on beside everything else; the fetch does not end before it. */
  #also(work: () => Promise<void>): void {
    const done: Promise<void> = work()
      .catch((error: unknown) => this.#onModuleCacheError(error))
      .finally(() => {
        this.#underWay.delete(done);
        this.#wake();
      });
    this.#underWay.add(done);
  }

  #askForMore(): void {
    const nowMs = this.#ports.clock.monotonicMs();
    for (const state of this.#sources) {
      while (
        state.attempts.size < allowedRequests(state.health, nowMs) &&
        !isSilent(state, this.#limits, nowMs)
      ) {
        const picked = pickNext(state, this.#work, this.#limits, nowMs);
        if (picked === null) break;
        this.#start(state, picked, nowMs);
      }
    }
  }

  #tick(): void {
    const nowMs = this.#ports.clock.monotonicMs();
    for (const state of this.#sources) {
      if (!state.silent && isSilent(state, this.#limits, nowMs)) this.#onSilence(state, nowMs);
    }
    const progress = this.#ledger.sample();
    if (progress !== null) this.#request.onProgress?.(progress);
  }

  #start(by: SourceState, { errand, purpose, insteadOf }: Picked, nowMs: number): void {
    const attempt = newAttempt(by, errand, purpose, insteadOf, nowMs);
    if (insteadOf !== null) insteadOf.hedged = true;
    if (by.attempts.size === 0) by.lastSignMs = nowMs;
    by.attempts.add(attempt);
    errand.attempts.add(attempt);
    by.requests++;
    if (insteadOf !== null) by.hedges++;
    if ((errand.asked.get(by)?.tries ?? 0) > 0) by.retries++;
    if (attempt.piece !== null) attempt.piece.underWay++;
    this.#work.waitingZips.delete(errand);
    this.#work.waitingSmall.delete(errand);
    this.#also(() => this.#perform(attempt));
  }

  /** One request, from asking to what follows from its answer. */
  async #perform(attempt: Attempt): Promise<void> {
    try {
      await this.#askAndReceive(attempt);
    } catch (error) {
      // Ended by ourselves: somebody else was first, or all is over.
      if (attempt.abort.signal.aborted) return;
      if (!(error instanceof TransportError)) throw error;
      this.#onFailure(attempt, judgeError(error, attempt.errand.path).reason, null);
    } finally {
      this.#end(attempt);
    }
  }

  async #askAndReceive(attempt: Attempt): Promise<void> {
    const { http, clock } = this.#ports;
    const { errand, by, purpose } = attempt;
    const file = { base: by.source.url, path: errand.path, range: rangeOf(attempt, this.#limits) };
    const answer = await ask(http, file, this.#limits, clock.nowMs(), attempt.abort.signal);
    this.#sign(attempt, 0);
    attempt.answeredMs = attempt.lastSignMs;
    if (answer.kind === "missing" && answer.reason.status === RANGE_NOT_SATISFIABLE) {
      if (purpose.kind === "compare") purpose.copy.strangers.add(by);
      else if (purpose.kind === "piece") this.#onOtherBytes(attempt, purpose.copy);
      else this.#onFailure(attempt, answer.reason, null);
      return;
    }
    if (answer.kind === "missing") return this.#onMissing(attempt, answer.reason);
    if (answer.kind === "failed") return this.#onFailure(attempt, answer.reason, answer.retryAfterMs);
    if (purpose.kind === "small") return this.#receiveSmall(attempt, answer);
    if (purpose.kind === "compare") return this.#compare(attempt, answer, purpose.copy);
    const copy = purpose.kind === "piece" ? purpose.copy : await this.#newCopy(attempt, answer);
    if (copy !== null) await this.#receivePiece(attempt, answer, copy);
  }

  #end(attempt: Attempt): void {
    const { by, errand, piece, copy } = attempt;
    by.attempts.delete(attempt);
    errand.attempts.delete(attempt);
    if (attempt.receivedBytes >= TELLING_BYTES) {
      by.carriedBytes += attempt.receivedBytes;
      by.carryingMs += this.#ports.clock.monotonicMs() - attempt.answeredMs;
    }
    if (piece !== null) piece.underWay--;
    // If it was of no use, somebody else may try.
    if (attempt.insteadOf !== null) attempt.insteadOf.hedged = false;
    if (copy?.isComplete && errand.status === "open" && errand.copies.has(copy)) this.#verify(errand, copy);
    this.#wait(errand);
    this.#mayHaveToLeave = true;
    this.#wake();
  }

  /** Nobody is at work on it any more: somebody may be. */
  #wait(errand: Errand): void {
    if (errand.status !== "open" || errand.attempts.size > 0 || errand.copies.size > 0) return;
    const waiting = errand.wanted.kind === "zip" ? this.#work.waitingZips : this.#work.waitingSmall;
    const others = errand.wrongAnswers.length > 0 ? [...waiting] : [];
    waiting.add(errand);
    // The others' answers decide who is wrong: the sooner they are asked, the better.
    for (const other of others) {
      waiting.delete(other);
      waiting.add(other);
    }
  }

  // What comes of a request.

  /** Something arrived. */
  #sign(attempt: Attempt, bytes: number): void {
    const nowMs = this.#ports.clock.monotonicMs();
    attempt.lastSignMs = nowMs;
    attempt.by.lastSignMs = nowMs;
    attempt.receivedBytes += bytes;
    this.#ledger.received(bytes);
    if (bytes === 0) return;
    if (attempt.by.silent) attempt.by.health = afterSuccess(attempt.by.health);
    attempt.by.silent = false;
  }

  /** Nothing comes from a source that was asked for something: it gets no more to do, and others do its part. */
  #onSilence(state: SourceState, nowMs: number): void {
    state.silent = true;
    const reason: FailureReason = { code: "time-out", status: null, asked: null, detail: "no progress" };
    state.lastFailure = reason;
    const failures = Number.POSITIVE_INFINITY;
    const failure = { reason, retryAfterMs: null, pausesBefore: state.health.pausesEver };
    state.health = afterFailure(
      { ...state.health, failures },
      failure,
      this.#limits,
      nowMs,
      this.#ports.random(),
    );
    if (state.health.out !== null) for (const attempt of state.attempts) attempt.abort.abort();
  }

  #onMissing(attempt: Attempt, reason: FailureReason): void {
    askedOf(attempt).refused = "missing";
    if (reason.code !== "client-error") return;
    attempt.by.refusals++;
    attempt.by.lastFailure = reason;
  }

  #onFailure(attempt: Attempt, reason: FailureReason, retryAfterMs: number | null): void {
    const { by } = attempt;
    const { clock, random } = this.#ports;
    const nowMs = clock.monotonicMs();
    const asked = askedOf(attempt);
    // Pieces that were under way together fail together: that is one try.
    if (attempt.startedMs >= asked.failedMs) {
      asked.tries++;
      asked.failedMs = nowMs;
      asked.notBeforeMs = nowMs + this.#limits.retryMs * 2 ** (asked.tries - 1) * (0.5 + random() / 2);
    }
    if (asked.tries >= this.#limits.triesPerSource) asked.refused ??= "failed";
    by.refusals++;
    by.lastFailure = reason;
    const failure = { reason, retryAfterMs, pausesBefore: attempt.pausesBefore };
    by.health = afterFailure(by.health, failure, this.#limits, nowMs, random());
    if (by.health.out !== null) for (const other of by.attempts) other.abort.abort();
  }

  #onModuleCacheError(error: unknown): void {
    this.#moduleCacheProblem ??= (error as NodeJS.ErrnoException).code ?? String((error as Error).message);
  }

  async #receiveSmall(attempt: Attempt, answer: Extract<Answer, { kind: "body" }>): Promise<void> {
    const { errand } = attempt;
    const { wanted } = errand;
    const bytes = await this.#collect(attempt, answer, MAX_FILE_BYTES[wanted.kind]);
    if (errand.status !== "open") return;
    if (bytes === null) return this.#onFailure(attempt, tooLarge(errand), null);
    const { files } = this.#ports;
    const { moduleCache } = this.#request;
    if (wanted.kind === "mod") {
      const admission = await admitMod(files, moduleCache, wanted.module, bytes, wanted.h1);
      if (errand.status !== "open") return;
      const { length } = bytes;
      return this.#onAdmission(errand, attempt.by, admission, {
        bytes: length,
        bytesOfIt: length,
        isHtml: answer.isHtml,
      });
    }
    const time = infoTime(bytes, wanted.module.version);
    if (time === undefined) {
      const code = answer.isHtml ? "login-page" : "malformed";
      const detail = answer.isHtml ? "" : "not the .info of that version";
      return this.#onFailure(attempt, { code, status: 200, asked: errand.path, detail }, null);
    }
    await admitInfo(files, moduleCache, wanted.module, time);
    this.#settle(errand, attempt.by, bytes.length);
  }

  async #collect(
    attempt: Attempt,
    answer: Extract<Answer, { kind: "body" }>,
    most: number,
  ): Promise<Buffer | null> {
    const pieces: Uint8Array[] = [];
    let bytes = 0;
    for await (const piece of answer.body) {
      this.#sign(attempt, piece.length);
      bytes += piece.length;
      if (bytes > most) return null;
      pieces.push(piece);
    }
    return Buffer.concat(pieces);
  }

  /** The file for a zip whose first bytes are arriving, or null where they are no use. */
  async #newCopy(attempt: Attempt, answer: Extract<Answer, { kind: "body" }>): Promise<ZipCopy | null> {
    const { errand, by } = attempt;
    const { files } = this.#ports;
    if (answer.size !== null && answer.size > MAX_FILE_BYTES.zip) {
      await answer.discard();
      this.#onFailure(attempt, tooLarge(errand), null);
      return null;
    }
    const isWhole = answer.to === answer.size;
    const file = await files.create(incomingPath(this.#request.moduleCache), FILE_MODE);
    if (attempt.abort.signal.aborted) {
      await file.discard();
      return null;
    }
    const copy = new ZipCopy({
      file,
      source: by,
      size: answer.size ?? Number.POSITIVE_INFINITY,
      firstEnd: answer.to ?? Number.POSITIVE_INFINITY,
      pieceBytes: this.#limits.pieceBytes,
      joinable: !errand.alone && !isWhole,
      isHtml: answer.isHtml,
    });
    this.#errandOf.set(copy, errand);
    errand.copies.add(copy);
    this.#work.copies.add(copy);
    attempt.copy = copy;
    attempt.piece = copy.firstPiece;
    copy.firstPiece.underWay++;
    this.#wake();
    return copy;
  }

  async #receivePiece(
    attempt: Attempt,
    answer: Extract<Answer, { kind: "body" }>,
    copy: ZipCopy,
  ): Promise<void> {
    const piece = attempt.piece as Piece;
    const { errand, by } = attempt;
    const changed = answer.size !== null && answer.size !== copy.size;
    if (answer.from < piece.from && !changed && askedOf(attempt).tries < RANGES_IGNORED) {
      // One server of several behind that address: what there is of the zip is good.
      await answer.discard();
      const detail = "the range was ignored";
      return this.#onFailure(attempt, { code: "protocol", status: 200, asked: errand.path, detail }, null);
    }
    if (answer.from < piece.from || answer.from > piece.at || changed) {
      await answer.discard();
      return this.#onOtherBytes(attempt, copy);
    }
    let offset = answer.from;
    let unwritten: Uint8Array[] = [];
    let unwrittenBytes = 0;
    const write = async () => {
      const [first, ...more] = unwritten;
      if (first === undefined) return;
      const bytes = more.length === 0 ? first : Buffer.concat(unwritten);
      unwritten = [];
      unwrittenBytes = 0;
      const position = offset;
      offset += bytes.length;
      await copy.write(piece, position, bytes, by);
    };
    try {
      for await (const bytes of answer.body) {
        this.#sign(attempt, bytes.length);
        // A longer answer than was announced: undici refuses it where there is a Content-Length.
        if (offset + unwrittenBytes + bytes.length > Math.min(piece.to, MAX_FILE_BYTES.zip)) {
          return this.#onFailure(attempt, tooLarge(errand), null);
        }
        unwritten.push(bytes);
        unwrittenBytes += bytes.length;
        if (unwrittenBytes >= WRITE_BYTES) await write();
        if (isDone(piece)) break;
      }
      await write();
      if (answer.to !== null && offset < answer.to && !isDone(piece)) {
        const detail = "less than was announced";
        return this.#onFailure(
          attempt,
          { code: "truncated", status: null, asked: errand.path, detail },
          null,
        );
      }
      if (copy.size === Number.POSITIVE_INFINITY) copy.endAt(offset);
      by.health = afterSuccess(by.health);
      // Of hundreds of pieces some may fail: the tries are those in a row.
      askedOf(attempt).tries = 0;
    } catch (error) {
      // What arrived before is good: the next request goes on behind it.
      if (error instanceof TransportError && !attempt.abort.signal.aborted) await write();
      throw error;
    }
    if (isDone(piece) && piece === copy.pieces.at(-1)) this.#onEnd(errand, copy);
    // Others who are at work on that piece are too late.
    if (isDone(piece)) {
      for (const other of errand.attempts)
        if (other !== attempt && other.piece === piece) other.abort.abort();
    }
  }

  /** Looks whether a source's zip ends like the copy: then it may help. */
  async #compare(attempt: Attempt, answer: Extract<Answer, { kind: "body" }>, copy: ZipCopy): Promise<void> {
    const { by } = attempt;
    const from = tailStart(copy.size);
    if (answer.size !== copy.size || answer.from !== from || answer.to !== copy.size) {
      copy.strangers.add(by);
      return answer.discard();
    }
    const theirs = await this.#collect(attempt, answer, copy.size - from);
    by.health = afterSuccess(by.health);
    if (!this.#work.copies.has(copy)) return;
    if (theirs?.equals(await this.#read(copy, from, copy.size))) copy.sources.add(by);
    else copy.strangers.add(by);
  }

  /** The end of a zip is there: how much there is to hash and to unpack can be told, and its hash can begin. */
  #onEnd(errand: Errand, copy: ZipCopy): void {
    if (copy.pieces.length === 1) return;
    this.#also(async () => {
      // It may be done with, and gone, by now.
      const file = await this.#ports.files.open(copy.file.path).catch(() => null);
      if (file === null) return;
      const claimed = await claimedUnpackedBytes(file).finally(() => file.close());
      if (claimed === null || !this.#work.copies.has(copy)) return;
      copy.unpackedBytes = claimed;
      // Each holds a central directory in memory; the others are hashed when they are complete.
      const arriving = [...this.#work.copies].filter(({ verdict }) => verdict !== null).length;
      const isWorthIt = claimed >= this.#limits.earlyHashBytes && arriving < MOST_ARRIVING_HASHES;
      if (!isWorthIt || copy.verdict !== null) return;
      copy.verdict = this.#ports.hashZip(copy.file.path, errand.wanted.module, copy.arriving());
      // Whoever asks for it hears of an error; a copy that is given up has nobody who asks.
      copy.verdict.catch(() => {});
    });
  }

  async #read(copy: ZipCopy, from: number, to: number): Promise<Uint8Array> {
    const file = await this.#ports.files.open(copy.file.path);
    return file.read(from, to - from).finally(() => file.close());
  }

  /** The source has other bytes now than those which it began with. */
  #onOtherBytes(attempt: Attempt, copy: ZipCopy): void {
    copy.sources.delete(attempt.by);
    copy.strangers.add(attempt.by);
    const detail = "the zip changed while it was fetched";
    this.#onFailure(attempt, { code: "protocol", status: null, asked: attempt.errand.path, detail }, null);
    // Each new beginning is progress, so that tries alone would never end this.
    const asked = askedOf(attempt);
    asked.changes++;
    if (asked.changes >= this.#limits.triesPerSource) asked.refused ??= "failed";
    if (copy.sources.size === 0) this.#discard(copy);
  }

  // What comes of a file.

  #verify(errand: Errand, copy: ZipCopy): void {
    errand.status = "verifying";
    for (const attempt of errand.attempts) attempt.abort.abort();
    this.#forget(copy);
    this.#also(async () => {
      await this.#verifyNow(errand, copy);
      this.#wait(errand);
      this.#mayHaveToLeave = true;
    });
  }

  async #verifyNow(errand: Errand, copy: ZipCopy): Promise<void> {
    const { wanted } = errand;
    // Closed before it is looked at: nobody can write to it any more.
    await copy.file.close();
    if (wanted.kind !== "zip" || errand.status !== "verifying") return copy.discard();
    const { files } = this.#ports;
    const { moduleCache } = this.#request;
    const { verdict } = copy;
    const hashZip: HashZip = verdict === null ? this.#ports.hashZip : () => verdict;
    const admission = await admitZip(files, moduleCache, wanted.module, copy.file.path, wanted.h1, hashZip);
    if (errand.status !== "verifying") return;
    errand.status = "open";
    const shares = copy.shares();
    const [by, bytesOfIt] = shares[0];
    if (shares.length > 1 && !isRight(admission)) {
      // Of several sources: nobody is blamed. From now on the zip comes from one.
      errand.alone = true;
      return;
    }
    if (isRight(admission)) for (const [source, bytes] of shares.slice(1)) source.bytes += bytes;
    this.#onAdmission(errand, by, admission, { bytes: copy.size, bytesOfIt, isHtml: copy.isHtml });
  }

  #onAdmission(
    errand: Errand,
    by: SourceState,
    admission: Admission,
    {
      bytes,
      bytesOfIt,
      isHtml,
    }: { readonly bytes: number; readonly bytesOfIt: number; readonly isHtml: boolean },
  ): void {
    if (isRight(admission)) {
      this.#settle(errand, by, bytes, bytesOfIt);
      if (errand.wanted.kind === "zip") this.#release(errand.wanted.module, admission.goMod ?? null);
      return;
    }
    const isOther = admission.kind === "wrong-hash";
    const detail = isOther ? `${admission.actual} instead of ${admission.expected}` : admission.problem;
    const code = isHtml ? "login-page" : isOther ? "wrong-hash" : "malformed";
    const reason: FailureReason = { code, status: 200, asked: errand.path, detail: isHtml ? "" : detail };
    by.refusals++;
    by.lastFailure = reason;
    if (isHtml) {
      this.#ledger.exclude(by, reason);
      return;
    }
    errand.wrongAnswers.push({ source: by, actual: isOther ? admission.actual : null, reason });
    askedOf({ errand, by }).refused = "wrong";
  }

  /** A .mod whose zip was waited for: it is in there, or it has to be asked for. */
  #release(module: ModuleVersion, goMod: Uint8Array | null): void {
    const held = this.#heldMods.get(moduleKey(module));
    if (held?.status !== "held" || held.wanted.kind !== "mod") return;
    if (goMod !== null && hashGoMod(goMod) === held.wanted.h1) {
      held.status = "verifying";
      this.#also(() => this.#writeMod(held, goMod));
    } else {
      held.status = "open";
      this.#work.waitingSmall.add(held);
      this.#mayHaveToLeave = true;
    }
  }

  /** Bytes that nobody had to be asked for. */
  async #writeMod(errand: Errand, bytes: Uint8Array): Promise<void> {
    const { wanted } = errand;
    if (wanted.kind !== "mod") return;
    await admitMod(this.#ports.files, this.#request.moduleCache, wanted.module, bytes, wanted.h1);
    this.#settle(errand, null, bytes.length);
  }

  async #writeInfo(errand: Errand, time: string | null): Promise<void> {
    await admitInfo(this.#ports.files, this.#request.moduleCache, errand.wanted.module, time);
    this.#settle(errand, null, 0);
  }

  /** `go mod download` wants an .info beside every zip. One without a time will do where nobody sent a better one. */
  async #writeMissingInfos(): Promise<void> {
    const { left } = this.#ledger;
    const zips = new Set(left.filter((e) => e.wanted.kind === "zip").map((e) => moduleKey(e.wanted.module)));
    for (const errand of left) {
      const { kind, module } = errand.wanted;
      if (kind !== "info" || zips.has(moduleKey(module)) || this.#moduleCacheProblem !== null) continue;
      try {
        await admitInfo(this.#ports.files, this.#request.moduleCache, module, null);
        this.#ledger.settleLeft(errand);
      } catch (error) {
        this.#onModuleCacheError(error);
      }
    }
  }

  #settle(errand: Errand, by: SourceState | null, bytes: number, bytesOfIt = bytes): void {
    this.#ledger.settle(errand, by, bytes, bytesOfIt);
    this.#close(errand);
  }

  #leaveWhatNobodyHas(): void {
    this.#mayHaveToLeave = false;
    for (const errand of this.#errands) {
      const reason = this.#ledger.reasonToLeave(errand);
      if (reason === null) continue;
      this.#leave(errand, reason);
      // That may have put a source out, and with it the hope for files that were looked at before.
      this.#mayHaveToLeave = true;
    }
  }

  #leave(errand: Errand, reason: LeftReason): void {
    if (!isUnsettled(errand)) return;
    this.#ledger.leave(errand, reason);
    this.#close(errand);
    if (errand.wanted.kind === "zip") this.#release(errand.wanted.module, null);
  }

  /** Ends whatever is still done for it. */
  #close(errand: Errand): void {
    for (const attempt of errand.attempts) attempt.abort.abort();
    for (const copy of errand.copies) this.#discard(copy);
    this.#wake();
  }

  /** Takes a copy out of the work; what is written to it no longer counts. */
  #forget(copy: ZipCopy): void {
    this.#work.copies.delete(copy);
    this.#errandOf.get(copy)?.copies.delete(copy);
  }

  #discard(copy: ZipCopy): void {
    for (const attempt of this.#errandOf.get(copy)?.attempts ?? []) {
      if (isAbout(attempt, copy)) attempt.abort.abort();
    }
    this.#forget(copy);
    this.#also(async () => {
      await copy.discard();
      await copy.verdict?.catch(() => {});
    });
  }
}

function isAbout({ copy, purpose }: Attempt, which: ZipCopy): boolean {
  return copy === which || (purpose.kind === "compare" && purpose.copy === which);
}

function isRight(admission: Admission): admission is Extract<Admission, { kind: "admitted" | "present" }> {
  return admission.kind === "admitted" || admission.kind === "present";
}

/** What to ask for; null: all of it. */
function rangeOf({ purpose, errand }: Attempt, limits: FetchLimits): ByteRange | null {
  if (purpose.kind === "small") return null;
  // What was fetched in parts and turned out wrong is fetched whole before anybody is blamed.
  if (purpose.kind === "begin") return errand.alone ? null : { from: 0, to: limits.firstPieceBytes };
  if (purpose.kind === "compare") return { from: tailStart(purpose.copy.size), to: purpose.copy.size };
  const { at, to } = purpose.piece;
  return Number.isFinite(to) ? { from: at, to } : null;
}

function tooLarge({ path }: Errand): FailureReason {
  return { code: "malformed", status: 200, asked: path, detail: "larger than Go allows" };
}
