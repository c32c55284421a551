import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Report } from "../../src/report/report.ts";
import { type SandboxMirrors, startSandboxMirrors } from "../../src/sandbox/sandbox-mirrors.ts";
import { writeSandboxProject } from "../../src/sandbox/sandbox-project.ts";
import { deadPort } from "../../src/sandbox/unreachable.ts";
import { goEnvironment, runGo } from "../support/go.ts";
import { type ActionRun, node24, runAction, runPostStep } from "../support/runner.ts";
import { temporaryFolder } from "../support/temp.ts";

let project = "";
let sandbox: SandboxMirrors;

beforeAll(async () => {
  const { dir, modules } = await writeSandboxProject(await temporaryFolder());
  project = dir;
  sandbox = await startSandboxMirrors(modules);
});
afterAll(() => sandbox.close());

const urlOf = (name: string) => sandbox.mirrors.find((mirror) => mirror.name === name)?.url ?? "";

const warnings = (run: ActionRun) => run.stdout.match(/^::warning.*$/gm) ?? [];

/** For jobs without a healthy mirror: the sandbox's checksum database at an address of its own, not through GOPROXY. */
const directSumDb = () => `${sandbox.gosumdb} ${urlOf("near")}/sumdb/${sandbox.gosumdb.split("+")[0]}`;

/** Starts the action in the project, in a new environment. */
const run = async (node: string, inputs: Readonly<Record<string, string>>) =>
  runAction({ cwd: project, env: await goEnvironment(), node, inputs });

describe.each([
  ["the Node that runs the tests", process.execPath],
  ["Node 24, which the runner brings", node24],
])("dist/main under %s", (_name, node) => {
  test("routes the job to the best mirror, and the project builds and passes its test through it", async () => {
    const env = await goEnvironment();
    const mirrors = sandbox.mirrors.map(({ url }) => url).join(",");
    const result = await runAction({ cwd: project, env, node, inputs: { mirrors, sumdb: sandbox.gosumdb } });

    expect(result).toMatchObject({ exitCode: 0, stderr: "" });
    expect(result.outputs.get("mirror-url")).toBe(urlOf("near"));
    const route = result.env.get("GOPROXY") ?? "";
    expect(route.startsWith(urlOf("near"))).toBe(true);
    expect(route).not.toContain(urlOf("lying"));
    expect(route).not.toContain(urlOf("dead"));
    expect(result.outputs.get("goproxy")).toBe(route);
    expect(result.env.get("GOSUMDB") ?? sandbox.gosumdb).toBe(sandbox.gosumdb);
    expect(result.summary).toContain(new URL(urlOf("near")).host);
    const report = JSON.parse(result.report ?? "null") as Report;
    expect(report).toMatchObject({ choice: { mirror: result.outputs.get("mirror") } });
    // What the thin one has begun is not waited for: the near one begins it again.
    const thin = report.fetch.sources.find(({ name }) => name === `${new URL(urlOf("thin")).host}/thin`);
    expect(thin?.bytes ?? 0).toBeLessThan(0.05 * report.fetch.zipBytes);

    const later = { ...env, ...Object.fromEntries(result.env) };
    expect(await runGo(["build", "./..."], { cwd: project, env: later })).toMatchObject({ exitCode: 0 });
    expect(await runGo(["test", "./..."], { cwd: project, env: later })).toMatchObject({ exitCode: 0 });
    expect(await runGo(["mod", "verify"], { cwd: project, env: later })).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining("all modules verified"),
    });
  }, 180_000);

  test("goes on with one warning, and leaves GOPROXY alone, where no mirror answers", async () => {
    const result = await run(node, { mirrors: await deadPort(), sumdb: directSumDb() });
    expect(result.exitCode).toBe(0);
    expect(result.env.has("GOPROXY")).toBe(false);
    expect(warnings(result)).toHaveLength(1);
  }, 60_000);

  test("says of a mirror that sent wrong bytes which one it is, and does not route to it", async () => {
    const result = await run(node, { mirrors: urlOf("lying"), sumdb: directSumDb() });
    expect(result.exitCode).toBe(0);
    expect(result.env.has("GOPROXY")).toBe(false);
    expect(warnings(result).join()).toContain("lying sent the wrong bytes");
  }, 60_000);

  test("fails where no mirror is healthy and fail-on says so", async () => {
    const inputs = { mirrors: await deadPort(), sumdb: directSumDb(), "fail-on": "no-mirror" };
    const result = await run(node, inputs);
    expect(result.exitCode).toBe(1);
    expect(result.stdout).toMatch(/^::error/m);
  }, 60_000);

  test("names every bad input at once and exports nothing", async () => {
    const result = await run(node, { probe: "sometimes", cooldown: "soon" });
    expect(result.exitCode).toBe(1);
    const errors = result.stdout.split("\n").filter((line) => line.startsWith("::error"));
    expect(errors).toHaveLength(1);
    for (const word of ["probe", "sometimes", "cooldown", "soon"]) expect(errors[0]).toContain(word);
    expect(result.env.size).toBe(0);
  }, 60_000);
});

test("scope: user as a runner runs it: Go's own settings have the route until the job ends, in the language that was asked for", async () => {
  const home = await temporaryFolder();
  const env = {
    ...(await goEnvironment({ HOME: home })),
    GOENV: "",
    XDG_CONFIG_HOME: join(home, ".config"),
    RUNNER_TEMP: await temporaryFolder(),
  };
  const file = join(home, ".config", "go", "env");
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, "# mine\nGOVCS=public:git\n");
  const inputs = {
    scope: "user",
    language: "zh",
    cache: "false",
    mirrors: urlOf("near"),
    sumdb: sandbox.gosumdb,
  };
  const main = await runAction({ cwd: project, env, inputs });
  expect(main).toMatchObject({ exitCode: 0, stderr: "" });
  expect(main.outputs.get("goenv")).toBe(file);
  expect([...main.env.keys()]).toEqual([]);
  expect(main.summary).toContain("Go 模块镜像");
  const { stdout } = await runGo(["env", "GOPROXY"], { cwd: project, env });
  expect(stdout.trim()).toBe(`${urlOf("near")}|direct`);
  const post = await runPostStep(main, { cwd: project, env });
  expect(post).toMatchObject({ exitCode: 0, stderr: "" });
  expect(post.stdout).toMatch(/\p{Script=Han}/u);
  expect(await readFile(file, "utf8")).toBe("# mine\nGOVCS=public:git\n");
});
