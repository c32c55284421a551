import type { Fleet, FleetCell } from "../../fleet/fleet.ts";
import { formatMs } from "../format.ts";
import { foreign, type Html, html } from "./html.ts";
import { mirrorClasses } from "./palette.ts";
import { type PageTelling, type Standing, standingOf, standingWords, symbol } from "./telling-page.ts";

/** Where a colour of the heat map ends; the same every day, so that two pages can be compared. */
const STEPS_MS = [3_000, 6_000, 12_000, 25_000, 50_000];

/** The table of regions and mirrors. */
export function heatMap(telling: PageTelling, fleet: Fleet): Html {
  const { heat } = telling.page;
  const heads = fleet.mirrors.map(
    ({ name, url }, i) =>
      html`<th scope=col data-m=${i} title="${foreign(url, 200)}"><span class="k ${mirrorClasses(i)}"></span>${foreign(name)}`,
  );
  return html`<section aria-labelledby=heat-h>
<h2 id=heat-h>${heat.title}</h2>
<p class=note id=heat-n>${heat.caption}</p>
${legend(telling)}
<div class=scroll role=region aria-labelledby=heat-h tabindex=0>
<table class=heat id=heat aria-describedby=heat-n><caption class=v>${heat.title}</caption>
<thead><tr><th scope=col>${heat.region}${heads}</thead>
<tbody>${fleet.regions.map((region, i) => {
    const cells = region.cells.map((cell) => heatCell(telling, cell));
    return html`
<tr><th scope=row><a href="#r${i}">${foreign(region.label)}</a>${cells}`;
  })}
</tbody>
<tfoot>${summaryRows(telling, fleet)}</tfoot></table></div></section>`;
}

function heatCell(telling: PageTelling, cell: FleetCell): Html {
  const standing = standingOf(cell);
  const mark = symbol(telling, standing);
  if (cell.state.kind === "failed") {
    return html`<td class=f>${mark}<span class=why>${telling.failure(cell.state.reason)}</span>`;
  }
  const chosen = standing === "chosen" ? html` b` : null;
  if (cell.referenceMs === null) {
    const untimed = cell.state.kind === "proven" ? telling.language.fleet.cell.proven : "";
    return html`<td class="o${chosen}">${mark}<span class=why>${untimed}</span>`;
  }
  return html`<td class="h${stepOf(cell.referenceMs)}${chosen}">${mark}${formatMs(cell.referenceMs)}`;
}

/** In how many of the regions that measured it a mirror works, and in how many it is the chosen one. */
function summaryRows({ page: { heat } }: PageTelling, { mirrors, regions }: Fleet): readonly Html[] {
  const columns = mirrors.map((_, i) => regions.map((region) => region.cells[i]));
  const works = columns.map((cells) => {
    const proven = cells.filter((cell) => cell?.state.kind === "proven").length;
    const measured = proven + cells.filter((cell) => cell?.state.kind === "failed").length;
    return measured === 0 ? html`<td>` : html`<td>${heat.of(proven, measured)}`;
  });
  const chosen = columns.map((cells) => {
    const count = cells.filter((cell) => cell?.chosen).length;
    return html`<td>${count === 0 ? "" : String(count)}`;
  });
  return [
    html`<tr><th scope=row>${heat.worksIn}${works}`,
    html`
<tr><th scope=row>${heat.chosenIn}${chosen}`,
  ];
}

function legend(telling: PageTelling): Html {
  const { heat } = telling.page;
  const steps = STEPS_MS.map((ms, i) => html`<li class=h${i}>${heat.steps.under(whole(ms))}`);
  const last = html`<li class=h${STEPS_MS.length}>${heat.steps.over(whole(STEPS_MS.at(-1) ?? 0))}`;
  const shown: readonly Standing[] = ["chosen", "inRoute", "proven", "failed", "notMeasured"];
  const marks = shown.map(
    (standing) =>
      html`<li>${symbol(telling, standing)}<span aria-hidden=true>${standingWords(telling)[standing]}</span>`,
  );
  return html`<div class=legend><ul class=marks>${marks}</ul><ul class=steps>${steps}${last}</ul></div>`;
}

/** A round duration, without what says that it might not be: "3 s". */
function whole(ms: number): string {
  return formatMs(ms).replace(".0 ", " ");
}

function stepOf(ms: number): number {
  return STEPS_MS.filter((end) => ms >= end).length;
}
