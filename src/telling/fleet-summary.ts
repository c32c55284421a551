import type { Fleet, FleetCell, FleetRegion } from "../fleet/fleet.ts";
import { markdown, markdownCodeBlock, neutralise } from "../report/neutralise.ts";
import { alertSentence, pinSentence, refusedSentence } from "./fleet-sentences.ts";
import { formatMs } from "./format.ts";
import type { Sentences } from "./sentences.ts";

/** A runner takes 1 MiB a step, and a page with it should stay quick to open. */
const MAX_BYTES = 200_000;
const MAX_SENTENCE = 1_500;
const MAX_REFUSED = 50;
const MAX_CELL = 80;

/** A time up to so many times the region's best. */
const NEAR = 1.5;
const FAR = 3;

/**
 * A fleet as GitHub-flavoured Markdown: alerts, the heat map of regions and mirrors (a figure and a symbol in each cell),
 * a sentence for each region. Of very many regions the last are only counted.
 */
export function fleetSummary(sentences: Sentences, fleet: Fleet): string {
  for (let shown = fleet.regions.length; ; shown = Math.floor(shown / 2)) {
    const summary = render(sentences, fleet, shown);
    if (shown === 0 || Buffer.byteLength(summary) <= MAX_BYTES) return summary;
  }
}

function render(sentences: Sentences, fleet: Fleet, shown: number): string {
  const { fleet: words } = sentences.language;
  const regions = fleet.regions.slice(0, shown);
  const hidden = fleet.regions.length - regions.length;
  const { read, superseded } = fleet.reports;
  const alerts = fleet.alerts
    .slice(0, Math.max(shown, 1))
    .map((alert) => `- ⚠️ ${line(alertSentence(sentences, alert))}`);
  const paragraphs = [
    `## ${line(words.title(fleet.regions.length))}`,
    line(read === 0 ? words.noReport : words.read({ reports: read, superseded })),
    alerts.length === 0 && read > 0 ? line(words.allWell) : alerts.join("\n"),
    heatMap(sentences, fleet, regions),
    regions.map((region) => `- ${line(pinSentence(sentences, region))}`).join("\n"),
    hidden === 0 ? "" : line(words.more(hidden)),
    refusedList(sentences, fleet),
    pins(words.toPin, regions),
    `<details><summary>${words.howToRead}</summary>`,
    words.reading.map((text) => `- ${line(text)}`).join("\n"),
    "</details>",
  ];
  return `${paragraphs.filter((text) => text !== "").join("\n\n")}\n`;
}

function line(text: string): string {
  return markdown(text, MAX_SENTENCE);
}

/** A row for each region, a column for each mirror. */
function heatMap(sentences: Sentences, fleet: Fleet, regions: readonly FleetRegion[]): string {
  if (regions.length === 0 || fleet.mirrors.length === 0) return "";
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    row([
      sentences.language.fleet.columns.region,
      ...fleet.mirrors.map(({ name }) => markdown(name, MAX_CELL)),
    ]),
    row([":--", ...fleet.mirrors.map(() => ":--")]),
    ...regions.map((region) => {
      const bestMs = bestOf(region);
      const cells = region.cells.map((cell) => heatCell(sentences, cell, bestMs));
      return row([markdown(region.label, MAX_CELL), ...cells]);
    }),
  ].join("\n");
}

function heatCell(sentences: Sentences, cell: FleetCell, bestMs: number | null): string {
  const symbol = symbolOf(cell, bestMs);
  const text = markdown(cellText(sentences, cell), MAX_CELL).replace(
    / /g,
    cell.state.kind === "failed" ? " " : "&nbsp;",
  );
  const shown = cell.chosen ? `**${text}**` : text;
  return [symbol, shown].filter((part) => part !== "").join(" ");
}

/** What stands in a cell beside its symbol: neutralised, "" where the region does not know the mirror. */
export function cellText({ language, failure }: Sentences, { state, referenceMs }: FleetCell): string {
  const { cell } = language.fleet;
  switch (state.kind) {
    case "absent":
      return "";
    case "failed":
      return failure(state.reason);
    case "not-measured":
      return cell.notMeasured;
    case "not-waited-for":
      return cell.notWaitedFor;
    case "proven":
      return referenceMs === null ? cell.proven : formatMs(referenceMs);
  }
}

function symbolOf({ state, chosen, referenceMs }: FleetCell, bestMs: number | null): string {
  if (state.kind === "absent") return "";
  if (state.kind === "failed") return "❌";
  if (chosen && state.kind === "proven") return "✅";
  if (state.kind !== "proven" || referenceMs === null || bestMs === null) return "⚪";
  if (referenceMs <= NEAR * bestMs) return "🟢";
  return referenceMs <= FAR * bestMs ? "🟡" : "🟠";
}

function bestOf({ cells }: FleetRegion): number | null {
  const times = cells.flatMap(({ referenceMs }) => referenceMs ?? []);
  return times.length === 0 ? null : Math.min(...times);
}

function pins(title: string, regions: readonly FleetRegion[]): string {
  const lines = regions.flatMap(({ label, pin }) =>
    pin === null ? [] : [`# ${neutralise(label)}`, `GOPROXY=${pin.goproxy}`],
  );
  return lines.length === 0
    ? ""
    : `<details><summary>${title}</summary>\n\n${markdownCodeBlock(lines)}\n\n</details>`;
}

function refusedList(sentences: Sentences, { refused }: Fleet): string {
  if (refused.length === 0) return "";
  const { fleet: words } = sentences.language;
  const items = refused.slice(0, MAX_REFUSED).map((one) => `- ${line(refusedSentence(sentences, one))}`);
  const hidden = refused.length - items.length;
  return [
    line(words.refusedTitle(refused.length)),
    "",
    ...items,
    ...(hidden === 0 ? [] : [`- ${words.more(hidden)}`]),
  ].join("\n");
}
