import { expect } from "@jest/globals";
import type { Machine } from "../../src/ports.ts";
import type { LoopbackMirror } from "../../src/sandbox/fault-server.ts";
import {
  buildThroughRoute,
  expectCleanModuleCache,
  type JobRun,
  mirrorReport,
  routeOf,
  runJob,
} from "./job.ts";
import { openMirror } from "./mirrors.ts";
import { type TestProject, writeProject } from "./project.ts";

/** Round trips in milliseconds: the faulty mirror is the nearer one, so a naive choice would take it. */
export const NEAR_MS = 5;
const HEALTHY_MS = 40;

/** A run with a faulty mirror and a healthy one that is further away. */
export interface FaultCase {
  readonly run: JobRun;
  readonly project: TestProject;
  readonly healthy: LoopbackMirror;
}

/**
 * Runs the action with the mirror at `faultyUrl` before a healthy one. Nothing is fetched before the build, so that go
 * itself shows what the route is worth.
 */
export async function runWithFault(
  project: TestProject,
  faultyUrl: string,
  options: { readonly machine?: Machine; readonly inputs?: Readonly<Record<string, string>> } = {},
): Promise<FaultCase> {
  const healthy = await openMirror(project, { roundTripMs: HEALTHY_MS });
  const run = await runJob({
    mirrors: [faultyUrl, healthy.url],
    project: project.dir,
    ...options,
    inputs: { sumdb: project.database.verifierKey, prefetch: "false", ...options.inputs },
  });
  return { run, project, healthy };
}

/** The same with a mirror that is started here, `NEAR_MS` away. */
export async function runWithFaultyMirror(
  options: Parameters<typeof openMirror>[1],
  more: Parameters<typeof runWithFault>[2] = {},
): Promise<FaultCase & { readonly faulty: LoopbackMirror }> {
  const project = await writeProject();
  const faulty = await openMirror(project, { roundTripMs: NEAR_MS, ...options });
  return { ...(await runWithFault(project, faulty.url, more)), faulty };
}

/**
 * Expects what every survived fault has in common: the mirror is out for one of these reasons, the user is told,
 * the real `go` builds through the route, and nothing wrong is in the module cache.
 * @param codes of the failure; "not-waited-for" where the decision may come before the mirror's time-out
 * @param told what log and summary say about it
 */
export async function expectSurvived(
  { run, project, healthy }: FaultCase,
  faultyUrl: string,
  codes: readonly string[],
  told: RegExp,
): Promise<void> {
  const { outcome, rank, inRoute } = mirrorReport(run, faultyUrl);
  const code = outcome.kind === "failed" ? outcome.reason.code : outcome.kind;
  expect(codes).toContain(code);
  expect({ rank, inRoute }).toEqual({ rank: null, inRoute: false });
  expect(mirrorReport(run, healthy.url)).toMatchObject({ rank: 1, inRoute: true });
  expect(routeOf(run)).toEqual([healthy.url, "direct"]);

  const host = new URL(faultyUrl).host;
  expect(run.lines.find((line) => line.includes(host))).toMatch(told);
  // In Markdown a character that no font shows keeps names from becoming links.
  const summary = run.summary.replaceAll("&nbsp;", " ").replaceAll("&#8203;", "").replaceAll("\\", "");
  expect(summary.split("\n").find((line) => line.startsWith("|") && line.includes(host))).toMatch(told);

  const askedBefore = healthy.requestCount();
  expect(await buildThroughRoute(run)).toMatchObject({
    exitCode: 0,
    stderr: expect.not.stringContaining("error"),
  });
  expect(healthy.requestCount()).toBeGreaterThan(askedBefore);
  await expectCleanModuleCache(run, project.modules);
}
