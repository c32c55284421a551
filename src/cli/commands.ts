import { Argument, Command, Option } from "commander";
import { SHELLS } from "../scope/shell-lines.ts";
import { checkHealth } from "./check.ts";
import { COMPLETING_SHELLS, completionScript } from "./completion.ts";
import { examine } from "./doctor.ts";
import { fetchModules } from "./fetch.ts";
import { fleet } from "./fleet.ts";
import { interrupt } from "./interrupt.ts";
import { listMirrors } from "./list.ts";
import { inputOption, languageOption, measuringOptions, rememberedOption } from "./options.ts";
import { probe } from "./probe.ts";
import { serve } from "./serve.ts";
import { printEnv, showStatus } from "./status.ts";
import { tryOut } from "./try.ts";
import { undoSwitch, useMirrors } from "./use.ts";
import { verifyCache } from "./verify.ts";

/** What a command says of itself, and what it does. `run` gives the exit code. */
interface CommandSpec<Options extends object> {
  readonly name: string;
  readonly description: string;
  readonly argument?: Argument;
  readonly options: readonly Option[];
  /** What stands below the options: more words, exit codes, examples. */
  readonly help: string;
  readonly run: (options: Options, operands: readonly string[]) => Promise<number>;
}

function command<Options extends object>(spec: CommandSpec<Options>): Command {
  const built = new Command(spec.name).description(spec.description);
  if (spec.argument) built.addArgument(spec.argument);
  const colour = new Option("--no-color", "no colours (as with NO_COLOR)");
  for (const option of [...spec.options, languageOption(), colour]) built.addOption(option);
  return built.addHelpText("after", `\n${spec.help}`).action(async () => {
    if (built.opts().color === false) process.env.NO_COLOR = "1";
    // Before the name of the command, --lang is the program's.
    const lang = built.opts().lang ?? built.parent?.opts().lang;
    const exitCode = await spec.run({ ...built.opts<Options>(), ...(lang && { lang }) }, built.args);
    process.exitCode = interrupt.exitCode() ?? exitCode;
  });
}

const directory = () => inputOption("working-directory");
const json = () => new Option("--json", "print the result as JSON");
const scope = () =>
  new Option("--scope <scope>", "whose settings").choices(["user", "project"]).default("user");
const force = () => new Option("--force", "also where somebody has changed the file since the last switch");
const metrics = () =>
  new Option("--metrics <file>", "write metrics there, for node_exporter's textfile collector");
const dryRun = () => new Option("--dry-run", "say what would be written, and write nothing");
/** The options of a command whose result is the report. */
const reporting = () => [
  ...measuringOptions().map((option) => option.conflicts("sandbox")),
  new Option("--sandbox", "embedded mirrors and an embedded project: needs no network"),
  new Option("--json", "print the report (docs/report.schema.json) in place of what a person reads"),
];

const COMPLETION = command({
  name: "completion",
  description: "print the script that completes commands and options in a shell",
  argument: new Argument("<shell>", "the shell").choices(COMPLETING_SHELLS),
  options: [],
  help: `Examples:
  $ setup-go-mirror completion bash > /etc/bash_completion.d/setup-go-mirror
  $ setup-go-mirror completion fish > ~/.config/fish/completions/setup-go-mirror.fish`,
  run: async (_, [shell]) => {
    const completing = COMPLETING_SHELLS.find((one) => one === shell);
    if (completing) process.stdout.write(completionScript(completing, COMMANDS));
    return 0;
  },
});

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  command({
    name: "try",
    description: "run the action as a runner would, in a temporary folder: nothing on this machine changes",
    options: reporting(),
    help: `With --sandbox and a Go on PATH the embedded project is built at the end, with Go's own build cache.

Examples:
  $ setup-go-mirror try --sandbox
  $ setup-go-mirror try --dir ~/src/my-service`,
    run: tryOut,
  }),
  command({
    name: "probe",
    description: "measure the mirrors and recommend a GOPROXY; exit 1 when no mirror is healthy",
    options: [...reporting(), metrics()],
    help: `Examples:
  $ setup-go-mirror probe
  $ setup-go-mirror probe --mirrors official,goproxy.cn --json
  $ setup-go-mirror probe --region office --json > reports/office.json     # for fleet`,
    run: probe,
  }),
  command({
    name: "fetch",
    description:
      "fill this user's module cache with what the project lacks; exit 1 when mirrors left some of it out",
    options: reporting(),
    help: `Each file is verified against go.sum before it gets its place; no setting changes. With --sandbox the module cache is a temporary one.

Examples:
  $ setup-go-mirror fetch
  $ setup-go-mirror fetch --dir ~/src/my-service --mirrors goproxy.cn,aliyun`,
    run: fetchModules,
  }),
  command({
    name: "serve",
    description: "run a module proxy on this machine that gets over what mirrors do wrong, until Ctrl-C",
    options: [
      ...measuringOptions(),
      new Option("--port <port>", "where it listens on 127.0.0.1").default("0"),
    ],
    help: `It measures the mirrors, prints the GOPROXY to use, and shows what passes. Each file is checked with the project's
go.sum, or else with the checksum database, before go gets it; no setting changes.

Exit code: 0 ended; 1 no mirror to serve from, or the port is taken; 2 the command line can't be used.

Examples:
  $ setup-go-mirror serve
  $ setup-go-mirror serve --dir ~/src/my-service --port 8081`,
    run: serve,
  }),
  // From here on for a person's own machine: these commands read and write Go's own settings.
  command({
    name: "use",
    description: "measure the mirrors and switch Go to the best one",
    argument: new Argument(
      "[mirrors...]",
      "catalogue names and/or URLs to choose among (default: the whole catalogue)",
    ),
    options: [
      scope(),
      directory(),
      rememberedOption("private"),
      rememberedOption("private-proxy"),
      rememberedOption("sumdb"),
      force(),
      dryRun(),
      json(),
    ],
    help: `--scope user writes Go's own settings file, which go env -w writes too; undo brings back what was in it, byte for byte.
--scope project writes .setup-go-mirror/env in the project, which starts as a copy of your settings; GOENV puts it in
force (see env), and nothing outside the project changes.

Exit code: 0 switched, or nothing to change; 1 no healthy mirror, or the file was changed by somebody else; 2 the
command line can't be used.

Examples:
  $ setup-go-mirror use
  $ setup-go-mirror use goproxy.cn aliyun
  $ setup-go-mirror use --scope project --private '*.corp.example' --private-proxy https://goproxy.corp.example`,
    run: useMirrors,
  }),
  command({
    name: "undo",
    description: "bring Go's settings back to what they were before use",
    options: [scope(), directory(), force(), dryRun(), json()],
    help: `Where your settings were changed since, only the variables come back that still are as use has set them; with --force
also those that were changed. All other lines stay.

Exit code: 0 brought back, or there was nothing to bring back; 1 a project's file was changed by somebody else since
(--force brings it back all the same); 2 the command line can't be used.

Examples:
  $ setup-go-mirror undo
  $ setup-go-mirror undo --scope project`,
    run: undoSwitch,
  }),
  command({
    name: "list",
    description: "show the mirrors of the catalogue, and which of them are in use",
    options: [directory(), json()],
    help: `Asks nobody. Exit code: 0.

Example:
  $ setup-go-mirror list`,
    run: listMirrors,
  }),
  command({
    name: "status",
    description: "show which values are in force and where each one comes from",
    options: [directory(), json()],
    help: `Asks nobody. Exit code: 0.

Example:
  $ setup-go-mirror status`,
    run: showStatus,
  }),
  command({
    name: "check",
    description: "measure the route in force; with --switch move to the best healthy mirror",
    options: [
      directory(),
      scope(),
      new Option("--switch", "move where that is worth it, at most once in five minutes"),
      new Option("--quiet", "print something only where the route was changed, or does not work"),
      rememberedOption("mirrors", "what --switch may choose among (default: as the last use)"),
      inputOption("region"),
      metrics(),
      json(),
    ],
    help: `Two mirrors that are about as fast do not take turns: the other one has to be faster by half. Meant for cron and timers.

Exit code: 0 the first mirror of the route works, or it was replaced by one that does; 1 it does not; 2 the command
line can't be used.

Examples:
  $ setup-go-mirror check
  $ setup-go-mirror check --metrics /var/lib/node_exporter/textfile/go_mirror.prom
  */5 * * * *  setup-go-mirror check --switch`,
    run: checkHealth,
  }),
  command({
    name: "env",
    description: "print the line that puts the project's settings in force in a shell",
    options: [
      directory(),
      new Option("--shell <shell>", "the shell's language (default: by SHELL)").choices(SHELLS),
      json(),
    ],
    help: `Exit code: 0; 1 the project has no settings of its own yet; 2 the command line can't be used.

Examples:
  $ eval "$(setup-go-mirror env --shell bash)"
  $ setup-go-mirror env --shell fish | source
  $ setup-go-mirror env --shell bash >> .envrc        # direnv`,
    run: printEnv,
  }),
  command({
    name: "doctor",
    description: "say in plain words what is wrong with the way Go gets its modules, and what to do",
    options: [...measuringOptions(), json()],
    help: `Exit code: 0 nothing is wrong; 1 something is; 2 the command line can't be used.

Example:
  $ setup-go-mirror doctor`,
    run: examine,
  }),
  command({
    name: "verify",
    description: "hold the module cache against go.sum, without any network",
    options: [directory(), json()],
    help: `Exit code: 0 what is there is right; 1 something is not what go.sum says; 2 the command line can't be used.

Example:
  $ setup-go-mirror verify --dir ~/src/my-service`,
    run: verifyCache,
  }),
  command({
    name: "fleet",
    description: "put the reports of many regions together: what fails where, what to pin, one page, metrics",
    argument: new Argument("<paths...>", "reports: files, and folders for every .json file in them"),
    options: [
      new Option(
        "--history <file>",
        "keep the measurements there (JSON Lines), and read those of earlier runs",
      ),
      new Option("--page <file>", "write one HTML page there, and its data as JSON beside it"),
      metrics(),
      json(),
    ],
    help: `Of each region, run and job the newest report counts. A file that is no report is named, and the others go on.

Exit code: 0; 1 no report was found, or a file can't be written; 2 the command line can't be used.

Examples:
  $ setup-go-mirror fleet reports
  $ setup-go-mirror fleet reports --history history.jsonl --page site/index.html --metrics go_mirror.prom`,
    run: fleet,
  }),
  COMPLETION,
];
