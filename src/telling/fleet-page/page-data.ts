/** What the page's charts are drawn from: the history of every region, in as few bytes as can be read again. */
import type { Fleet, FleetPoint, FleetRegion } from "../../fleet/fleet.ts";
import { encodePlaces, encodeStretches, type Stretch } from "./history-code.ts";
import { foreign } from "./html.ts";
import type { PageData, RegionData } from "./script-data.ts";

/** So many measurements of one mirror in one region are kept in the page, all mirrors and regions together. */
const MAX_VALUES = 45_000;
/** A chart is no wider than this has pixels worth telling apart. */
const MAX_POINTS = 360;
const MIN_POINTS = 30;

const SHOWN_MS = 90 * 86_400_000;

/** What a chart shows: the days that availability and percentiles are of (src/fleet/over.ts). */
export function shownHistory({ history }: FleetRegion): readonly FleetPoint[] {
  const newest = Date.parse(history.at(-1)?.at ?? "");
  return history.filter(({ at }) => newest - Date.parse(at) <= SHOWN_MS);
}

export function pageData(
  fleet: Fleet,
  { language, words, staleAfterMs }: Pick<PageData, "language" | "words" | "staleAfterMs">,
): PageData {
  const { mirrors, regions } = fleet;
  const fair = Math.floor(MAX_VALUES / Math.max(1, mirrors.length * regions.length));
  const points = Math.min(MAX_POINTS, Math.max(MIN_POINTS, fair));
  const histories = regions.map(shownHistory);
  return {
    language,
    words,
    staleAfterMs,
    mirrors: mirrors.map(({ name }) => foreign(name)),
    rangeMs: rangeOf(histories.flat().flatMap((point) => point.mirrors)),
    regions: histories.map((history) => regionData(fleet, windows(history, points))),
  };
}

function regionData({ mirrors }: Fleet, parts: readonly (readonly FleetPoint[])[]): RegionData {
  const ends = parts.map((part) => part.at(-1));
  const minutes = ends.map((point) => Math.round(Date.parse(point?.at ?? "") / 60_000));
  const encoded = mirrors.map((_, i) => encodeStretches(parts.map((part) => stretchOf(part, i))));
  return {
    minutes: minutes.map((minute, i) => minute - (i === 0 ? 0 : (minutes[i - 1] ?? 0))),
    chosen: encodePlaces(ends.map((point) => mirrors.findIndex(({ name }) => name === point?.chosen))),
    times: encoded.map((text) => (/^A*$/.test(text) ? "" : text)),
  };
}

/** The points of at most `count` windows of the same length, without those in which there is none. */
function windows(history: readonly FleetPoint[], count: number): readonly (readonly FleetPoint[])[] {
  if (history.length <= count) return history.map((point) => [point]);
  const at = ({ at }: FleetPoint) => Date.parse(at);
  const [first, last] = [history[0], history.at(-1)] as [FleetPoint, FleetPoint];
  const length = (at(last) - at(first) + 1) / count;
  const parts = new Map<number, FleetPoint[]>();
  for (const point of history) {
    const part = Math.floor((at(point) - at(first)) / length);
    parts.set(part, [...(parts.get(part) ?? []), point]);
  }
  return [...parts.values()];
}

function stretchOf(part: readonly FleetPoint[], mirror: number): Stretch {
  const values = part.map((point) => point.mirrors[mirror] ?? null);
  const times = values.filter((value) => typeof value === "number").sort((a, b) => a - b);
  return {
    ms: times[Math.floor(times.length / 2)] ?? null,
    proven: times.length > 0 || values.includes("proven"),
    failed: values.includes("failed"),
  };
}

function rangeOf(values: FleetPoint["mirrors"]): readonly [number, number] | null {
  let [low, high] = [Number.POSITIVE_INFINITY, 0];
  for (const value of values) {
    if (typeof value !== "number") continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return high === 0 ? null : [Math.max(1, Math.floor(low)), Math.max(1, Math.ceil(high))];
}
