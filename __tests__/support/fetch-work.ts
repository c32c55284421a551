import { type FetchLimits, fetchLimits } from "../../src/fetch/limits.ts";
import { type Changing, changing } from "../../src/fetch/state/changing.ts";
import { newAttempt, newErrand, newSourceState } from "../../src/fetch/state/new.ts";
import {
  type Asked,
  type Attempt,
  askedOf,
  type Errand,
  type Picked,
  type Piece,
  type SourceState,
  type ZipCopy,
} from "../../src/fetch/state/work.ts";
import { divide } from "../../src/fetch/state/zip-changes.ts";
import { newZipCopy } from "../../src/fetch/state/zip-copy.ts";

/** Times and sizes that are easy to count with: pieces of 100 kB, so that the end that is compared is in one; slow after 1000 ms. */
export const WORK_LIMITS: FetchLimits = {
  ...fetchLimits(1),
  firstPieceBytes: 100_000,
  pieceBytes: 100_000,
  leastPieceBytes: 100_000,
  triesPerSource: 3,
  stallMs: 1000,
};

/** A source before its first request, with its first byte after 100 ms. */
export function newSource(name: string, connections = 6): Changing<SourceState> {
  const source = { name, url: `http://${name}`, private: false, mayServe: () => true, firstByteMs: 100 };
  const limits = { ...WORK_LIMITS, connectionsPerSource: connections };
  return changing({ ...newSourceState({ ...source, bytesPerSecond: null }, 1, limits), connections });
}

export type HandMadeWork = ReturnType<typeof newWork>;

/** The state of a fetch in the middle, made by hand. Everything happens at 0 ms unless it says otherwise. */
export function newWork(...sources: readonly SourceState[]) {
  const waitingZips = new Set<Errand>();
  const waitingSmall = new Set<Errand>();
  const copies = new Set<ZipCopy>();
  const errand = (kind: "zip" | "mod", name: string, servedBy: readonly SourceState[]) => {
    const wanted = { kind, module: { path: `example.com/${name}`, version: "v1.0.0" }, h1: "h1:x" } as const;
    return changing(newErrand(wanted, servedBy));
  };
  return {
    waitingZips,
    waitingSmall,
    copies,
    sources,
    spareBytes: 1_000_000,
    leftMs: 10_000,
    /** A zip that no source has begun. */
    zip: (name: string, servedBy = sources): Changing<Errand> => {
      const zip = errand("zip", name, servedBy);
      waitingZips.add(zip);
      return zip;
    },
    /** A .mod that no source was asked for. */
    mod: (name: string, servedBy = sources): Changing<Errand> => {
      const mod = errand("mod", name, servedBy);
      waitingSmall.add(mod);
      return mod;
    },
    /** A copy of that zip by that source whose first piece is there, and of the others those which are named. */
    copy: (
      zip: Errand,
      source: SourceState,
      more: { readonly kB: number; readonly done?: readonly number[]; readonly joinable?: boolean },
    ): Changing<ZipCopy> => {
      const { kB, done = [], joinable = true } = more;
      const size = kB * 1000;
      const { firstPieceBytes, pieceBytes } = WORK_LIMITS;
      const firstEnd = Math.min(firstPieceBytes, size);
      const copy = newZipCopy(zip, source, {
        size,
        firstEnd,
        endBytes: pieceBytes,
        divisible: true,
        joinable,
        isHtml: false,
      });
      // As if pieces of that size had been asked for.
      for (let at = firstEnd + pieceBytes; at < size - 1.5 * pieceBytes; at += pieceBytes) {
        divide(copy, copy.pieces.at(-2) as Piece, at);
      }
      for (const piece of [copy.pieces[0], ...done.map((index) => copy.pieces.at(index))]) {
        if (piece !== undefined) changing(piece).at = piece.to;
      }
      waitingZips.delete(zip);
      copies.add(copy);
      changing(zip).copies.add(copy);
      return changing(copy);
    },
  };
}

/** Begins the request that was picked, as the fetch does. */
export function start(work: HandMadeWork, source: SourceState, picked: Picked, startedMs = 0): Attempt {
  const { errand, insteadOf, purpose } = picked;
  const by = changing(source);
  const made =
    purpose.kind === "rest"
      ? ({
          kind: "piece",
          copy: purpose.copy,
          piece: divide(purpose.copy, purpose.piece, purpose.from),
          to: 0,
        } as const)
      : purpose;
  const attempt = newAttempt(by, { ...picked, purpose: made }, WORK_LIMITS.firstPieceBytes, startedMs);
  if (insteadOf !== null) changing(insteadOf).hedged = true;
  by.attempts.add(attempt);
  by.lastSignMs = Math.max(by.lastSignMs, startedMs);
  changing(errand).attempts.add(attempt);
  if (attempt.piece !== null) changing(attempt.piece).underWay++;
  work.waitingZips.delete(errand);
  work.waitingSmall.delete(errand);
  return attempt;
}

/** Ends a request, as the fetch does. */
export function end(attempt: Attempt): void {
  changing(attempt.by).attempts.delete(attempt);
  changing(attempt.errand).attempts.delete(attempt);
  if (attempt.piece !== null) changing(attempt.piece).underWay--;
  if (attempt.insteadOf !== null) changing(attempt.insteadOf).hedged = false;
}

/** What that source was asked about that errand before. */
export function wasAsked(errand: Errand, source: SourceState, asked: Partial<Asked>): void {
  changing(errand).asked.set(source, { ...askedOf({ errand, by: source }), ...asked });
}
