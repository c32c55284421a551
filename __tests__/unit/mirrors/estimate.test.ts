import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  BULK_LIMITS,
  type Downloader,
  isRateSettled,
  type Progress,
  predict,
  predictMs,
  shownMs,
  throughput,
  type Workload,
} from "../../../src/mirrors/estimate.ts";
import { NO_SPEED, type Speed } from "../../../src/mirrors/measurement.ts";
import { goWorkload } from "../../../src/targets/go/workload.ts";
import { someSpeed } from "../../support/standings.ts";

const one = { requestsAtOnce: 1, connections: 1 };

describe("predictMs", () => {
  const speed = someSpeed({ firstByteMs: 10, bulkFirstByteMs: 30, bytesPerSecond: 1_000_000 });
  const work: Workload = goWorkload({ zips: 4, mods: 2, zipBytes: 3_000_000, sizedZips: 0 });

  test.each<[string, Speed, Workload, Downloader, number]>([
    ["one after the other: 10 small answers, 4 zips, 3 s of bytes", speed, work, one, 100 + 120 + 3_000],
    [
      "two requests at once: one waits while the other's answer comes, but for the share of time in which both wait",
      speed,
      work,
      { requestsAtOnce: 2, connections: 1 },
      220 / 2 + (3_000 / 2) * (1 + 3_000 / 3_220),
    ],
    [
      "two connections carry twice the bytes",
      speed,
      work,
      { requestsAtOnce: 2, connections: 2 },
      // And the first window, which 20 kB would fill, takes 10 ms instead of 7.3.
      220 / 2 + (1_500 / 2) * (1 + 1_500 / 1_720) + 2.7,
    ],
    [
      "cmd/go: .mod files two at once, .info files one after the other, then the zips, each handled before the next",
      speed,
      work,
      { requestsAtOnce: 2, serialAtOnce: 1, connections: 1, handledBytesPerSecond: 3_000_000, overheadMs: 7 },
      7 + 30 + 40 + (120 + 1_000) / 2 + (3_000 / 2) * (1 + 3_000 / 4_120),
    ],
    [
      "many at once: the line's rate is all that counts",
      speed,
      work,
      { requestsAtOnce: 64, connections: 1 },
      3_000,
    ],
    [
      "opening the connection counts once",
      { ...speed, dnsMs: 5, tcpMs: 20, tlsMs: 40 },
      work,
      one,
      65 + 220 + 3_000,
    ],
    [
      "zips without a first byte of their own take the others'",
      { ...speed, bulkFirstByteMs: null },
      work,
      one,
      140 + 3_000,
    ],
    [
      "without a rate 4 MB/s are taken: two windows more until they are reached",
      { ...speed, bytesPerSecond: null },
      work,
      one,
      220 + 750 + 6.35 + 2.7,
    ],
    [
      "no request is faster than one first byte",
      speed,
      goWorkload({ zips: 0, mods: 1, zipBytes: 0, sizedZips: 0 }),
      { requestsAtOnce: 64, connections: 1 },
      10,
    ],
    [
      "the three requests that a zip brings can go at once",
      speed,
      goWorkload({ zips: 1, mods: 0, zipBytes: 0, sizedZips: 0 }),
      { requestsAtOnce: 64, connections: 1 },
      50 / 3,
    ],
    [
      "nothing missing takes the opening and one first byte",
      { ...speed, tcpMs: 7 },
      goWorkload({ zips: 0, mods: 0, zipBytes: 0, sizedZips: 0 }),
      one,
      17,
    ],
    ["without any answer it can't be told", NO_SPEED, work, one, Number.POSITIVE_INFINITY],
  ])("%s", (_, measured, missing, downloader, expected) => {
    expect(predictMs(measured, missing, downloader)).toBeCloseTo(expected, 6);
  });

  const ms = fc.double({ min: 0, max: 10_000, noNaN: true });
  const msOrNull = fc.oneof(fc.constant(null), ms);
  const rate = fc.double({ min: 1_000, max: 1e9, noNaN: true });
  const speeds = fc.record({
    dnsMs: msOrNull,
    tcpMs: msOrNull,
    tlsMs: msOrNull,
    firstByteMs: ms,
    bulkFirstByteMs: ms,
    bytesPerSecond: rate,
    rateIsFloor: fc.boolean(),
    viaProxy: fc.boolean(),
  });
  const works = fc
    .record({
      zips: fc.nat(500),
      mods: fc.nat(500),
      zipBytes: fc.nat(1_000_000_000),
      sizedZips: fc.constant(0),
    })
    .map(goWorkload);
  const downloaders = fc.record({
    requestsAtOnce: fc.integer({ min: 1, max: 64 }),
    connections: fc.integer({ min: 1, max: 8 }),
  });
  /** Sums of the same numbers in another order differ in the last digits. */
  const atMost = (less: number, more: number) => expect(less).toBeLessThanOrEqual(more * (1 + 1e-9) + 1e-9);

  test.each(["dnsMs", "tcpMs", "tlsMs", "firstByteMs", "bulkFirstByteMs"] as const)(
    "grows with %s",
    (figure) => {
      fc.assert(
        fc.property(speeds, works, downloaders, ms, (measured, missing, downloader, moreMs) => {
          const slower = { ...measured, [figure]: (measured[figure] ?? 0) + moreMs };
          atMost(predictMs(measured, missing, downloader), predictMs(slower, missing, downloader));
        }),
      );
    },
  );

  test("shrinks with the rate, grows with the bytes", () => {
    fc.assert(
      fc.property(
        speeds,
        works,
        downloaders,
        rate,
        fc.nat(1_000_000_000),
        (measured, missing, downloader, by, bytes) => {
          const faster = { ...measured, bytesPerSecond: measured.bytesPerSecond + by };
          atMost(predictMs(faster, missing, downloader), predictMs(measured, missing, downloader));
          const larger = { ...missing, bytes: missing.bytes + bytes };
          atMost(predictMs(measured, missing, downloader), predictMs(measured, larger, downloader));
        },
      ),
    );
  });

  test("grows with the number of files where they all wait alike, and more of them bring no more connections", () => {
    fc.assert(
      fc.property(
        speeds,
        works,
        downloaders,
        fc.nat(100),
        fc.nat(100),
        (measured, missing, downloader, small, bulk) => {
          const alike = { ...measured, bulkFirstByteMs: null };
          const { smallRequests, bulkRequests } = missing;
          // With fewer, bytes are shared by more connections, each of which gets through less of its slow start.
          fc.pre(smallRequests + bulkRequests >= downloader.requestsAtOnce);
          const more = {
            ...missing,
            smallRequests: smallRequests + small,
            bulkRequests: bulkRequests + bulk,
          };
          atMost(predictMs(alike, missing, downloader), predictMs(alike, more, downloader));
        },
      ),
    );
  });
});

describe("slow start", () => {
  // 10 MB/s at 100 ms: a window of 1 MB, and 14.6 kB at first.
  const far = someSpeed({ firstByteMs: 100, bulkFirstByteMs: 100, bytesPerSecond: 10_000_000 });
  const zipOf = (zipBytes: number) => goWorkload({ zips: 1, mods: 0, zipBytes, sizedZips: 1 });
  const bodyMs = (bytes: number) => predictMs(far, zipOf(bytes), one) - 300;

  test("what fits into the first window comes within a round trip", () => {
    expect(bodyMs(7_300)).toBeCloseTo(50, 6);
    expect(bodyMs(14_600)).toBeCloseTo(100, 6);
  });

  test("three windows more take two round trips more", () => {
    expect(bodyMs(14_600 * 3)).toBeCloseTo(200, 6);
    expect(bodyMs(14_600 * 7)).toBeCloseTo(300, 6);
  });

  test("once the window is the line's, the line's rate is all", () => {
    expect(bodyMs(20_000_000) - bodyMs(10_000_000)).toBeCloseTo(1_000, 6);
    // Seven rounds brought 127 first windows, the others come at the rate.
    expect(bodyMs(10_000_000)).toBeCloseTo(700 + (10_000_000 - 127 * 14_600) / 10_000, 6);
  });
});

describe("predict", () => {
  const measured = someSpeed({ firstByteMs: 50, bulkFirstByteMs: 50, bytesPerSecond: 1_000_000 });
  const go: Downloader = { requestsAtOnce: 2, serialAtOnce: 1, connections: 1 };
  const mostlyBytes = goWorkload({ zips: 4, mods: 0, zipBytes: 20_000_000, sizedZips: 4 });
  const mostlyWaits = goWorkload({ zips: 100, mods: 0, zipBytes: 300_000, sizedZips: 100 });

  test.each<[string, Speed, Workload, boolean]>([
    ["rate and sizes are known", measured, mostlyBytes, true],
    ["the rate still rose, and bytes count", { ...measured, rateIsFloor: true }, mostlyBytes, false],
    [
      "the rate still rose, but there is next to nothing to carry",
      { ...measured, rateIsFloor: true },
      mostlyWaits,
      true,
    ],
    ["no rate was measured", { ...measured, bytesPerSecond: null }, mostlyBytes, false],
    ["sizes may be off by a half", measured, { ...mostlyBytes, bytesOff: 10_000_000 }, false],
    ["sizes may be off by a twentieth", measured, { ...mostlyBytes, bytesOff: 1_000_000 }, true],
    [
      "sizes may be off by a half, of what hardly counts",
      measured,
      { ...mostlyWaits, bytesOff: 150_000 },
      true,
    ],
    ["nothing was measured", NO_SPEED, mostlyBytes, false],
  ])("%s", (_, speed, work, expected) => {
    const prediction = predict(speed, work, go);
    expect(shownMs(prediction) !== null).toBe(expected);
    expect(prediction.leastMs).toBeLessThanOrEqual(prediction.ms);
    expect(prediction.mostMs).toBeGreaterThanOrEqual(prediction.ms);
  });
});

/** A piece every `everyMs` for `forMs`; `rateAt` says how many bytes a millisecond carries at that moment. */
function body(forMs: number, everyMs: number, rateAt: (atMs: number) => number): Progress[] {
  const progress: Progress[] = [];
  let bytes = 0;
  for (let atMs = 0; atMs <= forMs; atMs += everyMs) {
    bytes += rateAt(atMs) * everyMs;
    progress.push({ atMs: 5_000 + atMs, bytes });
  }
  return progress;
}

const constant = body(1_000, 10, () => 2_000);
/** Doubles every 40 ms up to 4,000 bytes per ms. */
const slowStart = (forMs: number) =>
  body(forMs, 10, (atMs) => Math.min(4_000, 15 * 2 ** Math.floor(atMs / 40)));

describe("throughput", () => {
  test("a constant rate", () => {
    expect(throughput(constant, 40)).toBeCloseTo(2_000_000, 0);
  });

  test("slow start, then the plateau: the plateau", () => {
    expect(throughput(slowStart(1_500), 40)).toBeCloseTo(4_000_000, 0);
  });

  test("a body that ends within slow start: the rate of its end, not its mean", () => {
    const progress = slowStart(300);
    const last = progress.at(-1) as Progress;
    const mean = (last.bytes / 300) * 1_000;
    expect(throughput(progress, 40)).toBeGreaterThan(1.5 * mean);
  });

  test("bursts are averaged over two round trips", () => {
    // 10 MB/s for 10 ms in every 100: 1 MB/s. In 200 ms there are two bursts, and at most a part of a third.
    const inBursts = body(1_000, 1, (atMs) => (atMs % 100 < 10 ? 10_000 : 0));
    const rate = throughput(inBursts, 100);
    expect(rate).toBeGreaterThanOrEqual(1_000_000);
    expect(rate).toBeLessThanOrEqual(1_500_000);
  });

  test("a stall does not hide the rate before it", () => {
    const stalled = [...constant, { atMs: 9_000, bytes: (constant.at(-1) as Progress).bytes + 1 }];
    expect(throughput(stalled, 40)).toBeCloseTo(2_000_000, 0);
  });

  test.each<[string, Progress[]]>([
    ["nothing", []],
    ["too few bytes to tell", body(500, 10, () => 60)],
    ["one piece below the least", [{ atMs: 3, bytes: 31_999 }]],
  ])("%s: null", (_, progress) => {
    expect(throughput(progress, 40)).toBeNull();
  });

  test("all in one piece: as if it had taken 25 ms", () => {
    expect(throughput([{ atMs: 3, bytes: 100_000 }], 40)).toBe(4_000_000);
  });

  test("never negative, never NaN, never more than any two pieces give", () => {
    const pieces = fc.array(fc.tuple(fc.nat(50), fc.nat(200_000)), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(pieces, fc.nat(500), (steps, roundTripMs) => {
        let at = { atMs: 0, bytes: 0 };
        const progress = steps.map(([ms, bytes]) => {
          at = { atMs: at.atMs + ms, bytes: at.bytes + bytes };
          return at;
        });
        const rate = throughput(progress, roundTripMs);
        if (rate !== null) {
          expect(rate).toBeGreaterThan(0);
          expect(rate).toBeLessThanOrEqual(at.bytes * 1_000);
        }
      }),
    );
  });
});

describe("isRateSettled", () => {
  test.each<[string, Progress[], number, boolean]>([
    ["nothing yet", [], 40, false],
    ["a constant rate over four round trips", body(200, 10, () => 2_000), 40, true],
    ["a constant rate, too short to compare", body(100, 10, () => 2_000), 40, false],
    ["in the middle of slow start", slowStart(240), 40, false],
    ["well after slow start", slowStart(700), 40, true],
    ["too few bytes", body(1_000, 10, () => 10), 40, false],
    ["as many bytes as the limit, however fast they came", [{ atMs: 0, bytes: BULK_LIMITS.bytes }], 40, true],
    ["as much time as the limit, however few bytes came", body(BULK_LIMITS.ms, 100, () => 1), 40, true],
  ])("%s", (_, progress, roundTripMs, expected) => {
    expect(isRateSettled(progress, roundTripMs)).toBe(expected);
  });
});
