import { styleText } from "node:util";
import { neutralise } from "../report/neutralise.ts";
import { outcomeOf } from "../report/outcome.ts";
import type { Note, Report } from "../report/report.ts";
import { BAR_CELLS, shareBar } from "./bar.ts";
import { fetchRows } from "./fetch-rows.ts";
import { fetchTable } from "./fetch-table.ts";
import { mirrorRows } from "./mirror-rows.ts";
import type { Sentences } from "./sentences.ts";
import { textTable } from "./text-table.ts";
import { wrap } from "./wrap.ts";

export interface TerminalOptions {
  /** Width of the terminal in characters. */
  readonly columns: number;
  /** Whether ANSI colours (SGR) may be used. */
  readonly colour: boolean;
}

/**
 * What can be read on a white and on a black background, in the palettes of all usual terminals: yellow and cyan vanish on
 * white, blue on black, dim on both. Green is weak on white, red on black in some palettes: they are for marks, not for words.
 */
type Style = "bold" | "red" | "magenta" | "green";

/** What both tables set before a row that failed. */
const FAILED = "✗";

/**
 * The report for a person at a terminal: the table with a bar of each mirror's predicted time, then what was fetched where that was wanted, notes, the reason, and in the last line the GOPROXY to use where there is
 * one. Wraps at `columns`, but not inside a word and not in that last line. No newline at its end.
 */
export function renderTerminal(sentences: Sentences, report: Report, options: TerminalOptions): string {
  const page = pageOf(sentences, options);
  const { wrapped } = page;
  const { labels, recommended } = sentences.language;
  const goproxy = report.route.values.GOPROXY;
  // Who only measures has an empty module cache, which is gone afterwards.
  const measuredOnly = report.fetch.kind === "not-wanted";
  const mirrors = mirrorLines(page, report);
  return [
    ...mirrors,
    ...(mirrors.length > 0 ? [""] : []),
    ...wrapped(sentences.probe(measuredOnly ? withoutSamples(report) : report)),
    ...wrapped(
      sentences.labelled(labels.modules, (measuredOnly ? sentences.measuredFor : sentences.project)(report)),
    ),
    ...wrapped(sentences.labelled(labels.sumdb, sentences.sumdb(report.sumdb))),
    ...(measuredOnly ? [] : fetchLines(page, report)),
    ...noteLines(page, report.notes),
    // Who only measures wants to know why; who ran it, what it has brought.
    ...(report.notes.some(({ code }) => SAYS_WHY_NO_MIRROR.includes(code))
      ? []
      : wrapped(measuredOnly ? sentences.decision(report) : sentences.headline(report), "bold")),
    ...(report.choice.mirror === null || goproxy === ""
      ? []
      : [sentences.labelled(recommended, `GOPROXY=${quoted(goproxy)}`)]),
  ].join("\n");
}

/** Where a note says why there is no mirror, nothing else has to. */
const SAYS_WHY_NO_MIRROR: readonly Note["code"][] = [
  "no-healthy-mirror",
  "goproxy-off",
  "goproxy-policy",
  "no-mirror-behind-private",
];

function withoutSamples(report: Report): Report {
  return { ...report, probe: { ...report.probe, admitted: 0 } };
}

/** The table of the mirrors alone. Empty without any; no newline at its end. */
export function renderMirrors(sentences: Sentences, report: Report, options: TerminalOptions): string {
  return mirrorLines(pageOf(sentences, options), report).join("\n");
}

/** Of no use to somebody who fetched and built nothing: what a later `go` would meet, by a route that is not set. */
const ABOUT_THE_ROUTE: readonly Note["code"][] = [
  "sumdb-off",
  "sumdb-rerouted",
  "sumdb-unreachable",
  "toolchain-download",
  "toolchain-too-old",
  "mirror-removed",
];

/**
 * What was fetched, from whom, what is left and why, for a person at a terminal. The mirrors are among it only where
 * none of them was fit to fetch from. Wraps as renderTerminal does.
 */
export function renderFetch(sentences: Sentences, report: Report, options: TerminalOptions): string {
  const page = pageOf(sentences, options);
  const { wrapped } = page;
  const noneHealthy = report.choice.reason.code === "none-healthy";
  return [
    ...(noneHealthy ? mirrorLines(page, report) : []),
    // It says how much of what was missing came with the measurement.
    ...wrapped(sentences.probe(report)),
    ...wrapped(sentences.labelled(sentences.language.labels.modules, sentences.project(report))),
    ...fetchLines(page, report),
    ...noteLines(
      page,
      report.notes.filter(({ code }) => !ABOUT_THE_ROUTE.includes(code)),
    ),
    ...(outcomeOf(report) === null ? [] : wrapped(sentences.headline(report), "bold")),
  ].join("\n");
}

/** What the lines are written with. */
interface Page {
  readonly sentences: Sentences;
  readonly columns: number;
  readonly paint: (line: string, ...styles: Style[]) => string;
  /** The text in as many lines as it needs, each painted. */
  readonly wrapped: (text: string, ...styles: Style[]) => readonly string[];
}

function pageOf(sentences: Sentences, { columns, colour }: TerminalOptions): Page {
  // Whether there is colour is decided by the caller, not by this process's standard output.
  const paint: Page["paint"] = (text, ...styles) =>
    colour ? styleText(styles, text, { validateStream: false }) : text;
  return {
    sentences,
    columns,
    paint,
    wrapped: (text, ...styles) => wrap(text, columns).map((line) => paint(line, ...styles)),
  };
}

/** The table; its bar is the predicted time, as everywhere. */
function mirrorLines({ sentences, columns, paint }: Page, report: Report): readonly string[] {
  const rows = mirrorRows(sentences, report);
  const compared = rows.some(({ share }) => share !== null);
  const [title, ...table] = textTable(sentences.language.columns, rows, {
    columns,
    last: compared ? { width: BAR_CELLS, of: ({ share }) => (share === null ? "" : shareBar(share)) } : null,
    paint: (line, row) =>
      row.state === "chosen"
        ? paint(line.slice(0, 1), "bold", "green") + paint(line.slice(1), "bold")
        : markedRed(paint, line),
  });
  return title === undefined ? [] : [paint(title, "bold"), ...table];
}

function markedRed(paint: Page["paint"], line: string): string {
  return line.startsWith(FAILED) ? paint(FAILED, "red") + line.slice(FAILED.length) : line;
}

function fetchLines({ sentences, columns, paint, wrapped }: Page, report: Report): readonly string[] {
  const { labels, fetch } = sentences.language;
  const [title, ...sources] = fetchTable(fetch.columns, fetchRows(sentences, report), {
    columns,
    paint: (line) => markedRed(paint, line),
  });
  return [
    ...wrapped(sentences.labelled(labels.fetched, sentences.fetch(report))),
    ...(title === undefined ? [] : [paint(title, "bold"), ...sources]),
  ];
}

function noteLines({ sentences, wrapped, paint }: Page, notes: readonly Note[]): readonly string[] {
  return notes.flatMap((note) => {
    const label = sentences.language.labels[note.level];
    const [first = "", ...others] = wrapped(sentences.labelled(label, sentences.note(note)));
    const labelled = paint(label, "bold", "magenta") + first.slice(label.length);
    return [note.level === "warning" ? labelled : first, ...others];
  });
}

/** For a shell, which would read `|` as a pipe. A URL can hold no quote but this one, which has an escape. */
function quoted(goproxy: string): string {
  return `'${neutralise(goproxy, 4_000).replaceAll("'", "%27")}'`;
}
