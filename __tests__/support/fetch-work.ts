import { freshHealth } from "../../src/fetch/health.ts";
import { type FetchLimits, fetchLimits } from "../../src/fetch/limits.ts";
import type { Picked, Work } from "../../src/fetch/pick.ts";
import {
  type Asked,
  type Attempt,
  askedOf,
  type Errand,
  newAttempt,
  type SourceState,
  ZipCopy,
} from "../../src/fetch/work.ts";

/** Times and sizes that are easy to count with: pieces of 100 kB, so that the end that is compared is in one; slow after 1000 ms. */
export const WORK_LIMITS: FetchLimits = {
  ...fetchLimits(1),
  firstPieceBytes: 100_000,
  pieceBytes: 100_000,
  triesPerSource: 3,
  stallMs: 1000,
};

/** A source before its first request, with its first byte after 100 ms. */
export function newSource(name: string, connections = 6): SourceState {
  return {
    source: { name, url: `http://${name}`, private: false, mayServe: () => true, firstByteMs: 100 },
    health: freshHealth(connections),
    attempts: new Set(),
    lastSignMs: 0,
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

/** The state of a fetch in the middle, made by hand. Everything happens at 0 ms unless it says otherwise. */
export function newWork(...sources: readonly SourceState[]) {
  const errandOf = new Map<ZipCopy, Errand>();
  const work: Work = {
    waitingZips: new Set(),
    waitingSmall: new Set(),
    copies: new Set(),
    errandOf: (copy) => errandOf.get(copy) as Errand,
    sources,
  };
  const errand = (kind: "zip" | "mod", name: string, servedBy = sources): Errand => ({
    wanted: { kind, module: { path: `example.com/${name}`, version: "v1.0.0" }, h1: "h1:x" },
    path: `/example.com/${name}/@v/v1.0.0.${kind}`,
    servedBy: new Set(servedBy),
    status: "open",
    attempts: new Set(),
    copies: new Set(),
    asked: new Map(),
    wrongAnswers: [],
    alone: false,
  });
  return {
    ...work,
    /** A zip that nobody has begun. */
    zip: (name: string, servedBy = sources): Errand => {
      const zip = errand("zip", name, servedBy);
      work.waitingZips.add(zip);
      return zip;
    },
    /** A .mod that nobody has asked for. */
    mod: (name: string, servedBy = sources): Errand => {
      const mod = errand("mod", name, servedBy);
      work.waitingSmall.add(mod);
      return mod;
    },
    /** A copy of that zip by that source whose first piece is there, and of the others those which are named. */
    copy: (
      zip: Errand,
      source: SourceState,
      more: { readonly kB: number; readonly done?: readonly number[]; readonly joinable?: boolean },
    ): ZipCopy => {
      const { kB, done = [], joinable = true } = more;
      const file = {
        path: "/module-cache/incoming",
        write: async () => {},
        writeAt: async () => {},
        close: async () => {},
        discard: async () => {},
      };
      const size = kB * 1000;
      const { firstPieceBytes, pieceBytes } = WORK_LIMITS;
      const firstEnd = Math.min(firstPieceBytes, size);
      const copy = new ZipCopy({ file, source, size, firstEnd, pieceBytes, joinable, isHtml: false });
      for (const piece of [copy.firstPiece, ...done.map((index) => copy.pieces.at(index))]) {
        if (piece !== undefined) piece.at = piece.to;
      }
      work.waitingZips.delete(zip);
      work.copies.add(copy);
      errandOf.set(copy, zip);
      zip.copies.add(copy);
      return copy;
    },
  };
}

/** Begins the request that was picked, as the fetch does. */
export function start(work: Work, by: SourceState, picked: Picked, startedMs = 0): Attempt {
  const { errand, purpose, insteadOf } = picked;
  const attempt = newAttempt(by, errand, purpose, insteadOf, startedMs);
  if (insteadOf !== null) insteadOf.hedged = true;
  by.attempts.add(attempt);
  by.lastSignMs = Math.max(by.lastSignMs, startedMs);
  errand.attempts.add(attempt);
  if (attempt.piece !== null) attempt.piece.underWay++;
  work.waitingZips.delete(errand);
  work.waitingSmall.delete(errand);
  return attempt;
}

/** Ends a request, as the fetch does. */
export function end(attempt: Attempt): void {
  attempt.by.attempts.delete(attempt);
  attempt.errand.attempts.delete(attempt);
  if (attempt.piece !== null) attempt.piece.underWay--;
  if (attempt.insteadOf !== null) attempt.insteadOf.hedged = false;
}

/** What that source was asked about that errand before. */
export function wasAsked(errand: Errand, source: SourceState, asked: Partial<Asked>): void {
  errand.asked.set(source, { ...askedOf({ errand, by: source }), ...asked });
}
