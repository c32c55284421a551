import { formatMs } from "../../format.ts";
import type { PageData } from "../script-data.ts";
import type { Frame } from "./chart.ts";
import { nearest } from "./scale.ts";
import type { Series } from "./series.ts";
import { element, mirrorClass, svg } from "./svg.ts";

/**
 * What was measured at one moment: a line through the chart and a list beside it, moved by the pointer, or by the keys of
 * a slider, which a screen reader reads out.
 */
export function addCursor(
  figure: HTMLElement,
  { data, series, frame, chart }: { data: PageData; series: Series; frame: Frame; chart: SVGElement },
): void {
  const last = series.times.length - 1;
  const rule = svg("path", { class: "cursor" });
  const list = element("div", { class: "readout", "aria-hidden": "true" });
  const slider = element("input", {
    type: "range",
    min: 0,
    max: last,
    value: last,
    "aria-label": figure.dataset.text ?? "",
  }) as HTMLInputElement;
  const show = (point: number) => {
    const x = frame.x(series.times[point] ?? 0);
    rule.setAttribute("d", `M${x.toFixed(1)} ${frame.top}V${frame.bottom}`);
    const rows = rowsAt(data, series, point);
    const moment = `${new Date(series.times[point] ?? 0).toISOString().slice(0, 16).replace("T", " ")} UTC`;
    list.replaceChildren(element("b", {}, moment), ...rows.map(({ row }) => row));
    list.classList.toggle("on-left", x > (frame.left + frame.right) / 2);
    slider.value = String(point);
    slider.setAttribute("aria-valuetext", `${moment}: ${rows.map(({ text }) => text).join(", ")}`);
  };
  const visible = (on: boolean) => figure.classList.toggle("reading", on);
  chart.addEventListener("pointermove", (event) => {
    const at = event.clientX - chart.getBoundingClientRect().left;
    show(
      nearest(
        series.times.map((time) => frame.x(time)),
        at,
      ),
    );
    visible(true);
  });
  chart.addEventListener("pointerleave", () => visible(document.activeElement === slider));
  slider.addEventListener("input", () => show(Number(slider.value)));
  slider.addEventListener("focus", () => visible(true));
  slider.addEventListener("blur", () => visible(false));
  chart.append(rule);
  show(last);
  figure.append(slider, list);
}

/** The mirrors measured then, the fastest first and those that failed last. */
function rowsAt({ mirrors, words }: PageData, series: Series, point: number) {
  const measured = series.mirrors.flatMap((stretches, i) => {
    const stretch = stretches[point];
    return stretch === undefined || !(stretch.proven || stretch.failed) ? [] : [{ ...stretch, i }];
  });
  measured.sort((a, b) => (a.ms ?? Number.POSITIVE_INFINITY) - (b.ms ?? Number.POSITIVE_INFINITY));
  return measured.map(({ i, ms, proven, failed }) => {
    const partly = failed ? `, ${words.someFailed}` : "";
    const time = ms === null ? words.untimed : formatMs(ms);
    const figure = proven ? time + partly : `× ${words.failed}`;
    const star = series.chosen[point] === i ? "★ " : "";
    const name = mirrors[i] ?? "";
    const row = element(
      "div",
      {},
      element("span", { class: `k ${mirrorClass(i)}` }),
      element("span", {}, star + name),
      element("span", {}, figure),
    );
    return { row, text: `${name} ${figure}` };
  });
}
