import { describe, expect, test } from "@jest/globals";
import type { Destination } from "../../../src/fetch/destination.ts";
import { Spool } from "../../../src/fetch/spool.ts";
import type { Errand, Piece, SourceState } from "../../../src/fetch/state/work.ts";
import { claim, wrote } from "../../../src/fetch/state/zip-changes.ts";
import { newZipCopy } from "../../../src/fetch/state/zip-copy.ts";
import type { Files, WritingFile } from "../../../src/ports.ts";

/** A copy of 150 bytes in two pieces, whose file is `bytes`. */
function spooled() {
  const bytes = Buffer.alloc(150);
  const file: WritingFile = {
    path: "/incoming/a",
    write: async () => {},
    writeAt: async (position, piece) => {
      bytes.set(piece, position);
    },
    close: async () => {},
    discard: async () => {},
  };
  const copy = newZipCopy({} as Errand, {} as SourceState, {
    size: 150,
    firstEnd: 50,
    endBytes: 100,
    divisible: true,
    joinable: true,
    isHtml: false,
  });
  const spool = new Spool({} as Files, {} as Destination);
  spool.keep(copy, file);
  const write = (piece: Piece, position: number, text: string) => {
    const { from, to } = claim(copy, piece, {} as SourceState, position, text.length);
    const fresh = Buffer.from(text.slice(from - position, to - position));
    return spool.write(copy, piece, from, fresh, () => wrote(piece, to));
  };
  return { bytes, copy, spool, write };
}

describe("a zip on its way", () => {
  test("what is there already stays as it is, whichever source sends it again", async () => {
    const { bytes, copy, write } = spooled();
    const [first] = copy.pieces;
    await Promise.all([write(first, 0, "abcd"), write(first, 0, "AB"), write(first, 2, "CDef")]);
    expect(bytes.toString("latin1", 0, 6)).toBe("abcdef");
    expect(first.at).toBe(6);
  });

  test("those who follow hear how much there is without a gap, from the beginning, and of the end of it", async () => {
    const { copy, spool, write } = spooled();
    const [first, second] = copy.pieces as [Piece, Piece];
    const heard: (number | null)[] = [];
    await write(second, 50, "x".repeat(100));
    const { bytes, endFrom, follow } = spool.arriving(copy);
    follow((arrivedBytes) => heard.push(arrivedBytes));
    await write(first, 0, "x".repeat(20));
    await write(first, 20, "x".repeat(30));
    await spool.discard(copy);
    expect({ bytes, endFrom }).toEqual({ bytes: 150, endFrom: 50 });
    expect(heard).toEqual([0, 20, 150, null]);
  });
});
