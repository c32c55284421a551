import { checkInputs } from "../flows/job/read-inputs.ts";
import { measureRoute } from "../flows/plan/plan-job.ts";
import { whileMeasuring } from "./living-line.ts";
import { saveMetrics } from "./metrics.ts";
import { printReport, tellCommand, toErrors } from "./output.ts";
import { onStage, type StageOptions } from "./stage.ts";
import { optionWords } from "./use.ts";

interface ProbeOptions extends StageOptions {
  readonly mirrors: string;
  readonly private?: string;
  readonly privateProxy?: string;
  readonly sumdb: string;
  readonly json?: boolean;
  readonly metrics?: string;
}

const SETTING = { moduleCache: "staged", write: toErrors, remembers: true } as const;

/** Measures, prints the table or the report, fetches and changes nothing. Gives the exit code. */
export async function probe(options: ProbeOptions): Promise<number> {
  // Who asks for a measurement gets one.
  const measured = { ...options, inputs: { probe: "always" } };
  return onStage(measured, SETTING, async ({ ports, telling }) => {
    const inputs = await checkInputs(ports, (name) => ports.job.input(name));
    const { report } = await whileMeasuring(telling.commands, () => measureRoute(ports, inputs));
    if (options.metrics !== undefined) await saveMetrics(ports, options.metrics, report);
    printReport(report, options.json === true, telling.terminal);
    const { mirror } = report.choice;
    // The sandbox's mirrors end with the command.
    if (mirror !== null && options.json !== true && options.sandbox !== true) {
      tellCommand(telling.commands.switchHint, switchCommand(options));
    }
    return report.choice.reason.code === "none-healthy" ? 1 : 0;
  });
}

/** The command that switches to what was measured here. */
function switchCommand({ mirrors, private: patterns = "", privateProxy = "", sumdb }: ProbeOptions): string {
  const named = mirrors === "auto" ? [] : [mirrors.replaceAll(",", " ")];
  return ["setup-go-mirror use", ...named, ...optionWords({ private: patterns, privateProxy, sumdb })].join(
    " ",
  );
}
