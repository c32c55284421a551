import type { FailureReason } from "../../mirrors/measurement.ts";
import type { FetchLimits } from "../limits.ts";
import type { Source } from "../source.ts";
import { type Changing, changing } from "./changing.ts";
import { Growth } from "./growth.ts";
import type { Left } from "./many.ts";
import { newAttempt, newSourceState } from "./new.ts";
import type { Orders } from "./orders.ts";
import * as sources from "./source-state.ts";
import { replacedBy, Twice } from "./twice.ts";
import {
  type Asked,
  type Attempt,
  askedOf,
  type ByteRange,
  type Errand,
  isAbout,
  type Picked,
  type Piece,
  type Purpose,
  type SourceState,
  type ZipCopy,
} from "./work.ts";
import * as changes from "./zip-changes.ts";
import { endBytes, hasEnd, isDone, newZipCopy } from "./zip-copy.ts";
import { ZipSizes } from "./zip-sizes.ts";

/** Fewer bytes of an answer are no progress, in whatever time they come: a byte a second is none. */
const PROGRESS_BYTES = 1_024;

/**
 * The requests that are under way, what the sources made of them, and the zips that come of them: events in, orders
 * out. Each event says when it was, in milliseconds of a monotonic clock.
 */
export class Requests {
  readonly sources: readonly SourceState[];
  readonly copies = new Set<ZipCopy>();
  readonly sizes = new ZipSizes();
  readonly #limits: FetchLimits;
  readonly #orders: Orders;
  readonly #random: () => number;
  readonly #growth: Growth;
  #receivedBytes = 0;
  readonly #twice = new Twice();
  #lastBytesMs = 0;

  /** @param random in [0, 1): spreads retries */
  constructor(given: readonly Source[], limits: FetchLimits, orders: Orders, random: () => number) {
    this.sources = given.map((source) => newSourceState(source, given.length, limits));
    this.#growth = new Growth(this.sources, limits);
    this.#limits = limits;
    this.#orders = orders;
    this.#random = random;
  }

  /** Of all bodies. */
  get receivedBytes(): number {
    return this.#receivedBytes;
  }

  get lastBytesMs(): number {
    return this.#lastBytesMs;
  }

  /** So much may yet come twice. */
  get spareBytes(): number {
    return this.#twice.spareBytes(this.#receivedBytes);
  }

  pass(nowMs: number, left: Left): void {
    this.#growth.pass(nowMs, left);
  }

  look(nowMs: number): void {
    this.#growth.look(nowMs);
  }

  /**
   * The request that was picked is being made now.
   * @param firstBytes how many bytes a zip is first asked for
   */
  begin(by: SourceState, picked: Picked, firstBytes: number, nowMs: number): Attempt {
    const { errand, insteadOf } = picked;
    const purpose = this.#made(picked);
    const attempt = newAttempt(by, { ...picked, purpose }, firstBytes, nowMs);
    sources.asks(attempt, nowMs);
    changing(errand).attempts.add(attempt);
    this.#twice.begun(attempt);
    if (insteadOf !== null && purpose.kind !== "piece") changing(insteadOf).hedged = true;
    if (attempt.piece !== null) changes.occupy(attempt.piece, 1);
    return attempt;
  }

  /** What a request is for, with its piece made. */
  #made({ purpose, insteadOf }: Picked): Purpose {
    if (purpose.kind === "piece") {
      const { copy, piece, to } = purpose;
      if (to < piece.to) changes.divide(copy, piece, to);
      return purpose;
    }
    if (purpose.kind !== "rest") return purpose;
    const { copy, piece, from } = purpose;
    const rest = changes.divide(copy, piece, from);
    // All of it: nothing came of that request any more.
    if (insteadOf !== null && from <= insteadOf.from + insteadOf.receivedBytes) {
      changes.lost(rest, piece);
      this.stop([insteadOf]);
    }
    return { kind: "piece", copy, piece: rest, to: rest.to };
  }

  /** Its answer has begun. */
  answered(given: Attempt, nowMs: number): void {
    const attempt = changing(given);
    if (!attempt.isAnswered) this.#growth.answered(attempt, nowMs - attempt.startedMs);
    attempt.isAnswered = true;
    attempt.answeredMs = nowMs;
    // Of this request alone: a source may send nothing but headers.
    attempt.progressMs = nowMs;
  }

  /** So many more bytes of its body. */
  received(given: Attempt, bytes: number, nowMs: number): void {
    const attempt = changing(given);
    attempt.receivedBytes += bytes;
    this.#receivedBytes += bytes;
    this.#growth.received(attempt, bytes);
    if (bytes > 0) this.#lastBytesMs = nowMs;
    if (attempt.receivedBytes - attempt.progressBytes < PROGRESS_BYTES) return;
    sources.progressed(attempt, nowMs);
  }

  /** The source does not have that file, or will not give it. */
  missing(attempt: Attempt, reason: FailureReason): void {
    this.#asked(attempt).refused = "missing";
    if (reason.code === "client-error") sources.refused(attempt.by, reason);
  }

  /** @param retryAfterMs what the source asked for itself, or null */
  failed(attempt: Attempt, reason: FailureReason, retryAfterMs: number | null, nowMs: number): void {
    const asked = this.#asked(attempt);
    const { retryMs, triesPerSource } = this.#limits;
    // Pieces that were under way together fail together: that is one try.
    if (attempt.startedMs >= asked.failedMs) {
      asked.tries++;
      asked.failedMs = nowMs;
      asked.notBeforeMs = nowMs + retryMs * 2 ** (asked.tries - 1) * (0.5 + this.#random() / 2);
    }
    if (asked.tries >= triesPerSource) asked.refused ??= "failed";
    sources.failed(attempt, { reason, retryAfterMs }, this.#limits, nowMs, this.#random());
    this.#stopIfOut(attempt.by);
  }

  /** Nothing comes from a source that was asked for something: others do its part. */
  fellSilent(by: SourceState, nowMs: number): void {
    sources.fellSilent(by, this.#limits, nowMs, this.#random());
    this.#stopIfOut(by);
  }

  /** The request is over, whatever became of it. */
  ended(attempt: Attempt, nowMs: number): void {
    const { errand, piece, insteadOf } = attempt;
    sources.asked(attempt, nowMs);
    // All of a small file is progress too, however few bytes it has.
    if (attempt.purpose.kind === "small" && attempt.receivedBytes > 0) sources.progressed(attempt, nowMs);
    this.#twice.ended(attempt);
    changing(errand).attempts.delete(attempt);
    if (piece !== null) changes.occupy(piece, -1);
    // If it was of no use, another source may try.
    if (insteadOf !== null && attempt.purpose.kind !== "piece") changing(insteadOf).hedged = false;
  }

  /** The first bytes of a zip are arriving. */
  beganCopy(
    attempt: Attempt,
    answer: {
      readonly to: number | null;
      readonly size: number | null;
      readonly isRange: boolean;
      readonly isHtml: boolean;
    },
  ): ZipCopy {
    const { errand, by } = attempt;
    const copy = newZipCopy(errand, by, {
      size: answer.size ?? Number.POSITIVE_INFINITY,
      firstEnd: answer.to ?? Number.POSITIVE_INFINITY,
      endBytes: endBytes(answer.size ?? 0, this.#limits.pieceBytes),
      divisible: answer.isRange,
      joinable: !errand.alone && answer.to !== answer.size,
      isHtml: answer.isHtml,
    });
    const [piece] = copy.pieces;
    if (answer.size !== null) this.sizes.begun(answer.size);
    changing(errand).size = answer.size ?? errand.size;
    changing(errand).copies.add(copy);
    this.copies.add(copy);
    Object.assign(changing(attempt), { copy, piece, from: piece.from });
    changes.occupy(piece, 1);
    for (const slow of replacedBy(attempt)) this.discard(slow);
    // Whoever answers first goes on: another that has not begun yet would only bring the same.
    this.stop([...errand.attempts].filter((other) => other.purpose.kind === "begin" && other.copy === null));
    this.#orders.wake();
    return copy;
  }

  /** See claim in zip-changes.ts. */
  claim({ by }: Attempt, copy: ZipCopy, piece: Piece, position: number, bytes: number): ByteRange {
    return changes.claim(copy, piece, by, position, bytes);
  }

  /** All bytes of the piece before `at` are in the file. */
  wrote(piece: Piece, at: number): void {
    changes.wrote(piece, at);
  }

  /** The body of a piece ended as it should, at `end`. */
  gotPiece(attempt: Attempt, copy: ZipCopy, piece: Piece, end: number, nowMs: number): void {
    sources.progressed(attempt, nowMs);
    if (copy.size === Number.POSITIVE_INFINITY) changes.endAt(copy, end);
    sources.answeredWell(attempt.by);
    // Of hundreds of pieces some may fail: the tries are those in a row.
    this.#asked(attempt).tries = 0;
    if (!isDone(piece)) return;
    if (piece.to > copy.endFrom && copy.pieces.length > 1 && hasEnd(copy)) this.#orders.readEnd(copy);
    // Other requests for that piece are too late.
    this.stop([...attempt.errand.attempts].filter((other) => other !== attempt && other.piece === piece));
  }

  /** What the end of a zip says that it unpacks to. */
  endRead(copy: ZipCopy, unpackedBytes: number): void {
    changes.unpacksTo(copy, unpackedBytes);
  }

  /** The body of a comparison ended. */
  answeredWell({ by }: Attempt): void {
    sources.answeredWell(by);
  }

  /** Whether that source's zip ends like the copy: then it may help. */
  compared({ by }: Attempt, copy: ZipCopy, isSame: boolean): void {
    changes.compared(copy, by, isSame);
  }

  /** The source has other bytes now than those which it began with. */
  changedBytes(attempt: Attempt, copy: ZipCopy, nowMs: number): void {
    changes.compared(copy, attempt.by, false);
    const detail = { code: "zip-changed" } as const;
    this.failed(attempt, { code: "protocol", status: null, asked: attempt.errand.path, detail }, null, nowMs);
    // Each new beginning is progress, so that tries alone would never end this.
    const asked = this.#asked(attempt);
    asked.changes++;
    if (asked.changes >= this.#limits.triesPerSource) asked.refused ??= "failed";
    if (copy.sources.size === 0) this.discard(copy);
  }

  /** Nothing more is asked of that source, and nothing of what it is sending is taken. */
  exclude(source: SourceState, reason: FailureReason): void {
    sources.excluded(source, reason);
    this.#stopIfOut(source);
  }

  #stopIfOut({ health, attempts }: SourceState): void {
    if (health.out !== null) this.stop(attempts);
  }

  /** Ends requests: whatever becomes of them is no source's fault. */
  stop(attempts: Iterable<Attempt>): void {
    for (const attempt of attempts) {
      changing(attempt).stopped = true;
      this.#orders.stop(attempt);
    }
  }

  /** Takes a copy out of the work: no source is asked for more of it. */
  forget(copy: ZipCopy): void {
    this.copies.delete(copy);
    changing(copy.errand).copies.delete(copy);
  }

  /** Ends whatever is still done for that copy. */
  discard(copy: ZipCopy): void {
    this.stop([...copy.errand.attempts].filter((attempt) => isAbout(attempt, copy)));
    this.forget(copy);
    this.#orders.discard(copy);
  }

  /** Ends whatever is still done for that file. */
  close({ attempts, copies }: Errand): void {
    this.stop(attempts);
    for (const copy of copies) this.discard(copy);
    this.#orders.wake();
  }

  #asked({ errand, by }: Attempt): Changing<Asked> {
    const asked = changing({ ...askedOf({ errand, by }) });
    changing(errand).asked.set(by, asked);
    return asked;
  }
}
