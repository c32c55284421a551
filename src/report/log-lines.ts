import { exportedLines, mirrorRows } from "./mirror-rows.ts";
import type { Report } from "./report.ts";
import { decisionSentence, language, probeSentence, projectSentence, sumdbSentence } from "./sentences.ts";
import { textTable } from "./text-table.ts";

/**
 * The report for the job's log: the table, why, and what was set. One line of neutralised text each; notes are
 * not among them, since each becomes an annotation of its own.
 */
export function logLines(report: Report): readonly string[] {
  const { labels } = language;
  return [
    ...textTable(mirrorRows(report), {
      columns: Number.POSITIVE_INFINITY,
      last: null,
      paint: (line) => line,
    }),
    decisionSentence(report),
    `${labels.modules}: ${projectSentence(report)}`,
    `${labels.sumdb}: ${sumdbSentence(report.sumdb)}`,
    probeSentence(report),
    ...exportedLines(report),
  ];
}
