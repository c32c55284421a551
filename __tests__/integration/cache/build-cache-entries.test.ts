import { spawnSync } from "node:child_process";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import {
  buildCacheFolder,
  buildFile,
  buildJob,
  buildKeysOf,
  bytesIn,
  compile,
  filesIn,
  fill,
  type SavedBuild,
  saveBuild,
  useAll,
} from "../../support/build-cache.ts";
import { type CachedJob, fillModuleCache, jobWith, openCacheService } from "../../support/cache-entry.ts";
import type { LoopbackCacheService } from "../../support/cache-service/service.ts";
import { newMachine, nextStep, runPost, warningsOf } from "../../support/job.ts";
import { smallModules, type TestProject, writeProject } from "../../support/project.ts";
import { END_OF_ARCHIVE, pack, type TarMember, tarHeader, writeTar } from "../../support/tar-writer.ts";
import { temporaryFolder } from "../../support/temp.ts";

const modules = smallModules().slice(0, 1);
const many = (what: string, count: number) =>
  Array.from({ length: count }, (_, index) => buildFile(`${what} ${index}`));
const COMPILED = many("compiled", 40);
const EVIL = Buffer.from("evil\n");
const PROTOCOLS = ["v1", "v2"] as const;

let project: TestProject;
let saved: SavedBuild;
beforeAll(async () => {
  project = await writeProject(modules);
  saved = await saveBuild(project, COMPILED);
});

/** A service that has the good entry, or another archive in its place. */
async function serviceWithBuild(
  archive: Uint8Array = saved.archive,
  { key, version } = saved,
): Promise<LoopbackCacheService> {
  const service = await openCacheService();
  service.put(key, version, archive);
  return service;
}

const good: readonly TarMember[] = COMPILED.map((name) => ({ name, content: Buffer.from(name) }));

/** A job of a branch that finds an archive of these members. */
async function jobFinding(
  members: readonly TarMember[],
  options: Parameters<typeof buildJob>[2] = {},
): Promise<CachedJob> {
  return buildJob(project, await serviceWithBuild(pack(writeTar(members), "zstd")), options);
}

const sorted = (names: readonly string[]) => [...names].sort();

describe("what an entry holds", () => {
  let outside = "";
  beforeAll(async () => {
    outside = await temporaryFolder();
    await writeFile(join(outside, "precious"), "precious");
  });
  const name = (seed: string) => buildFile(seed);
  const folderOf = (seed: string) => buildFile(seed).slice(0, 2);
  const link = (kind: "symlink" | "hardlink", at: string, target: string) => ({ name: at, kind, target });

  test.each<[string, () => readonly TarMember[]]>([
    ["symbolic links", () => [link("symlink", name("x"), join(outside, "precious"))]],
    ["hard links", () => [link("hardlink", name("x"), join(outside, "precious"))]],
    [
      "a link for a folder, and a file through it",
      () => [link("symlink", folderOf("y"), outside), { name: `${folderOf("y")}/evil`, content: EVIL }],
    ],
    [
      "absolute names",
      () => [
        { name: join(outside, "evil"), content: EVIL },
        { name: `/${name("x")}`, content: EVIL },
      ],
    ],
    [
      "names that lead out",
      () =>
        [1, 2, 3, 4, 5, 6].flatMap((depth) => [
          { name: `${"../".repeat(depth)}${name("x")}`, content: EVIL },
          { name: `${folderOf("x")}/${"../".repeat(depth)}evil`, content: EVIL },
        ]),
    ],
    [
      "names of other files",
      () =>
        ["trim.txt", "README", "testexpire.txt", "fuzz/x", "ab/x-d", `${name("x")}.go`, `./${name("x")}`].map(
          (other) => ({ name: other, content: EVIL }),
        ),
    ],
    [
      "devices and pipes",
      () => (["characterDevice", "blockDevice", "fifo"] as const).map((kind) => ({ name: name("x"), kind })),
    ],
    ["a folder in a file's place", () => [{ name: name("x"), kind: "folder" }]],
    ["a file twice, of which the first one counts", () => [{ name: COMPILED[0] ?? "", content: EVIL }]],
  ])("of an entry with %s only the build cache's own files are written", async (_, members) => {
    const { run } = await jobFinding([...good.slice(0, 1), ...members(), ...good.slice(1)]);
    expect(run.report?.buildCache).toMatchObject({ kind: "restored", exact: true, files: COMPILED.length });
    expect(warningsOf(run)).toEqual([]);
    const folder = buildCacheFolder(run);
    expect(await filesIn(folder)).toEqual(sorted(COMPILED));
    for (const file of COMPILED) expect(await readFile(join(folder, file), "utf8")).toBe(file);
    expect(await readdir(outside)).toEqual(["precious"]);
    expect((await stat(join(outside, "precious"))).nlink).toBe(1);
  });

  test("nothing is written over a file that is there", async () => {
    const [there = "", ...others] = COMPILED;
    const { run } = await jobFinding(good, {
      onFolder: async (folder) => {
        await fill(folder, [there]);
        await writeFile(join(folder, there), "own");
      },
    });
    expect(run.report?.buildCache).toMatchObject({ kind: "restored", files: others.length });
    expect(await readFile(join(buildCacheFolder(run), there), "utf8")).toBe("own");
  });

  test("twenty thousand files", async () => {
    const names = many("tiny", 20_000);
    const { run } = await jobFinding(names.map((tiny) => ({ name: tiny, content: EVIL })));
    expect(run.report?.buildCache).toMatchObject({ kind: "restored", files: names.length });
    expect(await filesIn(buildCacheFolder(run))).toEqual(sorted(names));
  });

  const MIB = 1 << 20;
  const beforeTheEnd = () => writeTar(good).subarray(0, -END_OF_ARCHIVE.length);
  /** A gigabyte: the same piece again and again, each packed for itself. */
  const gzipBomb = (name: string) => {
    const piece = pack(Buffer.alloc(20 * MIB), "gzip");
    const header = pack(tarHeader({ name }, 1000 * MIB), "gzip");
    const pieces = Array.from({ length: 50 }, () => piece);
    return Buffer.concat([pack(beforeTheEnd(), "gzip"), header, ...pieces, pack(END_OF_ARCHIVE, "gzip")]);
  };
  /** In one frame: Node's own zstd reads no second one. */
  const zstdBomb = (name: string) => {
    const bytes = 200 * MIB;
    const content = [beforeTheEnd(), tarHeader({ name }, bytes), Buffer.alloc(bytes), END_OF_ARCHIVE];
    return pack(Buffer.concat(content), "zstd");
  };
  test.each([
    ["zstd, in a file of its form", zstdBomb, () => buildFile("bomb")],
    ["zstd, in another file", zstdBomb, () => "bomb"],
    ["gzip, in a file of its form", gzipBomb, () => buildFile("bomb")],
    ["gzip, in another file", gzipBomb, () => "bomb"],
  ])("a bomb ends early, and one warning says so: %s", async (_, bomb, nameOf) => {
    const archive = bomb(nameOf());
    expect(archive.length).toBeLessThan(2 * MIB);
    const { run } = await buildJob(project, await serviceWithBuild(archive));
    expect(run.failed).toBe(false);
    expect(run.report?.buildCache).toMatchObject({ kind: "failed", failure: { code: "too-large" } });
    expect(warningsOf(run)).toEqual([expect.stringMatching(/unpacks to far more/)]);
    // What came before it is whole; of it nothing is left.
    expect(await filesIn(buildCacheFolder(run))).toEqual(sorted(COMPILED));
  });

  test("a damaged archive: what came is whole, and one warning says so", async () => {
    const { archive } = saved;
    const damaged = archive.subarray(0, archive.length - 20);
    const { run } = await buildJob(project, await serviceWithBuild(damaged));
    expect(run.report?.buildCache).toMatchObject({ kind: "failed", failure: { code: "broken-archive" } });
    expect(warningsOf(run)).toEqual([expect.stringMatching(/its entry is damaged or incomplete/)]);
    const folder = buildCacheFolder(run);
    for (const file of await filesIn(folder)) expect(await readFile(join(folder, file), "utf8")).toBe(file);
  });
});

describe("entries that are not this job's", () => {
  test.each<[string, (entry: SavedBuild) => SavedBuild]>([
    [
      "another Go version",
      (entry) => ({ ...entry, key: entry.key.replace(/(?<=^go-build-\d+-\w+-\w+-)[^-]+/, "1.0.1") }),
    ],
    ["another system", (entry) => ({ ...entry, key: entry.key.replace(/(?<=^go-build-\d+-)\w+/, "plan9") })],
    ["an earlier layout", (entry) => ({ ...entry, key: entry.key.replace(/^go-build-\d+/, "go-build-1") })],
    ["a version of this action that archived otherwise", (entry) => ({ ...entry, version: "0123abcd" })],
  ])("%s: a miss, and the job saves its own beside it", async (_, other) => {
    const entry = other(saved);
    expect(entry).not.toEqual(saved);
    const service = await serviceWithBuild(saved.archive, entry);
    const { run } = await buildJob(project, service);
    expect(run.report?.buildCache).toMatchObject({ kind: "miss", failure: null });
    expect(warningsOf(run)).toEqual([]);
    expect(await filesIn(buildCacheFolder(run))).toEqual([]);
    await compile(run, COMPILED);
    await runPost(run);
    expect(buildKeysOf(service)).toHaveLength(2);
    const next = await buildJob(project, service);
    expect(next.run.report?.buildCache).toMatchObject({ kind: "restored", exact: true });
  });
});

describe("what events may do", () => {
  test.each([
    ["of the event pull_request_target", { GITHUB_EVENT_NAME: "pull_request_target" }],
    ["of the event workflow_run", { GITHUB_EVENT_NAME: "workflow_run" }],
    ["of the event issue_comment", { GITHUB_EVENT_NAME: "issue_comment" }],
    ["of a release", { GITHUB_EVENT_NAME: "release", GITHUB_REF: "refs/tags/v1.0.0" }],
    ["of a pushed tag", { GITHUB_REF: "refs/tags/v1.0.0" }],
    ["started by hand for a tag", { GITHUB_EVENT_NAME: "workflow_dispatch", GITHUB_REF: "refs/tags/v1" }],
    ["of an event of a later runner", { GITHUB_EVENT_NAME: "moonrise" }],
    ["whose event nobody names", { GITHUB_EVENT_NAME: "" }],
  ])("a poisoned entry does not reach a job %s", async (_, env) => {
    const service = await serviceWithBuild();
    const { run } = await buildJob(project, service, { env });
    expect(run.report?.buildCache).toMatchObject({ kind: "event", failure: null });
    expect(await filesIn(buildCacheFolder(run))).toEqual([]);
    // The entry of modules alone was asked for.
    expect(service.requestCount()).toBe(1);
    expect(run.summary).toContain("off for this event or tag");
    await compile(run, many("by that job", 10));
    await runPost(run);
    expect(buildKeysOf(service)).toEqual([saved.key]);
  });

  test.each([
    ["a push to another branch", { GITHUB_REF: "refs/heads/topic" }, true],
    ["schedule", { GITHUB_EVENT_NAME: "schedule" }, true],
    ["workflow_dispatch", { GITHUB_EVENT_NAME: "workflow_dispatch" }, true],
    ["repository_dispatch", { GITHUB_EVENT_NAME: "repository_dispatch" }, true],
    ["merge_group", { GITHUB_EVENT_NAME: "merge_group", GITHUB_REF: "refs/heads/gh-readonly-queue/x" }, true],
    ["pull_request", { GITHUB_EVENT_NAME: "pull_request", GITHUB_REF: "refs/pull/1/merge" }, false],
  ])("%s: read, and saved where enough is new", async (_, env, savesAFifth) => {
    const service = await serviceWithBuild();
    const { run } = await buildJob(project, service, { env });
    expect(run.report?.buildCache).toMatchObject({ kind: "restored", exact: true, unsaved: null });
    expect(await filesIn(buildCacheFolder(run))).toEqual(sorted(COMPILED));
    await useAll(run);
    await compile(run, many("new", 10));
    const told = await runPost(run, nextStep(run));
    expect(buildKeysOf(service)).toHaveLength(savesAFifth ? 2 : 1);
    if (savesAFifth) return;
    expect(told.join("\n")).toContain("Build cache not saved: only 20% of what the job used is not in");
    // Half of it: its own later runs are spared that.
    const half = await buildJob(project, service, { env });
    await useAll(half.run);
    await compile(half.run, many("new", 40));
    await runPost(half.run);
    expect(buildKeysOf(service)).toEqual([saved.key, half.run.report?.buildCache.primaryKey]);
  });

  test.each(["ACT", "GITEA_ACTIONS", "FORGEJO_ACTIONS"])(
    "where %s says that refs are not kept apart: off, but for build-cache: true",
    async (name) => {
      const env = { [name]: "true" };
      const service = await serviceWithBuild();
      const { run } = await buildJob(project, service, { env, protocol: "v1" });
      expect(run.report?.buildCache).toMatchObject({ kind: "refs-not-apart" });
      expect(await filesIn(buildCacheFolder(run))).toEqual([]);
      await compile(run, COMPILED);
      await runPost(run);
      expect(buildKeysOf(service)).toEqual([saved.key]);

      const inputs = { "build-cache": "true" };
      const wanted = await buildJob(project, service, { env, inputs, protocol: "v1" });
      expect(wanted.run.report?.buildCache).toMatchObject({ kind: "restored" });
      await compile(wanted.run, many("new", 40));
      await runPost(wanted.run);
      expect(buildKeysOf(service)).toHaveLength(2);
      const pull = { ...env, GITHUB_EVENT_NAME: "pull_request", GITHUB_REF: "refs/pull/1/merge" };
      const stranger = await buildJob(project, service, { env: pull, inputs, protocol: "v1" });
      expect(stranger.run.report?.buildCache).toMatchObject({
        kind: "restored",
        unsaved: { code: "event", event: "pull_request" },
      });
      await compile(stranger.run, many("by a stranger", 40));
      await runPost(stranger.run);
      expect(buildKeysOf(service)).toHaveLength(2);
    },
  );

  test("a machine whose own build cache is filled: nothing is asked, and nothing saved", async () => {
    const service = await serviceWithBuild();
    const machine = await newMachine({
      GITHUB_EVENT_NAME: "push",
      GITHUB_REF: "refs/heads/main",
      GOCACHE: await temporaryFolder(),
    });
    await fillModuleCache(machine.env.GOMODCACHE ?? "", modules);
    const own = many("own", 600);
    await fill(machine.env.GOCACHE ?? "", own);
    const { run } = await jobWith(project, service, { machine });
    expect(run.report).toMatchObject({ cache: { kind: "nothing-missing" }, buildCache: { kind: "filled" } });
    expect(await runPost(run)).toEqual([]);
    expect(service.requestCount()).toBe(0);
    expect(await filesIn(machine.env.GOCACHE ?? "")).toEqual(sorted(own));
  });
});

describe.each(PROTOCOLS)("saving, %s", (protocol) => {
  const job = (service: LoopbackCacheService, env: Readonly<Record<string, string>> = {}) =>
    buildJob(project, service, { protocol, env }).then(({ run }) => run);

  test("little anew: nothing is saved; much: under a new key, which the next job finds first", async () => {
    const service = await openCacheService();
    const first = await job(service);
    await compile(first, COMPILED, 1000);
    expect((await runPost(first)).join("\n")).toMatch(/^Saved 40 files of Go's build cache \(40 kB\)/m);

    const second = await job(service);
    await useAll(second);
    await compile(second, many("little", 4), 1000);
    expect((await runPost(second)).join("\n")).toMatch(/^Build cache not saved: only 9%/m);
    expect(buildKeysOf(service)).toEqual([first.report?.buildCache.primaryKey]);

    const third = await job(service);
    await useAll(third);
    await compile(third, many("much", 5), 1000);
    expect((await runPost(third)).join("\n")).toMatch(/^Saved 45 files/m);
    const keys = [first, third].map(({ report }) => report?.buildCache.primaryKey);
    expect(buildKeysOf(service)).toEqual(keys);

    const fourth = await job(service);
    expect(fourth.report?.buildCache).toMatchObject({ matchedKey: keys[1], exact: true, files: 45 });
    expect(await bytesIn(buildCacheFolder(fourth))).toBe(45_000);
    // What this job has not used is not kept for the next.
    await compile(fourth, many("other", 30), 1000);
    await runPost(fourth);
    const fifth = await job(service);
    expect(await filesIn(buildCacheFolder(fifth))).toEqual(sorted(many("other", 30)));
  });

  test("with a token that may only read: a line, no notice and no warning", async () => {
    const service = await openCacheService();
    const run = await job(service);
    await compile(run, COMPILED);
    service.set({ kind: "read-only" });
    expect(await runPost(run)).toEqual([
      "Not saved: this job may only read the cache.",
      "Build cache not saved: this job may only read the cache.",
    ]);
    expect(service.entries()).toEqual([]);
  });

  test("two jobs at once: those of one run save one entry, those of two runs two, and nobody is warned", async () => {
    const service = await openCacheService({ roundTripMs: 20 });
    const envs = [{ GITHUB_RUN_ID: "7" }, { GITHUB_RUN_ID: "7" }, { GITHUB_RUN_ID: "8" }];
    const runs = await Promise.all(envs.map((env) => job(service, env)));
    for (const run of runs) await compile(run, COMPILED);
    const told = (await Promise.all(runs.map((run) => runPost(run)))).flat();
    expect(told.filter((line) => /^(?:warning|error|notice)/.test(line))).toEqual([]);
    expect(told.filter((line) => line.startsWith("Saved 40 files"))).toHaveLength(2);
    expect(told.filter((line) => line.startsWith("Build cache not saved: another job"))).toHaveLength(1);
    expect(buildKeysOf(service)).toHaveLength(2);
    expect((await job(service)).report?.buildCache).toMatchObject({ kind: "restored", files: 40 });
  });
});

describe("a disk that takes no more", () => {
  const mounted: string[] = [];
  const succeeds = (program: string, ...args: string[]) => spawnSync(program, args).status === 0;
  afterAll(() => {
    for (const folder of mounted) succeeds("umount", folder);
  });

  test("the job goes on, one warning says so, and nothing half stays in the build cache", async () => {
    const disk = await temporaryFolder();
    if (!succeeds("mount", "-t", "tmpfs", "-o", "size=2m", "none", disk)) {
      process.stderr.write("NOT TESTED: a full disk (this user may not mount a file system)\n");
      return;
    }
    mounted.push(disk);
    const large = await saveBuild(project, COMPILED, 100_000);
    const service = await serviceWithBuild(large.archive, large);
    const { run } = await buildJob(project, service, { env: { GOCACHE: join(disk, "build") } });
    expect(run.failed).toBe(false);
    expect(run.report?.buildCache).toMatchObject({ kind: "failed", failure: { detail: "ENOSPC" } });
    expect(run.report?.fetch.zips).toBe(modules.length);
    expect(warningsOf(run)).toEqual([expect.stringContaining("ENOSPC")]);
    const folder = buildCacheFolder(run);
    const there = await filesIn(folder);
    expect(there.length).toBeGreaterThan(5);
    for (const name of there) expect((await stat(join(folder, name))).size).toBe(100_000);
  });
});
