import type { Fleet, FleetCell } from "../fleet/fleet.ts";
import { neutralise } from "../report/neutralise.ts";
import { fleetLines } from "./fleet-sentences.ts";
import { cellText } from "./fleet-summary.ts";
import type { Sentences } from "./sentences.ts";
import { clip, inColumns } from "./width.ts";

const MAX_CELL = 28;

/**
 * A fleet for a person at a terminal: a table for each region would be long, so there is one, a line for each mirror of
 * each region that knows it, then alerts and what to pin. No newline at its end.
 */
export function fleetTerminal(sentences: Sentences, fleet: Fleet): string {
  const { columns } = sentences.language.fleet;
  const rows = fleet.regions.flatMap(({ label, cells }) =>
    fleet.mirrors.flatMap(({ name }, at) => {
      const cell = cells[at];
      if (cell === undefined || cell.state.kind === "absent") return [];
      return [
        [
          clip(neutralise(label), MAX_CELL),
          markOf(cell),
          clip(neutralise(name), MAX_CELL),
          cellText(sentences, cell),
        ],
      ];
    }),
  );
  const table =
    rows.length === 0 ? [] : [...inColumns([[columns.region, "", columns.mirror, ""], ...rows]), ""];
  return [...table, ...fleetLines(sentences, fleet)].join("\n");
}

function markOf({ state, chosen }: FleetCell): string {
  if (state.kind === "failed") return "✗";
  return chosen ? "▸" : " ";
}
