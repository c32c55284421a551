import nodePath from "node:path";
import { goVersionInFile } from "../go/go-version-spec.ts";
import {
  dependencyPatterns,
  type FoundFiles,
  InputError,
  type Inputs,
  parseInputs,
  secretsInInputs,
} from "../inputs.ts";
import { GO_DEFAULT_GOPROXY } from "../mirrors/inherited.ts";
import { formatPriorValues, PRIOR_VALUES_VARIABLE } from "../mirrors/prior-values.ts";
import { logLines } from "../report/log-lines.ts";
import { neutralise } from "../report/neutralise.ts";
import type { Report } from "../report/report.ts";
import { decisionSentence, goProblemLines, language, noteSentence } from "../report/sentences.ts";
import { renderSummary } from "../report/summary.ts";
import { GO_DEFAULT_GOSUMDB } from "../sumdb/path.ts";
import { GoUnavailable } from "../toolchain/go-problem.ts";
import { workspaceOf } from "./module-cache-entry.ts";
import { type JobPlan, maskSecrets, planJob } from "./plan-job.ts";
import type { PlanPorts } from "./plan-ports.ts";
import { type ProvidedGo, type ProvidePorts, provideGo } from "./provide-go.ts";
import { speakAsAsked } from "./spoken-language.ts";

/**
 * The action's main step: measure, choose, route, export, report.
 * @returns the report, or null when an input was wrong (the job has been told)
 */
export async function setUpJob(ports: ProvidePorts): Promise<Report | null> {
  const { job } = ports;
  const inputs = await readInputs(ports);
  if (inputs === null) return null;
  speakAsAsked(ports, inputs);
  const provided = await provideOrFail(ports, inputs);
  if (provided === null) return null;
  // Loaded only where it is asked for: most jobs have variables of their own.
  const { scope: where } = inputs;
  const scope =
    where === "job"
      ? null
      : await (await import("./job-scope.ts")).openJobScope(provided.ports, inputs, where);
  const plan = await job.group(language.log.measured, async () => {
    const plan = (seeing: ProvidePorts) => planJob(seeing, inputs, provided);
    const planned = await (scope === null ? plan(provided.ports) : scope.seeingWithoutUs(plan));
    for (const line of logLines(planned.report)) job.info(line);
    return planned;
  });
  job.info(decisionSentence(plan.report));
  publishGo(ports, inputs, plan, provided.binFolder);
  const file = scope && (await scope.write(plan));
  await publish(ports, plan, file);
  if (inputs.failOn === "no-mirror" && plan.report.choice.reason.code === "none-healthy") {
    job.fail(language.log.noMirror);
  }
  return plan.report;
}

/** The Go that is asked for, or null when the job was told why it can't be had. */
async function provideOrFail(ports: ProvidePorts, inputs: Inputs): Promise<ProvidedGo | null> {
  try {
    return await provideGo(ports, inputs);
  } catch (error) {
    if (!(error instanceof GoUnavailable)) throw error;
    ports.job.fail(goProblemLines(error.problem).join("\n"));
    return null;
  }
}

/** Makes the Go that was asked for the job's, as setup-go does: PATH, what `go install` installs too, GOTOOLCHAIN. */
function publishGo(
  { job, machine }: PlanPorts,
  inputs: Inputs,
  { project }: JobPlan,
  binFolder: string | null,
): void {
  const { goVersion, goRoot, goPath } = project;
  job.setOutput("go-version", goVersion ?? "");
  job.setOutput("go-path", goRoot === null ? "" : nodePath.join(goRoot, "bin", "go"));
  if (inputs.goVersion === null) return;
  if (goPath !== null) job.addPath(nodePath.join(goPath, "bin"));
  if (binFolder !== null) job.addPath(binFolder);
  job.exportVariable("GOTOOLCHAIN", "local");
  // Of another Go: with it the one that was asked for would not start.
  if (machine.env.GOROOT && goRoot !== null) job.exportVariable("GOROOT", goRoot);
  job.markGoErrors();
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
  const found = {
    directory: isDirectory,
    dependencyFiles: matching === null || matching.length > 0,
    goVersion: await readVersionFile({ files, machine }, read("go-version-file")),
  };
  return { ...parseInputs(read, found), workingDirectory: directory };
}

const MOST_VERSION_FILE_BYTES = 1 << 20;

/** What go-version-file says, a path as the job's steps see it; null where it was not given. */
async function readVersionFile(
  { files, machine }: Pick<PlanPorts, "files" | "machine">,
  given: string,
): Promise<FoundFiles["goVersion"]> {
  if (given === "") return null;
  const path = nodePath.resolve(machine.cwd, given);
  try {
    const text = await files.readText(path, MOST_VERSION_FILE_BYTES);
    if (text === null) return { problem: "there is no such file" };
    const version = goVersionInFile(nodePath.basename(path), text);
    return version === null ? { problem: "the file names no version of Go" } : { text: version };
  } catch (error) {
    return { problem: `the file can't be read (${(error as NodeJS.ErrnoException).code ?? "unknown"})` };
  }
}

/** Makes a plan take effect: variables, outputs, report file, log and summary. */
async function publish(ports: ProvidePorts, plan: JobPlan, file: string | null): Promise<void> {
  const { job } = ports;
  const { report, values, project } = plan;
  maskSecrets(job, values);
  if (file === null) {
    for (const name of report.route.exported) job.exportVariable(name, values[name]);
    if (report.route.exported.length > 0) {
      job.exportVariable(PRIOR_VALUES_VARIABLE, formatPriorValues(project.before, values));
    }
  }
  const reportPath = await writeReport(ports, report);
  const best = report.mirrors.find((m) => m.name === report.choice.mirror);
  job.setOutput("mirror", report.choice.mirror ?? "");
  job.setOutput("mirror-url", best?.url ?? "");
  job.setOutput("goproxy", report.route.values.GOPROXY || GO_DEFAULT_GOPROXY);
  job.setOutput("gosumdb", report.route.values.GOSUMDB || GO_DEFAULT_GOSUMDB);
  job.setOutput("goprivate", report.route.values.GOPRIVATE);
  job.setOutput("goenv", file ?? "");
  job.setOutput("report", reportPath ?? "");
  job.setOutput("cache-hit", String(report.cache.exact));
  job.setOutput("cache-primary-key", report.cache.primaryKey ?? "");
  job.setOutput("cache-matched-key", report.cache.matchedKey ?? "");
  for (const note of report.notes) job[note.level](noteSentence(note));
  const summary = await job.writeSummary(renderSummary(report));
  if (summary === "too-large") job.info(language.log.summaryTooLarge);
  if (summary === "failed") job.info(language.log.summaryNotWritten);
}

/** The path of the JSON report, or null where the runner's temporary folder can't be written: the route holds without it. */
async function writeReport({ files, machine, job }: PlanPorts, report: Report): Promise<string | null> {
  const name = `setup-go-mirror-report-${Date.parse(report.startedAt)}.json`;
  const path = nodePath.join(machine.tempDir, name);
  try {
    await files.replace(path, `${JSON.stringify(report, null, 2)}\n`, 0o644);
    return path;
  } catch (error) {
    job.info(neutralise(language.log.reportNotWritten((error as Error).message)));
    return null;
  }
}
