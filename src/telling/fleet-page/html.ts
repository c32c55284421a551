/** Markup in which all text is text: what a template of `html` is given is escaped, unless it is markup itself. */
import { neutralise } from "../../report/neutralise.ts";

export interface Html {
  readonly markup: string;
}

type Part = Html | string | number | null | readonly Html[];

/** Markup of this template. A value that stands in an attribute needs quotes around it. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { markup: texts.reduce((all, text, i) => all + markupOf(parts[i - 1] ?? null) + text) };
}

/** A text of one line, neither long enough to break a page nor able to hide in it. */
export function foreign(text: string, maxLength = 60): string {
  return neutralise(text, maxLength);
}

/**
 * A value as the text of a script element that holds data. Without `<` neither `</script>` nor `<!--` can end it
 * (HTML, "Restrictions for contents of script elements").
 */
export function jsonText(value: unknown): Html {
  return { markup: JSON.stringify(value).replaceAll("<", "\\u003c") };
}

/** A text that is code of our own: a script or a style sheet. It may not hold what would end its element. */
export function codeText(code: string): Html {
  if (/<\/(?:script|style)|<!--/i.test(code)) throw new Error("this code would end its own element");
  return { markup: code };
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function markupOf(part: Part): string {
  if (part === null) return "";
  if (typeof part === "number") return String(part);
  if (typeof part === "string")
    return neutralise(part, Number.POSITIVE_INFINITY).replace(/[&<>"']/g, (c) => ESCAPES[c] ?? "");
  return "markup" in part ? part.markup : part.map(({ markup }) => markup).join("");
}
