import { checkInputs } from "../flows/job/read-inputs.ts";
import { readProject } from "../flows/project/read-project.ts";
import { diagnose } from "../flows/settings/diagnose.ts";
import { goCommand } from "../platform/go-command.ts";
import { readMachine } from "../platform/machine.ts";
import { isFault } from "../scope/findings.ts";
import type { LanguageTag } from "../telling/choose-language.ts";
import { whileMeasuring } from "./living-line.ts";
import { sayJson, tell, toErrors } from "./output.ts";
import { onStage } from "./stage.ts";

interface DoctorOptions {
  readonly dir: string;
  readonly json?: boolean;
  readonly lang?: LanguageTag;
}

/** Says what is wrong and what to do. Gives the exit code. */
export async function examine(options: DoctorOptions): Promise<number> {
  const stage = { ...options, inputs: { probe: "always" } };
  const setting = { moduleCache: "staged", write: toErrors } as const;
  return onStage(stage, setting, async ({ ports, directory, telling }) => {
    const inputs = await checkInputs(ports, (name) => ports.job.input(name));
    // The person's own: the stage has an empty one in its place.
    const real = readMachine();
    const { moduleCache } = await readProject({ ...ports, machine: real, go: goCommand(real) }, directory);
    const { rights, findings, report } = await whileMeasuring(telling.commands, () =>
      diagnose(ports, inputs, moduleCache, ({ outcome }) =>
        outcome.kind === "failed" ? telling.failure(outcome.reason) : "",
      ),
    );
    if (options.json === true) sayJson({ findings, rights, report });
    else {
      for (const right of rights) tell(`✓ ${telling.right(right)}`);
      if (findings.length === 0) tell(telling.commands.doctor.well);
      for (const finding of findings) tell(`${isFault(finding) ? "✗" : "•"} ${telling.finding(finding)}`);
    }
    return findings.some(isFault) ? 1 : 0;
  });
}
