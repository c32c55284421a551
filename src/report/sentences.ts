/** From the codes of a report to sentences: the one way to the language's texts, and every answer is neutralised. */
import type { ChoiceReason } from "../mirrors/choose.ts";
import type { FailureReason } from "../mirrors/measurement.ts";
import type { Finding } from "../scope/findings.ts";
import type { SumdbPath } from "../sumdb/path.ts";
import type { GoProblem } from "../toolchain/go-problem.ts";
import { chinese } from "./chinese.ts";
import type { LanguageTag } from "./choose-language.ts";
import type { CommandLanguage } from "./command-language.ts";
import { english } from "./english.ts";
import type { Language } from "./language.ts";
import { neutralise, neutraliseTexts } from "./neutralise.ts";
import type {
  BuildCacheReport,
  BuildCacheSaveReport,
  CacheReport,
  FetchSourceReport,
  GoReport,
  MirrorReport,
  Note,
  Report,
  SaveReport,
} from "./report.ts";

const LANGUAGES: Readonly<Record<LanguageTag, Language>> = { en: english, zh: chinese };

/** The language that reports are shown in. */
export let language: Language = LANGUAGES.en;

/** Has all that this process says from now on be in that language: to be called before anything is said. */
export function speak(tag: LanguageTag): void {
  language = LANGUAGES[tag];
}

/** A text with its label, in one line. */
export function labelled(label: string, text: string): string {
  return label + language.colon + text;
}

/** A cell of a table holds less of a mirror's own words than a sentence does. */
const CELL_PART_LENGTH = 60;

/** Foreign text is neutralised piece by piece, which bounds it, and as a whole, since two pieces may meet as `::`. */
function say<T>(sentence: (value: T) => string, value: T, partLength?: number): string {
  return neutralise(sentence(neutraliseTexts(value, partLength)), Number.POSITIVE_INFINITY);
}

// Where a table of functions is indexed by a union's tag, the compiler can't see that the function which is found
// takes just that member: hence the assertions below.

/** The heading of a report: what the job uses. */
export function titleSentence(report: Report): string {
  return say(language.title, report);
}

/** Why this mirror, in one sentence. */
export function decisionSentence(report: Report): string {
  if (report.probe.kind === "policy") return say(language.nothingToChoose, report);
  const sentence = language.choice[report.choice.reason.code] as (
    reason: ChoiceReason,
    report: Report,
  ) => string;
  return say((safe: Report) => sentence(safe.choice.reason, safe), report);
}

/** What a mirror did wrong, for a cell of a table. */
export function failureSentence(reason: FailureReason): string {
  // The end of a path says what kind of file it was.
  const asked = reason.asked?.slice(-CELL_PART_LENGTH) ?? null;
  return say(language.failure[reason.code], { ...reason, asked }, CELL_PART_LENGTH);
}

/** How a mirror stands, for a cell of a table. */
export function standingSentence(mirror: MirrorReport, chosen: boolean): string {
  const { outcome } = mirror;
  if (outcome.kind === "failed") return failureSentence(outcome.reason);
  if (outcome.kind === "not-waited-for") return language.standing.notWaitedFor(outcome);
  if (chosen) return language.standing.chosen;
  if (mirror.inRoute) return language.standing.inRoute;
  return outcome.kind === "proven" ? language.standing.proven : language.standing.notMeasured;
}

/** One note, with what to do about it. */
export function noteSentence(note: Note): string {
  return say(language.note[note.code] as (note: Note) => string, note);
}

/** How go reaches the checksum database. */
export function sumdbSentence(path: SumdbPath): string {
  return say(language.sumdb[path.kind] as (path: SumdbPath) => string, path);
}

/** How and when the numbers came about. */
export function probeSentence(report: Report): string {
  return say(language.probe[report.probe.kind], report);
}

/** The Go that the job asked for; follows the label `go`. */
export function goSentence({ go }: Report): string {
  return say((safe: GoReport) => language.go[safe.kind](safe), go);
}

/** Why the Go that the job asked for can't be had, and what to do: one line or more. */
export function goProblemLines(problem: GoProblem): readonly string[] {
  const sentence = language.goProblem[problem.code] as (problem: GoProblem) => string;
  return sentence(neutraliseTexts(problem))
    .split("\n")
    .map((line) => neutralise(line, Number.POSITIVE_INFINITY));
}

/** What the job needs and what of it is on disk. */
export function projectSentence(report: Report): string {
  return say(language.project, report);
}

/** What the cache service gave, or why nothing; follows the label `cache`. */
export function cacheSentence({ cache }: Report): string {
  return say((safe: CacheReport) => language.cache[safe.kind](safe), cache);
}

/** The same of Go's build cache; follows the label `buildCache`. */
export function buildCacheSentence({ buildCache }: Report): string {
  return say((safe: BuildCacheReport) => language.buildCache[safe.kind](safe), buildCache);
}

/** What became of saving Go's build cache. */
export function buildCacheSaveSentence(save: BuildCacheSaveReport): string {
  return say((safe: BuildCacheSaveReport) => language.buildCacheSave[safe.kind](safe), save);
}

/** What became of saving the module files at the job's end. */
export function saveSentence(save: SaveReport): string {
  return say((safe: SaveReport) => language.save[safe.kind](safe), save);
}

/** What the module cache was filled with, or why not, and what is left to go; follows the label `fetched`. */
export function fetchSentence(report: Report): string {
  return say(language.fetch.done[report.fetch.kind], report);
}

/** How a source of the fetch did, for a cell of a table. */
export function sourceSentence({ outcome, reason }: FetchSourceReport): string {
  return language.fetch.source[outcome](reason === null ? null : failureSentence(reason));
}

/** What the commands for a person's own machine say; whoever uses it neutralises what is printed. */
export function commands(): CommandLanguage {
  return language.commands;
}

/** What is wrong, and what to do about it. */
export function findingSentence(finding: Finding): string {
  return say(language.commands.doctor.finding[finding.code] as (finding: Finding) => string, finding);
}
