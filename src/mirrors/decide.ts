import { type Downloader, predictMs, type Workload } from "./estimate.ts";
import type { Speed } from "./measurement.ts";
import { failureOf, hasProof, lacksInDoubt, type Standing, speedOf, staleness } from "./standing.ts";

/** What the measurement should do next. */
export type Decision =
  /** Something still pending could be the better choice. */
  | { readonly kind: "wait" }
  /** The best one is known; another proven mirror for the route would be welcome. */
  | { readonly kind: "enough"; readonly proven: number }
  /** Nothing is pending. */
  | { readonly kind: "over" };

/**
 * A pending mirror must promise at least this to be worth waiting for: a pick within it counts as the best. And it
 * must promise to save more than was spent on waiting so far, so that the wait is never longer than the gain.
 */
const WORTH_RATIO = 1.1;
const WORTH_MS = 100;
/** A pending mirror is taken to reach at most this many times the best rate seen: the runner's own line bounds them all. */
const RATE_HOPE = 4;
/** Round trips between the start of a probe and its first byte: TCP, TLS 1.3 and the request, or TCP and the request. */
const OPENING_ROUND_TRIPS = { https: 3, http: 2 } as const;

/**
 * Whether the mirrors' standings are enough to choose.
 * @param elapsedMs since every mirror was asked first
 * @param sizesPending the workload's sizes are still being asked for
 */
export function decide(
  standings: readonly Standing[],
  work: Workload,
  sizesPending: boolean,
  downloader: Downloader,
  elapsedMs: number,
): Decision {
  const alive = standings.filter((s) => failureOf(s) === null && staleness(s, standings) === null);
  const pending = alive.filter((s) => !s.finished);
  if (pending.length === 0 && !sizesPending) return { kind: "over" };
  // Nobody is left to compare the only one with.
  if (alive.length === 1 && alive.every(hasProof)) return { kind: "over" };
  const speeds = new Map(standings.map((s) => [s, speedOf(s)]));
  const speed = (s: Standing) => speeds.get(s) as Speed;
  const predict = (assumed: Speed) => predictMs(assumed, work, downloader);

  // A missing version that nobody else has shown yet may still turn out to be this mirror's fault.
  const certain = alive.filter(
    (s) =>
      hasProof(s) &&
      (s.finished || !s.results.some((r) => r.kind === "missing")) &&
      !lacksInDoubt(s, standings),
  );
  const leaders = certain.filter((s) => s.rateSettled || speed(s).bytesPerSecond !== null);
  if (leaders.length === 0 || sizesPending) return { kind: "wait" };
  const bestMs = Math.min(...leaders.map((s) => predict(speed(s))));
  const bestRate = Math.max(...standings.map((s) => speed(s).bytesPerSecond ?? 0));

  const hopeMs = (s: Standing) => {
    const known = speed(s);
    const trips = s.mirror.url.startsWith("https:") ? OPENING_ROUND_TRIPS.https : OPENING_ROUND_TRIPS.http;
    const hoped = Math.max(known.bytesPerSecond ?? 0, RATE_HOPE * bestRate);
    return predict({
      ...known,
      firstByteMs: known.firstByteMs ?? elapsedMs / trips,
      bytesPerSecond: s.rateSettled ? known.bytesPerSecond : hoped || null,
    });
  };
  const canWin = pending.some((s) => {
    const hope = hopeMs(s);
    return (
      hope * WORTH_RATIO < bestMs &&
      bestMs - hope > Math.max(WORTH_MS, elapsedMs) &&
      !(leaders.includes(s) && s.rateSettled)
    );
  });
  return canWin ? { kind: "wait" } : { kind: "enough", proven: certain.length };
}
