import { planJob } from "../flows/plan-job.ts";
import { checkInputs } from "../flows/set-up-job.ts";
import { neutraliseTexts } from "../report/neutralise.ts";
import { renderTerminal } from "../report/terminal.ts";
import { onStage, type StageOptions } from "./stage.ts";

/** Longer than any GOPROXY list: only what a mirror said is ever cut. */
const MOST_TEXT = 20_000;

/** Measures, prints the table or the report, and changes nothing. Gives the exit code. */
export async function probe(options: StageOptions & { readonly json?: boolean }): Promise<number> {
  const report = await onStage(
    options,
    (line) => process.stderr.write(`${line}\n`),
    async ({ ports }) =>
      (await planJob(ports, await checkInputs(ports, (name) => ports.job.input(name)))).report,
  );
  process.stdout.write(
    options.json
      ? `${JSON.stringify(neutraliseTexts(report, MOST_TEXT), null, 2)}\n`
      : `${renderTerminal(report, terminalShape())}\n`,
  );
  return report.choice.reason.code === "none-healthy" ? 1 : 0;
}

/** How wide the terminal is and whether it shows colours (no-color.org). */
export function terminalShape(): { readonly columns: number; readonly colour: boolean } {
  const { stdout, env } = process;
  return { columns: stdout.columns ?? 100, colour: stdout.isTTY === true && !env.NO_COLOR };
}
