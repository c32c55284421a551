import { describe, expect, test } from "@jest/globals";
import { type LoopbackMirror, type MirrorOptions, startMirror } from "../../../src/sandbox/fault-server.ts";
import { type FaultPlan, faults } from "../../../src/sandbox/faults.ts";
import { makeModule } from "../../../src/sandbox/generated-module.ts";
import { expectAllFetched, expectHonest, fetchFrom, sourceAt } from "../../support/fetching.ts";
import { closedAfterTest } from "../../support/mirrors.ts";

const modules = ["a", "b", "c", "d", "e", "f", "g", "h"].map((name, i) =>
  makeModule({ path: `example.com/${name}`, version: "v1.0.0", paddingBytes: 8_000 * i }),
);
const limits = { connectionsPerSource: 4 };
/** How many requests go well. */
const BEFORE = 11;

async function mirror(options: Partial<MirrorOptions> = {}): Promise<LoopbackMirror> {
  return closedAfterTest(await startMirror({ modules, roundTripMs: 10, ...options }));
}

/** What happens to a mirror with the request after those. */
const TURNS: readonly (readonly [string, (mirror: LoopbackMirror) => FaultPlan])[] = [
  [
    "dies",
    (turning) => (request) => {
      void turning.close();
      return faults.reset()(request);
    },
  ],
  [
    "stalls, with all that is under way",
    (turning) => (request) => {
      turning.set({ stalled: true });
      return faults.silenceBeforeHeaders()(request);
    },
  ],
  ["answers 502", () => faults.status(502)],
  ["answers 403", () => faults.status(403)],
  ["answers 429", () => faults.status(429)],
  ["answers 429 and wants to be left alone for an hour", () => faults.tooManyRequests(3600)],
  ["has a login page", () => faults.loginPage()],
  ["sends no end", () => faults.truncate(0.1)],
];

const LIES: readonly (readonly [string, FaultPlan])[] = [
  ["sends corrupt zips", faults.corruptZip()],
  ["sends other code", faults.otherZipContent()],
];

async function turningMirror(turn: (mirror: LoopbackMirror) => FaultPlan): Promise<LoopbackMirror> {
  const turning = await mirror();
  turning.set({ fault: faults.after(BEFORE, turn(turning)) });
  return turning;
}

describe("half-way, the only mirror", () => {
  test.each(TURNS)("%s: what had come stays, the rest is left", async (_, turn) => {
    const run = await fetchFrom([await turningMirror(turn)], { modules, limits });
    await expectHonest(run);
    const { zips, left, moduleCacheProblem } = run.result;
    expect(zips).toBeGreaterThan(0);
    expect(left.length).toBeGreaterThan(0);
    expect(moduleCacheProblem).toBeNull();
    for (const { reason } of left) expect(["failed", "missing-everywhere", "no-progress"]).toContain(reason);
    expect(sourceAt(run, 0)).toMatchObject({ lied: false });
    expect(sourceAt(run, 0).reason).not.toBeNull();
  });

  test.each(LIES)("%s: what had come stays, the rest is left", async (_, lie) => {
    const run = await fetchFrom([await turningMirror(() => lie)], { modules, limits });
    await expectHonest(run);
    const { zips, left, moduleCacheProblem } = run.result;
    expect(zips).toBeGreaterThan(0);
    expect(left.map(({ reason }) => reason)).toContain("wrong-bytes");
    expect(moduleCacheProblem).toBeNull();
    expect(sourceAt(run, 0)).toMatchObject({ outcome: "out" });
  });
});

describe("half-way, one of two mirrors", () => {
  test.each([...TURNS, ...LIES.map(([name, lie]) => [name, () => lie] as const)])(
    "%s: everything is fetched",
    async (_, turn) => {
      const [turning, good] = [await turningMirror(turn), await mirror({ roundTripMs: 20 })];
      const run = await fetchFrom([turning, good], { modules, limits });
      await expectAllFetched(run);
      expect(turning.requestCount()).toBeGreaterThan(BEFORE);
      expect(sourceAt(run, 1)).toMatchObject({ outcome: "delivered", lied: false });
    },
  );

  test.each(TURNS)("%s, and the other one too: what had come stays", async (_, turn) => {
    const run = await fetchFrom([await turningMirror(turn), await turningMirror(turn)], { modules, limits });
    await expectHonest(run);
    expect(run.result.zips).toBeGreaterThan(0);
    expect(run.result.left.length).toBeGreaterThan(0);
    expect(run.result.moduleCacheProblem).toBeNull();
  });
});

test("a mirror that stalls for a while and comes back delivers the rest", async () => {
  const only = await mirror();
  const stalls: FaultPlan = faults.after(BEFORE, () => {
    only.set({ stalled: true, fault: undefined });
    setTimeout(() => only.set({ stalled: false }), 300);
    return undefined;
  });
  only.set({ fault: stalls });
  const run = await fetchFrom([only], { modules, limits });
  await expectAllFetched(run);
});
