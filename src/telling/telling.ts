import type { Fleet, FleetAlert, FleetRegion, RefusedFile } from "../fleet/fleet.ts";
import type { FetchProgress, SummaryWriting } from "../ports.ts";
import type { RelayUse } from "../report/relay-use.ts";
import type { Report } from "../report/report.ts";
import { chinese } from "./chinese.ts";
import type { LanguageTag } from "./choose-language.ts";
import type { CommandLanguage } from "./command-language.ts";
import { english } from "./english.ts";
import { alertSentence, fleetLines, pinSentence, refusedSentence } from "./fleet-sentences.ts";
import { fleetSummary } from "./fleet-summary.ts";
import { fleetTerminal } from "./fleet-terminal.ts";
import type { HelpLanguage } from "./help-language.ts";
import type { Audience, Language } from "./language.ts";
import { logLines } from "./log-lines.ts";
import { goProgressLine, progressLine } from "./progress-line.ts";
import { relayLines, relaySummary } from "./relay-summary.ts";
import { type Sentences, sentencesIn } from "./sentences.ts";
import { renderSummary } from "./summary.ts";
import { renderFetch, renderMirrors, renderTerminal, type TerminalOptions } from "./terminal.ts";

const LANGUAGES: Readonly<Record<LanguageTag, Language>> = { en: english, zh: chinese };

/**
 * All that is told in one language. It is made once, where the language is known, and handed to whatever tells; its
 * functions need no `this`.
 */
export interface Telling extends Sentences {
  /** What the job's log has besides the report. */
  readonly log: Language["log"];
  /** What the commands for a person's own machine say; it is neutralised where it is printed. */
  readonly commands: CommandLanguage;
  /** Help and errors of the command line. */
  readonly help: HelpLanguage;
  /** The report for the job's log (log-lines.ts). */
  readonly logLines: (report: Report) => readonly string[];
  /** The report for the step summary, as Markdown (summary.ts). */
  readonly summary: (report: Report) => string;
  /** The report for a terminal (terminal.ts). */
  readonly terminal: (report: Report, options: TerminalOptions) => string;
  /** What the log says where the step summary was not written; null where it was, or where the runner shows none. */
  readonly summaryProblem: (writing: SummaryWriting) => string | null;
  /** The mirrors alone, for a terminal. */
  readonly terminalMirrors: (report: Report, options: TerminalOptions) => string;
  /** What was fetched, for a terminal. */
  readonly terminalFetch: (report: Report, options: TerminalOptions) => string;
  /** What the relay did: lines for the log or a terminal, and Markdown for the step summary (relay-summary.ts). */
  readonly relayLines: (use: RelayUse) => readonly string[];
  readonly relaySummary: (use: RelayUse) => string;
  /** A fleet: Markdown for the step summary, text for a terminal, one line for each alert (fleet-sentences.ts). */
  readonly fleetSummary: (fleet: Fleet) => string;
  readonly fleetTerminal: (fleet: Fleet, columns: number) => string;
  readonly fleetLines: (fleet: Fleet) => readonly string[];
  readonly fleetAlert: (alert: FleetAlert) => string;
  readonly fleetPin: (region: FleetRegion) => string;
  readonly refused: (file: RefusedFile) => string;
  /** How far a fetch is, in one line of at most `columns` (progress-line.ts). */
  readonly progress: (progress: FetchProgress, columns?: number) => string;
  /** How far the fetch of that version of Go is. */
  readonly goProgress: (version: string, progress: FetchProgress) => string;
}

export type { Audience } from "./language.ts";

/** Everything that is told, in that language. @param audience who reads it */
export function tellingIn(tag: LanguageTag, audience: Audience = "job"): Telling {
  const language = LANGUAGES[tag];
  const sentences = sentencesIn(language, audience);
  return {
    ...sentences,
    log: language.log,
    commands: language.commands,
    help: language.help,
    logLines: (report) => logLines(sentences, report),
    summary: (report) => renderSummary(sentences, report),
    summaryProblem: (writing) => language.log.summaryProblem[writing],
    terminal: (report, options) => renderTerminal(sentences, report, options),
    terminalMirrors: (report, options) => renderMirrors(sentences, report, options),
    terminalFetch: (report, options) => renderFetch(sentences, report, options),
    relayLines: (use) => relayLines(sentences, use),
    relaySummary: (use) => relaySummary(sentences, use),
    fleetSummary: (fleet) => fleetSummary(sentences, fleet),
    fleetTerminal: (fleet, columns) => fleetTerminal(sentences, fleet, columns),
    fleetLines: (fleet) => fleetLines(sentences, fleet),
    fleetAlert: (alert) => alertSentence(sentences, alert),
    fleetPin: (region) => pinSentence(sentences, region),
    refused: (file) => refusedSentence(sentences, file),
    progress: (progress, columns) => progressLine(language, progress, columns),
    goProgress: (version, progress) => goProgressLine(language, version, progress),
  };
}
