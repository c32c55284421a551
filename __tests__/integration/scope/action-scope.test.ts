import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { undoRoute } from "../../../src/flows/settings/undo-route.ts";
import type { Machine } from "../../../src/ports.ts";
import { type GoEnvironment, runGo } from "../../support/go.ts";
import { nextStep, runJob, runPost, warningsOf } from "../../support/job.ts";
import { openMirror } from "../../support/mirrors.ts";
import { smallModules, writeProject } from "../../support/project.ts";
import { commandPorts, personsMachine, placeIn, settingsFile } from "../../support/scope.ts";

const modules = smallModules().slice(0, 3);
const textOf = (file: string) => readFile(file, "utf8").catch(() => null);

/** A runner whose user has that text in Go's settings file, a project and a mirror. */
async function runner(before: string | null) {
  const project = await writeProject(modules);
  const mirror = await openMirror(project);
  const machine = await personsMachine({ GOSUMDB: project.database.verifierKey });
  const file = settingsFile(machine);
  if (before !== null) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, before);
  }
  const run = (scope: string, more: Readonly<Record<string, string>> = {}, on: Machine = machine) =>
    runJob({
      mirrors: [mirror.url],
      project: project.dir,
      machine: on,
      inputs: { scope, cache: "false", ...more },
    });
  const goproxy = async (env: GoEnvironment = {}) =>
    (
      await runGo(["env", "GOPROXY"], {
        cwd: project.dir,
        env: { ...(machine.env as GoEnvironment), ...env },
      })
    ).stdout.trim();
  return { ...project, mirror, machine, file, run, goproxy };
}

describe("scope: user", () => {
  test("the runner's user has the route until the job ends, and then what there was, byte for byte", async () => {
    const before = "# the team's\nGOVCS=public:git";
    const { run, goproxy, mirror, file } = await runner(before);
    const job = await run("user");
    expect(job.outputs.get("goenv")).toBe(file);
    expect([...job.variables.keys()]).toEqual([]);
    expect(await goproxy()).toBe(`${mirror.url}|direct`);
    expect((await runPost(job)).join("\n")).toContain("Restored ");
    expect(await textOf(file)).toBe(before);
    expect(await textOf(`${file}.setup-go-mirror.json`)).toBeNull();
  });

  test("no file stays where there was none", async () => {
    const { run, file } = await runner(null);
    await runPost(await run("user"));
    expect(await textOf(file)).toBeNull();
  });

  test("called twice, with keep or without: the route is there after the second run too", async () => {
    const { run, goproxy, mirror } = await runner("GOVCS=public:git\n");
    for (const keep of ["false", "true"]) {
      const first = await run("user", { keep });
      await run("user", { keep }, nextStep(first));
      expect(await goproxy()).toBe(`${mirror.url}|direct`);
    }
  });

  test("what was set up for good with keep: true is there again after a job of another", async () => {
    const { run, goproxy, mirror, machine, dir, database, file } = await runner("GOVCS=public:git\n");
    await runPost(await run("user", { keep: "true" }));
    const kept = await textOf(file);
    const other = await openMirror({ modules, database });
    const job = await runJob({
      mirrors: [other.url],
      project: dir,
      machine,
      inputs: { scope: "user", cache: "false" },
    });
    expect(await goproxy()).toBe(`${other.url}|direct`);
    await runPost(job);
    expect(await textOf(file)).toBe(kept);
    expect(await goproxy()).toBe(`${mirror.url}|direct`);
    // And the way back to the beginning is known still.
    const ports = await commandPorts(machine);
    await undoRoute(ports, await placeIn(ports, "user", dir), { force: false });
    expect(await textOf(file)).toBe("GOVCS=public:git\n");
  });

  test("a later step that changes where the settings are looked for does not hide them from the end", async () => {
    const { run, file } = await runner(null);
    const job = await run("user");
    await runPost(job, nextStep(job, { GOENV: "/elsewhere", XDG_CONFIG_HOME: "/elsewhere" }));
    expect(await textOf(file)).toBeNull();
  });

  test("a variable of the workflow over the file: a warning", async () => {
    const { run, machine } = await runner(null);
    const job = await run(
      "user",
      {},
      { ...machine, env: { ...machine.env, GOPROXY: "https://goproxy.io,direct" } },
    );
    expect(warningsOf(job)).toContainEqual(expect.stringMatching(/The environment sets GOPROXY/));
  });

  test("with keep: true it stays", async () => {
    const { run, goproxy, mirror } = await runner(null);
    await runPost(await run("user", { keep: "true" }));
    expect(await goproxy()).toBe(`${mirror.url}|direct`);
  });

  test("with keep: true a pull request's job is refused, and the settings stay as they are", async () => {
    const { run, file, machine } = await runner("GOVCS=public:git\n");
    const env = { ...machine.env, GITHUB_EVENT_NAME: "pull_request" };
    const job = await run("user", { keep: "true", sumdb: "off" }, { ...machine, env });
    expect(job.failed).toBe(true);
    expect(job.lines.join("\n")).toMatch(/Input "keep": .*a job of pull_request may not/);
    expect(job.lines.join("\n")).toMatch(/Input "sumdb": /);
    expect(await textOf(file)).toBe("GOVCS=public:git\n");
  });

  test("with keep: true a later job of another workflow says which values it found", async () => {
    const { run, mirror } = await runner("GOVCS=public:git\n");
    await runPost(await run("user", { keep: "true", private: "corp.invalid" }));
    const later = await run("job");
    const notices = later.lines.filter((line) => /notice: .*set by an earlier run/.test(line));
    expect(notices).toEqual([expect.stringContaining(`GOPROXY=${mirror.url}|direct`)]);
    expect(notices[0]).toContain("GOPRIVATE=corp.invalid");
    expect(notices[0]).not.toContain("GOVCS");
    expect(notices[0]).toContain(new Date().toISOString().slice(0, 10));
  });

  test("what the job's own environment overrides, or an undo took back, is not spoken of", async () => {
    const { run, machine, dir } = await runner(null);
    await runPost(await run("user", { keep: "true" }));
    const spoken = async (on: Machine) =>
      (await run("job", {}, on)).lines.join("\n").includes("set by an earlier run");
    expect(await spoken(machine)).toBe(true);
    expect(await spoken({ ...machine, env: { ...machine.env, GOPROXY: "direct" } })).toBe(false);
    const ports = await commandPorts(machine);
    await undoRoute(ports, await placeIn(ports, "user", dir), { force: false });
    expect(await spoken(machine)).toBe(false);
  });

  test("called twice in a job: the end brings the first state back", async () => {
    const { run, file } = await runner("GOVCS=public:git\n");
    const first = await run("user");
    const second = await run("user", {}, nextStep(first));
    await runPost(second);
    await runPost(first);
    expect(await textOf(file)).toBe("GOVCS=public:git\n");
  });

  test("a job that never came to its end: the next one brings back what was before both", async () => {
    const { run, file } = await runner("GOVCS=public:git\n");
    await run("user");
    await runPost(await run("user"));
    expect(await textOf(file)).toBe("GOVCS=public:git\n");
  });

  test("what a step has changed since stays, with a warning, and our GOPROXY does not", async () => {
    const { run, file, goproxy, machine, dir } = await runner("GOPROXY=https://corp.invalid,direct\n");
    const job = await run("user", { private: "corp.invalid" });
    const env = machine.env as GoEnvironment;
    await runGo(["env", "-w", "GOVCS=public:git"], { cwd: dir, env });
    expect((await runPost(job)).join("\n")).toMatch(/warning: .*changed by something else.*GOPROXY/);
    expect(await goproxy()).toBe("https://corp.invalid,direct");
    expect(await textOf(file)).toBe("GOPROXY=https://corp.invalid,direct\nGOVCS=public:git\n");
    expect(await textOf(`${file}.setup-go-mirror.json`)).toBeNull();
  });

  test("a job that never came to its end, and a step's change: the next one begins without our values", async () => {
    const { run, file, machine, dir, mirror, goproxy } = await runner(null);
    await run("user");
    await runGo(["env", "-w", "GOVCS=public:git"], { cwd: dir, env: machine.env as GoEnvironment });
    const next = await run("user");
    expect(warningsOf(next)).toEqual([]);
    expect(await goproxy()).toBe(`${mirror.url}|direct`);
    await runPost(next);
    expect(await textOf(file)).toBe("GOVCS=public:git\n");
  });

  test("a step that changes the settings over what was kept: what was kept comes back", async () => {
    const { run, machine, dir, database, file, mirror, goproxy } = await runner(null);
    await runPost(await run("user", { keep: "true" }));
    const other = await openMirror({ modules, database });
    const inputs = { scope: "user", cache: "false" };
    const job = await runJob({ mirrors: [other.url], project: dir, machine, inputs });
    await runGo(["env", "-w", "GOVCS=public:git"], { cwd: dir, env: machine.env as GoEnvironment });
    await runPost(job);
    expect(await goproxy()).toBe(`${mirror.url}|direct`);
    expect(await textOf(file)).toContain("GOVCS=public:git");
  });

  test("a settings file that can't be used: a warning, and the job's variables serve", async () => {
    const { run, machine, mirror } = await runner(null);
    const job = await run("user", {}, { ...machine, env: { ...machine.env, GOENV: "off" } });
    expect(warningsOf(job)).toContainEqual(expect.stringMatching(/GOENV=off/));
    expect(job.variables.get("GOPROXY")).toContain(mirror.url);
    expect(job.outputs.get("goenv")).toBe("");
  });
});

describe("scope: project", () => {
  test("the output goenv names a file of the project's own; the job and the user keep what they had", async () => {
    const { run, goproxy, mirror, file, dir } = await runner("GOVCS=public:git\n");
    const job = await run("project");
    const goenv = job.outputs.get("goenv") ?? "";
    expect(goenv).toBe(join(dir, ".setup-go-mirror", "env"));
    expect([...job.variables.keys()]).toEqual([]);
    expect(await textOf(file)).toBe("GOVCS=public:git\n");
    expect(await goproxy({ GOENV: goenv })).toBe(`${mirror.url}|direct`);
    expect(await goproxy()).toBe("https://proxy.golang.org,direct");
    await runPost(job);
    expect(await textOf(goenv)).not.toBeNull();
  });
});
