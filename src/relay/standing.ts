import type { Source } from "../fetch/source.ts";
import type { FailureReason } from "../mirrors/measurement.ts";
import type { SmallLimits } from "./limits.ts";

/** How a source has behaved so far, in all that the relay asked of it for small answers. */
export interface Standing {
  readonly source: Source;
  failures: number;
  pausedUntilMs: number;
  requests: number;
  failed: number;
  lastFailure: FailureReason | null;
  /** It sent bytes that were proven wrong: nothing more is asked of it in this job. */
  lied: boolean;
}

/** A source before its first request. */
export function newStanding(source: Source): Standing {
  return {
    source,
    failures: 0,
    pausedUntilMs: 0,
    requests: 0,
    failed: 0,
    lastFailure: null,
    lied: false,
  };
}

/** It answered as it should. */
export function didWell(standing: Standing): void {
  standing.failures = 0;
  standing.pausedUntilMs = 0;
}

/**
 * It failed once more, and is asked after the others for a while.
 * @param retryAfterMs what it asked for itself, or null
 */
export function didFail(
  standing: Standing,
  reason: FailureReason,
  retryAfterMs: number | null,
  limits: SmallLimits,
  nowMs: number,
): void {
  standing.failed++;
  standing.lastFailure = reason;
  wasSlow(standing, limits, nowMs);
  if (retryAfterMs !== null) standing.pausedUntilMs = nowMs + Math.min(retryAfterMs, limits.longestPauseMs);
}

/** Another one that was asked later was there before it: for a while it is asked after the others. */
export function wasSlow(standing: Standing, limits: SmallLimits, nowMs: number): void {
  const pauseMs = limits.pauseMs * 2 ** standing.failures;
  standing.failures = Math.min(standing.failures + 1, 16);
  standing.pausedUntilMs = nowMs + Math.min(pauseMs, limits.longestPauseMs);
}

/** In the order in which they are asked: those that are not paused as they were ranked, then the others. */
export function inOrder(standings: readonly Standing[], nowMs: number): readonly Standing[] {
  const usable = standings.filter(({ lied }) => !lied);
  const ready = usable.filter(({ pausedUntilMs }) => pausedUntilMs <= nowMs);
  const paused = usable.filter(({ pausedUntilMs }) => pausedUntilMs > nowMs);
  return [...ready, ...paused.sort((a, b) => a.pausedUntilMs - b.pausedUntilMs)];
}
