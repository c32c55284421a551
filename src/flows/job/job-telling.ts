import type { Inputs } from "../../inputs/parse-inputs.ts";
import type { Job, Machine } from "../../ports.ts";
import { chooseLanguage } from "../../telling/choose-language.ts";
import { type Audience, type Telling, tellingIn } from "../../telling/telling.ts";

const STATE_LANGUAGE = "language";

interface Ports {
  readonly job: Job;
  readonly machine: Machine;
}

/** For the main step: in the language that is asked for, or else that of the locale. It is noted for the job's end. */
export function tellingAsAsked(
  { job, machine }: Ports,
  inputs: Pick<Inputs, "language">,
  audience: Audience,
): Telling {
  const tag = chooseLanguage(inputs.language, machine.env);
  job.saveState(STATE_LANGUAGE, tag);
  return tellingIn(tag, audience);
}

/** For inputs that can't be used: the language that is asked for, where it is one, or else that of the locale. */
export function tellingOfWrongInputs({ job, machine }: Ports, audience: Audience): Telling {
  return tellingIn(chooseLanguage(job.input("language"), machine.env), audience);
}

/** For the step at the job's end: as in the main step, whatever the steps between have made of the locale. */
export function tellingAsBefore({ job, machine }: Ports): Telling {
  return tellingIn(chooseLanguage(job.state(STATE_LANGUAGE), machine.env), "job");
}
