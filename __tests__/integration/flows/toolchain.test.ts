import { describe, expect, test } from "@jest/globals";
import { makeModule } from "../../../src/sandbox/generated-module.ts";
import { makeSumDb } from "../../../src/sandbox/loopback-sumdb.ts";
import { buildThroughRoute, newMachine, nextStep, runJob, warningsOf } from "../../support/job.ts";
import { openMirror } from "../../support/mirrors.ts";
import { writeProject } from "../../support/project.ts";
import { makeToolchain } from "../../support/toolchain.ts";

const modules = ["a", "b"].map((name) => makeModule({ path: `example.com/${name}`, version: "v1.0.0" }));
const database = makeSumDb("sum.database.invalid", modules);

/** Runs the action on a project whose go.mod asks for Go 1.99, on a machine whose GOPROXY would serve it. */
async function runWithNewerGo(setting: string) {
  const { dir } = await writeProject(modules, { go: "1.99.0" });
  const mirror = await openMirror({ modules, database });
  const machine = await newMachine({
    GOTOOLCHAIN: setting,
    GOPROXY: mirror.url,
    GOSUMDB: database.verifierKey,
  });
  const run = await runJob({ mirrors: [mirror.url], project: dir, machine });
  expect(mirror.requestCount("/golang.org/toolchain")).toBe(0);
  expect(run).toMatchObject({
    failed: false,
    report: { project: { goVersion: expect.any(String), needed: { zips: 2 } } },
  });
  return run;
}

describe("go.mod asks for a newer Go", () => {
  test.each([["auto"], ["local+auto"], ["go1.22.0+auto"]])(
    "GOTOOLCHAIN=%s: of one that nobody can prove nothing is downloaded by us, and a notice says that the job will, through the route",
    async (setting) => {
      const run = await runWithNewerGo(setting);
      expect(run.report?.notes).toContainEqual(
        expect.objectContaining({ code: "toolchain-download", level: "notice" }),
      );
      expect(run.lines.join("\n")).toMatch(/notice: go\.mod asks for (go)?1\.99.* through this route/);
      expect(run.summary).toMatch(/1\.99.* through this route/);
      expect(warningsOf(run)).toEqual([]);
    },
  );

  test.each([["local"], ["path"]])("GOTOOLCHAIN=%s: a warning says that go will fail", async (setting) => {
    const run = await runWithNewerGo(setting);
    expect(warningsOf(run)).toEqual([expect.stringMatching(/go\.mod asks for (go)?1\.99.* go will fail/)]);
  });
});

describe("go.mod asks for a newer Go that the checksum database proves", () => {
  async function runWithToolchain(inputs: Readonly<Record<string, string>> = {}) {
    const toolchain = await makeToolchain("1.99.0");
    const proving = makeSumDb("sum.database.invalid", [...modules, toolchain]);
    const { dir } = await writeProject(modules, { go: "1.99.0" });
    const mirror = await openMirror({ modules: [...modules, toolchain], database: proving });
    const machine = await newMachine({ GOTOOLCHAIN: "auto", GOSUMDB: proving.verifierKey });
    const run = await runJob({ mirrors: [mirror.url], project: dir, machine, inputs });
    return { run, mirror, zip: `/${toolchain.module.path}/@v/${toolchain.module.version}.zip` };
  }

  test("it is fetched with the job's modules, and go switches to it without asking for it again", async () => {
    const { run, mirror, zip } = await runWithToolchain({ prefetch: "true" });
    expect(run.report?.project.toolchain).toEqual({
      kind: "fetched",
      version: "1.99.0",
      provenVia: `${mirror.url}/sumdb/sum.database.invalid`,
    });
    expect(run.report?.notes.map(({ code }) => code)).not.toContain("toolchain-download");
    expect(run.summary).toMatch(/Go 1\.99\.0, which go\.mod asks for, was downloaded too, verified/);
    expect(run.report?.fetch).toMatchObject({ kind: "fetched", left: [] });
    const asked = mirror.requestCount(zip);
    expect(asked).toBeGreaterThan(0);
    const version = await buildThroughRoute(run, ["version"]);
    expect(version).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^go version go1\.99\.0 /) });
    expect(mirror.requestCount(zip)).toBe(asked);
  });

  test("the next run finds it", async () => {
    const { run, mirror } = await runWithToolchain({ prefetch: "true" });
    const again = await runJob({ mirrors: [mirror.url], project: run.project, machine: nextStep(run) });
    expect(again.report?.project.toolchain).toMatchObject({ kind: "present", version: "1.99.0" });
    expect(again.summary).toMatch(/Go 1\.99\.0, which go\.mod asks for, is present/);
  });

  test.each([
    ["without prefetch", { prefetch: "false" }],
    ["with the checksum database off, since go would refuse it", { prefetch: "true", sumdb: "off" }],
  ])("%s it is left to go", async (_, inputs) => {
    const { run, mirror, zip } = await runWithToolchain(inputs);
    expect(run.report?.project.toolchain).toMatchObject({ kind: "left", version: "1.99.0" });
    expect(mirror.requestCount(zip)).toBe(0);
    expect(run.report?.notes).toContainEqual(expect.objectContaining({ code: "toolchain-download" }));
  });
});
