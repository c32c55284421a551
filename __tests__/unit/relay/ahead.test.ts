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
  expect(numbers(ahead.asked(key(3), false))).toEqual([4, 5, 6, 7, 8, 9, 10, 11]);
  // go follows the list: twice as far now, beyond what is on its way.
  expect(numbers(ahead.asked(key(4), false))).toEqual([
    12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
  ]);
});

test("it goes on at the beginning behind the end, and ends when all are given", () => {
  const ahead = lookAhead(list);
  expect(numbers(ahead.asked(key(38), false))).toEqual([39, 0, 1, 2, 3, 4, 5, 6]);
  ahead.asked(key(39), false);
  const rest = numbers(ahead.asked(key(0), false));
  expect(rest).toHaveLength(40 - 1 - 8 - 16);
  expect(ahead.asked(key(1), false)).toEqual([]);
});

test("a file that the list does not have says nothing", () => {
  expect(lookAhead(list).asked("example.com/other@v1.0.0", false)).toEqual([]);
});

test("on a thin line nothing is given while go picks what it needs", () => {
  const ahead = lookAhead(list);
  for (let i = 0; i < 40; i += 2) expect(ahead.asked(key(i), true)).toEqual([]);
});

test("on a thin line too, who asks for all of them from the beginning gets more", () => {
  const ahead = lookAhead(list);
  // As two requests at once come.
  for (const i of [1, 0, 2]) expect(ahead.asked(key(i), true)).toEqual([]);
  expect(numbers(ahead.asked(key(4), true))).toEqual([5, 6, 7, 8, 9, 10, 11, 12]);
});

test("on a thin line a quarter passed over, as old versions are, keeps nobody from reading ahead", () => {
  const ahead = lookAhead(list);
  for (const i of [20, 21, 23]) ahead.asked(key(i), true);
  expect(numbers(ahead.asked(key(24), true))).toEqual([25, 26, 27, 28, 29, 30, 31, 32]);
});
