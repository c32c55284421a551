import { describe, expect, test } from "@jest/globals";
import { makeModule } from "../../../src/sandbox/generated-module.ts";
import { makeSumDb } from "../../../src/sandbox/loopback-sumdb.ts";
import { newMachine, runJob, warningsOf } from "../../support/job.ts";
import { openMirror } from "../../support/mirrors.ts";
import { writeProject } from "../../support/project.ts";

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
    "GOTOOLCHAIN=%s: nothing is downloaded by us, and a notice says that the job will, through the route",
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
