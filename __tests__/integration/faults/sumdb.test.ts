import { describe, expect, test } from "@jest/globals";
import { makeModule } from "../../../src/sandbox/generated-module.ts";
import { makeSumDb } from "../../../src/sandbox/loopback-sumdb.ts";
import {
  buildThroughRoute,
  expectCleanModuleCache,
  mirrorReport,
  newMachine,
  routeOf,
  runJob,
  warningsOf,
} from "../../support/job.ts";
import { openMirror } from "../../support/mirrors.ts";
import { smallModules, writeProject } from "../../support/project.ts";

const needed = smallModules();
/** The project does not know it: go has to ask the database. */
const newcomer = makeModule({ path: "example.org/newcomer", version: "v1.0.0" });
const all = [...needed, newcomer];
const database = makeSumDb("sum.database.invalid", all);
const served = { modules: all, database };

describe("the best mirror's /sumdb/…/supported is broken", () => {
  test.each([
    ["a login page with status 200", "login-page"],
    ["a tree head that nobody signed", "unsigned"],
  ] as const)("%s: GOSUMDB goes past it, and go verifies a new module", async (_, sumDb) => {
    const project = await writeProject(needed);
    const near = await openMirror(served, { roundTripMs: 5, sumDb });
    const far = await openMirror(served, { roundTripMs: 40 });
    const machine = await newMachine({ GOSUMDB: database.verifierKey });
    const run = await runJob({ mirrors: [near.url, far.url], project: project.dir, machine });

    expect(mirrorReport(run, near.url)).toMatchObject({ rank: 1 });
    expect(routeOf(run)).toEqual([near.url, far.url, "direct"]);
    const past = `${far.url}/sumdb/${database.name}`;
    expect(run.report?.sumdb).toMatchObject({ kind: "rerouted", via: past, because: { code: "bad-answer" } });
    expect(run.variables.get("GOSUMDB")).toBe(`${database.verifierKey} ${past}`);
    expect(run.outputs.get("gosumdb")).toBe(`${database.verifierKey} ${past}`);
    expect(warningsOf(run)).toEqual([]);
    expect(run.lines.join("\n")).toMatch(/Note: The checksum database does not work through GOPROXY/);

    const download = ["mod", "download", "example.org/newcomer@v1.0.0"];
    const before = await buildThroughRoute(run, download, { GOSUMDB: database.verifierKey });
    expect(before.exitCode).toBe(1);
    expect(await buildThroughRoute(run, download)).toMatchObject({ exitCode: 0 });
    expect(far.requestCount("/sumdb/sum.database.invalid/lookup/example.org/newcomer@v1.0.0")).toBe(1);
    expect(await buildThroughRoute(run)).toMatchObject({ exitCode: 0 });
    await expectCleanModuleCache(run, all);
  });

  test("502 is none behind |, where another mirror has the database", async () => {
    const project = await writeProject(needed);
    const near = await openMirror(served, { roundTripMs: 5, sumDb: "error" });
    const far = await openMirror(served, { roundTripMs: 40 });
    const machine = await newMachine({ GOSUMDB: database.verifierKey });
    const run = await runJob({ mirrors: [near.url, far.url], project: project.dir, machine });
    expect(run.report?.sumdb).toEqual({ kind: "works", via: `${far.url}/sumdb/${database.name}` });
    expect(run.variables.has("GOSUMDB")).toBe(false);
    const download = ["mod", "download", "example.org/newcomer@v1.0.0"];
    expect(await buildThroughRoute(run, download)).toMatchObject({ exitCode: 0 });
  });
});

describe("no way to the checksum database", () => {
  test("verification stays on, and one warning says what will fail", async () => {
    const project = await writeProject(needed);
    const mirror = await openMirror(served, { sumDb: "login-page" });
    const machine = await newMachine({ GOSUMDB: database.verifierKey });
    const run = await runJob({ mirrors: [mirror.url], project: project.dir, machine });
    expect(run.report?.sumdb).toMatchObject({ kind: "unreachable", because: { code: "bad-answer" } });
    expect(run.env.GOSUMDB).toBe(database.verifierKey);
    expect(warningsOf(run)).toEqual([
      expect.stringMatching(/checksum database can't be reached.*toolchain downloads/),
    ]);
    expect(await buildThroughRoute(run)).toMatchObject({ exitCode: 0 });
    await expectCleanModuleCache(run, needed);
  });

  test("a GOSUMDB that the user asked for stays as it is, and nothing claims otherwise", async () => {
    const project = await writeProject(needed);
    const near = await openMirror(served, { roundTripMs: 5, sumDb: "login-page" });
    const far = await openMirror(served, { roundTripMs: 40 });
    const run = await runJob({
      mirrors: [near.url, far.url],
      project: project.dir,
      inputs: { sumdb: database.verifierKey },
    });
    expect(run.variables.get("GOSUMDB")).toBe(database.verifierKey);
    expect(run.lines.join("\n")).not.toContain("GOSUMDB now leads to it");
    expect(warningsOf(run)).toEqual([expect.stringContaining("checksum database")]);
  });

  test("sumdb: off is said in the log and the summary", async () => {
    const project = await writeProject(needed);
    const mirror = await openMirror(served);
    const run = await runJob({ mirrors: [mirror.url], project: project.dir, inputs: { sumdb: "off" } });
    expect(run.variables.get("GOSUMDB")).toBe("off");
    expect(run.report?.sumdb).toEqual({ kind: "off" });
    // The job's own choice: it stands in the log and in the summary, and nobody is alarmed.
    expect(warningsOf(run)).toEqual([]);
    expect(run.lines.join("\n")).toMatch(/Note: The checksum database is off .*toolchain downloads fail/i);
    expect(run.summary).toMatch(/checksum database is off/);
    expect(mirror.requestCount("/sumdb/")).toBe(0);
    expect(await buildThroughRoute(run)).toMatchObject({ exitCode: 0 });
  });
});

test("the database is asked on connections that the measurement has opened", async () => {
  const project = await writeProject(needed);
  const mirror = await openMirror(served);
  const machine = await newMachine({ GOSUMDB: database.verifierKey });
  const inputs = { prefetch: "false" };
  const run = await runJob({ mirrors: [mirror.url], project: project.dir, machine, inputs });
  expect(run.report?.sumdb).toMatchObject({ kind: "works" });
  const ofDatabase = mirror.requests.filter(({ path }) => path.startsWith("/sumdb/"));
  expect(ofDatabase).toHaveLength(2);
  // The second one may be the first on a connection that was opened for a sample which was given up.
  expect(ofDatabase[0]?.isFirst).toBe(false);
});
