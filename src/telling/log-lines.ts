import type { Report } from "../report/report.ts";
import { fetchRows } from "./fetch-rows.ts";
import { fetchTable } from "./fetch-table.ts";
import { exportedLines, mirrorRows } from "./mirror-rows.ts";
import type { Sentences } from "./sentences.ts";
import { textTable } from "./text-table.ts";

/**
 * The report for the job's log: the mirrors, why, what was fetched, and what was set. One line of neutralised text
 * each; notes are not among them, since each becomes an annotation of its own.
 */
export function logLines(sentences: Sentences, report: Report): readonly string[] {
  const { language, labelled } = sentences;
  const { labels, columns } = language;
  const whole = Number.POSITIVE_INFINITY;
  return [
    ...textTable(columns, mirrorRows(sentences, report), {
      columns: whole,
      last: null,
      paint: (line) => line,
    }),
    sentences.decision(report),
    ...(report.go.kind === "not-asked" ? [] : [labelled(labels.go, sentences.go(report))]),
    labelled(labels.modules, sentences.project(report)),
    labelled(labels.sumdb, sentences.sumdb(report.sumdb)),
    sentences.probe(report),
    labelled(labels.cache, sentences.cache(report)),
    ...(report.buildCache.kind === "not-wanted"
      ? []
      : [labelled(labels.buildCache, sentences.buildCache(report))]),
    labelled(labels.fetched, sentences.fetch(report)),
    ...fetchTable(language.fetch.columns, fetchRows(sentences, report), {
      columns: whole,
      paint: (line) => line,
    }),
    ...(report.relay.kind === "not-wanted" ? [] : [labelled(labels.relay, sentences.relay(report))]),
    ...exportedLines(report),
  ];
}
