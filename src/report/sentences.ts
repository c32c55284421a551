import type { ChoiceReason } from "../mirrors/choose.ts";
import type { FailureReason, MirrorFailure, Outcome } from "../mirrors/measurement.ts";
import type { SumdbPath } from "../mirrors/sumdb.ts";
import { english } from "./english.ts";
import { neutralise, neutraliseTexts } from "./neutralise.ts";
import type { Note, ProbeReport, ProjectReport, Report } from "./report.ts";

/** The member of a union that has this code. */
type WithCode<Union extends { readonly code: string }, Code extends Union["code"]> = Extract<
  Union,
  { readonly code: Code }
>;

/** What the reason of a choice is told with. */
export interface Decision {
  /** Name of the chosen mirror; "" where none was. */
  readonly mirror: string;
  readonly project: ProjectReport;
  readonly probe: ProbeReport["kind"];
  readonly goproxy: string;
}

/**
 * Everything that is said about a report in one language. A language is a value of this type: a code that it
 * forgets does not compile. All texts in the arguments are neutralised already; no sentence is made elsewhere.
 */
export interface Language {
  readonly title: (mirror: string) => string;
  readonly choice: {
    readonly [C in ChoiceReason["code"]]: (reason: WithCode<ChoiceReason, C>, decision: Decision) => string;
  };
  /** Says what a mirror did, short enough for a table. */
  readonly failure: { readonly [C in MirrorFailure]: (reason: FailureReason) => string };
  /** The state of a mirror that did not fail. */
  readonly standing: {
    readonly chosen: string;
    readonly inRoute: string;
    readonly proven: string;
    readonly notWaitedFor: (outcome: Extract<Outcome, { kind: "not-waited-for" }>) => string;
    readonly notMeasured: string;
  };
  /** Says what is the matter and what to do about it. */
  readonly note: { readonly [C in Note["code"]]: (note: WithCode<Note, C>) => string };
  readonly sumdb: { readonly [K in SumdbPath["kind"]]: (path: Extract<SumdbPath, { kind: K }>) => string };
  readonly probe: { readonly [K in ProbeReport["kind"]]: (report: Report) => string };
  readonly project: (report: Report) => string;
  /** Where a mirror failed: its name, and the path that was asked. */
  readonly asked: (mirror: string, failure: string, path: string) => string;
  /** What the numbers of the table mean. */
  readonly reading: readonly string[];
  readonly recommendation: (goproxy: string) => string;
  readonly notShown: (count: number) => string;
  readonly labels: {
    readonly rank: string;
    readonly mirror: string;
    readonly status: string;
    readonly dns: string;
    readonly tcp: string;
    readonly tls: string;
    readonly firstByte: string;
    readonly throughput: string;
    readonly predicted: string;
    readonly viaProxy: string;
    readonly phases: string;
    readonly warning: string;
    readonly notice: string;
    readonly modules: string;
    readonly sumdb: string;
    readonly measurement: string;
    readonly exported: string;
    readonly nothingExported: string;
    readonly details: string;
  };
}

/** The language that reports are shown in. */
export const language: Language = english;

const PART_LENGTH = 120;

/** Foreign text is neutralised piece by piece, and once more as a whole: two pieces may meet as `::`. */
function say<T>(sentence: (value: T) => string, value: T, partLength = PART_LENGTH): string {
  return neutralise(sentence(neutraliseTexts(value, partLength)), Number.POSITIVE_INFINITY);
}

/** Why this mirror, in one sentence. Neutralised. */
export function decisionSentence(report: Report): string {
  const decision: Decision = {
    mirror: report.choice.mirror ?? "",
    project: report.project,
    probe: report.probe.kind,
    goproxy: report.route.values.GOPROXY,
  };
  const { reason } = report.choice;
  // The index has the type of the union, so the compiler can't see that function and argument belong together.
  const sentence = language.choice[reason.code] as (reason: ChoiceReason, decision: Decision) => string;
  return say(([r, d]: readonly [ChoiceReason, Decision]) => sentence(r, d), [reason, decision] as const);
}

/** What a mirror did wrong, for a cell of a table. Neutralised. */
export function failureSentence(reason: FailureReason): string {
  return say(language.failure[reason.code], reason, 70);
}

/** One note, with what to do about it. Neutralised. */
export function noteSentence(note: Note): string {
  return say(language.note[note.code] as (note: Note) => string, note);
}

/** How the checksum database is reached. Neutralised. */
export function sumdbSentence(path: SumdbPath): string {
  return say(language.sumdb[path.kind] as (path: SumdbPath) => string, path);
}

/** How and when the numbers came about. Neutralised. */
export function probeSentence(report: Report): string {
  return say(language.probe[report.probe.kind], report);
}

/** What the job needs and what of it is on disk. Neutralised. */
export function projectSentence(report: Report): string {
  return say(language.project, report);
}
