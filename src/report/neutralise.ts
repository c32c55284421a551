/**
 * The one place where text from outside (go.sum, mirrors' answers, module names, the machine's variables) becomes
 * safe to print: in a job's log, a terminal, or Markdown. Everything shown of a report passes through here.
 */

/** Control, format, private, unassigned characters and lone surrogates; default-ignorables; the blank of Braille. */
const INVISIBLE = /[\p{C}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** With it the ends of lines that few programs know: NEL here, LS and PS in `\s`. */
const WHITE_SPACE = /[\s\u0085]+/gu;
/** An IPv6 address in a URL is left whole: the bracket before it keeps it from being a workflow command. */
const COMMAND_MARKS = /\[[\da-f:.]+\]|::+|##+\[/gi;

/**
 * One line of printable text. White space of any kind becomes a space, an invisible or control character becomes
 * U+FFFD, so that nothing is hidden, moves the cursor or turns the writing direction. `::` and `##[`, which start
 * the runner's workflow commands (actions/runner, ActionCommand.cs), are broken by spaces.
 * @param maxLength characters to keep; "…" stands for the rest
 */
export function neutralise(text: string, maxLength = 200): string {
  // Text may be megabytes long: what can't be shown anyway is not worth the work.
  const line = text
    .slice(0, 4 * maxLength)
    .replace(WHITE_SPACE, " ")
    .trim()
    .replace(INVISIBLE, "\ufffd")
    .replace(COMMAND_MARKS, (mark) => (mark.startsWith("[") ? mark : [...mark].join(" ")));
  const characters = [...line];
  const cut = characters.length > maxLength || text.length > 4 * maxLength;
  return cut
    ? `${characters
        .slice(0, maxLength - 1)
        .join("")
        .trimEnd()}…`
    : line;
}

/** Every text in a value, however deep, neutralised: for what is put into a sentence. Cuts each to `maxLength`. */
export function neutraliseTexts<T>(value: T, maxLength = 200): T {
  if (typeof value === "string") return neutralise(value, maxLength) as T;
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, neutraliseTexts(inner, maxLength)]);
  return (Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries)) as T;
}

/** A character that no font shows: it keeps text from becoming a link, a mention or an emoji after all escaping. */
const BREAK = "&#8203;";

/**
 * One line of text that Markdown (GFM, also in a table) and HTML show as it is: no markup, link, image, mention,
 * reference or emoji comes of it.
 * @param maxLength as in `neutralise`, before escaping
 */
export function markdown(text: string, maxLength = 200): string {
  return neutralise(text, maxLength)
    .replace(/[\\`*_[\]~$]|[<>&|]|[#@]|:(?=\S)|www(?=\.)/gi, (mark) => {
      if (/[<>&|]/.test(mark)) return `&#${mark.charCodeAt(0)};`;
      return /[#@:w]/i.test(mark) ? mark + BREAK : `\\${mark}`;
    })
    .replace(/^[-+=]/, "\\$&")
    .replace(/^\d+(?=[.)] )/, `$&${BREAK}`);
}

/**
 * One line of text as inline code, also in a table; "" for nothing. In a table a pipe must be escaped even inside
 * code, and a backslash before it would undo that (GFM spec, tables), so these two are held apart.
 */
export function markdownCode(text: string, maxLength = 200): string {
  const line = neutralise(text, maxLength)
    .replace(/\\(?=\|)/g, "\\ ")
    .replace(/\|/g, "\\|");
  if (line === "") return "";
  const fence = "`".repeat(longestRun(line) + 1);
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return fence + pad + line + pad + fence;
}

/** Lines as a block of code, to be copied. Each is neutralised. */
export function markdownCodeBlock(lines: readonly string[], maxLength = 4_000): string {
  const shown = lines.map((line) => neutralise(line, maxLength));
  const fence = "`".repeat(Math.max(3, longestRun(shown.join("\n")) + 1));
  return [fence, ...shown, fence].join("\n");
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
