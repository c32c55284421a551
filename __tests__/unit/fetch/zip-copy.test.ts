import { describe, expect, test } from "@jest/globals";
import { type SourceState, TAIL_BYTES, ZipCopy } from "../../../src/fetch/work.ts";
import type { WritingFile } from "../../../src/ports.ts";

const source = {} as SourceState;

function copyOf(
  size: number,
  firstEnd: number,
  pieceBytes = 100,
  writeAt: WritingFile["writeAt"] = async () => {},
): ZipCopy {
  const file = {
    path: "/module-cache/incoming",
    write: async () => {},
    writeAt,
    close: async () => {},
    discard: async () => {},
  };
  return new ZipCopy({ file, source, size, firstEnd, pieceBytes, joinable: true, isHtml: false });
}

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
        [10, 110],
        [110, 250],
      ],
    ],
  ])("%s", (_case, size, firstEnd, expected) => {
    expect(extents(copyOf(size, firstEnd))).toEqual(expected);
  });

  test("all of the end that is compared is in the last piece, so that others can join early", () => {
    const { pieces } = copyOf(300_000, 100_000, 190_000);
    expect(pieces.at(-1)?.from).toBeLessThanOrEqual(300_000 - TAIL_BYTES);
  });

  test("every byte is in one piece", () => {
    for (let size = 50; size < 400; size++) {
      const { pieces } = copyOf(size, 50);
      expect(pieces.map(({ from }) => from).slice(1)).toEqual(pieces.map(({ to }) => to).slice(0, -1));
      expect([pieces[0]?.from, pieces.at(-1)?.to]).toEqual([0, size]);
    }
  });
});

describe("which piece is next", () => {
  test("the end of the zip, then the others in their order, then none", () => {
    const copy = copyOf(350, 50);
    const order: (number | undefined)[] = [];
    for (let piece = copy.nextPiece(); piece !== null; piece = copy.nextPiece()) {
      order.push(piece.from);
      piece.underWay++;
    }
    expect(order).toEqual([250, 0, 50, 150]);
  });

  test("one that broke off is next again, one that is done never", () => {
    const copy = copyOf(350, 50);
    for (const piece of copy.pieces) piece.at = piece.to;
    const [, broken] = copy.pieces;
    if (broken) broken.at = 120;
    expect(copy.nextPiece()).toBe(broken);
    if (broken) broken.underWay = 1;
    expect(copy.nextPiece()).toBeNull();
  });
});

describe("how far a copy is", () => {
  test("bytes that nobody is getting: the rest of pieces that broke off counts, what is under way does not", () => {
    const copy = copyOf(350, 50);
    expect(copy.waitingBytes).toBe(350);
    copy.firstPiece.underWay = 1;
    expect(copy.waitingBytes).toBe(300);
    const [, second, third] = copy.pieces;
    if (second) second.at = 120;
    if (third) third.at = third.to;
    expect(copy.waitingBytes).toBe(30 + 100);
  });

  test("its end: nobody gets it, somebody does, it is there", () => {
    const copy = copyOf(350_000, 50_000, 100_000);
    const states = () => ({ lacksTail: copy.lacksTail, hasTail: copy.hasTail });
    const last = copy.pieces.at(-1);
    if (last === undefined) throw new Error("no pieces");
    expect(states()).toEqual({ lacksTail: true, hasTail: false });
    last.underWay = 1;
    expect(states()).toEqual({ lacksTail: false, hasTail: false });
    last.at = last.to;
    last.underWay = 0;
    expect(states()).toEqual({ lacksTail: false, hasTail: true });
    expect(copy.isComplete).toBe(false);
  });

  test("its end is not there while a part of what is compared is still in the first answer", () => {
    const copy = copyOf(120_000, 100_000, 100_000);
    const last = copy.pieces.at(-1);
    if (last === undefined) throw new Error("no pieces");
    last.at = last.to;
    expect(copy.hasTail).toBe(false);
  });

  test("complete once every piece is", () => {
    const copy = copyOf(150, 50);
    for (const piece of copy.pieces) piece.at = piece.to;
    expect(copy).toMatchObject({ isComplete: true, waitingBytes: 0 });
  });

  test("of unknown length it is complete only after its body ended", () => {
    const copy = copyOf(unknown, unknown);
    copy.firstPiece.at = 1234;
    expect(copy).toMatchObject({ isComplete: false, hasTail: false });
    copy.endAt(1234);
    expect(copy).toMatchObject({ isComplete: true, hasTail: true, size: 1234 });
  });

  test("what it unpacks to is taken for its size until its end is there", () => {
    expect(copyOf(350, 50).unpackedBytes).toBe(350);
  });
});

describe("bytes that arrive", () => {
  /** What is in the file, and what the copy says of it. */
  function writing(size: number, firstEnd: number) {
    const bytes = Buffer.alloc(size);
    const copy = copyOf(size, firstEnd, 100, async (position, piece) => {
      bytes.set(piece, position);
    });
    return { bytes, copy };
  }

  test("are counted for whom they came from", async () => {
    const { copy } = writing(150, 50);
    const other = {} as SourceState;
    await copy.write(copy.firstPiece, 0, Buffer.alloc(10), source);
    await copy.write(copy.firstPiece, 10, Buffer.alloc(5), other);
    await copy.write(copy.firstPiece, 15, Buffer.alloc(7), source);
    expect([...copy.bytesFrom]).toEqual([
      [source, 17],
      [other, 5],
    ]);
    expect(copy.firstPiece.at).toBe(22);
  });

  test("what is there already stays as it is, whoever sends it again", async () => {
    const { bytes, copy } = writing(10, 10);
    const other = {} as SourceState;
    await Promise.all([
      copy.write(copy.firstPiece, 0, Buffer.from("abcd"), source),
      copy.write(copy.firstPiece, 0, Buffer.from("AB"), other),
      copy.write(copy.firstPiece, 2, Buffer.from("CDef"), other),
    ]);
    expect(bytes.toString("latin1", 0, 6)).toBe("abcdef");
    expect([...copy.bytesFrom.values()]).toEqual([4, 2]);
    expect(copy.firstPiece.at).toBe(6);
  });

  test("those who follow hear how much there is without a gap, from the beginning, and of the end of it", async () => {
    const { copy } = writing(150, 50);
    const [first, second] = copy.pieces;
    const heard: (number | null)[] = [];
    if (second) await copy.write(second, 50, Buffer.alloc(100), source);
    const { bytes, endFrom, follow } = copy.arriving();
    follow((arrivedBytes) => heard.push(arrivedBytes));
    if (first) await copy.write(first, 0, Buffer.alloc(20), source);
    if (first) await copy.write(first, 20, Buffer.alloc(30), source);
    await copy.discard();
    expect({ bytes, endFrom }).toEqual({ bytes: 150, endFrom: 50 });
    expect(heard).toEqual([0, 20, 150, null]);
  });
});
