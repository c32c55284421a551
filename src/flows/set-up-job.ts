import nodePath from "node:path";
import { dependencyPatterns, InputError, type Inputs, parseInputs, secretsInInputs } from "../inputs.ts";
import { GO_DEFAULT_GOPROXY } from "../mirrors/inherited.ts";
import { formatPriorValues, PRIOR_VALUES_VARIABLE } from "../mirrors/prior-values.ts";
import { GO_DEFAULT_GOSUMDB } from "../mirrors/sumdb.ts";
import { logLines } from "../report/log-lines.ts";
import { neutralise } from "../report/neutralise.ts";
import type { Report } from "../report/report.ts";
import { decisionSentence, noteSentence } from "../report/sentences.ts";
import { renderSummary } from "../report/summary.ts";
import { workspaceOf } from "./module-cache-entry.ts";
import { type JobPlan, maskSecrets, type PlanPorts, planJob } from "./plan-job.ts";

/**
 * The action's main step: measure, choose, route, export, report.
 * @returns the report, or null when an input was wrong (the job has been told)
 */
export async function setUpJob(ports: PlanPorts): Promise<Report | null> {
  const { job } = ports;
  const inputs = await readInputs(ports);
  if (inputs === null) return null;
  const plan = await job.group("Go module mirrors, measured from this machine", async () => {
    const planned = await planJob(ports, inputs);
    for (const line of logLines(planned.report)) job.info(line);
    return planned;
  });
  job.info(decisionSentence(plan.report));
  await publish(ports, plan);
  if (inputs.failOn === "no-mirror" && plan.report.choice.reason.code === "none-healthy") {
    job.fail(
      "No healthy Go module mirror (fail-on: no-mirror). The table above says what each one answered.",
    );
  }
  return plan.report;
}

/** The inputs, or null when the job was told what is wrong with them. */
async function readInputs({ job, files, machine }: PlanPorts): Promise<Inputs | null> {
  const read = (name: string) => job.input(name);
  for (const secret of secretsInInputs(read)) job.mask(secret);
  try {
    return await checkInputs({ files, machine }, read);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    job.fail(
      error.message
        .split("\n")
        .map((line) => neutralise(line, 400))
        .join("\n"),
    );
    return null;
  }
}

/**
 * The inputs, their working-directory an absolute path to a directory that exists.
 * @throws InputError with every problem
 */
export async function checkInputs(
  { files, machine }: Pick<PlanPorts, "files" | "machine">,
  read: (name: string) => string,
): Promise<Inputs> {
  const directory = nodePath.resolve(machine.cwd, read("working-directory") || ".");
  const isDirectory = (await files.stat(directory).catch(() => null))?.kind === "directory";
  const patterns = dependencyPatterns(read);
  const matching = patterns.length === 0 ? null : await files.glob(patterns, workspaceOf(machine));
  const found = { directory: isDirectory, dependencyFiles: matching === null || matching.length > 0 };
  return { ...parseInputs(read, found), workingDirectory: directory };
}

/** Makes a plan take effect: variables, outputs, report file, log and summary. */
async function publish(ports: PlanPorts, plan: JobPlan): Promise<void> {
  const { job } = ports;
  const { report, values, project } = plan;
  maskSecrets(job, values);
  for (const name of report.route.exported) job.exportVariable(name, values[name]);
  if (report.route.exported.length > 0) {
    job.exportVariable(PRIOR_VALUES_VARIABLE, formatPriorValues(project.before, values));
  }
  const reportPath = await writeReport(ports, report);
  const best = report.mirrors.find((m) => m.name === report.choice.mirror);
  job.setOutput("mirror", report.choice.mirror ?? "");
  job.setOutput("mirror-url", best?.url ?? "");
  job.setOutput("goproxy", report.route.values.GOPROXY || GO_DEFAULT_GOPROXY);
  job.setOutput("gosumdb", report.route.values.GOSUMDB || GO_DEFAULT_GOSUMDB);
  job.setOutput("goprivate", report.route.values.GOPRIVATE);
  job.setOutput("report", reportPath ?? "");
  job.setOutput("cache-hit", String(report.cache.exact));
  job.setOutput("cache-primary-key", report.cache.primaryKey ?? "");
  job.setOutput("cache-matched-key", report.cache.matchedKey ?? "");
  for (const note of report.notes) job[note.level](noteSentence(note));
  await job.writeSummary(renderSummary(report));
}

/** The path of the JSON report, or null where the runner's temporary folder can't be written: the route holds without it. */
async function writeReport({ files, machine, job }: PlanPorts, report: Report): Promise<string | null> {
  const name = `setup-go-mirror-report-${Date.parse(report.startedAt)}.json`;
  const path = nodePath.join(machine.tempDir, name);
  try {
    await files.replace(path, `${JSON.stringify(report, null, 2)}\n`, 0o644);
    return path;
  } catch (error) {
    job.info(neutralise(`The JSON report could not be written: ${(error as Error).message}`));
    return null;
  }
}
