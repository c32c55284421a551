import { describe, expect, test } from "@jest/globals";
import { formatPoint, type PointState, parseHistory } from "../../../src/fleet/history.ts";
import { makeFleet } from "../../../src/fleet/make-fleet.ts";
import type { Report } from "../../../src/report/report.ts";
import { decoded, fleetOf, fleetReport, NOW_MS } from "../../support/fleet.ts";
import { createFetch, createReport } from "../../support/report.ts";

const { run } = createReport();
const HOUR = 3_600_000;

/** A report of that run, begun so many minutes before the others. */
const inRun = (
  label: string,
  id: string | null,
  attempt: number,
  minutesAgo: number,
  more: Partial<Report> = {},
) =>
  fleetReport(
    label,
    { official: attempt },
    {
      run: { ...run, id, attempt },
      startedAt: new Date(NOW_MS - minutesAgo * 60_000).toISOString(),
      ...more,
    },
  );

/** Points of region "a", one an hour, the last one an hour ago. */
const historyOf = (states: readonly Readonly<Record<string, PointState>>[], region = "a") =>
  parseHistory(
    states
      .map((mirrors, at) => ({
        atMs: NOW_MS - (states.length - at) * HOUR,
        region,
        chosen: null,
        mirrors: new Map(Object.entries(mirrors)),
      }))
      .map(formatPoint)
      .join("\n"),
  ).map((line, at) => ({ file: `history:${at + 1}`, line }));

const withHistory = (reports: readonly Report[], history: ReturnType<typeof historyOf>) =>
  makeFleet({
    reports: reports.map((report, at) => ({ file: `${at}.json`, report: decoded(report) })),
    history,
    refused: [],
    nowMs: NOW_MS,
  });

describe("of each region, run and job the newest report counts", () => {
  test("a later attempt, though its file was read first, and its clock is behind", () => {
    const fleet = fleetOf([inRun("a", "7", 2, 30), inRun("a", "7", 1, 10)]);
    expect(fleet.reports).toEqual({ read: 2, superseded: 1 });
    expect(fleet.regions[0]?.cells[0]?.referenceMs).toBe(2_262);
  });

  test("the later one of the same attempt", () => {
    const fleet = fleetOf([
      inRun("a", "7", 1, 10),
      inRun("a", "7", 1, 30, { mirrors: [], choice: { ...createReport().choice, mirror: null } }),
    ]);
    expect(fleet.reports).toEqual({ read: 2, superseded: 1 });
    expect(fleet.regions[0]?.pin?.mirror).toBe("official");
  });

  test("other runs, jobs, regions and repositories stand beside each other", () => {
    const job = { run: { ...run, id: "7", job: "lint" } };
    const repository = { run: { ...run, id: "7", repository: { name: "acme/other", hashed: false } } };
    const fleet = fleetOf([
      inRun("a", "7", 1, 10),
      inRun("a", "8", 1, 10),
      inRun("a", "7", 1, 10, job),
      inRun("a", "7", 1, 10, repository),
      inRun("b", "7", 1, 10),
    ]);
    expect(fleet.reports.superseded).toBe(0);
    expect(fleet.regions.map(({ label, jobs }) => [label, jobs.count])).toEqual([
      ["a", 3],
      ["b", 1],
    ]);
  });

  test("reports of no run are each its own", () => {
    const { added } = withHistory([inRun("a", null, 1, 10), inRun("a", null, 1, 70)], []);
    expect(added.length).toBe(2);
  });

  test("what the jobs of a region did is added up, of each job its newest report", () => {
    const fetch = (zips: number) => createFetch({ zips, zipBytes: 10 * zips, receivedBytes: 11 * zips });
    const fleet = fleetOf([
      inRun("a", "7", 1, 90, { fetch: fetch(1_000) }),
      inRun("a", "8", 1, 10, { fetch: fetch(2) }),
      inRun("a", "8", 1, 10, { run: { ...run, id: "8", job: "lint" }, fetch: fetch(3) }),
    ]);
    expect(fleet.regions[0]?.jobs).toMatchObject({
      count: 2,
      fetchedZips: 5,
      fetchedBytes: 50,
      receivedBytes: 55,
    });
  });
});

describe("mirrors and regions", () => {
  test("mirrors stand in the catalogue's order, the others behind by name; regions by label", () => {
    const fleet = fleetOf([
      fleetReport("eu-west", { "z.example": 1, aliyun: 1 }),
      fleetReport("cn-north-4", { "a.example": 1, official: 1, "goproxy.cn": 1 }),
    ]);
    expect(fleet.mirrors.map(({ name }) => name)).toEqual([
      "official",
      "goproxy.cn",
      "aliyun",
      "a.example",
      "z.example",
    ]);
    expect(fleet.regions.map(({ label }) => label)).toEqual(["cn-north-4", "eu-west"]);
    expect(fleet.regions[1]?.cells.map(({ state }) => state.kind)).toEqual([
      "absent",
      "absent",
      "proven",
      "absent",
      "proven",
    ]);
  });

  test("a report that measured nothing does not hide the one that did", () => {
    const { probe } = createReport();
    const fleet = fleetOf([
      inRun("a", "7", 1, 60),
      inRun("a", "8", 1, 10, { probe: { ...probe, kind: "never" }, mirrors: [] }),
    ]);
    expect(fleet.regions[0]).toMatchObject({
      measuredAt: "2026-11-22T17:00:00.000Z",
      pin: { mirror: "official" },
    });
  });

  test("a region that sends no report this time is there, and says so", () => {
    const { fleet } = withHistory(
      [fleetReport("b", { official: 1 })],
      historyOf([{ official: 900, nju: "failed" }]),
    );
    expect(fleet.regions[0]).toMatchObject({ label: "a", reported: false, pin: null, jobs: { count: 0 } });
    expect(fleet.regions[0]?.cells.map(({ state }) => state.kind)).toEqual(["not-measured", "not-measured"]);
    expect(fleet.alerts).toEqual([]);
  });

  test("no hostile report can make a fleet larger than a page can show", () => {
    const mirrors = (from: number) =>
      Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`m${from + i}.example`, "proven" as const]));
    const fleet = fleetOf([0, 50, 100].map((from) => fleetReport(`r${from}`, mirrors(from))));
    expect(fleet.mirrors.length).toBe(100);
    expect(fleet.refused).toEqual([
      { file: "2.json", why: { code: "too-many", what: "mirrors", most: 100 } },
    ]);
    const regions = fleetOf(Array.from({ length: 201 }, (_, i) => fleetReport(`r${i}`, { official: 1 })));
    expect(regions.regions.length).toBe(200);
    expect(regions.refused).toEqual([
      { file: "200.json", why: { code: "too-many", what: "regions", most: 200 } },
    ]);
  });
});

describe("over the history", () => {
  test("availability is the share that was proven, percentiles are times that were measured", () => {
    const times = Array.from({ length: 19 }, (_, i) => ({ official: 1_000 * (i + 1) }));
    const { fleet } = withHistory([fleetReport("a", { official: "tls" })], historyOf(times));
    expect(fleet.regions[0]?.cells[0]?.over).toEqual({
      points: 20,
      availability: 0.95,
      p50Ms: 10_000,
      p95Ms: 19_000,
    });
  });

  test("what works without having been timed counts as available, and has no time", () => {
    const { fleet } = withHistory(
      [fleetReport("a", { official: "untimed" })],
      historyOf([{ official: "proven" }]),
    );
    expect(fleet.regions[0]?.cells[0]?.over).toEqual({
      points: 2,
      availability: 1,
      p50Ms: null,
      p95Ms: null,
    });
  });

  test("points have a place for each mirror, and the newest report is among them", () => {
    const { fleet } = withHistory(
      [fleetReport("a", { official: "tls", aliyun: 2 })],
      historyOf([{ official: 900 }, { aliyun: "proven", gone: 5 }]),
    );
    expect(fleet.regions[0]?.history.map(({ mirrors }) => mirrors)).toEqual([
      [900, null],
      [null, "proven"],
      ["failed", 2_262],
    ]);
  });

  test("a line that is no point is named with its number", () => {
    const lines = [...historyOf([{ official: 1 }]), { file: "history:2", line: { text: "x", point: null } }];
    expect(withHistory([], lines).fleet.refused).toEqual([{ file: "history:2", why: { code: "no-point" } }]);
  });
});

describe("what to pin", () => {
  const pinOf = (mirrors: Parameters<typeof fleetReport>[1], history: ReturnType<typeof historyOf> = []) =>
    withHistory([fleetReport("a", mirrors)], history).fleet.regions[0]?.pin;

  test("is the mirror with the smallest median, with the next one and direct behind it", () => {
    expect(pinOf({ official: 25, "goproxy.cn": 8, aliyun: 9 })).toEqual({
      mirror: "goproxy.cn",
      goproxy: "https://goproxy.cn|https://mirrors.aliyun.com/goproxy|direct",
      referenceMs: 8_226,
      defaultMs: 25_225,
      defaultFailed: false,
    });
  });

  test("is not the one that is fast today and failed more than once in ten times", () => {
    const history = historyOf(
      Array.from({ length: 10 }, (_, i) => ({ aliyun: i < 2 ? "failed" : 2_000, official: 9_000 })),
    );
    expect(pinOf({ aliyun: 2, official: 9 }, history)?.mirror).toBe("official");
  });

  test("is not the one that is slow as a rule and fast today", () => {
    const history = historyOf(Array.from({ length: 4 }, () => ({ aliyun: 60_000, official: 9_000 })));
    expect(pinOf({ aliyun: 2, official: 9 }, history)?.mirror).toBe("official");
  });

  test("is one that works now, whatever the others were like before", () => {
    const history = historyOf([{ aliyun: 1_000, official: 9_000 }]);
    expect(pinOf({ aliyun: "tls", official: 9 }, history)?.mirror).toBe("official");
    expect(pinOf({ official: "time-out", aliyun: "tls" })).toBeNull();
  });

  test("says where Go's default fails", () => {
    expect(pinOf({ official: "time-out", "goproxy.cn": 8 })).toMatchObject({
      defaultMs: null,
      defaultFailed: true,
    });
  });

  test("is the chosen one where nothing was timed", () => {
    expect(pinOf({ nju: "untimed", official: "untimed" })).toMatchObject({
      mirror: "nju",
      referenceMs: null,
    });
  });
});
