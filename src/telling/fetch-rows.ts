import { neutralise } from "../report/neutralise.ts";
import type { FetchReport, FetchSourceReport, Report } from "../report/report.ts";
import { FETCH_COLUMNS, type FetchColumn } from "./columns.ts";
import { formatBytes, formatShare } from "./format.ts";
import type { Sentences } from "./sentences.ts";

/** One source of the fetch as every renderer shows it. */
export interface FetchRow {
  readonly state: FetchSourceReport["outcome"];
  /** Neutralised, unpadded; "" for none. */
  readonly cells: Readonly<Record<FetchColumn, string>>;
}

const MAX_NAME = 40;

/**
 * The rows of the table of sources, in the report's order. None where there is nothing to compare or to explain:
 * one source that was asked, and nothing went wrong.
 */
export function fetchRows(sentences: Sentences, { fetch }: Report): readonly FetchRow[] {
  const asked = askedSources(fetch);
  if (asked.length < 2 && asked.every(isFaultless)) return [];
  const bytes = asked.reduce((sum, s) => sum + s.bytes, 0);
  return asked.map((source) => {
    const share = source.bytes > 0 ? source.bytes / bytes : null;
    const name = neutralise(source.name, MAX_NAME);
    return {
      state: source.outcome,
      cells: {
        source: source.private ? sentences.language.fetch.privateProxy(name) : name,
        share: share === null ? "" : formatShare(share),
        files: number(source.files),
        size: share === null ? "" : formatBytes(source.bytes),
        requests: number(source.requests),
        retries: number(source.retries),
        hedges: number(source.hedges),
        refused: number(source.refusals),
        state: sentences.source(source),
      },
    };
  });
}

/** The sources that took part: asked at least once, or out before that. */
export function askedSources({ sources }: FetchReport): readonly FetchSourceReport[] {
  return sources.filter((s) => s.requests > 0 || s.outcome === "out");
}

/** The columns worth showing: name and state, and those where at least one source has something. */
export function filledFetchColumns(rows: readonly FetchRow[]): readonly FetchColumn[] {
  return FETCH_COLUMNS.filter(
    (c) => c === "source" || c === "state" || rows.some((row) => row.cells[c] !== ""),
  );
}

function isFaultless({ outcome, reason, retries, hedges, refusals }: FetchSourceReport): boolean {
  return outcome !== "out" && reason === null && retries + hedges + refusals === 0;
}

function number(value: number): string {
  return value === 0 ? "" : String(value);
}
