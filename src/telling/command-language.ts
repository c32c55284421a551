import type { SwitchDecision } from "../scope/decide-switch.ts";
import type { Finding, Right } from "../scope/findings.ts";
import type { EffectiveValue } from "../scope/origins.ts";
import type { Standing } from "../scope/record.ts";

type Of<Union, Tag> = Extract<Union, { readonly code: Tag }>;
type Scope = "user" | "project";

/** What the commands for a person's own machine say, besides reports. Every text in the arguments is neutralised already. */
export interface CommandLanguage {
  readonly list: {
    readonly columns: {
      readonly name: string;
      readonly operator: string;
      readonly region: string;
      readonly measured: string;
    };
    /** When and how fast it answered the last time. @param on a local time, as ISO 8601 has it */
    readonly measured: (firstByte: string, on: string) => string;
    readonly failed: (on: string) => string;
    readonly region: { readonly cn: string; readonly global: string };
    /** What the mark means. */
    readonly inUse: string;
  };
  /** What --dry-run says instead of doing it. */
  readonly dryRun: {
    readonly use: (file: string) => string;
    readonly undo: (file: string) => string;
  };
  readonly use: {
    readonly switched: (to: {
      readonly scope: Scope;
      readonly file: string;
      readonly mirror: string;
    }) => string;
    readonly unchanged: (file: string) => string;
    readonly noHealthy: string;
    /** Behind the table of named mirrors of which none worked. */
    readonly forced: (mirrors: number) => string;
    readonly deadProxy: string;
    /** GOPROXY, or what is private, rules mirrors out: the report's notes say which. */
    readonly notMeasured: string;
    readonly refused: (detail: string) => string;
    readonly overridden: (names: readonly string[]) => string;
    /** Before the one command that puts a project's file in force. */
    readonly projectHint: string;
    /** Before the command that takes it back. */
    readonly undoHint: string;
    /** Options that were not given, and hold as they were given before. */
    readonly kept: (options: readonly string[]) => string;
    /** GOENV leads elsewhere, so that the file has no effect. */
    readonly notRead: (goenv: string) => string;
  };
  readonly undo: {
    readonly restored: (file: string) => string;
    readonly removed: (file: string) => string;
    /** Somebody else has changed the file: just those variables came back. */
    readonly takenOut: (file: string, variables: readonly string[]) => string;
    readonly nothing: (file: string) => string;
    /** Before the command that takes GOENV away, which leads to no file any more. */
    readonly unsetHint: string;
  };
  /** A project's file that somebody else has put there, or a link. */
  readonly notOwn: (file: string) => string;
  /** `use` leaves a file alone that somebody has changed since, `undo` a project's. */
  readonly edited: (file: string) => string;
  /** Another process changes those settings, for longer than it should. @param pid null: not known */
  readonly locked: (lock: string, pid: number | null) => string;
  readonly noPlace: {
    readonly user: string;
    readonly project: (directory: string, namedWith: string) => string;
  };
  readonly status: {
    readonly columns: { readonly name: string; readonly value: string; readonly origin: string };
    readonly origin: { readonly [O in EffectiveValue["origin"]]: (file: string | null) => string };
    /** The origin, behind the variable's name where there is no room for a table. */
    readonly beside: (origin: string) => string;
    /** In place of no value. */
    readonly empty: string;
    /** Behind the origin: that file has another value, which has no effect. */
    readonly overrides: (file: string) => string;
    readonly scope: (scope: {
      readonly scope: Scope;
      readonly file: string;
      readonly exists: boolean;
      readonly standing: Standing;
      /** Local time, as ISO 8601 has it; null: never. */
      readonly switchedAt: string | null;
      readonly inForce: boolean;
    }) => string;
    readonly drift: (names: readonly string[]) => string;
  };
  readonly check: {
    readonly healthy: (mirror: string) => string;
    readonly unhealthy: (mirror: string) => string;
    /** The server of one's own at the head of the route. */
    readonly ownUnhealthy: (server: string) => string;
    readonly noMirror: string;
    readonly decision: (decision: SwitchDecision) => string;
  };
  readonly verify: {
    readonly right: (counts: {
      readonly zips: number;
      readonly mods: number;
      readonly folders: number;
      readonly absent: number;
    }) => string;
    readonly wrong: (file: string, module: string) => string;
    readonly advice: (modules: number) => string;
    readonly noModuleCache: string;
    readonly noGoSum: string;
  };
  readonly doctor: {
    /** Behind what is right, where nothing else was found. */
    readonly well: string;
    readonly right: { readonly [C in Right["code"]]: (right: Of<Right, C>) => string };
    readonly finding: { readonly [C in Finding["code"]]: (finding: Of<Finding, C>) => string };
  };
  readonly serve: {
    readonly nothingToServe: string;
    readonly noPort: (port: number, code: string) => string;
    /** Before the line that puts it in force. */
    readonly listening: (mirrors: readonly string[]) => string;
    /** Behind that line, where a password in it is not shown. */
    readonly hidden: string;
  };
  /** Behind a recommendation, before the command that takes it. */
  readonly switchHint: string;
  /** Ctrl-C ended a command before it changed anything. */
  readonly interrupted: string;
  /** Ctrl-C ended a download. @param modules that are in the module cache now */
  readonly fetchInterrupted: (modules: number) => string;
  /** While mirrors are measured. */
  readonly measuring: (seconds: number) => string;
  readonly envHint: (file: string) => string;
  /** What `try` says around the report. */
  readonly tryOut: {
    readonly sandbox: string;
    /** What each of the sandbox's mirrors is like. */
    readonly about: { readonly [N in "near" | "far" | "thin" | "lying" | "dead"]: string };
    readonly exported: string;
    readonly nothing: string;
    readonly summary: (path: string) => string;
    readonly noGo: string;
    readonly tooLong: (seconds: number) => string;
    readonly ran: string;
    readonly failed: (exitCode: number) => string;
    /** The last line, where all of it worked. */
    readonly worked: string;
  };
}
