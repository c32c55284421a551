import { describe, expect, test } from "@jest/globals";
import type { Fleet, FleetPoint } from "../../../../src/fleet/fleet.ts";
import { englishPage } from "../../../../src/telling/fleet-page/english-page.ts";
import { decodePlaces, decodeStretches } from "../../../../src/telling/fleet-page/history-code.ts";
import { pageData, shownHistory } from "../../../../src/telling/fleet-page/page-data.ts";
import { SIX_REGIONS, simulatedFleet } from "../../../support/simulated-fleet.ts";

const HOUR_MS = 3_600_000;
const NEWEST = Date.parse("2026-11-27T05:00:00Z");

function dataOf(history: readonly FleetPoint[]) {
  const fleet = simulatedFleet({ ...SIX_REGIONS, regions: 1, mirrors: 2 });
  const [region] = fleet.regions;
  const changed: Fleet = { ...fleet, regions: region === undefined ? [] : [{ ...region, history }] };
  const [first] = pageData(changed, { language: "en", words: englishPage.script, staleAfterMs: 1 }).regions;
  if (first === undefined) throw new Error("no region");
  return first;
}

function hourly(count: number, mirrors: (i: number) => FleetPoint["mirrors"]): readonly FleetPoint[] {
  return Array.from({ length: count }, (_, i) => ({
    at: new Date(NEWEST - (count - 1 - i) * HOUR_MS).toISOString(),
    chosen: i % 2 === 0 ? "official" : null,
    mirrors: mirrors(i),
  }));
}

describe("the history in the page", () => {
  test("is that of the last 90 days before its newest point", () => {
    const history = hourly(100 * 24, () => [1, null]);
    const [region] = simulatedFleet(SIX_REGIONS).regions;
    if (region === undefined) throw new Error("no region");
    expect(shownHistory({ ...region, history })).toHaveLength(90 * 24 + 1);
  });

  test("has every point while there are few", () => {
    const data = dataOf(hourly(3, (i) => [1000 * (i + 1), i === 1 ? "failed" : "proven"]));
    expect(data.minutes).toEqual([(NEWEST - 2 * HOUR_MS) / 60_000, 60, 60]);
    expect(decodePlaces(data.chosen)).toEqual([0, -1, 0]);
    const [first, second] = data.times.map(decodeStretches);
    expect(first?.map(({ ms }) => Math.round((ms ?? 0) / 1000))).toEqual([1, 2, 3]);
    expect(second?.map(({ proven, failed }) => [proven, failed])).toEqual([
      [true, false],
      [false, true],
      [true, false],
    ]);
  });

  test("has medians of windows of the same length where there are many, and forgets no failure", () => {
    const data = dataOf(hourly(2_000, (i) => [i === 777 ? "failed" : 5_000, null]));
    const [first = []] = data.times.map(decodeStretches);
    expect(first.length).toBeLessThanOrEqual(360);
    expect(first.filter(({ failed }) => failed)).toHaveLength(1);
    expect(first.every(({ ms }) => Math.abs((ms ?? 0) / 5_000 - 1) < 0.005)).toBe(true);
    expect(data.times[1]).toBe("");
  });

  test("may be none", () => expect(dataOf([])).toEqual({ minutes: [], chosen: "", times: ["", ""] }));
});
