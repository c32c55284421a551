import { cp } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import { downloadPath } from "../../src/modules/module-cache-layout.ts";
import { nodeFiles } from "../../src/platform/files.ts";
import { faults } from "../../src/sandbox/faults.ts";
import { incomingIn } from "../support/download-cache.ts";
import {
  expectGoodCache,
  fetchingJobs,
  hasStopped,
  LARGE_TOTAL_BYTES,
  LINE,
  modules,
  until,
} from "../support/fetching-jobs.ts";
import { temporaryFolder } from "../support/temp.ts";

const { mirror, newJob, step, go, expectFilled } = fetchingJobs();

/** Fetches, unpacks and reads all that a build does; nothing is compiled. */
const LOAD = ["list", "-deps", "./..."];

describe("kill -9 in the middle", () => {
  const MOMENTS = process.env.FULL === "1" ? 24 : 8;

  // Each part of the bodies, somewhere in it; the last ones lie behind all bodies, at hashing and unpacking.
  test.each(
    Array.from({ length: MOMENTS }, (_, index) => ({
      bytes: Math.round((LARGE_TOTAL_BYTES * (index + Math.random())) / (MOMENTS - 2)),
      thenMs: Math.round(20 * Math.random()),
    })),
  )(
    "after $bytes bytes and $thenMs ms: nothing wrong stays, and go and the next step go on",
    async (moment) => {
      const job = await newJob();
      const killed = await step(job, {
        onStart: async (child) => {
          const enough = Math.min(moment.bytes, LARGE_TOTAL_BYTES);
          await until(() => mirror().sentBytes() >= enough || hasStopped(child));
          await delay(moment.thenMs + (moment.bytes > LARGE_TOTAL_BYTES ? 30 : 0));
          child.kill("SIGKILL");
        },
      });
      const midway = moment.bytes > 0.2 * LARGE_TOTAL_BYTES && moment.bytes < 0.7 * LARGE_TOTAL_BYTES;
      if (midway) expect(await incomingIn(job.moduleCache)).not.toEqual([]);
      expect([null, 0]).toContain(killed.exitCode);
      await expectGoodCache(job.moduleCache);

      const beside = { ...job, moduleCache: await temporaryFolder() };
      await cp(job.moduleCache, beside.moduleCache, { recursive: true }).catch(ignoreMissing);
      const env = { GOMODCACHE: beside.moduleCache, GOPROXY: mirror().url };
      expect(await go(beside, LOAD, env)).toMatchObject({ exitCode: 0 });
      await expectGoodCache(beside.moduleCache);

      await expectFilled(job, await step(job));
    },
  );

  test("while every .info is still to come: none of the modules counts as complete", async () => {
    const job = await newJob();
    mirror().set({ ...LINE, fault: faults.onlyInfos(faults.silenceBeforeHeaders()) });
    const inputs = { mirrors: mirror().url, prefetch: "true", probe: "never" };
    const zips = modules.map(({ module }) => downloadPath(job.moduleCache, module, "ziphash"));
    await step(job, {
      inputs,
      onStart: async (child) => {
        await until(async () => hasStopped(child) || (await areThere(zips)));
        await delay(200);
        child.kill("SIGKILL");
      },
    });
    expect(await areThere(zips)).toBe(true);
    mirror().set({ fault: undefined });
    await expectFilled(job, await step(job, { inputs }));
  });
});

async function areThere(paths: readonly string[]): Promise<boolean> {
  return (await Promise.all(paths.map((path) => nodeFiles.stat(path)))).every((found) => found !== null);
}

/** Killed before anything was fetched, or while a killed step's `go` was still unpacking. */
function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}
