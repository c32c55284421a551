/** What the page does in a browser, beyond being read. It draws from the data that stand in the page, and asks for nothing. */
import type { PageData } from "../script-data.ts";
import { showAges } from "./ages.ts";
import { drawChart, frameOf } from "./chart.ts";
import { addCursor } from "./cursor.ts";
import { seriesOf } from "./series.ts";
import { addStrips } from "./strips.ts";
import { addCopyButtons, addHighlight, addThemeSwitch } from "./switches.ts";

const data = JSON.parse(document.getElementById("data")?.textContent ?? "") as PageData;
const EVERY_MINUTE_MS = 60_000;
/** Narrower there is no room for anything but the axis. */
const MIN_WIDTH = 120;

/** Draws a region's chart, `width` pixels wide; once more when that changes. */
function drawRegion(figure: HTMLElement, width: number, dim: (part: Element) => void): void {
  const region = data.regions[Number(figure.dataset.r)];
  if (region === undefined || width < MIN_WIDTH || figure.dataset.width === String(width)) return;
  const series = seriesOf(region);
  if (figure.dataset.width === undefined) addStrips(figure.closest("article"), series);
  figure.dataset.width = String(width);
  for (const old of figure.querySelectorAll("svg, input, .readout")) old.remove();
  const frame = frameOf(data, series.times, width);
  const chart = drawChart(data, series, frame);
  figure.append(chart);
  addCursor(figure, { data, series, frame, chart });
  dim(figure);
}

/** Draws each chart when it comes near to what is seen, and all of them for a printer. */
function drawWhenSeen(dim: (part: Element) => void): void {
  const figures = [...document.querySelectorAll<HTMLElement>("figure[data-r]")];
  const resized = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries)
      drawRegion(target as HTMLElement, Math.floor(contentRect.width), dim);
  });
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) resized.observe(target);
    },
    { rootMargin: "600px" },
  );
  for (const figure of figures) seen.observe(figure);
  addEventListener("beforeprint", () => {
    // All are measured before any is drawn: else each would be laid out anew.
    const widths = figures.map((figure) => Math.floor(figure.clientWidth));
    for (const [i, figure] of figures.entries()) drawRegion(figure, widths[i] ?? 0, dim);
  });
}

document.documentElement.classList.add("js");
addThemeSwitch(data);
addCopyButtons(data);
showAges(data);
setInterval(() => showAges(data), EVERY_MINUTE_MS);
drawWhenSeen(addHighlight());
