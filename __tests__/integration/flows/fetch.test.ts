import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { downloadPath, unpackedPath } from "../../../src/modules/module-cache-layout.ts";
import { type GeneratedModule, goSumOf, makeModule } from "../../../src/sandbox/generated-module.ts";
import { makeSumDb } from "../../../src/sandbox/loopback-sumdb.ts";
import {
  expectNothingToDownload,
  fetchOf,
  LIST_PACKAGES,
  moduleWithoutGoMod,
} from "../../support/fetched.ts";
import { expectCleanModuleCache, type JobRun, newMachine, runJob, warningsOf } from "../../support/job.ts";
import { openMirror } from "../../support/mirrors.ts";
import { smallModules, writeProject } from "../../support/project.ts";
import { temporaryFolder } from "../../support/temp.ts";

const modules = smallModules();
const example = (name: string, version = "v1.0.0") => makeModule({ path: `example.com/${name}`, version });

/** Runs the action in `dir` with prefetch: true and a mirror that has `served`. */
async function runIn(
  dir: string,
  options: {
    readonly served?: readonly GeneratedModule[];
    readonly env?: Readonly<Record<string, string>>;
    readonly inputs?: Readonly<Record<string, string>>;
    /** None where it is not given. */
    readonly warnings?: readonly unknown[];
  } = {},
): Promise<JobRun> {
  const { served = modules, env = {}, inputs = {} } = options;
  const database = makeSumDb("sum.database.invalid", served);
  const { url } = await openMirror({ modules: served, database });
  const run = await runJob({
    mirrors: [url],
    project: dir,
    machine: await newMachine(env),
    inputs: { sumdb: database.verifierKey, prefetch: "true", ...inputs },
  });
  expect(fetchOf(run)).toMatchObject({ kind: "fetched", left: [] });
  expect(warningsOf(run)).toEqual(options.warnings ?? []);
  await expectCleanModuleCache(run, served);
  return run;
}

describe("with prefetch: true go needs no server any more, and the module cache holds verified files alone", () => {
  test("for a module", async () => {
    const { dir } = await writeProject();
    await expectNothingToDownload(await runIn(dir));
  });

  test("whose go.mod is from before Go 1.17: what go.sum lists beyond it is there too", async () => {
    const { dir } = await writeProject(modules.slice(1, 2), {
      go: "1.16",
      goSum: goSumOf(modules.slice(0, 2)),
    });
    const run = await runIn(dir);
    expect(run.report?.project.needed.zips).toBe(2);
    await expectNothingToDownload(run);
  });

  test("whose requirements have pseudo-versions, upper-case letters, or no go.mod of their own", async () => {
    const unusual = [
      example("pseudo", "v0.0.0-20240102030405-0123456789ab"),
      example("later", "v1.2.4-0.20240102030405-0123456789ab"),
      example("Upper/CaseName"),
      makeModule({ path: "example.com/Version", version: "v1.0.0-RC.1" }),
      makeModule({ path: "example.com/major/v2", version: "v2.3.4" }),
      moduleWithoutGoMod({ path: "example.com/legacy", version: "v1.0.0" }),
      moduleWithoutGoMod({ path: "example.com/incompatible", version: "v3.0.0+incompatible" }),
    ];
    const { dir } = await writeProject(unusual);
    const run = await runIn(dir, { served: unusual, inputs: { probe: "never" } });
    // The two .info files of pseudo-versions follow from their names.
    expect(fetchOf(run)).toMatchObject({ zips: 7, mods: 7, infos: 7, derivedMods: 7 });
    expect(fetchOf(run).sources[0]).toMatchObject({ files: 12, requests: 12 });
    await expectNothingToDownload(run);
  });

  test("with replace: by another version, by another module, by a folder", async () => {
    const served = [example("a", "v1.9.0"), example("fork/b"), example("c"), example("d")];
    const { dir } = await writeProject([example("a"), example("b"), example("local"), ...served.slice(2)], {
      goSum: goSumOf(served),
    });
    const goMod = join(dir, "go.mod");
    const replace = [
      "replace example.com/a v1.0.0 => example.com/a v1.9.0",
      "replace example.com/b => example.com/fork/b v1.0.0",
      "replace example.com/local => ./local",
    ];
    await writeFile(goMod, `${await readFile(goMod, "utf8")}\n${replace.join("\n")}\n`);
    await mkdir(join(dir, "local"));
    await writeFile(join(dir, "local", "go.mod"), "module example.com/local\n\ngo 1.20\n");
    await writeFile(
      join(dir, "local", "local.go"),
      'package local\n\nfunc Describe() string { return "local" }\n',
    );
    const run = await runIn(dir, { served });
    expect(run.report?.project.needed.zips).toBe(4);
    await expectNothingToDownload(run);
  });

  test("with GOFLAGS=-modfile", async () => {
    const { dir } = await writeProject(modules.slice(0, 3));
    await rename(join(dir, "go.sum"), join(dir, "other.sum"));
    await rename(join(dir, "go.mod"), join(dir, "other.mod"));
    await writeFile(join(dir, "go.mod"), "module example.com/job\n\ngo 1.20\n");
    await expectNothingToDownload(await runIn(dir, { env: { GOFLAGS: "-modcacherw -modfile=other.mod" } }));
  });

  test("with GOFLAGS=-mod=mod", async () => {
    const { dir } = await writeProject();
    await expectNothingToDownload(await runIn(dir, { env: { GOFLAGS: "-modcacherw -mod=mod" } }));
  });

  test("for a workspace", async () => {
    const root = await temporaryFolder();
    await writeProject(modules.slice(0, 5), { dir: join(root, "a"), path: "example.com/a" });
    await writeProject(modules.slice(3), { dir: join(root, "b"), path: "example.com/b" });
    await writeFile(join(root, "go.work"), "go 1.20\n\nuse (\n\t./a\n\t./b\n)\n");
    await writeFile(join(root, "b", "go.sum"), goSumOf(modules.slice(3, 6)));
    await writeFile(join(root, "go.work.sum"), goSumOf(modules.slice(6)));
    const run = await runIn(root);
    expect(run.report?.project).toMatchObject({ kind: "workspace", needed: { zips: 9 } });
    for (const name of ["a", "b"]) {
      await expectNothingToDownload({ ...run, project: join(root, name) }, LIST_PACKAGES);
    }
  });

  test("where no go is on PATH: nothing is unpacked", async () => {
    const { dir } = await writeProject();
    const run = await runIn(dir, {
      env: { PATH: dir },
      warnings: [expect.stringMatching(/no go on PATH.*go-version-file: go\.mod/)],
    });
    expect(run.report?.project.goVersion).toBe(null);
    expect(fetchOf(run).unpacked).toBe(0);
    await expectNothingToDownload({ ...run, env: { ...run.env, PATH: process.env.PATH ?? "" } });
  });
});

describe("what is said about it", () => {
  test("the report counts every file once, by kind and by source", async () => {
    const { dir } = await writeProject();
    // Nothing is measured: the probe's samples would be in the module cache already.
    const { report, lines, summary } = await runIn(dir, { inputs: { probe: "never" } });
    const zipBytes = modules.reduce((sum, { zip }) => sum + zip.length, 0);
    const infoBytes = modules.reduce((sum, { info }) => sum + info.length, 0);
    expect(report?.fetch).toMatchObject({
      zips: 9,
      mods: 9,
      infos: 9,
      derivedMods: 9,
      zipBytes,
      receivedBytes: zipBytes + infoBytes,
      unpacked: 9,
    });
    expect(report?.fetch.sources).toEqual([
      {
        name: report?.mirrors[0]?.name,
        private: false,
        outcome: "delivered",
        reason: null,
        files: 18,
        bytes: zipBytes + infoBytes,
        requests: 18,
        retries: 0,
        hedges: 0,
        refusals: 0,
      },
    ]);
    for (const text of [lines.join("\n"), summary.replaceAll("*", "")]) {
      expect(text).toMatch(/Downloaded: 9 modules \(\d+ kB\) and 9 go\.mod files.*all verified/);
    }
  });

  test("what the probe has put there is not fetched again", async () => {
    const { dir } = await writeProject();
    const database = makeSumDb("sum.database.invalid", modules);
    const mirror = await openMirror({ modules, database });
    const inputs = { sumdb: database.verifierKey, prefetch: "true" };
    const run = await runJob({ mirrors: [mirror.url], project: dir, inputs });
    expect(run.report?.probe.admitted).toBeGreaterThan(0);
    // Sizes were asked for with HEAD.
    const bodies = mirror.requests.filter(({ method }) => method === "GET").map(({ path }) => path);
    expect(new Set(bodies).size).toBe(bodies.length);
    const { zips: fetched, mods, infos } = fetchOf(run);
    expect(fetched + mods + infos).toBe(27 - (run.report?.probe.admitted ?? 0));
  });
});

describe("unpacking", () => {
  /** Enough bytes for `go` to be started once: seventeen megabytes, and small modules beside them. */
  const large = ["one", "two", "three", "four"].map((name) =>
    makeModule({ path: `example.com/large/${name}`, version: "v1.0.0", paddingBytes: 6_000_000 }),
  );
  const all = [...large, ...modules];

  test("go has unpacked modules on the way, and the project's files are as they were", async () => {
    const { dir } = await writeProject(all);
    const before = await contents(dir);
    const run = await runIn(dir, { served: all, inputs: { probe: "never" } });
    const { unpacked } = fetchOf(run);
    expect(unpacked).toBeGreaterThan(0);
    expect(run.lines.join("\n")).toMatch(new RegExp(`; ${unpacked} unpacked meanwhile`));
    expect(await treesIn(run)).toHaveLength(unpacked);
    expect(await contents(dir)).toEqual(before);
    await expectNothingToDownload(run);
    expect(await contents(dir)).toEqual(before);
  });

  /** The modules whose tree is in the module cache, with the .ziphash that makes go believe it. */
  async function treesIn(run: JobRun): Promise<readonly GeneratedModule[]> {
    const found: GeneratedModule[] = [];
    for (const one of all) {
      const files = await readdir(unpackedPath(run.moduleCache, one.module)).catch((): string[] => []);
      if (!files.includes("go.mod")) continue;
      expect(await readFile(downloadPath(run.moduleCache, one.module, "ziphash"), "utf8")).toBe(one.zipH1);
      found.push(one);
    }
    return found;
  }

  async function contents(dir: string): Promise<Readonly<Record<string, string>>> {
    const names = (await readdir(dir)).sort();
    const texts = await Promise.all(names.map((name) => readFile(join(dir, name), "utf8")));
    return Object.fromEntries(names.map((name, i) => [name, texts[i] ?? ""]));
  }
});

test("what is missing is fetched on connections that the measurement has opened", async () => {
  const project = await writeProject();
  const seen: { readonly path: string; readonly connections: number }[] = [];
  const mirror = await openMirror(project, {
    fault: ({ path, method }) => {
      if (method === "GET") seen.push({ path, connections: mirror.connectionCount() });
      return undefined;
    },
  });
  const run = await runJob({
    mirrors: [mirror.url],
    project: project.dir,
    machine: await newMachine(),
    // The database is not asked for beside the fetch.
    inputs: { sumdb: "off", prefetch: "true", "max-connections": "1" },
  });
  // A sample of the measurement is a file that the fetch does not ask for.
  expect(fetchOf(run)).toMatchObject({ kind: "fetched", left: [] });
  const requests = fetchOf(run).sources[0]?.requests ?? 0;
  expect(requests).toBeGreaterThan(3);
  const [ofFetch, before] = [seen.slice(-requests), seen.slice(0, -requests)];
  expect(ofFetch.at(-1)?.connections).toBe(before.at(-1)?.connections);
});
