import { spawnSync } from "node:child_process";
import { chmod, mkdir, readdir, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { downloadFolder, downloadPath } from "../../../src/modules/module-cache-layout.ts";
import type { Machine } from "../../../src/ports.ts";
import { type GeneratedModule, makeModule } from "../../../src/sandbox/generated-module.ts";
import type { LoopbackCacheService } from "../../../src/sandbox/loopback-cache-service.ts";
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
import { incomingIn, wrongFiles } from "../../support/download-cache.ts";
import { type JobRun, newMachine, nextStep, runPost, warningsOf } from "../../support/job.ts";
import { smallModules, writeProject } from "../../support/project.ts";
import { temporaryFolder } from "../../support/temp.ts";

/** What a service that says nothing may cost a step: it is given up after eight seconds, and processes have to start. */
const MOST_MS = 14_000;

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

type Opened = Pick<LoopbackCacheService, "environment">;

/** Runs every case, all at once: most of their time is silence. What is wrong with a case stands beside its name. */
async function allAtOnce<Case>(
  cases: Readonly<Record<string, Case>>,
  run: (one: Case) => Promise<void>,
): Promise<void> {
  const ends = await Promise.all(
    Object.entries(cases).map(async ([name, one]) => {
      const problem = await run(one).then(
        () => "fine",
        (error: Error) => error.message,
      );
      return [name, problem] as const;
    }),
  );
  expect(Object.fromEntries(ends)).toEqual(
    Object.fromEntries(Object.keys(cases).map((name) => [name, "fine"])),
  );
}

describe("a service that is of no use", () => {
  const RESTORING: Readonly<Record<string, () => Promise<Opened>>> = {
    "its port is closed": gone,
    "status 500": () => serviceWith(saved, { fault: { kind: "status", status: 500 } }),
    "status 403": () => serviceWith(saved, { fault: { kind: "status", status: 403 } }),
    "status 404": () => serviceWith(saved, { fault: { kind: "status", status: 404 } }),
    "status 429": () => serviceWith(saved, { fault: { kind: "status", status: 429 } }),
    "a page of HTML": () => serviceWith(saved, { fault: { kind: "garbage" } }),
    silence: () => serviceWith(saved, { fault: { kind: "silent" } }),
    "a kilobyte a second": () => serviceWith(saved, { bytesPerSecond: 1000 }),
    "a download that dies": () =>
      serviceWith(saved, { fault: { kind: "dies-in-download", afterBytes: 20_000 } }),
    "a download that stalls": () =>
      serviceWith(saved, { fault: { kind: "stalls-in-download", afterBytes: 20_000 } }),
  };

  test.each(["v1", "v2"] as const)(
    "%s: the step goes on after seconds, one warning says so, and everything is fetched",
    async (protocol) => {
      await allAtOnce(RESTORING, async (open) => {
        const job = await jobWith(saved.project, await open(), { protocol });
        expect(job.run.report?.cache).toMatchObject({ kind: "failed", exact: false });
        expect(warningsOf(job.run)).toEqual([
          expect.stringMatching(/The runner's cache service was of no use/),
        ]);
        expect(job.elapsedMs).toBeLessThan(MOST_MS);
        await expectAllThere(job);
      });
    },
  );

  test("the large archive of one that dies or stalls half-way: the same", async () => {
    const afterBytes = 12 << 20;
    const cases = {
      dies: { kind: "dies-in-download", afterBytes },
      stalls: { kind: "stalls-in-download", afterBytes },
    } as const;
    await allAtOnce(cases, async (fault) => {
      const job = await jobWith(large.project, await serviceWith(large, { fault }));
      expect(job.run.report?.cache).toMatchObject({ kind: "failed", zips: 0 });
      expect(warningsOf(job.run)).toHaveLength(1);
      expect(job.elapsedMs).toBeLessThan(MOST_MS);
      await expectAllThere(job);
    });
  });

  test("silence from start to end: main and post step together take twenty seconds at most", async () => {
    const service = await openCacheService();
    service.set({ kind: "silent" });
    const startMs = performance.now();
    let seen: readonly string[] = [];
    const job = await jobWith(saved.project, service, {
      onMachine: async (machine) => {
        await delay(3_000);
        seen = await processesOf(machine);
      },
    });
    // That it is looked for in the right place.
    if (process.platform === "linux") expect(seen).toEqual([expect.stringMatching(/dist\/cache\/index\.js/)]);
    const told = await runPost(job.run);
    expect(performance.now() - startMs).toBeLessThan(20_000);
    expect(told).toEqual([expect.stringMatching(/^warning: The module cache could not be saved/)]);
    await expectNothingLeft(job.run);
    await expectAllThere(job);
  });

  test("none at all: nobody is told, and there is nothing to save", async () => {
    const job = await jobWith(saved.project, null);
    expect(job.run.report?.cache.kind).toBe("no-service");
    expect(warningsOf(job.run)).toEqual([]);
    expect(await runPost(job.run)).toEqual([]);
    await expectAllThere(job);
  });
});

/** Nothing of a post step runs on, or lies where the files were on their way. */
async function expectNothingLeft({ machine, moduleCache }: JobRun): Promise<void> {
  expect(await processesOf(machine)).toEqual([]);
  expect(await incomingIn(moduleCache)).toEqual([]);
}

describe("saving", () => {
  /** A job that has found no entry. */
  async function missed(
    { project }: SavedEntry,
    service: LoopbackCacheService,
    options: Parameters<typeof jobWith>[2] = {},
  ): Promise<CachedJob> {
    const job = await jobWith(project, service, options);
    expect(job.run.report?.cache.kind).toBe("miss");
    return job;
  }

  const SAVING: Readonly<Record<string, Parameters<LoopbackCacheService["set"]>[0] | "closed">> = {
    "status 500": { kind: "status", status: 500 },
    "status 403": { kind: "status", status: 403 },
    "status 429": { kind: "status", status: 429 },
    "a page of HTML": { kind: "garbage" },
    silence: { kind: "silent" },
    "an upload that stalls": { kind: "stalls-in-upload", afterBytes: 1 << 20 },
    "its port is closed": "closed",
  };

  test.each(["v1", "v2"] as const)(
    "%s of no use: one warning, after seconds, and nothing is left",
    async (protocol) => {
      await allAtOnce(SAVING, async (fault) => {
        const service = await openCacheService();
        const { run } = await missed(large, service, { protocol });
        if (fault === "closed") await service.close();
        else service.set(fault);
        const startMs = performance.now();
        const told = await runPost(run);
        expect(performance.now() - startMs).toBeLessThan(MOST_MS);
        expect(told).toEqual([
          expect.stringMatching(
            /^warning: The module cache could not be saved: .*The next job fetches from the mirrors/,
          ),
        ]);
        expect(service.entries()).toEqual([]);
        await expectNothingLeft(run);
      });
    },
  );

  describe.each(["v1", "v2"] as const)("%s", (protocol) => {
    test("a token that may only read: a notice, no warning", async () => {
      const service = await openCacheService();
      const { run } = await missed(saved, service, { protocol });
      service.set({ kind: "read-only" });
      expect(await runPost(run)).toEqual(["notice: Not saved: this job may only read the cache."]);
      expect(service.entries()).toEqual([]);
      await expectNothingLeft(run);
    });

    test("two jobs that save the same at once: one does, the other is told, and neither is warned", async () => {
      const service = await openCacheService({ roundTripMs: 20 });
      const runs = await Promise.all(
        [1, 2].map(async () => (await missed(saved, service, { protocol })).run),
      );
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

describe("called twice in one job", () => {
  test.each(["true", "false"])("prefetch: %s", async (prefetch) => {
    const service = await openCacheService();
    const first = await jobWith(saved.project, service, { inputs: { prefetch } });
    const second = await jobWith(saved.project, service, {
      machine: nextStep(first.run),
      inputs: { prefetch },
    });
    expect(second.run.report?.cache.kind).toBe(prefetch === "true" ? "nothing-missing" : "miss");
    await expectAllThereBesides(second);
    // The runner's order: the last step's is the first one.
    const told = [...(await runPost(second.run)), ...(await runPost(first.run))];
    expect(told.filter((line) => /^(?:warning|error)/.test(line))).toEqual([]);
    expect(told.filter((line) => line.startsWith("Saved 9 modules"))).toHaveLength(1);
    expect(service.entries()).toMatchObject([{ key: first.run.outputs.get("cache-primary-key") }]);

    const third = await jobWith(saved.project, service);
    expect(third.run.report?.cache).toMatchObject({ kind: "restored", exact: true, zips: modules.length });
  });

  /** Without prefetch go fetches through the route. */
  async function expectAllThereBesides(job: CachedJob): Promise<void> {
    const { run } = job;
    expect(warningsOf(run)).toEqual([]);
    const env = { ...run.env };
    const built = spawnSync("go", ["build", "-o", join(run.machine.cwd, "built"), "./..."], {
      cwd: run.project,
      env,
    });
    expect({ status: built.status, stderr: String(built.stderr) }).toMatchObject({ status: 0 });
  }
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
    ["the archive", 8],
    ["what is in it", 30],
  ])("no room for %s: one warning, nothing wrong and nothing on its way stays", async (_, mib) => {
    const disk = await smallDisk(mib);
    if (disk === null) {
      process.stderr.write("NOT TESTED: a full disk (this user may not mount a file system)\n");
      return;
    }
    const machine = await newMachine({ GOMODCACHE: join(disk, "mod") });
    const { run, elapsedMs } = await jobWith(large.project, await serviceWith(large), { machine });
    expect(run.failed).toBe(false);
    expect(elapsedMs).toBeLessThan(MOST_MS);
    expect(warningsOf(run)).toHaveLength(1);
    expect(await wrongFiles(run.moduleCache, LARGE)).toEqual([]);
    expect(await incomingIn(run.moduleCache)).toEqual([]);
    expect(await processesOf(machine)).toEqual([]);
    expect(await readdir(disk)).toEqual(["mod"]);
  });

  test("no room for what is to be saved: one warning, and the module cache stays as it is", async () => {
    const disk = await smallDisk(40);
    if (disk === null) return;
    const machine = await newMachine({ GOMODCACHE: join(disk, "mod") });
    const service = await openCacheService();
    const { run } = await jobWith(large.project, service, { machine });
    expect(run.report?.fetch).toMatchObject({ kind: "fetched", zips: 1 });
    expect(await runPost(run)).toEqual([
      expect.stringMatching(/^warning: The module cache could not be saved: .*/),
    ]);
    expect(service.entries()).toEqual([]);
    expect(await wrongFiles(run.moduleCache, LARGE)).toEqual([]);
    await expectNothingLeft(run);
  });
});
