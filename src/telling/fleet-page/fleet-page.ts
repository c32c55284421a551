/**
 * The fleet as one HTML file that asks nobody for anything: tables and sentences as markup, which need no script; charts,
 * ages and the theme's switch by a script of our own (client/main.ts), which may do nothing but change this page.
 */
import { createHash } from "node:crypto";
import type { Fleet } from "../../fleet/fleet.ts";
import type { LanguageTag } from "../choose-language.ts";
import { SCRIPT, STYLE } from "./assets.ts";
import { heatMap } from "./heat-map.ts";
import { codeText, html, jsonText } from "./html.ts";
import { alerts, headline, meanings, pins, refusedFiles, tiles } from "./overview.ts";
import { pageData } from "./page-data.ts";
import { PALETTE_STYLE } from "./palette.ts";
import { regionSections } from "./region-sections.ts";
import { pageTellingIn } from "./telling-page.ts";

/** Days come with a job a day: a day and a half without one is worth a look. */
const STALE_AFTER_MS = 36 * 3_600_000;

const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M1 12h3V7H1zm5.5 0h3V3h-3zM12 12h3V9h-3z' fill='%234453cb'/%3E%3C/svg%3E";

/**
 * The page. Texts of the fleet are foreign and become text; what the page may do is bounded by its own
 * Content-Security-Policy as well.
 * @param jsonName the file beside it that has the same data
 * @returns a whole HTML document
 */
export function fleetPage(fleet: Fleet, tag: LanguageTag, jsonName: string): string {
  const telling = pageTellingIn(tag);
  const { language, page } = telling;
  const style = STYLE + PALETTE_STYLE;
  const data = pageData(fleet, {
    language: page.tag,
    words: page.script,
    staleAfterMs: STALE_AFTER_MS,
  });
  return html`<!doctype html>
<html lang=${page.tag}>
<meta charset=utf-8>
<meta http-equiv=Content-Security-Policy content="${policy(SCRIPT, style)}">
<meta name=viewport content="width=device-width,initial-scale=1">
<meta name=color-scheme content="light dark">
<meta name=referrer content=no-referrer>
<title>${language.fleet.title(fleet.regions.length)}</title>
<link rel=icon href="${ICON}">
<style>${codeText(style)}</style>
<body>
<a class=skip href="#heat">${page.skip}</a>
<div class=page>
${headline(telling, fleet, jsonName)}
<main>
${tiles(telling, fleet)}
${alerts(telling, fleet)}
${heatMap(telling, fleet)}
${pins(telling, fleet)}
${regionSections(telling, fleet)}
${refusedFiles(telling, fleet)}
${meanings(telling)}
</main>
<footer><p>${page.foot}</p></footer>
</div>
<script type=application/json id=data>${jsonText(data)}</script>
<script>${codeText(SCRIPT)}</script>
`.markup;
}

/** Nothing is allowed but these two texts of ours and the icon, which is in the page. */
function policy(script: string, style: string): string {
  return [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
