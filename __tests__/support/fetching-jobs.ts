/** Steps of the built action that fetch the same modules from one slow mirror, for what may end or disturb them. */
import type { ChildProcess } from "node:child_process";
import { setTimeout as delay } from "node:timers/promises";
import { beforeAll, beforeEach, expect } from "@jest/globals";
import type { Report } from "../../src/report/report.ts";
import type { Behaviour, LoopbackMirror } from "../../src/sandbox/fault-server.ts";
import { type GeneratedModule, makeModule } from "../../src/sandbox/generated-module.ts";
import { incomingIn, wrongFiles } from "./download-cache.ts";
import { type GoEnvironment, goEnvironment, runGo } from "./go.ts";
import { openMirror } from "./mirrors.ts";
import { type TestProject, writeProject } from "./project.ts";
import { type ActionRun, runAction } from "./runner.ts";
import { temporaryFolder } from "./temp.ts";

/** More than `go` is started for to unpack them, and a few that are on their way for long. */
const SMALL = 42;
const LARGE = 3;
const LARGE_BYTES = 3_000_000;
export const LARGE_TOTAL_BYTES = LARGE * LARGE_BYTES;

export const largeModules = numbered("large", LARGE, LARGE_BYTES);
export const smallModules = numbered("small", SMALL, 10_000);
export const modules = [...largeModules, ...smallModules];

/** All of it in about half a second. */
export const LINE: Behaviour = { roundTripMs: 10, bytesPerSecond: 20_000_000 };

/** A job of its own: module cache, home and temporary files in new folders. */
export interface FetchingJob {
  readonly env: GoEnvironment;
  readonly moduleCache: string;
  readonly temporary: string;
}

/** For a test file: one project for all its tests, and a mirror of its own for each. */
export function fetchingJobs() {
  let project: TestProject;
  let mirror: LoopbackMirror;
  beforeAll(async () => {
    project = await writeProject(modules);
  });
  beforeEach(async () => {
    mirror = await openMirror(project, LINE);
  });

  async function newJob(overrides: GoEnvironment = {}): Promise<FetchingJob> {
    const temporary = await temporaryFolder();
    const env = await goEnvironment({
      GOFLAGS: "-modcacherw -trimpath",
      GOSUMDB: project.database.verifierKey,
      RUNNER_TEMP: temporary,
      ...overrides,
    });
    return { env, moduleCache: env.GOMODCACHE ?? "", temporary };
  }

  function step(
    job: FetchingJob,
    options: Partial<Parameters<typeof runAction>[0]> = {},
  ): Promise<ActionRun> {
    const inputs = { mirrors: mirror.url, prefetch: "true", "probe-timeout": "10s", "probe-budget": "10s" };
    return runAction({ cwd: project.dir, env: job.env, inputs, ...options });
  }

  function go(job: FetchingJob, args: readonly string[], env: GoEnvironment = {}): ReturnType<typeof runGo> {
    return runGo(args, { cwd: project.dir, env: { ...job.env, ...env } });
  }

  /** Expects a step that did all that it was for, and a module cache that needs nothing more. */
  async function expectFilled(job: FetchingJob, run: ActionRun): Promise<void> {
    expect({ ...run, warnings: warningsIn(run) }).toMatchObject({ exitCode: 0, stderr: "", warnings: [] });
    expect((JSON.parse(run.report ?? "null") as Report).fetch.left).toEqual([]);
    expect(await incomingIn(job.moduleCache)).toEqual([]);
    await expectGoodCache(job.moduleCache);
    const offline = await go(job, ["mod", "download"], { GOPROXY: "off" });
    expect(offline).toMatchObject({ exitCode: 0, stderr: "" });
  }

  return { mirror: () => mirror, newJob, step, go, expectFilled };
}

export const warningsIn = (run: ActionRun) => run.stdout.match(/^::warning.*$/gm) ?? [];

export async function expectGoodCache(moduleCache: string): Promise<void> {
  expect(await wrongFiles(moduleCache, modules)).toEqual([]);
}

export const hasStopped = ({ exitCode, signalCode }: ChildProcess) =>
  exitCode !== null || signalCode !== null;

/** Resolves once `is` holds; looks again and again. */
export async function until(is: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await is())) await delay(2);
}

function numbered(name: string, count: number, paddingBytes: number): readonly GeneratedModule[] {
  return Array.from({ length: count }, (_, i) =>
    makeModule({ path: `example.com/${name}${i}`, version: "v1.2.3", paddingBytes }),
  );
}
