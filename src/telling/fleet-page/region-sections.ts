import type { Fleet, FleetCell, FleetRegion } from "../../fleet/fleet.ts";
import { formatBytes, formatMs, formatRate, formatShare } from "../format.ts";
import { foreign, type Html, html } from "./html.ts";
import { shownHistory } from "./page-data.ts";
import type { PageLanguage } from "./page-language.ts";
import { mirrorClasses } from "./palette.ts";
import { type PageTelling, standingOf, symbol, time, utc } from "./telling-page.ts";

/** Every region with its chart, its figures, and what to pin there. */
export function regionSections(telling: PageTelling, fleet: Fleet): Html {
  const { regions: words } = telling.page;
  return html`<section aria-labelledby=regions-h><h2 id=regions-h>${words.title}</h2>
<ul class=names id=names>${fleet.mirrors.map(
    ({ name }, i) => html`<li data-m=${i}><span class="k ${mirrorClasses(i)}"></span>${foreign(name)}`,
  )}</ul>
<div class=regions>${fleet.regions.map((region, i) => regionSection(telling, fleet, region, i))}</div></section>`;
}

function regionSection(telling: PageTelling, fleet: Fleet, region: FleetRegion, place: number): Html {
  const { page } = telling;
  const { regions: words } = page;
  const china = region.inChina ? html` <small>${words.inChina}</small>` : null;
  return html`
<article id=r${place} aria-labelledby=l${place}>
<header><h3 id=l${place}>${foreign(region.label)}${china}</h3><p class=at>${words.measured} ${time(region.measuredAt)}</p></header>
${pinned(page, region)}
${chart(page, region, place)}
<div class=scroll role=region aria-labelledby=l${place} tabindex=0>${figures(telling, fleet, region)}</div>
${region.reported ? facts(page, region) : null}
</article>`;
}

function pinned({ regions }: PageLanguage, { pin }: FleetRegion): Html | null {
  if (pin === null) return null;
  return html`<p class=copy data-copy="${regions.copy}"><code>GOPROXY=${foreign(pin.goproxy, 600)}</code></p>`;
}

function chart({ regions: words }: PageLanguage, region: FleetRegion, place: number): Html {
  const label = foreign(region.label);
  const shown = shownHistory(region);
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) return html`<p class=note>${words.noHistory}</p>`;
  const text = words.chartText(label, shown.length, utc(first.at), utc(last.at));
  return html`<figure data-r=${place} data-text="${text}"><figcaption>${words.history(shown.length, utc(first.at))}</figcaption></figure>`;
}

function figures(telling: PageTelling, fleet: Fleet, region: FleetRegion): Html {
  const { columns: c, figures: caption } = telling.page.regions;
  const rows = fleet.mirrors.map(({ name }, i) => {
    const cell = region.cells[i];
    if (cell === undefined || cell.state.kind === "absent") return html``;
    const standing = standingOf(cell);
    const now =
      cell.state.kind === "failed"
        ? html`<td class="n f" colspan=3>${symbol(telling, standing)}${telling.failure(cell.state.reason)}`
        : html`<td class=n>${symbol(telling, standing)}${ms(cell.referenceMs)}${speed(cell)}`;
    return html`
<tr data-m=${i} class="${mirrorClasses(i)}${cell.chosen ? html` b` : null}"><th scope=row>${foreign(name)}${now}${history(cell)}`;
  });
  return html`<table class=figures><caption class=v>${caption(foreign(region.label))}</caption>
<thead><tr><th scope=col>${c.mirror}<th scope=col class=n>${c.now}<th scope=col>${c.firstByte}<th scope=col>${c.rate}<th scope=col class=a>${c.availability}<th scope=col>${c.p50}<th scope=col>${c.p95}</thead><tbody>${rows}
</tbody></table>`;
}

function speed({ firstByteMs, bytesPerSecond }: FleetCell): Html {
  return html`<td>${ms(firstByteMs)}<td>${bytesPerSecond === null ? "" : formatRate(bytesPerSecond)}`;
}

function history({ over }: FleetCell): Html {
  const available = over.availability === null ? "" : formatShare(over.availability);
  return html`<td class=a>${available}<td>${ms(over.p50Ms)}<td>${ms(over.p95Ms)}`;
}

function facts({ facts: words }: PageLanguage, { sumdb, jobs, machine }: FleetRegion): Html {
  const via = sumdb.via === null ? null : foreign(sumdb.via.replace(/^https?:\/\//, ""), 80);
  const bytes = formatBytes(jobs.fetchedBytes);
  const received = formatBytes(jobs.receivedBytes);
  const all: (readonly [string, string])[] = [
    [words.sumdb, words.sumdbIs[sumdb.kind](via)],
    [words.fetched, words.fetchedIs({ zips: jobs.fetchedZips, bytes, received })],
    [words.saved, words.savedIs(jobs.cachedZips, formatBytes(jobs.cachedBytes))],
    [words.relay, words.relayIs(jobs.relayServed, jobs.relayFailed)],
    [words.jobs, words.jobsIs(jobs.count, formatMs(jobs.elapsedMs))],
  ];
  if (machine !== null) {
    const { os, arch, toolVersion } = machine;
    all.push([words.machine, foreign(`${os}/${arch}, setup-go-mirror ${toolVersion}`, 80)]);
  }
  return html`<dl class=facts>${all.map(([term, text]) => html`<div><dt>${term}<dd>${text}</div>`)}</dl>`;
}

function ms(value: number | null): string {
  return value === null ? "" : formatMs(value);
}
