import { describe, expect, test } from "@jest/globals";
import { type Decision, decide } from "../../../src/mirrors/decide.ts";
import type { Downloader, Workload } from "../../../src/mirrors/estimate.ts";
import type { Standing } from "../../../src/mirrors/standing.ts";
import { goWorkload } from "../../../src/targets/go/workload.ts";
import { bulkAt, proofAt, result, someMirror, someStanding } from "../../support/standings.ts";

/** From a mirror with a first byte of 20 ms and 10 MB/s: 3 s of waiting for 300 answers, 3 s of bytes. */
const work: Workload = goWorkload({ zips: 100, mods: 0, zipBytes: 60_000_000, sizedZips: 0 });
const downloader: Downloader = { requestsAtOnce: 2, connections: 2 };

const leader = someStanding("leader", {
  results: proofAt(20),
  bulk: bulkAt(10_000_000, 20),
  rateSettled: true,
});
const finished: Standing = { ...leader, finished: true };
const thin = someStanding("thin", {
  results: proofAt(20),
  bulk: bulkAt(1_000_000, 20),
  rateSettled: true,
});
const far = someStanding("far", { results: proofAt(40) });
const silent = someStanding("silent");
const dead = someStanding("dead", { results: [result.failed("/a.mod", "refused")], finished: true });
const begun = {
  progress: [
    { atMs: 0, bytes: 20_000 },
    { atMs: 60, bytes: 80_000 },
  ],
  roundTripMs: 10,
};
const drip = {
  progress: [
    { atMs: 0, bytes: 1 },
    { atMs: 400, bytes: 5 },
  ],
  roundTripMs: 10,
};
const wait: Decision = { kind: "wait" };
const over: Decision = { kind: "over" };
const enough = (proven: number) => ({ kind: "enough", proven }) as const;

interface Situation {
  readonly standings: readonly Standing[];
  readonly elapsedMs?: number;
  readonly sizesPending?: boolean;
  readonly work?: Workload;
}

/** 0.5 MB/s so far, and each round trip more than the one before. */
const rising = {
  progress: [0, 10_000, 25_000, 50_000, 90_000].map((bytes, i) => ({ atMs: 40 * i, bytes })),
  roundTripMs: 20,
};

test.each<[string, Situation, Partial<Decision>]>([
  [
    "one whose rate still rises may end where it is: another that could be faster is waited for",
    {
      standings: [
        someStanding("thin", { results: proofAt(20), bulk: rising, finished: true }),
        someStanding("far", { results: proofAt(40) }),
      ],
      elapsedMs: 300,
    },
    wait,
  ],
  ["nobody was asked", { standings: [] }, over],
  ["all are finished", { standings: [finished, dead] }, over],
  [
    "all are finished, and one wins whatever the sizes that are still being asked for",
    { standings: [finished, { ...finished }], sizesPending: true },
    enough(2),
  ],
  [
    "only one is left, and it is proven: nobody to compare it with, whatever is pending",
    { standings: [leader, dead], sizesPending: true },
    over,
  ],
  ["only one is left, and it is not proven", { standings: [someStanding("half"), dead] }, wait],
  ["all have failed, even those that are not finished", { standings: [{ ...dead, finished: false }] }, over],
  ["nobody has answered", { standings: [silent, dead] }, wait],
  [
    "one that answered is not proven yet",
    {
      standings: [
        someStanding("half", { results: proofAt(20).slice(0, 2), bulk: bulkAt(1_000_000, 20) }),
        silent,
      ],
    },
    wait,
  ],
  ["a silent one could still be nearer", { standings: [leader, silent], elapsedMs: 20 }, wait],
  [
    "a silent one is too far by now, whatever its rate",
    { standings: [leader, silent], elapsedMs: 80 },
    enough(1),
  ],
  [
    "the same while sizes are being asked for: it wins with small zips, but may lose with large ones",
    { standings: [leader, silent], elapsedMs: 80, sizesPending: true },
    wait,
  ],
  [
    "whoever wins with the smallest and with the largest zips need not wait for their sizes",
    { standings: [leader, silent], elapsedMs: 5_000, sizesPending: true },
    enough(1),
  ],
  [
    "two are proven, a third is too far",
    { standings: [leader, { ...finished }, silent], elapsedMs: 80 },
    enough(2),
  ],
  [
    "a proven one without any rate leads once no rate will come",
    {
      standings: [someStanding("small", { results: proofAt(20), rateSettled: true }), silent],
      elapsedMs: 5_000,
    },
    enough(1),
  ],
  [
    "a proven one whose rate may come yet does not lead",
    { standings: [someStanding("small", { results: proofAt(20) }), silent], elapsedMs: 5_000 },
    wait,
  ],
  [
    "one with a quick first byte, whose rate nobody knows, could be four times as fast",
    {
      standings: [leader, someStanding("quick", { results: [result.verified("/a.mod", 10)] })],
      elapsedMs: 500,
    },
    wait,
  ],
  [
    "its rate is known now, and it is low",
    {
      standings: [
        leader,
        someStanding("quick", {
          results: [result.verified("/a.mod", 10)],
          bulk: bulkAt(1_000_000, 10),
          rateSettled: true,
        }),
      ],
      elapsedMs: 500,
    },
    enough(1),
  ],
  [
    "its body has only begun: its rate may still grow",
    {
      standings: [leader, someStanding("quick", { results: [result.verified("/a.mod", 10)], bulk: begun })],
      elapsedMs: 500,
    },
    wait,
  ],
  [
    "its body has been read for long enough to see that it is slow",
    {
      standings: [
        leader,
        someStanding("quick", { results: [result.verified("/a.mod", 10)], bulk: bulkAt(1_000_000, 10) }),
      ],
      elapsedMs: 500,
    },
    enough(1),
  ],
  [
    "a body that comes byte by byte promises nothing",
    {
      standings: [leader, someStanding("drip", { results: [result.verified("/a.mod", 10)], bulk: drip })],
      elapsedMs: 500,
    },
    enough(1),
  ],
  [
    "what could be won is under 100 ms",
    {
      standings: [leader, silent],
      elapsedMs: 2,
      work: goWorkload({ zips: 1, mods: 0, zipBytes: 100_000, sizedZips: 0 }),
    },
    enough(1),
  ],
  [
    "with little to download the leader's own open rate keeps nobody waiting",
    {
      standings: [{ ...leader, rateSettled: false }, silent],
      elapsedMs: 2,
      work: goWorkload({ zips: 1, mods: 0, zipBytes: 100_000, sizedZips: 0 }),
    },
    enough(1),
  ],
  ["on a thin line another rate may still be better", { standings: [thin, far], elapsedMs: 1_100 }, wait],
  [
    "and is not waited for when it has not come after 1.2 s: they may share that line",
    { standings: [thin, far], elapsedMs: 1_300 },
    enough(2),
  ],
  [
    "unless it has begun to come, and rises so that it may win",
    { standings: [thin, { ...far, bulk: rising }], elapsedMs: 1_300 },
    wait,
  ],
  [
    "where the line is so thin that 1.2 s is next to nothing, it is waited for longer",
    {
      standings: [thin, far],
      elapsedMs: 1_300,
      work: goWorkload({ zips: 100, mods: 0, zipBytes: 600_000_000, sizedZips: 0 }),
    },
    wait,
  ],
  [
    "a leader that lacks a version may turn out stale while it is being asked",
    {
      standings: [{ ...leader, results: [...leader.results, result.missing("/b.mod")] }, silent],
      elapsedMs: 5_000,
    },
    wait,
  ],
  [
    "it has answered everything, and nobody else has that version",
    {
      standings: [{ ...finished, results: [...finished.results, result.missing("/b.mod")] }, silent],
      elapsedMs: 5_000,
    },
    enough(1),
  ],
  [
    "another one has it: the stale one no longer leads",
    {
      standings: [
        { ...finished, results: [...finished.results, result.missing("/b.mod")] },
        someStanding("other", { results: [result.verified("/b.mod", 200)] }),
      ],
      elapsedMs: 5_000,
    },
    wait,
  ],
])("%s", (_, situation, expected) => {
  const { standings, elapsedMs = 0, sizesPending = false } = situation;
  expect(decide(standings, situation.work ?? work, sizesPending, downloader, elapsedMs)).toMatchObject(
    expected,
  );
});

test.each([
  ["is worth 300 ms", 60_000_000, 300],
  ["is worth more where the download takes long", 300_000_000, 637],
  ["but never more than a second", 6_000_000_000, 1_000],
])("a second mirror %s", (_, zipBytes, expected) => {
  const download = goWorkload({ zips: 100, mods: 0, zipBytes, sizedZips: 0 });
  const decision = decide([leader, silent], download, false, downloader, 5_000);
  expect(decision).toMatchObject({ kind: "enough", proven: 1 });
  expect(decision.kind === "enough" && Math.round(decision.secondMs)).toBe(expected);
});

describe("the round trips before a first byte", () => {
  // After 110 ms of silence a first byte costs at least 55 ms over http, but only 37 ms over https.
  const nearly = { ...work, bytes: 70_000_000 };
  test.each([
    ["http://silent.example", enough(1)],
    ["https://silent.example", wait],
  ])("%s", (url, expected) => {
    const pending = { ...silent, mirror: someMirror("silent", url) };
    const far = { ...leader, results: proofAt(40), bulk: bulkAt(10_000_000, 40) };
    const decision = decide([far, pending], nearly, false, downloader, 110);
    expect(decision).toMatchObject(expected);
  });
});
