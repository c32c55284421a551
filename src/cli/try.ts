import nodePath from "node:path";
import { checkInputs } from "../flows/job/read-inputs.ts";
import { setUpJob } from "../flows/job/set-up-job.ts";
import { inColumns } from "../telling/width.ts";
import { printReport, tell, toErrors, widthOfOutput } from "./output.ts";
import { onStage, type Stage, type StageOptions } from "./stage.ts";

const BUILD_TIMEOUT_MS = 120_000;

/** Runs the action in a job of its own and shows what a runner would have seen. Gives the exit code. */
export async function tryOut(options: StageOptions & { readonly json?: boolean }): Promise<number> {
  const print = options.json === true ? toErrors : tell;
  return onStage(options, { moduleCache: "staged", write: print }, (stage) => show(stage, options, print));
}

/** With `json` the report alone is printed as a result, and everything else as messages. */
async function show(
  stage: Stage,
  { sandbox, json }: { readonly sandbox?: boolean; readonly json?: boolean },
  print: (line: string) => void,
): Promise<number> {
  const { job, files, machine } = stage.ports;
  const { tryOut } = stage.telling.commands;
  if (stage.about.length > 0) {
    print(tryOut.sandbox);
    for (const line of aboutLines(stage.about)) print(line);
    print("");
  }
  // What is wrong with the options is no result: it is thrown here.
  await checkInputs(stage.ports, (name) => job.input(name));
  // The table below says what the step's log says; problems with inputs are told here.
  const quiet = { ...job, info: () => {}, notice: () => {}, warning: () => {} };
  const report = await setUpJob({ ...stage.ports, job: quiet }, "command");
  if (report === null) return 2;
  printReport(report, json === true, stage.telling.terminal);
  print("");
  print(tryOut.exported);
  for (const name of report.route.exported) print(`  ${name}=${report.route.values[name]}`);
  if (report.route.exported.length === 0) print(`  ${tryOut.nothing}`);
  const name = `setup-go-mirror-summary-${Date.parse(report.startedAt)}.md`;
  const summaryPath = nodePath.join(nodePath.dirname(machine.tempDir), name);
  await files.replace(summaryPath, job.summary, 0o600);
  print("");
  print(tryOut.summary(summaryPath));
  const built = sandbox === true ? await buildProject(stage, print) : true;
  return job.failed || !built || report.choice.reason.code === "none-healthy" ? 1 : 0;
}

/** Each mirror of the sandbox, with what it is like; where there is no room its URL, which stands in GOPROXY, is left out. */
function aboutLines(about: Stage["about"]): readonly string[] {
  return inColumns(
    about.map(({ name, url, text }) => ["", name, text, url]),
    widthOfOutput(),
    [URL_COLUMN],
  );
}

const URL_COLUMN = 3;

/** Builds and runs the sandbox's project through the exported route, as the job's next step would. */
async function buildProject(stage: Stage, print: (line: string) => void): Promise<boolean> {
  print("");
  const { tryOut } = stage.telling.commands;
  const { go, job } = stage.ports;
  // Go's own build cache is used: with one of its own the standard library alone would take longer than all the rest.
  const env = Object.fromEntries(job.variables);
  const run = await go.run(["run", "."], { cwd: stage.directory, timeoutMs: BUILD_TIMEOUT_MS, env });
  if (run.kind === "no-go") {
    print(tryOut.noGo);
    return true;
  }
  if (run.kind === "timed-out") {
    print(tryOut.tooLong(run.afterMs / 1000));
    return false;
  }
  print(run.exitCode === 0 ? tryOut.ran : tryOut.failed(run.exitCode));
  for (const line of `${run.stdout}${run.stderr}`.trimEnd().split("\n")) print(`  ${line}`);
  if (run.exitCode === 0) {
    print("");
    print(tryOut.worked);
  }
  return run.exitCode === 0;
}
