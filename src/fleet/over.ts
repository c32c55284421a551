import type { FleetOver } from "./fleet.ts";
import { type PointState, RECENT_MS, type StoredPoint } from "./history.ts";

/** How a mirror did over the last 90 days. Percentiles by nearest rank: each is a time that was measured. */
export function overOf(points: readonly StoredPoint[], mirror: string, nowMs: number): FleetOver {
  const states = points.flatMap(({ atMs, mirrors }): readonly PointState[] => {
    const state = nowMs - atMs > RECENT_MS ? undefined : mirrors.get(mirror);
    return state === undefined ? [] : [state];
  });
  const times = states.filter((state) => typeof state === "number").sort((a, b) => a - b);
  const failed = states.filter((state) => state === "failed").length;
  return {
    points: states.length,
    availability: states.length === 0 ? null : 1 - failed / states.length,
    p50Ms: percentile(times, 0.5),
    p95Ms: percentile(times, 0.95),
  };
}

/** @param ascending may be empty: null */
function percentile(ascending: readonly number[], share: number): number | null {
  return ascending[Math.max(0, Math.ceil(share * ascending.length) - 1)] ?? null;
}
