import { expect, test } from "@jest/globals";
import { SlowStart } from "../../../src/sandbox/slow-start.ts";

/** Sends all that is allowed, in each of `rounds` rounds of 100 ms; the bytes of each round. */
function saturate(slowStart: SlowStart, rounds: number, bytesPerSecond: number | undefined): number[] {
  return Array.from({ length: rounds }, (_, round) => {
    const bytes = slowStart.available(round * 100, 100, bytesPerSecond);
    slowStart.take(bytes);
    return bytes;
  });
}

test("a window that is used doubles each round trip", () => {
  expect(saturate(new SlowStart(), 4, undefined)).toEqual([14_600, 29_200, 58_400, 116_800]);
});

test("a round sends one window", () => {
  const slowStart = new SlowStart();
  slowStart.take(slowStart.available(0, 100, undefined));
  expect(slowStart.available(99, 100, undefined)).toBe(0);
});

test("it ends when the window holds what the path carries", () => {
  expect(saturate(new SlowStart(), 3, 400_000)).toEqual([14_600, 29_200, Number.POSITIVE_INFINITY]);
});

test("a window that is not used does not grow", () => {
  const slowStart = new SlowStart();
  slowStart.available(0, 100, undefined);
  slowStart.take(3000);
  expect(slowStart.available(100, 100, undefined)).toBe(14_600);
});

test("a timer that comes late does not stretch the rounds after it", () => {
  const slowStart = new SlowStart();
  slowStart.take(slowStart.available(0, 100, undefined));
  slowStart.take(slowStart.available(130, 100, undefined));
  expect(slowStart.available(200, 100, undefined)).toBe(58_400);
});
