import { formatMs } from "../../format.ts";
import type { PageData } from "../script-data.ts";
import { apart, durationTicks, timeTicks } from "./scale.ts";
import { linePath, type Series } from "./series.ts";
import { mirrorClass, svg } from "./svg.ts";

/** Where a chart's parts are, in pixels; and what its axes mean. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (at: number) => number;
  readonly y: (ms: number) => number;
}

const HEIGHT = 232;
const LABEL_HEIGHT = 13;
/** Narrower charts have no names beside their lines: the table below has the colours too. */
const LABELLED_FROM = 460;

export function frameOf(data: PageData, times: readonly number[], width: number): Frame {
  const [low, high] = data.rangeMs ?? [1000, 10_000];
  const ticks = durationTicks(low, high);
  const [lowest, highest] = [ticks[0] ?? low, ticks.at(-1) ?? high].map(Math.log) as [number, number];
  const longest = Math.max(...data.mirrors.map((name) => name.length));
  const right = width - (width < LABELLED_FROM ? 8 : Math.min(164, 30 + 6.4 * Math.min(20, longest)));
  const [left, top, bottom] = [44, 10, HEIGHT - 30];
  const [first, last] = [times[0] ?? 0, times.at(-1) ?? 0];
  const span = Math.max(1, last - first);
  return {
    width,
    height: HEIGHT,
    left,
    right,
    top,
    bottom,
    x: (at) => (first === last ? (left + right) / 2 : left + ((at - first) / span) * (right - left)),
    y: (ms) => bottom - ((Math.log(ms) - lowest) / Math.max(1e-9, highest - lowest)) * (bottom - top),
  };
}

/** The whole chart, without its cursor. */
export function drawChart(data: PageData, series: Series, frame: Frame): SVGElement {
  const { width, height } = frame;
  const chart = svg("svg", { width, height, viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true" });
  chart.append(...axes(data, series.times, frame), ...lines(series, frame), chosenBand(series, frame));
  if (width >= LABELLED_FROM) chart.append(...labels(data, series, frame));
  return chart;
}

function axes(data: PageData, times: readonly number[], frame: Frame): SVGElement[] {
  const { left, right, bottom } = frame;
  const [low, high] = data.rangeMs ?? [1000, 10_000];
  const levels = durationTicks(low, high).flatMap((ms) => {
    const y = frame.y(ms).toFixed(1);
    return [
      svg("path", { class: "grid", d: `M${left} ${y}H${right}` }),
      svg("text", { x: left - 6, y, dy: "0.32em", "text-anchor": "end" }, formatMs(ms).replace(".0 ", " ")),
    ];
  });
  const [first, last] = [times[0] ?? 0, times.at(-1) ?? 0];
  const hours = last - first < 3 * 86_400_000;
  const dates = new Intl.DateTimeFormat(data.language, {
    timeZone: "UTC",
    ...(hours
      ? { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }
      : { month: "short", day: "numeric" }),
  });
  const marks = timeTicks(first, last, Math.max(2, (right - left) / 62)).flatMap((at) => {
    const x = frame.x(at).toFixed(1);
    return [
      svg("path", { class: "tick", d: `M${x} ${bottom + 6}v4` }),
      svg("text", { x, y: bottom + 21, "text-anchor": "middle" }, dates.format(at)),
    ];
  });
  return [...levels, ...marks];
}

/** The line of every mirror; the one that is chosen now comes last, so that none hides it. */
function lines({ times, chosen, mirrors }: Series, frame: Frame): SVGElement[] {
  const now = chosen.at(-1);
  const order = mirrors.map((_, i) => i).sort((a, b) => Number(a === now) - Number(b === now));
  return order.map((i) =>
    svg("path", {
      class: `line ${mirrorClass(i)}${i === now ? " now" : ""}`,
      "data-m": i,
      d: linePath(mirrors[i] ?? [], (point) => frame.x(times[point] ?? 0), frame.y),
    }),
  );
}

/** Below the lines: the colour of the mirror that was chosen then. */
function chosenBand({ times, chosen }: Series, frame: Frame): SVGElement {
  const band = svg("g", { class: "band" });
  const y = frame.bottom + 2;
  for (let start = 0; start < chosen.length; ) {
    const mirror = chosen[start] ?? -1;
    let end = start + 1;
    while (end < chosen.length && chosen[end] === mirror) end++;
    const [from, to] = [frame.x(times[start] ?? 0), frame.x(times[Math.min(end, times.length - 1)] ?? 0)];
    if (mirror >= 0)
      band.append(
        svg("rect", { class: mirrorClass(mirror), x: from, y, width: Math.max(2, to - from), height: 3 }),
      );
    start = end;
  }
  return band;
}

/** The mirrors' names, each beside the end of its line. */
function labels(data: PageData, { times, mirrors, chosen }: Series, frame: Frame): SVGElement[] {
  const shown = mirrors.flatMap((stretches, i) => {
    const end = stretches.findLastIndex(({ ms }) => ms !== null);
    const ms = stretches[end]?.ms ?? null;
    return ms === null
      ? []
      : [{ i, end, y: frame.y(ms), failed: stretches.at(-1)?.failed && !stretches.at(-1)?.proven }];
  });
  const places = apart(
    shown.map(({ y }) => y),
    LABEL_HEIGHT,
    frame.top,
    frame.bottom,
  );
  return shown.map(({ i, end, y, failed }, place) => {
    const at = places[place] ?? y;
    const name = data.mirrors[i] ?? "";
    const text = `${failed ? "× " : ""}${name.length > 20 ? `${name.slice(0, 19)}…` : name}`;
    const from = frame.x(times[end] ?? 0);
    const lead = failed
      ? ""
      : `M${(from + 3).toFixed(1)} ${y.toFixed(1)}L${frame.right + 8} ${at.toFixed(1)}`;
    return svg(
      "g",
      { class: `label ${mirrorClass(i)}${i === chosen.at(-1) ? " now" : ""}`, "data-m": i },
      svg("path", { class: "lead", d: lead }),
      svg("rect", { x: frame.right + 11, y: at - 4, width: 8, height: 8, rx: 2 }),
      svg("text", { x: frame.right + 24, y: at, dy: "0.32em" }, text),
    );
  });
}
