import { describe, expect, test } from "@jest/globals";
import { fetchLimits } from "../../../../src/fetch/limits.ts";
import type { Source } from "../../../../src/fetch/source.ts";
import { firstConnections } from "../../../../src/fetch/state/first-connections.ts";
import { type Network, type SimulatedSource, Simulation } from "../../../support/network-simulation.ts";

const MBIT = 125_000;
const NO_LIMIT = Number.POSITIVE_INFINITY;

function sourceAt(firstByteMs: number | null, mbit: number | null): Source {
  const bytesPerSecond = mbit === null ? null : mbit * MBIT;
  return { name: "a", url: "http://a", private: false, mayServe: () => true, firstByteMs, bytesPerSecond };
}

test.each([
  ["nothing was measured", null, null, 1, 12],
  ["nearby, a thin line", 5, 60, 1, 12],
  ["20 ms, 60 Mbit/s", 20, 60, 1, 12],
  ["100 ms, 100 Mbit/s: more have to show that they bring something", 100, 100, 1, 13],
  ["200 ms, a slow line: it would take long to find out", 200, 5, 1, 25],
  ["one of two has fewer", 20, 20, 2, 8],
  ["so many that their first windows fill the line", 20, 60, 2, 11],
  ["one of six does not begin with more because it is far away", 200, 400, 6, 16],
])("connections to begin with: %s", (_case, firstByteMs, mbit, sources, connections) => {
  expect(firstConnections(sourceAt(firstByteMs, mbit), sources, fetchLimits(sources))).toBe(connections);
});

test("never more than there may be", () => {
  expect(firstConnections(sourceAt(100, 100), 1, fetchLimits(1, null, 2))).toBe(2);
});

const source = (roundTripMs: number, mbit = NO_LIMIT, capMbit = NO_LIMIT): SimulatedSource => ({
  roundTripMs,
  bytesPerSecond: mbit * MBIT,
  burstBytes: 0,
  measuredBytesPerSecond: Math.min(mbit, capMbit, 100) * MBIT,
  bytesPerSecondPerConnection: capMbit * MBIT,
  lies: false,
  trouble: null,
});
/** 90 zips, 44 MB: a few have most of it. */
const ZIPS = Array.from({ length: 90 }, (_, i) => Math.round(5_000_000 / (i + 1) ** 0.9 / 1.35) + 5_000);

function run(network: Partial<Network> & Pick<Network, "sources">) {
  const limits = fetchLimits(network.sources.length);
  const whole = { bytesPerSecond: NO_LIMIT, queueMs: 0, zips: ZIPS, paused: null, ...network };
  const bytes = whole.zips.reduce((sum, size) => sum + size, 0);
  return { bytes, ...new Simulation(whole, limits, () => 0.5).run(600_000) };
}

describe("connections follow what they bring", () => {
  test.each([5, 20, 60])("a line of %i Mbit/s is filled by few", (mbit) => {
    const { mostAtOnce, bytes, ms } = run({ bytesPerSecond: mbit * MBIT, sources: [source(20)] });
    expect(Math.max(...mostAtOnce)).toBeLessThanOrEqual(16);
    expect(ms).toBeLessThan((1.15 * bytes * 1000) / (mbit * MBIT));
  });

  test("connections that are slow by themselves become as many as there may be", () => {
    const { mostAtOnce } = run({ bytesPerSecond: 1_000 * MBIT, sources: [source(20, NO_LIMIT, 5)] });
    expect(mostAtOnce).toEqual([96]);
  });

  test("far away, where requests mostly wait, too", () => {
    const { mostAtOnce } = run({
      bytesPerSecond: 400 * MBIT,
      sources: [source(200)],
      zips: ZIPS.concat(ZIPS),
    });
    expect(mostAtOnce).toEqual([96]);
  });
});

describe("several mirrors", () => {
  const far = [20, 60, 80, 120, 160, 200];

  test.each([3, 6])(
    "%i over one line are not slower than the best alone, and hardly a byte comes twice",
    (n) => {
      const line = { bytesPerSecond: 20 * MBIT };
      const alone = run({ ...line, sources: [source(20)] });
      const all = run({ ...line, sources: far.slice(0, n).map((ms) => source(ms)) });
      expect(all.ms / alone.ms).toBeLessThan(1.06);
      expect(all.receivedBytes).toBeLessThan(1.03 * all.bytes + 1_000_000);
    },
  );

  test("one that is a hundred times slower holds nothing up", () => {
    const zips = [1_000_000, 800_000, 600_000, 400_000, 200_000, 100_000, 50_000, 30_000, 20_000];
    const alone = run({ zips, sources: [source(20, 40)] });
    const both = run({ zips, sources: [source(20, 40), source(10, 0.4)] });
    expect(both.ms / alone.ms).toBeLessThan(2);
    expect(both.receivedBytes).toBeLessThan(1.03 * both.bytes + 1_000_000);
  });

  test.each([
    [2, 1.65],
    [3, 2.05],
    [6, 3.1],
  ])("%i with lines of their own bring %f times as much", (n, times) => {
    const alone = run({ sources: [source(20, 60)] });
    const all = run({ sources: [20, 60, 80, 40, 100, 30].slice(0, n).map((ms) => source(ms, 60)) });
    expect(alone.ms / all.ms).toBeGreaterThan(times);
    expect(Math.max(...all.mostAtOnce)).toBeLessThanOrEqual(16);
    expect(all.receivedBytes).toBeLessThan(1.03 * all.bytes);
  });

  test.each([2, 3, 6])("%i of which only the best one's rate was measured get no more connections", (n) => {
    const sources = [20, 60, 80, 40, 100, 30].slice(0, n).map((ms) => source(ms, 60));
    const others = sources.slice(1).map((one) => ({ ...one, measuredBytesPerSecond: null }));
    const { mostAtOnce } = run({ sources: [...sources.slice(0, 1), ...others] });
    expect(Math.max(...mostAtOnce)).toBeLessThanOrEqual(16);
  });

  test.each(["dies", "stalls"] as const)(
    "one far away whose companions are of no use (%s) gets many",
    (kind) => {
      const useless = {
        ...source(20),
        measuredBytesPerSecond: null,
        trouble: { kind, atMs: 0, untilMs: NO_LIMIT },
      };
      const sources = [source(200), useless, useless];
      const { mostAtOnce } = run({ bytesPerSecond: 400 * MBIT, sources, zips: ZIPS.concat(ZIPS) });
      expect(mostAtOnce[0]).toBe(fetchLimits(3).connectionsPerSource);
    },
  );

  test.each(["dies", "stalls", "drips"] as const)("one of three %s half-way: the others go on", (kind) => {
    const trouble = { kind, atMs: 1_100, untilMs: NO_LIMIT };
    const sources = [{ ...source(20, 60), trouble }, source(60, 60), source(80, 60)];
    const { ms, left, receivedBytes, bytes } = run({ sources });
    expect(left).toEqual([]);
    // Two lines for what is left, and the time until it is noticed.
    expect(ms).toBeLessThan(1.25 * 2_700 + 1_000);
    expect(receivedBytes).toBeLessThan(1.1 * bytes);
  });
});

test("a mirror is not blamed for the time in which this process did not run", () => {
  const paused = { atMs: 700, forMs: 10_000 };
  const { blamed, left } = run({ sources: [source(20, 60), source(60, 60)], paused });
  expect({ blamed, left }).toEqual({ blamed: [], left: [] });
});
