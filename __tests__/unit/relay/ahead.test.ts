import { expect, test } from "@jest/globals";
import { lookAhead } from "../../../src/relay/ahead.ts";

const list = Array.from({ length: 40 }, (_, i) => ({
  module: { path: `example.com/m${String(i).padStart(2, "0")}`, version: "v1.0.0" },
  h1: "h1:x",
}));
const key = (i: number) => `example.com/m${String(i).padStart(2, "0")}@v1.0.0`;
const numbers = (sums: readonly (typeof list)[number][]) => sums.map((sum) => list.indexOf(sum));

test("what stands behind the file that was asked for comes next, and nothing twice", () => {
  const ahead = lookAhead(list);
  expect(numbers(ahead.asked(key(3)))).toEqual([4, 5, 6, 7, 8, 9, 10, 11]);
  // go follows the list: twice as far now, beyond what is on its way.
  expect(numbers(ahead.asked(key(4)))).toEqual([
    12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
  ]);
});

test("it goes on at the beginning behind the end, and ends when all are given", () => {
  const ahead = lookAhead(list);
  expect(numbers(ahead.asked(key(38)))).toEqual([39, 0, 1, 2, 3, 4, 5, 6]);
  ahead.asked(key(39));
  const rest = numbers(ahead.asked(key(0)));
  expect(rest).toHaveLength(40 - 1 - 8 - 16);
  expect(ahead.asked(key(1))).toEqual([]);
});

test("a file that the list does not have says nothing", () => {
  expect(lookAhead(list).asked("example.com/other@v1.0.0")).toEqual([]);
});
