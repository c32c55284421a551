/** From the codes of a report to sentences: the one way to a language's texts, and every answer is neutralised. */
import type { InputProblem } from "../inputs/parse-inputs.ts";
import type { ChoiceReason } from "../mirrors/choose.ts";
import type { FailureReason } from "../mirrors/measurement.ts";
import { neutralise, neutraliseTexts } from "../report/neutralise.ts";
import { type JobOutcome, outcomeOf } from "../report/outcome.ts";
import type { RelayUse } from "../report/relay-use.ts";
import type {
  BuildCacheReport,
  BuildCacheSaveReport,
  CacheReport,
  FetchSourceReport,
  GoReport,
  MirrorReport,
  Note,
  RelayReport,
  Report,
  SaveReport,
} from "../report/report.ts";
import type { Finding, Right } from "../scope/findings.ts";
import type { SumdbPath } from "../sumdb/path.ts";
import type { GoProblem } from "../toolchain/go-problem.ts";
import type { Audience, Language, NameInput } from "./language.ts";
import { optionOf } from "./option-names.ts";

/** What can be said of a report and of its parts, in one language. */
export interface Sentences {
  /** Its fixed words: labels, titles of columns. */
  readonly language: Language;
  /** A text with its label, in one line. */
  readonly labelled: (label: string, text: string) => string;
  /** The heading of a report: what the job uses. */
  readonly title: (report: Report) => string;
  /** Why this mirror, in one sentence. */
  readonly decision: (report: Report) => string;
  /** What the run has brought, or else why this mirror: in one sentence. */
  readonly headline: (report: Report) => string;
  /** What a mirror did wrong, for a cell of a table. */
  readonly failure: (reason: FailureReason) => string;
  /** How a mirror stands, for a cell of a table. */
  readonly standing: (mirror: MirrorReport, chosen: boolean) => string;
  /** One note, with what to do about it. */
  readonly note: (note: Note) => string;
  /** Why an input, or the option that stands for it, can't be used: one line. */
  readonly inputProblem: (problem: InputProblem) => string;
  /** How go reaches the checksum database. */
  readonly sumdb: (path: SumdbPath) => string;
  /** How and when the numbers came about. */
  readonly probe: (report: Report) => string;
  /** The Go that the job asked for; follows the label `go`. */
  readonly go: (report: Report) => string;
  /** Why the Go that the job asked for can't be had, and what to do: one line or more. */
  readonly goProblem: (problem: GoProblem) => readonly string[];
  /** What the job needs and what of it is on disk. */
  readonly project: (report: Report) => string;
  /** What was measured for, where the module cache was not looked at. */
  readonly measuredFor: (report: Report) => string;
  /** What the cache service gave, or why nothing; follows the label `cache`. */
  readonly cache: (report: Report) => string;
  /** The same of Go's build cache; follows the label `buildCache`. */
  readonly buildCache: (report: Report) => string;
  /** What became of saving Go's build cache. */
  readonly buildCacheSave: (save: BuildCacheSaveReport) => string;
  /** What became of saving the module files at the job's end. */
  readonly save: (save: SaveReport) => string;
  /** What the module cache was filled with, or why not, and what is left to go; follows the label `fetched`. */
  readonly fetch: (report: Report) => string;
  /** Whether the later steps have a relay; follows the label `relay`. */
  readonly relay: (report: Report) => string;
  /** What the relay did. */
  readonly relayUse: (use: RelayUse) => string;
  /** How a source of the fetch did, for a cell of a table. */
  readonly source: (source: FetchSourceReport) => string;
  /** What is wrong with this machine, and what to do about it. */
  readonly finding: (finding: Finding) => string;
  readonly right: (right: Right) => string;
}

// Where a table of functions is indexed by a union's tag, the compiler can't see that the function which is found
// takes just that member: hence the assertions below.

/** The sentences of that language. @param audience who reads them */
export function sentencesIn(language: Language, audience: Audience): Sentences {
  const input = language.input[audience];
  const failure = (reason: FailureReason) => failureSentence(language, reason);
  return {
    language,
    labelled: (label, text) => label + language.colon + text,
    title: (report) => say(language.title, report),
    decision: (report) => decisionSentence(language, report),
    headline: (report) => headlineSentence(language, report),
    failure,
    standing: ({ outcome, inRoute }, chosen) => {
      if (outcome.kind === "failed") return failure(outcome.reason);
      if (outcome.kind === "not-waited-for") return language.standing.notWaitedFor(outcome);
      if (chosen) return language.standing.chosen;
      if (inRoute) return language.standing.inRoute;
      return outcome.kind === "proven" ? language.standing.proven : language.standing.notMeasured;
    },
    note: (note) => {
      const sentence = language.note[note.code] as (note: Note, input: NameInput) => string;
      return say((safe: Note) => sentence(safe, input), note);
    },
    inputProblem: (problem) => inputProblemSentence(language, audience, problem),
    sumdb: (path) => say(language.sumdb[path.kind] as (path: SumdbPath) => string, path),
    probe: (report) => say((safe: Report) => language.probe[safe.probe.kind](safe, input), report),
    go: ({ go }) => say((safe: GoReport) => language.go[safe.kind](safe), go),
    goProblem: (problem) => goProblemLines(language, problem),
    project: (report) => say(language.project, report),
    measuredFor: (report) => say(language.measuredFor, report),
    cache: ({ cache }) => say((safe: CacheReport) => language.cache[safe.kind](safe), cache),
    buildCache: ({ buildCache }) => buildCacheSentence(language, buildCache),
    buildCacheSave: (save) =>
      say((safe: BuildCacheSaveReport) => language.buildCacheSave[safe.kind](safe), save),
    save: (save) => say((safe: SaveReport) => language.save[safe.kind](safe), save),
    fetch: (report) => say((safe: Report) => language.fetch.done[safe.fetch.kind](safe, input), report),
    relay: ({ relay }) => say((safe: RelayReport) => language.relay.state[safe.kind](safe), relay),
    relayUse: (use) => say(language.relay.use, use),
    source: ({ outcome, reason }) => language.fetch.source[outcome](reason === null ? null : failure(reason)),
    right: (right) => say(language.commands.doctor.right[right.code] as (right: Right) => string, right),
    finding: (finding) =>
      say(language.commands.doctor.finding[finding.code] as (finding: Finding) => string, finding),
  };
}

/** A cell of a table holds less of a mirror's own words than a sentence does. */
const MAX_CELL_PART = 60;

/** Foreign text is neutralised piece by piece, which bounds it, and as a whole, since two pieces may meet as `::`. */
function say<T>(sentence: (value: T) => string, value: T, partLength?: number): string {
  return neutralise(sentence(neutraliseTexts(value, partLength)), Number.POSITIVE_INFINITY);
}

/** What was given is in it: long enough to be recognised. */
const MAX_PROBLEM = 400;

function inputProblemSentence(language: Language, audience: Audience, problem: InputProblem): string {
  const option = audience === "command" ? optionOf(problem.input) : null;
  const sentence = language.inputProblem(problem, option ?? language.inputTitle(problem.input));
  return neutralise(sentence, MAX_PROBLEM);
}

function decisionSentence(language: Language, report: Report): string {
  if (report.probe.kind === "policy") return say(language.nothingToChoose, report);
  const sentence = language.choice[report.choice.reason.code] as (
    reason: ChoiceReason,
    report: Report,
  ) => string;
  return say((safe: Report) => sentence(safe.choice.reason, safe), report);
}

function headlineSentence(language: Language, report: Report): string {
  const outcome = outcomeOf(report);
  if (outcome === null) return decisionSentence(language, report);
  const sentence = language.outcome[outcome.code] as (outcome: JobOutcome, report: Report) => string;
  return say((safe: Report) => sentence(outcome, safe), report);
}

function failureSentence(language: Language, reason: FailureReason): string {
  // The end of a path says what kind of file it was.
  const asked = reason.asked?.slice(-MAX_CELL_PART) ?? null;
  return say(language.failure[reason.code], { ...reason, asked }, MAX_CELL_PART);
}

function buildCacheSentence(language: Language, buildCache: BuildCacheReport): string {
  return say((safe: BuildCacheReport) => {
    const { kind, exact, unsaved } = safe;
    const given = language.buildCache[kind](safe);
    return unsaved === null || exact ? given : given + language.buildCacheUnsaved(unsaved);
  }, buildCache);
}

function goProblemLines(language: Language, problem: GoProblem): readonly string[] {
  const sentence = language.goProblem[problem.code] as (problem: GoProblem) => string;
  return sentence(neutraliseTexts(problem))
    .split("\n")
    .map((line) => neutralise(line, Number.POSITIVE_INFINITY));
}
