import { InvalidArgumentError, Option } from "commander";
import type { Row } from "../inputs/row.ts";
import { INPUTS } from "../inputs/rows.ts";
import { languageOf } from "../telling/choose-language.ts";

type CommandOption = NonNullable<Row<unknown>["option"]>;

/** The inputs that have an option, in the order of the documentation. */
const WITH_OPTION = INPUTS.flatMap(({ name, default: standard, option }) =>
  option === undefined ? [] : [{ name, standard, option }],
);

/** An input's option: its texts and its default are those of the row. */
export function inputOption(name: string): Option {
  const { option, standard } = rowOf(name);
  const built = new Option(option.flags, option.description);
  return option.adds || standard === "" ? built : built.default(standard);
}

/** An input's option of a command that remembers: where it is not given, what was given the last time counts. */
export function rememberedOption(name: string, description?: string): Option {
  const { option } = rowOf(name);
  return new Option(option.flags, description ?? `${option.description} (default: as the last time)`);
}

/** What a measurement can be asked for: every input that has an option. The sandbox answers all of that itself. */
export function measuringOptions(): readonly Option[] {
  const others = WITH_OPTION.filter(({ name }) => name !== "working-directory" && name !== "language");
  return ["working-directory", ...others.map(({ name }) => name)].map(inputOption);
}

/**
 * The inputs that a command line means, by the action's names.
 * @param options by the names that commander makes of their flags; others than those of inputs are passed over
 */
export function inputsOf(options: object): Readonly<Record<string, string>> {
  const given = new Map<string, unknown>(Object.entries(options));
  const inputs = WITH_OPTION.flatMap(({ name, standard, option }) => {
    const value = given.get(attributeOf(option));
    if (typeof value !== "string" || value === "") return [];
    return [[name, option.adds ? `${standard},${value}` : value] as const];
  });
  return Object.fromEntries(inputs);
}

export function languageOption(): Option {
  return inputOption("language")
    .default(undefined)
    .argParser((tag) => {
      const spoken = languageOf(tag);
      if (spoken === null) throw new InvalidArgumentError("Neither en nor zh.");
      return spoken;
    });
}

function rowOf(name: string): (typeof WITH_OPTION)[number] {
  const row = WITH_OPTION.find((one) => one.name === name);
  if (row === undefined) throw new Error(`The input ${name} has no option`);
  return row;
}

function attributeOf({ flags }: CommandOption): string {
  return new Option(flags).attributeName();
}
