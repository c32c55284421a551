import nodePath from "node:path";
import type { Fleet } from "../../fleet/fleet.ts";
import type { Ports } from "../../ports.ts";
import { neutralise } from "../../report/neutralise.ts";
import { chooseLanguage, type LanguageTag } from "../../telling/choose-language.ts";
import { type Telling, tellingIn } from "../../telling/telling.ts";
import { FileError } from "./file-error.ts";
import { type Gathered, gatherFleet, type MakePage } from "./gather-fleet.ts";

type FleetPorts = Pick<Ports, "machine" | "files" | "clock" | "job">;

/** A job's page shows a few annotations; the summary has all. */
const MAX_ANNOTATIONS = 10;
const MAX_SENTENCE = 1_000;

/**
 * The sub-action's step: puts the reports of a matrix together, and tells of them in log, summary and outputs. A mirror
 * that fails does not fail it, nor does a file that is no report.
 * @param loadPage called only where a page is asked for
 */
export async function publishFleet(
  ports: FleetPorts,
  loadPage: (tag: LanguageTag) => Promise<MakePage>,
): Promise<void> {
  const { job, machine } = ports;
  const tag = chooseLanguage(job.input("language"), machine.env);
  const telling = tellingIn(tag);
  const given = (name: string) => job.input(name) || null;
  const reports = job
    .input("reports")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (reports.length === 0) {
    job.fail(telling.language.fleet.noReportsInput);
    return;
  }
  const request = {
    reports,
    patterns: true,
    root: machine.env.GITHUB_WORKSPACE || machine.cwd,
    history: given("history"),
    page: given("page"),
    metrics: given("metrics"),
    json: nodePath.join(machine.tempDir, "setup-go-mirror-fleet.json"),
  };
  try {
    const makePage = request.page === null ? () => "" : await loadPage(tag);
    await tell(ports, telling, await gatherFleet(ports, request, makePage));
  } catch (error) {
    const { message } = error as Error;
    const text = error instanceof FileError ? telling.language.fleet.file[error.code](error.path) : message;
    job.fail(neutralise(text, MAX_SENTENCE));
  }
}

async function tell({ job }: FleetPorts, telling: Telling, { fleet, page, json }: Gathered): Promise<void> {
  const alerts = fleet.alerts.map(telling.fleetAlert);
  job.setOutput("page", page ?? "");
  job.setOutput("json", json ?? "");
  job.setOutput("worst", alerts[0] ?? "");
  for (const line of telling.fleetLines(fleet)) job.info(line);
  annotate(alerts, job.warning, job.info);
  annotate(fleet.refused.map(telling.refused), job.warning, job.info);
  if (isEmpty(fleet)) job.warning(telling.language.fleet.noReport);
  const problem = telling.summaryProblem(await job.writeSummary(telling.fleetSummary(fleet)));
  if (problem !== null) job.info(problem);
}

function annotate(
  lines: readonly string[],
  annotation: (line: string) => void,
  log: (line: string) => void,
): void {
  for (const [at, line] of lines.entries()) (at < MAX_ANNOTATIONS ? annotation : log)(line);
}

function isEmpty({ reports }: Fleet): boolean {
  return reports.read === 0;
}
