import { InputError } from "../inputs/parse-inputs.ts";
import { endNow, endProcess, endWithReader } from "../platform/end-process.ts";
import { VERSION } from "../report/version.ts";
import { chooseLanguage } from "../telling/choose-language.ts";
import { tellingIn } from "../telling/telling.ts";
import { SpokenCommand } from "./command.ts";
import { commandsIn } from "./commands.ts";
import { interrupt } from "./interrupt.ts";
import { colourOption, languageAskedFor, languageOption } from "./options.ts";
import { toErrors } from "./output.ts";

/** Exit codes: 0 done, 1 no healthy mirror, an incomplete fetch or a failed build, 2 the command line can't be used. */
const USAGE = 2;

endWithReader();

const telling = tellingIn(chooseLanguage(languageAskedFor(process.argv), process.env), "command");
const { help } = telling;
const program = new SpokenCommand("setup-go-mirror", help)
  .version(VERSION, "-V, --version", help.options["--version"])
  .addOption(languageOption(help))
  .addOption(colourOption(help))
  .helpCommand("help [command]", help.helpCommand)
  .description(help.program)
  // What is wrong is told by the command itself.
  .configureOutput({ outputError: () => {} })
  .exitOverride((error) => endNow(error.exitCode === 0 ? 0 : USAGE));

for (const command of commandsIn(help)) program.addCommand(command.copyInheritedSettings(program));

try {
  await program.parseAsync();
} catch (error) {
  if (interrupt.signal.aborted) toErrors(telling.commands.interrupted);
  else if (error instanceof InputError)
    for (const problem of error.problems) toErrors(telling.inputProblem(problem));
  else toErrors(error instanceof Error ? error.message : String(error));
  process.exitCode = interrupt.exitCode() ?? (error instanceof InputError ? USAGE : 1);
}

await endProcess();
