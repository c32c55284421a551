import { describe, expect, test } from "@jest/globals";
import { apart, durationTicks, nearest, timeTicks } from "../../../../src/telling/fleet-page/client/scale.ts";
import { linePath, seriesOf } from "../../../../src/telling/fleet-page/client/series.ts";
import { encodePlaces, encodeStretches } from "../../../../src/telling/fleet-page/history-code.ts";

const [S, MIN] = [1000, 60_000];

test.each([
  [4_100, 33_000, [2 * S, 5 * S, 10 * S, 20 * S, MIN]],
  [5_000, 10_000, [5 * S, 10 * S]],
  [7_000, 7_000, [5 * S, 10 * S]],
  [1, 1, [1, 2]],
  [
    900,
    90_000,
    [500, 1 * S, 2 * S, 5 * S, 10 * S, 20 * S, MIN, 2 * MIN].filter((_, i) => i % 2 === 0 || i === 7),
  ],
])("an axis from %d to %d ms", (low, high, ticks) => expect(durationTicks(low, high)).toEqual(ticks));

test("an axis ends with the last round time, however much more there is", () => {
  expect(durationTicks(80_000_000, 1e12).length).toBeGreaterThan(0);
});

test.each([
  [
    "2026-11-26T00:00Z",
    "2026-11-26T06:00Z",
    6,
    ["26T00", "26T01", "26T02", "26T03", "26T04", "26T05", "26T06"],
  ],
  ["2026-11-20T05:00Z", "2026-11-27T05:00Z", 4, ["21T00", "23T00", "25T00", "27T00"]],
])("days and hours from %s to %s", (from, to, count, ticks) => {
  const shown = timeTicks(Date.parse(from), Date.parse(to), count).map((at) => new Date(at).toISOString());
  expect(shown.map((at) => at.slice(8, 13))).toEqual(ticks);
});

test("one moment has at most one mark", () => expect(timeTicks(5, 5, 4).length).toBeLessThanOrEqual(1));

describe("names beside lines", () => {
  test("stay where they are if there is room", () => expect(apart([50, 10], 13, 0, 100)).toEqual([50, 10]));

  test("move apart, and keep their order and the frame", () =>
    expect(apart([98, 97, 99, 10], 10, 0, 100)).toEqual([90, 80, 100, 10]));
});

test("the nearest measurement", () => expect(nearest([0, 10, 30], 19)).toBe(1));

describe("a mirror's line", () => {
  const good = (ms: number) => ({ ms, proven: true, failed: false });
  const failed = { ms: null, proven: false, failed: true };
  const unmeasured = { ms: null, proven: false, failed: false };
  const untimed = { ms: null, proven: true, failed: false };
  const path = (stretches: Parameters<typeof linePath>[0]) =>
    linePath(
      stretches,
      (i) => i,
      (ms) => ms,
    );

  test("goes on over what was not measured or not timed", () =>
    expect(path([good(5), unmeasured, untimed, good(6)])).toBe("M0.0 5.0L3.0 6.0"));

  test("breaks where it failed, and one measurement alone is a dot", () =>
    expect(path([good(5), failed, good(6), good(7), failed, good(8)])).toBe(
      "M0.0 5.0h0M2.0 6.0L3.0 7.0M5.0 8.0h0",
    ));
});

test("a region's history is read from the page's data", () => {
  const times = encodeStretches([{ ms: 1, proven: true, failed: false }]);
  const series = seriesOf({ minutes: [10, 5], chosen: encodePlaces([1, -1]), times: [times, ""] });
  expect(series.times).toEqual([600_000, 900_000]);
  expect(series.chosen).toEqual([1, -1]);
  expect(series.mirrors.map(({ length }) => length)).toEqual([1, 0]);
});
