import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { goSumOf } from "../../../src/sandbox/generated-module.ts";
import { makeSumDb } from "../../../src/sandbox/loopback-sumdb.ts";
import { blackHole } from "../../../src/sandbox/unreachable.ts";
import { runGo } from "../../support/go.ts";
import { buildThroughRoute, newMachine, nextStep, runJob } from "../../support/job.ts";
import { closedAfterTest, openMirror } from "../../support/mirrors.ts";
import { smallModules, writeProject } from "../../support/project.ts";
import { temporaryFolder } from "../../support/temp.ts";

const modules = smallModules();
const database = makeSumDb("sum.database.invalid", modules);
const served = { modules, database };
const inputs = { sumdb: database.verifierKey };

/** Two modules side by side that share one requirement: five and six of the nine. */
async function twoModules(): Promise<string> {
  const root = await temporaryFolder();
  await writeProject(modules.slice(0, 5), { dir: join(root, "a"), path: "example.com/a" });
  await writeProject(modules.slice(3), { dir: join(root, "b"), path: "example.com/b" });
  return root;
}

describe("a workspace", () => {
  test("needs what all its modules need", async () => {
    const root = await twoModules();
    await writeFile(join(root, "go.work"), "go 1.20\n\nuse (\n\t./a\n\t./b\n)\n");
    const { url } = await openMirror(served);
    const run = await runJob({ mirrors: [url], project: root, inputs });
    expect(run.report?.project).toMatchObject({ kind: "workspace", needed: { zips: 9, missing: 9 } });
    expect(await buildThroughRoute(run, ["build", "-o", join(root, "out/"), "./a", "./b"])).toMatchObject({
      exitCode: 0,
    });

    const inside = await runJob({ mirrors: [url], project: join(root, "a"), inputs, machine: nextStep(run) });
    expect(inside.report?.project).toMatchObject({ kind: "workspace", needed: { zips: 9, present: 9 } });
  });

  test("has sums in go.work.sum as well", async () => {
    const root = await twoModules();
    await writeFile(join(root, "go.work"), "go 1.20\n\nuse ./a\nuse ./b\n");
    await writeFile(join(root, "b", "go.sum"), goSumOf(modules.slice(3, 6)));
    await writeFile(join(root, "go.work.sum"), goSumOf(modules.slice(6)));
    const { url } = await openMirror(served);
    const run = await runJob({ mirrors: [url], project: root, inputs });
    expect(run.report?.project).toMatchObject({ kind: "workspace", needed: { zips: 9 } });
    expect(await buildThroughRoute(run, ["build", "-o", join(root, "out/"), "./a", "./b"])).toMatchObject({
      exitCode: 0,
    });
  });

  test("does not count with GOWORK=off", async () => {
    const root = await twoModules();
    await writeFile(join(root, "go.work"), "go 1.20\n\nuse (\n\t./a\n\t./b\n)\n");
    const { url } = await openMirror(served);
    const machine = await newMachine({ GOWORK: "off" });
    const run = await runJob({ mirrors: [url], project: join(root, "a"), inputs, machine });
    expect(run.report?.project).toMatchObject({ kind: "module", needed: { zips: 5 } });
    expect(await buildThroughRoute(run)).toMatchObject({ exitCode: 0 });
  });

  test("counts the same without a go on PATH", async () => {
    const root = await twoModules();
    await writeFile(join(root, "go.work"), "go 1.20\n\nuse (\n\t./a\n\t./b\n)\n");
    const { url } = await openMirror(served);
    const machine = await newMachine({ PATH: root });
    const run = await runJob({ mirrors: [url], project: join(root, "b"), inputs, machine });
    expect(run.report?.project).toMatchObject({ kind: "workspace", goVersion: null, needed: { zips: 9 } });
  });
});

describe("GOFLAGS", () => {
  test.each([
    ["with a go", undefined],
    ["without one", ""],
  ])("-modfile names go.mod and go.sum, %s", async (_, path) => {
    const { dir } = await writeProject(modules.slice(0, 3));
    await rename(join(dir, "go.sum"), join(dir, "other.sum"));
    await rename(join(dir, "go.mod"), join(dir, "other.mod"));
    await writeFile(join(dir, "go.mod"), "module example.com/job\n\ngo 1.20\n");
    const { url } = await openMirror(served);
    const flags = { GOFLAGS: "-modcacherw -modfile=other.mod" };
    const machine = await newMachine(path === undefined ? flags : { ...flags, PATH: path });
    const run = await runJob({ mirrors: [url], project: dir, inputs, machine });
    expect(run.report?.project).toMatchObject({ kind: "module", needed: { zips: 3 } });
    expect(await buildThroughRoute(run, undefined, { PATH: process.env.PATH ?? "" })).toMatchObject({
      exitCode: 0,
    });
  });

  test.each([
    ["-mod=mod: the vendor folder does not count", "-mod=mod", false, 9],
    ["-mod=readonly: neither", "-mod=readonly", false, 9],
    ["-mod=vendor: it does", "-mod=vendor", true, 0],
    ["nothing: it does", "", true, 0],
  ])("%s", async (_, flag, vendored, zips) => {
    const { dir } = await vendoredProject();
    const { url } = await openMirror(served);
    const machine = await newMachine({ GOFLAGS: `-modcacherw ${flag}` });
    const run = await runJob({ mirrors: [url], project: dir, inputs, machine, outside: "unreachable" });
    expect(run.report?.project).toMatchObject({ vendored, needed: { zips } });
    expect(await buildThroughRoute(run)).toMatchObject({ exitCode: 0 });
  });
});

describe("a vendored project", () => {
  test("has nothing to download: that is said, no name of it is told, and a probe is short", async () => {
    const { dir } = await vendoredProject();
    const mirror = await openMirror(served);
    const silent = closedAfterTest(await blackHole());
    const run = await runJob({
      mirrors: [mirror.url, silent.url],
      project: dir,
      inputs: { ...inputs, "probe-timeout": "10m", "probe-budget": "1h" },
      outside: "unreachable",
    });
    expect(run.report).toMatchObject({
      project: { vendored: true },
      probe: { ended: "budget", extended: false },
    });
    expect(run.lines.join("\n")).toMatch(/Note: The project is vendored/);
    expect(mirror.requestCount("/example.com/")).toBe(0);
    expect(await buildThroughRoute(run, undefined, { GOPROXY: "off" })).toMatchObject({ exitCode: 0 });
    expect(await readdir(join(run.moduleCache, "cache", "download")).catch(() => [])).toEqual([]);
  });
});

/** With its modules in vendor/, put there by go itself. */
async function vendoredProject(): Promise<{ dir: string }> {
  const { dir } = await writeProject(modules);
  const { url } = await openMirror(served);
  const { env } = await newMachine({ GOPROXY: url, GOSUMDB: "off" });
  const vendored = await runGo(["mod", "vendor"], { cwd: dir, env: env as Readonly<Record<string, string>> });
  expect(vendored).toMatchObject({ exitCode: 0 });
  return { dir };
}

describe("a monorepo", () => {
  test("working-directory decides: neither its siblings nor what lies below it", async () => {
    const root = await temporaryFolder();
    const service = join(root, "services", "web");
    await writeProject(modules.slice(0, 2), { dir: root, path: "example.com/root" });
    await writeProject(modules.slice(2, 5), { dir: service, path: "example.com/web" });
    await writeProject(modules.slice(5), { dir: join(service, "testdata", "x"), path: "example.com/x" });
    const { url } = await openMirror(served);
    const machine = { ...(await newMachine()), cwd: root };
    const where = { ...inputs, "working-directory": "services/web" };
    const run = await runJob({ mirrors: [url], project: service, inputs: where, machine });
    expect(run.report?.project).toMatchObject({ kind: "module", needed: { zips: 3 } });
    expect(await buildThroughRoute(run)).toMatchObject({ exitCode: 0 });
  });

  test("a folder inside of a module belongs to it", async () => {
    const { dir } = await writeProject(modules.slice(0, 4));
    await mkdir(join(dir, "cmd", "tool"), { recursive: true });
    const { url } = await openMirror(served);
    for (const PATH of [process.env.PATH ?? "", dir]) {
      const machine = await newMachine({ PATH });
      const run = await runJob({ mirrors: [url], project: join(dir, "cmd", "tool"), inputs, machine });
      expect(run.report?.project).toMatchObject({ kind: "module", needed: { zips: 4 } });
    }
  });

  test("a folder that is not there is an error that names the input", async () => {
    const { dir } = await writeProject(modules.slice(0, 1));
    await rm(dir, { recursive: true });
    const run = await runJob({ project: dir, inputs: { direct: "maybe" } });
    expect(run).toMatchObject({ failed: true, report: null });
    expect(run.lines.join("\n")).toMatch(/Input "direct"[\s\S]*Input "working-directory"/);
  });
});
