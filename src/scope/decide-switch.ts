/** A mirror as the last measurement saw it. */
export interface MeasuredMirror {
  readonly name: string;
  readonly healthy: boolean;
  /** Predicted time for what is missing, or for the next answer; null where it is not known. */
  readonly predictedMs: number | null;
}

export type SwitchDecision =
  | { readonly kind: "switch"; readonly to: string; readonly because: "unhealthy" | "faster" }
  | {
      readonly kind: "stay";
      /** `no-mirror`: the route has no mirror, so somebody has decided against mirrors. */
      readonly because: "best" | "near-equal" | "too-soon" | "none-healthy" | "no-mirror";
    };

/** The least time between two switches. */
const MIN_BETWEEN_MS = 5 * 60_000;
/** A mirror that is not faster by this factor is as good as the one in use: two near-equal ones would take turns. */
const FASTER_BY = 1.5;

/**
 * Whether the route is to move to another mirror.
 *
 * @param now.current the first mirror of the route, or null where it has none
 * @param now.ranked best first
 * @param now.lastSwitchMs wall-clock time, or null
 */
export function decideSwitch(now: {
  readonly nowMs: number;
  readonly lastSwitchMs: number | null;
  readonly current: string | null;
  readonly ranked: readonly MeasuredMirror[];
}): SwitchDecision {
  const { nowMs, lastSwitchMs, current, ranked } = now;
  if (current === null) return { kind: "stay", because: "no-mirror" };
  const best = ranked.find(({ healthy }) => healthy);
  if (best === undefined) return { kind: "stay", because: "none-healthy" };
  if (best.name === current) return { kind: "stay", because: "best" };
  const reason = reasonToLeave(ranked.find(({ name }) => name === current) ?? null, best);
  if (reason === null) return { kind: "stay", because: "near-equal" };
  // A clock that was set back must not hold the route for ever.
  const sinceMs = lastSwitchMs === null ? Number.POSITIVE_INFINITY : nowMs - lastSwitchMs;
  if (sinceMs >= 0 && sinceMs < MIN_BETWEEN_MS) return { kind: "stay", because: "too-soon" };
  return { kind: "switch", to: best.name, because: reason };
}

function reasonToLeave(
  current: MeasuredMirror | null,
  best: MeasuredMirror,
): Extract<SwitchDecision, { kind: "switch" }>["because"] | null {
  if (current === null || !current.healthy) return "unhealthy";
  // One that answers and was not waited for has no prediction, since it could not win any more.
  if (best.predictedMs === null || current.predictedMs === null) return null;
  return current.predictedMs > FASTER_BY * best.predictedMs ? "faster" : null;
}
