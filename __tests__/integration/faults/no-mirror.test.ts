import { expect, test } from "@jest/globals";
import { faults } from "../../../src/sandbox/faults.ts";
import { blackHole, deadPort } from "../../../src/sandbox/unreachable.ts";
import {
  buildThroughRoute,
  expectCleanModuleCache,
  mirrorReport,
  newMachine,
  runJob,
  warningsOf,
} from "../../support/job.ts";
import { closedAfterTest, openMirror } from "../../support/mirrors.ts";
import { type TestProject, writeProject } from "../../support/project.ts";

/** One of each kind: refused, silent, failing, lying. */
async function deadMirrors(project: TestProject): Promise<readonly string[]> {
  const [failing, lying] = await Promise.all([
    openMirror(project, { fault: faults.status(503) }),
    openMirror(project, { fault: faults.loginPage() }),
  ]);
  return [await deadPort(), closedAfterTest(await blackHole()).url, failing.url, lying.url];
}

test("all mirrors dead: the job goes on with the GOPROXY that it had, and one warning says so", async () => {
  const project = await writeProject();
  const own = await openMirror(project);
  const machine = await newMachine({
    GOPROXY: `${own.url},direct`,
    GOSUMDB: project.database.verifierKey,
    // Behind a server of the machine's own, mirrors are asked only where something says what is private.
    GOPRIVATE: "patterns.example",
  });
  const dead = await deadMirrors(project);
  const run = await runJob({ mirrors: dead, project: project.dir, machine });

  expect(run.failed).toBe(false);
  expect(run.report?.choice).toEqual({ mirror: null, reason: { code: "none-healthy" } });
  const codes = dead.map((url) => mirrorReport(run, url).outcome);
  expect(codes).toMatchObject(
    ["refused", "time-out", "server-error", "login-page"].map((code) => ({
      kind: "failed",
      reason: { code },
    })),
  );
  expect(run.variables.size).toBe(0);
  expect(run.outputs.get("mirror")).toBe("");
  expect(run.outputs.get("goproxy")).toBe(`${own.url},direct`);
  expect(warningsOf(run)).toEqual([expect.stringMatching(/None of the 4 mirrors asked is healthy/)]);
  expect(run.summary).toContain("none is healthy");

  expect(await buildThroughRoute(run)).toMatchObject({ exitCode: 0 });
  await expectCleanModuleCache(run, project.modules);
});

test("without any network there is still one warning only", async () => {
  const project = await writeProject();
  const run = await runJob({ mirrors: [await deadPort()], project: project.dir, outside: "unreachable" });
  expect(run).toMatchObject({ failed: false, variables: new Map() });
  expect(warningsOf(run)).toHaveLength(1);
});

test("fail-on: no-mirror makes a failure of it", async () => {
  const project = await writeProject();
  const inputs = { "fail-on": "no-mirror" };
  const run = await runJob({
    mirrors: [await deadPort()],
    project: project.dir,
    inputs,
    outside: "unreachable",
  });
  expect(run.failed).toBe(true);
  expect(run.lines.join("\n")).toMatch(/error: No healthy Go module mirror \(fail-on: no-mirror\)/);
});

test("fail-on: no-mirror is content with one healthy mirror", async () => {
  const project = await writeProject();
  const { url } = await openMirror(project);
  const inputs = { "fail-on": "no-mirror", sumdb: project.database.verifierKey };
  const run = await runJob({ mirrors: [await deadPort(), url], project: project.dir, inputs });
  expect(run.failed).toBe(false);
});
