import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { PRIOR_VALUES_VARIABLE } from "../../../src/mirrors/prior-values.ts";
import { type FaultPlan, faults } from "../../../src/sandbox/faults.ts";
import { makeModule } from "../../../src/sandbox/generated-module.ts";
import { blackHole, deadPort } from "../../../src/sandbox/unreachable.ts";
import type { GoEnvironment } from "../../support/go.ts";
import { hurriedClock } from "../../support/hurried-clock.ts";
import { buildThroughRoute, type JobRun, newMachine, nextStep, runJob } from "../../support/job.ts";
import { closedAfterTest, openMirror } from "../../support/mirrors.ts";
import { smallModules, type TestProject, writeProject } from "../../support/project.ts";
import { testSideBySide } from "../../support/side-by-side.ts";
import { temporaryFolder } from "../../support/temp.ts";

/** A project, the machine's own server and a mirror; `run` runs the action with a GOPROXY that stands in the environment. */
async function stage() {
  const project = await writeProject();
  const own = await openMirror(project);
  const mirror = await openMirror(project);
  const run = async (
    goproxy: string,
    inputs: Readonly<Record<string, string>> = { mirrors: mirror.url },
    env: Readonly<Record<string, string>> = {},
  ): Promise<JobRun> =>
    runJob({
      project: project.dir,
      inputs,
      // With a pattern in force names are known to be public, and the probe may use the project's own modules.
      machine: await newMachine({
        GOPROXY: goproxy,
        GOSUMDB: keyOf(project),
        GOPRIVATE: "patterns.example",
        ...env,
      }),
    });
  return { project, own, mirror, run };
}

function keyOf({ database }: TestProject): string {
  return database.verifierKey;
}

describe("a GOPROXY that the machine already has", () => {
  test.each([
    ["a server that we don't know stays first", "OWN,direct", "OWN,MIRROR|direct"],
    ["and loses its |: where it fails, the mirror is not to hear of it", "OWN|direct", "OWN,MIRROR|direct"],
    [
      "mirrors of the catalogue give way",
      "https://goproxy.cn,https://proxy.golang.org|direct",
      "MIRROR|direct",
    ],
    [
      "a catalogue mirror beside a server of its own gives way",
      "OWN|https://goproxy.io,direct",
      "OWN,MIRROR|direct",
    ],
    ["what the inputs name as a mirror is one", "MIRROR,direct", "MIRROR|direct"],
    ["a policy stays one where mirrors are named: no direct", "OWN", "OWN,MIRROR"],
    ["a policy that ends in off likewise", "OWN|off", "OWN,MIRROR|off"],
  ])("%s", async (_, before, after) => {
    const { own, mirror, run } = await stage();
    const named = (list: string) => list.replace("OWN", own.url).replace("MIRROR", mirror.url);
    const result = await run(named(before));
    expect(result.env.GOPROXY).toBe(named(after));
    expect(result.report?.route.privateProxies).toBe(before.includes("OWN") ? 1 : 0);
    expect(result.report?.mirrors.map(({ url }) => url)).toEqual([mirror.url]);
    expect(await buildThroughRoute(result)).toMatchObject({ exitCode: 0 });
  });

  test("a server of its own that is dead keeps no module from coming from the mirrors behind it", async () => {
    const { project, mirror, run } = await stage();
    const result = await run(`${await deadPort()},direct`, {
      mirrors: mirror.url,
      prefetch: "true",
    });
    expect(result.report?.fetch).toMatchObject({ kind: "fetched", left: [] });
    // With what the measurement has brought.
    expect(result.report?.fetch.zips).toBeGreaterThanOrEqual(project.modules.length - 1);
  });

  test("direct alone is a policy too: no mirror hears of the modules unless one is named", async () => {
    const { mirror, run } = await stage();
    const result = await run("direct", {});
    expect(result.variables.size).toBe(0);
    expect(result.report).toMatchObject({ probe: { kind: "policy" }, mirrors: [] });
    expect(result.lines.join("\n")).toMatch(/Note: .*GOPROXY=direct/);
    const named = await run("direct");
    expect(named.env.GOPROXY).toBe(`${mirror.url}|direct`);
  });

  test("behind a server of its own, with no pattern in force, any name may be private: no mirror hears anything", async () => {
    const { own, mirror, run } = await stage();
    const result = await run(`${own.url},direct`, { mirrors: mirror.url }, { GOPRIVATE: "" });
    expect(result.variables.size).toBe(0);
    expect(result.lines.join("\n")).toMatch(/notice: .*nothing says which modules are private/);
    expect(await buildThroughRoute(result)).toMatchObject({ exitCode: 0 });
    expect(mirror.requestCount()).toBe(0);
  });

  test("a list that does not end in direct is a policy: nothing is added, nobody is measured", async () => {
    const { own, run } = await stage();
    const result = await run(own.url, { prefetch: "false" });
    expect(result.variables.size).toBe(0);
    expect(result.report).toMatchObject({ probe: { kind: "policy" }, mirrors: [] });
    expect(result.lines.join("\n")).toMatch(/Note: .* does not end in direct/);
    expect(own.requestCount()).toBe(0);
    expect(await buildThroughRoute(result)).toMatchObject({ exitCode: 0 });
  });

  test.each([
    ["by default", undefined],
    ["even where mirrors are named", "MIRROR"],
  ])("off is left alone, %s", async (_, mirrors) => {
    const { mirror, run } = await stage();
    const result = await run("off", mirrors ? { mirrors: mirror.url } : {});
    expect(result.variables.size).toBe(0);
    expect(result.failed).toBe(false);
    expect(result.lines.join("\n")).toMatch(/Note: This machine has GOPROXY=off/);
    expect(mirror.requestCount()).toBe(0);
  });

  test("in Go's env file it counts as well", async () => {
    const { project, own, mirror } = await stage();
    const file = join(await temporaryFolder(), "env");
    await writeFile(file, `GOPROXY=${own.url},direct\nGOPRIVATE=a.example\nGOSUMDB=${keyOf(project)}\n`);
    const machine = await newMachine({ GOENV: file });
    const inputs = { private: "corp.invalid" };
    const first = await runJob({ project: project.dir, mirrors: [mirror.url], machine, inputs });
    expect(first.env).toMatchObject({
      GOPROXY: `${own.url},${mirror.url}|direct`,
      GOPRIVATE: "a.example,corp.invalid",
    });
    expect(first.variables.has("GOSUMDB")).toBe(false);

    const second = await runJob({
      project: project.dir,
      mirrors: [await deadPort()],
      machine: nextStep(first),
    });
    expect(second.env).toMatchObject({ GOPROXY: `${own.url},direct`, GOPRIVATE: "a.example" });
  });
});

describe("private names that go asks of the machine's own server", () => {
  const secret = makeModule({ path: "corp.invalid/team/secret", version: "v1.0.0" });
  // With it a mirror can be proven where no other name may be told.
  const wellKnown = makeModule({ path: "golang.org/x/sync", version: "v0.7.0" });

  const answers: readonly (readonly [string, string, FaultPlan, GoEnvironment])[] = [
    ["it answers 502, and | stands behind it", "OWN|direct", faults.status(502), { GONOPROXY: "none" }],
    ["it answers 404", "OWN,direct", faults.status(404), { GONOPROXY: "none" }],
    ["the same where no pattern names them", "OWN,direct", faults.status(404), { GOPRIVATE: "" }],
    ["and GONOPROXY covers them: they go past the whole list", "OWN|direct", faults.status(502), {}],
  ];
  const named = answers.map(
    ([what, ...given]) =>
      [`${what}: no mirror hears of them, neither from us nor from go`, ...given] as const,
  );
  testSideBySide(named, async (_, goproxy, fault, env) => {
    const project = await writeProject([...smallModules(), wellKnown, secret]);
    const own = await openMirror(project, { fault });
    const mirror = await openMirror(project);
    const run = await runJob({
      project: project.dir,
      mirrors: [mirror.url],
      machine: await newMachine({
        GOPROXY: goproxy.replace("OWN", own.url),
        GOSUMDB: keyOf(project),
        GOPRIVATE: "corp.invalid",
        // What would come directly ends before it begins.
        GOVCS: "*:off",
        ...env,
      }),
      clock: hurriedClock(5),
    });
    expect((await buildThroughRoute(run, ["mod", "download"])).exitCode).toBe(1);
    expect(mirror.requests.map(({ path }) => path).filter((path) => path.includes("secret"))).toEqual([]);
  });
});

describe("twice in one job", () => {
  test("the same again changes nothing", async () => {
    const { own, run, project, mirror } = await stage();
    const first = await run(`${own.url},direct`);
    const second = await runJob({
      project: project.dir,
      mirrors: [mirror.url],
      machine: nextStep(first),
      inputs: { probe: "always" },
    });
    expect(second.report?.route.exported).toEqual([]);
    expect(second.variables.size).toBe(0);
    expect(second.report?.route.values).toEqual(first.report?.route.values);
  });

  test("the second run starts from what was there before the first", async () => {
    const { own, run, project, mirror } = await stage();
    const other = await openMirror(project);
    const first = await run(`${own.url},direct`, { mirrors: mirror.url, private: "corp.invalid" });
    expect(first.env).toMatchObject({
      GOPROXY: `${own.url},${mirror.url}|direct`,
      GOPRIVATE: "patterns.example,corp.invalid",
    });
    const second = await runJob({ project: project.dir, mirrors: [other.url], machine: nextStep(first) });
    expect(second.env).toMatchObject({
      GOPROXY: `${own.url},${other.url}|direct`,
      GOPRIVATE: "patterns.example",
    });
    const third = await runJob({ project: project.dir, mirrors: [mirror.url], machine: nextStep(second) });
    expect(third.env).toMatchObject({
      GOPROXY: `${own.url},${mirror.url}|direct`,
      GOPRIVATE: "patterns.example",
    });
    expect(await buildThroughRoute(third)).toMatchObject({ exitCode: 0 });
  });

  test("a second run that finds no mirror goes back to what was there before", async () => {
    const { own, run, project } = await stage();
    const first = await run(`${own.url},direct`);
    const dead = [await deadPort(), closedAfterTest(await blackHole()).url];
    const second = await runJob({ project: project.dir, mirrors: dead, machine: nextStep(first) });
    expect(second.env.GOPROXY).toBe(`${own.url},direct`);
    expect(await buildThroughRoute(second)).toMatchObject({ exitCode: 0 });
  });

  test("a value that somebody else set in between is theirs", async () => {
    const { own, run, project, mirror } = await stage();
    const first = await run("");
    expect(first.env.GOPROXY).toBe(`${mirror.url}|direct`);
    const between = nextStep(first, { GOPROXY: `${own.url}|direct` });
    const second = await runJob({ project: project.dir, mirrors: [mirror.url], machine: between });
    expect(second.env.GOPROXY).toBe(`${own.url},${mirror.url}|direct`);
  });

  test.each([
    "",
    "{",
    "null",
    "[]",
    '{"version":1}',
    '{"version":1,"values":null}',
    '{"version":1,"values":{"GOPROXY":null}}',
    '{"version":99}',
  ])("what is kept between runs may be %j: it counts as nothing", async (kept) => {
    const { own, project, mirror } = await stage();
    const machine = await newMachine({
      GOPROXY: `${own.url},direct`,
      GOSUMDB: keyOf(project),
      GOPRIVATE: "patterns.example",
      [PRIOR_VALUES_VARIABLE]: kept,
    });
    const run = await runJob({ project: project.dir, mirrors: [mirror.url], machine });
    expect(run.env.GOPROXY).toBe(`${own.url},${mirror.url}|direct`);
  });
});
