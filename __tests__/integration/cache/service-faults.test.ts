import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, readdir, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { downloadFolder, downloadPath } from "../../../src/modules/module-cache-layout.ts";
import type { Machine } from "../../../src/ports.ts";
import { type GeneratedModule, makeModule } from "../../../src/sandbox/generated-module.ts";
import { deadPort } from "../../../src/sandbox/unreachable.ts";
import {
  type CachedJob,
  expectAllThere,
  fillModuleCache,
  jobWith,
  openCacheService,
  processesOf,
  type SavedEntry,
  saveEntry,
  serviceWith,
} from "../../support/cache-entry.ts";
import type { CacheServiceFault } from "../../support/cache-service/call.ts";
import type { LoopbackCacheService } from "../../support/cache-service/service.ts";
import { incomingIn, wrongFiles } from "../../support/download-cache.ts";
import {
  buildThroughRoute,
  type JobRun,
  newMachine,
  nextStep,
  runPost,
  warningsOf,
} from "../../support/job.ts";
import { smallModules, writeProject } from "../../support/project.ts";
import { temporaryFolder } from "../../support/temp.ts";

/** After which a service that says nothing is given up here, so that nobody waits for eight seconds. */
const IMPATIENT = { answerMs: 1_500, silenceMs: 1_500 };
/** Where something else than silence is to be seen: a busy machine may be silent for long. */
const PATIENT = { answerMs: 60_000, silenceMs: 60_000 };
const OF_NO_USE = /^Cache service unavailable: (?!it failed\.)/;
const NOT_ASKED_AGAIN = "Nothing was saved: the cache service was unavailable when the job began.";
// Each `go` that runs is ended with this process; more than ten jobs at once are the tests' own doing.
process.setMaxListeners(100);
const MAY_ONLY_READ = "Not saved: this job may only read the cache.";

const modules = smallModules();
const [alpha, beta] = modules as [GeneratedModule, GeneratedModule];
/** More than the kernel's buffers hold of an upload that stalls. */
const LARGE = [makeModule({ path: "example.com/large", version: "v1.0.0", paddingBytes: 24 << 20 })];

let saved: SavedEntry;
let large: SavedEntry;
beforeAll(async () => {
  saved = await saveEntry(await writeProject(modules));
  large = await saveEntry(await writeProject(LARGE));
});

/** A service that nobody listens for any more. */
async function gone(): Promise<Pick<LoopbackCacheService, "environment">> {
  const { url, environment } = await openCacheService();
  const dead = `${await deadPort()}/`;
  const replaced = (value: string) => value.replace(url, dead);
  return {
    environment: (version) =>
      Object.fromEntries(
        Object.entries(environment(version)).map(([name, value]) => [name, replaced(value)]),
      ),
  };
}

describe.each(["v1", "v2"] as const)("a service of version %s that is of no use", (protocol) => {
  const HALF = 12 << 20;

  /** What is wrong with it, the entry that it has, and what the job says of it. */
  interface Faulty {
    readonly entry: SavedEntry;
    readonly service: Promise<Pick<LoopbackCacheService, "environment"> & Partial<LoopbackCacheService>>;
    readonly told: RegExp;
  }
  const withFault = (told: RegExp, fault: CacheServiceFault, entry = saved): Faulty => {
    return { entry, service: serviceWith(entry, { fault }), told };
  };
  const BROKE = /the connection failed \(reset\)/;
  const STALLED = /it stopped sending data/;
  const NO_ANSWER = /it did not answer/;
  const CASES: Readonly<Record<string, () => Faulty>> = {
    "its port is closed": () => ({
      entry: saved,
      service: gone(),
      told: /the connection failed \(refused\)/,
    }),
    "status 500": () => withFault(/it answered 500/, { kind: "status", status: 500 }),
    "status 401": () => withFault(/it answered 401/, { kind: "status", status: 401 }),
    "status 429": () => withFault(/it answered 429/, { kind: "status", status: 429 }),
    "a page of HTML": () => withFault(/its response was not understood/, { kind: "garbage" }),
    silence: () => withFault(NO_ANSWER, { kind: "silent" }),
    "a kilobyte a second": () => {
      return { entry: saved, service: serviceWith(saved, { bytesPerSecond: 1000 }), told: STALLED };
    },
    "a download that dies": () => withFault(BROKE, { kind: "dies-in-download", afterBytes: 20_000 }),
    "a download that stalls": () => withFault(STALLED, { kind: "stalls-in-download", afterBytes: 20_000 }),
    "a download that dies inside of a large zip": () =>
      withFault(BROKE, { kind: "dies-in-download", afterBytes: HALF }, large),
    "a download that stalls inside of a large zip": () =>
      withFault(STALLED, { kind: "stalls-in-download", afterBytes: HALF }, large),
  };

  /** Both steps of a job. The first says so with one warning, the last asks nothing, and everything is fetched. */
  async function expectSurvived({ entry, service, told }: Faulty): Promise<void> {
    const { requestCount = () => 0, ...there } = await service;
    const endsBySilence = told === STALLED || told === NO_ANSWER;
    const cacheLimits = endsBySilence ? IMPATIENT : PATIENT;
    const job = await jobWith(entry.project, there, { protocol, cacheLimits });
    expect(job.run.report?.cache).toMatchObject({ kind: "failed", exact: false });
    expect(warningsOf(job.run)).toEqual([expect.stringMatching(OF_NO_USE)]);
    expect(warningsOf(job.run)).toEqual([expect.stringMatching(told)]);
    const askedBefore = requestCount();
    const post = await runPost(job.run, nextStep(job.run), IMPATIENT);
    expect(post).toEqual([NOT_ASKED_AGAIN]);
    expect(requestCount()).toBe(askedBefore);
    await expectNothingLeft(job.run);
    await expectAllThere(job);
  }

  async function expectUploadGivenUp(): Promise<void> {
    const service = await openCacheService();
    const { run } = await jobWith(large.project, service, { protocol });
    service.set({ kind: "stalls-in-upload", afterBytes: 1 << 20 });
    const post = await runPost(run, nextStep(run), IMPATIENT);
    expect(post).toEqual([
      expect.stringMatching(
        /^warning: The module cache could not be saved: it stopped sending data\. The next job downloads from the mirrors again/,
      ),
    ]);
    expect(service.entries()).toEqual([]);
    await expectNothingLeft(run);
  }

  // All at once: nearly all of their time is silence.
  test("the job goes on, one warning in all says so, and everything is fetched", async () => {
    const works = {
      ...Object.fromEntries(
        Object.entries(CASES).map(([name, open]) => [name, async () => expectSurvived(open())]),
      ),
      "an upload that stalls": expectUploadGivenUp,
    };
    const ends = await Promise.all(
      Object.entries(works).map(async ([name, work]) => {
        const problem = await work().then(
          () => "fine",
          (error: Error) => error.message,
        );
        return [name, problem] as const;
      }),
    );
    const fine = Object.keys(works).map((name) => [name, "fine"] as const);
    expect(Object.fromEntries(ends)).toEqual(Object.fromEntries(fine));
  });

  test("a token that may not read: nothing is wrong, so nobody is warned", async () => {
    const job = await jobWith(
      saved.project,
      await serviceWith(saved, { fault: { kind: "status", status: 403 } }),
      { protocol },
    );
    expect(job.run.report?.cache).toMatchObject({ kind: "not-readable", exact: false });
    expect(warningsOf(job.run)).toEqual([]);
    expect(await runPost(job.run)).toEqual([MAY_ONLY_READ]);
    await expectAllThere(job);
  });

  test("one that refuses at once is asked three times, one that can't know better once", async () => {
    const asked = async (fault: CacheServiceFault) => {
      const service = await serviceWith(saved, { fault });
      await jobWith(saved.project, service, { protocol });
      return service.requestCount();
    };
    expect(await asked({ kind: "status", status: 500 })).toBe(3);
    expect(await asked({ kind: "status", status: 429 })).toBe(1);
    expect(await asked({ kind: "garbage" })).toBe(1);
  });

  test("with both entries of the job it is one warning all the same, and nothing is asked at the end", async () => {
    const service = await serviceWith(saved, { fault: { kind: "silent" } });
    const env = {
      GITHUB_EVENT_NAME: "push",
      GITHUB_REF: "refs/heads/main",
      GOCACHE: await temporaryFolder(),
    };
    const { run } = await jobWith(saved.project, service, { protocol, env, cacheLimits: IMPATIENT });
    expect(run.report).toMatchObject({ cache: { kind: "failed" }, buildCache: { kind: "failed" } });
    expect(warningsOf(run)).toEqual([expect.stringMatching(OF_NO_USE)]);
    expect(service.requestCount()).toBe(2);
    expect(await runPost(run)).toEqual([NOT_ASKED_AGAIN]);
    expect(service.requestCount()).toBe(2);
  });

  test("with build-cache: false nothing is said of a build cache", async () => {
    const service = await serviceWith(saved, { fault: { kind: "garbage" } });
    const env = { GITHUB_EVENT_NAME: "push", GITHUB_REF: "refs/heads/main" };
    const inputs = { "build-cache": "false" };
    const { run } = await jobWith(saved.project, service, { protocol, env, inputs });
    expect(run.report).toMatchObject({ cache: { kind: "failed" }, buildCache: { kind: "not-wanted" } });
    expect([...run.lines, run.summary].filter((text) => /build cache/i.test(text))).toEqual([]);
  });
});

/** Nothing of a step runs on, or lies where the files were on their way. */
async function expectNothingLeft({ machine, moduleCache }: JobRun): Promise<void> {
  expect(await processesOf(machine)).toEqual([]);
  expect(await incomingIn(moduleCache)).toEqual([]);
}

test("a job has no process for its cache; one would be seen where the tests above look", async () => {
  if (process.platform !== "linux") return;
  const service = await serviceWith(saved, { bytesPerSecond: 50_000 });
  const seen = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const { run } = await jobWith(saved.project, service, {
    onMachine: (machine) => {
      timer = setInterval(async () => {
        for (const process of await processesOf(machine)) seen.add(process.replace(/^\d+ (?:\S*\/)?/, ""));
      }, 20);
    },
  }).finally(() => clearInterval(timer));
  expect([...seen].filter((command) => !command.startsWith("go "))).toEqual([]);
  const sleeping = spawn("sleep", ["60"], { cwd: run.machine.cwd });
  try {
    await once(sleeping, "spawn");
    expect(await processesOf(run.machine)).toEqual([`${sleeping.pid} sleep 60 `]);
  } finally {
    sleeping.kill();
  }
});

test("no service at all: nobody is told, and there is nothing to save", async () => {
  const job = await jobWith(saved.project, null);
  expect(job.run.report?.cache.kind).toBe("no-service");
  expect(warningsOf(job.run)).toEqual([]);
  expect(await runPost(job.run)).toEqual([]);
  await expectAllThere(job);
});

describe.each(["v1", "v2"] as const)("saving, %s", (protocol) => {
  /** A job that has found no entry. */
  async function missed(service: LoopbackCacheService): Promise<JobRun> {
    const { run } = await jobWith(saved.project, service, { protocol });
    expect(run.report?.cache.kind).toBe("miss");
    return run;
  }

  test("with a token that may only read: a line, no notice and no warning", async () => {
    const service = await openCacheService();
    const run = await missed(service);
    service.set({ kind: "read-only" });
    expect(await runPost(run)).toEqual([MAY_ONLY_READ]);
    expect(service.entries()).toEqual([]);
    await expectNothingLeft(run);
  });

  test("two jobs the same at once: one does, the other is told, and neither is warned", async () => {
    const service = await openCacheService({ roundTripMs: 20 });
    const runs = await Promise.all([missed(service), missed(service)]);
    const told = (await Promise.all(runs.map((run) => runPost(run)))).flat().sort();
    expect(told).toEqual([
      expect.stringMatching(/^Not saved: another job has saved, or is saving, go-modules-/),
      expect.stringMatching(/^Saved 9 modules/),
    ]);
    expect(service.entries()).toHaveLength(1);
    for (const run of runs) await expectNothingLeft(run);

    const third = await jobWith(saved.project, service, { protocol });
    expect(third.run.report?.cache).toMatchObject({ kind: "restored", exact: true, zips: modules.length });
  });
});

describe("ACTIONS_CACHE_MODE", () => {
  test.each([
    ["none", "not-readable", false],
    ["read", "restored", false],
    ["write", "restored", true],
    ["write-only", "not-readable", true],
    ["of a later runner", "restored", true],
  ])("%s", async (mode, kind, saves) => {
    const env = { ACTIONS_CACHE_MODE: mode };
    const there = await serviceWith(saved);
    const job = await jobWith(saved.project, there, { env });
    expect(job.run.report?.cache.kind).toBe(kind);
    if (kind === "not-readable") expect(there.requestCount()).toBe(0);
    expect(warningsOf(job.run)).toEqual([]);
    await expectAllThere(job);

    const empty = await openCacheService();
    const { run } = await jobWith(saved.project, empty, { env });
    expect(await runPost(run)).toEqual(saves ? [expect.stringMatching(/^Saved 9 modules/)] : []);
    expect(empty.entries()).toHaveLength(saves ? 1 : 0);
    if (!saves && kind === "not-readable") expect(empty.requestCount()).toBe(0);
  });
});

describe("a module cache that others use", () => {
  test("two jobs that restore into it at once: both end well", async () => {
    const { env } = await newMachine();
    const shared = async (): Promise<Machine> => {
      const own = await newMachine();
      return { ...own, env: { ...own.env, GOMODCACHE: env.GOMODCACHE } };
    };
    const service = await serviceWith(saved, { roundTripMs: 20 });
    const machines = [await shared(), await shared()];
    const jobs = await Promise.all(machines.map((machine) => jobWith(saved.project, service, { machine })));
    for (const job of jobs) {
      expect(job.run.report?.cache).toMatchObject({ kind: "restored", exact: true, refused: 0 });
      expect(warningsOf(job.run)).toEqual([]);
      expect(await wrongFiles(job.run.moduleCache, modules)).toEqual([]);
      expect(await incomingIn(job.run.moduleCache)).toEqual([]);
    }
    // Each file is of one of them.
    const zips = jobs.reduce((sum, { run }) => sum + (run.report?.cache.zips ?? 0), 0);
    expect(zips).toBe(modules.length);
    await expectAllThere(jobs[0] as CachedJob);
  });

  test("files that may not be changed, in folders that may not: they stay as they are", async () => {
    const machine = await newMachine();
    const moduleCache = machine.env.GOMODCACHE ?? "";
    const there = [alpha, beta];
    await fillModuleCache(moduleCache, there);
    const paths = there.flatMap(({ module }) =>
      (["zip", "mod", "info", "ziphash"] as const).map((kind) => downloadPath(moduleCache, module, kind)),
    );
    const folders = there.map(({ module }) => downloadFolder(moduleCache, module));
    for (const path of paths) await chmod(path, 0o444);
    for (const folder of folders) await chmod(folder, 0o555);
    const stats = () =>
      Promise.all(
        paths.map(async (path) => {
          const { ino, mode, mtimeMs, nlink } = await stat(path);
          return { path, ino, mode, mtimeMs, nlink };
        }),
      );
    const before = await stats();
    try {
      const job = await jobWith(saved.project, await serviceWith(saved), { machine });
      expect(job.run.report?.cache).toMatchObject({ kind: "restored", zips: modules.length - 2, refused: 0 });
      expect(warningsOf(job.run)).toEqual([]);
      expect(await stats()).toEqual(before);
      for (const folder of folders) await chmod(folder, 0o755);
      await expectAllThere(job);
    } finally {
      for (const folder of folders) await chmod(folder, 0o755);
    }
  });

  test("a folder in it that can't be written: the others' files come all the same, with one warning", async () => {
    const machine = await newMachine();
    const moduleCache = machine.env.GOMODCACHE ?? "";
    // Also where the tests' user may write everywhere: a file in a folder's place.
    const blocked = dirname(downloadFolder(moduleCache, beta.module));
    await mkdir(dirname(blocked), { recursive: true });
    await writeFile(blocked, "no folder");
    const { run } = await jobWith(saved.project, await serviceWith(saved), { machine });
    expect(run.failed).toBe(false);
    expect(warningsOf(run)).toEqual([expect.stringMatching(/module cache can't be used/)]);
    expect(await wrongFiles(moduleCache, modules)).toEqual([]);
    expect(await incomingIn(moduleCache)).toEqual([]);
    expect(await processesOf(machine)).toEqual([]);
  });
});

test.each(["with blanks", "it's"])("a module cache in a folder %s", async (name) => {
  if (process.platform === "win32") return;
  const folder = join(await temporaryFolder(), name);
  const service = await openCacheService();
  const machineAt = (place: string) => newMachine({ GOMODCACHE: join(folder, place) });
  const { run } = await jobWith(saved.project, service, { machine: await machineAt("first") });
  expect(await runPost(run)).toEqual([expect.stringMatching(/^Saved 9 modules/)]);
  const second = await jobWith(saved.project, service, { machine: await machineAt("second") });
  expect(second.run.report?.cache).toMatchObject({ kind: "restored", exact: true, zips: modules.length });
  await expectAllThere(second);
});

describe("called twice in one job", () => {
  test.each(["true", "false"])("prefetch: %s", async (prefetch) => {
    const service = await openCacheService();
    const first = await jobWith(saved.project, service, { inputs: { prefetch } });
    const second = await jobWith(saved.project, service, {
      machine: nextStep(first.run),
      inputs: { prefetch },
    });
    expect(second.run.report?.cache.kind).toBe(prefetch === "true" ? "nothing-missing" : "miss");
    expect(warningsOf(second.run)).toEqual([]);
    // Without prefetch it is go that fetches.
    expect(await buildThroughRoute(second.run)).toMatchObject({ exitCode: 0 });
    // The runner's order: the last step's is the first one.
    const told = [...(await runPost(second.run)), ...(await runPost(first.run))];
    expect(told.filter((line) => /^(?:warning|error)/.test(line))).toEqual([]);
    expect(told.filter((line) => line.startsWith("Saved 9 modules"))).toHaveLength(1);
    expect(service.entries()).toMatchObject([{ key: first.run.outputs.get("cache-primary-key") }]);

    const third = await jobWith(saved.project, service);
    expect(third.run.report?.cache).toMatchObject({ kind: "restored", exact: true, zips: modules.length });
  });
});

describe("a disk that takes no more", () => {
  const mounted: string[] = [];
  const succeeds = (program: string, ...args: string[]) => spawnSync(program, args).status === 0;
  afterAll(() => {
    for (const folder of mounted) succeeds("umount", folder);
  });

  /** A file system of so many MiB, or null where this user may mount none. */
  async function smallDisk(mib: number): Promise<string | null> {
    const folder = await temporaryFolder();
    if (!succeeds("mount", "-t", "tmpfs", "-o", `size=${mib}m`, "none", folder)) return null;
    mounted.push(folder);
    return folder;
  }

  test.each([
    ["a zip", 8],
    ["what is unpacked of it", 30],
  ])("no room for %s: one warning, nothing wrong and nothing on its way stays", async (_, mib) => {
    const disk = await smallDisk(mib);
    if (disk === null) {
      process.stderr.write("NOT TESTED: a full disk (this user may not mount a file system)\n");
      return;
    }
    const machine = await newMachine({ GOMODCACHE: join(disk, "mod") });
    const { run } = await jobWith(large.project, await serviceWith(large), { machine });
    expect(run.failed).toBe(false);
    expect(run.report?.cache.kind).toBe("failed");
    expect(warningsOf(run)).toEqual([expect.stringMatching(/module cache can't be used.*ENOSPC/)]);
    expect(await wrongFiles(run.moduleCache, LARGE)).toEqual([]);
    expect(await incomingIn(run.moduleCache)).toEqual([]);
    expect(await processesOf(machine)).toEqual([]);
    expect(await readdir(disk)).toEqual(["mod"]);
  });

  test("saving needs no room on it", async () => {
    const disk = await smallDisk(40);
    if (disk === null) return;
    const machine = await newMachine({ GOMODCACHE: join(disk, "mod") });
    const service = await openCacheService();
    const { run } = await jobWith(large.project, service, { machine });
    expect(run.report?.fetch).toMatchObject({ kind: "fetched", zips: 1 });
    expect(await runPost(run)).toEqual([expect.stringMatching(/^Saved 1 module/)]);
    expect(service.entries()).toHaveLength(1);
    expect(await wrongFiles(run.moduleCache, LARGE)).toEqual([]);
    await expectNothingLeft(run);
  });
});
