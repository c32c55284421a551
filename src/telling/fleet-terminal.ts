import type { Fleet, FleetCell, FleetRegion } from "../fleet/fleet.ts";
import { neutralise } from "../report/neutralise.ts";
import { fleetLines } from "./fleet-sentences.ts";
import { cellText } from "./fleet-summary.ts";
import type { Sentences } from "./sentences.ts";
import { clip, inColumns, padEnd, widthOf } from "./width.ts";
import { wrap, wrapBehind } from "./wrap.ts";

const MAX_NAME = 28;
const GAP = "  ";

/**
 * A fleet for a person at a terminal: a line for each mirror of each region that knows it, then alerts and what to pin. No
 * newline at its end.
 * @param columns of the terminal: where a line with all of it does not fit, each region is a title above its mirrors
 */
export function fleetTerminal(sentences: Sentences, fleet: Fleet, columns: number): string {
  const { region: regionTitle, mirror: mirrorTitle } = sentences.language.fleet.columns;
  const rows = fleet.regions.map((region) => ({ region, mirrors: mirrorsOf(sentences, fleet, region) }));
  const flat = inColumns([
    [regionTitle, "", mirrorTitle],
    ...rows.flatMap(({ region, mirrors }) =>
      mirrors.map(({ mark, name, text }) => [clip(neutralise(region.label), MAX_NAME), mark, name, text]),
    ),
  ]);
  const table = flat.every((line) => widthOf(line) <= columns)
    ? flat
    : rows.flatMap(({ region, mirrors }) => regionLines(region, mirrors, columns));
  return [
    ...(flat.length > 1 ? [...table, ""] : []),
    ...fleetLines(sentences, fleet).flatMap((line) => wrap(line, columns)),
  ].join("\n");
}

/** One mirror in one region. */
interface MirrorLine {
  readonly mark: string;
  readonly name: string;
  readonly text: string;
}

function mirrorsOf(sentences: Sentences, fleet: Fleet, { cells }: FleetRegion): readonly MirrorLine[] {
  return fleet.mirrors.flatMap(({ name }, at) => {
    const cell = cells[at];
    if (cell === undefined || cell.state.kind === "absent") return [];
    return [{ mark: markOf(cell), name: clip(neutralise(name), MAX_NAME), text: cellText(sentences, cell) }];
  });
}

function regionLines(
  { label }: FleetRegion,
  mirrors: readonly MirrorLine[],
  columns: number,
): readonly string[] {
  if (mirrors.length === 0) return [];
  const width = Math.max(...mirrors.map(({ name }) => widthOf(name)));
  return [
    clip(neutralise(label), columns),
    ...mirrors.flatMap(({ mark, name, text }) =>
      wrapBehind(`${mark} ${padEnd(name, width)}${GAP}`, text, columns),
    ),
  ];
}

function markOf({ state, chosen }: FleetCell): string {
  if (state.kind === "failed") return "✗";
  return chosen ? "▸" : " ";
}
