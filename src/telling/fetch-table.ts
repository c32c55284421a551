import type { FetchColumn } from "./columns.ts";
import { type FetchRow, filledFetchColumns } from "./fetch-rows.ts";
import { clip, padEnd, padStart, widthOf } from "./width.ts";
import { wrapBehind } from "./wrap.ts";

export interface FetchTableOptions {
  /** Characters that a line may have. Columns that don't fit are left out, the state takes more lines. */
  readonly columns: number;
  /** Gets each finished line but the title; may add colour. */
  readonly paint: (line: string, row: FetchRow) => string;
}

const GAP = "  ";
const MAX_NAME = 24;
/** A state that is longer takes more lines before a column of numbers has to go. */
const MIN_STATE = 24;
/** What goes first where the line is short. */
const DISPENSABLE: readonly (readonly FetchColumn[])[] = [
  ["requests"],
  ["retries", "hedges", "refused"],
  ["files"],
];

/**
 * The sources of the fetch as lines of aligned text: a title, then one line each. Empty without rows.
 * @param titles of the columns
 */
export function fetchTable(
  titles: Readonly<Record<FetchColumn, string>>,
  rows: readonly FetchRow[],
  options: FetchTableOptions,
): readonly string[] {
  if (rows.length === 0) return [];
  const widthOfColumn = (c: FetchColumn) =>
    Math.max(widthOf(titles[c]), ...rows.map((row) => widthOf(row.cells[c])));
  const nameWidth = Math.min(MAX_NAME, widthOfColumn("source"));
  const stateWidth = Math.min(MIN_STATE, widthOfColumn("state"));

  let columns = filledFetchColumns(rows).filter((c) => c !== "source" && c !== "state");
  const needed = () =>
    columns.reduce((sum, c) => sum + GAP.length + widthOfColumn(c), 2 + nameWidth + GAP.length + stateWidth);
  for (const group of DISPENSABLE) {
    if (needed() > options.columns) columns = columns.filter((c) => !group.includes(c));
  }
  const headOf = (mark: string, cells: Readonly<Record<FetchColumn, string>>) => {
    const name = padEnd(clip(cells.source, nameWidth), nameWidth);
    return `${mark} ${name}${columns.map((c) => GAP + padStart(cells[c], widthOfColumn(c))).join("")}${GAP}`;
  };
  const linesOf = (row: FetchRow) =>
    wrapBehind(headOf(row.state === "out" ? "✗" : " ", row.cells), row.cells.state, options.columns);
  return [
    clip(headOf(" ", titles) + titles.state, options.columns),
    ...rows.flatMap((row) => linesOf(row).map((line) => options.paint(line, row))),
  ];
}
