import { shareBar } from "./bar.ts";
import type { FetchColumn } from "./columns.ts";
import { type FetchRow, filledFetchColumns } from "./fetch-rows.ts";
import { clip, padEnd, padStart, widthOf } from "./width.ts";

export interface FetchTableOptions {
  /** Characters that a line may have. Columns and bars that don't fit are left out, the state is cut. */
  readonly columns: number;
  /** Gets each finished line but the title; may add colour. */
  readonly paint: (line: string, row: FetchRow) => string;
}

const GAP = "  ";
const MAX_NAME = 24;
/** A state that is longer may be cut before a column of numbers has to go. */
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
  let barWidth = Math.max(0, ...rows.map((row) => barOf(row).length));

  let columns = filledFetchColumns(rows).filter((c) => c !== "source" && c !== "state");
  const needed = () =>
    columns.reduce(
      (sum, c) => sum + GAP.length + widthOfColumn(c),
      2 + nameWidth + (barWidth > 0 ? 1 + barWidth : 0) + GAP.length + stateWidth,
    );
  for (const group of DISPENSABLE) {
    if (needed() > options.columns) columns = columns.filter((c) => !group.includes(c));
  }
  if (needed() > options.columns) barWidth = 0;

  const line = (mark: string, cells: Readonly<Record<FetchColumn, string>>, bar: string) => {
    const numbers = columns.map((c) => {
      const number = GAP + padStart(cells[c], widthOfColumn(c));
      return c === "share" && barWidth > 0 ? `${number} ${padEnd(bar, barWidth)}` : number;
    });
    const name = padEnd(clip(cells.source, nameWidth), nameWidth);
    return clip(`${mark} ${name}${numbers.join("")}${GAP}${cells.state}`.trimEnd(), options.columns);
  };
  return [
    line(" ", titles, ""),
    ...rows.map((row) => options.paint(line(row.state === "out" ? "✗" : " ", row.cells, barOf(row)), row)),
  ];
}

function barOf({ share }: FetchRow): string {
  return share === null ? "" : shareBar(share);
}
