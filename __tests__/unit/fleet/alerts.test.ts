import { describe, expect, test } from "@jest/globals";
import { fleetOf, fleetReport } from "../../support/fleet.ts";

const EXPIRED = { code: "tls", detail: { code: "certificate-expired" } } as const;
const REASON = { code: "tls", status: null, asked: null, detail: { code: "certificate-expired" } };

/** Alerts of a fleet of regions a, b, c …, each with what it says of mirrors. */
const alertsOf = (...regions: readonly Parameters<typeof fleetReport>[1][]) =>
  fleetOf(regions.map((mirrors, at) => fleetReport("abcdef".charAt(at), mirrors))).alerts;

describe("one cause is one alert", () => {
  test("a mirror that fails for the same in four of six regions", () => {
    const fails = { "goproxy.io": EXPIRED, official: 1 };
    const works = { "goproxy.io": 2, official: 1 };
    expect(alertsOf(fails, works, fails, fails, works, fails)).toEqual([
      { kind: "mirror", mirror: "goproxy.io", reason: REASON, regions: ["a", "c", "d", "f"], measuredIn: 6 },
    ]);
  });

  test("where it was not measured, it does not count", () => {
    const others = { "goproxy.io": "not-waited-for", official: 1 } as const;
    expect(alertsOf({ "goproxy.io": EXPIRED, official: 1 }, others, { official: 1 })).toMatchObject([
      { regions: ["a"], measuredIn: 1 },
    ]);
  });

  test("the same failure with other details is one, without these", () => {
    const connecting = { code: "time-out", detail: { code: "connecting" } } as const;
    const silent = { code: "time-out", detail: { code: "first-byte" } } as const;
    expect(alertsOf({ aliyun: connecting, official: 1 }, { aliyun: silent, official: 1 })).toEqual([
      {
        kind: "mirror",
        mirror: "aliyun",
        reason: { code: "time-out", status: null, asked: null, detail: null },
        regions: ["a", "b"],
        measuredIn: 2,
      },
    ]);
  });

  test("the kind of file is told where it is the same", () => {
    const wrong = (asked: string) => ({ code: "wrong-hash", asked }) as const;
    const askedIn = (one: string, other: string) =>
      alertsOf({ aliyun: wrong(one), official: 1 }, { aliyun: wrong(other), official: 1 })[0]?.reason?.asked;
    expect(askedIn("/a/@v/v1.zip", "/b/@v/v1.zip")).toBe(".zip");
    expect(askedIn("/a/@v/v1.zip", "/b/@v/v1.mod")).toBeNull();
  });

  test("two failures of a mirror are two, the wider first", () => {
    const alerts = alertsOf(
      { aliyun: "reset", official: 1 },
      { aliyun: EXPIRED, official: 1 },
      { aliyun: EXPIRED, official: 1 },
    );
    expect(alerts.map(({ reason, regions }) => [reason?.code, regions])).toEqual([
      ["tls", ["b", "c"]],
      ["reset", ["a"]],
    ]);
  });

  test("a region that is cut off is one, and its mirrors are none", () => {
    const alerts = alertsOf({ aliyun: "time-out", official: "time-out" }, { aliyun: 1, official: 1 });
    expect(alerts).toEqual([
      {
        kind: "no-mirror",
        regions: ["a"],
        reason: { code: "time-out", status: null, asked: null, detail: null },
      },
    ]);
  });

  test("so are regions that are cut off for the same; where the reasons differ, there is none to tell", () => {
    const silent = { aliyun: "time-out", official: "time-out" } as const;
    expect(alertsOf(silent, silent, { aliyun: "dns", official: "tls" })).toEqual([
      {
        kind: "no-mirror",
        regions: ["a", "b"],
        reason: { code: "time-out", status: null, asked: null, detail: null },
      },
      { kind: "no-mirror", regions: ["c"], reason: null },
    ]);
  });

  test("a region that is cut off is none in which a mirror was measured", () => {
    const cutOff = { aliyun: "time-out", official: "dns" } as const;
    expect(alertsOf(cutOff, { aliyun: "tls", official: 1 }, { aliyun: 1, official: 1 })).toMatchObject([
      { kind: "no-mirror", regions: ["a"] },
      { kind: "mirror", mirror: "aliyun", regions: ["b"], measuredIn: 2 },
    ]);
  });

  test("what is the machine's own fault is nobody's", () => {
    expect(alertsOf({ aliyun: "too-many-files", official: 1 })).toEqual([]);
  });

  test("where nothing was waited for, nothing failed", () => {
    expect(alertsOf({ aliyun: "not-waited-for", official: "not-waited-for" })).toEqual([]);
  });
});
