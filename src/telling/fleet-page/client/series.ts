import { decodePlaces, decodeStretches, type Stretch } from "../history-code.ts";
import type { PageData } from "../script-data.ts";

/** A region's history, as a chart takes it. */
export interface Series {
  /** When it was measured, ms since 1970, ascending. */
  readonly times: readonly number[];
  readonly chosen: readonly number[];
  /** One for each mirror, in step with `times`; empty for a mirror that was never measured. */
  readonly mirrors: readonly (readonly Stretch[])[];
}

export function seriesOf({ minutes, chosen, times }: PageData["regions"][number]): Series {
  let minute = 0;
  return {
    times: minutes.map((more) => {
      minute += more;
      return minute * 60_000;
    }),
    chosen: decodePlaces(chosen),
    mirrors: times.map(decodeStretches),
  };
}

/** The line of a mirror: parts without a failure in them, as SVG path data. What was not measured is passed over. */
export function linePath(
  stretches: readonly Stretch[],
  x: (point: number) => number,
  y: (ms: number) => number,
): string {
  let path = "";
  let drawing = false;
  let alone = "";
  for (const [i, { ms, proven, failed }] of stretches.entries()) {
    if (ms === null) {
      if (!failed || proven) continue;
      path += alone;
      [drawing, alone] = [false, ""];
      continue;
    }
    const place = `${x(i).toFixed(1)} ${y(ms).toFixed(1)}`;
    path += `${drawing ? "L" : "M"}${place}`;
    // A line of no length is a dot, where its ends are round.
    alone = drawing ? "" : "h0";
    drawing = true;
  }
  return path + alone;
}
