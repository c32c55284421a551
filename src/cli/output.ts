import { neutraliseTexts } from "../report/neutralise.ts";
import type { Report } from "../report/report.ts";
import type { TerminalOptions } from "../telling/terminal.ts";

/** Longer than any GOPROXY list: only what a mirror said is ever cut. */
const MAX_TEXT = 20_000;

/**
 * Prints the report: as JSON, or as `render` shows it to a person at a terminal of that width. Colours stay away
 * where --no-color is given, NO_COLOR is set (no-color.org), nobody watches, or the terminal has none; FORCE_COLOR
 * (force-color.org) brings them where nobody watches.
 */
export function printReport(
  report: Report,
  json: boolean,
  render: (report: Report, options: TerminalOptions) => string,
): void {
  const { stdout } = process;
  const shape = { columns: stdout.columns || 100, colour: hasColour(process.env, stdout.isTTY === true) };
  const text = json ? JSON.stringify(neutraliseTexts(report, MAX_TEXT), null, 2) : render(report, shape);
  stdout.write(`${text}\n`);
}

/** Whether colours are wanted. @param isTerminal whether somebody watches */
export function hasColour(
  { NO_COLOR, FORCE_COLOR, TERM }: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== "0";
  return isTerminal && TERM !== "dumb";
}

/** Prints one line: nothing that a name or a value holds moves the cursor or hides; blanks stay as they are. */
export function say(line: string): void {
  process.stdout.write(`${line.replace(/\p{C}/gu, "\ufffd")}\n`);
}

/** Prints a value as JSON, its texts made safe: JSON has escapes for some of what could do harm in a terminal. */
export function sayJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(neutraliseTexts(value, MAX_TEXT), null, 2)}\n`);
}

/** Prints a message, which is no part of a result. */
export function toErrors(line: string): void {
  process.stderr.write(`${line.replace(/[^\P{C}\n]/gu, "\ufffd")}\n`);
}
