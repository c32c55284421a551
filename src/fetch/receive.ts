import { MAX_FILE_BYTES } from "../go/file-limits.ts";
import type { FailureReason } from "../mirrors/measurement.ts";
import { judgeError } from "../mirrors/response.ts";
import { type Clock, type Http, TransportError } from "../ports.ts";
import { collect, Lane } from "./collect.ts";
import type { FetchLimits } from "./limits.ts";
import type { Spool } from "./spool.ts";
import type { Requests } from "./state/requests.ts";
import {
  type Attempt,
  askedOf,
  type Errand,
  type Piece,
  type SourceState,
  type ZipCopy,
} from "./state/work.ts";
import { isDone, tailStart } from "./state/zip-copy.ts";
import { type Answer, ask } from "./transfer.ts";

type Body = Extract<Answer, { kind: "body" }>;

/** A .mod or .info as it came. */
export interface SmallFile {
  readonly bytes: Uint8Array;
  readonly isHtml: boolean;
}

/** Written at once: a system call for every part of a body would cost more than the copy. */
const WRITE_BYTES = 64 * 1024;
/** How often in a row a source may ignore a range before its zip is begun anew, in one piece. */
const MAX_RANGES_IGNORED = 2;
/** The zip is smaller than the one that the range was meant for. */
const RANGE_NOT_SATISFIABLE = 416;

/** Gets the answer to one request, from sockets to bytes in a file or in memory, and tells the state of it. */
export class Receiver {
  readonly #ports: { readonly http: Http; readonly clock: Clock };
  readonly #limits: FetchLimits;
  readonly #requests: Requests;
  readonly #spool: Spool;
  readonly #aborts = new Map<Attempt, AbortController>();
  readonly #lanes = new Map<SourceState, Lane>();

  constructor(
    ports: { readonly http: Http; readonly clock: Clock },
    limits: FetchLimits,
    requests: Requests,
    spool: Spool,
  ) {
    this.#ports = ports;
    this.#limits = limits;
    this.#requests = requests;
    this.#spool = spool;
    for (const source of requests.sources) this.#lanes.set(source, new Lane());
  }

  /** Ends the request. */
  stop(attempt: Attempt): void {
    this.#aborts.get(attempt)?.abort();
  }

  /**
   * Gives a small file that is to be checked; of all else the state was told.
   * @throws what the file system throws
   */
  async receive(attempt: Attempt): Promise<SmallFile | null> {
    const abort = new AbortController();
    this.#aborts.set(attempt, abort);
    try {
      return await this.#receive(attempt, abort.signal);
    } catch (error) {
      // Ended by ourselves: another source was first, or all is over.
      if (attempt.stopped) return null;
      if (!(error instanceof TransportError)) throw error;
      if (error.code === "too-many-files") throw Object.assign(new Error(error.message), { code: "EMFILE" });
      this.#failed(attempt, judgeError(error, attempt.errand.path).reason);
      return null;
    } finally {
      this.#aborts.delete(attempt);
    }
  }

  async #receive(attempt: Attempt, signal: AbortSignal): Promise<SmallFile | null> {
    const { http, clock } = this.#ports;
    const { errand, by, purpose } = attempt;
    const file = { base: by.source.url, path: errand.path, range: attempt.range };
    const answer = await ask(http, file, this.#limits, clock.nowMs(), signal);
    this.#requests.answered(attempt, clock.monotonicMs());
    if (answer.kind !== "body") this.#refused(attempt, answer);
    else if (purpose.kind === "small") return this.#receiveSmall(attempt, answer);
    else if (purpose.kind === "compare") await this.#compare(attempt, answer, purpose.copy);
    else if (purpose.kind === "piece") await this.#receivePiece(attempt, answer, purpose.copy, purpose.piece);
    else await this.#beginCopy(attempt, answer);
    return null;
  }

  #refused(attempt: Attempt, answer: Exclude<Answer, Body>): void {
    const { purpose } = attempt;
    if (answer.kind === "failed") this.#failed(attempt, answer.reason, answer.retryAfterMs);
    else if (answer.reason.status !== RANGE_NOT_SATISFIABLE) this.#requests.missing(attempt, answer.reason);
    else if (purpose.kind === "compare") this.#requests.compared(attempt, purpose.copy, false);
    else if (purpose.kind === "piece") this.#changedBytes(attempt, purpose.copy);
    else this.#failed(attempt, answer.reason);
  }

  async #receiveSmall(attempt: Attempt, answer: Body): Promise<SmallFile | null> {
    const { errand } = attempt;
    const bytes = await this.#collect(attempt, answer, MAX_FILE_BYTES[errand.wanted.kind]);
    if (errand.status !== "open") return null;
    if (bytes !== null) return { bytes, isHtml: answer.isHtml };
    this.#failed(attempt, tooLarge(errand));
    return null;
  }

  #collect(attempt: Attempt, { body }: Body, maxBytes: number): Promise<Buffer | null> {
    const lane = this.#lanes.get(attempt.by) ?? new Lane();
    return collect(body, maxBytes, lane, (bytes) => this.#received(attempt, bytes));
  }

  /** The first bytes of a zip: they get a file, and become a copy. */
  async #beginCopy(attempt: Attempt, answer: Body): Promise<void> {
    if (answer.size !== null && answer.size > MAX_FILE_BYTES.zip) {
      await answer.discard();
      return this.#failed(attempt, tooLarge(attempt.errand));
    }
    const file = await this.#spool.create().catch(async (error: unknown) => {
      await answer.discard();
      throw error;
    });
    if (attempt.stopped) return file.discard();
    const copy = this.#requests.beganCopy(attempt, answer);
    this.#spool.keep(copy, file);
    await this.#receivePiece(attempt, answer, copy, copy.pieces[0]);
  }

  async #receivePiece(attempt: Attempt, answer: Body, copy: ZipCopy, piece: Piece): Promise<void> {
    const { path } = attempt.errand;
    const isOther = answer.size !== null && answer.size !== copy.size;
    const isBefore = answer.from < piece.from;
    if (isBefore || isOther || answer.from > piece.at) {
      await answer.discard();
      // One server of several behind that address: what there is of the zip is good.
      const isIgnored = isBefore && !isOther && askedOf(attempt).tries < MAX_RANGES_IGNORED;
      if (!isIgnored) return this.#changedBytes(attempt, copy);
      const detail = { code: "range-ignored" } as const;
      return this.#failed(attempt, { code: "protocol", status: 200, asked: path, detail });
    }
    const end = await this.#writePiece(attempt, answer, copy, piece);
    if (end === null) return this.#failed(attempt, tooLarge(attempt.errand));
    if (answer.to !== null && end < answer.to && !isDone(piece)) {
      const detail = { code: "less-than-announced" } as const;
      return this.#failed(attempt, { code: "truncated", status: null, asked: path, detail });
    }
    this.#requests.gotPiece(attempt, copy, piece, end, this.#ports.clock.monotonicMs());
  }

  /** Gives where in the zip the body ended, or null where it has more than was announced or than Go allows. */
  async #writePiece(attempt: Attempt, answer: Body, copy: ZipCopy, piece: Piece): Promise<number | null> {
    const mostBytes = Math.min(answer.to ?? piece.to, MAX_FILE_BYTES.zip);
    let offset = answer.from;
    let unwritten: Uint8Array[] = [];
    let unwrittenBytes = 0;
    const write = async () => {
      const bytes = unwritten.length === 1 ? unwritten[0] : Buffer.concat(unwritten);
      if (bytes === undefined || bytes.length === 0) return;
      const position = offset;
      offset += bytes.length;
      unwritten = [];
      unwrittenBytes = 0;
      await this.#write(attempt, copy, piece, position, bytes);
    };
    try {
      for await (const bytes of answer.body) {
        this.#received(attempt, bytes.length);
        // undici refuses a longer answer than was announced where there is a Content-Length.
        if (offset + unwrittenBytes + bytes.length > mostBytes) return null;
        unwritten.push(bytes);
        unwrittenBytes += bytes.length;
        // Another request may bring the rest by now: then the piece ends before the answer does.
        const isAll = offset + unwrittenBytes >= piece.to && answer.to !== piece.to;
        if (unwrittenBytes >= WRITE_BYTES || isAll) await write();
        if (isAll) break;
      }
      await write();
      return offset;
    } catch (error) {
      // What arrived before is good: the next request goes on behind it.
      if (error instanceof TransportError && this.#requests.copies.has(copy)) await write();
      throw error;
    }
  }

  #write(attempt: Attempt, copy: ZipCopy, piece: Piece, position: number, bytes: Uint8Array): Promise<void> {
    const { from, to } = this.#requests.claim(attempt, copy, piece, position, bytes.length);
    const fresh = bytes.subarray(from - position, to - position);
    return this.#spool.write(copy, piece, from, fresh, () => this.#requests.wrote(piece, to));
  }

  /** Looks whether a source's zip ends like the copy: then it may help. */
  async #compare(attempt: Attempt, answer: Body, copy: ZipCopy): Promise<void> {
    const from = tailStart(copy.size);
    if (answer.size !== copy.size || answer.from !== from || answer.to !== copy.size) {
      this.#requests.compared(attempt, copy, false);
      return answer.discard();
    }
    const theirs = await this.#collect(attempt, answer, copy.size - from);
    this.#requests.answeredWell(attempt);
    if (!this.#requests.copies.has(copy)) return;
    const ours = await this.#spool.read(copy, from, copy.size);
    this.#requests.compared(attempt, copy, theirs?.equals(ours) === true);
  }

  #received(attempt: Attempt, bytes: number): void {
    this.#requests.received(attempt, bytes, this.#ports.clock.monotonicMs());
  }

  #failed(attempt: Attempt, reason: FailureReason, retryAfterMs: number | null = null): void {
    this.#requests.failed(attempt, reason, retryAfterMs, this.#ports.clock.monotonicMs());
  }

  #changedBytes(attempt: Attempt, copy: ZipCopy): void {
    this.#requests.changedBytes(attempt, copy, this.#ports.clock.monotonicMs());
  }
}

function tooLarge({ path }: Errand): FailureReason {
  return { code: "malformed", status: 200, asked: path, detail: { code: "larger-than-go-allows" } };
}
