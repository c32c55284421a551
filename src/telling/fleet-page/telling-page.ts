/** What every part of the page is told with. */
import type { FleetCell, FleetRegion } from "../../fleet/fleet.ts";
import type { LanguageTag } from "../choose-language.ts";
import { type Telling, tellingIn } from "../telling.ts";
import { chinesePage } from "./chinese-page.ts";
import { englishPage } from "./english-page.ts";
import { foreign, type Html, html } from "./html.ts";
import type { PageLanguage } from "./page-language.ts";

/** What is said of a fleet anywhere, and what only the page says. */
export interface PageTelling extends Telling {
  readonly page: PageLanguage;
}

export function pageTellingIn(tag: LanguageTag): PageTelling {
  return { ...tellingIn(tag), page: tag === "zh" ? chinesePage : englishPage };
}

/** How many times as fast as Go's default the pinned mirror is; null where one of both is not known. */
export function gainOf({ pin }: FleetRegion): number | null {
  if (pin === null || pin.referenceMs === null || pin.defaultMs === null || pin.referenceMs <= 0) return null;
  return pin.defaultMs / pin.referenceMs;
}

export type Standing = "chosen" | "inRoute" | "proven" | "failed" | "notWaitedFor" | "notMeasured" | "absent";

const SYMBOLS: { readonly [S in Standing]: string } = {
  chosen: "★",
  inRoute: "●",
  proven: "○",
  failed: "×",
  notWaitedFor: "–",
  notMeasured: "–",
  absent: "·",
};

export function standingOf({ state, chosen, inRoute }: FleetCell): Standing {
  if (state.kind === "failed" || state.kind === "absent") return state.kind;
  if (chosen) return "chosen";
  if (inRoute) return "inRoute";
  if (state.kind === "proven") return "proven";
  return state.kind === "not-waited-for" ? "notWaitedFor" : "notMeasured";
}

/** What a standing is called; the symbol says it for the eye. */
export function standingWords({ language, page }: PageTelling): { readonly [S in Standing]: string } {
  return {
    chosen: language.standing.chosen,
    inRoute: language.standing.inRoute,
    proven: language.standing.proven,
    failed: page.failed,
    notWaitedFor: language.fleet.cell.notWaitedFor,
    notMeasured: language.fleet.cell.notMeasured,
    absent: page.absent,
  };
}

/** A symbol that is seen, and what it means for who can't see it. */
export function symbol(telling: PageTelling, standing: Standing): Html {
  return html`<i aria-hidden=true>${SYMBOLS[standing]}</i><span class=v>${standingWords(telling)[standing]}</span> `;
}

/** "2026-11-27 05:40 UTC"; what is no time is shown as it came. */
export function utc(iso: string): string {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return foreign(iso, 30);
  return `${at.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

export function time(iso: string): Html {
  return html`<time datetime="${iso}">${utc(iso)}</time>`;
}
