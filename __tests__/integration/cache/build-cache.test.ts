import { readdir, utimes } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { buildFile, compile } from "../../support/build-cache.ts";
import { type LoopbackCacheService, startCacheService } from "../../support/cache-service/service.ts";
import { runGo } from "../../support/go.ts";
import { type JobRun, newMachine, runJob, runPost } from "../../support/job.ts";
import { openMirror } from "../../support/mirrors.ts";
import { type TestProject, writeProject } from "../../support/project.ts";
import { temporaryFolder } from "../../support/temp.ts";

let service: LoopbackCacheService;
let project: TestProject;
let mirror: string;
beforeEach(async () => {
  service = await startCacheService();
  project = await writeProject();
  mirror = (await openMirror(project)).url;
});
afterEach(() => service.close());

/** A job on a fresh machine, with a build cache of its own. */
async function job(
  env: Readonly<Record<string, string>> = {},
  inputs: Readonly<Record<string, string>> = {},
) {
  const GOCACHE = join(await temporaryFolder(), "gocache");
  const machine = await newMachine({
    ...service.environment("v2"),
    GITHUB_REF: "refs/heads/main",
    GITHUB_EVENT_NAME: "push",
    GOCACHE,
    ...env,
  });
  return runJob({
    mirrors: [mirror],
    project: project.dir,
    machine,
    inputs: { sumdb: project.database.verifierKey, prefetch: "true", "build-cache": "true", ...inputs },
  });
}

const buildCacheOf = (run: JobRun) => run.machine.env.GOCACHE ?? "";

/**
 * What `go` compiles in that job's next step: packages that it had to build. Those of the modules, which import nothing:
 * the program itself would have the whole runtime compiled first.
 */
async function compiledIn(run: JobRun): Promise<readonly string[]> {
  const packages = project.modules.map(({ module }) => module.path);
  const built = await runGo(["build", "-v", ...packages], {
    cwd: run.project,
    env: { ...run.env, GOPROXY: "off" },
    timeoutMs: 120_000,
  });
  expect(built.exitCode).toBe(0);
  return built.stderr.split("\n").filter((line) => line !== "" && !line.startsWith("go: "));
}

const keys = () => service.entries().map(({ key }) => key);

describe("build-cache: true", () => {
  test("what one job compiled, the next finds: it compiles nothing", async () => {
    const first = await job();
    expect(first.report?.buildCache).toMatchObject({ kind: "miss", failure: null });
    expect(await compiledIn(first)).not.toEqual([]);
    const log = await runPost(first);
    expect(log.join("\n")).toMatch(/Saved \d+ files of Go's build cache/);
    expect(keys().filter((key) => key.startsWith("go-build-"))).toEqual([
      first.report?.buildCache.primaryKey,
    ]);

    const second = await job();
    expect(second.report?.buildCache).toMatchObject({ kind: "restored", exact: true, failure: null });
    expect(await compiledIn(second)).toEqual([]);
    expect((await runPost(second)).join("\n")).toMatch(/Build cache not saved: only \d+%/);

    // Another branch finds it as well, and has nothing new either.
    const other = await job({ GITHUB_REF: "refs/heads/topic" });
    expect(other.report?.buildCache).toMatchObject({ kind: "restored", exact: true });
    expect(await compiledIn(other)).toEqual([]);
    await runPost(other);
    expect(keys().filter((key) => key.startsWith("go-build-"))).toHaveLength(1);
  });

  test("what nobody used is not saved again, and cmd/go's own bookkeeping never", async () => {
    const first = await job();
    await compiledIn(first);
    const folder = buildCacheOf(first);
    const files = (await readdir(folder, { recursive: true })).filter((name) => /-[ad]$/.test(name));
    const twoHoursAgo = new Date(Date.now() - 2 * 3_600_000);
    const unused = files.slice(0, 3);
    for (const name of unused) await utimes(join(folder, name), twoHoursAgo, twoHoursAgo);
    await runPost(first);

    const second = await job();
    expect(second.report?.buildCache.files).toBe(files.length - unused.length);
    const restored = await readdir(buildCacheOf(second), { recursive: true });
    expect(restored.filter((name) => !/^[0-9a-f]{2}(\/|$)/.test(name))).toEqual([]);
  });

  test.each([["issue_comment"], ["workflow_run"], ["pull_request_target"], ["fork"], [""]])(
    "a job of the event %j may run a pull request's code: it saves nothing, and log, summary and report say so",
    async (event) => {
      const run = await job({ GITHUB_EVENT_NAME: event });
      await compile(run, [buildFile("compiled")]);
      await runPost(run);
      expect(keys().filter((key) => key.startsWith("go-build-"))).toEqual([]);
      expect(run.report?.buildCache).toMatchObject({ kind: "miss", unsaved: { code: "event", event } });
      const why = event === "" ? "does not say which event" : `a job of the event ${event} may run`;
      expect(run.lines.join("\n")).toMatch(new RegExp(`Build cache: no entry yet .*; not saved: .*${why}`));
      expect(run.summary.replaceAll("\\", "")).toContain(why);
    },
  );

  test.each([["push"], ["schedule"], ["workflow_dispatch"], ["repository_dispatch"], ["merge_group"]])(
    "a job of the event %s will save it",
    async (event) => {
      const run = await job({ GITHUB_EVENT_NAME: event });
      expect(run.report?.buildCache).toMatchObject({ unsaved: null });
      await compile(run, [buildFile("compiled")]);
      await runPost(run);
      expect(keys()).toContain(run.report?.buildCache.primaryKey);
    },
  );
});

test("with build-cache: false nothing is kept", async () => {
  const run = await job({}, { "build-cache": "false" });
  expect(run.report?.buildCache).toMatchObject({ kind: "not-wanted" });
  await compile(run, [buildFile("compiled")]);
  await runPost(run);
  expect(keys().filter((key) => key.startsWith("go-build-"))).toEqual([]);
});
