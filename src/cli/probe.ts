import { checkInputs } from "../flows/job/read-inputs.ts";
import { measureRoute } from "../flows/plan/plan-job.ts";
import { whileMeasuring } from "./living-line.ts";
import { printReport, say, toErrors } from "./output.ts";
import { onStage, type StageOptions } from "./stage.ts";

const SETTING = { moduleCache: "staged", write: toErrors } as const;

/** Measures, prints the table or the report, fetches and changes nothing. Gives the exit code. */
export async function probe(options: StageOptions & { readonly json?: boolean }): Promise<number> {
  return onStage(options, SETTING, async ({ ports, telling }) => {
    const inputs = await checkInputs(ports, (name) => ports.job.input(name));
    const { report } = await whileMeasuring(telling.commands, () => measureRoute(ports, inputs));
    printReport(report, options.json === true, telling.terminal);
    const { mirror } = report.choice;
    // The sandbox's mirrors end with the command.
    if (mirror !== null && options.json !== true && options.sandbox !== true) {
      say(
        telling.commands.switchHint(
          options.mirrors === "auto"
            ? "setup-go-mirror use"
            : `setup-go-mirror use ${options.mirrors.replaceAll(",", " ")}`,
        ),
      );
    }
    return report.choice.reason.code === "none-healthy" ? 1 : 0;
  });
}
