import { rm } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { goSumOf } from "../../../src/sandbox/generated-module.ts";
import { makeSumDb } from "../../../src/sandbox/loopback-sumdb.ts";
import { expectNothingToDownload, fetchOf, pathsAsked } from "../../support/fetched.ts";
import { runGo } from "../../support/go.ts";
import {
  buildThroughRoute,
  expectCleanModuleCache,
  type JobRun,
  newMachine,
  nextStep,
  runJob,
} from "../../support/job.ts";
import { openMirror } from "../../support/mirrors.ts";
import { smallModules, writeProject } from "../../support/project.ts";

/** Far away: with nine modules cmd/go waits for more than a second there. */
const FAR_MS = 100;
const NO_FILES = { elapsedMs: 0, zips: 0, mods: 0, infos: 0, receivedBytes: 0, sources: [], left: [] };

describe("prefetch: auto, and no input at all", () => {
  test.each(["auto", ""])("%j: a mirror nearby and two modules are left to go", async (prefetch) => {
    const project = await writeProject(smallModules().slice(0, 2));
    const mirror = await openMirror(project);
    const inputs = { sumdb: project.database.verifierKey, prefetch };
    const run = await runJob({ mirrors: [mirror.url], project: project.dir, inputs });
    expect(fetchOf(run)).toMatchObject({ kind: "left-to-go", ...NO_FILES });
    expect(run.lines.join("\n")).toMatch(/Downloaded: nothing: go is predicted to be as fast/);
    const asked = mirror.requestCount();
    expect(await buildThroughRoute(run)).toMatchObject({ exitCode: 0 });
    expect(mirror.requestCount()).toBeGreaterThan(asked);
  });

  test.each(["auto", ""])("%j: a mirror far away and nine modules are fetched", async (prefetch) => {
    const project = await writeProject();
    const mirror = await openMirror(project, { roundTripMs: FAR_MS });
    const inputs = { sumdb: project.database.verifierKey, prefetch };
    const run = await runJob({ mirrors: [mirror.url], project: project.dir, inputs });
    expect(fetchOf(run)).toMatchObject({ kind: "fetched", left: [] });
    await expectCleanModuleCache(run, project.modules);
    await expectNothingToDownload(run);
  });
});

test("prefetch: false leaves everything to go, however far the mirror is", async () => {
  const project = await writeProject();
  const mirror = await openMirror(project, { roundTripMs: FAR_MS });
  const inputs = { sumdb: project.database.verifierKey, prefetch: "false", probe: "never" };
  const run = await runJob({ mirrors: [mirror.url], project: project.dir, inputs });
  expect(fetchOf(run)).toMatchObject({ kind: "not-wanted", ...NO_FILES });
  expect(run.lines.join("\n")).toMatch(/Downloaded: nothing \(input prefetch: false\)/);
  expect(pathsAsked(mirror)).toEqual([]);
});

describe.each(["auto", "true"])("prefetch: %s asks nobody", (prefetch) => {
  const modules = smallModules();
  const database = makeSumDb("sum.database.invalid", modules);
  /** Nothing is measured either: whatever a mirror hears of would come from the fetch. */
  const inputs = { sumdb: database.verifierKey, probe: "never", prefetch };

  /** A job in a project where go has run before, on the same machine; `env` is the job's alone. */
  async function afterGo(args: readonly string[], env: Readonly<Record<string, string>> = {}, go = "1.20") {
    const project = await writeProject(modules, { go });
    const mirror = await openMirror(project);
    const machine = await newMachine();
    const goEnv = { ...(machine.env as Record<string, string>), GOPROXY: mirror.url, GOSUMDB: "off" };
    expect(await runGo(args, { cwd: project.dir, env: goEnv })).toMatchObject({ exitCode: 0 });
    if (args.includes("vendor")) await rm(machine.env.GOMODCACHE ?? "", { recursive: true });
    const before = pathsAsked(mirror).length;
    const job = { ...machine, env: { ...machine.env, ...env } };
    const run = await runJob({ mirrors: [mirror.url], project: project.dir, machine: job, inputs });
    expect(pathsAsked(mirror).slice(before)).toEqual([]);
    return run;
  }

  test("where the project is vendored", async () => {
    expect(fetchOf(await afterGo(["mod", "vendor"]))).toMatchObject({ kind: "nothing-missing", ...NO_FILES });
  });

  test("with GOFLAGS=-mod=vendor, where go would not read the vendor folder otherwise", async () => {
    const run = await afterGo(["mod", "vendor"], { GOFLAGS: "-modcacherw -mod=vendor" }, "1.13");
    expect(fetchOf(run)).toMatchObject({ kind: "nothing-missing", ...NO_FILES });
  });

  test("where go has downloaded everything", async () => {
    const run = await afterGo(["mod", "download"]);
    expect(fetchOf(run)).toMatchObject({ kind: "nothing-missing", ...NO_FILES });
    expect(run.lines.join("\n")).toMatch(/Downloaded: nothing to do: all modules are present/);
  });

  test("where there is no go.sum", async () => {
    const project = await writeProject([], { goSum: null });
    const mirror = await openMirror(project);
    const run = await runJob({ mirrors: [mirror.url], project: project.dir, inputs });
    expect(fetchOf(run).kind).toBe("nothing-missing");
    expect(pathsAsked(mirror)).toEqual([]);
  });

  test("with GOPROXY=off", async () => {
    const project = await writeProject(modules);
    const mirror = await openMirror(project);
    const machine = await newMachine({ GOPROXY: "off" });
    const run = await runJob({ mirrors: [mirror.url], project: project.dir, machine, inputs });
    expect(fetchOf(run)).toMatchObject({ kind: "no-source", ...NO_FILES });
    expect(run.lines.join("\n")).toMatch(/Downloaded: nothing: no server may be asked/);
    expect(mirror.requestCount()).toBe(0);
  });

  test("with GOPROXY=direct", async () => {
    const project = await writeProject(modules);
    const machine = await newMachine({ GOPROXY: "direct" });
    const run = await runJob({ project: project.dir, machine, inputs });
    expect(fetchOf(run)).toMatchObject({ kind: "no-source", ...NO_FILES });
  });
});

test("go.mod files alone are fetched too: of a module that only a requirement requires", async () => {
  const modules = smallModules();
  const project = await writeProject(modules.slice(1), { goSum: goSumOf(modules) });
  const mirror = await openMirror(project, { modules, roundTripMs: 5 });
  const options = { mirrors: [mirror.url], project: project.dir };
  const inputs = { sumdb: project.database.verifierKey, prefetch: "true" };
  const first: JobRun = await runJob({ ...options, inputs });
  // The second module requires the first, which go.mod does not list: go reads its go.mod only.
  expect(fetchOf(first)).toMatchObject({ kind: "fetched", left: [] });
  expect(mirror.requestCount("/example.com/alpha/@v/v1.2.3.mod")).toBe(1);
  expect(mirror.requestCount("/example.com/alpha/@v/v1.2.3.zip")).toBe(0);

  const before = pathsAsked(mirror).length;
  const again = await runJob({ ...options, inputs, machine: nextStep(first) });
  expect(fetchOf(again).kind).toBe("nothing-missing");
  expect(
    pathsAsked(mirror)
      .slice(before)
      .filter((path) => path.includes("alpha")),
  ).toEqual([]);
});
