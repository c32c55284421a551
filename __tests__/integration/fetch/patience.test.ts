import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { nodeFiles } from "../../../src/platform/files.ts";
import type { Files } from "../../../src/ports.ts";
import { type LoopbackMirror, type MirrorOptions, startMirror } from "../../../src/sandbox/fault-server.ts";
import { type FaultPlan, faults } from "../../../src/sandbox/faults.ts";
import { makeModule } from "../../../src/sandbox/generated-module.ts";
import {
  everythingOf,
  expectAllFetched,
  expectHonest,
  expectOnlyTruth,
  fetchFrom,
  infoOf,
  leftOf,
  newModuleCache,
  PATIENT,
  sourceAt,
  zipOf,
} from "../../support/fetching.ts";
import { closedAfterTest } from "../../support/mirrors.ts";

const modules = ["a", "b", "c", "d", "e", "f"].map((name, i) =>
  makeModule({ path: `example.com/${name}`, version: "v1.0.0", paddingBytes: 10_000 * i }),
);
const [first] = modules as [(typeof modules)[number]];
const FIRST_ZIP = "/example.com/a/@v/v1.0.0.zip";

async function mirror(options: Partial<MirrorOptions> = {}): Promise<LoopbackMirror> {
  return closedAfterTest(await startMirror({ modules, ...options }));
}

describe("a mirror that is slow with something", () => {
  const onlyFirst = (plan: FaultPlan) => faults.onlyZips(faults.modules([first.module.path], plan));
  /** No time-out of a request ends the wait. */
  const limits = { ...PATIENT, stallMs: 100 };

  test.each([
    ["silent before the headers", faults.silenceBeforeHeaders()],
    ["silent after the headers", faults.headersThenSilence()],
    ["next to silent", faults.drip(60_000)],
  ])("%s: another one is asked too, and is first", async (_, plan) => {
    const [slow, other] = [await mirror({ fault: onlyFirst(plan) }), await mirror()];
    const run = await fetchFrom([slow, other], { modules, limits });
    await expectAllFetched(run);
    // Once for the zip; and perhaps once for its end, to help with what the other has begun.
    expect(slow.requestCount(FIRST_ZIP)).toBeLessThanOrEqual(2);
    expect(other.requestCount(FIRST_ZIP)).toBeGreaterThan(0);
    expect(run.result.sources.map(({ lied }) => lied)).toEqual([false, false]);
  });

  test("the requests that stand in for slow ones are counted", async () => {
    const slow = await mirror({ fault: onlyFirst(faults.silenceBeforeHeaders()) });
    const run = await fetchFrom([slow, await mirror()], { modules, limits });
    await expectAllFetched(run);
    expect(sourceAt(run, 1).hedges).toBeGreaterThan(0);
  });

  test("sending without an end: another one is asked too", async () => {
    const fault = onlyFirst(faults.unannounced(Number.POSITIVE_INFINITY));
    const slow = await mirror({ ranges: false, bytesPerSecond: 1_000_000, fault });
    const signal = AbortSignal.timeout(3_000);
    const run = await fetchFrom([slow, await mirror()], { modules, limits, signal });
    await expectAllFetched(run);
  });

  test("silent with a zip, after many small files: another one is asked all the same", async () => {
    const slow = await mirror({ roundTripMs: 40, fault: faults.onlyZips(faults.silenceBeforeHeaders()) });
    const other = await mirror({ roundTripMs: 40 });
    const wanted = [zipOf(first), ...modules.map(infoOf)];
    const run = await fetchFrom([slow, other], { modules, wanted, limits: { ...limits, giveUpMs: 1_500 } });
    await expectAllFetched(run, wanted);
  });

  test("silent with everything: all of it comes from the other", async () => {
    const [silent, other] = [await mirror({ stalled: true }), await mirror()];
    const run = await fetchFrom([silent, other], { modules, limits });
    await expectAllFetched(run);
    expect(sourceAt(run, 0)).toMatchObject({ files: 0, reason: { code: "time-out" } });
    expect(sourceAt(run, 1)).toMatchObject({ files: 12 });
  });

  test("silent once, and who is asked instead lies: it is asked again, and believed", async () => {
    const once = faults.firstAttempts(1, faults.silenceBeforeHeaders());
    const [slow, liar] = [
      await mirror({ fault: onlyFirst(once) }),
      await mirror({ fault: onlyFirst(faults.corruptZip()) }),
    ];
    const run = await fetchFrom([slow, liar], { modules, limits });
    await expectAllFetched(run);
    expect(sourceAt(run, 0)).toMatchObject({ outcome: "delivered", lied: false });
    expect(sourceAt(run, 1)).toMatchObject({ outcome: "out", lied: true });
  });

  test("nobody else is there: it is waited for", async () => {
    const run = await fetchFrom([await mirror({ serverDelayMs: 400 })], { modules, limits });
    await expectAllFetched(run);
  });
});

describe("too many requests", () => {
  /** The first zip request is refused, for a second. */
  function refusal(header: () => string) {
    let refusedAtMs: number | null = null;
    const fault: FaultPlan = (request) => {
      if (refusedAtMs !== null || request.kind !== "zip") return undefined;
      refusedAtMs = performance.now();
      return faults.status(429, "too many requests\n", { "Retry-After": header() })(request);
    };
    return { fault, refusedAtMs: () => refusedAtMs ?? Number.NaN };
  }
  const limits = { ...PATIENT, connectionsPerSource: 1 };
  /** How long after the refusal a mirror was asked again. */
  const waits = ({ requests }: LoopbackMirror, sinceMs: number) =>
    requests.map(({ atMs }) => atMs - sinceMs).filter((ms) => ms > 0);

  test("the only mirror is left alone for as long as it says, in seconds", async () => {
    const { fault, refusedAtMs } = refusal(() => "1");
    const only = await mirror({ fault });
    const run = await fetchFrom([only], { modules: [first], limits });
    await expectAllFetched(run);
    expect(Math.min(...waits(only, refusedAtMs()))).toBeGreaterThanOrEqual(1_000);
    expect(sourceAt(run, 0)).toMatchObject({ outcome: "delivered", reason: { code: "rate-limited" } });
  });

  test("so too until a date", async () => {
    let untilMs = 0;
    const { fault } = refusal(() => {
      untilMs = Math.ceil(Date.now() / 1000) * 1000;
      return new Date(untilMs).toUTCString();
    });
    const only = await mirror({ fault });
    const seenMs: number[] = [];
    const noting: FaultPlan = (request) => {
      if (untilMs > 0) seenMs.push(Date.now());
      return fault(request);
    };
    only.set({ fault: noting });
    const run = await fetchFrom([only], { modules: [first], limits });
    await expectAllFetched(run);
    // Of a clock that counts whole milliseconds.
    expect(Math.min(...seenMs)).toBeGreaterThanOrEqual(untilMs - 1);
  });

  test("others work meanwhile", async () => {
    const { fault, refusedAtMs } = refusal(() => "4");
    const [refusing, other] = [await mirror({ fault }), await mirror({ roundTripMs: 20 })];
    const run = await fetchFrom([refusing, other], { modules, limits });
    await expectAllFetched(run);
    expect(waits(refusing, refusedAtMs())).toEqual([]);
    expect(sourceAt(run, 0)).toMatchObject({ reason: { code: "rate-limited" } });
    expect(sourceAt(run, 0).outcome).not.toBe("out");
  });

  test("who wants to be left alone for too long is not asked again", async () => {
    const fault = faults.after(2, faults.tooManyRequests(6));
    const [refusing, other] = [await mirror({ fault }), await mirror({ roundTripMs: 20 })];
    const run = await fetchFrom([refusing, other], { modules, limits });
    await expectAllFetched(run);
    expect(refusing.requestCount()).toBe(3);
    expect(sourceAt(run, 0)).toMatchObject({ outcome: "out", reason: { code: "rate-limited" } });
  });
});

describe("a mirror that fails with some modules always", () => {
  test("delivers the others all the same, large ones too", async () => {
    const large = makeModule({ path: "example.com/large", version: "v1.0.0", paddingBytes: 200_000 });
    const failing = modules.slice(0, 3);
    const fault = faults.modules(
      failing.map(({ module }) => module.path),
      faults.status(502),
    );
    const only = await mirror({ modules: [large, ...modules], fault });
    const wanted = [zipOf(large), ...failing.map(zipOf)];
    const run = await fetchFrom([only], { modules: [large, ...modules], wanted });
    await expectHonest(run);
    expect(leftOf(run)).toEqual(
      Object.fromEntries(failing.map(({ module: m }) => [`${m.path}@${m.version} zip`, "failed"])),
    );
  });
});

describe("an early end", () => {
  test("by the signal: promptly, with what is there, and without anything left behind", async () => {
    const only = await mirror({ bytesPerSecondPerConnection: 20_000 });
    const controller = new AbortController();
    const run = await fetchFrom([only], {
      modules,
      limits: PATIENT,
      signal: controller.signal,
      onAdmitted: ({ kind }) => kind === "zip" && controller.abort(),
    });
    await expectOnlyTruth(run);
    expect(run.result.zips).toBeGreaterThan(0);
    expect(run.result.left.map(({ reason }) => reason)).toContain("no-progress");
    expect(sourceAt(run, 0)).toMatchObject({ refusals: 0, reason: null });
    const { length } = only.requests;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(only.requests).toHaveLength(length);
  });

  test("by a signal that was aborted before: nothing is asked", async () => {
    const only = await mirror();
    const run = await fetchFrom([only], { modules, signal: AbortSignal.abort() });
    await expectHonest(run);
    expect(run.result.left.length).toBe(everythingOf(modules).length);
    expect(only.requestCount()).toBe(0);
  });

  test("by a signal while the only mirror is silent", async () => {
    const only = await mirror({ stalled: true });
    const controller = new AbortController();
    const running = fetchFrom([only], { modules, limits: PATIENT, signal: controller.signal });
    while (only.requestCount() === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    controller.abort();
    const run = await running;
    await expectHonest(run);
    expect(run.result).toMatchObject({ zips: 0, mods: 0, infos: 0 });
  });
});

describe("a module cache that can't be written", () => {
  test("because something else is in its place: it is said, and nothing is left behind", async () => {
    const moduleCache = await newModuleCache();
    await mkdir(join(moduleCache.root, "cache"), { recursive: true });
    await writeFile(join(moduleCache.root, "cache", "download"), "");
    const run = await fetchFrom([await mirror()], { modules, moduleCache });
    await expectHonest(run);
    expect(["ENOTDIR", "EEXIST"]).toContain(run.result.moduleCacheProblem);
    expect(new Set(Object.values(leftOf(run)))).toEqual(new Set(["module-cache"]));
    expect(sourceAt(run, 0)).toMatchObject({ lied: false, files: 0 });
  });

  test.each([0, 5_000, 30_000])("because the disk is full after %d bytes: what fits stays", async (bytes) => {
    const run = await fetchFrom([await mirror()], { modules, files: fullAfter(bytes) });
    await expectOnlyTruth(run);
    expect(run.result.moduleCacheProblem).toBe("ENOSPC");
    expect(run.result.left.length).toBeGreaterThan(0);
    expect(new Set(Object.values(leftOf(run)))).toEqual(new Set(["module-cache"]));
    expect(sourceAt(run, 0)).toMatchObject({ lied: false, refusals: 0 });
  });
});

/** A disk that takes so many bytes. */
function fullAfter(bytes: number): Files {
  let left = bytes;
  const take = (length: number) => {
    left -= length;
    if (left < 0) throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
  };
  return {
    ...nodeFiles,
    create: async (path, mode) => {
      const file = await nodeFiles.create(path, mode);
      return {
        ...file,
        write: async (piece) => {
          take(piece.length);
          await file.write(piece);
        },
        writeAt: async (position, piece) => {
          take(piece.length);
          await file.writeAt(position, piece);
        },
      };
    },
  };
}
