import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  BULK_LIMITS,
  fetchDownloader,
  goCommandDownloader,
  isFetchWorthwhile,
  isRateSettled,
  type Progress,
  predictMs,
  throughput,
  type Workload,
} from "../../../src/mirrors/estimate.ts";
import { NO_SPEED, type Speed } from "../../../src/mirrors/measurement.ts";
import { someSpeed } from "../../support/standings.ts";

const one = { requestsAtOnce: 1, connections: 1 };

describe("predictMs", () => {
  const speed = someSpeed({ firstByteMs: 10, zipFirstByteMs: 30, bytesPerSecond: 1_000_000 });
  const work: Workload = { zips: 4, mods: 2, zipBytes: 3_000_000, sizedZips: 0 };

  test.each<[string, Speed, Workload, { requestsAtOnce: number; connections: number }, number]>([
    ["one after the other: 10 small answers, 4 zips, 3 s of bytes", speed, work, one, 100 + 120 + 3_000],
    ["two requests at once", speed, work, { requestsAtOnce: 2, connections: 1 }, 110 + 3_000],
    [
      "two connections carry twice the bytes",
      speed,
      work,
      { requestsAtOnce: 2, connections: 2 },
      110 + 1_500,
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
      { ...speed, zipFirstByteMs: null },
      work,
      one,
      140 + 3_000,
    ],
    ["without a rate 4 MB/s are taken", { ...speed, bytesPerSecond: null }, work, one, 220 + 750],
    [
      "no request is faster than one first byte",
      speed,
      { zips: 0, mods: 1, zipBytes: 0, sizedZips: 0 },
      { requestsAtOnce: 64, connections: 1 },
      10,
    ],
    [
      "a zip's own three requests can go at once",
      speed,
      { zips: 1, mods: 0, zipBytes: 0, sizedZips: 0 },
      { requestsAtOnce: 64, connections: 1 },
      50 / 3,
    ],
    [
      "nothing missing takes the opening and one first byte",
      { ...speed, tcpMs: 7 },
      { zips: 0, mods: 0, zipBytes: 0, sizedZips: 0 },
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
    zipFirstByteMs: ms,
    bytesPerSecond: rate,
    viaProxy: fc.boolean(),
  });
  const works = fc.record({
    zips: fc.nat(500),
    mods: fc.nat(500),
    zipBytes: fc.nat(1_000_000_000),
    sizedZips: fc.constant(0),
  });
  const downloaders = fc.record({
    requestsAtOnce: fc.integer({ min: 1, max: 64 }),
    connections: fc.integer({ min: 1, max: 8 }),
  });
  /** Sums of the same numbers in another order differ in the last digits. */
  const atMost = (less: number, more: number) => expect(less).toBeLessThanOrEqual(more * (1 + 1e-9) + 1e-9);

  test.each(["dnsMs", "tcpMs", "tlsMs", "firstByteMs", "zipFirstByteMs"] as const)(
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
          const larger = { ...missing, zipBytes: missing.zipBytes + bytes };
          atMost(predictMs(measured, missing, downloader), predictMs(measured, larger, downloader));
        },
      ),
    );
  });

  test("grows with the number of files where they all wait alike", () => {
    fc.assert(
      fc.property(
        speeds,
        works,
        downloaders,
        fc.nat(100),
        fc.nat(100),
        (measured, missing, downloader, zips, mods) => {
          const alike = { ...measured, zipFirstByteMs: null };
          const more = { ...missing, zips: missing.zips + zips, mods: missing.mods + mods };
          atMost(predictMs(alike, missing, downloader), predictMs(alike, more, downloader));
        },
      ),
    );
  });
});

test("cmd/go asks for as many modules at once as there are cores, and shares one connection's rate", () => {
  expect(goCommandDownloader(4)).toEqual({ requestsAtOnce: 4, connections: 1 });
});

test.each([
  [48, { requestsAtOnce: 48, connections: 4 }],
  [3, { requestsAtOnce: 3, connections: 3 }],
  [1, { requestsAtOnce: 1, connections: 1 }],
])("a fetcher with %d connections has as many requests, and four rates at most", (connections, expected) => {
  expect(fetchDownloader(connections)).toEqual(expected);
});

describe("isFetchWorthwhile", () => {
  const large: Workload = { zips: 166, mods: 0, zipBytes: 180_000_000, sizedZips: 166 };
  const tiny: Workload = { zips: 3, mods: 0, zipBytes: 100_000, sizedZips: 3 };
  const oneLarge: Workload = { zips: 1, mods: 0, zipBytes: 200_000_000, sizedZips: 1 };
  const manyMods: Workload = { zips: 0, mods: 400, zipBytes: 0, sizedZips: 0 };
  const at = (firstByteMs: number, bytesPerSecond: number | null): Speed =>
    someSpeed({ firstByteMs, zipFirstByteMs: firstByteMs, bytesPerSecond });

  test.each<[string, Speed, Workload, number, boolean]>([
    // cmd/go 0.1 + 0.2 + 3.6 s, a fetch 4.1 + 0.4 s: unpacking is nearly all of it, and nobody saves that.
    ["a large project, mirror on this machine", at(0.5, 1e9), large, 2, false],
    ["the same on four cores", at(0.5, 1e9), large, 4, false],
    // cmd/go 0.2 + 1.4 + 3.6 s, a fetch 4.1 + 0.4 s: the network's share goes on beside unpacking.
    ["a large project, mirror on a LAN of 1 Gbit/s", at(1, 125e6), large, 2, true],
    ["the same on four cores", at(1, 125e6), large, 4, true],
    // cmd/go 4.6 s, a fetch 4.5 s: its own work slows the unpacking.
    ["a large project, mirror on a LAN of 2 Gbit/s", at(1, 250e6), large, 2, false],
    // cmd/go 4.0 s, a fetch 4.5 s.
    ["a large project, mirror on a LAN of 5 Gbit/s: too little to gain", at(0.5, 625e6), large, 2, false],
    // cmd/go 0.6 + 1.8 s, a fetch 2.1 + 0.4 s: on more than four cores unpacking takes as long as on four.
    ["a large project on 64 cores beside the mirror", at(0.2, 300e6), large, 64, false],
    // cmd/go 0.4 + 0.4 + 3.6 s: the only mirror, so that its rate was not measured, and the waits are our own.
    ["a large project, a lone mirror on this machine", { ...at(11, null), tcpMs: 5.6 }, large, 2, false],
    // cmd/go 1.2 + 0.4 + 3.6 s.
    ["a large project, a lone mirror 7 ms away", { ...at(9, null), tcpMs: 7 }, large, 2, true],
    ["a large project, a lone mirror 15 ms away", { ...at(15, null), tcpMs: null }, large, 2, true],
    ["a large project at 30 ms", at(30, 50e6), large, 2, true],
    ["a large project at 100 ms", at(100, 50e6), large, 2, true],
    ["a large project at 200 ms", at(200, 50e6), large, 2, true],
    ["a large project at 30 ms on 64 cores", at(30, 50e6), large, 64, true],
    // cmd/go 0.09 s: the job would start its build 0.3 s later.
    ["three tiny modules at 20 ms", at(20, 50e6), tiny, 2, false],
    ["the same without a rate", at(20, null), tiny, 2, false],
    // cmd/go 0.9 s, a fetch 0.6 s.
    ["three tiny modules at 200 ms", at(200, 50e6), tiny, 2, true],
    ["the same on 16 cores, which ask for all at once", at(200, 50e6), tiny, 16, false],
    ["one large module on a slow connection: several carry more", at(30, 5e6), oneLarge, 16, true],
    ["only .mod files, at 0.5 ms", at(0.5, null), manyMods, 2, false],
    ["only .mod files, at 30 ms", at(30, null), manyMods, 2, true],
    ["nothing was measured", NO_SPEED, large, 2, true],
    ["nothing was measured, little to fetch", NO_SPEED, tiny, 2, true],
  ])("%s", (_, measured, missing, cpus, expected) => {
    expect(isFetchWorthwhile(measured, missing, cpus, 48)).toBe(expected);
  });

  test("the build waits 400 ms for a fetch in any case: never for what cmd/go does in less", () => {
    const speeds = fc.record({
      dnsMs: fc.constant(null),
      tcpMs: fc.nat(100),
      tlsMs: fc.nat(100),
      firstByteMs: fc.nat(200),
      zipFirstByteMs: fc.nat(200),
      bytesPerSecond: fc.integer({ min: 100_000, max: 1_000_000_000 }),
      viaProxy: fc.boolean(),
    });
    const works = fc.record({
      zips: fc.nat(20),
      mods: fc.nat(20),
      zipBytes: fc.nat(5_000_000),
      sizedZips: fc.constant(0),
    });
    fc.assert(
      fc.property(speeds, works, fc.integer({ min: 1, max: 64 }), (measured, missing, cpus) => {
        // The slowest that it can be: one core unpacks 25 bytes in a microsecond.
        const atMostMs = predictMs(measured, missing, goCommandDownloader(cpus)) + missing.zipBytes / 25_000;
        fc.pre(atMostMs <= 400);
        expect(isFetchWorthwhile(measured, missing, cpus, 48)).toBe(false);
      }),
    );
  });

  test("where the same requests go at once and nothing is unpacked, there is nothing to save", () => {
    fc.assert(
      fc.property(fc.nat(1_000), fc.nat(500), fc.integer({ min: 1, max: 4 }), (firstByteMs, mods, cpus) => {
        const missing = { zips: 0, mods, zipBytes: 0, sizedZips: 0 };
        expect(isFetchWorthwhile(at(firstByteMs, null), missing, cpus, cpus)).toBe(false);
      }),
    );
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

  test("all in one piece: as if it had taken a millisecond", () => {
    expect(throughput([{ atMs: 3, bytes: 100_000 }], 40)).toBe(100_000_000);
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
