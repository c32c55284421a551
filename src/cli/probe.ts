import { planJob } from "../flows/plan-job.ts";
import { checkInputs } from "../flows/set-up-job.ts";
import { commands } from "../telling/sentences.ts";
import { renderTerminal } from "../telling/terminal.ts";
import { whileMeasuring } from "./living-line.ts";
import { printReport, say } from "./output.ts";
import { onStage, type StageOptions } from "./stage.ts";

/** Measures, prints the table or the report, fetches and changes nothing. Gives the exit code. */
export async function probe(options: StageOptions & { readonly json?: boolean }): Promise<number> {
  const report = await onStage(
    options,
    { moduleCache: "staged", prefetch: "false", write: (line) => process.stderr.write(`${line}\n`) },
    async ({ ports }) => {
      const inputs = await checkInputs(ports, (name) => ports.job.input(name));
      return (await whileMeasuring(() => planJob(ports, inputs))).report;
    },
  );
  printReport(report, options.json === true, renderTerminal);
  const { mirror } = report.choice;
  // The sandbox's mirrors end with the command.
  if (mirror !== null && options.json !== true && options.sandbox !== true) {
    say(
      commands().switchHint(
        options.mirrors === "auto"
          ? "setup-go-mirror use"
          : `setup-go-mirror use ${options.mirrors.replaceAll(",", " ")}`,
      ),
    );
  }
  return report.choice.reason.code === "none-healthy" ? 1 : 0;
}
