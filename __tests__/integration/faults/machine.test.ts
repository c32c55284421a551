import { mkdir, readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { nodeFiles } from "../../../src/platform/files.ts";
import type { Files } from "../../../src/ports.ts";
import {
  buildThroughRoute,
  expectCleanModuleCache,
  newMachine,
  runJob,
  warningsOf,
} from "../../support/job.ts";
import { openMirror } from "../../support/mirrors.ts";
import { writeProject } from "../../support/project.ts";
import { temporaryFolder } from "../../support/temp.ts";

/** What a project without a go.sum is measured with; the embedded mirrors have none of it. */
const WELL_KNOWN = /^\/golang\.org\/x\/(sync|net)\/@v\/v[0-9.]+\.(mod|info|zip)$/;

test("no go.sum: only well-known modules are asked for, and the job goes on", async () => {
  const project = await writeProject([], { goSum: null });
  const mirror = await openMirror(project);
  const run = await runJob({
    mirrors: [mirror.url],
    project: project.dir,
    inputs: { sumdb: project.database.verifierKey },
    outside: "unreachable",
  });
  const samples = mirror.requests.map(({ path }) => path).filter((path) => !path.startsWith("/sumdb/"));
  expect(samples.length).toBeGreaterThan(0);
  expect(samples.filter((path) => !WELL_KNOWN.test(path))).toEqual([]);
  expect(run.failed).toBe(false);
  expect(run.report?.notes).toContainEqual({ level: "notice", code: "no-go-sum" });
  expect(run.lines.join("\n")).toMatch(/notice: There is no go\.sum/);
  expect(await buildThroughRoute(run)).toMatchObject({ exitCode: 0 });
});

test("no Go project at all: the mirrors are asked all the same", async () => {
  const project = await writeProject();
  const mirror = await openMirror(project);
  const run = await runJob({
    mirrors: [mirror.url],
    project: await temporaryFolder(),
    outside: "unreachable",
  });
  expect(run).toMatchObject({
    failed: false,
    report: { project: { kind: "none", goSum: { found: false } } },
  });
  expect(mirror.requests.every(({ path }) => WELL_KNOWN.test(path) || path.startsWith("/sumdb/"))).toBe(true);
});

describe("no go on PATH: the module cache is found as go would find it", () => {
  const places = [
    ["GOMODCACHE", (folder: string) => ({ GOMODCACHE: join(folder, "cache") }), "cache"],
    [
      "the first GOPATH",
      (folder: string) => ({ GOPATH: join(folder, "a") + delimiter + join(folder, "b"), GOMODCACHE: "" }),
      "a/pkg/mod",
    ],
    [
      "GOMODCACHE in Go's env file",
      (folder: string) => ({ GOENV: join(folder, "env"), GOPATH: "", GOMODCACHE: "" }),
      "written",
    ],
  ] as const;

  test.each(places)("%s", async (_, place, expected) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "env"), `GOMODCACHE=${join(folder, "written")}\n`);
    const project = await writeProject();
    const mirror = await openMirror(project);
    const machine = await newMachine({ ...place(folder), PATH: folder });
    const run = await runJob({
      mirrors: [mirror.url],
      project: project.dir,
      machine,
      inputs: { sumdb: project.database.verifierKey },
    });
    expect(run).toMatchObject({ failed: false, report: { project: { kind: "module", goVersion: null } } });
    expect(run.report?.probe.admitted).toBeGreaterThan(0);
    expect(warningsOf(run)).toEqual([expect.stringMatching(/no go on PATH/)]);

    const moduleCache = join(folder, expected);
    await expectCleanModuleCache({ ...run, moduleCache }, project.modules);
    const env = { PATH: process.env.PATH ?? "", GOMODCACHE: moduleCache };
    expect(await buildThroughRoute(run, undefined, env)).toMatchObject({ exitCode: 0 });
    await expectCleanModuleCache({ ...run, moduleCache }, project.modules);
  });
});

describe("a module cache that can't be written", () => {
  test.each([
    ["it is a file", "file"],
    ["it lies below a file", "file/mod"],
  ])("%s: the mirrors are judged all the same, and a warning says what is wrong", async (_, name) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "file"), "no folder");
    const project = await writeProject();
    const mirror = await openMirror(project);
    const machine = await newMachine({ GOMODCACHE: join(folder, name) });
    const run = await runJob({
      mirrors: [mirror.url],
      project: project.dir,
      machine,
      inputs: { sumdb: project.database.verifierKey },
    });
    expect(run).toMatchObject({ failed: false, report: { choice: { mirror: new URL(mirror.url).host } } });
    expect(warningsOf(run)).toEqual([
      expect.stringMatching(/module cache can't be used \((ENOTDIR|EEXIST)\)/),
    ]);
    expect(await readFile(join(folder, "file"), "utf8")).toBe("no folder");

    const moduleCache = join(folder, "writable");
    await mkdir(moduleCache);
    expect(await buildThroughRoute(run, undefined, { GOMODCACHE: moduleCache })).toMatchObject({
      exitCode: 0,
    });
    await expectCleanModuleCache({ ...run, moduleCache }, project.modules);
  });

  test("one folder of it can't be written: other samples are kept", async () => {
    const project = await writeProject();
    const mirror = await openMirror(project);
    const machine = await newMachine();
    const blocked = join(machine.env.GOMODCACHE ?? "", "cache", "download", "example.com", "alpha");
    await mkdir(join(blocked, ".."), { recursive: true });
    await writeFile(blocked, "no folder");
    const run = await runJob({
      mirrors: [mirror.url],
      project: project.dir,
      machine,
      inputs: { sumdb: project.database.verifierKey },
    });
    expect(run).toMatchObject({ failed: false, report: { choice: { mirror: new URL(mirror.url).host } } });
    expect(warningsOf(run)).toHaveLength(1);
  });
});

describe("nothing can be kept on this machine, neither in the module cache nor in the temporary folder", () => {
  const fails = (code: string) => async () => {
    throw Object.assign(new Error(`${code}: of this machine`), { code });
  };
  const unwritable = (code: string): Files => ({
    ...nodeFiles,
    create: async (path, mode) => ({
      ...(await nodeFiles.create(path, mode)),
      write: fails(code),
      writeAt: fails(code),
    }),
  });
  test.each<[string, string, Files]>([
    ["no file can be made", "ENOSPC", { ...nodeFiles, create: fails("ENOSPC") }],
    ["no file can be made", "EACCES", { ...nodeFiles, create: fails("EACCES") }],
    ["no file can be made", "EROFS", { ...nodeFiles, create: fails("EROFS") }],
    ["no file can be written", "ENOSPC", unwritable("ENOSPC")],
    ["no file can be written", "EDQUOT", unwritable("EDQUOT")],
    ["no file can be opened", "EIO", { ...nodeFiles, open: fails("EIO") }],
  ])("%s (%s): no mirror is to blame, and one warning says whose fault it is", async (_, code, files) => {
    const project = await writeProject();
    const mirrors = [await openMirror(project), await openMirror(project)];
    const run = await runJob({
      mirrors: mirrors.map(({ url }) => url),
      project: project.dir,
      files,
      inputs: {
        sumdb: project.database.verifierKey,
        prefetch: "true",
        "fail-on": "no-mirror",
        cache: "false",
      },
      outside: "unreachable",
    });
    expect(run.failed).toBe(false);
    expect(warningsOf(run)).toEqual([
      expect.stringMatching(new RegExp(`module cache can't be used \\(${code}\\)`)),
    ]);
    expect(run.report?.mirrors.filter(({ outcome }) => outcome.kind === "failed")).toEqual([]);
    expect(run.report?.mirrors.some(({ inRoute }) => inRoute)).toBe(true);
    expect(run.report?.fetch.sources.filter(({ reason }) => reason !== null)).toEqual([]);
  });
});
