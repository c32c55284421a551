import { type Argument, Command, type HelpContext, type Option } from "commander";
import type { CommandName, HelpLanguage } from "../telling/help-language.ts";
import { wrap } from "../telling/wrap.ts";
import { helpOf } from "./help.ts";
import { interrupt } from "./interrupt.ts";
import { colourOption, languageOption } from "./options.ts";
import { toErrors } from "./output.ts";
import { problemWith } from "./usage-errors.ts";

/** What a command takes, and what it does. What it says of itself is in the language. `run` gives the exit code. */
export interface CommandSpec<Options extends object> {
  readonly name: CommandName;
  readonly operand?: Argument;
  readonly options: readonly Option[];
  readonly examples: readonly string[];
  /** Ctrl-C is how it is meant to end. */
  readonly untilInterrupted?: true;
  readonly run: (options: Options, operands: readonly string[]) => Promise<number>;
}

/** A command whose help and errors are in that language. */
export class SpokenCommand extends Command {
  readonly #help: HelpLanguage;
  constructor(name: string, help: HelpLanguage) {
    super(name);
    this.#help = help;
    this.configureHelp(helpOf(help)).helpOption("-h, --help", help.options["--help"]);
  }

  /** Instead of commander's own sentence. */
  override error(message: string, { code = "", exitCode = 1 } = {}): never {
    const path = [this.parent?.name(), this.name()].filter(Boolean).join(" ");
    const operands = { accepted: this.registeredArguments.length, given: this.args };
    const commands = this.commands.map((one) => one.name());
    const fault = { code, message, path, operands, commands };
    for (const line of problemWith(this.#help, fault)) toErrors(line);
    // Throws: exitOverride is set.
    return super.error("", { code, exitCode });
  }

  /** `help` with a name that is no command's: commander would show the help of all, and not say why. */
  override help(context?: HelpContext | ((text: string) => string)): never {
    const [first, second] = this.args;
    const isError = typeof context === "object" && context.error;
    if (isError && first === "help" && second !== undefined) {
      return this.error(`error: unknown command '${second}'`, {
        code: "commander.unknownCommand",
        exitCode: 1,
      });
    }
    return super.help({ error: isError });
  }
}

/** The command that the spec describes. */
export function command<Options extends object>(help: HelpLanguage, spec: CommandSpec<Options>): Command {
  const built = new SpokenCommand(spec.name, help).description(help.commands[spec.name].does);
  if (spec.operand) built.addArgument(spec.operand);
  for (const option of [...spec.options, languageOption(help), colourOption(help)]) built.addOption(option);
  return built
    .addHelpText("after", ({ command: shown }) => moreHelp(help, spec, widthOfHelp(shown)))
    .action(async () => {
      // Before the name of the command, they are the program's.
      const given = { ...built.parent?.opts(), ...built.opts() };
      if (built.parent?.opts().color === false || built.opts().color === false) process.env.NO_COLOR = "1";
      const exitCode = await spec.run(given as Options, built.args);
      process.exitCode = spec.untilInterrupted === true ? exitCode : (interrupt.exitCode() ?? exitCode);
    });
}

/** As commander takes it where nobody watches; no wider than lines are good to read. */
function widthOfHelp(command: Command): number {
  return Math.min(command.configureOutput().getOutHelpWidth?.() || 80, 100);
}

/** Below the options: more words, exit codes, examples. Examples stay whole, to be copied. */
function moreHelp<Options extends object>(
  { commands, titles }: HelpLanguage,
  { name, examples }: CommandSpec<Options>,
  columns: number,
): string {
  const { more, exit } = commands[name];
  return [
    ...more.map((paragraph) => wrap(paragraph, columns).join("\n")),
    wrap(`${titles.exitCode}${/[a-z]:$/.test(titles.exitCode) ? " " : ""}${exit}`, columns).join("\n"),
    [titles.examples, ...examples.map((line) => `  ${line}`)].join("\n"),
  ]
    .map((paragraph) => `\n${paragraph}`)
    .join("\n");
}
