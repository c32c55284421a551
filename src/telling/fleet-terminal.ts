import type { Fleet, FleetCell } from "../fleet/fleet.ts";
import { neutralise } from "../report/neutralise.ts";
import { fleetLines } from "./fleet-sentences.ts";
import { cellText } from "./fleet-summary.ts";
import type { Sentences } from "./sentences.ts";
import { clip, inColumns, padEnd, widthOf } from "./width.ts";
import { wrap, wrapBehind } from "./wrap.ts";

const MAX_NAME = 28;
const GAP = "  ";
/** A mark, and the gaps beside the names. */
const BETWEEN = 1 + 3 * GAP.length;

/**
 * A fleet for a person at a terminal: a table for each region would be long, so there is one, a line for each mirror of
 * each region that knows it, then alerts and what to pin. No newline at its end.
 * @param columns of the terminal: a reason or a sentence that is wider takes more lines
 */
export function fleetTerminal(sentences: Sentences, fleet: Fleet, columns: number): string {
  return [
    ...tableLines(sentences, fleet, columns),
    ...fleetLines(sentences, fleet).flatMap((line) => wrap(line, columns)),
  ].join("\n");
}

function tableLines(sentences: Sentences, fleet: Fleet, columns: number): readonly string[] {
  const titles = sentences.language.fleet.columns;
  const most = Math.min(MAX_NAME, Math.floor((columns - BETWEEN) / 2));
  const rows = fleet.regions.flatMap(({ label, cells }) =>
    fleet.mirrors.flatMap(({ name }, at) => {
      const cell = cells[at];
      if (cell === undefined || cell.state.kind === "absent") return [];
      const names = [clip(neutralise(label), most), markOf(cell), clip(neutralise(name), most)];
      return [{ names, text: cellText(sentences, cell) }];
    }),
  );
  if (rows.length === 0) return [];
  const [title = "", ...heads] = inColumns([
    [titles.region, "", titles.mirror],
    ...rows.map(({ names }) => names),
  ]);
  const width = Math.max(...[title, ...heads].map(widthOf));
  const lines = rows.flatMap(({ text }, at) =>
    wrapBehind(padEnd(heads[at] ?? "", width) + GAP, text, columns),
  );
  return [title, ...lines, ""];
}

function markOf({ state, chosen }: FleetCell): string {
  if (state.kind === "failed") return "✗";
  return chosen ? "▸" : " ";
}
