import { neutralise } from "../report/neutralise.ts";
import type { Note, Report } from "../report/report.ts";
import { fetchRows } from "./fetch-rows.ts";
import { fetchTable } from "./fetch-table.ts";
import { type MirrorRow, mirrorRows } from "./mirror-rows.ts";
import {
  decisionSentence,
  fetchSentence,
  labelled,
  language,
  noteSentence,
  probeSentence,
  projectSentence,
  sumdbSentence,
} from "./sentences.ts";
import { textTable } from "./text-table.ts";
import { wrap } from "./wrap.ts";

export interface TerminalOptions {
  /** Width of the terminal in characters. */
  readonly columns: number;
  /** Whether ANSI colours (SGR) may be used. */
  readonly colour: boolean;
}

/** SGR codes (ECMA-48, 8.3.117). */
const SGR = { bold: 1, faint: 2, red: 31, green: 32, yellow: 33 } as const;

const PHASES = [
  { phase: "dns", glyph: "░" },
  { phase: "tcp", glyph: "▒" },
  { phase: "tls", glyph: "▓" },
  { phase: "firstByte", glyph: "█" },
] as const;

/** Where the line has room for every number, the bar may be longer too. */
const WIDE_TERMINAL = 120;

/**
 * The report for a person at a terminal: the table with a bar of each mirror's first request, phase by phase, then
 * what was fetched where that was wanted, notes, the reason, and in the last line the GOPROXY to use where there is
 * one. Wraps at `columns`, but not inside a word and not in that last line. No newline at its end.
 */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const wrapped = wrapping(options);
  const goproxy = report.route.values.GOPROXY;
  return [
    ...mirrorLines(report, options),
    "",
    ...wrapped(probeSentence(report), SGR.faint),
    ...wrapped(labelled(language.labels.modules, projectSentence(report))),
    ...wrapped(labelled(language.labels.sumdb, sumdbSentence(report.sumdb))),
    ...(report.fetch.kind === "not-wanted" ? [] : fetchLines(report, options)),
    ...noteLines(report.notes, options),
    ...wrapped(decisionSentence(report), SGR.bold),
    ...(report.choice.mirror === null || goproxy === "" ? [] : [recommendation(goproxy)]),
  ].join("\n");
}

/** Of no use to somebody who fetched and built nothing: what a later `go` would meet, by a route that is not set. */
const ABOUT_THE_ROUTE: readonly Note["code"][] = [
  "sumdb-off",
  "sumdb-rerouted",
  "sumdb-unreachable",
  "toolchain-download",
  "toolchain-too-old",
];

/**
 * What was fetched, from whom, what is left and why, for a person at a terminal. The mirrors are among it only where
 * none of them was fit to fetch from. Wraps as renderTerminal does.
 */
export function renderFetch(report: Report, options: TerminalOptions): string {
  const wrapped = wrapping(options);
  const noneHealthy = report.choice.reason.code === "none-healthy";
  return [
    ...(noneHealthy ? mirrorLines(report, options) : []),
    // It says how much of what was missing came with the measurement.
    ...wrapped(probeSentence(report), SGR.faint),
    ...wrapped(labelled(language.labels.modules, projectSentence(report))),
    ...fetchLines(report, options),
    ...noteLines(
      report.notes.filter(({ code }) => !ABOUT_THE_ROUTE.includes(code)),
      options,
    ),
  ].join("\n");
}

type Paint = (text: string, ...sgr: readonly number[]) => string;

function painting({ colour }: TerminalOptions): Paint {
  return (text, ...sgr) => (colour && sgr.length > 0 ? `\u001b[${sgr.join(";")}m${text}\u001b[0m` : text);
}

function wrapping(options: TerminalOptions): (...painted: Parameters<Paint>) => readonly string[] {
  const paint = painting(options);
  return (text, ...sgr) => wrap(text, options.columns).map((line) => paint(line, ...sgr));
}

/** The table, and what its bars mean. */
function mirrorLines(report: Report, options: TerminalOptions): readonly string[] {
  const { columns } = options;
  const paint = painting(options);
  const rows = mirrorRows(report);
  const usable = rows.filter(({ state }) => state === "chosen" || state === "ready");
  const slowestMs = Math.max(0, ...usable.map(totalMs));
  const barWidth = columns < WIDE_TERMINAL ? 20 : 32;
  const [title, ...table] = textTable(rows, {
    columns,
    last: slowestMs === 0 ? null : { width: barWidth, of: (row) => phaseBar(row, barWidth / slowestMs) },
    paint: (line, row) => {
      if (row.state === "chosen") return paint(line, SGR.bold, SGR.green);
      if (row.state === "failed") return paint(line, SGR.red);
      return row.state === "open" ? paint(line, SGR.faint) : line;
    },
  });
  const legend = PHASES.map(({ phase, glyph }) => `${glyph} ${language.phases[phase]}`).join("  ");
  return [
    ...(title === undefined ? [] : [paint(title, SGR.bold), ...table]),
    ...(slowestMs === 0 ? [] : wrapping(options)(legend, SGR.faint)),
  ];
}

function fetchLines(report: Report, options: TerminalOptions): readonly string[] {
  const paint = painting(options);
  const [title, ...sources] = fetchTable(fetchRows(report), {
    columns: options.columns,
    paint: (line, row) => (row.state === "out" ? paint(line, SGR.red) : line),
  });
  return [
    ...wrapping(options)(labelled(language.labels.fetched, fetchSentence(report))),
    ...(title === undefined ? [] : [paint(title, SGR.bold), ...sources]),
  ];
}

function noteLines(notes: readonly Note[], options: TerminalOptions): readonly string[] {
  const wrapped = wrapping(options);
  return notes.flatMap((note) => {
    const text = labelled(language.labels[note.level], noteSentence(note));
    return note.level === "warning" ? wrapped(text, SGR.yellow) : wrapped(text);
  });
}

/** Quoted, since a shell would read `|` as a pipe. A URL can hold no quote but this one, which has an escape. */
function recommendation(goproxy: string): string {
  return labelled(language.recommended, `GOPROXY='${neutralise(goproxy, 4_000).replaceAll("'", "%27")}'`);
}

function totalMs({ phasesMs }: MirrorRow): number {
  return PHASES.reduce((sum, { phase }) => sum + phasesMs[phase], 0);
}

/** Ends of phases are rounded, not their lengths, so that equal times give equal bars. */
function phaseBar({ phasesMs }: MirrorRow, cellsPerMs: number): string {
  let bar = "";
  let endMs = 0;
  for (const { phase, glyph } of PHASES) {
    endMs += phasesMs[phase];
    bar += glyph.repeat(Math.round(endMs * cellsPerMs) - bar.length);
  }
  return bar;
}
