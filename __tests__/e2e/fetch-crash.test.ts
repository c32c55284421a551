import { type ChildProcess, spawnSync } from "node:child_process";
import { chmod, cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { devNull } from "node:os";
import { dirname, join, sep } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { downloadPath } from "../../src/modules/module-cache-layout.ts";
import { nodeFiles } from "../../src/platform/files.ts";
import type { FetchReport, Report } from "../../src/report/report.ts";
import type { Behaviour, LoopbackMirror } from "../../src/sandbox/fault-server.ts";
import { faults } from "../../src/sandbox/faults.ts";
import { type GeneratedModule, makeModule } from "../../src/sandbox/generated-module.ts";
import { incomingIn, wrongFiles } from "../support/download-cache.ts";
import { type GoEnvironment, goEnvironment, runGo } from "../support/go.ts";
import { openMirror } from "../support/mirrors.ts";
import { type TestProject, writeProject } from "../support/project.ts";
import { type ActionRun, runAction } from "../support/runner.ts";
import { temporaryFolder } from "../support/temp.ts";

/** More than `go` is started for to unpack them, and a few that are on their way for long. */
const SMALL = 42;
const LARGE = 3;
const LARGE_BYTES = 3_000_000;

const largeModules = numbered("large", LARGE, LARGE_BYTES);
const smallModules = numbered("small", SMALL, 10_000);
const modules = [...largeModules, ...smallModules];
const [large] = largeModules as [GeneratedModule];
const [small] = smallModules as [GeneratedModule];

/** All of it in about half a second. */
const LINE: Behaviour = { roundTripMs: 10, bytesPerSecond: 20_000_000 };

let project: TestProject;
let mirror: LoopbackMirror;

beforeAll(async () => {
  project = await writeProject(modules);
});
beforeEach(async () => {
  mirror = await openMirror(project, LINE);
});

/** A job of its own: module cache, home and temporary files in new folders. */
interface Job {
  readonly env: GoEnvironment;
  readonly moduleCache: string;
  readonly temporary: string;
}

async function newJob(overrides: GoEnvironment = {}): Promise<Job> {
  const temporary = await temporaryFolder();
  const env = await goEnvironment({
    GOFLAGS: "-modcacherw -trimpath",
    GOSUMDB: project.database.verifierKey,
    RUNNER_TEMP: temporary,
    ...overrides,
  });
  return { env, moduleCache: env.GOMODCACHE ?? "", temporary };
}

function step(job: Job, options: Partial<Parameters<typeof runAction>[0]> = {}): Promise<ActionRun> {
  const inputs = { mirrors: mirror.url, prefetch: "true", "probe-timeout": "10s", "probe-budget": "10s" };
  return runAction({ cwd: project.dir, env: job.env, inputs, ...options });
}

function fetchIn(run: ActionRun): FetchReport {
  return (JSON.parse(run.report ?? "null") as Report).fetch;
}

const warnings = (run: ActionRun) => run.stdout.match(/^::warning.*$/gm) ?? [];

/** Expects a step that did all that it was for, and a module cache that needs nothing more. */
async function expectFilled(job: Job, run: ActionRun, goproxy = "off"): Promise<void> {
  expect({ ...run, warnings: warnings(run) }).toMatchObject({ exitCode: 0, stderr: "", warnings: [] });
  expect(fetchIn(run).left).toEqual([]);
  expect(await incomingIn(job.moduleCache)).toEqual([]);
  await expectGoodCache(job.moduleCache);
  const offline = await go(job, ["mod", "download"], { GOPROXY: goproxy });
  expect(offline).toMatchObject({ exitCode: 0, stderr: "" });
}

async function expectGoodCache(moduleCache: string): Promise<void> {
  expect(await wrongFiles(moduleCache, modules)).toEqual([]);
}

const BUILD = ["build", "-o", devNull, "./..."];
/** Fetches, unpacks and reads all that a build does; nothing is compiled. */
const LOAD = ["list", "-deps", "./..."];

function go(job: Job, args: readonly string[], env: GoEnvironment = {}): ReturnType<typeof runGo> {
  return runGo(args, { cwd: project.dir, env: { ...job.env, ...env } });
}

const hasStopped = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null;

/** Resolves once `is` holds; looks again and again. */
async function until(is: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await is())) await delay(2);
}

describe("kill -9 in the middle", () => {
  const MOMENTS = process.env.FULL === "1" ? 24 : 8;
  const TOTAL_BYTES = LARGE * LARGE_BYTES;

  // Each part of the bodies, somewhere in it; the last ones lie behind all bodies, at hashing and unpacking.
  test.each(
    Array.from({ length: MOMENTS }, (_, index) => ({
      bytes: Math.round((TOTAL_BYTES * (index + Math.random())) / (MOMENTS - 2)),
      thenMs: Math.round(20 * Math.random()),
    })),
  )(
    "after $bytes bytes and $thenMs ms: nothing wrong stays, and go and the next step go on",
    async (moment) => {
      const job = await newJob();
      const killed = await step(job, {
        onStart: async (child) => {
          const enough = Math.min(moment.bytes, TOTAL_BYTES);
          await until(() => mirror.sentBytes() >= enough || hasStopped(child));
          await delay(moment.thenMs + (moment.bytes > TOTAL_BYTES ? 30 : 0));
          child.kill("SIGKILL");
        },
      });
      const midway = moment.bytes > 0.2 * TOTAL_BYTES && moment.bytes < 0.7 * TOTAL_BYTES;
      if (midway) expect(await incomingIn(job.moduleCache)).not.toEqual([]);
      expect([null, 0]).toContain(killed.exitCode);
      await expectGoodCache(job.moduleCache);

      const beside = { ...job, moduleCache: await temporaryFolder() };
      await cp(job.moduleCache, beside.moduleCache, { recursive: true }).catch(ignoreMissing);
      const env = { GOMODCACHE: beside.moduleCache, GOPROXY: mirror.url };
      expect(await go(beside, LOAD, env)).toMatchObject({ exitCode: 0 });
      await expectGoodCache(beside.moduleCache);

      await expectFilled(job, await step(job));
    },
  );

  test("while every .info is still to come: none of the modules counts as complete", async () => {
    const job = await newJob();
    mirror.set({ ...LINE, fault: faults.onlyInfos(faults.silenceBeforeHeaders()) });
    const inputs = { mirrors: mirror.url, prefetch: "true", probe: "never" };
    const zips = modules.map(({ module }) => downloadPath(job.moduleCache, module, "ziphash"));
    await step(job, {
      inputs,
      onStart: async (child) => {
        await until(async () => hasStopped(child) || (await areThere(zips)));
        await delay(200);
        child.kill("SIGKILL");
      },
    });
    expect(await areThere(zips)).toBe(true);
    mirror.set({ fault: undefined });
    await expectFilled(job, await step(job, { inputs }));
  });
});

async function areThere(paths: readonly string[]): Promise<boolean> {
  return (await Promise.all(paths.map((path) => nodeFiles.stat(path)))).every((found) => found !== null);
}

/** Killed before anything was fetched, or while a killed step's `go` was still unpacking. */
function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}

describe("beside others, on one module cache", () => {
  const SLOW: Behaviour = { bytesPerSecond: 2_000_000 };

  test("two steps: both end well, and neither takes away what the other is at", async () => {
    const job = await newJob();
    const other = { ...job, env: { ...job.env, RUNNER_TEMP: await temporaryFolder() } };
    const folders = new Set<string>();
    mirror.set(SLOW);
    const first = step(job, {
      onStart: async (child) => {
        await until(async () => {
          for (const name of await incomingIn(job.moduleCache)) folders.add(name.split(sep)[0] ?? "");
          return folders.size === 2 || hasStopped(child);
        });
        mirror.set(LINE);
      },
    });
    await until(() => mirror.sentBytes() > 500_000);
    const runs = await Promise.all([first, step(other)]);
    expect(folders.size).toBe(2);
    for (const run of runs) await expectFilled(job, run);
  });

  test.each([
    ["go mod download", ["mod", "download"]],
    ["go build", BUILD],
  ])("%s through the mirror: both end well", async (_name, args) => {
    const job = await newJob();
    mirror.set(SLOW);
    const running = step(job);
    await until(() => mirror.sentBytes() > 500_000);
    // Our own fetch asks for ranges.
    const wholeZips = () => mirror.requests.filter((r) => r.path.endsWith(".zip") && r.range === null).length;
    const before = wholeZips();
    const beside = go(job, args, { GOPROXY: mirror.url });
    await until(() => wholeZips() > before);
    mirror.set(LINE);
    const [run, besides] = await Promise.all([running, beside]);
    expect(besides).toMatchObject({ exitCode: 0 });
    await expectFilled(job, run);
  });
});

describe("a .ziphash without its zip does not speak for the zip that comes", () => {
  // cmd/go makes that file before it writes the hash, and writes it before the zip has its name (modfetch, hashZip).
  const left = async (text: string): Promise<Job> => {
    const job = await newJob();
    const path = downloadPath(job.moduleCache, large.module, "ziphash");
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    return job;
  };

  /** cmd/go may write it anew, but must not believe what stood there. */
  const expectHarmless = async (job: Job): Promise<void> => {
    expect(await step(job)).toMatchObject({ exitCode: 0, stderr: "" });
    const offline = await go(job, ["mod", "download"], { GOPROXY: "off" });
    expect(offline).toMatchObject({ exitCode: 0, stderr: "" });
    await expectGoodCache(job.moduleCache);
  };

  test("where it is right", async () => expectHarmless(await left(large.zipH1)));

  test("where a go was killed before it wrote the hash", async () => expectHarmless(await left("")));

  test("where go.sum had another hash then", async () => expectHarmless(await left(small.zipH1)));
});

describe("a disk that takes no more", () => {
  /** Some of the small modules go in before it is full. */
  const MOST_BYTES = 2 << 20;

  async function expectGivenUp(job: Job, run: ActionRun, code: string): Promise<void> {
    expect(run).toMatchObject({ exitCode: 0, stderr: "" });
    expect(warnings(run)).toEqual([expect.stringContaining(`The module cache can't be used (${code}`)]);
    await expectGoodCache(job.moduleCache);
    expect(await incomingIn(job.moduleCache)).toEqual([]);
    const others = (await readdir(job.temporary)).filter(
      (name) => !name.startsWith("setup-go-mirror-report-"),
    );
    expect(others).toEqual([]);
  }

  const succeeds = (program: string, ...args: string[]) => spawnSync(program, args).status === 0;
  const mounted: string[] = [];
  afterAll(() => {
    for (const folder of mounted) succeeds("umount", folder);
  });

  /** An empty file system of that size, or null where this user may not mount one. */
  async function smallDisk(): Promise<string | null> {
    const folder = await temporaryFolder();
    if (!succeeds("mount", "-t", "tmpfs", "-o", `size=${MOST_BYTES}`, "none", folder)) return null;
    mounted.push(folder);
    return folder;
  }

  test("full: one warning, nothing wrong and nothing temporary stays", async () => {
    const disk = await smallDisk();
    if (disk === null) {
      process.stderr.write("NOT TESTED: a full disk (this user may not mount a file system)\n");
      return;
    }
    const job = await newJob({ GOMODCACHE: join(disk, "mod") });
    await expectGivenUp(job, await step(job), "ENOSPC");
  });

  test("no file that large: the same", async () => {
    if (process.platform === "win32") return;
    const job = await newJob();
    const limited = `trap "" XFSZ; ulimit -f ${MOST_BYTES / 1024}; exec "$@"`;
    await expectGivenUp(job, await step(job, { launcher: ["bash", "-c", limited, "bash"] }), "EFBIG");
  });
});

describe("a job that is cancelled", () => {
  test.each([
    ["SIGTERM", 143],
    ["SIGINT", 130],
  ] as const)(
    "%s: ends soon, and so does its go; no temporary file stays, nothing is exported",
    async (name, code) => {
      if (process.platform === "win32") return;
      const job = await newJob();
      await leaveToGo(job.moduleCache);
      const { path, pidFile } = await sluggishGo();
      const run = await step(
        { ...job, env: { ...job.env, PATH: path } },
        {
          onStart: async (child) => {
            await until(() => readFile(pidFile).then(Boolean, () => false));
            mirror.set({ stalled: true });
            child.kill(name);
          },
        },
      );
      expect(run.exitCode).toBe(code);
      expect(run.stdout).toMatch(/Cancelled: nothing was exported/);
      expect(run.env.size).toBe(0);
      const pid = Number(await readFile(pidFile, "utf8"));
      await until(() => !isRunning(pid));
      expect(await incomingIn(job.moduleCache)).toEqual([]);
      await expectGoodCache(job.moduleCache);
      mirror.set({ stalled: false });
      await expectFilled(job, await step(job));
    },
  );

  /** As if a `go` had begun to unpack the modules: they are left to it. */
  async function leaveToGo(moduleCache: string): Promise<void> {
    for (const { module } of modules) {
      const partial = downloadPath(moduleCache, module, "partial");
      await mkdir(dirname(partial), { recursive: true });
      await writeFile(partial, "");
      await writeFile(downloadPath(moduleCache, module, "lock"), "");
    }
  }

  /** A PATH whose `go` never comes to an end of unpacking, and the file that it then writes its process id to. */
  async function sluggishGo(): Promise<{ readonly path: string; readonly pidFile: string }> {
    const folder = await temporaryFolder();
    const pidFile = join(folder, "pid");
    const { PATH = "" } = process.env;
    const script = `#!/bin/sh
if [ "$1 $2" = "mod download" ]; then
  echo $$ > '${pidFile}.new' && mv '${pidFile}.new' '${pidFile}'
  while :; do sleep 1; done
fi
PATH='${PATH}' exec go "$@"
`;
    await writeFile(join(folder, "go"), script);
    await chmod(join(folder, "go"), 0o755);
    return { path: `${folder}:${PATH}`, pidFile };
  }

  function isRunning(pid: number): boolean {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  }
});

function numbered(name: string, count: number, paddingBytes: number): readonly GeneratedModule[] {
  return Array.from({ length: count }, (_, i) =>
    makeModule({ path: `example.com/${name}${i}`, version: "v1.2.3", paddingBytes }),
  );
}
