import { describe, expect, test } from "@jest/globals";
import { chooseByMeasurement, chooseByRegion } from "../../../src/mirrors/choose.ts";
import type { Workload } from "../../../src/mirrors/estimate.ts";
import type { Measurement } from "../../../src/mirrors/measurement.ts";
import { NO_SPEED } from "../../../src/mirrors/measurement.ts";
import { goWorkload } from "../../../src/targets/go/workload.ts";
import { someMeasurement, someMirror, someReason, someSpeed } from "../../support/standings.ts";

const near = someMeasurement("near", {
  speed: someSpeed({ firstByteMs: 10, bulkFirstByteMs: 10, bytesPerSecond: 500_000 }),
});
const fat = someMeasurement("fat", {
  speed: someSpeed({ firstByteMs: 100, bulkFirstByteMs: 100, bytesPerSecond: 50_000_000 }),
});
const failed = someMeasurement("failed", {
  outcome: { kind: "failed", reason: someReason("wrong-hash", 200) },
});
const late = someMeasurement("late", {
  speed: NO_SPEED,
  outcome: { kind: "not-waited-for", answered: false },
});
const quickLate = someMeasurement("quick", {
  speed: someSpeed({ firstByteMs: 1, bulkFirstByteMs: 1 }),
  outcome: { kind: "not-waited-for", answered: true },
});

const many: Workload = goWorkload({ zips: 100, mods: 0, zipBytes: 1_000_000, sizedZips: 0 });
const huge: Workload = goWorkload({ zips: 2, mods: 0, zipBytes: 200_000_000, sizedZips: 0 });
const nothing: Workload = goWorkload({ zips: 0, mods: 0, zipBytes: 0, sizedZips: 0 });

const choose = (measurements: readonly Measurement[], work: Workload) =>
  chooseByMeasurement(measurements, work, { requestsAtOnce: 1, connections: 1 });

describe("chooseByMeasurement", () => {
  test.each([
    ["many small modules want the near one", many, ["near", "fat"]],
    ["few huge ones want the fat one", huge, ["fat", "near"]],
  ])("%s", (_, work, order) => {
    const choice = choose([fat, near], work);
    expect(choice.mirrors.map((m) => m.name)).toEqual(order);
    expect(choice.ranked.map((m) => [m.mirror.name, m.rank])).toEqual([
      [order[0], 1],
      [order[1], 2],
    ]);
  });

  test("only proven mirrors have a rank; the others follow in the order given, without a prediction", () => {
    const choice = choose([failed, fat, late, near, quickLate], many);
    expect(choice.ranked.map((m) => [m.mirror.name, m.rank])).toEqual([
      ["near", 1],
      ["fat", 2],
      ["failed", null],
      ["late", null],
      ["quick", null],
    ]);
    expect(choice.ranked.map((m) => m.predictedMs !== null)).toEqual([true, true, false, false, false]);
    expect(choice.mirrors.map((m) => m.name)).toEqual(["near", "fat"]);
  });

  test.each<[string, Measurement[], Workload, object]>([
    [
      "the fastest, and the one it was compared with",
      [near, fat, failed],
      many,
      { code: "fastest", runnerUp: "fat", bestMs: 5_000, runnerUpMs: expect.closeTo(30_609, 0) },
    ],
    [
      "everything is on disk: the quickest to answer",
      [fat, near],
      nothing,
      { code: "nothing-missing", firstByteMs: 10 },
    ],
    ["only one is proven", [failed, near, late], many, { code: "only-proven", others: 2 }],
    ["only one was asked", [near], many, { code: "only-proven", others: 0 }],
    ["none is proven", [failed, quickLate], many, { code: "none-healthy" }],
    ["none was asked", [], many, { code: "none-healthy" }],
  ])("%s", (_, measurements, work, reason) => {
    expect(choose(measurements, work).reason).toEqual(reason);
  });

  test("with nothing missing no time is shown: there is no download that it could be of", () => {
    const { ranked } = choose([fat, near], nothing);
    expect(ranked.every((m) => m.predictedMs !== null && m.shownMs === null)).toBe(true);
    expect(choose([fat, near], many).ranked.some((m) => m.shownMs !== null)).toBe(true);
  });

  test("where bytes count, a mirror whose rate was not waited for comes after those whose rate is known", () => {
    const unknown = someMeasurement("unknown", {
      speed: someSpeed({ firstByteMs: 1, bulkFirstByteMs: 1, bytesPerSecond: null }),
    });
    const choice = choose([unknown, near, fat], huge);
    expect(choice.mirrors.map((m) => m.name)).toEqual(["fat", "near", "unknown"]);
    expect(choice.ranked.at(-1)).toMatchObject({ rank: 3, predictedMs: null });
    expect(choose([near, unknown], nothing).mirrors.map((m) => m.name)).toEqual(["unknown", "near"]);
    const alone = someMeasurement("alone", { speed: { ...unknown.speed, firstByteMs: 9 } });
    expect(choose([alone, unknown], huge).ranked.every((m) => m.predictedMs !== null)).toBe(true);
  });

  test("a prediction from a rate that still rose, or from sizes that are guessed, ranks and is not shown", () => {
    const rising = someMeasurement("rising", { speed: { ...fat.speed, rateIsFloor: true } });
    const { ranked, reason } = choose([rising, near], huge);
    expect(ranked.map((m) => [m.mirror.name, m.predictedMs !== null, m.shownMs !== null])).toEqual([
      ["rising", true, false],
      ["near", true, true],
    ]);
    expect(reason).toEqual({
      code: "fastest",
      runnerUp: "near",
      bestMs: null,
      runnerUpMs: expect.closeTo(400_020, -4),
    });
    const guessed = { ...huge, bytesOff: 100_000_000 };
    expect(choose([fat, near], guessed).ranked.map((m) => m.shownMs)).toEqual([null, null]);
  });

  test("equal ones stay in the order given", () => {
    const twin = { ...near, mirror: someMirror("twin") };
    expect(choose([twin, near], many).mirrors.map((m) => m.name)).toEqual(["twin", "near"]);
    expect(choose([near, twin], many).mirrors.map((m) => m.name)).toEqual(["near", "twin"]);
  });
});

test("chooseByRegion takes everything, unmeasured, in the region's order", () => {
  const outside = someMirror("outside");
  const inside = { ...someMirror("inside"), regions: ["cn"] as const };
  const choice = chooseByRegion([outside, inside], "cn-north-4", true);
  expect(choice.mirrors).toEqual([inside, outside]);
  expect(choice.reason).toEqual({ code: "catalogue-order", region: "cn-north-4", inChina: true });
  expect(choice.ranked).toEqual([
    {
      mirror: inside,
      speed: NO_SPEED,
      outcome: { kind: "not-measured" },
      rank: 1,
      predictedMs: null,
      shownMs: null,
    },
    {
      mirror: outside,
      speed: NO_SPEED,
      outcome: { kind: "not-measured" },
      rank: 2,
      predictedMs: null,
      shownMs: null,
    },
  ]);
});
