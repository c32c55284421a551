import { neutralise } from "../report/neutralise.ts";
import type { HelpLanguage } from "../telling/help-language.ts";

/** What commander says is wrong with a command line. */
interface Fault {
  readonly code: string;
  readonly message: string;
  /** The command, with the program before it. */
  readonly path: string;
  /** The arguments that the command takes, and those that it was given. */
  readonly operands: { readonly accepted: number; readonly given: readonly string[] };
  /** The names of all commands. */
  readonly commands: readonly string[];
}

/**
 * The same in that language, and the command that says more. Commander (14) hands over a code and an English sentence,
 * in which names and what was given stand in quotes.
 */
export function problemWith(help: HelpLanguage, fault: Fault): readonly string[] {
  const similar = similarIn(fault.message).map((name) => neutralise(name));
  const commands = similar.length > 0 ? [] : fault.commands;
  const said = sentence(help, { ...fault, commands, message: neutralise(fault.message) });
  return [
    said + (similar.length > 0 ? help.faults.similar(similar) : ""),
    help.faults.more(`${fault.path} --help`),
  ];
}

function sentence({ faults }: HelpLanguage, fault: Fault): string {
  const { code, message, path, operands, commands } = fault;
  const [first = "", second = ""] = [...message.matchAll(/'([^']*)'/g)].map(([, quoted = ""]) => quoted);
  switch (code) {
    case "commander.unknownCommand":
      return faults.unknownCommand(first, commands);
    case "commander.unknownOption":
      return faults.unknownOption(first);
    case "commander.missingArgument":
      return faults.missingOperand(`<${first}>`);
    case "commander.optionMissingArgument":
      return faults.missingValue(first);
    case "commander.conflictingOption":
      return faults.together(flagIn(first), flagIn(second));
    case "commander.excessArguments":
      return faults.tooMany(
        path,
        operands.accepted,
        operands.given.slice(operands.accepted).map((one) => neutralise(one)),
      );
    case "commander.invalidArgument": {
      const [, choices = ""] = /Allowed choices are (.*)\.$/.exec(message) ?? [];
      // An operand is named behind what was given for it, an option before.
      const [name, given] = message.includes("command-argument")
        ? [`<${second}>`, first]
        : [flagIn(first), second];
      return faults.badValue(name, given, choices.split(", "));
    }
    default:
      return message;
  }
}

function flagIn(flags: string): string {
  return flags.split(" ")[0] ?? flags;
}

function similarIn(message: string): readonly string[] {
  const [, names = ""] = /\(Did you mean (?:one of )?(.*)\?\)$/.exec(message) ?? [];
  return names === "" ? [] : names.split(", ");
}
