import type { InputProblem } from "../inputs/parse-inputs.ts";
import type { InputName } from "../inputs/rows.ts";
import type { ChoiceReason } from "../mirrors/choose.ts";
import type { FailureReason, MirrorFailure, Outcome } from "../mirrors/measurement.ts";
import type { SummaryWriting } from "../ports.ts";
import type { LeftReason } from "../report/left-reasons.ts";
import type { JobOutcome } from "../report/outcome.ts";
import type { RelayUse } from "../report/relay-use.ts";
import type {
  BuildCacheReport,
  BuildCacheSaveReport,
  CacheReport,
  FetchReport,
  FetchSourceReport,
  GoReport,
  Note,
  ProbeReport,
  RelayReport,
  Report,
  SaveReport,
} from "../report/report.ts";
import type { SumdbPath } from "../sumdb/path.ts";
import type { GoProblem } from "../toolchain/go-problem.ts";
import type { Column, FetchColumn } from "./columns.ts";
import type { CommandLanguage } from "./command-language.ts";
import type { FleetLanguage } from "./fleet-language.ts";
import type { HelpLanguage } from "./help-language.ts";

/** Who reads: whoever runs a job, or a person at a command line, who has options instead of inputs. */
export type Audience = "job" | "command";

/** Names an input, with or without a value, by the word that its reader knows. */
export type NameInput = (name: InputName, value?: string) => string;

/** The members of a union that carry this code or kind. */
type Of<Union, Tag> = Extract<Union, { readonly code: Tag } | { readonly kind: Tag }>;

/**
 * All that is said about a report in one language: a code that a language forgets does not compile, and no
 * sentence is put together elsewhere. Every text in the arguments is neutralised already.
 */
export interface Language {
  /** The heading: what the job uses now. */
  readonly title: (report: Report) => string;
  /** Why the best mirror is the best, in one sentence. */
  readonly choice: {
    readonly [C in ChoiceReason["code"]]: (reason: Of<ChoiceReason, C>, report: Report) => string;
  };
  /** The headline of a run that has brought something: what was ready, and when. */
  readonly outcome: {
    readonly [C in JobOutcome["code"]]: (outcome: Of<JobOutcome, C>, report: Report) => string;
  };
  /** The machine's GOPROXY is kept, so that nothing was chosen. */
  readonly nothingToChoose: (report: Report) => string;
  /** What a mirror did wrong, short enough for a table. */
  readonly failure: { readonly [C in MirrorFailure]: (reason: FailureReason) => string };
  readonly standing: {
    readonly chosen: string;
    readonly inRoute: string;
    readonly proven: string;
    readonly notMeasured: string;
    readonly notWaitedFor: (outcome: Of<Outcome, "not-waited-for">) => string;
  };
  /** What is the matter, and what to do about it. */
  readonly note: { readonly [C in Note["code"]]: (note: Of<Note, C>, input: NameInput) => string };
  readonly sumdb: { readonly [K in SumdbPath["kind"]]: (path: Of<SumdbPath, K>) => string };
  readonly probe: { readonly [K in ProbeReport["kind"]]: (report: Report, input: NameInput) => string };
  readonly project: (report: Report) => string;
  /** The same where the module cache was not looked at: what was measured for. */
  readonly measuredFor: (report: Report) => string;
  /** The Go that was asked for; follows the label `go`. */
  readonly go: { readonly [K in GoReport["kind"]]: (go: GoReport) => string };
  /** Why it can't be had, and what to do, in one or more lines. */
  readonly goProblem: { readonly [C in GoProblem["code"]]: (problem: Of<GoProblem, C>) => string };
  readonly goProgress: (parts: {
    readonly version: string;
    readonly received: string;
    readonly total: string | null;
    readonly rate: string;
  }) => string;
  /** What the cache service gave; follows the label `cache`. */
  readonly cache: { readonly [K in CacheReport["kind"]]: (cache: CacheReport) => string };
  /** The same of Go's build cache; follows the label `buildCache`. */
  readonly buildCache: { readonly [K in BuildCacheReport["kind"]]: (cache: BuildCacheReport) => string };
  /** Why nothing of it is saved; follows the sentence before. */
  readonly buildCacheUnsaved: (why: NonNullable<BuildCacheReport["unsaved"]>) => string;
  /** What became of saving it, a sentence of its own. */
  readonly buildCacheSave: {
    readonly [K in BuildCacheSaveReport["kind"]]: (save: BuildCacheSaveReport) => string;
  };
  /** What became of saving the module files, a sentence of its own. */
  readonly save: { readonly [K in SaveReport["kind"]]: (save: SaveReport) => string };
  readonly fetch: FetchLanguage;
  readonly relay: RelayLanguage;
  readonly fleet: FleetLanguage;
  /** What the commands for a person's own machine say. */
  readonly commands: CommandLanguage;
  readonly help: HelpLanguage;
  /** How each reader calls an input: a job's by its name, a command line's by its option. */
  readonly input: { readonly [A in Audience]: NameInput };
  /** Why an input can't be used, and what would be accepted. @param name as its reader calls it, at the start of a line */
  readonly inputProblem: (problem: InputProblem, name: string) => string;
  /** The name of an input at the start of a line. */
  readonly inputTitle: (name: string) => string;
  /** How to read the table: what the mirrors were asked for, and the columns that it has. */
  readonly reading: { readonly samples: string; readonly predicted: string; readonly speeds: string };
  readonly recommended: string;
  /** Between a label and what it stands before: a colon, with its blank where the language sets one. */
  readonly colon: string;
  /** What the job's log has besides the report. */
  readonly log: {
    /** The title above the report. */
    readonly measured: string;
    /** The run was ended from outside. */
    readonly cancelled: string;
    /** Mirrors answer rightly but none is done yet: they are measured for one more budget. */
    readonly slowLine: string;
    /** Why the step fails with the input fail-on. */
    readonly noMirror: string;
    /** In the job's last step: nothing is saved. */
    readonly serviceFailedBefore: string;
    readonly reportNotWritten: (why: string) => string;
    readonly summaryProblem: { readonly [W in SummaryWriting]: string | null };
    /** cmd/go did not come to an end with unpacking. */
    readonly unpackingGivenUp: (after: string) => string;
  };
  readonly moreMirrors: (count: number) => string;
  readonly viaProxy: string;
  readonly columns: { readonly [C in Column]: string };
  readonly labels: {
    readonly warning: string;
    readonly notice: string;
    readonly go: string;
    readonly modules: string;
    readonly cache: string;
    readonly buildCache: string;
    readonly fetched: string;
    readonly relay: string;
    readonly sumdb: string;
    readonly exported: string;
    readonly nothingExported: string;
    readonly details: string;
    /** The same where the tables stand above. */
    readonly method: string;
    /** Before what was asked of mirrors when they failed. */
    readonly asked: string;
  };
}

/** What is said of the relay. */
interface RelayLanguage {
  /** Whether there is one; follows the label `relay`. */
  readonly state: { readonly [K in RelayReport["kind"]]: (relay: RelayReport) => string };
  readonly title: string;
  /** What it did, in a sentence or two. */
  readonly use: (use: RelayUse) => string;
  readonly gotOver: (use: RelayUse) => string;
  /** A mirror that failed; `failure` is its last one, as a phrase. */
  readonly mirror: (mirror: RelayUse["mirrors"][number], failure: string | null) => string;
  /** So many requests failed at every mirror. */
  readonly network: (failed: number) => string;
  readonly gone: string;
}

/** What is said of filling the module cache. */
interface FetchLanguage {
  /** What was done, or why nothing, and what is left; follows the label `fetched`. */
  readonly done: { readonly [K in FetchReport["kind"]]: (report: Report, input: NameInput) => string };
  /** Why files are left to go, in a few words. */
  readonly left: { readonly [R in LeftReason]: string };
  /** How a source did; `failure` is its last one, as a phrase. */
  readonly source: { readonly [O in FetchSourceReport["outcome"]]: (failure: string | null) => string };
  readonly columns: { readonly [C in FetchColumn]: string };
  /** How to read the table of sources, a sentence each. */
  readonly reading: readonly string[];
  /** The name of a source that is a private proxy. */
  readonly privateProxy: (name: string) => string;
  readonly progress: (parts: ProgressParts) => string;
}

/** The numbers of a progress line, aligned and with their units. */
interface ProgressParts {
  readonly doneZips: string;
  /** Null where no zip is fetched. */
  readonly totalZips: string | null;
  /** Without its unit where `total` is there: that has it. Null, with `total`, where there is no room for it. */
  readonly received: string | null;
  /** Null while it is unknown. */
  readonly total: string | null;
  /** Null where there is no room for it. */
  readonly rate: string | null;
  readonly left: string | null;
}
