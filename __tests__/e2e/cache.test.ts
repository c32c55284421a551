import { appendFile, chmod, mkdir, rm, writeFile } from "node:fs/promises";
import { devNull } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { downloadPath } from "../../src/modules/module-cache-layout.ts";
import type { Report } from "../../src/report/report.ts";
import { goSumOf } from "../../src/sandbox/generated-module.ts";
import { type LoopbackCacheService, startCacheService } from "../support/cache-service/service.ts";
import { wrongFiles } from "../support/download-cache.ts";
import { type GoEnvironment, goEnvironment, runGo } from "../support/go.ts";
import { openMirror } from "../support/mirrors.ts";
import { type TestProject, writeProject } from "../support/project.ts";
import { type ActionRun, node24, runAction, runPostStep } from "../support/runner.ts";
import { temporaryFolder } from "../support/temp.ts";

let service: LoopbackCacheService;
let project: TestProject;
let mirror: Awaited<ReturnType<typeof openMirror>>;
beforeEach(async () => {
  service = await startCacheService();
  project = await writeProject();
  mirror = await openMirror(project);
});
afterEach(() => service.close());

/** A fresh machine: module cache, home and temporary files in new folders. */
async function freshMachine(version: "v1" | "v2"): Promise<GoEnvironment & { readonly RUNNER_TEMP: string }> {
  const RUNNER_TEMP = await temporaryFolder();
  const env = await goEnvironment({ ...service.environment(version), GOSUMDB: project.database.verifierKey });
  return { ...env, RUNNER_TEMP };
}

interface Job {
  readonly env: GoEnvironment & { readonly RUNNER_TEMP: string };
  readonly main: ActionRun;
  readonly report: Report;
}

async function runMain(
  env: Job["env"],
  options: {
    readonly cwd?: string;
    readonly node?: string;
    readonly inputs?: Readonly<Record<string, string>>;
  } = {},
): Promise<Job> {
  const inputs = {
    mirrors: mirror.url,
    sumdb: project.database.verifierKey,
    prefetch: "true",
    ...options.inputs,
  };
  const main = await runAction({ cwd: project.dir, ...options, env, inputs });
  expect(main).toMatchObject({ exitCode: 0, stderr: "" });
  return { env, main, report: JSON.parse(main.report ?? "null") as Report };
}

async function expectBuilds({ env }: Job, cwd = project.dir): Promise<void> {
  const built = await runGo(["build", "-o", devNull, "./..."], { cwd, env: { ...env, GOPROXY: "off" } });
  expect(built).toMatchObject({ exitCode: 0, stderr: "" });
}

describe.each([
  { version: "v2", name: "this Node", node: process.execPath },
  { version: "v2", name: "Node 24", node: node24 },
  { version: "v1", name: "this Node", node: process.execPath },
] as const)("a service of version $version, the bundle on $name", ({ version, node }) => {
  test("main, post, a fresh machine, main: everything from the entry, nothing fetched, and it builds offline", async () => {
    const first = await runMain(await freshMachine(version), { node });
    expect(first.report.cache).toMatchObject({ kind: "miss", failure: null });
    expect(first.main.outputs.get("cache-hit")).toBe("false");
    const post = await runPostStep(first.main, { cwd: project.dir, env: first.env, node });
    expect(post).toMatchObject({ exitCode: 0, stderr: "" });
    expect(post.stdout).toMatch(/^Saved 9 modules .* each verified against go\.sum\.$/m);
    expect(post.stdout).not.toMatch(/^::(?:warning|error|notice)/m);

    const second = await runMain(await freshMachine(version), { node });
    expect(second.report.cache).toMatchObject({ kind: "restored", exact: true, refused: 0 });
    expect(second.report.fetch).toMatchObject({ kind: "nothing-missing", zips: 0 });
    expect(second.main.outputs.get("cache-hit")).toBe("true");
    expect(second.main.outputs.get("cache-matched-key")).toBe(second.main.outputs.get("cache-primary-key"));
    expect(second.main.summary).toContain("from the entry of this go.sum");
    expect(await wrongFiles(second.env.GOMODCACHE ?? "", project.modules)).toEqual([]);
    await expectBuilds(second);

    // The entry is there: the job's end has nothing to do.
    const end = await runPostStep(second.main, { cwd: project.dir, env: second.env, node });
    expect(end).toMatchObject({ exitCode: 0, stdout: "" });
    // No token and no signed URL is shown anywhere.
    const shown =
      [first, second].map(({ main }) => main.stdout + main.summary + main.report).join("") + post.stdout;
    expect(shown).not.toContain(service.environment("v2").ACTIONS_RUNTIME_TOKEN);
    expect(shown).not.toContain("sig=");
  });
});

test("after go.sum has changed: the older entry, the rest fetched, a new entry without what is gone", async () => {
  const [gone, ...others] = project.modules;
  const before = await writeProject(project.modules.slice(0, -1));
  const first = await runMain(await freshMachine("v2"), { cwd: before.dir });
  await runPostStep(first.main, { cwd: before.dir, env: first.env });
  // The same checkout, as far as a runner can tell: keys count from GITHUB_WORKSPACE.
  const after = await writeProject(others);
  const second = await runMain(await freshMachine("v2"), { cwd: after.dir });
  expect(second.report.cache).toMatchObject({ kind: "restored", exact: false });
  expect(second.report.fetch).toMatchObject({ kind: "fetched", zips: 1, left: [] });
  const post = await runPostStep(second.main, { cwd: after.dir, env: second.env });
  expect(post.stdout).toContain(`Saved ${others.length} modules`);

  const third = await runMain(await freshMachine("v2"), { cwd: after.dir });
  expect(third.report.cache).toMatchObject({ exact: true, zips: expect.any(Number) });
  expect(await wrongFiles(third.env.GOMODCACHE ?? "", others)).toEqual([]);
  expect(gone).toBeDefined();
});

test("a workspace: the go.sum files of its modules together", async () => {
  const root = await temporaryFolder();
  const half = Math.ceil(project.modules.length / 2);
  const parts = [project.modules.slice(0, half), project.modules.slice(half)];
  for (const [index, modules] of parts.entries()) {
    const folder = join(root, `part${index}`);
    await mkdir(folder);
    const required = modules.map(({ module }) => `\t${module.path} ${module.version}\n`).join("");
    await writeFile(
      join(folder, "go.mod"),
      `module example.org/part${index}\n\ngo 1.21\n\nrequire (\n${required})\n`,
    );
    await writeFile(join(folder, "go.sum"), goSumOf(project.modules));
    await writeFile(join(folder, "part.go"), `package part${index}\n`);
  }
  await writeFile(join(root, "go.work"), "go 1.21\n\nuse (\n\t./part0\n\t./part1\n)\n");
  const first = await runMain(await freshMachine("v2"), { cwd: root });
  expect(first.report.project.kind).toBe("workspace");
  await runPostStep(first.main, { cwd: root, env: first.env });
  const second = await runMain(await freshMachine("v2"), { cwd: root });
  expect(second.report.cache).toMatchObject({ kind: "restored", exact: true });
  expect(second.report.fetch.kind).toBe("nothing-missing");
});

describe("a repository with two modules", () => {
  let root = "";
  beforeEach(async () => {
    root = await temporaryFolder();
    for (const [name, modules] of [
      ["one", project.modules.slice(0, 4)],
      ["two", project.modules],
    ] as const) {
      const folder = join(root, name);
      await mkdir(folder);
      const required = modules.map(({ module }) => `\t${module.path} ${module.version}\n`).join("");
      await writeFile(
        join(folder, "go.mod"),
        `module example.org/${name}\n\ngo 1.21\n\nrequire (\n${required})\n`,
      );
      await writeFile(join(folder, "go.sum"), goSumOf(modules));
    }
  });

  const run = async (directory: string, inputs: Readonly<Record<string, string>> = {}, env?: Job["env"]) =>
    runMain(env ?? (await freshMachine("v2")), {
      cwd: root,
      inputs: { "working-directory": directory, ...inputs },
    });

  test("each has an entry of its own, found whatever the other has saved", async () => {
    const one = await run("one");
    await runPostStep(one.main, { cwd: root, env: one.env });
    const two = await run("two");
    expect(two.report.cache.kind).toBe("miss");
    await runPostStep(two.main, { cwd: root, env: two.env });
    expect((await run("one")).report.cache).toMatchObject({ exact: true });
    expect((await run("two")).report.cache).toMatchObject({ exact: true });
  });

  test("with cache-dependency-path they share one: it holds what the job has of either", async () => {
    const inputs = { "cache-dependency-path": "**/go.sum" };
    const two = await run("two", inputs);
    await runPostStep(two.main, { cwd: root, env: two.env });
    const one = await run("one", inputs);
    expect(one.report.cache).toMatchObject({ kind: "restored", exact: true });
    expect(one.report.fetch.kind).toBe("nothing-missing");
  });

  test("a path that no file matches is an error that says so", async () => {
    const env = await freshMachine("v2");
    const inputs = { mirrors: mirror.url, "cache-dependency-path": "nowhere/go.sum" };
    const refused = await runAction({ cwd: root, env, inputs });
    expect(refused.exitCode).toBe(1);
    expect(refused.stdout).toContain(
      'Input "cache-dependency-path": no file matches. Given: "nowhere/go.sum"',
    );
  });
});

test("everything present: the service is not asked, and nothing is saved", async () => {
  const first = await runMain(await freshMachine("v2"), { inputs: { cache: "false" } });
  const before = service.requestCount();
  const again = await runMain(first.env);
  expect(again.report.cache.kind).toBe("nothing-missing");
  await runPostStep(again.main, { cwd: project.dir, env: again.env });
  expect(service.requestCount()).toBe(before);
});

test("with prefetch: false what the job has is kept apart where it is not all, and completed by the next", async () => {
  const machine = await freshMachine("v2");
  const none = await runMain(machine, { inputs: { prefetch: "false", probe: "never" } });
  const [wanted] = project.modules;
  const download = ["mod", "download", `${wanted?.module.path}@${wanted?.module.version}`];
  const through = { ...machine, GOPROXY: mirror.url };
  expect(await runGo(download, { cwd: project.dir, env: through })).toMatchObject({ exitCode: 0 });
  const post = await runPostStep(none.main, { cwd: project.dir, env: machine });
  expect(post.stdout).toMatch(/Saved 1 module .* as \S+-part,/);

  const second = await runMain(await freshMachine("v2"));
  expect(second.report.cache).toMatchObject({ kind: "restored", exact: false });
  await runPostStep(second.main, { cwd: project.dir, env: second.env });
  const third = await runMain(await freshMachine("v2"));
  expect(third.report.cache).toMatchObject({ exact: true });
  expect(third.report.fetch.kind).toBe("nothing-missing");
});

describe("not saved, and said why", () => {
  const zipOf = (job: Job) => {
    const [first] = project.modules;
    return downloadPath(job.env.GOMODCACHE ?? "", first?.module ?? { path: "", version: "" }, "zip");
  };

  test("where a module that the job needs is gone at its end", async () => {
    const job = await runMain(await freshMachine("v2"));
    await rm(zipOf(job));
    const post = await runPostStep(job.main, { cwd: project.dir, env: job.env });
    expect(post.stdout).toMatch(/^Not saved: 1 module that the job needs is not in the module cache/m);
    expect(service.entries()).toEqual([]);
  });

  test("where a step has changed one: nothing is saved, and a warning says so", async () => {
    const job = await runMain(await freshMachine("v2"));
    await chmod(zipOf(job), 0o600);
    await appendFile(zipOf(job), "evil");
    const post = await runPostStep(job.main, { cwd: project.dir, env: job.env });
    expect(post).toMatchObject({ exitCode: 0, stderr: "" });
    expect(post.stdout).toMatch(
      /^::warning title=setup-go-mirror::Not saved: files of 1 module in the module cache do not match go\.sum/m,
    );
    expect(service.entries()).toEqual([]);
  });

  test("where the state that main has left was changed", async () => {
    const job = await runMain(await freshMachine("v2"));
    const state = job.main.states.get("module-cache-state") ?? "";
    await appendFile(state, " ");
    const post = await runPostStep(job.main, { cwd: project.dir, env: job.env });
    expect(post).toMatchObject({ exitCode: 0, stdout: "" });
    expect(service.entries()).toEqual([]);
  });
});

test("cache: read-only restores and never saves", async () => {
  const readOnly = await runMain(await freshMachine("v2"), { inputs: { cache: "read-only" } });
  await runPostStep(readOnly.main, { cwd: project.dir, env: readOnly.env });
  expect(service.entries()).toEqual([]);
  const writer = await runMain(await freshMachine("v2"));
  await runPostStep(writer.main, { cwd: project.dir, env: writer.env });
  const reader = await runMain(await freshMachine("v2"), { inputs: { cache: "read-only" } });
  expect(reader.report.cache).toMatchObject({ exact: true });
});
