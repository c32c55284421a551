import type { Report } from "../report/report.ts";
import { fetchRows } from "./fetch-rows.ts";
import { fetchTable } from "./fetch-table.ts";
import { exportedLines, mirrorRows } from "./mirror-rows.ts";
import {
  buildCacheSentence,
  cacheSentence,
  decisionSentence,
  fetchSentence,
  goSentence,
  labelled,
  language,
  probeSentence,
  projectSentence,
  sumdbSentence,
} from "./sentences.ts";
import { textTable } from "./text-table.ts";

/**
 * The report for the job's log: the mirrors, why, what was fetched, and what was set. One line of neutralised text
 * each; notes are not among them, since each becomes an annotation of its own.
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
    ...(report.go.kind === "not-asked" ? [] : [labelled(labels.go, goSentence(report))]),
    labelled(labels.modules, projectSentence(report)),
    labelled(labels.sumdb, sumdbSentence(report.sumdb)),
    probeSentence(report),
    labelled(labels.cache, cacheSentence(report)),
    ...(report.buildCache.kind === "not-wanted"
      ? []
      : [labelled(labels.buildCache, buildCacheSentence(report))]),
    labelled(labels.fetched, fetchSentence(report)),
    ...fetchTable(fetchRows(report), { columns: Number.POSITIVE_INFINITY, paint: (line) => line }),
    ...exportedLines(report),
  ];
}
