import type { Fleet, FleetRegion } from "../../fleet/fleet.ts";
import { formatBytes, formatFactor } from "../format.ts";
import { type Html, html } from "./html.ts";
import { mirrorClasses } from "./palette.ts";
import { gainOf, type PageTelling, time } from "./telling-page.ts";

/** So many files are named. */
const MAX_REFUSED = 100;

/** The title and how old the data are. */
export function headline({ language, page }: PageTelling, fleet: Fleet, jsonName: string): Html {
  const newest = fleet.regions.map(({ measuredAt }) => measuredAt).reduce((a, b) => (a > b ? a : b), "");
  const age = newest === "" ? null : html`<span class=at>${page.newest} ${time(newest)}</span>`;
  const { read, superseded } = fleet.reports;
  const madeOf = read === 0 ? language.fleet.noReport : language.fleet.read({ reports: read, superseded });
  return html`<header class=top><div><h1>${language.fleet.title(fleet.regions.length)}</h1>
<p class=ages>${age}<span>${page.made} ${time(fleet.madeAt)}</span><span>${madeOf}</span></p></div>
<nav id=links data-theme-label="${page.theme}"><a href="${encodeURIComponent(jsonName.replace(/\p{Surrogate}/gu, "\ufffd"))}">${page.json}</a></nav></header>`;
}

/** Four figures of all regions together. */
export function tiles({ page: { tiles: words } }: PageTelling, { regions }: Fleet): Html {
  // A region that has no report this time has nothing to pin either, and may have working mirrors.
  const without = regions.filter(
    ({ pin, cells }) => pin === null && cells.some(({ state }) => state.kind === "failed"),
  ).length;
  const allHaveOne = regions.length > 0 && regions.every(({ pin }) => pin !== null);
  const gains = regions.map(gainOf).filter((gain) => gain !== null);
  const total = (of: (jobs: FleetRegion["jobs"]) => number) =>
    regions.reduce((sum, { jobs }) => sum + of(jobs), 0);
  const all: (readonly [string, string, string])[] = [
    [
      words.regions,
      String(regions.length),
      allHaveOne ? words.allHaveMirror : without === 0 ? "" : words.withoutMirror(without),
    ],
    [words.gain, gains.length === 0 ? "–" : `${formatFactor(median(gains))} ×`, words.gainNote],
    [words.fetched, formatBytes(total((jobs) => jobs.fetchedBytes)), words.jobs(total((jobs) => jobs.count))],
    [
      words.saved,
      formatBytes(total((jobs) => jobs.cachedBytes)),
      words.modules(total((jobs) => jobs.cachedZips)),
    ],
  ];
  return html`<dl class=tiles>${all.map(
    ([term, figure, note]) => html`<div><dt>${term}<dd><b>${figure}</b> <span>${note}</span></div>`,
  )}</dl>`;
}

/** What fails, one line for each cause. */
export function alerts(telling: PageTelling, fleet: Fleet): Html {
  const lines = fleet.alerts.map((alert) => {
    const place = alert.kind === "mirror" ? fleet.mirrors.findIndex(({ name }) => name === alert.mirror) : -1;
    const mark = place < 0 ? null : html`<span class="k ${mirrorClasses(place)}"></span>`;
    return html`
<li>${mark}<i class=f aria-hidden=true>×</i> ${telling.fleetAlert(alert)}`;
  });
  const { fleet: words } = telling.language;
  const nothing = html`<p>${fleet.reports.read === 0 ? words.noReport : words.allWell}</p>`;
  return section(
    "alerts",
    telling.page.alerts,
    lines.length === 0 ? nothing : html`<ul class=lines>${lines}</ul>`,
  );
}

/** What to pin in each region, and what it gains, one sentence each. */
export function pins(telling: PageTelling, { regions }: Fleet): Html | null {
  if (regions.length === 0) return null;
  const lines = regions.map(
    (region) => html`
<li>${telling.fleetPin(region)}`,
  );
  return section("pins", telling.page.pins, html`<ul class="lines many">${lines}</ul>`);
}

/** Files that are no report, each with its reason. */
export function refusedFiles(telling: PageTelling, { refused }: Fleet): Html | null {
  if (refused.length === 0) return null;
  const lines = refused.slice(0, MAX_REFUSED).map(
    (one) => html`
<li>${telling.refused(one)}`,
  );
  const hidden = refused.length - lines.length;
  const rest = hidden === 0 ? null : html`<p>${telling.language.fleet.more(hidden)}</p>`;
  return section("refused", telling.page.refused, html`<ul class=lines>${lines}</ul>${rest}`);
}

function section(id: string, title: string, inside: Html): Html {
  return html`<section aria-labelledby=${id}-h><h2 id=${id}-h>${title}</h2>${inside}</section>`;
}

export function meanings({ page: { meaning } }: PageTelling): Html {
  const terms = meaning.terms.map(([term, text]) => html`<div><dt>${term}<dd>${text}</div>`);
  return section("meaning", meaning.title, html`<dl class=meaning>${terms}</dl>`);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low = Number.NaN, high = low] = [(sorted.length - 1) / 2, sorted.length / 2].map(
    (at) => sorted[Math.floor(at)],
  );
  return (low + high) / 2;
}
