import { eastAsianWidth } from "get-east-asian-width";

/** A mark stands above the letter before it. */
const MARK = /\p{M}/u;

/** Columns that text takes in a terminal: East Asian letters and pictures two (UAX #11), marks above a letter none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += MARK.test(character) ? 0 : isWide(character) ? 2 : 1;
  return width;
}

/** Whether one character takes two columns. */
export function isWide(character: string): boolean {
  const codePoint = character.codePointAt(0);
  return codePoint !== undefined && eastAsianWidth(codePoint) === 2;
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

/**
 * Rows of cells as lines whose columns begin at the same place, two blanks apart, without blanks at their ends.
 * @param width of a line; whatever does not fit is left out
 * @param dispensable columns that may be left out, the first one first
 */
export function inColumns(
  rows: readonly (readonly string[])[],
  width = Number.POSITIVE_INFINITY,
  dispensable: readonly number[] = [],
): readonly string[] {
  const lines = linesOf(rows);
  const [first, ...others] = dispensable;
  if (first === undefined || lines.every((line) => widthOf(line) <= width)) return lines;
  const left = rows.map((row) => row.map((cell, column) => (column === first ? null : cell)));
  return inColumns(
    left.map((row) => row.flatMap((cell) => cell ?? [])),
    width,
    others.map((column) => (column > first ? column - 1 : column)),
  );
}

function linesOf(rows: readonly (readonly string[])[]): readonly string[] {
  const widthOfColumn = (column: number) => Math.max(...rows.map((row) => widthOf(row[column] ?? "")));
  const widths = (rows[0] ?? []).map((_, column) => widthOfColumn(column));
  return rows.map((row) =>
    row
      .map((cell, column) => padEnd(cell, widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
