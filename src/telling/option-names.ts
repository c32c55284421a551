import type { InputProblem } from "../inputs/parse-inputs.ts";
import { INPUTS, type InputName } from "../inputs/rows.ts";

/** The option that stands for an input on the command line, as it is typed; null where there is none. */
export function optionOf(input: InputProblem["input"]): string | null {
  if (input === "port") return "--port";
  if (input === "<mirrors>") return input;
  const row = INPUTS.find(({ name }) => name === input);
  return row?.option?.flags.split(" ")[0] ?? null;
}

/** An input and its value in a command line, or null where it has no option. */
export function optionWith(input: InputName, value?: string): string | null {
  // On a command line, what is used unmeasured was forced (use-route.ts).
  if (input === "probe" && value === "never") return "--force";
  const option = optionOf(input);
  return option === null || value === undefined ? option : `${option} ${value}`;
}
