import { describe, expect, test } from "@jest/globals";
import { fetchReport } from "../../../src/fetch/fetch-report.ts";
import { faults } from "../../../src/sandbox/faults.ts";
import { blackHole, deadPort } from "../../../src/sandbox/unreachable.ts";
import {
  FAULTS,
  FINAL,
  FRAMING,
  large,
  mirror,
  modules,
  onSome,
  required,
  wanted,
} from "../../support/fetch-faults.ts";
import {
  codeOf,
  expectAllFetched,
  expectHonest,
  type FetchRun,
  fetchFrom,
  leftOf,
  modOf,
  sourceAt,
  sourceOf,
  zipOf,
} from "../../support/fetching.ts";
import { closedAfterTest } from "../../support/mirrors.ts";

describe("the only mirror fails with some modules: the others are fetched", () => {
  test.each(FAULTS)("%s", async (_, fault, reason, code) => {
    const run = await fetchFrom([await mirror(onSome(fault))], { modules, wanted });
    await expectHonest(run);
    expect(leftOf(run)).toMatchObject({
      "example.com/Large@v1.2.3 zip": reason,
      "example.com/required@v1.2.3 mod": reason,
    });
    expect(run.result).toMatchObject({ zips: 2, infos: 2, mods: 2, derivedMods: 2, disagreements: [] });
    expect(sourceAt(run, 0)).toMatchObject({ files: 4, lied: false });
    expect(codeOf(sourceAt(run, 0))).toBe(code);
    expect(reportedLeft(run)).toEqual([{ reason, zips: 1, mods: 2 }]);
  });
});

describe("the only mirror fails with everything: nothing is fetched, and it is said why", () => {
  test.each(FAULTS)("%s", async (_, fault, reason, code) => {
    const run = await fetchFrom([await mirror(fault)], { modules, wanted: [modOf(required), zipOf(large)] });
    await expectNothingFetched(run);
    expect(codeOf(sourceAt(run, 0))).toBe(code);
    expect(reportedLeft(run)).toEqual([{ reason, zips: 1, mods: 1 }]);
  });

  test.each(FINAL)("%s", async (_, fault, codes) => {
    const run = await fetchFrom([await mirror(fault)], { modules, wanted: [modOf(required), zipOf(large)] });
    await expectHonest(run);
    expect(sourceAt(run, 0)).toMatchObject({ outcome: "out" });
    expect(codes).toContain(codeOf(sourceAt(run, 0)));
    expect(run.result.left.length).toBeGreaterThan(0);
  });

  test.each(FRAMING)("%s: nothing wrong is taken over", async (_, fault) => {
    const run = await fetchFrom([await mirror(fault)], { modules, wanted });
    await expectHonest(run);
    expect(run.result).toMatchObject({ moduleCacheProblem: null });
  });
});

describe("a mirror that can't be reached", () => {
  const unreachable: readonly (readonly [string, () => Promise<{ readonly url: string }>])[] = [
    ["that refuses the connection", async () => ({ url: await deadPort() })],
    ["that never answers", async () => closedAfterTest(await blackHole())],
    ["whose name does not resolve", async () => ({ url: "http://mirror.test.invalid" })],
  ];

  test.each(unreachable)("%s: alone, nothing is fetched", async (_, open) => {
    const run = await fetchFrom([sourceOf(await open())], { modules, wanted });
    await expectNothingFetched(run);
    expect(reportedLeft(run)).toEqual([{ reason: "failed", zips: 3, mods: 4 }]);
  });

  test.each(unreachable)("%s: beside another, everything is", async (_, open) => {
    const run = await fetchFrom([sourceOf(await open()), await mirror()], { modules, wanted });
    await expectAllFetched(run, wanted);
  });

  test("no mirror at all: everything is left, without a wait", async () => {
    const run = await fetchFrom([], { modules, wanted });
    await expectNothingFetched(run);
    expect(run.result.left).toHaveLength(wanted.length);
  });
});

describe("what is no fault", () => {
  test.each([
    [
      "a redirect of zips to another host",
      async () => faults.onlyZips(faults.redirectTo((await mirror()).url)),
    ],
    ["a redirect of everything", async () => faults.redirectTo((await mirror()).url)],
    ["bodies of unknown length", async () => faults.unannounced()],
    ["a failure that does not come again", async () => faults.firstAttempts(1, faults.status(503))],
    ["every other answer is a reset", async () => faults.everyOther(faults.reset())],
  ])("%s: the only mirror delivers everything", async (_, plan) => {
    const run = await fetchFrom([await mirror(await plan())], {
      modules,
      wanted,
      limits: { triesPerSource: 20 },
    });
    await expectAllFetched(run, wanted);
    expect(sourceAt(run, 0)).toMatchObject({ outcome: "delivered", lied: false });
  });

  test("a redirect to a host that is down is a failure of the mirror", async () => {
    const fault = onSome(faults.redirectTo(await deadPort()));
    const run = await fetchFrom([await mirror(fault)], { modules, wanted });
    await expectHonest(run);
    expect(sourceAt(run, 0)).toMatchObject({ files: 4, reason: { code: "refused" } });
    expect(leftOf(run)).toMatchObject({ "example.com/Large@v1.2.3 zip": "failed" });
  });
});

/** Nothing but what needs no request: there is none such among what is wanted. */
async function expectNothingFetched(run: FetchRun): Promise<void> {
  await expectHonest(run);
  expect(run.result).toMatchObject({ zips: 0, mods: 0, infos: 0, zipBytes: 0, disagreements: [] });
}

/** What the report says of it. */
function reportedLeft({ result }: FetchRun) {
  const none = { zips: 0, mods: 0 };
  return fetchReport(result, { elapsedMs: 1, unpacked: 0, overLimit: none }).left;
}
