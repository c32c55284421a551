import { markdown, markdownCode, markdownCodeBlock } from "../report/neutralise.ts";
import { hasProblem } from "../report/outcome.ts";
import type { Note, Report } from "../report/report.ts";
import { shareBar } from "./bar.ts";
import type { Column, FetchColumn } from "./columns.ts";
import { askedSources, type FetchRow, fetchRows, filledFetchColumns } from "./fetch-rows.ts";
import type { Language } from "./language.ts";
import { exportedLines, filledColumns, type MirrorRow, mirrorRows } from "./mirror-rows.ts";
import type { Sentences } from "./sentences.ts";

/** A runner takes 1 MiB a step; a page with many jobs' summaries should stay quick to open. */
const MAX_BYTES = 60_000;
const MAX_SENTENCE = 1_500;

/**
 * The report as GitHub-flavoured Markdown for the step summary. Plain enough for Gitea and Forgejo: a table, a
 * list, a block of code, `<details>`. At most 60 kB; of many mirrors and sources the last are only counted.
 */
export function renderSummary(sentences: Sentences, report: Report): string {
  const rows = mirrorRows(sentences, report);
  const sources = fetchRows(sentences, report);
  for (let shown = Math.max(rows.length, sources.length); ; shown = Math.floor(shown / 2)) {
    const summary = render(sentences, report, rows, sources, shown);
    if (shown === 0 || Buffer.byteLength(summary) <= MAX_BYTES) return summary;
  }
}

/** @param most how many rows of each kind are shown */
function render(
  sentences: Sentences,
  report: Report,
  allRows: readonly MirrorRow[],
  allSources: readonly FetchRow[],
  most: number,
): string {
  const { language } = sentences;
  const rows = allRows.slice(0, most);
  const sources = allSources.slice(0, most);
  const found = [
    table(
      language.columns,
      rows.filter((row) => row.state !== "failed"),
    ),
    // Apart, because a reason needs the room that the others' numbers take.
    table(
      language.columns,
      rows.filter((row) => row.state === "failed"),
    ),
    notShown(language, allRows.length - rows.length),
    facts(sentences, report),
    sourceTable(language.fetch.columns, sources),
    notShown(language, allSources.length - sources.length),
  ];
  // Where all is well nobody has to read tables.
  const [open, folded] = hasProblem(report) ? [found, []] : [[], found];
  const paragraphs = [
    `## ${sentence(sentences.title(report))}`,
    `**${sentence(sentences.headline(report))}**`,
    report.notes.map((note) => noteItem(sentences, note)).join("\n"),
    exported(language, exportedLines(report)),
    ...open,
    `<details><summary>${open.length > 0 ? language.labels.method : language.labels.details}</summary>`,
    ...folded,
    [
      // That none is healthy is the headline.
      ...(report.choice.reason.code === "none-healthy" ? [] : [sentences.decision(report)]),
      sentences.probe(report),
      ...howToRead(language, report, rows),
      ...(sources.length > 0 ? language.fetch.reading : []),
    ]
      .map((line) => `- ${sentence(line)}`)
      .join("\n"),
    whatWasAsked(language, report, rows.length, sources.length),
    "</details>",
  ];
  return `${paragraphs.filter((p) => p !== "").join("\n\n")}\n`;
}

/** A line for each thing that the run found or did. */
function facts(sentences: Sentences, report: Report): string {
  const { labels } = sentences.language;
  const fact = (label: string, text: string) => labelled(sentences.language, label, text);
  return [
    ...(report.go.kind === "not-asked" ? [] : [fact(labels.go, sentences.go(report))]),
    fact(labels.modules, sentences.project(report)),
    fact(labels.sumdb, sentences.sumdb(report.sumdb)),
    fact(labels.cache, sentences.cache(report)),
    ...(report.buildCache.kind === "not-wanted"
      ? []
      : [fact(labels.buildCache, sentences.buildCache(report))]),
    fact(labels.fetched, sentences.fetch(report)),
    ...(report.relay.kind === "not-wanted" ? [] : [fact(labels.relay, sentences.relay(report))]),
    // Two blanks before the end of a line keep it a line.
  ].join("  \n");
}

/** The variables that were set, to be copied. */
function exported(language: Language, lines: readonly string[]): string {
  return lines.length === 0
    ? sentence(language.labels.nothingExported)
    : `${bold(language, language.labels.exported)}\n\n${markdownCodeBlock(lines)}`;
}

function sentence(text: string): string {
  return markdown(text, MAX_SENTENCE);
}

function noteItem({ language, note: sentenceOf }: Sentences, note: Note): string {
  const mark = note.level === "warning" ? "⚠️" : "ℹ️";
  return `- ${mark} ${labelled(language, language.labels[note.level], sentenceOf(note))}`;
}

/** The blank is there in every language: stars between a full-width colon and a letter would not end bold text (GFM spec, 6.4). */
function labelled(language: Language, label: string, text: string): string {
  return `${bold(language, label)} ${sentence(text)}`;
}

function bold(language: Language, label: string): string {
  return `**${label}${language.colon.trimEnd()}**`;
}

function notShown(language: Language, count: number): string {
  return count === 0 ? "" : sentence(language.moreMirrors(count));
}

/** Numbers stand right; the bar has no title, as it repeats the column before it. */
function table(titles: Readonly<Record<Column, string>>, rows: readonly MirrorRow[]): string {
  if (rows.length === 0) return "";
  const columns = filledColumns(rows);
  const withBar = rows.some((row) => row.share !== null);
  const line = (cells: readonly string[], bar: string) =>
    `| ${[...cells, ...(withBar ? [bar] : [])].join(" | ")} |`;
  return [
    line(
      columns.map((c) => titles[c]),
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
function sourceTable(titles: Readonly<Record<FetchColumn, string>>, rows: readonly FetchRow[]): string {
  if (rows.length === 0) return "";
  const columns = filledFetchColumns(rows);
  const line = (cellOf: (column: FetchColumn) => string) => `| ${columns.map(cellOf).join(" | ")} |`;
  return [
    line((c) => titles[c]),
    line((c) => (c === "source" || c === "state" ? ":--" : "--:")),
    ...rows.map((row) =>
      line((c) => {
        if (c === "source") return markdown(row.cells[c]);
        if (c === "state") return (row.state === "out" ? MARKS.failed : "") + markdown(row.cells[c]);
        return number(row.cells[c]);
      }),
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
  // A reason may be long and anyone's; all other states are a few words of our own, which a narrow page would stack.
  const isOurs = !isText(column) || (column === "status" && row.state !== "failed");
  const shown = isOurs ? number(text) : markdown(text);
  if (column === "status") return MARKS[row.state] + shown;
  return row.state === "chosen" && (column === "mirror" || column === "predicted") && shown !== ""
    ? `**${shown}**`
    : shown;
}

/** What is ours stays in one line, however narrow the page. */
function number(text: string): string {
  return text.replace(/ /g, "&nbsp;").replace("<", "&lt;").replace(">", "&gt;");
}

function isText(column: Column): boolean {
  return column === "mirror" || column === "status";
}

/** What was asked where something was, and what the columns mean that are there. */
function howToRead({ reading }: Language, { probe }: Report, rows: readonly MirrorRow[]): readonly string[] {
  if (probe.kind !== "measured" && probe.kind !== "remembered") return [];
  const has = (column: Column) => rows.some((row) => row.cells[column] !== "");
  return [
    reading.samples,
    ...(has("predicted") ? [reading.predicted] : []),
    ...(has("firstByte") ? [reading.speeds] : []),
  ];
}

/** The paths behind the reasons in the tables. */
function whatWasAsked(
  language: Language,
  { mirrors, fetch }: Report,
  mirrorsShown: number,
  sourcesShown: number,
): string {
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
