import { proxyPath } from "../go/module-version.ts";
import type { FailureReason } from "../mirrors/measurement.ts";
import type { Arriving, WritingFile, ZipVerdict } from "../ports.ts";
import { freshHealth, type Health } from "./health.ts";
import type { FetchLimits } from "./limits.ts";
import type { Source } from "./source.ts";
import type { Wanted } from "./wanted.ts";

/** One source during a fetch. */
export interface SourceState {
  readonly source: Source;
  health: Health;
  readonly attempts: Set<Attempt>;
  /** When bytes, headers or a first request of it were last seen. */
  lastSignMs: number;
  /** It was found silent, and nothing came since. */
  silent: boolean;
  /** Bytes of bodies that ended, and the time that single requests took for them: what one connection carries. */
  carriedBytes: number;
  carryingMs: number;
  /** Of admitted files. */
  files: number;
  bytes: number;
  requests: number;
  retries: number;
  hedges: number;
  refusals: number;
  lastFailure: FailureReason | null;
  lied: boolean;
}

/** One wanted file and how far it is. */
export interface Errand {
  readonly wanted: Wanted;
  /** Below a source's base URL. */
  readonly path: string;
  /** Who may hear of that module. */
  readonly servedBy: ReadonlySet<SourceState>;
  /** `held`: a .mod whose zip is on its way and may hold it. */
  status: "held" | "open" | "verifying" | "done" | "left";
  readonly attempts: Set<Attempt>;
  /** Of a zip; more than one where a second source was asked because the first was slow. */
  readonly copies: Set<ZipCopy>;
  readonly asked: Map<SourceState, Asked>;
  /** Answers with other bytes than the hash allows, each from one source alone. */
  readonly wrongAnswers: WrongAnswer[];
  /** A zip from several sources failed: from now on each copy comes from one. */
  alone: boolean;
}

/** A source before its first request. */
export function newSourceState(source: Source, limits: FetchLimits, nowMs: number): SourceState {
  return {
    source,
    health: freshHealth(limits.connectionsPerSource),
    attempts: new Set(),
    lastSignMs: nowMs,
    silent: false,
    carriedBytes: 0,
    carryingMs: 0,
    files: 0,
    bytes: 0,
    requests: 0,
    retries: 0,
    hedges: 0,
    refusals: 0,
    lastFailure: null,
    lied: false,
  };
}

/** A file that nobody was asked for. */
export function newErrand(wanted: Wanted, sources: readonly SourceState[]): Errand {
  return {
    wanted,
    path: proxyPath(wanted.module, wanted.kind),
    servedBy: new Set(sources.filter(({ source }) => source.mayServe(wanted.module.path))),
    status: "open",
    attempts: new Set(),
    copies: new Set(),
    asked: new Map(),
    wrongAnswers: [],
    alone: false,
  };
}

/** What a source was asked about an errand. */
export interface Asked {
  tries: number;
  /** When the last of them failed. */
  failedMs: number;
  /** How often it had other bytes than those which it began with. */
  changes: number;
  notBeforeMs: number;
  /** It is not asked for this file again. */
  refused: "missing" | "failed" | "wrong" | null;
}

interface WrongAnswer {
  readonly source: SourceState;
  /** The h1 of its bytes, or null where they have none. */
  readonly actual: string | null;
  readonly reason: FailureReason;
}

/** What that attempt's source was asked about that attempt's errand, to be noted in. */
export function askedOf({ errand, by }: Pick<Attempt, "errand" | "by">): Asked {
  const asked = errand.asked.get(by) ?? {
    tries: 0,
    failedMs: Number.NEGATIVE_INFINITY,
    changes: 0,
    notBeforeMs: 0,
    refused: null,
  };
  errand.asked.set(by, asked);
  return asked;
}

/** What a request is for. */
export type Purpose =
  /** A .mod or .info, whole. */
  | { readonly kind: "small" }
  /** The first range of a new copy. */
  | { readonly kind: "begin" }
  | { readonly kind: "piece"; readonly copy: ZipCopy; readonly piece: Piece }
  /** The end of a zip, to see whether this source's bytes are those of the copy. */
  | { readonly kind: "compare"; readonly copy: ZipCopy };

/** A request under way. */
export interface Attempt {
  readonly errand: Errand;
  readonly by: SourceState;
  readonly purpose: Purpose;
  /** The slow attempt that it stands in for, or null. */
  readonly insteadOf: Attempt | null;
  readonly startedMs: number;
  /** When the answer began; until then as `startedMs`. */
  answeredMs: number;
  readonly pausesBefore: number;
  readonly abort: AbortController;
  /** Once the answer has begun. */
  copy: ZipCopy | null;
  piece: Piece | null;
  lastSignMs: number;
  receivedBytes: number;
  /** Somebody else was asked for the same. */
  hedged: boolean;
}

/** A request that is about to be made. */
export function newAttempt(
  by: SourceState,
  errand: Errand,
  purpose: Purpose,
  insteadOf: Attempt | null,
  nowMs: number,
): Attempt {
  return {
    errand,
    by,
    purpose,
    insteadOf,
    startedMs: nowMs,
    answeredMs: nowMs,
    pausesBefore: by.health.pausesEver,
    abort: new AbortController(),
    copy: purpose.kind === "piece" ? purpose.copy : null,
    piece: purpose.kind === "piece" ? purpose.piece : null,
    lastSignMs: nowMs,
    receivedBytes: 0,
    hedged: false,
  };
}

/** A range of a zip, got by one request, or by the next one from where that broke off. */
export interface Piece {
  readonly from: number;
  /** Exclusive; infinite where the server did not say how much there is. */
  to: number;
  /** All bytes before this offset are in the file. */
  at: number;
  /** All bytes before this offset are in the file or being written: none is written twice. */
  claimed: number;
  /** Writes go one after the other. */
  written: Promise<void>;
  /** Requests for it that are under way. */
  underWay: number;
}

/** Of a zip's end, where the central directory is: what two sources must have in common to be mixed. */
export const TAIL_BYTES = 64 * 1024;

/**
 * One zip on its way into one temporary file: from one source, or from several whose bytes were found to be the
 * same. The size is known once the first request was answered.
 */
export class ZipCopy {
  readonly file: WritingFile;
  /** Infinite until it is known. */
  size: number;
  /** What hashing and unpacking it has to go through; a guess until its end is there. */
  unpackedBytes: number;
  readonly pieces: readonly Piece[];
  /** Of its hash, where that began before the zip was complete. */
  verdict: Promise<ZipVerdict> | null = null;
  #isGivenUp = false;
  readonly #followers: ((arrivedBytes: number | null) => void)[] = [];
  /** How many bytes came from whom. */
  readonly bytesFrom: Map<SourceState, number>;
  /** Who may be asked for pieces. */
  readonly sources: Set<SourceState>;
  /** Whose bytes are others, or who could not be compared. */
  readonly strangers = new Set<SourceState>();
  /** Other sources may join. */
  readonly joinable: boolean;
  readonly isHtml: boolean;

  /**
   * @param options.size infinite where the server did not say
   * @param options.firstEnd where the answer ends that is being received already: at `size`, it is all in one piece
   */
  constructor(options: {
    readonly file: WritingFile;
    readonly source: SourceState;
    readonly size: number;
    readonly firstEnd: number;
    readonly pieceBytes: number;
    readonly joinable: boolean;
    readonly isHtml: boolean;
  }) {
    this.file = options.file;
    this.size = options.size;
    this.unpackedBytes = options.size;
    this.sources = new Set([options.source]);
    this.bytesFrom = new Map([[options.source, 0]]);
    this.joinable = options.joinable;
    this.isHtml = options.isHtml;
    this.pieces = divide(options.size, options.firstEnd, options.pieceBytes);
  }

  get firstPiece(): Piece {
    return this.pieces[0] as Piece;
  }

  get isComplete(): boolean {
    return this.pieces.every(isDone);
  }

  /** The end of the zip is in the file, to be compared with another source's. */
  get hasTail(): boolean {
    const from = this.size - TAIL_BYTES;
    return this.pieces.every((piece) => piece.to < from || isDone(piece));
  }

  /** One that nobody is getting. The last comes first: it tells how large the contents are, and what other sources have. */
  nextPiece(): Piece | null {
    const last = this.pieces.at(-1) as Piece;
    if (isWaiting(last)) return last;
    return this.pieces.find(isWaiting) ?? null;
  }

  /** Nobody is getting its end. */
  get lacksTail(): boolean {
    return isWaiting(this.pieces.at(-1) as Piece);
  }

  /** Bytes that nobody is getting. */
  get waitingBytes(): number {
    return this.pieces.reduce((sum, piece) => sum + (isWaiting(piece) ? piece.to - piece.at : 0), 0);
  }

  /**
   * Writes bytes of a piece. What was written before stays as it is, whoever sends it again: it may have been hashed.
   * @param position where in the zip the bytes begin: not beyond what was written or is being written
   */
  write(piece: Piece, position: number, bytes: Uint8Array, by: SourceState): Promise<void> {
    const from = Math.max(position, piece.claimed);
    const fresh = bytes.subarray(from - position);
    if (fresh.length === 0) return piece.written;
    piece.claimed = from + fresh.length;
    this.bytesFrom.set(by, (this.bytesFrom.get(by) ?? 0) + fresh.length);
    piece.written = piece.written.then(async () => {
      await this.file.writeAt(from, fresh);
      piece.at = from + fresh.length;
      this.#tell();
    });
    return piece.written;
  }

  /** What a hash needs to begin before the zip is complete. */
  arriving(): Arriving {
    const end = this.pieces.at(-1) as Piece;
    return {
      bytes: this.size,
      endFrom: end.from,
      follow: (listener) => {
        this.#followers.push(listener);
        listener(this.#isGivenUp ? null : this.#arrivedBytes());
      },
    };
  }

  /** Nothing more is written. */
  async discard(): Promise<void> {
    this.#isGivenUp = true;
    for (const listener of this.#followers) listener(null);
    await this.file.discard();
  }

  #tell(): void {
    const arrivedBytes = this.#arrivedBytes();
    for (const listener of this.#followers) listener(arrivedBytes);
  }

  /** From the beginning, without a gap. */
  #arrivedBytes(): number {
    return this.pieces.find((piece) => !isDone(piece))?.at ?? this.size;
  }

  /** Who sent how many of its bytes, most first. */
  shares(): [first: [SourceState, number], ...rest: [SourceState, number][]] {
    const [first, ...rest] = [...this.bytesFrom].sort(([, a], [, b]) => b - a);
    return [first as [SourceState, number], ...rest.filter(([, bytes]) => bytes > 0)];
  }

  /** The body of unknown length has ended. */
  endAt(size: number): void {
    this.size = size;
    this.firstPiece.to = size;
  }
}

export function isDone(piece: Piece): boolean {
  return piece.at >= piece.to;
}

function isWaiting(piece: Piece): boolean {
  return piece.underWay === 0 && !isDone(piece);
}

function divide(size: number, firstEnd: number, pieceBytes: number): Piece[] {
  const piece = (from: number, to: number): Piece => ({
    from,
    to,
    at: from,
    claimed: from,
    written: Promise.resolve(),
    underWay: 0,
  });
  const pieces = [piece(0, firstEnd)];
  // The last one holds all of the end that is compared.
  for (let from = firstEnd; from < size; from = pieces.at(-1)?.to ?? size) {
    pieces.push(
      piece(from, size - from < pieceBytes + Math.min(pieceBytes, TAIL_BYTES) ? size : from + pieceBytes),
    );
  }
  return pieces;
}
