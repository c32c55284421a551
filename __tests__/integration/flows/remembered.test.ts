import { chmod, mkdir, readdir, readFile, rename, stat, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { rememberedPath } from "../../../src/mirrors/remembered.ts";
import type { Machine } from "../../../src/ports.ts";
import type { LoopbackMirror } from "../../../src/sandbox/fault-server.ts";
import { faults } from "../../../src/sandbox/faults.ts";
import { deadPort } from "../../../src/sandbox/unreachable.ts";
import { buildThroughRoute, type JobRun, newMachine, runJob } from "../../support/job.ts";
import { openMirror } from "../../support/mirrors.ts";
import { smallModules, type TestProject, writeProject } from "../../support/project.ts";

let project: TestProject;
let machine: Machine;
let near: LoopbackMirror;
let far: LoopbackMirror;

beforeEach(async () => {
  project = await writeProject();
  machine = await newMachine({ GOSUMDB: project.database.verifierKey });
  near = await openMirror(project, { roundTripMs: 5 });
  far = await openMirror(project, { roundTripMs: 30 });
});

/** Another job on the same machine. Nothing is fetched: each finds the same missing, and so measures the same. */
function run(inputs: Readonly<Record<string, string>> = {}, mirrors = [far.url, near.url]): Promise<JobRun> {
  return runJob({ mirrors, project: project.dir, machine, inputs: { prefetch: "false", ...inputs } });
}

/** Requests to both mirrors, from now on. */
function countRequests(): () => number {
  const total = () => near.requestCount() + far.requestCount();
  const before = total();
  return () => total() - before;
}

async function rememberedFiles(): Promise<readonly string[]> {
  const folder = dirname(rememberedPath(machine, "0") ?? "");
  return (await readdir(folder).catch(() => [])).map((name) => join(folder, name));
}

async function rememberedFile(): Promise<string> {
  const [file = "", ...more] = await rememberedFiles();
  expect(more).toEqual([]);
  return file;
}

describe("a fresh result of this machine", () => {
  test("spares the probe: no mirror is contacted, and the route is the same", async () => {
    const first = await run();
    const requests = countRequests();
    const second = await run();
    expect(second.report?.probe).toMatchObject({ kind: "remembered", ageMs: expect.any(Number) });
    expect(requests()).toBe(0);
    expect(second.env.GOPROXY).toBe(`${near.url}|${far.url}|direct`);
    expect(second.report?.route).toEqual(first.report?.route);
    expect(second.report?.mirrors.map((m) => m.speed)).toEqual(first.report?.mirrors.map((m) => m.speed));
    expect(second.lines.join("\n")).toMatch(/no mirror was contacted/);
    expect(await buildThroughRoute(second)).toMatchObject({ exitCode: 0 });
  });

  test("keeps a failing mirror out", async () => {
    near.set({ roundTripMs: 5, fault: faults.otherZipContent() });
    await run();
    const second = await run();
    expect(second.report?.probe.kind).toBe("remembered");
    expect(second.env.GOPROXY).toBe(`${far.url}|direct`);
    expect(second.report?.mirrors[1]).toMatchObject({
      url: near.url,
      outcome: { kind: "failed", reason: { code: "wrong-hash" } },
    });
  });

  test("keeps the way to the checksum database that was found", async () => {
    near.set({ roundTripMs: 5, sumDb: "login-page" });
    const first = await run();
    const second = await run();
    expect(second.report?.probe.kind).toBe("remembered");
    expect(second.env.GOSUMDB).toBe(
      `${project.database.verifierKey} ${far.url}/sumdb/${project.database.name}`,
    );
    expect(second.env.GOSUMDB).toBe(first.env.GOSUMDB);
  });

  test.each([
    ["probe: always", () => run({ probe: "always" })],
    ["cooldown: 0", () => run({ cooldown: "0" })],
    ["another list of mirrors", async () => run({}, [far.url, near.url, await deadPort()])],
    ["a mirror less", () => run({}, [near.url])],
    ["another setting of the checksum database", () => run({ sumdb: "off" })],
  ])("is not used with %s", async (_, again) => {
    await run();
    const requests = countRequests();
    expect((await again()).report?.probe.kind).toBe("measured");
    expect(requests()).toBeGreaterThan(0);
  });

  test("is not used once it is older than the cooldown, unless nothing is missing", async () => {
    const first = await run({}, [near.url]);
    await agedBy(30 * 60_000);
    expect((await run({}, [near.url])).report?.probe.kind).toBe("measured");
    expect(await buildThroughRoute(first)).toMatchObject({ exitCode: 0 });
    await agedBy(30 * 60_000);
    const later = await run({}, [near.url]);
    expect(later.report?.project.needed.missing).toBe(0);
    expect(later.report?.probe.kind).toBe("remembered");
    await agedBy(25 * 3_600_000);
    expect((await run({}, [near.url])).report?.probe.kind).toBe("measured");
  });

  test("with no healthy mirror in it is none: the next job measures", async () => {
    const dead = [await deadPort()];
    await runJob({ mirrors: dead, project: project.dir, machine, outside: "unreachable" });
    expect(await rememberedFiles()).toEqual([]);
  });

  test("of another project stays beside it", async () => {
    await run();
    const other = await writeProject(smallModules().slice(0, 4));
    const requests = countRequests();
    const options = { mirrors: [far.url, near.url], machine };
    expect((await runJob({ ...options, project: other.dir })).report?.probe.kind).toBe("measured");
    expect(requests()).toBeGreaterThan(0);
    expect(await rememberedFiles()).toHaveLength(2);
    expect((await run()).report?.probe.kind).toBe("remembered");
    expect((await runJob({ ...options, project: other.dir })).report?.probe.kind).toBe("remembered");
  });

  async function agedBy(ms: number): Promise<void> {
    const file = await rememberedFile();
    const kept = JSON.parse(await readFile(file, "utf8"));
    await writeFile(file, JSON.stringify({ ...kept, atMs: kept.atMs - ms }));
  }
});

describe("the file that holds it", () => {
  test("belongs to the user alone, and names no module", async () => {
    await run();
    const file = await rememberedFile();
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await stat(dirname(file))).mode & 0o777).toBe(0o700);
    const text = await readFile(file, "utf8");
    expect(JSON.parse(text)).toMatchObject({ version: 3 });
    expect(text).not.toMatch(/example\.com|alpha|iota|v1\.2\.3|h1:/);
  });

  test.each([
    ["others can read", async (file: string) => rewritten(file, await readFile(file, "utf8"), 0o644)],
    ["others can write", async (file: string) => rewritten(file, await readFile(file, "utf8"), 0o620)],
    [
      "is a symbolic link",
      async (file: string) => {
        await rename(file, `${file}.real`);
        await symlink(`${file}.real`, file);
      },
    ],
    [
      "is a folder",
      async (file: string) => {
        await rename(file, `${file}.real`);
        await mkdir(file);
      },
    ],
    ["is cut", async (file: string) => rewritten(file, (await readFile(file, "utf8")).slice(0, -20), 0o600)],
    ["is empty", (file: string) => rewritten(file, "", 0o600)],
    [
      "is of another version",
      async (file: string) =>
        rewritten(file, (await readFile(file, "utf8")).replace('"version":3', '"version":2'), 0o600),
    ],
    [
      "comes from the future",
      async (file: string) =>
        rewritten(
          file,
          (await readFile(file, "utf8")).replace(/"atMs":\d+/, `"atMs":${Date.now() + 3_600_000}`),
          0o600,
        ),
    ],
    [
      "holds a speed that is none",
      async (file: string) =>
        rewritten(
          file,
          (await readFile(file, "utf8")).replace(/"firstByteMs":[\d.]+/, '"firstByteMs":-1'),
          0o600,
        ),
    ],
    [
      "is huge",
      async (file: string) =>
        rewritten(
          file,
          (await readFile(file, "utf8")).replace("{", `{"more":"${"x".repeat(200_000)}",`),
          0o600,
        ),
    ],
  ] as const)("that %s counts as nothing", async (_, spoil) => {
    // So far that no pause of a busy machine makes it the nearer one.
    far.set({ roundTripMs: 150 });
    await run();
    await spoil(await rememberedFile());
    const again = await run();
    expect(again.failed).toBe(false);
    expect(again.report?.probe.kind).toBe("measured");
    expect(again.report?.choice.mirror).toBe(new URL(near.url).host);
  });

  test("adds no mirror that the inputs do not name, and no key of a checksum database", async () => {
    near.set({ roundTripMs: 5, sumDb: "login-page" });
    await run();
    const file = await rememberedFile();
    const kept = JSON.parse(await readFile(file, "utf8"));
    const evil = { ...kept.mirrors[0], url: "http://127.0.0.1:9" };
    const sumdb = JSON.parse(JSON.stringify(kept.sumdb).replaceAll(project.database.verifierKey, "off"));
    await rewritten(file, JSON.stringify({ ...kept, mirrors: [evil, ...kept.mirrors], sumdb }), 0o600);
    const again = await run();
    expect(again.env.GOPROXY).toBe(`${near.url}|${far.url}|direct`);
    expect(again.env.GOSUMDB?.split(" ")[0]).toBe(project.database.verifierKey);
  });

  test("that can't be written is no failure", async () => {
    const blocked = dirname(rememberedPath(machine, "0") ?? "");
    await mkdir(dirname(blocked), { recursive: true });
    await writeFile(blocked, "no folder");
    const first = await run();
    expect(first).toMatchObject({ failed: false, report: { probe: { kind: "measured" } } });
    expect((await run()).report?.probe.kind).toBe("measured");
  });

  async function rewritten(file: string, text: string, mode: number): Promise<void> {
    await writeFile(file, text);
    await chmod(file, mode);
  }
});

test("with nothing missing a mirror that needs long to prove itself is waited for all the same", async () => {
  const first = await runJob({
    mirrors: [near.url],
    project: project.dir,
    machine,
    inputs: { prefetch: "true" },
  });
  expect(first.report?.fetch).toMatchObject({ kind: "fetched", left: [] });
  near.set({ zipDelayMs: 1_200 });
  const inputs = { prefetch: "true", probe: "always", "fail-on": "no-mirror" };
  const second = await runJob({ mirrors: [near.url], project: project.dir, machine, inputs });
  expect(second.report?.probe).toMatchObject({ extended: true });
  expect(second.env.GOPROXY).toBe(`${near.url}|direct`);
});
