import { InvalidArgumentError, Option } from "commander";
import type { Row } from "../inputs/row.ts";
import { INPUTS, type InputName } from "../inputs/rows.ts";
import { languageOf } from "../telling/choose-language.ts";
import type { HelpLanguage, OptionName } from "../telling/help-language.ts";

type CommandOption = NonNullable<Row<unknown>["option"]>;

/** The inputs that have an option, in the order of the documentation. */
const WITH_OPTION = INPUTS.flatMap(({ name, default: standard, option }) =>
  option === undefined ? [] : [{ name, standard, option }],
);

/** An input's option, with what it says of itself in that language; its default is that of the row. */
export function inputOption(help: HelpLanguage, name: InputName): Option {
  const { option, standard } = rowOf(name);
  const built = new Option(option.flags, help.options[flagOf(option)]);
  return option.adds || standard === "" ? built : built.default(standard);
}

/** An input's option of a command that remembers: where it is not given, what was given the last time counts. */
export function rememberedOption(help: HelpLanguage, name: InputName, says?: OptionName): Option {
  const { option } = rowOf(name);
  return new Option(option.flags, help.options[says ?? flagOf(option)]).default(undefined, help.asLastTime);
}

/** What a measurement can be asked for: every input that has an option. The sandbox answers all of that itself. */
export function measuringOptions(help: HelpLanguage): readonly Option[] {
  const others = WITH_OPTION.filter(({ name }) => name !== "working-directory" && name !== "language");
  return (["working-directory", ...others.map(({ name }) => name)] as const).map((name) =>
    inputOption(help, name),
  );
}

/** An option that stands for no input. @param flags with its value, where it takes one */
export function ownOption(help: HelpLanguage, flags: string, says?: OptionName): Option {
  return new Option(flags, help.options[says ?? (flags.split(" ")[0] as OptionName)]);
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

/** Any form of a tag counts: zh, zh-CN, zh_CN.UTF-8. */
export function languageOption(help: HelpLanguage): Option {
  return ownOption(help, rowOf("language").option.flags).argParser((tag) => {
    const spoken = languageOf(tag);
    if (spoken === null) throw new InvalidArgumentError(allowed(["en", "zh"]));
    return spoken;
  });
}

export function colourOption(help: HelpLanguage): Option {
  return ownOption(help, "--no-color");
}

/** The language that a command line asks for; "" for none. It has to be known before the line is read. */
export function languageAskedFor(words: readonly string[]): string {
  const at = words.findIndex((word) => /^--lang(?:=|$)/.test(word));
  return at < 0 ? "" : (words[at]?.split("=")[1] ?? words[at + 1] ?? "");
}

/** As commander says it of choices, so that usage-errors.ts finds them. */
function allowed(values: readonly string[]): string {
  return `Allowed choices are ${values.join(", ")}.`;
}

function flagOf({ flags }: CommandOption): OptionName {
  return flags.split(" ")[0] as OptionName;
}

function rowOf(name: InputName): (typeof WITH_OPTION)[number] {
  const row = WITH_OPTION.find((one) => one.name === name);
  if (row === undefined) throw new Error(`The input ${name} has no option`);
  return row;
}

function attributeOf({ flags }: CommandOption): string {
  return new Option(flags).attributeName();
}
