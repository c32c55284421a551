import { readFile, rm, stat, writeFile } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { downloadPath } from "../../../src/modules/module-cache-layout.ts";
import { faults } from "../../../src/sandbox/faults.ts";
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

const few = smallModules().slice(0, 4);
/** All of it is proof: a mirror can't be chosen before each of its files was read. */
const one = smallModules().slice(0, 1);

describe("verified samples", () => {
  test("go into the module cache: go builds with them and asks nobody", async () => {
    const project = await writeProject(one);
    const { url } = await openMirror(project);
    const run = await runJob({
      mirrors: [url],
      project: project.dir,
      inputs: { sumdb: project.database.verifierKey },
    });
    expect(run.report?.probe.admitted).toBe(3);
    await expectCleanModuleCache(run, one);
    expect(await buildThroughRoute(run, undefined, { GOPROXY: "off" })).toMatchObject({
      exitCode: 0,
      stderr: "",
    });
    expect(await buildThroughRoute(run, ["mod", "verify"], { GOPROXY: "off" })).toMatchObject({
      exitCode: 0,
    });
  });

  test("have an .info of our own: nothing of a mirror's goes in", async () => {
    const project = await writeProject(one);
    const stranger =
      '{"Version":"v1.2.3","Time":"2024-01-02T03:04:05Z","Origin":{"VCS":"git","URL":"https://evil.invalid"}}';
    const { url } = await openMirror(project, { fault: faults.onlyInfos(faults.status(200, stranger)) });
    const run = await runJob({
      mirrors: [url],
      project: project.dir,
      inputs: { sumdb: project.database.verifierKey },
    });
    const info = await readFile(infoOf(run), "utf8");
    expect(JSON.parse(info)).toEqual({ Version: "v1.2.3", Time: "2024-01-02T03:04:05Z" });
  });

  test("replace nothing that is there", async () => {
    const project = await writeProject(one);
    const { url } = await openMirror(project);
    const options = {
      mirrors: [url],
      project: project.dir,
      inputs: { sumdb: project.database.verifierKey, probe: "always" },
    };
    const first = await runJob(options);
    const file = infoOf(first);
    const before = await stat(file);
    await writeFile(file, '{"Version":"v1.2.3"}');
    const second = await runJob({ ...options, machine: nextStep(first) });
    expect(second.report?.probe.admitted).toBe(0);
    expect((await stat(file)).ino).toBe(before.ino);
    expect(await readFile(file, "utf8")).toBe('{"Version":"v1.2.3"}');
  });

  function infoOf(run: JobRun): string {
    return one.map(({ module }) => downloadPath(run.moduleCache, module, "info")).join();
  }
});

describe("everything is on disk already", () => {
  test("that is said, and mirrors are measured for what the job may ask yet", async () => {
    const project = await writeProject();
    const mirror = await openMirror(project);
    const other = await openMirror(project);
    const machine = await newMachine({ GOSUMDB: project.database.verifierKey });
    const options = { mirrors: [mirror.url, other.url], project: project.dir };
    const first = await runJob({ ...options, machine });
    expect(first.report?.project.needed).toMatchObject({ zips: 9, present: 0, missing: 9 });
    expect(await buildThroughRoute(first)).toMatchObject({ exitCode: 0 });

    const second = await runJob({ ...options, machine: nextStep(first), inputs: { probe: "always" } });
    expect(second.report?.project).toMatchObject({
      needed: { zips: 9, present: 9, missing: 0 },
      missingBytes: 0,
    });
    expect(second.report?.choice.reason.code).toBe("nothing-missing");
    expect(second.report?.probe).toMatchObject({ kind: "measured", admitted: 0 });
    expect(second.lines.join("\n")).toMatch(/all modules are present/);
    await expectCleanModuleCache(second, project.modules);
  });

  test("an unpacked tree is enough: a cache that lost its zips misses nothing", async () => {
    const project = await writeProject(few);
    const { url } = await openMirror(project);
    const inputs = { sumdb: project.database.verifierKey };
    const run = await runJob({ mirrors: [url], project: project.dir, inputs });
    expect(await buildThroughRoute(run)).toMatchObject({ exitCode: 0 });
    for (const { module } of few) await rm(downloadPath(run.moduleCache, module, "zip"));
    const again = await runJob({ mirrors: [url], project: project.dir, inputs, machine: nextStep(run) });
    expect(again.report?.project.needed).toMatchObject({ zips: 4, present: 4, missing: 0 });
  });
});
