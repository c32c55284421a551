/** What may happen to an archive between its look-up and its last byte. */
import { beforeAll, describe, expect, test } from "@jest/globals";
import {
  buildCacheFolder,
  buildFile,
  buildJob,
  compile,
  filesIn,
  type SavedBuild,
  saveBuild,
  useAll,
  withSharedCache,
} from "../../support/build-cache.ts";
import { expectAllThere, openCacheService, type SavedEntry, saveEntry } from "../../support/cache-entry.ts";
import type { CacheServiceFault } from "../../support/cache-service/call.ts";
import type { LoopbackCacheService } from "../../support/cache-service/service.ts";
import { runPost, warningsOf } from "../../support/job.ts";
import { writeProject } from "../../support/project.ts";

const COMPILED = Array.from({ length: 40 }, (_, index) => buildFile(`compiled ${index}`));
/** Small enough for several ranges of each archive. */
const cacheLimits = { pieceBytes: 8 << 10, lanes: 3, silenceMs: 2_000 };

let modules: SavedEntry;
let build: SavedBuild;
beforeAll(async () => {
  modules = await saveEntry(await writeProject());
  build = await saveBuild(modules.project, COMPILED);
});

/** A service with both entries. */
async function openFilled(fault: CacheServiceFault | null): Promise<LoopbackCacheService> {
  const service = await openCacheService();
  for (const { key, version, archive } of [modules, build]) service.put(key, version, archive);
  service.set(fault);
  return service;
}
const allBytes = () => modules.archive.length + build.archive.length;

describe.each(["v1", "v2"] as const)("an archive of a service of version %s", (protocol) => {
  const jobAt = (service: LoopbackCacheService) =>
    buildJob(modules.project, service, { protocol, cacheLimits });

  test("that comes in ranges: every byte once", async () => {
    const service = await openFilled(null);
    const job = await jobAt(service);
    expect(modules.archive.length).toBeGreaterThan(3 * cacheLimits.pieceBytes);
    expect(job.run.report).toMatchObject({
      cache: { kind: "restored", exact: true },
      buildCache: { kind: "restored", exact: true, files: COMPILED.length },
    });
    expect(service.sentBytes()).toBe(allBytes());
    await expectAllThere(await withSharedCache(job));
  });

  test("of a server that has no ranges: it comes as a whole, once", async () => {
    const service = await openFilled({ kind: "no-ranges" });
    const { run } = await jobAt(service);
    expect(run.report).toMatchObject({
      cache: { kind: "restored", exact: true },
      buildCache: { kind: "restored", files: COMPILED.length },
    });
    expect(warningsOf(run)).toEqual([]);
    expect(service.sentBytes()).toBe(allBytes());
  });

  test("of which a range breaks off: it is asked for again from there, and nobody is told", async () => {
    const service = await openFilled({ kind: "dies-in-download", afterBytes: 1_000, once: true });
    const { run } = await jobAt(service);
    expect(run.report).toMatchObject({
      cache: { kind: "restored", exact: true },
      buildCache: { kind: "restored", files: COMPILED.length },
    });
    expect(warningsOf(run)).toEqual([]);
    expect(service.sentBytes()).toBe(allBytes());
  });

  test("that was evicted since it was found: a miss, no warning, and the job saves new entries", async () => {
    const service = await openFilled({ kind: "evicted" });
    const job = await jobAt(service);
    expect(job.run.report).toMatchObject({
      cache: { kind: "miss", failure: null },
      buildCache: { kind: "miss", failure: null },
    });
    expect(warningsOf(job.run)).toEqual([]);
    expect(service.entries()).toEqual([]);
    service.set(null);
    await compile(job.run, COMPILED);
    expect(await runPost(job.run)).toEqual([
      expect.stringMatching(/^Saved 9 modules/),
      expect.stringMatching(/^Saved 40 files of Go's build cache/),
    ]);
    await expectAllThere(await withSharedCache(job));
    const { run } = await jobAt(service);
    expect(run.report).toMatchObject({ cache: { kind: "restored" }, buildCache: { kind: "restored" } });
  });

  test.each([
    ["before it is asked for", 0],
    ["on the way", 3],
  ])(
    "whose signed URL expires %s: one warning says so, and everything is fetched",
    async (_, afterRequests) => {
      const service = await openFilled({ kind: "expires", afterRequests });
      const job = await jobAt(service);
      expect(job.run.report?.cache).toMatchObject({
        kind: "failed",
        exact: false,
        failure: { code: "status", detail: "403" },
      });
      expect(warningsOf(job.run)).toEqual([expect.stringMatching(/unavailable: it answered 403\./)]);
      for (const name of await filesIn(buildCacheFolder(job.run))) expect(COMPILED).toContain(name);
      await expectAllThere(await withSharedCache(job));
    },
  );

  test("that breaks off again and again: one warning, everything is fetched, and nothing is saved", async () => {
    const service = await openFilled({ kind: "dies-in-download", afterBytes: 20_000 });
    const job = await jobAt(service);
    expect(job.run.report?.cache).toMatchObject({ kind: "failed", exact: false });
    expect(warningsOf(job.run)).toHaveLength(1);
    await expectAllThere(await withSharedCache(job));
    const asked = service.requestCount();
    expect(await runPost(job.run)).toEqual([
      "Nothing was saved: the cache service was unavailable when the job began.",
    ]);
    expect(service.requestCount()).toBe(asked);
  });

  test("that ends early: one warning, everything is fetched, and the next job finds a whole build cache", async () => {
    const service = await openFilled({ kind: "truncated" });
    const job = await jobAt(service);
    expect(job.run.report).toMatchObject({
      cache: { kind: "failed", exact: false, failure: { code: "broken-archive" } },
      buildCache: { kind: "failed", failure: { code: "broken-archive" } },
    });
    expect(warningsOf(job.run)).toHaveLength(1);
    await expectAllThere(await withSharedCache(job));
    service.set(null);
    const there = await filesIn(buildCacheFolder(job.run));
    await compile(
      job.run,
      COMPILED.filter((name) => !there.includes(name)),
    );
    await useAll(job.run);
    expect(await runPost(job.run)).toEqual([
      // The key of the modules is that of their go.sum: an entry can't be replaced.
      expect.stringMatching(/^Not saved: another job has saved/),
      expect.stringMatching(/^Saved 40 files of Go's build cache/),
    ]);
    const { run } = await jobAt(service);
    expect(run.report?.buildCache).toMatchObject({ kind: "restored", files: COMPILED.length });
  });
});
