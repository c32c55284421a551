import { Command, Option } from "commander";
import { InputError } from "../inputs.ts";
import { endProcess, endWithReader } from "../platform/end-process.ts";
import { probe } from "./probe.ts";
import { tryOut } from "./try.ts";

/** Exit codes: 0 done, 1 no healthy mirror or a failed build, 2 the command line can't be used. */
const USAGE = 2;

endWithReader();

const program = new Command("setup-go-mirror")
  .description("Measures the Go module mirrors from this machine and says which one a Go project should use.")
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : USAGE));

const directory = () => new Option("--dir <directory>", "the Go module or workspace").default(".");
const sandbox = () => new Option("--sandbox", "embedded mirrors and an embedded project: needs no network");
const mirrors = () =>
  new Option("--mirrors <list>", "catalogue names and/or URLs, separated by commas").default("auto");

program
  .command("try")
  .description("run the action as a runner would, in a temporary folder: nothing on this machine changes")
  .addOption(directory().conflicts("sandbox"))
  .addOption(mirrors().conflicts("sandbox"))
  .addOption(sandbox())
  .addHelpText(
    "after",
    "\nWith --sandbox and a Go on PATH the embedded project is built at the end, with Go's own build cache.\n\nExamples:\n  $ node dist/cli/index.js try --sandbox\n  $ node dist/cli/index.js try --dir ~/src/my-service",
  )
  .action(async (options) => finish(await tryOut(options)));

program
  .command("probe")
  .description("measure the mirrors and recommend a GOPROXY; exit 1 when no mirror is healthy")
  .addOption(directory().conflicts("sandbox"))
  .addOption(mirrors().conflicts("sandbox"))
  .addOption(sandbox())
  .option("--json", "print the report (docs/report.schema.json) instead of the table")
  .addHelpText(
    "after",
    "\nExamples:\n  $ node dist/cli/index.js probe\n  $ node dist/cli/index.js probe --mirrors official,goproxy.cn --json",
  )
  .action(async (options) => finish(await probe(options)));

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof InputError ? USAGE : 1;
}

await endProcess();

function finish(exitCode: number): void {
  process.exitCode = exitCode;
}
