import { describe, expect, test } from "@jest/globals";
import { type Changing, changing } from "../../../../src/fetch/state/changing.ts";
import type { Errand, Piece, SourceState, ZipCopy } from "../../../../src/fetch/state/work.ts";
import * as changes from "../../../../src/fetch/state/zip-changes.ts";
import * as zips from "../../../../src/fetch/state/zip-copy.ts";

const { TAIL_BYTES } = zips;
const source = {} as SourceState;
const errand = {} as Errand;

function copyOf(size: number, firstEnd: number, endBytes = 100): ZipCopy {
  return zips.newZipCopy(errand, source, {
    size,
    firstEnd,
    endBytes,
    divisible: true,
    joinable: true,
    isHtml: false,
  });
}

/** A piece of it, from the end if negative, to be changed. */
function pieceAt({ pieces }: ZipCopy, index: number): Changing<Piece> {
  const piece = pieces.at(index);
  if (piece === undefined) throw new Error(`there is no piece ${index}`);
  return changing(piece);
}

const finish = ({ pieces }: ZipCopy) => {
  for (const piece of pieces) changing(piece).at = piece.to;
};

const extents = (copy: ZipCopy) => copy.pieces.map(({ from, to }) => [from, to]);
const unknown = Number.POSITIVE_INFINITY;

describe("dividing a zip behind the answer that is arriving already", () => {
  test.each([
    ["all of it is arriving", 70, 70, [[0, 70]]],
    ["no bytes at all", 0, 0, [[0, 0]]],
    ["the server did not say how much there is", unknown, unknown, [[0, unknown]]],
    [
      "one byte more",
      51,
      50,
      [
        [0, 50],
        [50, 51],
      ],
    ],
    [
      "one piece more, exactly",
      150,
      50,
      [
        [0, 50],
        [50, 150],
      ],
    ],
    [
      "a piece and a byte more: too little for a piece of its own",
      151,
      50,
      [
        [0, 50],
        [50, 151],
      ],
    ],
    [
      "a first answer shorter than was asked for",
      250,
      10,
      [
        [0, 10],
        [10, 150],
        [150, 250],
      ],
    ],
  ])("%s", (_case, size, firstEnd, expected) => {
    expect(extents(copyOf(size, firstEnd))).toEqual(expected);
  });

  test("a long end is in two pieces, so that others can join before all of it is there", () => {
    const copy = copyOf(1_000_000, 100_000, 300_000);
    expect(extents(copy)).toEqual([
      [0, 100_000],
      [100_000, 700_000],
      [700_000, 934_464],
      [934_464, 1_000_000],
    ]);
    expect(TAIL_BYTES).toBeLessThanOrEqual(65_536);
  });

  test("every byte is in one piece", () => {
    for (let size = 50; size < 400; size++) {
      const { pieces } = copyOf(size, 50);
      expect(pieces.map(({ from }) => from).slice(1)).toEqual(pieces.map(({ to }) => to).slice(0, -1));
      expect([pieces[0]?.from, pieces.at(-1)?.to]).toEqual([0, size]);
    }
  });
});

test("a piece is divided where another request goes on", () => {
  const copy = copyOf(350, 50);
  const [, middle] = copy.pieces;
  const rest = changes.divide(copy, middle as Piece, 120);
  expect(extents(copy)).toEqual([
    [0, 50],
    [50, 120],
    [120, 250],
    [250, 350],
  ]);
  expect([rest.at, rest.claimed, rest.underWay]).toEqual([120, 120, 0]);
});

test.each([
  ["little", 100_000, 65_536],
  ["more of a large one, whose list of files is long", 4_000_000, 250_000],
  ["not more than what is asked for at once", 90_000_000, 524_288],
])("how much of a zip's end is fetched first: %s", (_case, size, bytes) => {
  expect(zips.endBytes(size, 524_288)).toBe(bytes);
});

describe("which piece is next", () => {
  test("the end of the zip, then the others in their order, then none", () => {
    const copy = copyOf(350, 50);
    const order: (number | undefined)[] = [];
    for (let piece = zips.nextPiece(copy); piece !== null; piece = zips.nextPiece(copy)) {
      order.push(piece.from);
      changes.occupy(piece, 1);
    }
    expect(order).toEqual([250, 0, 50]);
  });

  test("of a long end the last piece, then what is before it, then the beginning", () => {
    const copy = copyOf(1_000_000, 100_000, 300_000);
    const order: (Piece | null)[] = [];
    for (let i = 0; i < 3; i++) {
      const piece = zips.nextPiece(copy);
      order.push(piece);
      if (piece !== null) changes.occupy(piece, 1);
    }
    expect(order.map((piece) => piece?.from)).toEqual([934_464, 700_000, 0]);
  });

  test("one that broke off is next again, one that is done never", () => {
    const copy = copyOf(350, 50);
    finish(copy);
    const broken = pieceAt(copy, 1);
    broken.at = 120;
    expect(zips.nextPiece(copy)).toBe(broken);
    broken.underWay = 1;
    expect(zips.nextPiece(copy)).toBeNull();
  });
});

describe("how far a copy is", () => {
  test("bytes that no source is asked for: the rest of pieces that broke off counts, what is under way does not", () => {
    const copy = copyOf(350, 50);
    expect(zips.waitingBytes(copy)).toBe(350);
    pieceAt(copy, 0).underWay = 1;
    expect(zips.waitingBytes(copy)).toBe(300);
    pieceAt(copy, 1).at = 120;
    pieceAt(copy, 2).at = pieceAt(copy, 2).to;
    expect(zips.waitingBytes(copy)).toBe(30 + 100);
  });

  test("its end: no source gets it, one does, it is there", () => {
    const copy = copyOf(350_000, 50_000, 100_000);
    const states = () => ({ lacksEnd: zips.lacksEnd(copy), hasTail: zips.hasTail(copy) });
    const last = pieceAt(copy, -1);
    expect(states()).toEqual({ lacksEnd: true, hasTail: false });
    last.underWay = 1;
    expect(states()).toEqual({ lacksEnd: false, hasTail: false });
    last.at = last.to;
    last.underWay = 0;
    expect(states()).toEqual({ lacksEnd: false, hasTail: true });
    expect(zips.isComplete(copy)).toBe(false);
  });

  test("sources can be compared before all of a long end is there, its list of files cannot be read yet", () => {
    const copy = copyOf(1_000_000, 100_000, 300_000);
    const states = () => ({
      lacksEnd: zips.lacksEnd(copy),
      hasTail: zips.hasTail(copy),
      hasEnd: zips.hasEnd(copy),
    });
    pieceAt(copy, -1).at = pieceAt(copy, -1).to;
    expect(states()).toEqual({ lacksEnd: true, hasTail: true, hasEnd: false });
    pieceAt(copy, -2).at = pieceAt(copy, -2).to;
    expect(states()).toEqual({ lacksEnd: false, hasTail: true, hasEnd: true });
  });

  test("its end is not there while a part of what is compared is still in the first answer", () => {
    const copy = copyOf(104_000, 100_000, 100_000);
    pieceAt(copy, -1).at = pieceAt(copy, -1).to;
    expect(zips.hasTail(copy)).toBe(false);
  });

  test("complete once every piece is", () => {
    const copy = copyOf(150, 50);
    finish(copy);
    expect([zips.isComplete(copy), zips.waitingBytes(copy)]).toEqual([true, 0]);
  });

  test("of unknown length it is complete only after its body ended", () => {
    const copy = copyOf(unknown, unknown);
    changes.wrote(copy.pieces[0], 1234);
    expect([zips.isComplete(copy), zips.hasTail(copy)]).toEqual([false, false]);
    changes.endAt(copy, 1234);
    expect([zips.isComplete(copy), zips.hasTail(copy), copy.size]).toEqual([true, true, 1234]);
  });

  test("what it unpacks to is taken for its size until its end is there", () => {
    const copy = copyOf(350, 50);
    expect(copy.unpackedBytes).toBe(350);
    changes.unpacksTo(copy, 900);
    expect(copy.unpackedBytes).toBe(900);
  });

  test("bytes from the beginning, without a gap", () => {
    const copy = copyOf(150, 50);
    pieceAt(copy, 1).at = 150;
    expect(zips.arrivedBytes(copy)).toBe(0);
    pieceAt(copy, 0).at = 20;
    expect(zips.arrivedBytes(copy)).toBe(20);
    pieceAt(copy, 0).at = 50;
    expect(zips.arrivedBytes(copy)).toBe(150);
  });
});

describe("bytes that are to be written", () => {
  const other = {} as SourceState;

  test("are counted for the source that they came from", () => {
    const copy = copyOf(150, 50);
    const [first] = copy.pieces;
    const begins = [
      changes.claim(copy, first, source, 0, 10),
      changes.claim(copy, first, other, 10, 5),
      changes.claim(copy, first, source, 15, 7),
    ];
    expect(begins).toEqual([
      { from: 0, to: 10 },
      { from: 10, to: 15 },
      { from: 15, to: 22 },
    ]);
    expect([...copy.bytesFrom]).toEqual([
      [source, 17],
      [other, 5],
    ]);
    expect(zips.sharesOf(copy)).toEqual([
      [source, 17],
      [other, 5],
    ]);
  });

  test("what is being written already is not written again, whichever source sends it", () => {
    const copy = copyOf(10, 10);
    const [first] = copy.pieces;
    const begins = [
      changes.claim(copy, first, source, 0, 4),
      changes.claim(copy, first, other, 0, 2),
      changes.claim(copy, first, other, 2, 4),
    ];
    expect(begins).toEqual([
      { from: 0, to: 4 },
      { from: 2, to: 2 },
      { from: 4, to: 6 },
    ]);
    expect([...copy.bytesFrom.values()]).toEqual([4, 2]);
    expect(first.claimed).toBe(6);
  });

  test("what is behind the piece is not written: another request brings it", () => {
    const copy = copyOf(150, 50);
    const [first] = copy.pieces;
    const rest = changes.divide(copy, first, 20);
    expect(changes.claim(copy, first, source, 0, 30)).toEqual({ from: 0, to: 20 });
    expect(changes.claim(copy, first, source, 30, 10)).toEqual({ from: 30, to: 30 });
    expect(changes.claim(copy, rest, other, 20, 30)).toEqual({ from: 20, to: 50 });
    expect([...copy.bytesFrom.values()]).toEqual([20, 30]);
  });
});

test("a source whose bytes are others is never one of those that may be asked", () => {
  const copy = copyOf(350, 50);
  const other = {} as SourceState;
  changes.compared(copy, other, true);
  expect([...copy.sources]).toEqual([source, other]);
  changes.compared(copy, other, false);
  expect([[...copy.sources], [...copy.strangers]]).toEqual([[source], [other]]);
});
