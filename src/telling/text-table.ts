import type { Column } from "./columns.ts";
import { filledColumns, type MirrorRow } from "./mirror-rows.ts";
import { clip, padEnd, padStart, widthOf } from "./width.ts";
import { wrapBehind } from "./wrap.ts";

export interface TextTableOptions {
  /** Characters that a line may have. Columns that don't fit are left out, long names are cut, reasons take more lines. */
  readonly columns: number;
  /** What stands at the end of a row with numbers. */
  readonly last: { readonly width: number; readonly of: (row: MirrorRow) => string } | null;
  /** Gets each finished line; may add colour. */
  readonly paint: (line: string, row: MirrorRow) => string;
}

const GAP = "  ";
/** What goes first where the line is short. */
const DISPENSABLE: readonly (readonly Column[])[] = [["dns", "tcp", "tls"], ["throughput"], ["firstByte"]];
const MAX_NAME = 24;
const MARKS: Readonly<Record<MirrorRow["state"], string>> = {
  chosen: "▸",
  ready: " ",
  failed: "✗",
  open: " ",
};

/**
 * The mirrors as lines of aligned text. A mirror that can't be used has its reason where the others have their
 * numbers: a table of failures stays as narrow as one without.
 * @param titles of the columns
 */
export function textTable(
  titles: Readonly<Record<Column, string>>,
  rows: readonly MirrorRow[],
  options: TextTableOptions,
): readonly string[] {
  if (rows.length === 0) return [];
  const nameWidth = Math.min(
    MAX_NAME,
    Math.max(...rows.map((r) => widthOf(r.cells.mirror)), widthOf(titles.mirror)),
  );
  const rankWidth = Math.max(1, ...rows.map((r) => r.cells.rank.length));
  const measured = rows.filter(hasNumbers);
  const widthOfColumn = (c: Column) =>
    Math.max(widthOf(titles[c]), ...measured.map((r) => widthOf(r.cells[c])));
  const startWidth = 1 + 1 + rankWidth + GAP.length + nameWidth;
  const lastWidth = options.last && measured.length > 0 ? GAP.length + options.last.width : 0;

  let columns = filledColumns(measured).filter((c) => !["rank", "mirror", "status"].includes(c));
  const needed = () =>
    columns.reduce((sum, c) => sum + GAP.length + widthOfColumn(c), startWidth + lastWidth);
  for (const group of DISPENSABLE) {
    if (needed() > options.columns) columns = columns.filter((c) => !group.includes(c));
  }

  const start = (mark: string, rank: string, name: string) =>
    `${mark} ${rank.padStart(rankWidth)}${GAP}${padEnd(clip(name, nameWidth), nameWidth)}`;
  const numbers = (cells: Readonly<Record<Column, string>>) =>
    columns.map((c) => GAP + padStart(cells[c], widthOfColumn(c))).join("");
  const linesOf = (row: MirrorRow) => {
    const head = start(MARKS[row.state], row.cells.rank, row.cells.mirror);
    if (!hasNumbers(row)) return wrapBehind(head + GAP, row.cells.status, options.columns);
    const bar = options.last ? GAP + options.last.of(row) : "";
    return [clip((head + numbers(row.cells) + bar).trimEnd(), options.columns)];
  };
  const lines = rows.flatMap((row) => linesOf(row).map((line) => options.paint(line, row)));
  const title = start(" ", titles.rank, titles.mirror) + numbers(titles);
  return [clip(title.trimEnd(), options.columns), ...lines];
}

function hasNumbers({ state, cells }: MirrorRow): boolean {
  return (state === "chosen" || state === "ready") && cells.firstByte !== "";
}
