import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { proxyPath } from "../../../src/go/module-version.ts";
import { chooseByMeasurement } from "../../../src/mirrors/choose.ts";
import type { Workload } from "../../../src/mirrors/estimate.ts";
import type { MeasureResult } from "../../../src/mirrors/measure.ts";
import { systemClock } from "../../../src/platform/clock.ts";
import { type Behaviour, type LoopbackMirror, startMirror } from "../../../src/sandbox/fault-server.ts";
import { faults } from "../../../src/sandbox/faults.ts";
import type { GeneratedModule } from "../../../src/sandbox/generated-module.ts";
import { blackHole, deadPort } from "../../../src/sandbox/unreachable.ts";
import { goWorkload } from "../../../src/targets/go/workload.ts";
import {
  large,
  manySmall,
  measureServers as measure,
  more,
  sampleModules,
  small,
  someModule,
} from "../../support/measuring.ts";
import { closedAfterTest } from "../../support/mirrors.ts";
import { temporaryFolder } from "../../support/temp.ts";

const fewHuge: Workload = goWorkload({ zips: 2, mods: 0, zipBytes: 400_000_000, sizedZips: 2 });

async function mirror(behaviour: Behaviour = {}): Promise<LoopbackMirror> {
  return closedAfterTest(await startMirror({ modules: sampleModules, ...behaviour }));
}

function best({ measurements, work }: MeasureResult): string | undefined {
  const downloader = { requestsAtOnce: 2, connections: 1 };
  return chooseByMeasurement(measurements, work, downloader).mirrors[0]?.name;
}

const proven = { kind: "proven" };
const failed = (code: string, status: number | null = null) => ({ kind: "failed", reason: { code, status } });

describe("the best for the job", () => {
  const near: Behaviour = { roundTripMs: 10, bytesPerSecond: 2_000_000 };
  const far: Behaviour = { roundTripMs: 120, bytesPerSecond: 20_000_000 };
  const thin: Behaviour = { roundTripMs: 5, bytesPerSecond: 60_000 };

  test.each([
    ["many small modules: the near one", manySmall, "near"],
    ["few huge ones: the far one", fewHuge, "far"],
  ])("%s", async (_, work, expected) => {
    const servers = { thin: await mirror(thin), far: await mirror(far), near: await mirror(near) };
    const result = await measure(servers, { work });
    expect(best(result)).toBe(expected);
    expect(result.ended).not.toBe("budget");
  });
});

describe("when it ends", () => {
  test("all answered everything: over", async () => {
    const result = await measure({ a: await mirror(), dead: { url: await deadPort() } }, { zips: [small] });
    expect(result).toMatchObject({
      ended: "over",
      extended: false,
      outcome: { a: proven, dead: failed("refused") },
    });
  });

  test("dead mirrors don't cost their time-out: nobody waits for them, and they are shown as such", async () => {
    const silent = closedAfterTest(await blackHole());
    const result = await measure({
      a: await mirror({ roundTripMs: 5 }),
      b: await mirror({ roundTripMs: 5 }),
      silent,
      headers: await mirror({ fault: faults.headersThenSilence() }),
    });
    expect(result).toMatchObject({
      ended: "enough",
      outcome: {
        a: proven,
        b: proven,
        silent: { kind: "not-waited-for", answered: false },
        headers: { kind: "not-waited-for", answered: false },
      },
    });
  });

  test("a second mirror is waited for, but not as long as it may take", async () => {
    const silent = closedAfterTest(await blackHole());
    const result = await measure({ a: await mirror({ roundTripMs: 5 }), silent });
    expect(result.ended).toBe("enough");
    expect(result.outcome).toEqual({ a: proven, silent: { kind: "not-waited-for", answered: false } });
  });

  test("two that are proven end it, however little time has passed", async () => {
    const servers = {
      a: await mirror(),
      b: await mirror(),
      // It answers, but too late to win, and its zips never come.
      far: await mirror({ roundTripMs: 100, fault: faults.onlyZips(faults.headersThenSilence()) }),
    };
    const result = await measure(servers, { clock: { ...systemClock, monotonicMs: () => 0 } });
    expect(result).toMatchObject({ ended: "enough", elapsedMs: 0, outcome: { a: proven, b: proven } });
    // Its first byte tells that it can't win. Whether the rest of its first answer is there by then is a race.
    expect(result.outcome.far).toMatchObject({ kind: "not-waited-for" });
  });

  test("nobody answers within the budget: time-out, and no extension", async () => {
    const silent = closedAfterTest(await blackHole());
    const result = await measure({ silent }, { limits: { budgetMs: 200 } });
    expect(result).toMatchObject({ ended: "budget", extended: false, extensions: 0 });
    expect(result.outcome.silent).toMatchObject(failed("time-out"));
  });

  test("nobody to ask", async () => {
    expect(await measure({})).toMatchObject({ ended: "over", measurements: [], work: manySmall });
  });

  test("the caller may end it", async () => {
    const silent = closedAfterTest(await blackHole());
    const result = await measure({ silent }, { signal: AbortSignal.timeout(100) });
    expect(result.outcome.silent?.kind).toBe("failed");
  });
});

describe("a slow line", () => {
  // 80 kB at 40 kB/s: two seconds, more than one budget and less than two.
  const slowZip = someModule("slow", 80_000);

  test("mirrors that answer rightly get a second budget, once, and it is said", async () => {
    const thin = closedAfterTest(
      await startMirror({ modules: [...sampleModules, slowZip], bytesPerSecond: 40_000 }),
    );
    const result = await measure({ thin }, { zips: [slowZip], limits: { budgetMs: 1_400 } });
    expect(result).toMatchObject({ extended: true, extensions: 1, outcome: { thin: proven } });
  });

  test("where one is proven the budget is not extended for the others", async () => {
    // Half a second for the small zip; its rate is told by the first 32 kB of the large one, after 1.3 s.
    const thin = await mirror({ bytesPerSecond: 40_000 });
    const dripping = await mirror({ fault: faults.onlyZips(faults.drip(50)) });
    const result = await measure({ thin, dripping }, { limits: { budgetMs: 1_000 } });
    expect(result).toMatchObject({ ended: "budget", extended: false, outcome: { thin: proven } });
    expect(result.outcome.dripping).toEqual({ kind: "not-waited-for", answered: true });
  });

  test("no second budget where it may not be extended", async () => {
    const thin = closedAfterTest(
      await startMirror({ modules: [...sampleModules, slowZip], bytesPerSecond: 4_000 }),
    );
    const result = await measure({ thin }, { zips: [slowZip], limits: { budgetMs: 300, extendedMs: 300 } });
    expect(result).toMatchObject({ ended: "budget", extended: false, extensions: 0 });
  });

  test("the second budget is the last one", async () => {
    const thin = closedAfterTest(
      await startMirror({ modules: [...sampleModules, slowZip], bytesPerSecond: 4_000 }),
    );
    const result = await measure({ thin }, { zips: [slowZip], limits: { budgetMs: 300 } });
    expect(result).toMatchObject({ ended: "budget", extended: true, extensions: 1 });
    expect(result.outcome.thin).toEqual({ kind: "not-waited-for", answered: true });
  });
});

describe("what a mirror lacks", () => {
  const lacks = (...missing: GeneratedModule[]): Behaviour => ({
    fault: faults.modules(
      missing.map((m) => m.module.path),
      faults.status(404),
    ),
  });

  test("a version that another mirror has: stale, and out", async () => {
    const result = await measure({ stale: await mirror(lacks(small)), good: await mirror() });
    expect(result.outcome).toMatchObject({ stale: failed("stale", 404), good: proven });
    expect(best(result)).toBe("good");
  });

  test("a version that no mirror has puts nobody out", async () => {
    const result = await measure(
      { a: await mirror(lacks(small)), b: await mirror(lacks(small)) },
      { zips: [small, more[0] as GeneratedModule, large] },
    );
    expect(result.outcome).toMatchObject({ a: proven, b: proven });
  });

  test("nothing of what is asked: that is its reason", async () => {
    const result = await measure({ empty: await mirror(lacks(...sampleModules)) });
    expect(result.outcome.empty).toMatchObject(failed("stale", 404));
  });
});

describe("repeats", () => {
  const asked = proxyPath(small.module, "mod");
  const once = faults.firstAttempts(1, faults.onlyMods(faults.status(502)));

  test("a 502 once, then the right answer", async () => {
    const flaky = await mirror({ fault: once });
    const result = await measure({ flaky }, { limits: { retries: 2 } });
    expect(result.outcome.flaky).toEqual(proven);
    expect(flaky.requestCount(asked)).toBe(2);
  });

  test("a reset once, then the right answer", async () => {
    const flaky = await mirror({ fault: faults.firstAttempts(1, faults.onlyZips(faults.reset())) });
    const result = await measure({ flaky }, { limits: { retries: 1 } });
    expect(result.outcome.flaky).toEqual(proven);
  });

  test("without repeats the first 502 puts it out", async () => {
    const flaky = await mirror({ fault: once });
    const result = await measure({ flaky });
    expect(result.outcome.flaky).toMatchObject(failed("server-error", 502));
    expect(flaky.requestCount(asked)).toBe(1);
  });

  test("a 502 that stays is asked as often as allowed", async () => {
    const broken = await mirror({ fault: faults.onlyMods(faults.status(502)) });
    const result = await measure({ broken }, { limits: { retries: 2 } });
    expect(result.outcome.broken).toMatchObject(failed("server-error", 502));
    expect(broken.requestCount(asked)).toBe(3);
  });

  test.each([403, 404, 429])("a %d is not asked again", async (status) => {
    const closed = await mirror({ fault: faults.onlyMods(faults.status(status)) });
    const result = await measure({ closed }, { limits: { retries: 2 } });
    expect(result.outcome.closed?.kind).toBe("failed");
    expect(closed.requestCount(asked)).toBe(1);
  });
});

describe("sizes", () => {
  const sized: Workload = goWorkload({ zips: 9, mods: 0, zipBytes: 9_999, sizedZips: 9 });

  test("a mirror that proved itself is asked for them, once, and the result is waited for", async () => {
    const askedOf: string[] = [];
    const sizeUp = async ({ name }: { name: string }) => {
      askedOf.push(name);
      await systemClock.sleep(50);
      return sized;
    };
    const lying = await mirror({ fault: faults.otherZipContent() });
    const result = await measure({ lying, good: await mirror(), twin: await mirror() }, { sizeUp });
    expect(askedOf).toHaveLength(1);
    expect(askedOf).not.toContain("lying");
    expect(result.work).toBe(sized);
  });

  test("where that fails the workload stays as it was", async () => {
    const sizeUp = () => Promise.reject(new Error("no sizes"));
    const result = await measure({ good: await mirror(), twin: await mirror() }, { sizeUp });
    expect(result).toMatchObject({ work: manySmall, outcome: { good: proven, twin: proven } });
  });
});

describe("afterwards", () => {
  test("nothing is left running: no request, no connection, no temporary file", async () => {
    const near = await mirror({ roundTripMs: 5 });
    const thin = await mirror({ roundTripMs: 5, bytesPerSecond: 20_000 });
    const flaky = await mirror({ fault: faults.status(503) });
    const silent = closedAfterTest(await blackHole());
    const result = await measure({ near, thin, flaky, silent }, { limits: { retries: 10 } });
    expect(result.ended).toBe("enough");
    expect(result.left).toEqual([]);
    const counts = () =>
      [near, thin, flaky]
        .map((m) => [m.requestCount(), m.connectionCount()])
        .concat([[silent.connections()]]);
    const before = counts();
    // Longer than the pause before any repeat that could still be pending.
    await systemClock.sleep(500);
    expect(counts()).toEqual(before);
  });

  test("a folder that can't be written is the machine's failure: no mirror is blamed for it, and what came of it right is its proof", async () => {
    const scratchFolder = join(await temporaryFolder(), "\0");
    const result = await measure({ a: await mirror() }, { scratchFolder });
    expect(result.outcome.a).toEqual(proven);
  });
});

describe("sizes that nobody knows", () => {
  const tiny = Array.from({ length: 12 }, (_, i) => someModule(`tiny${i}`, 2_000));
  const serving = async () => closedAfterTest(await startMirror({ modules: [...sampleModules, ...tiny] }));
  const heads = (server: LoopbackMirror) =>
    server.requests.filter(({ method }) => method === "HEAD").map(({ path }) => path);

  test("are asked for a few at a time, until a zip is found that is large enough to tell the rate", async () => {
    const zips = [...tiny.slice(0, 7), large, ...tiny.slice(7)];
    const server = await serving();
    const servers = { server, other: await serving() };
    const result = await measure(servers, { zips, unsized: true, work: fewHuge });
    expect(result.outcome.server).toEqual(proven);
    expect(heads(server)).toEqual(zips.slice(0, 10).map(({ module }) => proxyPath(module, "zip")));
    expect(result.measurements[0]?.speed.bytesPerSecond).not.toBeNull();
  });

  test("are not asked for where a small and a large one are known", async () => {
    const server = await serving();
    await measure({ server, other: await serving() }, { work: fewHuge });
    expect(heads(server)).toEqual([]);
  });
});
