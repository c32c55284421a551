import nodePath from "node:path";
import type { Inputs } from "../../inputs/parse-inputs.ts";
import { GO_DEFAULT_GOPROXY } from "../../mirrors/inherited.ts";
import { formatPriorValues, PRIOR_VALUES_VARIABLE } from "../../mirrors/prior-values.ts";
import { downloadRoot } from "../../modules/module-cache-layout.ts";
import type { Ports } from "../../ports.ts";
import { reportFileName } from "../../report/file-name.ts";
import { neutralise } from "../../report/neutralise.ts";
import { hasProblem, isAnnotation } from "../../report/outcome.ts";
import type { Report } from "../../report/report.ts";
import { GO_DEFAULT_GOSUMDB } from "../../sumdb/path.ts";
import type { Telling } from "../../telling/telling.ts";
import { type JobPlan, maskSecrets } from "../plan/plan-job.ts";

/** Where the report lies, for the step at the job's end. */
export const STATE_REPORT = "report";

/** Makes the Go that was asked for the job's, as setup-go does: PATH, what `go install` installs too, GOTOOLCHAIN. */
export function publishGo(
  { job, machine }: Ports,
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

/** Makes a plan take effect: variables, outputs, report file, log and summary. */
export async function publish(
  ports: Ports,
  { summary: wanted }: Inputs,
  plan: JobPlan,
  file: string | null,
  telling: Telling,
): Promise<void> {
  const { job } = ports;
  const { report, values, project, hosts } = plan;
  maskSecrets(job, values);
  if (file === null) {
    for (const name of report.route.exported) job.exportVariable(name, values[name]);
    if (report.route.exported.length > 0) {
      job.exportVariable(PRIOR_VALUES_VARIABLE, formatPriorValues(project.before, values));
    }
  }
  const reportPath = await writeReport(ports, report, telling);
  const best = report.mirrors.find((m) => m.name === report.choice.mirror);
  job.setOutput("mirror", report.choice.mirror ?? "");
  job.setOutput("mirror-url", best?.url ?? "");
  job.setOutput("goproxy", report.route.values.GOPROXY || GO_DEFAULT_GOPROXY);
  job.setOutput("gosumdb", report.route.values.GOSUMDB || GO_DEFAULT_GOSUMDB);
  job.setOutput("goprivate", report.route.values.GOPRIVATE);
  job.setOutput("goenv", file ?? "");
  job.setOutput("report", reportPath ?? "");
  if (reportPath !== null) job.saveState(STATE_REPORT, reportPath);
  job.setOutput("gomod-download", project.moduleCache === null ? "" : downloadRoot(project.moduleCache));
  job.setOutput("hosts", hosts.join("\n"));
  job.setOutput("cache-hit", String(report.cache.exact));
  job.setOutput("cache-primary-key", report.cache.primaryKey ?? "");
  job.setOutput("cache-matched-key", report.cache.matchedKey ?? "");
  for (const note of report.notes) {
    const text = telling.note(note);
    if (isAnnotation(note)) job[note.level](text);
    else job.info(telling.labelled(telling.language.labels.notice, text));
  }
  if (wanted === "never" || (wanted === "on-problem" && !hasProblem(report))) return;
  const problem = telling.summaryProblem(await job.writeSummary(telling.summary(report)));
  if (problem !== null) job.info(problem);
}

/** The path of the JSON report, or null where the runner's temporary folder can't be written: the route holds without it. */
async function writeReport(
  { files, machine, job }: Ports,
  report: Report,
  telling: Telling,
): Promise<string | null> {
  const path = nodePath.join(machine.tempDir, reportFileName(report));
  try {
    await files.replace(path, `${JSON.stringify(report, null, 2)}\n`, 0o644);
    return path;
  } catch (error) {
    job.info(neutralise(telling.log.reportNotWritten((error as Error).message)));
    return null;
  }
}
