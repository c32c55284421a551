import { neutraliseTexts } from "../report/neutralise.ts";
import type { Report } from "../report/report.ts";
import { withoutSymbols } from "../telling/plain.ts";
import type { TerminalOptions } from "../telling/terminal.ts";
import { wrap } from "../telling/wrap.ts";

/** Some terminals do not say how wide they are. */
const USUAL_COLUMNS = 80;
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
  stdout.write(`${json ? text : shown(text)}\n`);
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

/** Whether this terminal shows more than ASCII: not a dumb one, and not where the locale says that it has no UTF-8. */
export function hasSymbols(env: Readonly<Record<string, string | undefined>>): boolean {
  if (env.TERM === "dumb") return false;
  // POSIX, 8.2: the first that is set and not empty counts. None says nothing.
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || "";
  return locale === "" || /utf-?8/i.test(locale);
}

function shown(text: string): string {
  return hasSymbols(process.env) ? text : withoutSymbols(text);
}

/** Columns of what is printed to; without end where nobody watches, since programs read lines. */
export function widthOfOutput(): number {
  return widthOfStream(process.stdout);
}

function widthOfStream({ isTTY, columns }: NodeJS.WriteStream): number {
  return isTTY === true ? columns || USUAL_COLUMNS : Number.POSITIVE_INFINITY;
}

/** Prints a sentence, in as many lines as the terminal needs. */
export function tell(sentence: string): void {
  for (const line of wrap(sentence, widthOfOutput())) say(line);
}

/** Prints a sentence that leads to a command, and that in a line of its own, which is never broken: it is there to be copied. */
export function tellCommand(sentence: string, command: string): void {
  tell(sentence);
  say(`  ${command}`);
}

/** Prints one line as it is: nothing that a name or a value holds moves the cursor or hides; blanks stay as they are. */
export function say(line: string): void {
  process.stdout.write(`${shown(line.replace(/\p{C}/gu, "\ufffd"))}\n`);
}

/** Prints a value as JSON, its texts made safe: JSON has escapes for some of what could do harm in a terminal. */
export function sayJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(neutraliseTexts(value, MAX_TEXT), null, 2)}\n`);
}

/** Prints a message, which is no part of a result. */
export function toErrors(line: string): void {
  const safe = line.replace(/[^\P{C}\n]/gu, "\ufffd");
  const lines = safe.split("\n").flatMap((one) => wrap(one, widthOfStream(process.stderr)));
  process.stderr.write(`${shown(lines.join("\n"))}\n`);
}
