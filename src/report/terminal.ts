import { fetchRows } from "./fetch-rows.ts";
import { fetchTable } from "./fetch-table.ts";
import { type MirrorRow, mirrorRows } from "./mirror-rows.ts";
import { neutralise } from "./neutralise.ts";
import type { Report } from "./report.ts";
import {
  decisionSentence,
  fetchSentence,
  language,
  noteSentence,
  probeSentence,
  projectSentence,
  sumdbSentence,
} from "./sentences.ts";
import { textTable, widthOf } from "./text-table.ts";

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
 * what was fetched, notes, the reason, and in the last line the GOPROXY to use where there is one. Wraps at
 * `columns`, but not inside a word and not in that last line. No newline at its end.
 */
export function renderTerminal(report: Report, { columns, colour }: TerminalOptions): string {
  const paint = (text: string, ...sgr: readonly number[]) =>
    colour ? `\u001b[${sgr.join(";")}m${text}\u001b[0m` : text;
  const wrapped = (text: string, ...sgr: readonly number[]) =>
    wrap(text, columns).map((l) => paint(l, ...sgr));
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
  const [sourceTitle, ...sources] = fetchTable(fetchRows(report), {
    columns,
    paint: (line, row) => (row.state === "out" ? paint(line, SGR.red) : line),
  });
  const legend = PHASES.map(({ phase, glyph }) => `${glyph} ${language.phases[phase]}`).join("  ");
  const notes = report.notes.flatMap((note) => {
    const text = `${language.labels[note.level]}: ${noteSentence(note)}`;
    return note.level === "warning" ? wrapped(text, SGR.yellow) : wrapped(text);
  });
  const goproxy = report.route.values.GOPROXY;
  return [
    ...(title === undefined ? [] : [paint(title, SGR.bold), ...table]),
    ...(slowestMs === 0 ? [] : wrapped(legend, SGR.faint)),
    "",
    ...wrapped(probeSentence(report), SGR.faint),
    ...wrapped(`${language.labels.modules}: ${projectSentence(report)}`),
    ...wrapped(`${language.labels.sumdb}: ${sumdbSentence(report.sumdb)}`),
    ...wrapped(`${language.labels.fetched}: ${fetchSentence(report)}`),
    ...(sourceTitle === undefined ? [] : [paint(sourceTitle, SGR.bold), ...sources]),
    ...notes,
    ...wrapped(decisionSentence(report), SGR.bold),
    ...(report.choice.mirror === null || goproxy === "" ? [] : [recommendation(goproxy)]),
  ].join("\n");
}

/** Quoted, since a shell would read `|` as a pipe. A URL can hold no quote but this one, which has an escape. */
function recommendation(goproxy: string): string {
  return `${language.recommended}: GOPROXY='${neutralise(goproxy, 4_000).replaceAll("'", "%27")}'`;
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

/** Breaks at spaces; a word that is longer than a line stays whole, to be copied. */
function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf(line) + 1 + widthOf(word) <= columns)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
