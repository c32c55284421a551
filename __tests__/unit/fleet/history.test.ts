import { describe, expect, test } from "@jest/globals";
import {
  formatPoint,
  nextHistory,
  parseHistory,
  pointOf,
  type StoredPoint,
} from "../../../src/fleet/history.ts";
import { decoded, fleetReport, NOW_MS } from "../../support/fleet.ts";
import { createReport } from "../../support/report.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const point = (agoMs: number, region = "a", ms = 8_000): StoredPoint => ({
  atMs: NOW_MS - agoMs,
  region,
  chosen: "aliyun",
  mirrors: new Map([["aliyun", ms]]),
});
const linesOf = (points: readonly StoredPoint[]) => parseHistory(points.map(formatPoint).join("\n"));
const next = (stored: readonly StoredPoint[], added: readonly StoredPoint[]) =>
  parseHistory(nextHistory(linesOf(stored), added, NOW_MS)).map((line) => line.point);

describe("a point of a report", () => {
  test("has each mirror that was measured, by name", () => {
    const report = decoded(
      fleetReport("cn-north-4", { "goproxy.cn": 8, aliyun: "untimed", huawei: "not-waited-for", nju: "tls" }),
    );
    expect(pointOf(report)).toEqual({
      atMs: report.startedAtMs,
      region: "cn-north-4",
      chosen: "goproxy.cn",
      mirrors: new Map<string, unknown>([
        ["goproxy.cn", 8_226],
        ["aliyun", "proven"],
        ["nju", "failed"],
      ]),
    });
  });

  test.each(["remembered", "never", "policy"] as const)(
    "%s: nothing was measured, and there is none",
    (kind) => {
      const { probe } = createReport();
      expect(pointOf(decoded({ ...createReport(), probe: { ...probe, kind } }))).toBeNull();
    },
  );

  test("is read as it was written", () => {
    const one: StoredPoint = {
      atMs: NOW_MS,
      region: '区域 "1"\n',
      chosen: null,
      mirrors: new Map<string, number | "proven" | "failed">([
        ["a", 0],
        ["b", "proven"],
        ["__proto__", "failed"],
      ]),
    };
    expect(parseHistory(`${formatPoint(one)}\n`)).toEqual([{ text: formatPoint(one), point: one }]);
  });
});

describe("a line that is no point", () => {
  const good = JSON.parse(formatPoint(point(0)));
  test.each([
    ["no JSON", "{"],
    ["a page", "<html>"],
    ["another version", JSON.stringify({ ...good, v: 2 })],
    ["no moment", JSON.stringify({ ...good, at: "now" })],
    ["a region that is a number", JSON.stringify({ ...good, region: 1 })],
    ["a time of a year", JSON.stringify({ ...good, mirrors: { a: 366 * DAY } })],
    ["a negative time", JSON.stringify({ ...good, mirrors: { a: -1 } })],
    ["a state of its own", JSON.stringify({ ...good, mirrors: { a: "fine" } })],
    ["a mirror without a name", JSON.stringify({ ...good, mirrors: { "": 1 } })],
    ["a name as long as a page", JSON.stringify({ ...good, mirrors: { ["x".repeat(301)]: 1 } })],
  ])("%s: it stays where it is", (_, text) => {
    const stored = parseHistory(`${text}\n${formatPoint(point(HOUR))}\n`);
    expect(stored.map((line) => line.point === null)).toEqual([true, false]);
    expect(nextHistory(stored, [point(0)], NOW_MS).split("\n")[0]).toBe(text);
  });
});

describe("the file", () => {
  test("gets new points at its end, and every line before stays as it is", () => {
    const text = `${[point(3 * HOUR), point(2 * HOUR, "b")].map(formatPoint).join("\n")}\n`;
    const written = nextHistory(parseHistory(text), [point(0), point(HOUR)], NOW_MS);
    expect(written.startsWith(text)).toBe(true);
    expect(written.slice(text.length)).toBe(`${formatPoint(point(HOUR))}\n${formatPoint(point(0))}\n`);
  });

  test("gets no point twice, however often the same reports are read", () => {
    const once = nextHistory([], [point(0), point(0, "b")], NOW_MS);
    expect(nextHistory(parseHistory(once), [point(0), point(0, "b")], NOW_MS)).toBe(once);
  });

  test("has one point of a region and hour, the first", () => {
    // NOW is a full hour.
    const stored = [point(50 * 60_000), point(40 * 60_000), point(40 * 60_000, "b")];
    expect(next(stored, [point(10 * 60_000), point(0)])).toEqual([stored[0], stored[2], point(0)]);
  });

  test("has one point of a region and day where they are older than 90 days, and none after two years", () => {
    const day = (days: number, hours = 0) => point(days * DAY + hours * HOUR);
    const stored = [day(731), day(700, 3), day(700, 2), day(91, 3), day(91, 2), day(89, 3), day(89, 2)];
    expect(next(stored, [])).toEqual([day(700, 3), day(91, 3), day(89, 3), day(89, 2)]);
  });

  test("does not grow for ever: two years with a point every half an hour are 2,802 lines", () => {
    const every = Array.from({ length: (735 * DAY) / (HOUR / 2) }, (_, i) => point(i * (HOUR / 2))).reverse();
    const kept = nextHistory(linesOf(every), [], NOW_MS).trimEnd().split("\n");
    expect(kept.length).toBe(90 * 24 + 1 + 641);
  });
});
