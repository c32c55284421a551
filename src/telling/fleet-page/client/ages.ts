import type { PageData } from "../script-data.ts";
import { element } from "./svg.ts";

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
];

/** How long ago each time of the page is, by this machine's clock; a measurement that is too old is said to be. */
export function showAges({ language, words, staleAfterMs }: PageData): void {
  const now = Date.now();
  for (const time of document.querySelectorAll("time")) {
    const ageMs = Math.max(0, now - Date.parse(time.dateTime));
    if (Number.isNaN(ageMs)) continue;
    const holder = time.closest(".at");
    const stale = holder !== null && ageMs > staleAfterMs;
    holder?.classList.toggle("stale", stale);
    time.nextElementSibling?.remove();
    time.after(element("span", {}, ` · ${ago(language, ageMs)}${stale ? ` · ${words.stale}` : ""}`));
    if (stale) markInTable(time.closest("article")?.id, words.stale);
  }
}

function ago(language: string, ageMs: number): string {
  const [unit, size] = UNITS.find(([, ms]) => ageMs >= ms) ?? ["minute" as const, 60_000];
  const count = Math.floor(ageMs / size);
  // "this minute" rather than "0 minutes ago"; but never "yesterday" for 24 hours.
  const format = new Intl.RelativeTimeFormat(language, { numeric: count === 0 ? "auto" : "always" });
  return format.format(-count, unit);
}

/** The region's row in the heat map says it too. */
function markInTable(region: string | undefined, text: string): void {
  const link = document.querySelector(`#heat a[href="#${region}"]`);
  if (link !== null && link.nextElementSibling === null)
    link.after(element("small", { class: "at stale" }, ` ${text}`));
}
