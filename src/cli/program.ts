import { Command, InvalidArgumentError, Option } from "commander";
import { InputError } from "../inputs/parse-inputs.ts";
import { endNow, endProcess, endWithReader } from "../platform/end-process.ts";
import { languageOf } from "../telling/choose-language.ts";
import { fetchModules } from "./fetch.ts";
import { interrupt } from "./interrupt.ts";
import { probe } from "./probe.ts";
import { addRouteCommands } from "./route-commands.ts";
import { tryOut } from "./try.ts";

/** Exit codes: 0 done, 1 no healthy mirror, an incomplete fetch or a failed build, 2 the command line can't be used. */
const USAGE = 2;

endWithReader();

const program = new Command("setup-go-mirror")
  .description(
    "Measures the Go module mirrors from this machine, says which one a Go project should use, and fetches its modules.",
  )
  .exitOverride((error) => endNow(error.exitCode === 0 ? 0 : USAGE));

const directory = () => new Option("--dir <directory>", "the Go module or workspace").default(".");
const sandbox = () => new Option("--sandbox", "embedded mirrors and an embedded project: needs no network");
const json = () =>
  new Option("--json", "print the report (docs/report.schema.json) in place of what a person reads");
const mirrors = () =>
  new Option("--mirrors <list>", "catalogue names and/or URLs, separated by commas").default("auto");
const lang = () =>
  new Option(
    "--lang <tag>",
    "en or zh; by default what the locale says (LC_ALL, LC_MESSAGES, LANG)",
  ).argParser((tag) => {
    const spoken = languageOf(tag);
    if (spoken === null) throw new InvalidArgumentError("Neither en nor zh.");
    return spoken;
  });

program
  .command("try")
  .description("run the action as a runner would, in a temporary folder: nothing on this machine changes")
  .addOption(directory().conflicts("sandbox"))
  .addOption(mirrors().conflicts("sandbox"))
  .addOption(sandbox())
  .addOption(json())
  .addHelpText(
    "after",
    "\nWith --sandbox and a Go on PATH the embedded project is built at the end, with Go's own build cache.\n\nExamples:\n  $ setup-go-mirror try --sandbox\n  $ setup-go-mirror try --dir ~/src/my-service",
  )
  .action(async (options) => finish(await tryOut(options)));

program
  .command("probe")
  .description("measure the mirrors and recommend a GOPROXY; exit 1 when no mirror is healthy")
  .addOption(directory().conflicts("sandbox"))
  .addOption(mirrors().conflicts("sandbox"))
  .addOption(sandbox())
  .addOption(json())
  .addHelpText(
    "after",
    "\nExamples:\n  $ setup-go-mirror probe\n  $ setup-go-mirror probe --mirrors official,goproxy.cn --json",
  )
  .action(async (options) => finish(await probe(options)));

program
  .command("fetch")
  .description(
    "fill this user's module cache with what the project lacks; exit 1 when mirrors left some of it out",
  )
  .addOption(directory().conflicts("sandbox"))
  .addOption(mirrors().conflicts("sandbox"))
  .addOption(sandbox())
  .addOption(json())
  .addHelpText(
    "after",
    "\nEach file is verified against go.sum before it gets its place; no setting changes. With --sandbox the module cache is a temporary one.\n\nExamples:\n  $ setup-go-mirror fetch\n  $ setup-go-mirror fetch --dir ~/src/my-service --mirrors goproxy.cn,aliyun",
  )
  .action(async (options) => finish(await fetchModules(options)));

addRouteCommands(program, finish);

for (const command of program.commands) command.addOption(lang());

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof InputError ? USAGE : 1;
}

await endProcess();

function finish(exitCode: number): void {
  process.exitCode = interrupt.exitCode() ?? exitCode;
}
