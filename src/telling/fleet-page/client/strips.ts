import type { Series } from "./series.ts";
import { svg } from "./svg.ts";

const [STRIP_WIDTH, STRIP_HEIGHT] = [84, 14];

/** Beside each share of availability: the measurements from old to new, a low mark for a success, a high one for a failure. */
export function addStrips(article: Element | null, { times, mirrors }: Series): void {
  const step = STRIP_WIDTH / Math.max(1, times.length);
  for (const row of article?.querySelectorAll<HTMLElement>("tr[data-m]") ?? []) {
    const cell = row.querySelector("td.a");
    const stretches = mirrors[Number(row.dataset.m)] ?? [];
    if (cell === null || stretches.length === 0) continue;
    let [good, bad] = ["", ""];
    for (const [i, { proven, failed }] of stretches.entries()) {
      const from = `M${(i * step).toFixed(1)} ${STRIP_HEIGHT}`;
      if (failed) bad += `${from}v${-STRIP_HEIGHT}h${Math.max(1, step * 0.75).toFixed(2)}v${STRIP_HEIGHT}z`;
      else if (proven) good += `${from}v-4h${(step * 0.75).toFixed(2)}v4z`;
    }
    cell.prepend(
      svg(
        "svg",
        { class: "strip", width: STRIP_WIDTH, height: STRIP_HEIGHT, "aria-hidden": "true" },
        svg("path", { class: "good", d: good }),
        svg("path", { class: "bad", d: bad }),
      ),
    );
  }
}
