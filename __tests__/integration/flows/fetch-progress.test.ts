import { expect, test } from "@jest/globals";
import { fetchIntoModuleCache } from "../../../src/flows/plan/plan-job.ts";
import type { FetchProgress } from "../../../src/ports.ts";
import { newMachine } from "../../support/job.ts";
import { openMirror } from "../../support/mirrors.ts";
import { writeProject } from "../../support/project.ts";
import { commandInputs, commandPorts } from "../../support/scope.ts";

/** A fetch with what it showed of its progress. */
async function fetchOnce() {
  const project = await writeProject();
  // Two: with one alone there is nothing to compare, and its sizes are not waited for.
  const mirrors = [await openMirror(project, { roundTripMs: 60 }), await openMirror(project)];
  const ports = await commandPorts(await newMachine());
  const shown: FetchProgress[] = [];
  const progress = { ...ports.progress, fetch: (now: FetchProgress) => void shown.push(now) };
  const inputs = await commandInputs(
    ports,
    project.dir,
    mirrors.map(({ url }) => url),
    {
      prefetch: "true",
      "max-connections": "1",
    },
  );
  const { report } = await fetchIntoModuleCache({ ...ports, progress }, inputs, {});
  expect(report.fetch).toMatchObject({ kind: "fetched", left: [] });
  return { shown, report };
}

test("the sizes that the probe has asked for make the total of the progress, from its first line on", async () => {
  let run = await fetchOnce();
  // On a busy machine the choice may be made before the sizes are there.
  for (let tries = 0; run.shown[0]?.totalBytes === null && tries < 5; tries++) run = await fetchOnce();
  const { shown, report } = run;
  const totals = shown.map(({ totalBytes }) => totalBytes);
  expect(totals.length).toBeGreaterThan(1);
  expect(new Set(totals)).toEqual(new Set([report.fetch.zipBytes]));
  // Told while there was something to wait for.
  expect(shown[0]?.doneZips).toBeLessThan(report.fetch.zips);
});
