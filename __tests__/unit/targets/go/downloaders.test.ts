import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { predictMs, type Workload } from "../../../../src/mirrors/estimate.ts";
import { NO_SPEED, type Speed } from "../../../../src/mirrors/measurement.ts";
import {
  fetchDownloader,
  goCommandDownloader,
  isFetchWorthwhile,
} from "../../../../src/targets/go/downloaders.ts";
import { goWorkload } from "../../../../src/targets/go/workload.ts";
import { someSpeed } from "../../../support/standings.ts";

test("cmd/go asks for as many modules at once as there are cores, and shares one connection's rate", () => {
  expect(goCommandDownloader(4)).toMatchObject({ requestsAtOnce: 4, serialAtOnce: 1, connections: 1 });
});

test("more than four cores together unpack no faster than four", () => {
  const together = (cpus: number) => cpus * (goCommandDownloader(cpus).handledBytesPerSecond ?? 0);
  expect(together(2)).toBe(together(4) / 2);
  expect(together(64)).toBe(together(4));
});

test.each([
  [48, 1, { requestsAtOnce: 48, connections: 1.6 }],
  [126, 4, { requestsAtOnce: 126, connections: 3.2 }],
  [1, 1, { requestsAtOnce: 1, connections: 1 }],
])(
  "a fetcher with %d connections to %d mirrors has as many requests, and a few rates",
  (connections, mirrors, expected) => {
    expect(fetchDownloader(connections, mirrors)).toEqual(expected);
  },
);

describe("isFetchWorthwhile", () => {
  const large: Workload = goWorkload({ zips: 166, mods: 0, zipBytes: 180_000_000, sizedZips: 166 });
  const tiny: Workload = goWorkload({ zips: 3, mods: 0, zipBytes: 100_000, sizedZips: 3 });
  const oneLarge: Workload = goWorkload({ zips: 1, mods: 0, zipBytes: 200_000_000, sizedZips: 1 });
  const manyMods: Workload = goWorkload({ zips: 0, mods: 400, zipBytes: 0, sizedZips: 0 });
  const at = (firstByteMs: number, bytesPerSecond: number | null): Speed =>
    someSpeed({ firstByteMs, bulkFirstByteMs: firstByteMs, bytesPerSecond });

  test.each<[string, Speed, Workload, number, boolean]>([
    // cmd/go 0.1 + 0.2 + 3.6 s, a fetch 3.2 + 0.4 s: unpacking is nearly all of it, and nobody saves much of that.
    ["a large project, mirror on this machine", at(0.5, 1e9), large, 2, false],
    ["the same on four cores", at(0.5, 1e9), large, 4, false],
    // cmd/go 0.2 + 1.4 + 3.6 s, a fetch 3.2 + 0.4 s: the network's share goes on beside unpacking.
    ["a large project, mirror on a LAN of 1 Gbit/s", at(1, 125e6), large, 2, true],
    // cmd/go 0.2 + 1.4 + 1.8 s: a fetch unpacks on two cores.
    ["the same on four cores", at(1, 125e6), large, 4, false],
    // cmd/go 4.5 s, a fetch 3.6 s.
    ["a large project, mirror on a LAN of 2 Gbit/s", at(1, 250e6), large, 2, true],
    // cmd/go 4.0 s, a fetch 3.6 s.
    ["a large project, mirror on a LAN of 5 Gbit/s: too little to gain", at(0.5, 625e6), large, 2, false],
    // cmd/go 0.6 + 1.8 s, a fetch 3.2 + 0.4 s: on more than four cores unpacking takes as long as on four.
    ["a large project on 64 cores beside the mirror", at(0.2, 300e6), large, 64, false],
    // cmd/go 0.4 + 0.4 + 3.6 s: the only mirror, so that its rate was not measured, and the waits are our own.
    ["a large project, a lone mirror on this machine", { ...at(11, null), tcpMs: 5.6 }, large, 2, true],
    ["the same on four cores ", { ...at(11, null), tcpMs: 5.6 }, large, 4, false],
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
    // Its .info files come one after the other all the same.
    ["the same on 16 cores", at(200, 50e6), tiny, 16, true],
    ["one large module on a slow connection: several carry more", at(30, 5e6), oneLarge, 16, true],
    ["only .mod files, at 0.5 ms", at(0.5, null), manyMods, 2, false],
    ["only .mod files, at 30 ms", at(30, null), manyMods, 2, true],
    ["nothing was measured", NO_SPEED, large, 2, true],
    ["nothing was measured, little to fetch", NO_SPEED, tiny, 2, true],
  ])("%s", (_, measured, missing, cpus, expected) => {
    expect(
      isFetchWorthwhile(measured, missing, { cpus, connections: 48, mirrors: 1, isRelayed: false }),
    ).toBe(expected);
  });

  test.each([
    // cmd/go 3.9 s and 3.2 s of the relay's, a fetch 3.6 s.
    ["a large project, mirror on this machine: the relay would hash what go hashes again", large, true],
    ["three tiny modules", tiny, false],
  ])("with a relay, %s", (_, missing, expected) => {
    const job = { cpus: 2, connections: 48, mirrors: 1, isRelayed: true };
    expect(isFetchWorthwhile(at(0.5, 1e9), missing, job)).toBe(expected);
  });

  test("the build waits 400 ms for a fetch in any case: never for what cmd/go does in less", () => {
    const speeds = fc.record({
      dnsMs: fc.constant(null),
      tcpMs: fc.nat(100),
      tlsMs: fc.nat(100),
      firstByteMs: fc.nat(200),
      bulkFirstByteMs: fc.nat(200),
      bytesPerSecond: fc.integer({ min: 100_000, max: 1_000_000_000 }),
      rateIsFloor: fc.boolean(),
      viaProxy: fc.boolean(),
    });
    const works = fc
      .record({
        zips: fc.nat(20),
        mods: fc.nat(20),
        zipBytes: fc.nat(5_000_000),
        sizedZips: fc.constant(0),
      })
      .map(goWorkload);
    fc.assert(
      fc.property(speeds, works, fc.integer({ min: 1, max: 64 }), (measured, missing, cpus) => {
        // The slowest that it can be: one core unpacks 25 bytes in a microsecond.
        const atMostMs = predictMs(measured, missing, goCommandDownloader(cpus)) + missing.bytes / 25_000;
        fc.pre(atMostMs <= 400);
        expect(
          isFetchWorthwhile(measured, missing, { cpus, connections: 48, mirrors: 1, isRelayed: false }),
        ).toBe(false);
      }),
    );
  });

  test("where the same requests go at once and nothing is unpacked, there is nothing to save", () => {
    fc.assert(
      fc.property(fc.nat(1_000), fc.nat(500), fc.integer({ min: 1, max: 4 }), (firstByteMs, mods, cpus) => {
        const missing = goWorkload({ zips: 0, mods, zipBytes: 0, sizedZips: 0 });
        expect(
          isFetchWorthwhile(at(firstByteMs, null), missing, {
            cpus,
            connections: cpus,
            mirrors: 1,
            isRelayed: false,
          }),
        ).toBe(false);
      }),
    );
  });
});
