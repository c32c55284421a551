import { checkInputs } from "../flows/job/read-inputs.ts";
import { fetchIntoModuleCache } from "../flows/plan/plan-job.ts";
import { readProject } from "../flows/project/read-project.ts";
import { InputError } from "../inputs/parse-inputs.ts";
import type { Ports } from "../ports.ts";
import type { LeftReason } from "../report/left-reasons.ts";
import type { Report } from "../report/report.ts";
import type { Telling } from "../telling/telling.ts";
import { type LivingLine, ownLivingLine } from "./living-line.ts";
import { printReport, toErrors } from "./output.ts";
import { onStage, type StageOptions } from "./stage.ts";

/** What mirrors should have had: not what is private, what nobody has, or what is more than one run fetches. */
const SHOULD_NOT_BE_LEFT: readonly LeftReason[] = ["failed", "wrong-bytes", "no-progress", "module-cache"];

/** Fills the user's own module cache, and changes nothing else. Gives the exit code. */
export async function fetchModules(options: StageOptions & { readonly json?: boolean }): Promise<number> {
  const line = ownLivingLine();
  const setting = {
    moduleCache: "own",
    write: (text: string) => (line ? line.print(text) : toErrors(text)),
  } as const;
  return onStage(options, setting, async ({ ports, telling }) => {
    const report = await fetchInto(line === null ? ports : showingOn(line, ports, telling));
    line?.clear();
    // Its reasons for what is left would be those of servers, and it was Ctrl-C.
    if (ports.signal.aborted && options.json !== true) {
      toErrors(telling.commands.fetchInterrupted(report.fetch.zips));
      return 1;
    }
    printReport(report, options.json === true, telling.terminalFetch);
    return isComplete(report) ? 0 : 1;
  });
}

async function fetchInto(ports: Ports): Promise<Report> {
  const inputs = await checkInputs(ports, (name) => ports.job.input(name));
  const project = await readProject(ports, inputs.workingDirectory);
  // A job without a module may want one later. A person who asks for modules is in the wrong folder.
  if (project.kind === "none") {
    throw new InputError([
      {
        input: "working-directory",
        given: inputs.workingDirectory,
        accepted: "go-module",
        fault: { code: "no-go-module" },
      },
    ]);
  }
  return (await fetchIntoModuleCache(ports, { ...inputs, prefetch: "true" }, { project })).report;
}

/** Shows progress on the living line, in place of a new line every few seconds. */
function showingOn(line: LivingLine, ports: Ports, telling: Telling): Ports {
  return {
    ...ports,
    progress: {
      ...ports.progress,
      fetch: (progress) => line.show(telling.progress(progress, line.columns())),
    },
  };
}

/** Nothing is missing that mirrors should have had. */
function isComplete({ fetch, project }: Report): boolean {
  if (fetch.kind === "no-module-cache") return false;
  // Where there is nobody to ask, at least nothing but private modules may be missing.
  if (fetch.kind === "no-source") return project.needed.missing === 0 && project.needed.private > 0;
  return fetch.left.every(({ reason }) => !SHOULD_NOT_BE_LEFT.includes(reason));
}
