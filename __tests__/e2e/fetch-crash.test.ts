import { spawnSync } from "node:child_process";
import { chmod, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { devNull } from "node:os";
import { dirname, join, sep } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { downloadPath } from "../../src/modules/module-cache-layout.ts";
import type { Behaviour } from "../../src/sandbox/fault-server.ts";
import type { GeneratedModule } from "../../src/sandbox/generated-module.ts";
import { incomingIn } from "../support/download-cache.ts";
import {
  expectGoodCache,
  type FetchingJob,
  fetchingJobs,
  hasStopped,
  LINE,
  largeModules,
  modules,
  smallModules,
  until,
  warningsIn,
} from "../support/fetching-jobs.ts";
import type { ActionRun } from "../support/runner.ts";
import { temporaryFolder } from "../support/temp.ts";

const { mirror, newJob, step, go, expectFilled } = fetchingJobs();

const [large] = largeModules as [GeneratedModule];
const [small] = smallModules as [GeneratedModule];

const BUILD = ["build", "-o", devNull, "./..."];

describe("beside others, on one module cache", () => {
  const SLOW: Behaviour = { bytesPerSecond: 2_000_000 };

  test("two steps: both end well, and neither takes away what the other is at", async () => {
    const job = await newJob();
    const other = { ...job, env: { ...job.env, RUNNER_TEMP: await temporaryFolder() } };
    const folders = new Set<string>();
    mirror().set(SLOW);
    const first = step(job, {
      onStart: async (child) => {
        await until(async () => {
          for (const name of await incomingIn(job.moduleCache)) folders.add(name.split(sep)[0] ?? "");
          return folders.size === 2 || hasStopped(child);
        });
        mirror().set(LINE);
      },
    });
    await until(() => mirror().sentBytes() > 500_000);
    const runs = await Promise.all([first, step(other)]);
    expect(folders.size).toBe(2);
    for (const run of runs) await expectFilled(job, run);
  });

  test.each([
    ["go mod download", ["mod", "download"]],
    ["go build", BUILD],
  ])("%s through the mirror: both end well", async (_name, args) => {
    const job = await newJob();
    mirror().set(SLOW);
    const running = step(job);
    await until(() => mirror().sentBytes() > 500_000);
    // Our own fetch asks for ranges.
    const wholeZips = () =>
      mirror().requests.filter((r) => r.path.endsWith(".zip") && r.range === null).length;
    const before = wholeZips();
    const beside = go(job, args, { GOPROXY: mirror().url });
    await until(() => wholeZips() > before);
    mirror().set(LINE);
    const [run, besides] = await Promise.all([running, beside]);
    expect(besides).toMatchObject({ exitCode: 0 });
    await expectFilled(job, run);
  });
});

describe("a .ziphash without its zip does not speak for the zip that comes", () => {
  // cmd/go makes that file before it writes the hash, and writes it before the zip has its name (modfetch, hashZip).
  const left = async (text: string): Promise<FetchingJob> => {
    const job = await newJob();
    const path = downloadPath(job.moduleCache, large.module, "ziphash");
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    return job;
  };

  /** cmd/go may write it anew, but must not believe what stood there. */
  const expectHarmless = async (job: FetchingJob): Promise<void> => {
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

  async function expectGivenUp(job: FetchingJob, run: ActionRun, code: string): Promise<void> {
    expect(run).toMatchObject({ exitCode: 0, stderr: "" });
    expect(warningsIn(run)).toEqual([expect.stringContaining(`The module cache can't be used (${code}`)]);
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
            mirror().set({ stalled: true });
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
      mirror().set({ stalled: false });
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
