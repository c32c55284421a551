import type { Inputs } from "../inputs.ts";
import type { Job, Machine } from "../ports.ts";
import { chooseLanguage } from "../telling/choose-language.ts";
import { speak } from "../telling/sentences.ts";

const STATE_LANGUAGE = "language";

interface Ports {
  readonly job: Job;
  readonly machine: Machine;
}

/** The main step: in the language that is asked for, or else that of the locale. */
export function speakAsAsked({ job, machine }: Ports, inputs: Pick<Inputs, "language">): void {
  const tag = chooseLanguage(inputs.language, machine.env);
  speak(tag);
  job.saveState(STATE_LANGUAGE, tag);
}

/** The step at the job's end: as the main step did, whatever the steps between have made of the locale. */
export function speakAsBefore({ job, machine }: Ports): void {
  speak(chooseLanguage(job.state(STATE_LANGUAGE), machine.env));
}
