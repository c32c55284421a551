import { type Command, Help, type Option } from "commander";
import type { HelpLanguage } from "../telling/help-language.ts";
import { widthOf } from "../telling/width.ts";
import { wrap } from "../telling/wrap.ts";

/** A description that has less room than this is not broken into lines. */
const LEAST_COLUMNS = 20;

/** How commander lays help out in that language: its titles, the remarks behind options, and wide characters. */
export function helpOf(help: HelpLanguage): Partial<Help> {
  const { titles } = help;
  const translated: Readonly<Record<string, string>> = {
    "Usage:": titles.usage,
    "Commands:": titles.commands,
    "Arguments:": titles.operands,
    "Options:": titles.options,
  };
  return {
    // Commander sets a blank behind the first title, which a full-width colon does not need.
    formatHelp: (command, helper) =>
      Help.prototype.formatHelp.call(helper, command, helper).replace(/^([^\n]*?：) /, "$1"),
    styleTitle: (title) => translated[title] ?? title,
    minWidthToWrap: LEAST_COLUMNS,
    displayWidth: widthOf,
    boxWrap: (text, width) => wrap(text, width).join("\n"),
    commandUsage: (command) => usageOf(help, command),
    subcommandTerm: (command) => [command.name(), ...operandsOf(command)].join(" "),
    optionDescription: (option) => option.description + remarks(help, option),
    argumentDescription: ({ description, argChoices }) =>
      argChoices === undefined ? description : description + help.remarks([help.choices(argChoices)]),
  };
}

function usageOf({ titles }: HelpLanguage, command: Command): string {
  const path = [command.parent?.name(), command.name()].filter(Boolean).join(" ");
  const rest = command.commands.length > 0 ? [titles.anyCommand] : operandsOf(command);
  return [path, titles.anyOptions, ...rest].join(" ");
}

function operandsOf(command: Command): readonly string[] {
  return command.registeredArguments.map((operand) => {
    const name = operand.name() + (operand.variadic ? "..." : "");
    return operand.required ? `<${name}>` : `[${name}]`;
  });
}

function remarks(help: HelpLanguage, { argChoices, defaultValue, defaultValueDescription }: Option): string {
  const standard = defaultValueDescription ?? (typeof defaultValue === "string" ? defaultValue : undefined);
  const said = [
    ...(argChoices === undefined ? [] : [help.choices(argChoices)]),
    ...(standard === undefined ? [] : [help.standard(standard)]),
  ];
  return said.length === 0 ? "" : help.remarks(said);
}
