import { describe, expect, test } from "@jest/globals";
import { mayEverAsk } from "../../../src/fetch/chances.ts";
import { isSilent } from "../../../src/fetch/pace.ts";
import { pickNext } from "../../../src/fetch/pick.ts";
import { changing } from "../../../src/fetch/state/changing.ts";
import type { Attempt, Errand, Picked, Piece, SourceState, ZipCopy } from "../../../src/fetch/state/work.ts";
import { tailStart } from "../../../src/fetch/state/zip-copy.ts";
import {
  end,
  type HandMadeWork,
  newSource,
  newWork,
  start,
  WORK_LIMITS,
  wasAsked,
} from "../../support/fetch-work.ts";

function pick(source: SourceState, work: HandMadeWork, nowMs = 0): Picked | null {
  return pickNext(source, work, WORK_LIMITS, nowMs);
}

/** Begins what is picked for that source until there is nothing, or it has that many requests; what it was, in order. */
function pickAll(source: SourceState, work: HandMadeWork, most = 100): Picked[] {
  const all: Picked[] = [];
  while (all.length < most) {
    const picked = pick(source, work);
    if (picked === null) break;
    all.push(picked);
    start(work, source, picked);
  }
  return all;
}

/** "begin a", "small b instead of x", "piece d 100": what, of which module, from which kB on, for whom. */
function told(picked: Picked | null): string | null {
  if (picked === null) return null;
  const { errand, purpose, insteadOf } = picked;
  const name = errand.wanted.module.path.slice("example.com/".length);
  const at = purpose.kind === "piece" ? purpose.piece.from : purpose.kind === "rest" ? purpose.from : null;
  const from = at === null ? "" : ` ${at / 1000}`;
  return `${purpose.kind} ${name}${from}${insteadOf ? ` instead of ${insteadOf.by.source.name}` : ""}`;
}

/** A request for that, begun by hand. */
const beginning = (errand: Errand): Picked => ({ errand, purpose: { kind: "begin" }, insteadOf: null });
const small = (errand: Errand): Picked => ({ errand, purpose: { kind: "small" }, insteadOf: null });
const pieceOf = (errand: Errand, copy: ZipCopy, piece: Piece): Picked => ({
  errand,
  purpose: { kind: "piece", copy, piece, to: piece.to },
  insteadOf: null,
});

function times<T>(count: number, make: (name: string) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(`m${index}`));
}

function countKinds(picked: readonly Picked[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { purpose } of picked) counts[purpose.kind] = (counts[purpose.kind] ?? 0) + 1;
  return counts;
}

describe("shares of a source's requests", () => {
  test("nothing to do, nothing to ask for", () => {
    const a = newSource("a");
    expect(told(pick(a, newWork(a)))).toBeNull();
  });

  test.each([
    [
      "beginnings and pieces, and of small files as many as are soon enough there",
      20,
      20,
      20,
      { begin: 3, small: 1, piece: 2 },
    ],
    ["without pieces, beginnings have the rest", 20, 20, 0, { begin: 5, small: 1 }],
    ["many small files have a third", 20, 200, 20, { begin: 2, small: 2, piece: 2 }],
    ["without beginnings, pieces have the rest", 0, 20, 20, { small: 1, piece: 5 }],
    ["without small files, beginnings have the rest", 20, 0, 20, { begin: 4, piece: 2 }],
    ["beginnings alone", 20, 0, 0, { begin: 6 }],
    ["small files alone", 0, 20, 0, { small: 6 }],
    ["pieces alone", 0, 0, 20, { piece: 6 }],
    ["a share that needs less leaves it to the others", 1, 20, 1, { begin: 1, small: 4, piece: 1 }],
  ])("%s", (_case, zips, mods, pieces, expected) => {
    const a = newSource("a", 6);
    const work = newWork(a);
    times(zips, (name) => work.zip(name));
    times(mods, (name) => work.mod(name));
    if (pieces > 0) work.copy(work.zip("large"), a, { kB: 100 * (pieces + 1) });
    expect(countKinds(pickAll(a, work, 6))).toEqual(expected);
  });

  test("a source with fewer requests divides those", () => {
    const a = newSource("a", 3);
    const work = newWork(a);
    times(9, (name) => [work.zip(name), work.mod(name)]);
    work.copy(work.zip("large"), a, { kB: 1000 });
    expect(pickAll(a, work, 3).map(told)).toEqual(["begin m0", "small m0", "piece large 900"]);
  });

  test("waiting files in the order of their importance", () => {
    const a = newSource("a");
    const work = newWork(a);
    for (const name of ["first", "second", "third"]) work.zip(name);
    expect(pickAll(a, work).map(told)).toEqual(["begin first", "begin second", "begin third"]);
  });

  test("what one source was asked for is not left for another", () => {
    const [a, b] = [newSource("a"), newSource("b")];
    const work = newWork(a, b);
    for (const name of ["first", "second"]) work.zip(name);
    work.mod("first");
    expect(pickAll(a, work, 2).map(told)).toEqual(["begin first", "begin second"]);
    expect(pickAll(b, work).map(told)).toEqual(["small first"]);
  });

  test("no zip is begun while 200 files are open; pieces and small files go on", () => {
    const a = newSource("a", 300);
    const work = newWork(a);
    times(199, (name) => work.copy(work.zip(name), a, { kB: 100 }));
    work.zip("next");
    expect(told(pick(a, work))).toBe("begin next");
    work.copy(work.zip("large"), a, { kB: 200 });
    work.mod("small");
    expect(pickAll(a, work).map(told)).toEqual(["small small", "piece large 100"]);
  });
});

describe("which piece", () => {
  test("ends of zips before other pieces, then the zip with the most to unpack", () => {
    const a = newSource("a", 20);
    const work = newWork(a);
    work.copy(work.zip("little"), a, { kB: 400 }).unpackedBytes = 1000;
    work.copy(work.zip("much"), a, { kB: 300 }).unpackedBytes = 9000;
    expect(pickAll(a, work).map(told)).toEqual([
      "piece much 200",
      "piece little 300",
      "piece much 100",
      "piece little 100",
      "piece little 200",
    ]);
  });

  test("only of zips that the source's bytes are known to be the same of", () => {
    const [a, b] = [newSource("a"), newSource("b")];
    const work = newWork(a, b);
    const copy = work.copy(work.zip("m"), a, { kB: 200 });
    expect(told(pick(b, work))).toBeNull();
    copy.sources.add(b);
    expect(told(pick(b, work))).toBe("piece m 100");
  });

  test("one that broke off goes on", () => {
    const a = newSource("a");
    const work = newWork(a);
    const zip = work.zip("m");
    const copy = work.copy(zip, a, { kB: 300, done: [-1] });
    const picked = pick(a, work) as Picked;
    const attempt = start(work, a, picked);
    changing(attempt.piece as Piece).at = 140_000;
    end(attempt);
    expect(pick(a, work)?.purpose).toMatchObject({ kind: "piece", copy, piece: copy.pieces[1] });
  });

  test("none while all are under way", () => {
    const a = newSource("a");
    const work = newWork(a);
    work.copy(work.zip("m"), a, { kB: 300 });
    expect(pickAll(a, work)).toHaveLength(2);
    expect(told(pick(a, work))).toBeNull();
  });
});

describe("comparing another source's zip", () => {
  /** `a` is at work on the zip; its end is there. */
  function largeZip(kB: number, done: readonly number[] = [-1]) {
    const [a, b] = [newSource("a"), newSource("b")];
    const work = newWork(a, b);
    const zip = work.zip("m");
    const copy = work.copy(zip, a, { kB, done });
    // `a` goes on with it, so that it is nobody's orphan.
    start(work, a, pieceOf(zip, copy, copy.pieces[1] as Piece));
    return { a, b, work, zip, copy };
  }

  test("where two pieces or more are to be had", () => {
    const { b, work } = largeZip(500);
    expect(told(pick(b, work))).toBe("compare m");
  });

  test.each([
    ["where there is less to be had", () => largeZip(400)],
    ["before the zip's end is there", () => largeZip(900, [])],
  ])("not %s", (_case, make) => {
    const { b, work } = make();
    expect(told(pick(b, work))).toBeNull();
  });

  test.each<[string, (made: ReturnType<typeof largeZip>) => void]>([
    ["its bytes are others", ({ b, copy }) => copy.strangers.add(b)],
    ["it may not hear of that module", ({ b, zip }) => (zip.servedBy as Set<SourceState>).delete(b)],
    ["it does not have that zip", ({ b, zip }) => wasAsked(zip, b, { refused: "missing" })],
    ["it is being compared already", ({ b, work }) => start(work, b, pick(b, work) as Picked)],
  ])("not with a source where %s", (_case, change) => {
    const made = largeZip(900);
    change(made);
    expect(told(pick(made.b, made.work))).toBeNull();
  });

  test("not where the zip is to come from one source", () => {
    const [a, b] = [newSource("a"), newSource("b")];
    const work = newWork(a, b);
    const zip = work.zip("m");
    const copy = work.copy(zip, a, { kB: 900, done: [-1], joinable: false });
    start(work, a, pieceOf(zip, copy, copy.pieces[1] as Piece));
    expect(told(pick(b, work))).toBeNull();
  });

  test("first the zip with the most to be had", () => {
    const [a, b] = [newSource("a"), newSource("b")];
    const work = newWork(a, b);
    for (const [name, kB] of [
      ["little", 600],
      ["much", 900],
      ["less", 700],
    ] as const) {
      work.copy(work.zip(name), a, { kB, done: [-1] });
    }
    expect(pickAll(b, work).map(told)).toEqual(["compare much", "compare less", "compare little"]);
  });

  test("one at a time beside what there is to do, all that there are when nothing is", () => {
    const { a, b, work } = largeZip(900);
    work.copy(work.zip("n"), a, { kB: 800, done: [-1] });
    work.zip("other");
    work.mod("other");
    expect(pickAll(b, work).map(told)).toEqual(["compare m", "begin other", "small other", "compare n"]);
  });

  test("for any rest of a zip that nobody goes on with", () => {
    const [a, b] = [newSource("a"), newSource("b")];
    const work = newWork(a, b);
    work.copy(work.zip("m"), a, { kB: 300, done: [-1] });
    expect(told(pick(b, work))).toBeNull();
    a.health = { ...a.health, pauses: 1, pausedUntilMs: 500 };
    expect(told(pick(b, work))).toBe("compare m");
  });
});

describe("a zip that nobody goes on with", () => {
  const reset = { code: "reset", status: null, asked: null, detail: null } as const;

  function orphan(kB = 900) {
    const [a, b, c] = [newSource("a"), newSource("b"), newSource("c")];
    const work = newWork(a, b, c);
    const zip = work.zip("m");
    const copy = work.copy(zip, a, { kB });
    return { a, b, c, work, zip, copy };
  }

  test.each<[string, (made: ReturnType<typeof orphan>) => void]>([
    [
      "its source is out",
      ({ a }) => {
        a.health = { ...a.health, out: reset };
      },
    ],
    [
      "its source pauses",
      ({ a }) => {
        a.health = { ...a.health, pauses: 1, pausedUntilMs: 500 };
      },
    ],
    ["its source failed with it and waits", ({ a, zip }) => wasAsked(zip, a, { tries: 1, notBeforeMs: 500 })],
    ["its source failed with it too often", ({ a, zip }) => wasAsked(zip, a, { tries: 3 })],
    [
      "its source is silent",
      ({ a, work }) => {
        start(work, a, small(work.mod("other")), -2000);
        a.lastSignMs = -2000;
      },
    ],
  ])("is begun again by another: %s", (_case, change) => {
    const made = orphan();
    change(made);
    expect(told(pick(made.b, made.work))).toBe("begin m");
  });

  test("not while its source can go on", () => {
    const { b, work } = orphan();
    expect(told(pick(b, work))).toBeNull();
  });

  test("by one other, however many have nothing to do", () => {
    const [a, b, c, d] = [newSource("a"), newSource("b"), newSource("c"), newSource("d")];
    const work = newWork(a, b, c, d);
    work.copy(work.zip("m"), a, { kB: 900 });
    a.health = { ...a.health, out: reset };
    expect([b, c, d].map((source) => pickAll(source, work).map(told))).toEqual([["begin m"], [], []]);
  });

  test("not while somebody is at work on a copy of it", () => {
    const [a, b, c, d] = [newSource("a"), newSource("b"), newSource("c"), newSource("d")];
    const work = newWork(a, b, c, d);
    const zip = work.zip("m");
    work.copy(zip, a, { kB: 900 });
    work.copy(zip, b, { kB: 900 });
    work.copy(zip, c, { kB: 900 });
    a.health = { ...a.health, out: reset };
    expect(told(pick(d, work))).toBeNull();
    b.health = { ...b.health, out: reset };
    expect(told(pick(d, work))).toBeNull();
    c.health = { ...c.health, out: reset };
    expect(told(pick(d, work))).toBe("begin m");
  });

  test("not by a source that has a request for it under way", () => {
    const { a, b, work, zip } = orphan();
    a.health = { ...a.health, out: reset };
    start(work, b, beginning(zip));
    expect(told(pick(b, work))).toBeNull();
  });

  test("not from its beginning while the silent source has a request for all that is missing: compared first", () => {
    const [a, b] = [newSource("a"), newSource("b")];
    const work = newWork(a, b);
    const zip = work.zip("m");
    const copy = work.copy(zip, a, { kB: 300, done: [-1] });
    start(work, a, pieceOf(zip, copy, copy.pieces[1] as Piece));
    expect(told(pick(b, work, 1001))).toBe("compare m instead of a");
  });

  test("not from its beginning by a source that may go on with it", () => {
    const [a, b] = [newSource("a"), newSource("b")];
    const work = newWork(a, b);
    const copy = work.copy(work.zip("m"), a, { kB: 900, done: [-1] });
    a.health = { ...a.health, out: reset };
    expect(told(pick(b, work))).toBe("compare m");
    copy.strangers.add(b);
    expect(told(pick(b, work))).toBe("begin m");
  });
});

describe("a slow request's stand-in", () => {
  /** `a` was asked for a small file at 0 ms; nothing came. `b` has nothing to do. */
  function slowSmall() {
    const [a, b, c] = [newSource("a"), newSource("b"), newSource("c")];
    const work = newWork(a, b, c);
    const mod = work.mod("m");
    start(work, a, small(mod));
    return { a, b, c, work, mod };
  }

  test("another source's, once the wait is unusual", () => {
    const { b, work } = slowSmall();
    expect(told(pick(b, work, 1000))).toBeNull();
    expect(told(pick(b, work, 1001))).toBe("small m instead of a");
  });

  test("later where first bytes take long", () => {
    const { a, b, work } = slowSmall();
    Object.assign(a.source, { firstByteMs: 400 });
    expect(told(pick(b, work, 2000))).toBeNull();
    expect(told(pick(b, work, 2001))).toBe("small m instead of a");
  });

  test("later where one connection carries little", () => {
    const { a, b, work } = slowSmall();
    Object.assign(a, { carriedBytes: 16_384, carryingMs: 3000 });
    expect(told(pick(b, work, 3000))).toBeNull();
    expect(told(pick(b, work, 3001))).toBe("small m instead of a");
  });

  test("one per request, and again when that ended without success", () => {
    const { b, c, work } = slowSmall();
    const standIn = start(work, b, pick(b, work, 1001) as Picked, 1001);
    expect(told(pick(c, work, 1500))).toBeNull();
    end(standIn);
    expect(told(pick(c, work, 1500))).toBe("small m instead of a");
  });

  test("not the same source's for a small file, although the rest of it is well", () => {
    const { a, work } = slowSmall();
    a.lastSignMs = 9000;
    expect(told(pick(a, work, 9001))).toBeNull();
  });

  test("not a source's that is asked for the same already, however slow others are with it too", () => {
    const { a, b, work } = slowSmall();
    start(work, b, pick(b, work, 1001) as Picked, 1001);
    a.lastSignMs = b.lastSignMs = 5000;
    expect(told(pick(a, work, 5001))).toBeNull();
  });

  test("only when there is nothing else to do", () => {
    const { b, work } = slowSmall();
    work.zip("other");
    expect(told(pick(b, work, 1001))).toBe("begin other");
  });

  test.each<[string, (made: ReturnType<typeof slowSmall>) => void]>([
    ["it has refused it", ({ b, mod }) => wasAsked(mod, b, { refused: "wrong" })],
    ["it failed with it and waits", ({ b, mod }) => wasAsked(mod, b, { tries: 1, notBeforeMs: 2000 })],
    ["it may not hear of that module", ({ b, mod }) => (mod.servedBy as Set<SourceState>).delete(b)],
    [
      "the file is settled",
      ({ mod }) => {
        mod.status = "done";
      },
    ],
  ])("not another source's where %s", (_case, change) => {
    const made = slowSmall();
    change(made);
    expect(told(pick(made.b, made.work, 1001))).toBeNull();
  });

  test("of a comparison there is none", () => {
    const [a, b, c] = [newSource("a"), newSource("b"), newSource("c")];
    const work = newWork(a, b, c);
    const zip = work.zip("m");
    const copy = work.copy(zip, a, { kB: 900, done: [-1] });
    start(work, b, { errand: zip, purpose: { kind: "compare", copy }, insteadOf: null });
    copy.strangers.add(c);
    expect(told(pick(c, work, 5000))).toBeNull();
  });

  /** `a` gets the second of three pieces of a zip, and has 10 kB of it after a second. The end is there. */
  function slowPiece() {
    const [a, b] = [newSource("a"), newSource("b")];
    const work = newWork(a, b);
    const zip = work.zip("m");
    const copy = work.copy(zip, a, { kB: 300, done: [-1] });
    const piece = copy.pieces[1] as Piece;
    const attempt: Attempt = start(work, a, pieceOf(zip, copy, piece));
    changing(piece).at += 10_000;
    Object.assign(attempt, { receivedBytes: 10_000, isAnswered: true, progressMs: 1000 });
    a.lastSignMs = 1000;
    return { a, b, work, copy };
  }

  test("of a piece that comes too slowly, another source with the same bytes takes what it would have at the same time", () => {
    const { b, work, copy } = slowPiece();
    copy.sources.add(b);
    // 90 kB take it 9 more seconds: half of them, and what comes before the other one's first byte.
    expect(told(pick(b, work, 1000))).toBe("rest m 157 instead of a");
  });

  test.each([
    ["most of it where that one is faster", 1000, "rest m 119.9 instead of a"],
    ["little where it is slower", 18_000, "rest m 170.334 instead of a"],
    ["nothing where hardly anything is gained", 45_000, null],
  ])("%s", (_case, carryingMs, expected) => {
    const { b, work, copy } = slowPiece();
    copy.sources.add(b);
    Object.assign(b, { carriedBytes: 90_000, carryingMs, idleConnections: 1 });
    expect(told(pick(b, work, 1000))).toBe(expected);
  });

  test("all that is still to come of one that is stuck", () => {
    const { a, b, work, copy } = slowPiece();
    copy.sources.add(b);
    Object.assign([...a.attempts][0] as Attempt, { from: 100_000, progressMs: 1000 });
    expect(told(pick(b, work, 2001))).toBe("rest m 110 instead of a");
  });

  test("none of one that is stuck while nothing comes from anybody: that is our line", () => {
    const { a, b, work, copy } = slowPiece();
    copy.sources.add(b);
    Object.assign([...a.attempts][0] as Attempt, { from: 100_000, progressMs: 1000 });
    start(work, b, small(work.mod("other")), 1000);
    expect(told(pick(b, work, 2500))).not.toBe("rest m 110 instead of a");
  });

  test("of one whose bytes are not known: compared first", () => {
    const { b, work } = slowPiece();
    expect(told(pick(b, work, 1000))).toBe("compare m instead of a");
  });

  test("of one with other bytes: a zip that is not large is begun again", () => {
    const { b, work, copy } = slowPiece();
    copy.strangers.add(b);
    expect(told(pick(b, work, 1000))).toBe("begin m instead of a");
  });

  test("a large one only where the slow source is silent", () => {
    const [a, b, c] = [newSource("a"), newSource("b"), newSource("c")];
    const work = newWork(a, b, c);
    const zip = work.zip("m");
    const copy = work.copy(zip, a, { kB: 500, done: [-1] });
    copy.sources.add(c);
    copy.strangers.add(b);
    for (const piece of copy.pieces.slice(1, -1)) start(work, a, pieceOf(zip, copy, piece));
    // Nearly all has come.
    for (const attempt of a.attempts) {
      const { from = 0, to = 0 } = attempt.range ?? {};
      Object.assign(attempt, { isAnswered: true, receivedBytes: to - from - 1_000 });
    }
    a.lastSignMs = 1500;
    expect(told(pick(b, work, 2500))).toBeNull();
    expect(told(pick(b, work, 2501))).toBe("begin m instead of a");
  });

  test("of the same source, on another connection, only after three times as long and while the rest of it is well", () => {
    const { a, work } = slowPiece();
    start(work, a, small(work.mod("other")), 4000);
    Object.assign([...a.attempts][0] as Attempt, { from: 100_000, progressMs: 1000 });
    a.lastSignMs = 4000;
    expect(told(pick(a, work, 4000))).not.toBe("rest m 110 instead of a");
    expect(told(pick(a, work, 4001))).toBe("rest m 110 instead of a");
  });

  test("nothing twice where the budget is spent, but of what is stuck", () => {
    const { a, b, work, copy } = slowPiece();
    copy.strangers.add(b);
    Object.assign(work, { spareBytes: 1_000 });
    expect(told(pick(b, work, 1000))).toBeNull();
    a.lastSignMs = 1000;
    Object.assign([...a.attempts][0] as Attempt, { progressMs: 0 });
    expect(told(pick(b, work, 1001))).toBe("begin m instead of a");
  });

  // What would be asked for is empty: "bytes=200000-199999".
  test("none for a piece that is there, although a request for it has not ended yet", () => {
    const [a, b] = [newSource("a"), newSource("b")];
    const work = newWork(a, b);
    const zip = work.zip("m");
    const copy = work.copy(zip, a, { kB: 400, done: [-1] });
    copy.sources.add(b);
    const [, piece, other] = copy.pieces as [Piece, Piece, Piece];
    start(work, a, pieceOf(zip, copy, piece));
    start(work, b, pieceOf(zip, copy, other), 2000);
    changing(piece).at = piece.to;
    expect(told(pick(b, work, 2001))).toBeNull();
  });

  test("the beginning of a zip that does not come", () => {
    const [a, b, c] = [newSource("a"), newSource("b"), newSource("c")];
    const work = newWork(a, b, c);
    const zip = work.zip("m");
    start(work, a, beginning(zip));
    const standIn = pick(b, work, 1001);
    expect(told(standIn)).toBe("begin m instead of a");
    start(work, b, standIn as Picked, 1001);
    // Two are under way: a third would not help.
    expect(told(pick(c, work, 2500))).toBeNull();
  });
});

describe("whether a source may be asked", () => {
  const out = { code: "reset", status: null, asked: null, detail: null } as const;
  const never = Number.POSITIVE_INFINITY;

  test.each<[string, { at: number; ever: boolean }, (zip: Errand, a: SourceState) => void]>([
    ["never asked before", { at: 0, ever: true }, () => {}],
    [
      "failed once: after its wait",
      { at: 700, ever: true },
      (zip, a) => wasAsked(zip, a, { tries: 1, notBeforeMs: 700 }),
    ],
    ["failed, but for the last time", { at: 0, ever: true }, (zip, a) => wasAsked(zip, a, { tries: 2 })],
    ["failed too often", { at: never, ever: false }, (zip, a) => wasAsked(zip, a, { tries: 3 })],
    ["does not have it", { at: never, ever: false }, (zip, a) => wasAsked(zip, a, { refused: "missing" })],
    ["had other bytes", { at: never, ever: false }, (zip, a) => wasAsked(zip, a, { refused: "wrong" })],
    ["gave up on it", { at: never, ever: false }, (zip, a) => wasAsked(zip, a, { refused: "failed" })],
    [
      "may not hear of it",
      { at: never, ever: false },
      (zip, a) => (zip.servedBy as Set<SourceState>).delete(a),
    ],
    [
      "pauses: the fetch does not ask it for anything",
      { at: 0, ever: true },
      (_zip, a) => {
        changing(a).health = { ...a.health, pauses: 4, pausedUntilMs: 9000 };
      },
    ],
  ])("%s", (_case, expected, change) => {
    const a = newSource("a");
    const work = newWork(a);
    const zip = work.zip("m");
    change(zip, a);
    const at = [0, 699, 700, 1e9].find((nowMs) => pick(a, work, nowMs) !== null) ?? never;
    expect({ at, ever: mayEverAsk(zip, a, WORK_LIMITS) }).toEqual(expected);
  });

  test("never again once it is out", () => {
    const a = newSource("a");
    const zip = newWork(a).zip("m");
    a.health = { ...a.health, out };
    expect(mayEverAsk(zip, a, WORK_LIMITS)).toBe(false);
  });

  test.each(["held", "verifying", "done", "left"] as const)("nobody while a file is %s", (status) => {
    const a = newSource("a");
    const work = newWork(a);
    work.zip("m").status = status;
    expect(told(pick(a, work))).toBeNull();
  });

  test("a file that one source has refused waits for the next, others are not held up", () => {
    const [a, b] = [newSource("a"), newSource("b")];
    const work = newWork(a, b);
    wasAsked(work.zip("first"), a, { refused: "missing" });
    work.zip("second");
    expect(told(pick(a, work))).toBe("begin second");
    expect(told(pick(b, work))).toBe("begin first");
  });
});

describe("a silent source", () => {
  test.each([
    ["nothing was asked of it", false, 9000, false],
    ["it was asked a moment ago", true, 1000, false],
    ["it was asked and nothing came", true, 1001, true],
  ])("%s", (_case, asked, nowMs, silent) => {
    const [a, b] = [newSource("a"), newSource("b")];
    const work = newWork(a, b);
    if (asked) start(work, a, small(work.mod("m")));
    expect(isSilent(a, work, WORK_LIMITS, nowMs)).toBe(silent);
  });

  test("not where it is the only one: nobody else could be asked", () => {
    const a = newSource("a");
    const work = newWork(a);
    start(work, a, small(work.mod("m")));
    expect(isSilent(a, work, WORK_LIMITS, 9000)).toBe(false);
  });

  test.each([
    ["the others are silent too: it is our line", 0, false],
    ["another one is not", 8900, true],
  ])("%s", (_case, lastSignMs, silent) => {
    const [a, b] = [newSource("a"), newSource("b")];
    const work = newWork(a, b);
    start(work, a, small(work.mod("m")));
    start(work, b, small(work.mod("other")));
    b.lastSignMs = lastSignMs;
    expect(isSilent(a, work, WORK_LIMITS, 9000)).toBe(silent);
  });
});

test.each([
  [10, 0],
  [8_192, 0],
  [8_193, 1],
  [1_000_000, 991_808],
])("the end of a zip of %i bytes that is compared begins at %i", (size, from) => {
  expect(tailStart(size)).toBe(from);
});
