import { spawnSync } from "node:child_process";
import { mkdir, readdir, readFile } from "node:fs/promises";
import { Agent, get } from "node:http";
import { devNull } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { proxyPath } from "../../src/go/module-version.ts";
import { faults } from "../../src/sandbox/faults.ts";
import type { GeneratedModule } from "../../src/sandbox/generated-module.ts";
import { goEnvironment, runGo } from "../support/go.ts";
import { openMirror } from "../support/mirrors.ts";
import { writeProject } from "../support/project.ts";
import { type ActionRun, node24, runAction, runPostStep } from "../support/runner.ts";
import { temporaryFolder } from "../support/temp.ts";

/** A job of one project and one mirror, whose modules nobody has fetched yet. */
async function newJob(node?: string) {
  const project = await writeProject();
  const mirror = await openMirror(project);
  const RUNNER_TEMP = join(await temporaryFolder(), "temp");
  await mkdir(RUNNER_TEMP);
  const env = { ...(await goEnvironment({ GOFLAGS: "-modcacherw -trimpath" })), RUNNER_TEMP };
  const inputs = {
    mirrors: mirror.url,
    sumdb: project.database.verifierKey,
    prefetch: "false",
    cache: "false",
    relay: "auto",
  };
  const main = (more: Partial<Parameters<typeof runAction>[0]> = {}) =>
    runAction({ cwd: project.dir, env, inputs, ...(node ? { node } : {}), ...more });
  const build = (run: ActionRun) =>
    runGo(["build", "-o", devNull, "./..."], {
      cwd: project.dir,
      env: { ...env, ...Object.fromEntries(run.env) },
    });
  const post = (run: ActionRun) =>
    runPostStep(run, { cwd: project.dir, env, inputs, ...(node ? { node } : {}) });
  return { project, mirror, env, main, build, post, temp: RUNNER_TEMP };
}

const relayOf = (run: ActionRun) => run.env.get("GOPROXY")?.split("|", 1)[0] ?? "";

async function pidOf(run: ActionRun): Promise<number> {
  const folder = run.env.get("SETUP_GO_MIRROR_RELAY") ?? "";
  return JSON.parse(await readFile(join(folder, "relay.json"), "utf8")).pid;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test.each([
  ["this Node", undefined],
  ["Node 24", node24],
])(
  "%s: a relay serves the later steps, a second step of ours joins it, and the first one's end stops it",
  async (_, node) => {
    const job = await newJob(node);
    const first = await job.main();
    expect(first).toMatchObject({ exitCode: 0 });
    expect(first.env.get("GOPROXY")).toBe(`${relayOf(first)}|${job.mirror.url}|direct`);
    expect(relayOf(first)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{24}$/);
    const second = await job.main({ env: { ...job.env, ...Object.fromEntries(first.env) } });
    expect(relayOf(second) || relayOf(first)).toBe(relayOf(first));
    expect(JSON.parse(second.report ?? "{}").relay).toMatchObject({ kind: "joined" });
    expect(await job.build(first)).toMatchObject({ exitCode: 0 });
    const pid = await pidOf(first);
    expect((await job.post(second)).exitCode).toBe(0);
    expect(isRunning(pid)).toBe(true);
    const end = await job.post(first);
    expect(end).toMatchObject({ exitCode: 0, stderr: "" });
    while (isRunning(pid)) await wait(10);
    expect(end.summary).toMatch(/## Go module relay\n\n\d+ requests served/);
    expect(end.stdout + end.summary + first.summary + (first.report ?? "")).not.toContain(
      relayOf(first).slice(-24),
    );
    const left = await readdir(job.temp);
    expect(left.filter((name) => !name.startsWith("setup-go-mirror-report-"))).toEqual([]);
    const [report = ""] = left.sort();
    expect(JSON.parse(await readFile(join(job.temp, report), "utf8")).relay.use).toMatchObject({
      requests: { failed: 0, refused: 0 },
      checked: { nobody: 0 },
    });
  },
);

test("killed, it costs the later steps nothing, and the job's end finds it gone", async () => {
  const job = await newJob();
  const main = await job.main();
  process.kill(await pidOf(main), "SIGKILL");
  expect(await job.build(main)).toMatchObject({ exitCode: 0 });
  const end = await job.post(main);
  expect(end.stdout).toContain("The relay ended before the job did");
  expect((await readdir(job.temp)).filter((name) => name.includes("relay"))).toEqual([]);
});

test("without a free file descriptor it fails and does not end, go goes on with the route, and later it serves again", async () => {
  if (process.platform !== "linux" || spawnSync("prlimit", ["--version"]).status !== 0) return;
  const job = await newJob();
  const main = await job.main();
  const pid = await pidOf(main);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const statusOf = (path: string, through?: Agent) =>
    new Promise<number | undefined>((resolve) => {
      get(relayOf(main) + path, through ? { agent: through } : {}, (response) =>
        response.resume().on("end", () => resolve(response.statusCode)),
      ).on("error", () => resolve(undefined));
    });
  const [one] = job.project.modules as [GeneratedModule];
  const zip = proxyPath(one.module, "zip");
  expect(await statusOf(`/${one.module.path}/@v/list`, agent)).toBe(200);
  // Until the mirror has closed the connections that nobody uses (Node's keepAliveTimeout).
  await wait(7_000);
  const open = new Set((await readdir(`/proc/${pid}/fd`)).map(Number));
  const free = Array.from({ length: open.size + 1 }, (_, i) => i).find((i) => !open.has(i)) ?? 0;
  const limitTo = (files: string) =>
    spawnSync("prlimit", ["--pid", String(pid), `--nofile=${files}:`]).status;
  expect(limitTo(String(free))).toBe(0);
  // On the connection that there is; a new one is closed at once.
  expect(await statusOf(zip, agent)).toBe(502);
  expect(await statusOf(zip)).toBeUndefined();
  expect(await job.build(main)).toMatchObject({ exitCode: 0 });
  // It looks every two seconds whether the job is still there, and can't read that now.
  await wait(2_500);
  expect(isRunning(pid)).toBe(true);
  expect(limitTo("1024")).toBe(0);
  expect(await statusOf(zip)).toBe(200);
  agent.destroy();
  expect(await job.post(main)).toMatchObject({ exitCode: 0, stderr: "" });
  while (isRunning(pid)) await wait(10);
});

test("a disk without room for its log costs it nothing else", async () => {
  if (process.platform !== "linux" || spawnSync("prlimit", ["--version"]).status !== 0) return;
  const job = await newJob();
  const main = await job.main();
  const pid = await pidOf(main);
  // No file of its may grow: a write is an error then, as on a full disk.
  expect(spawnSync("prlimit", ["--pid", String(pid), "--fsize=0:"]).status).toBe(0);
  job.mirror.set({ fault: faults.status(503) });
  const statusOf = async (path: string) => (await fetch(relayOf(main) + path)).status;
  expect(await statusOf("/example.com/alpha/@v/list")).toBe(502);
  job.mirror.set({ fault: undefined });
  while ((await statusOf("/example.com/alpha/@v/list")) !== 200) await wait(50);
  expect(await job.build(main)).toMatchObject({ exitCode: 0 });
  expect(await job.post(main)).toMatchObject({ exitCode: 0, stderr: "" });
  while (isRunning(pid)) await wait(10);
});

test("without the step at the job's end it ends with the process that ran the job", async () => {
  if (process.platform !== "linux") return;
  const job = await newJob();
  // It lives on for a while behind the step, as a runner does.
  const main = await job.main({ launcher: ["sh", "-c", '"$@"; sleep 5', "sh"] });
  const pid = await pidOf(main);
  for (let i = 0; i < 100 && isRunning(pid); i++) await wait(100);
  expect(isRunning(pid)).toBe(false);
  expect((await readdir(job.temp)).filter((name) => name.includes("relay"))).toEqual([]);
});

test("the output gomod-download is a GOPROXY for a build that has no network and no module cache", async () => {
  const job = await newJob();
  const inputs = {
    mirrors: job.mirror.url,
    sumdb: job.project.database.verifierKey,
    prefetch: "true",
    cache: "false",
  };
  const main = await job.main({ inputs });
  const folder = main.outputs.get("gomod-download") ?? "";
  const env = await goEnvironment({ GOPROXY: `file://${folder}`, GOSUMDB: "off" });
  const args = ["build", "-o", devNull, "./..."];
  expect(await runGo(args, { cwd: job.project.dir, env })).toMatchObject({ exitCode: 0 });
});
