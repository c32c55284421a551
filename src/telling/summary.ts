import { markdown, markdownCode, markdownCodeBlock } from "../report/neutralise.ts";
import type { Note, Report } from "../report/report.ts";
import { shareBar } from "./bar.ts";
import type { Column, FetchColumn } from "./columns.ts";
import { askedSources, type FetchRow, fetchRows, filledFetchColumns } from "./fetch-rows.ts";
import { exportedLines, filledColumns, type MirrorRow, mirrorRows } from "./mirror-rows.ts";
import {
  buildCacheSentence,
  cacheSentence,
  decisionSentence,
  fetchSentence,
  goSentence,
  language,
  noteSentence,
  probeSentence,
  projectSentence,
  sumdbSentence,
  titleSentence,
} from "./sentences.ts";

/** A runner takes 1 MiB a step; a page with many jobs' summaries should stay quick to open. */
const MOST_BYTES = 60_000;
const SENTENCE_LENGTH = 1_500;

/**
 * The report as GitHub-flavoured Markdown for the step summary. Plain enough for Gitea and Forgejo: a table, a
 * list, a block of code, `<details>`. At most 60 kB; of many mirrors and sources the last are only counted.
 */
export function renderSummary(report: Report): string {
  const rows = mirrorRows(report);
  const sources = fetchRows(report);
  for (let shown = Math.max(rows.length, sources.length); ; shown = Math.floor(shown / 2)) {
    const summary = render(report, rows, sources, shown);
    if (shown === 0 || Buffer.byteLength(summary) <= MOST_BYTES) return summary;
  }
}

/** @param most how many rows of each kind are shown */
function render(
  report: Report,
  allRows: readonly MirrorRow[],
  allSources: readonly FetchRow[],
  most: number,
): string {
  const { labels } = language;
  const rows = allRows.slice(0, most);
  const sources = allSources.slice(0, most);
  const exported = exportedLines(report);
  const paragraphs = [
    `## ${sentence(titleSentence(report))}`,
    `**${sentence(decisionSentence(report))}**`,
    report.notes.map(noteItem).join("\n"),
    table(rows.filter((row) => row.state !== "failed")),
    // Apart, because a reason needs the room that the others' numbers take.
    table(rows.filter((row) => row.state === "failed")),
    notShown(allRows.length - rows.length),
    [
      ...(report.go.kind === "not-asked" ? [] : [fact(labels.go, goSentence(report))]),
      fact(labels.modules, projectSentence(report)),
      fact(labels.sumdb, sumdbSentence(report.sumdb)),
      fact(labels.cache, cacheSentence(report)),
      ...(report.buildCache.kind === "not-wanted"
        ? []
        : [fact(labels.buildCache, buildCacheSentence(report))]),
      fact(labels.fetched, fetchSentence(report)),
      // Two blanks before the end of a line keep it a line.
    ].join("  \n"),
    sourceTable(sources),
    notShown(allSources.length - sources.length),
    exported.length === 0
      ? sentence(labels.nothingExported)
      : `${bold(labels.exported)}\n\n${markdownCodeBlock(exported)}`,
    `<details><summary>${labels.details}</summary>`,
    [
      probeSentence(report),
      ...(hasSpeeds(report) ? language.reading : []),
      ...(sources.length > 0 ? language.fetch.reading : []),
    ]
      .map((line) => `- ${sentence(line)}`)
      .join("\n"),
    whatWasAsked(report, rows.length, sources.length),
    "</details>",
  ];
  return `${paragraphs.filter((p) => p !== "").join("\n\n")}\n`;
}

function sentence(text: string): string {
  return markdown(text, SENTENCE_LENGTH);
}

function noteItem(note: Note): string {
  const mark = note.level === "warning" ? "⚠️" : "ℹ️";
  return `- ${mark} ${fact(language.labels[note.level], noteSentence(note))}`;
}

/** The blank is there in every language: stars between a full-width colon and a letter would not end bold text (GFM spec, 6.4). */
function fact(label: string, text: string): string {
  return `${bold(label)} ${sentence(text)}`;
}

function bold(label: string): string {
  return `**${label}${language.colon.trimEnd()}**`;
}

function notShown(count: number): string {
  return count === 0 ? "" : sentence(language.moreMirrors(count));
}

/** Numbers stand right; the bar has no title, as it repeats the column before it. */
function table(rows: readonly MirrorRow[]): string {
  if (rows.length === 0) return "";
  const columns = filledColumns(rows);
  const withBar = rows.some((row) => row.share !== null);
  const line = (cells: readonly string[], bar: string) =>
    `| ${[...cells, ...(withBar ? [bar] : [])].join(" | ")} |`;
  return [
    line(
      columns.map((c) => language.columns[c]),
      "",
    ),
    line(
      columns.map((c) => (isText(c) ? ":--" : "--:")),
      ":--",
    ),
    ...rows.map((row) =>
      line(
        columns.map((c) => cell(row, c)),
        row.share === null ? "" : markdownCode(shareBar(row.share)),
      ),
    ),
  ].join("\n");
}

/** As the table of mirrors; what a source did wrong stands last, where it has room. */
function sourceTable(rows: readonly FetchRow[]): string {
  if (rows.length === 0) return "";
  const columns = filledFetchColumns(rows);
  const line = (cellOf: (column: FetchColumn) => string, bar: string) =>
    `| ${columns.flatMap((c) => (c === "share" ? [cellOf(c), bar] : [cellOf(c)])).join(" | ")} |`;
  return [
    line((c) => language.fetch.columns[c], ""),
    line((c) => (c === "source" || c === "state" ? ":--" : "--:"), ":--"),
    ...rows.map((row) =>
      line(
        (c) => {
          if (c === "source") return markdown(row.cells[c]);
          if (c === "state") return (row.state === "out" ? MARKS.failed : "") + markdown(row.cells[c]);
          return number(row.cells[c]);
        },
        row.share === null ? "" : markdownCode(shareBar(row.share)),
      ),
    ),
  ].join("\n");
}

const MARKS: Readonly<Record<MirrorRow["state"], string>> = {
  chosen: "✅ ",
  ready: "",
  failed: "❌ ",
  open: "",
};

function cell(row: MirrorRow, column: Column): string {
  const text = row.cells[column];
  const shown = isText(column) ? markdown(text) : number(text);
  if (column === "status") return MARKS[row.state] + shown;
  return row.state === "chosen" && (column === "mirror" || column === "predicted") && shown !== ""
    ? `**${shown}**`
    : shown;
}

/** A number is ours and stays in one line, however narrow the page; a text may be anyone's. */
function number(text: string): string {
  return text.replace(/ /g, "&nbsp;").replace("<", "&lt;").replace(">", "&gt;");
}

function isText(column: Column): boolean {
  return column === "mirror" || column === "status";
}

function hasSpeeds({ probe }: Report): boolean {
  return probe.kind === "measured" || probe.kind === "remembered";
}

/** The paths behind the reasons in the tables. */
function whatWasAsked({ mirrors, fetch }: Report, mirrorsShown: number, sourcesShown: number): string {
  const failures = [
    ...mirrors
      .slice(0, mirrorsShown)
      .map(({ name, outcome }) => ({ name, reason: outcome.kind === "failed" ? outcome.reason : null })),
    ...askedSources(fetch).slice(0, sourcesShown),
  ];
  const items = failures.flatMap(({ name, reason }) =>
    reason === null || reason.asked === null
      ? []
      : [`- ${markdown(name)}${language.colon}${markdownCode(reason.asked)}`],
  );
  return items.length === 0
    ? ""
    : [language.labels.asked + language.colon.trimEnd(), "", ...items].join("\n");
}
