/** Where things stand on a chart's two axes, and which marks they have. Computes only. */

const ROUND_MS = [
  ...[1, 10, 100, 1_000, 10_000].flatMap((power) => [power, 2 * power, 5 * power]),
  ...[1, 2, 5, 10, 20, 60, 120, 300, 600, 1_440].map((minutes) => minutes * 60_000),
].filter((ms) => ms !== 50_000);

/** Round durations (ms, ascending) from just below `low` to just above `high`, as the marks of a logarithmic axis. */
export function durationTicks(low: number, high: number): readonly number[] {
  const first = Math.max(
    0,
    ROUND_MS.findLastIndex((ms) => ms <= low),
  );
  const end = ROUND_MS.findIndex((ms) => ms >= high);
  const ticks = ROUND_MS.slice(first, end < 0 ? undefined : Math.max(end, first + 1) + 1);
  return ticks.length <= 7 ? ticks : ticks.filter((_, i) => i % 2 === 0 || i === ticks.length - 1);
}

const HOUR_MS = 3_600_000;
const STEPS_MS = [1, 2, 3, 6, 12, 24, 48, 168, 336, 672, 1344, 2688].map((hours) => hours * HOUR_MS);

/** Moments to mark between two times (ms since 1970), at most `count`, on full hours and days of UTC. */
export function timeTicks(from: number, to: number, count: number): readonly number[] {
  const step = STEPS_MS.find((ms) => (to - from) / ms <= count) ?? to - from + 1;
  const first = Math.ceil(from / step) * step;
  const ticks: number[] = [];
  for (let at = first; at <= to; at += step) ticks.push(at);
  return ticks;
}

/** The same places (pixels), moved apart where they are closer than `gap`, none above `top` or below `bottom`. */
export function apart(
  places: readonly number[],
  gap: number,
  top: number,
  bottom: number,
): readonly number[] {
  const order = places.map((_, i) => i).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
  const moved = [...places];
  let lowest = top;
  for (const i of order) {
    moved[i] = Math.max(moved[i] ?? 0, lowest);
    lowest = (moved[i] ?? 0) + gap;
  }
  let highest = bottom;
  for (const i of order.toReversed()) {
    moved[i] = Math.min(moved[i] ?? 0, highest);
    highest = (moved[i] ?? 0) - gap;
  }
  return moved;
}

/** The index of the value nearest to `wanted` in ascending values. */
export function nearest(values: readonly number[], wanted: number): number {
  let best = 0;
  for (const [i, value] of values.entries())
    if (Math.abs(value - wanted) < Math.abs((values[best] ?? 0) - wanted)) best = i;
  return best;
}
