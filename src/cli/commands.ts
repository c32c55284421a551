import { Argument, type Command } from "commander";
import { SHELLS } from "../scope/shell-lines.ts";
import type { HelpLanguage } from "../telling/help-language.ts";
import { checkHealth } from "./check.ts";
import { command } from "./command.ts";
import { COMPLETING_SHELLS, completionScript } from "./completion.ts";
import { examine } from "./doctor.ts";
import { fetchModules } from "./fetch.ts";
import { fleet } from "./fleet.ts";
import { listMirrors } from "./list.ts";
import { inputOption, measuringOptions, ownOption, rememberedOption } from "./options.ts";
import { probe } from "./probe.ts";
import { serve } from "./serve.ts";
import { printEnv, showStatus } from "./status.ts";
import { tryOut } from "./try.ts";
import { undoSwitch, useMirrors } from "./use.ts";
import { verifyCache } from "./verify.ts";

/** Every command, in the order of the help, which speaks that language. */
export function commandsIn(help: HelpLanguage): readonly Command[] {
  const all: Command[] = [...measuring(help), ...changing(help), ...looking(help), comparing(help)];
  all.push(completion(help, all));
  return all;
}

const directory = (help: HelpLanguage) => inputOption(help, "working-directory");
const json = (help: HelpLanguage) => ownOption(help, "--json");
const metrics = (help: HelpLanguage) => ownOption(help, "--metrics <file>");
const scope = (help: HelpLanguage) =>
  ownOption(help, "--scope <scope>").choices(["user", "project"]).default("user");
const remembered = (help: HelpLanguage) =>
  (["private", "private-proxy", "sumdb"] as const).map((name) => rememberedOption(help, name));
/** The options of a command whose result is the report. */
const reporting = (help: HelpLanguage) => [
  ...measuringOptions(help).map((option) => option.conflicts("sandbox")),
  ownOption(help, "--sandbox"),
  ownOption(help, "--json", "--report"),
];

/** Those that measure and change no setting. */
function measuring(help: HelpLanguage): readonly Command[] {
  return [
    command(help, {
      name: "try",
      options: reporting(help),
      examples: ["setup-go-mirror try --sandbox", "setup-go-mirror try --dir ~/src/my-service"],
      run: tryOut,
    }),
    command(help, {
      name: "probe",
      options: [...reporting(help), metrics(help)],
      examples: [
        "setup-go-mirror probe",
        "setup-go-mirror probe --mirrors official,goproxy.cn --json",
        "setup-go-mirror probe --region office --json > reports/office.json     # for fleet",
      ],
      run: probe,
    }),
    command(help, {
      name: "fetch",
      options: reporting(help),
      examples: [
        "setup-go-mirror fetch",
        "setup-go-mirror fetch --dir ~/src/my-service --mirrors goproxy.cn,aliyun",
      ],
      run: fetchModules,
    }),
    command(help, {
      name: "serve",
      options: [...measuringOptions(help), ownOption(help, "--port <port>").default("0")],
      examples: ["setup-go-mirror serve", "setup-go-mirror serve --dir ~/src/my-service --port 8081"],
      untilInterrupted: true,
      run: serve,
    }),
  ];
}

/** Those that write Go's own settings. */
function changing(help: HelpLanguage): readonly Command[] {
  const force = ownOption(help, "--force");
  const dryRun = ownOption(help, "--dry-run");
  return [
    command(help, {
      name: "use",
      operand: new Argument("[mirrors...]", help.operands.mirrors),
      options: [
        scope(help),
        directory(help),
        ...remembered(help),
        inputOption(help, "probe-budget"),
        force,
        dryRun,
        json(help),
        // Messages of all commands advise it; here the operands are shorter.
        inputOption(help, "mirrors").default(undefined).hideHelp(),
      ],
      examples: [
        "setup-go-mirror use",
        "setup-go-mirror use goproxy.cn aliyun",
        "setup-go-mirror use --scope project --private '*.corp.example' --private-proxy https://goproxy.corp.example",
      ],
      run: useMirrors,
    }),
    command(help, {
      name: "undo",
      options: [scope(help), directory(help), force, dryRun, json(help)],
      examples: ["setup-go-mirror undo", "setup-go-mirror undo --scope project"],
      run: undoSwitch,
    }),
  ];
}

/** Those that look at Go's settings. */
function looking(help: HelpLanguage): readonly Command[] {
  const here = [directory(help), json(help)];
  return [
    command(help, { name: "list", options: here, examples: ["setup-go-mirror list"], run: listMirrors }),
    command(help, { name: "status", options: here, examples: ["setup-go-mirror status"], run: showStatus }),
    command(help, {
      name: "check",
      options: [
        directory(help),
        scope(help),
        ownOption(help, "--switch"),
        ownOption(help, "--quiet"),
        rememberedOption(help, "mirrors", "--choose-among"),
        inputOption(help, "probe-budget"),
        inputOption(help, "region"),
        metrics(help),
        json(help),
      ],
      examples: [
        "setup-go-mirror check",
        "*/5 * * * *  setup-go-mirror check --switch --quiet",
        "setup-go-mirror check --metrics /var/lib/node_exporter/textfile/go_mirror.prom",
      ],
      run: checkHealth,
    }),
    command(help, {
      name: "env",
      options: [directory(help), ownOption(help, "--shell <shell>").choices(SHELLS), json(help)],
      examples: [
        'eval "$(setup-go-mirror env --shell zsh)"',
        "setup-go-mirror env --shell fish | source",
        "setup-go-mirror env --shell bash >> .envrc        # direnv",
      ],
      run: printEnv,
    }),
    command(help, {
      name: "doctor",
      options: [...measuringOptions(help), json(help)],
      examples: ["setup-go-mirror doctor"],
      run: examine,
    }),
    command(help, {
      name: "verify",
      options: here,
      examples: ["setup-go-mirror verify --dir ~/src/my-service"],
      run: verifyCache,
    }),
  ];
}

/** What reads the reports of others. */
function comparing(help: HelpLanguage): Command {
  return command(help, {
    name: "fleet",
    operand: new Argument("<paths...>", help.operands.reports),
    options: [
      ownOption(help, "--history <file>"),
      ownOption(help, "--page <file>"),
      metrics(help),
      json(help),
    ],
    examples: [
      "setup-go-mirror fleet reports",
      "setup-go-mirror fleet reports --history history.jsonl --page site/index.html --metrics go_mirror.prom",
    ],
    run: fleet,
  });
}

/** @param commands all of them, this one as well once it is made */
function completion(help: HelpLanguage, commands: readonly Command[]): Command {
  return command(help, {
    name: "completion",
    operand: new Argument("<shell>", help.operands.shell).choices(COMPLETING_SHELLS),
    options: [],
    examples: [
      "setup-go-mirror completion bash > /etc/bash_completion.d/setup-go-mirror",
      "setup-go-mirror completion zsh > ~/.zfunc/_setup-go-mirror",
      "setup-go-mirror completion fish > ~/.config/fish/completions/setup-go-mirror.fish",
    ],
    run: async (_, [shell]) => {
      const completing = COMPLETING_SHELLS.find((one) => one === shell);
      if (completing) process.stdout.write(completionScript(completing, commands));
      return 0;
    },
  });
}
