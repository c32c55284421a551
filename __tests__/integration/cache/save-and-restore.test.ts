import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { nodeFiles } from "../../../src/platform/files.ts";
import type { Files } from "../../../src/ports.ts";
import { fillModuleCache } from "../../support/cache-entry.ts";
import { type LoopbackCacheService, startCacheService } from "../../support/cache-service/service.ts";
import { incomingIn, wrongFiles } from "../../support/download-cache.ts";
import { expectNothingToDownload } from "../../support/fetched.ts";
import { expectCleanModuleCache, newMachine, runJob, runPost, warningsOf } from "../../support/job.ts";
import { openMirror } from "../../support/mirrors.ts";
import { writeProject } from "../../support/project.ts";

let service: LoopbackCacheService;
beforeEach(async () => {
  service = await startCacheService();
});
afterEach(() => service.close());

describe.each(["v1", "v2"] as const)("a cache service of version %s", (version) => {
  test("what one machine saves, a fresh one restores, and nothing is fetched", async () => {
    const project = await writeProject();
    const mirror = await openMirror(project);
    const job = {
      mirrors: [mirror.url],
      project: project.dir,
      inputs: { sumdb: project.database.verifierKey, prefetch: "true" },
    };
    const first = await runJob({ ...job, machine: await newMachine(service.environment(version)) });
    expect(first.report?.cache).toMatchObject({ kind: "miss", failure: null });
    await runPost(first);
    expect(service.entries()).toMatchObject([{ key: first.outputs.get("cache-primary-key") }]);

    const second = await runJob({ ...job, machine: await newMachine(service.environment(version)) });
    expect(warningsOf(second)).toEqual([]);
    expect(second.report?.cache).toMatchObject({ kind: "restored", exact: true, refused: 0 });
    expect(second.report?.fetch).toMatchObject({ kind: "nothing-missing" });
    // What was ready when: in the first job nothing came from an entry.
    expect(first.report?.ready).toMatchObject({ cacheMs: null, buildCacheMs: null });
    const { elapsedMs = 0, ready } = second.report ?? {};
    for (const ms of [ready?.mirrorsMs, ready?.cacheMs, ready?.modulesMs]) {
      expect(ms).toBeGreaterThan(0);
      expect(ms).toBeLessThanOrEqual(elapsedMs);
    }
    expect(second.outputs.get("cache-hit")).toBe("true");
    await expectCleanModuleCache(second, project.modules);
    await expectNothingToDownload(second);
  });

  test("an entry that an earlier version of this action has archived otherwise is a plain miss", async () => {
    const project = await writeProject();
    const mirror = await openMirror(project);
    const job = async () =>
      runJob({
        mirrors: [mirror.url],
        project: project.dir,
        inputs: { sumdb: project.database.verifierKey, prefetch: "true" },
        machine: await newMachine(service.environment(version)),
      });
    const first = await job();
    const key = first.outputs.get("cache-primary-key") ?? "";
    service.put(key, "of an earlier version", Buffer.from("not readable"));
    const second = await job();
    expect(second.report?.cache).toMatchObject({ kind: "miss", failure: null });
    expect(warningsOf(second)).toEqual([]);
    expect(await runPost(second)).toEqual([expect.stringMatching(/^Saved 9 modules/)]);
    expect(service.entries().map((entry) => entry.key)).toEqual([key, key]);
    expect((await job()).report?.cache).toMatchObject({ kind: "restored", exact: true });
  });
});

test("where go alone fetches, what it has fetched is kept, though it is not all that go.sum has", async () => {
  const project = await writeProject();
  const machine = await newMachine({ ...service.environment("v2"), GOPROXY: "direct" });
  const inputs = { sumdb: project.database.verifierKey };
  const run = await runJob({ project: project.dir, machine, inputs, outside: "unreachable" });
  expect(run.report?.fetch.kind).toBe("no-source");
  await fillModuleCache(run.moduleCache, project.modules.slice(0, 3));
  expect(await runPost(run)).toEqual([expect.stringMatching(/^Saved 3 modules .* as \S+-part,/)]);
});

test("what came of an entry before the module cache took no more is not fetched again", async () => {
  const project = await writeProject();
  const mirror = await openMirror(project);
  const job = async (files = nodeFiles) =>
    runJob({
      mirrors: [mirror.url],
      project: project.dir,
      inputs: { sumdb: project.database.verifierKey, prefetch: "true", probe: "never" },
      machine: await newMachine(service.environment("v2")),
      files,
    });
  await runPost(await job());
  let zips = 0;
  const failing: Files = {
    ...nodeFiles,
    moveNew: async (from, to) => {
      if (to.endsWith(".zip") && ++zips === project.modules.length)
        throw Object.assign(new Error("EIO: i/o error"), { code: "EIO" });
      return nodeFiles.moveNew(from, to);
    },
  };
  const before = mirror.requests.length;
  const second = await job(failing);
  const fetched = mirror.requests.slice(before).filter(({ path }) => path.endsWith(".zip"));
  expect(fetched.length).toBeGreaterThan(0);
  expect(fetched.length).toBeLessThan(project.modules.length);
  expect(await wrongFiles(second.moduleCache, project.modules)).toEqual([]);
  await expectNothingToDownload(second);
});

test("where unpacked files can't get their place, zips are fetched, saved and restored all the same", async () => {
  const project = await writeProject();
  const mirror = await openMirror(project);
  let refused = 0;
  const files: Files = {
    ...nodeFiles,
    moveFolder: async () => {
      refused++;
      throw Object.assign(new Error("EXDEV: cross-device link not permitted"), { code: "EXDEV" });
    },
  };
  const job = async () =>
    runJob({
      mirrors: [mirror.url],
      project: project.dir,
      // Nothing is measured: no sample is in the module cache before the entry is.
      inputs: { sumdb: project.database.verifierKey, prefetch: "true", probe: "never" },
      machine: await newMachine(service.environment("v2")),
      files,
    });
  const first = await job();
  const byFetch = refused;
  expect(byFetch).toBeGreaterThan(0);
  await runPost(first);
  const second = await job();
  expect(second.report?.cache).toMatchObject({ kind: "restored", exact: true, zips: project.modules.length });
  expect(refused).toBeGreaterThan(byFetch);
  for (const run of [first, second]) {
    expect(warningsOf(run)).toEqual([]);
    expect(await incomingIn(run.moduleCache)).toEqual([]);
    await expectNothingToDownload(run);
  }
});
