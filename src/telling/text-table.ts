import type { Column } from "./columns.ts";
import { filledColumns, type MirrorRow } from "./mirror-rows.ts";
import { language } from "./sentences.ts";

export interface TextTableOptions {
  /** Characters that a line may have. Columns that don't fit are left out, long names and reasons are cut. */
  readonly columns: number;
  /** What stands at the end of a row with numbers. */
  readonly last: { readonly width: number; readonly of: (row: MirrorRow) => string } | null;
  /** Gets each finished line; may add colour. */
  readonly paint: (line: string, row: MirrorRow) => string;
}

const GAP = "  ";
/** What goes first where the line is short. */
const DISPENSABLE: readonly (readonly Column[])[] = [["dns", "tcp", "tls"], ["throughput"], ["firstByte"]];
const LONGEST_NAME = 24;
const MARKS: Readonly<Record<MirrorRow["state"], string>> = {
  chosen: "▸",
  ready: " ",
  failed: "✗",
  open: " ",
};

/**
 * The mirrors as lines of aligned text. A mirror that can't be used has its reason where the others have their
 * numbers: a table of failures stays as narrow as one without.
 */
export function textTable(rows: readonly MirrorRow[], options: TextTableOptions): readonly string[] {
  if (rows.length === 0) return [];
  const nameWidth = Math.min(
    LONGEST_NAME,
    Math.max(...rows.map((r) => widthOf(r.cells.mirror)), widthOf(language.columns.mirror)),
  );
  const rankWidth = Math.max(1, ...rows.map((r) => r.cells.rank.length));
  const measured = rows.filter(hasNumbers);
  const widthOfColumn = (c: Column) =>
    Math.max(widthOf(language.columns[c]), ...measured.map((r) => widthOf(r.cells[c])));
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
  const lines = rows.map((row) => {
    const head = start(MARKS[row.state], row.cells.rank, row.cells.mirror);
    const rest = hasNumbers(row)
      ? `${numbers(row.cells)}${options.last ? GAP + options.last.of(row) : ""}`
      : GAP + row.cells.status;
    return options.paint(clip((head + rest).trimEnd(), options.columns), row);
  });
  const title = start(" ", language.columns.rank, language.columns.mirror) + numbers(language.columns);
  return [clip(title.trimEnd(), options.columns), ...lines];
}

function hasNumbers({ state, cells }: MirrorRow): boolean {
  return (state === "chosen" || state === "ready") && cells.firstByte !== "";
}

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Columns that text takes in a terminal: East Asian letters and pictures two, marks above a letter none (UAX #11, simplified). */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += /\p{M}/u.test(character) ? 0 : isWide(character) ? 2 : 1;
  return width;
}

/** Whether one character takes two columns. */
export function isWide(character: string): boolean {
  return WIDE.test(character);
}

/** At least `width` columns, the text at the left. */
export function padEnd(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

/** At least `width` columns, the text at the right. */
export function padStart(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - widthOf(text))) + text;
}

/** The beginning of a text that is too wide, with "…" for the rest. */
export function clip(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = "";
  for (const character of text) {
    if (widthOf(kept + character) >= width) break;
    kept += character;
  }
  return `${kept}…`;
}
