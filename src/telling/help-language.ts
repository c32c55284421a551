/** The commands, in the order of the help. */
export const COMMAND_NAMES = [
  "try",
  "probe",
  "fetch",
  "serve",
  "use",
  "undo",
  "list",
  "status",
  "check",
  "env",
  "doctor",
  "verify",
  "fleet",
  "completion",
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/** The options, by their flags without the value. */
export type OptionName =
  | "--mirrors"
  | "--private"
  | "--private-proxy"
  | "--sumdb"
  | "--dir"
  | "--timeout"
  | "--lang"
  | "--no-color"
  | "--json"
  | "--report"
  | "--scope"
  | "--force"
  | "--dry-run"
  | "--sandbox"
  | "--port"
  | "--switch"
  | "--quiet"
  | "--choose-among"
  | "--shell"
  | "--region"
  | "--history"
  | "--page"
  | "--metrics"
  | "--version"
  | "--help";

/** What the command line says in its help, and of a line that it can't use. */
export interface HelpLanguage {
  readonly program: string;
  readonly commands: { readonly [N in CommandName]: CommandHelp };
  /** The line of the command `help` itself. */
  readonly helpCommand: string;
  readonly options: { readonly [O in OptionName]: string };
  readonly operands: { readonly mirrors: string; readonly shell: string; readonly reports: string };
  readonly titles: {
    readonly usage: string;
    readonly commands: string;
    readonly operands: string;
    readonly options: string;
    readonly exitCode: string;
    readonly examples: string;
    /** In the usage: options may stand here. */
    readonly anyOptions: string;
    readonly anyCommand: string;
  };
  /** What counts where an option is not given. */
  readonly standard: (value: string) => string;
  /** What stands in brackets behind a description. */
  readonly remarks: (remarks: readonly string[]) => string;
  readonly asLastTime: string;
  readonly choices: (values: readonly string[]) => string;
  /** What is wrong with a command line. Every text in the arguments is neutralised already. */
  readonly faults: {
    /** @param accepted all commands; none where a similar one is suggested */
    readonly unknownCommand: (given: string, accepted: readonly string[]) => string;
    readonly unknownOption: (given: string) => string;
    readonly missingOperand: (name: string) => string;
    /** @param usage the option with the placeholder of its value */
    readonly missingValue: (usage: string) => string;
    readonly badValue: (name: string, given: string, accepted: readonly string[]) => string;
    readonly together: (one: string, other: string) => string;
    /** @param accepted so many arguments */
    readonly tooMany: (command: string, accepted: number, given: readonly string[]) => string;
    /** A sentence that follows another one. */
    readonly similar: (names: readonly string[]) => string;
    /** The command that says more. */
    readonly more: (command: string) => string;
  };
}

interface CommandHelp {
  /** One phrase, as the list of commands has it. */
  readonly does: string;
  /** Paragraphs below the options. */
  readonly more: readonly string[];
  /** What its exit codes mean besides 2, the same for all. */
  readonly exit: string;
}
