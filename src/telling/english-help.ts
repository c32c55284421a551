import { count, list } from "./english-words.ts";
import type { HelpLanguage } from "./help-language.ts";

const USAGE = "2 invalid command line.";

/** Help and errors of the command line in English. */
export const englishHelp: HelpLanguage = {
  program:
    "Finds the fastest Go module mirror from this machine, switches Go to it, and downloads a project's modules, each verified.",
  commands: {
    try: {
      does: "run the action in a temporary directory, changing nothing on this machine",
      more: [
        "With --sandbox and Go on PATH, the embedded project is built at the end, with Go's own build cache.",
      ],
      exit: `0 done; 1 no healthy mirror, or the build failed; ${USAGE}`,
    },
    probe: {
      does: "measure the mirrors and recommend a GOPROXY",
      more: [],
      exit: `0 a mirror is healthy; 1 none is; ${USAGE}`,
    },
    fetch: {
      does: "download the modules that a project lacks into your module cache",
      more: [
        "Each file is verified against go.sum before it is put in place. No setting changes. With --sandbox the module cache is a temporary one.",
      ],
      exit: `0 done; 1 some modules could not be downloaded; ${USAGE}`,
    },
    serve: {
      does: "run a local module proxy that works around mirror failures, until Ctrl-C",
      more: [
        "It measures the mirrors, prints the GOPROXY to use, and shows each request. Every file is verified against the project's go.sum or the checksum database before go gets it. No setting changes.",
      ],
      exit: `0 stopped; 1 no mirror to serve from, or the port is taken; ${USAGE}`,
    },
    use: {
      does: "measure the mirrors and switch Go to the best one",
      more: [
        "--scope user writes Go's own settings file, the one that go env -w writes. undo restores it byte for byte.",
        "--scope project writes .setup-go-mirror/env in the project, which starts as a copy of your settings. GOENV activates it (see env). Nothing outside the project changes.",
        "With --force a file that was changed by something else is overwritten, and a mirror or private proxy that does not work is used anyway.",
      ],
      exit: `0 switched, or nothing to change; 1 no healthy mirror, a dead private proxy, or the file was changed by something else; ${USAGE}`,
    },
    undo: {
      does: "restore Go's settings from before use",
      more: [
        "If your settings were changed since, only the variables that still have the values set by use are restored; with --force, those that were changed too. All other lines stay.",
      ],
      exit: `0 restored, or nothing to restore; 1 a project's file was changed by something else (--force restores it anyway); ${USAGE}`,
    },
    list: {
      does: "list the mirrors, which one is in use, and when each was last measured",
      more: ["Contacts no server."],
      exit: `0 done; ${USAGE}`,
    },
    status: {
      does: "show Go's proxy settings and where each value comes from",
      more: ["Contacts no server."],
      exit: `0 done; ${USAGE}`,
    },
    check: {
      does: "check the route in use; with --switch, move to the best healthy mirror",
      more: [
        "Another mirror must be faster by half before it replaces a working one, so that two mirrors of similar speed do not alternate. For cron and timers.",
      ],
      exit: `0 the first mirror of the route works, or was replaced by one that does; 1 it does not work; ${USAGE}`,
    },
    env: {
      does: "print the line that activates the project's settings in a shell",
      more: [],
      exit: `0 done; 1 the project has no settings of its own yet; ${USAGE}`,
    },
    doctor: {
      does: "find out what is wrong with how Go downloads modules, and what to do",
      more: ["✓ is right, • is worth knowing, ✗ is wrong."],
      exit: `0 nothing is wrong; 1 something is; ${USAGE}`,
    },
    verify: {
      does: "verify the module cache against go.sum, offline",
      more: [],
      exit: `0 all modules present match go.sum; 1 some do not, or there is no go.sum; ${USAGE}`,
    },
    fleet: {
      does: "put the reports of many regions together: what fails where, what to pin, one page, metrics",
      more: [
        "Of each region, run and job the newest report counts. A file that is not a report is named, and the others are read.",
      ],
      exit: `0 done; 1 no report was found, or a file can't be written; ${USAGE}`,
    },
    completion: {
      does: "print a shell's completion script",
      more: [],
      exit: `0 done; ${USAGE}`,
    },
  },
  helpCommand: "help for a command",
  options: {
    "--mirrors": "names of mirrors (see list) and/or URLs, separated by commas",
    "--private": "private modules: patterns as in GOPRIVATE",
    "--private-proxy": "your own GOPROXY servers, which come first",
    "--sumdb": "checksum database: auto, off, or a GOSUMDB value",
    "--dir": "directory of the Go module or workspace",
    "--timeout": "limit of the measurement, such as 500ms or 10s",
    "--lang": "language: en or zh (default: from LC_ALL, LC_MESSAGES or LANG)",
    "--no-color": "no colors, like NO_COLOR",
    "--json": "print the result as JSON",
    "--report": "print the report as JSON (docs/report.schema.json)",
    "--scope": "whose settings",
    "--force": "even if the file was changed by something else since",
    "--dry-run": "print what would be written, and write nothing",
    "--sandbox": "embedded mirrors and project, without a network",
    "--port": "port on 127.0.0.1 (0: any free one)",
    "--switch": "move if it is worth it, at most once in five minutes",
    "--quiet": "print only a change or a failure",
    "--choose-among": "what --switch may choose among",
    "--region": "label of this place in the report (cn-north-4)",
    "--history": "keep the measurements there (JSON Lines), and read those of earlier runs",
    "--page": "write one HTML page there, and its data as JSON beside it",
    "--metrics": "write metrics there, for node_exporter's textfile collector",
    "--shell": "syntax of that shell (default: from SHELL)",
    "--version": "print the version",
    "--help": "print this help",
  },
  operands: {
    mirrors: "names of mirrors (see list) and/or URLs to choose among (default: all)",
    shell: "the shell",
    reports: "reports: files, and directories for every .json file in them",
  },
  titles: {
    usage: "Usage:",
    commands: "Commands:",
    operands: "Arguments:",
    options: "Options:",
    exitCode: "Exit code:",
    examples: "Examples:",
    anyOptions: "[options]",
    anyCommand: "<command>",
  },
  remarks: (remarks) => ` (${remarks.join("; ")})`,
  standard: (value) => `default: ${value}`,
  asLastTime: "as last time",
  choices: (values) => values.join(", "),
  faults: {
    unknownCommand: (given, accepted) =>
      `Unknown command: ${given}.${accepted.length === 0 ? "" : ` Commands: ${accepted.join(", ")}.`}`,
    unknownOption: (given) => `Unknown option: ${given}.`,
    missingOperand: (name) => `Missing argument: ${name}.`,
    missingValue: (usage) => `The value is missing: ${usage}.`,
    badValue: (name, given, accepted) => `${name}: "${given}" is not accepted. Accepted: ${list(accepted)}.`,
    together: (one, other) => `${one} and ${other} can't be used together.`,
    tooMany: (command, accepted, given) =>
      `Unexpected ${given.length === 1 ? "argument" : "arguments"}: ${given.join(" ")}. ${command} takes ${accepted === 0 ? "no arguments" : count(accepted, "argument")}.`,
    similar: (names) => ` Did you mean ${names.join(" or ")}?`,
    more: (command) => `See ${command}.`,
  },
};
