import { Command } from "commander";
import { InputError } from "../inputs/parse-inputs.ts";
import { endNow, endProcess, endWithReader } from "../platform/end-process.ts";
import { VERSION } from "../report/version.ts";
import { COMMANDS } from "./commands.ts";
import { languageOption } from "./options.ts";
import { UsageError } from "./stage.ts";

/** Exit codes: 0 done, 1 no healthy mirror, an incomplete fetch or a failed build, 2 the command line can't be used. */
const USAGE = 2;

endWithReader();

const program = new Command("setup-go-mirror")
  .version(VERSION)
  .addOption(languageOption())
  .description(
    "Measures the Go module mirrors from this machine, says which one a Go project should use, and fetches its modules.",
  )
  .exitOverride((error) => endNow(error.exitCode === 0 ? 0 : USAGE));

for (const command of COMMANDS) program.addCommand(command.copyInheritedSettings(program));

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof InputError || error instanceof UsageError ? USAGE : 1;
}

await endProcess();
