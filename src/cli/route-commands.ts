import { type Command, Option } from "commander";
import { SHELLS } from "../scope/shell-lines.ts";
import { checkHealth } from "./check.ts";
import { examine } from "./doctor.ts";
import { printEnv, showStatus } from "./status.ts";
import { undoSwitch, useMirrors } from "./use.ts";
import { verifyCache } from "./verify.ts";

/** Commands for a person's own machine: they read and write Go's own settings. */
export function addRouteCommands(program: Command, finish: (exitCode: number) => void): void {
  const directory = () => new Option("--dir <directory>", "the Go module or workspace").default(".");
  const json = () => new Option("--json", "print the result as JSON");
  const scope = () =>
    new Option("--scope <scope>", "whose settings").choices(["user", "project"]).default("user");
  const force = () => new Option("--force", "also where somebody has changed the file since the last switch");

  program
    .command("use")
    .description("measure the mirrors and switch Go to the best one")
    .argument("[mirrors...]", "catalogue names and/or URLs to choose among (default: the whole catalogue)")
    .addOption(scope())
    .addOption(directory())
    .addOption(
      new Option("--private <patterns>", "private modules, as in GOPRIVATE (default: as the last time)"),
    )
    .addOption(
      new Option(
        "--private-proxy <urls>",
        "your own GOPROXY servers, first in the chain (default: as the last time)",
      ),
    )
    .addOption(
      new Option(
        "--sumdb <value>",
        "the checksum database: auto, or a GOSUMDB value (default: as the last time)",
      ),
    )
    .addOption(force())
    .addOption(json())
    .addHelpText(
      "after",
      `
--scope user writes Go's own settings file, which go env -w writes too; undo brings back what was in it, byte for byte.
--scope project writes .setup-go-mirror/env in the project, which starts as a copy of your settings; GOENV puts it in
force (see env), and nothing outside the project changes.

Exit code: 0 switched, or nothing to change; 1 no healthy mirror, or the file was changed by somebody else; 2 the
command line can't be used.

Examples:
  $ setup-go-mirror use
  $ setup-go-mirror use goproxy.cn aliyun
  $ setup-go-mirror use --scope project --private '*.corp.example' --private-proxy https://goproxy.corp.example`,
    )
    .action(async (mirrors: readonly string[], options) => finish(await useMirrors(mirrors, options)));

  program
    .command("undo")
    .description("bring Go's settings back to what they were before use")
    .addOption(scope())
    .addOption(directory())
    .addOption(force())
    .addOption(json())
    .addHelpText(
      "after",
      `
Where somebody else has changed your settings since, only the variables that use has set come back, and the rest stays;
--force brings back the whole file as it was.

Exit code: 0 brought back, or there was nothing to bring back; 1 a project's file was changed by somebody else since
(--force brings it back all the same); 2 the command line can't be used.

Examples:
  $ setup-go-mirror undo
  $ setup-go-mirror undo --scope project`,
    )
    .action(async (options) => finish(await undoSwitch(options)));

  program
    .command("status")
    .description("show which values are in force and where each one comes from")
    .addOption(directory())
    .addOption(json())
    .addHelpText("after", "\nAsks nobody. Exit code: 0.\n\nExample:\n  $ setup-go-mirror status")
    .action(async (options) => finish(await showStatus(options)));

  program
    .command("check")
    .description("measure the route in force; with --switch move to the best healthy mirror")
    .addOption(directory())
    .addOption(scope())
    .addOption(new Option("--switch", "move where that is worth it, at most once in five minutes"))
    .addOption(new Option("--mirrors <list>", "what --switch may choose among (default: as the last use)"))
    .addOption(json())
    .addHelpText(
      "after",
      `
Two mirrors that are about as fast do not take turns: the other one has to be faster by half. Meant for cron and timers.

Exit code: 0 the first mirror of the route works, or it was replaced by one that does; 1 it does not; 2 the command
line can't be used.

Examples:
  $ setup-go-mirror check
  */5 * * * *  setup-go-mirror check --switch`,
    )
    .action(async (options) => finish(await checkHealth(options)));

  program
    .command("env")
    .description("print the line that puts the project's settings in force in a shell")
    .addOption(directory())
    .addOption(new Option("--shell <shell>", "the shell's language (default: by SHELL)").choices(SHELLS))
    .addOption(json())
    .addHelpText(
      "after",
      `
Exit code: 0; 1 the project has no settings of its own yet; 2 the command line can't be used.

Examples:
  $ eval "$(setup-go-mirror env --shell bash)"
  $ setup-go-mirror env --shell fish | source
  $ setup-go-mirror env --shell bash >> .envrc        # direnv`,
    )
    .action(async (options) => finish(await printEnv(options)));

  program
    .command("doctor")
    .description("say in plain words what is wrong with the way Go gets its modules, and what to do")
    .addOption(directory())
    .addOption(new Option("--mirrors <list>", "mirrors to measure").default("auto"))
    .addOption(json())
    .addHelpText(
      "after",
      "\nExit code: 0 nothing is wrong; 1 something is; 2 the command line can't be used.\n\nExample:\n  $ setup-go-mirror doctor",
    )
    .action(async (options) => finish(await examine(options)));

  program
    .command("verify")
    .description("hold the module cache against go.sum, without any network")
    .addOption(directory())
    .addOption(json())
    .addHelpText(
      "after",
      "\nExit code: 0 what is there is right; 1 something is not what go.sum says; 2 the command line can't be used.\n\nExample:\n  $ setup-go-mirror verify --dir ~/src/my-service",
    )
    .action(async (options) => finish(await verifyCache(options)));
}
