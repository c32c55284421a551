import type { Column } from "./columns.ts";
import { exportedLines, filledColumns, type MirrorRow, mirrorRows } from "./mirror-rows.ts";
import { markdown, markdownCode, markdownCodeBlock } from "./neutralise.ts";
import type { Note, Report } from "./report.ts";
import {
  decisionSentence,
  language,
  noteSentence,
  probeSentence,
  projectSentence,
  sumdbSentence,
  titleSentence,
} from "./sentences.ts";

/** A runner takes 1 MiB a step; a page with many jobs' summaries should stay quick to open. */
const MOST_BYTES = 60_000;
const BAR_CELLS = 10;
const SENTENCE_LENGTH = 1_000;

/**
 * The report as GitHub-flavoured Markdown for the step summary. Plain enough for Gitea and Forgejo: a table, a
 * list, a block of code, `<details>`. At most 60 kB; of many mirrors the last are only counted.
 */
export function renderSummary(report: Report): string {
  const rows = mirrorRows(report);
  for (let shown = rows.length; ; shown = Math.floor(shown / 2)) {
    const summary = render(report, rows.slice(0, shown), rows.length - shown);
    if (shown === 0 || Buffer.byteLength(summary) <= MOST_BYTES) return summary;
  }
}

function render(report: Report, rows: readonly MirrorRow[], left: number): string {
  const { labels } = language;
  const exported = exportedLines(report);
  const paragraphs = [
    `## ${sentence(titleSentence(report))}`,
    `**${sentence(decisionSentence(report))}**`,
    report.notes.map(noteItem).join("\n"),
    table(rows.filter((row) => row.state !== "failed")),
    // Apart, because a reason needs the room that the others' numbers take.
    table(rows.filter((row) => row.state === "failed")),
    left === 0 ? "" : sentence(language.moreMirrors(left)),
    `**${labels.modules}:** ${sentence(projectSentence(report))}  \n` +
      `**${labels.sumdb}:** ${sentence(sumdbSentence(report.sumdb))}`,
    exported.length === 0
      ? sentence(labels.nothingExported)
      : `**${labels.exported}:**\n\n${markdownCodeBlock(exported)}`,
    `<details><summary>${labels.details}</summary>`,
    [probeSentence(report), ...(hasSpeeds(report) ? language.reading : [])]
      .map((line) => `- ${sentence(line)}`)
      .join("\n"),
    whatWasAsked(report, rows.length),
    "</details>",
  ];
  return `${paragraphs.filter((p) => p !== "").join("\n\n")}\n`;
}

function sentence(text: string): string {
  return markdown(text, SENTENCE_LENGTH);
}

function noteItem(note: Note): string {
  const mark = note.level === "warning" ? "⚠️" : "ℹ️";
  return `- ${mark} **${language.labels[note.level]}:** ${sentence(noteSentence(note))}`;
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
        row.share === null ? "" : markdownCode(bar(row.share)),
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
  // A number is ours and stays in one line, however narrow the page; a text may be anyone's.
  const shown = isText(column) ? markdown(text) : text.replace(/ /g, "&nbsp;").replace("<", "&lt;");
  if (column === "status") return MARKS[row.state] + shown;
  return row.state === "chosen" && (column === "mirror" || column === "predicted") && shown !== ""
    ? `**${shown}**`
    : shown;
}

function isText(column: Column): boolean {
  return column === "mirror" || column === "status";
}

/** Never empty: the best mirror's bar is to be seen beside one that takes a hundred times as long. */
function bar(share: number): string {
  const full = Math.max(1, Math.round(share * BAR_CELLS));
  return "█".repeat(full) + "░".repeat(BAR_CELLS - full);
}

function hasSpeeds({ probe }: Report): boolean {
  return probe.kind === "measured" || probe.kind === "remembered";
}

/** The paths behind the reasons in the table. */
function whatWasAsked({ mirrors }: Report, shown: number): string {
  const items = mirrors
    .slice(0, shown)
    .flatMap(({ name, outcome }) =>
      outcome.kind === "failed" && outcome.reason.asked !== null
        ? [`- ${markdown(name)}: ${markdownCode(outcome.reason.asked)}`]
        : [],
    );
  return items.length === 0 ? "" : [`${language.labels.asked}:`, "", ...items].join("\n");
}
