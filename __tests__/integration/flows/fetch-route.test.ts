import { readdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { rememberedPath } from "../../../src/mirrors/remembered.ts";
import { downloadFolder } from "../../../src/modules/module-cache-layout.ts";
import type { Machine } from "../../../src/ports.ts";
import type { LoopbackMirror } from "../../../src/sandbox/fault-server.ts";
import { type FaultPlan, faults } from "../../../src/sandbox/faults.ts";
import { goSumOf, makeModule } from "../../../src/sandbox/generated-module.ts";
import { expectNothingToDownload, fetchOf, notesWith, pathsAsked } from "../../support/fetched.ts";
import {
  buildThroughRoute,
  expectCleanModuleCache,
  type JobRun,
  mirrorReport,
  newMachine,
  routeOf,
  runJob,
  warningsOf,
} from "../../support/job.ts";
import { openMirror } from "../../support/mirrors.ts";
import { smallModules, type TestProject, writeProject } from "../../support/project.ts";

/** What the fetch says of the source at that URL. */
function sourceReport(run: JobRun, { url }: LoopbackMirror) {
  return fetchOf(run).sources.find(({ name }) => name === new URL(url).host);
}

/** A fault that begins with the fetch: the probe asks for whole zips, the fetch for ranges. */
function onceFetching(mirror: LoopbackMirror, plan: FaultPlan): FaultPlan {
  return (request) => {
    const isFetch = mirror.requests.some(({ path, range }) => range !== null && path.endsWith(".zip"));
    return isFetch ? plan(request) : undefined;
  };
}

/** For a busy machine, which costs a healthy mirror nothing. */
const TIME_ENOUGH = { "probe-timeout": "20s", "probe-budget": "80s" };

describe("a mirror that was right when it was measured, and is not any more", () => {
  test.each([
    ["other code in its zips", faults.otherZipContent()],
    ["corrupt zips", faults.corruptZip()],
    ["a page of HTML for everything", faults.onlyZips(faults.loginPage())],
  ])("%s: it is asked for no more, and the others deliver", async (_, plan) => {
    const project = await writeProject();
    const lying = await openMirror(project, { roundTripMs: 5 });
    const honest = await openMirror(project, { roundTripMs: 30 });
    lying.set({ fault: onceFetching(lying, plan) });
    const run = await runJob({
      mirrors: [lying.url, honest.url],
      project: project.dir,
      inputs: { ...TIME_ENOUGH, sumdb: project.database.verifierKey, prefetch: "true" },
    });
    expect(run.failed).toBe(false);
    expect(mirrorReport(run, lying.url)).toMatchObject({ outcome: { kind: "proven" } });
    expect(sourceReport(run, lying)).toMatchObject({ outcome: "out" });
    expect(fetchOf(run)).toMatchObject({ kind: "fetched", left: [] });
    expect(sourceReport(run, honest)).toMatchObject({ outcome: "delivered", refusals: 0 });
    await expectCleanModuleCache(run, project.modules);
    await expectNothingToDownload(run);
  });

  test("a lie is warned of by the mirror's name, and the mirror is no part of the route", async () => {
    const project = await writeProject();
    const lying = await openMirror(project, { roundTripMs: 5 });
    const honest = await openMirror(project, { roundTripMs: 30 });
    lying.set({ fault: onceFetching(lying, faults.otherZipContent()) });
    const machine = await newMachine();
    const run = await runJob({
      mirrors: [lying.url, honest.url],
      project: project.dir,
      machine,
      inputs: { ...TIME_ENOUGH, sumdb: project.database.verifierKey, prefetch: "true" },
    });
    const { host } = new URL(lying.url);
    expect(warningsOf(run)).toEqual([
      expect.stringMatching(new RegExp(`^${host} sent the wrong bytes for /example\\.com/.*\\.zip`)),
    ]);
    expect(run.summary.replaceAll("&#8203;", "").replaceAll("\\", "")).toContain(
      `${host} sent the wrong bytes`,
    );
    expect(routeOf(run)).toEqual([honest.url, "direct"]);
    expect(mirrorReport(run, lying.url).inRoute).toBe(false);
    expect(run.report?.choice.mirror).toBe(new URL(honest.url).host);
    expect(run.outputs.get("mirror")).toBe(new URL(honest.url).host);

    // As a job that needs more than this project: through the route, into an empty module cache.
    const elsewhere = await newMachine();
    const env = { GOMODCACHE: elsewhere.env.GOMODCACHE ?? "" };
    const asked = lying.requestCount();
    expect(await buildThroughRoute(run, undefined, env)).toMatchObject({ exitCode: 0 });
    expect(lying.requestCount()).toBe(asked);
    expect(await rememberedFiles(machine)).toEqual([]);
  });

  test("the sentence about the choice compares the mirrors that are left, not the first one with itself", async () => {
    const project = await writeProject();
    const lying = await openMirror(project, { roundTripMs: 5 });
    const honest = await openMirror(project, { roundTripMs: 30 });
    lying.set({ fault: onceFetching(lying, faults.otherZipContent()) });
    const run = await runJob({
      mirrors: [lying.url, honest.url],
      project: project.dir,
      inputs: { ...TIME_ENOUGH, sumdb: project.database.verifierKey, prefetch: "true" },
    });
    expect(run.report?.choice.mirror).toBe(new URL(honest.url).host);
    expect(run.report?.choice.reason).not.toMatchObject({ runnerUp: new URL(honest.url).host });
  });

  test("a mirror alone that lies: one warning, and nothing of it is kept", async () => {
    const project = await writeProject();
    const lying = await openMirror(project);
    lying.set({ fault: onceFetching(lying, faults.otherZipContent()) });
    const run = await runJob({
      mirrors: [lying.url],
      project: project.dir,
      outside: "unreachable",
      inputs: { ...TIME_ENOUGH, sumdb: project.database.verifierKey, prefetch: "true" },
    });
    expect(run.failed).toBe(false);
    const wrong = fetchOf(run).left.find(({ reason }) => reason === "wrong-bytes");
    expect(wrong?.zips).toBeGreaterThan(0);
    expect(sourceReport(run, lying)).toMatchObject({ outcome: "out", reason: { code: "wrong-hash" } });
    expect(notesWith(run, "go-sum-disagrees")).toHaveLength(1);
    await expectCleanModuleCache(run, project.modules);
  });

  test.each([
    ["a page of HTML", faults.onlyZips(faults.loginPage())],
    ["other code, and nobody else has the module", faults.otherZipContent()],
  ])("%s: go would end there, so the mirror is no part of the route", async (_, plan) => {
    const project = await writeProject();
    const lying = await openMirror(project, { roundTripMs: 5 });
    const lacking = await openMirror(project, { roundTripMs: 30 });
    lying.set({ fault: onceFetching(lying, plan) });
    lacking.set({ fault: onceFetching(lacking, faults.onlyZips(faults.status(404))) });
    const run = await runJob({
      mirrors: [lying.url, lacking.url],
      project: project.dir,
      inputs: { sumdb: project.database.verifierKey, prefetch: "true", ...TIME_ENOUGH },
      // Where the one that is left is too slow on a busy machine, the way to the database is looked for there.
      outside: "unreachable",
    });
    expect(sourceReport(run, lying)).toMatchObject({ outcome: "out" });
    expect(routeOf(run)).toEqual([lacking.url, "direct"]);
  });

  test.each([
    ["503 for every zip", faults.onlyZips(faults.status(503))],
    ["a reset, every time", faults.only(["info", "mod", "zip"], faults.reset())],
  ])("%s: the others deliver", async (_, plan) => {
    const project = await writeProject();
    const failing = await openMirror(project, { roundTripMs: 5 });
    const healthy = await openMirror(project, { roundTripMs: 30 });
    failing.set({ fault: onceFetching(failing, plan) });
    const run = await runJob({
      mirrors: [failing.url, healthy.url],
      project: project.dir,
      inputs: { ...TIME_ENOUGH, sumdb: project.database.verifierKey, prefetch: "true" },
    });
    expect(fetchOf(run)).toMatchObject({ kind: "fetched", left: [] });
    expect(sourceReport(run, failing)?.refusals).toBeGreaterThan(0);
    expect(warningsOf(run)).toEqual([]);
    await expectNothingToDownload(run);
    await expectCleanModuleCache(run, project.modules);
  });
});

describe("a mirror that leaves the route after the fetch, and one that stays", () => {
  /** The names of the mirrors that were chosen and are not in the route, with what the note says of them. */
  function removedBy(run: JobRun) {
    return notesWith(run, "mirror-removed").map((note) =>
      note.code === "mirror-removed" ? note.mirror : "",
    );
  }

  /** A job with that fault at the nearer one of two mirrors, which begins with the fetch. */
  async function jobWhere(plan: FaultPlan, farMs = 30, probe = "always") {
    const project = await writeProject();
    const near = await openMirror(project, { roundTripMs: 5 });
    const far = await openMirror(project, { roundTripMs: farMs });
    near.set({ fault: onceFetching(near, plan) });
    const run = await runJob({
      mirrors: [near.url, far.url],
      project: project.dir,
      inputs: { ...TIME_ENOUGH, sumdb: project.database.verifierKey, prefetch: "true", probe },
    });
    expect(fetchOf(run)).toMatchObject({ kind: "fetched", left: [] });
    expect(warningsOf(run)).toEqual([]);
    return { run, near, far };
  }

  test("late with one file, which another brought sooner: that is no failure, and it stays", async () => {
    let late: string | null = null;
    const lateWithOne: FaultPlan = ({ kind, path }) => {
      if (kind === "zip") late ??= path;
      return path === late ? { kind: "silence-before-headers" } : undefined;
    };
    // The other one takes so long that the late one is found to be silent meanwhile.
    const { run, near, far } = await jobWhere(lateWithOne, 200, "never");
    expect(late).not.toBeNull();
    expect(sourceReport(run, far)).toMatchObject({ outcome: "delivered" });
    expect(sourceReport(run, near)).toMatchObject({ outcome: "delivered", reason: null });
    expect(routeOf(run)).toEqual([near.url, far.url, "direct"]);
    expect(removedBy(run)).toEqual([]);
  });

  test("silent with all that it was asked for: log and summary say that it left the route, and why", async () => {
    const { run, near, far } = await jobWhere(faults.silenceBeforeHeaders());
    expect(routeOf(run)).toEqual([far.url, "direct"]);
    const { host } = new URL(near.url);
    expect(removedBy(run)).toEqual([host]);
    const told = `${host} was removed from the route: silent at the end of the download.`;
    expect(run.lines.join("\n")).toContain(told);
    expect(run.summary.replaceAll("&#8203;", "").replaceAll("\\", "")).toContain(told);
  });

  test("failing to the end: its failure is the reason that is told", async () => {
    const { run, near, far } = await jobWhere(faults.status(503));
    expect(routeOf(run)).toEqual([far.url, "direct"]);
    expect(run.lines.join("\n")).toContain(`${new URL(near.url).host} was removed from the route: 503 for a`);
  });
});

describe("a mirror that the measurement did not wait for, since its zips come too late", () => {
  /** The nearer one sends no zip to the probe, and begins with the fetch to behave as `plan` says. */
  async function jobWhere(plan: FaultPlan) {
    const project = await writeProject();
    const chosen = await openMirror(project, { roundTripMs: 40 });
    const late = await openMirror(project, { roundTripMs: 5 });
    const isFetch = () => [chosen, late].some(({ requests }) => requests.some(({ range }) => range !== null));
    const noZips = faults.onlyZips(faults.headersThenSilence());
    late.set({ fault: (request) => (isFetch() ? plan : noZips)(request) });
    const run = await runJob({
      mirrors: [chosen.url, late.url],
      project: project.dir,
      inputs: { "probe-timeout": "20s", sumdb: project.database.verifierKey, prefetch: "true" },
    });
    expect(fetchOf(run)).toMatchObject({ kind: "fetched", left: [] });
    // It had proven nothing when the route was chosen.
    expect(routeOf(run)).toEqual([chosen.url, "direct"]);
    expect(mirrorReport(run, late.url)).toMatchObject({
      outcome: { kind: "not-waited-for", answered: true },
      rank: null,
      inRoute: false,
    });
    await expectCleanModuleCache(run, project.modules);
    await expectNothingToDownload(run);
    return sourceReport(run, late);
  }

  test("it is fetched from", async () => {
    expect(await jobWhere(() => undefined)).toMatchObject({ outcome: "delivered", refusals: 0 });
  });

  test.each([
    ["sends other bytes", faults.otherZipContent()],
    ["refuses zips", faults.onlyZips(faults.status(403))],
    ["stays silent", faults.onlyZips(faults.headersThenSilence())],
  ])("it %s: nothing of that comes into the module cache", async (_, plan) => {
    expect((await jobWhere(plan))?.requests).toBeGreaterThan(0);
  });
});

describe("a go.sum with one wrong hash", () => {
  const modules = smallModules();
  const [first, second] = [modules[7], modules[8]].map((m) => m?.module.path ?? "");
  const other = makeModule({
    path: first ?? "",
    version: "v1.2.3",
    files: { "other.go": "package theta\n" },
  });

  test("is warned of with both hashes, the other modules are fetched, and the step goes on", async () => {
    const truth = modules[7] as (typeof modules)[number];
    const goSum = goSumOf(modules).replace(truth.zipH1, other.zipH1);
    const project = await writeProject(modules, { goSum });
    const mirrors = [await openMirror(project), await openMirror(project)];
    const run = await runJob({
      mirrors: mirrors.map(({ url }) => url),
      project: project.dir,
      inputs: { sumdb: project.database.verifierKey, prefetch: "true", probe: "never" },
    });
    expect(run.failed).toBe(false);
    expect(fetchOf(run)).toMatchObject({ zips: 8, left: [{ reason: "wrong-bytes", zips: 1 }] });
    expect(notesWith(run, "go-sum-disagrees")).toEqual([
      {
        level: "warning",
        code: "go-sum-disagrees",
        module: `${first}@v1.2.3`,
        expected: other.zipH1,
        actual: truth.zipH1,
        mirrors: 2,
        others: 0,
      },
    ]);
    expect(warningsOf(run)).toEqual([expect.stringContaining(other.zipH1)]);
    expect(warningsOf(run)).toEqual([expect.stringContaining(truth.zipH1)]);
    // Two mirrors that agree are no liars.
    expect(routeOf(run)).toEqual([...mirrors.map(({ url }) => url), "direct"]);
    await expectCleanModuleCache(run, modules);
    const files = await readdir(downloadFolder(run.moduleCache, truth.module)).catch(() => []);
    expect(files.filter((name) => !/\.(mod|info)$/.test(name))).toEqual([]);
    expect(await buildThroughRoute(run)).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining("checksum mismatch"),
    });
  });

  test("two of them: the second is counted", async () => {
    const goSum = [modules[7], modules[8]].reduce(
      (text, m) => text.replace(m?.zipH1 ?? "-", other.zipH1),
      goSumOf(modules),
    );
    const project = await writeProject(modules, { goSum });
    const mirrors = [await openMirror(project), await openMirror(project)];
    const run = await runJob({
      mirrors: mirrors.map(({ url }) => url),
      project: project.dir,
      inputs: { sumdb: project.database.verifierKey, prefetch: "true", probe: "never" },
    });
    expect(fetchOf(run)).toMatchObject({ zips: 7, left: [{ reason: "wrong-bytes", zips: 2 }] });
    expect(notesWith(run, "go-sum-disagrees")).toMatchObject([{ others: 1 }]);
    expect(warningsOf(run)).toEqual([expect.stringMatching(new RegExp(`disagree on (${first}|${second})@`))]);
  });
});

describe("mirrors that are remembered from an earlier job", () => {
  test("are fetched from without a probe; once one of them is dead, the others deliver and the next job measures", async () => {
    const { machine, project, near, far, job } = await rememberedStage();
    const first = await job();
    expect(first.report?.probe.kind).toBe("measured");
    expect(fetchOf(first)).toMatchObject({ kind: "fetched", left: [] });

    const heads = headsOf(near, far);
    const second = await job();
    expect(second.report?.probe).toMatchObject({ kind: "remembered", admitted: 0 });
    expect(fetchOf(second)).toMatchObject({ kind: "fetched", zips: 9, left: [] });
    expect(headsOf(near, far)).toBe(heads);
    await expectNothingToDownload(second);
    expect(await rememberedFiles(machine)).toHaveLength(1);

    await near.close();
    const third = await job();
    expect(third.report?.probe.kind).toBe("remembered");
    expect(fetchOf(third)).toMatchObject({ kind: "fetched", zips: 9, left: [] });
    expect(sourceReport(third, near)).toMatchObject({ files: 0 });
    expect(sourceReport(third, far)).toMatchObject({ outcome: "delivered", reason: null });
    await expectNothingToDownload(third);
    await expectCleanModuleCache(third, project.modules);
    expect(await rememberedFiles(machine)).toEqual([]);

    const fourth = await job();
    expect(fourth.report?.probe.kind).toBe("measured");
    expect(routeOf(fourth)).toEqual([far.url, "direct"]);
  });

  test("and lie by now: they are out of the route, and the next job measures", async () => {
    const { machine, near, far, job } = await rememberedStage();
    await job();
    near.set({ fault: faults.otherZipContent() });
    const second = await job();
    expect(second.report?.probe.kind).toBe("remembered");
    expect(fetchOf(second)).toMatchObject({ zips: 9, left: [] });
    expect(routeOf(second)).toEqual([far.url, "direct"]);
    expect(warningsOf(second)).toEqual([expect.stringContaining(new URL(near.url).host)]);
    expect(await rememberedFiles(machine)).toEqual([]);
    expect((await job()).report?.probe.kind).toBe("measured");
  });

  /** Requests that only a measurement makes: sizes, whole zips, and the checksum database. */
  function headsOf(...mirrors: readonly LoopbackMirror[]): number {
    return mirrors.flatMap(({ requests }) =>
      requests.filter(
        ({ method, path, range }) =>
          method === "HEAD" || path.startsWith("/sumdb/") || (path.endsWith(".zip") && range === null),
      ),
    ).length;
  }
});

/** Jobs on one machine, each with a module cache of its own. */
async function rememberedStage() {
  const project = await writeProject();
  const machine = await newMachine({ GOSUMDB: project.database.verifierKey });
  const near = await openMirror(project, { roundTripMs: 5 });
  const far = await openMirror(project, { roundTripMs: 40 });
  let jobs = 0;
  const job = () => {
    const moduleCache = join(machine.home ?? "", `mod${jobs++}`);
    return runJob({
      mirrors: [near.url, far.url],
      project: project.dir,
      machine: { ...machine, env: { ...machine.env, GOMODCACHE: moduleCache } },
      inputs: { prefetch: "true" },
    });
  };
  return { machine, project, near, far, job };
}

async function rememberedFiles(machine: Machine): Promise<readonly string[]> {
  return readdir(dirname(rememberedPath(machine, "0") ?? "")).catch(() => []);
}

test("a remembered way to the checksum database through a mirror that is out is looked for again", async () => {
  const { project, near, far, job } = await rememberedStage();
  const first = await job();
  expect(first.report?.sumdb).toMatchObject({ via: `${near.url}/sumdb/${project.database.name}` });
  near.set({ fault: faults.otherZipContent() });
  const run = await job();
  expect(run.report?.probe.kind).toBe("remembered");
  expect(routeOf(run)).toEqual([far.url, "direct"]);
  expect(run.report?.sumdb).toMatchObject({ via: `${far.url}/sumdb/${project.database.name}` });
});

test("a remembered mirror that is dead by now does not stand first in the route where another delivered", async () => {
  const { near, far, job } = await rememberedStage();
  await job();
  await near.close();
  const run = await job();
  expect(run.report?.probe.kind).toBe("remembered");
  expect(routeOf(run)).toEqual([far.url, "direct"]);
});

describe("no module cache that could be written", () => {
  test("a warning says so, the route is set, and nothing more is asked than the measurement did", async () => {
    const project: TestProject = await writeProject();
    const mirror = await openMirror(project);
    const machine = await newMachine();
    await writeFile(join(machine.home ?? "", "file"), "no folder");
    const run = await runJob({
      mirrors: [mirror.url],
      project: project.dir,
      machine: { ...machine, env: { ...machine.env, GOMODCACHE: join(machine.home ?? "", "file", "mod") } },
      inputs: { sumdb: project.database.verifierKey, prefetch: "true", probe: "never" },
    });
    expect(run.failed).toBe(false);
    expect(fetchOf(run)).toMatchObject({ kind: "fetched", zips: 0, mods: 0, infos: 0 });
    expect(fetchOf(run).left).toEqual([{ reason: "module-cache", zips: 9, mods: 9 }]);
    expect(warningsOf(run)).toEqual([expect.stringMatching(/module cache can't be used \(ENOTDIR\)/)]);
    expect(routeOf(run)).toEqual([mirror.url, "direct"]);
    const asked = pathsAsked(mirror);
    expect(new Set(asked).size).toBe(asked.length);
    expect(
      await buildThroughRoute(run, undefined, { GOMODCACHE: join(machine.home ?? "", "other") }),
    ).toMatchObject({
      exitCode: 0,
    });
  });
});
