import type { FailureReason, MirrorFailure } from "../mirrors/measurement.ts";
import type { FetchLimits } from "./limits.ts";

/** Nothing comes from a source that was asked for something. */
export const SILENCE: FailureReason = {
  code: "time-out",
  status: null,
  asked: null,
  detail: { code: "no-progress" },
};

/** How a source has behaved, and so how much it is asked for. */
export interface Health {
  /** Pauses so far: tells requests that began before one from later ones. */
  readonly pausesEver: number;
  /** How many requests it may have at once while all is well. */
  readonly connections: number;
  /** Failures since its last success. */
  readonly failures: number;
  /** Pauses since its last success. With one behind it, a source is asked for one thing at a time. */
  readonly pauses: number;
  readonly pausedUntilMs: number;
  /** Why nothing more is asked of it, or null. */
  readonly out: FailureReason | null;
}

/** Single failures are a file's fault or chance; this many in a row are the source's. */
const FAILURES_BEFORE_PAUSE = 3;
const PAUSES_BEFORE_OUT = 5;
/** A source that says "too many" gets half as many requests, but never fewer than a browser would send. */
const MIN_CONNECTIONS = 6;
/** Trying again would end the same way. */
const FINAL: readonly MirrorFailure[] = ["login-page", "redirect-loop", "redirect-to-http"];

/** A source before its first request. */
export function freshHealth(connections: number): Health {
  return { connections, failures: 0, pauses: 0, pausesEver: 0, pausedUntilMs: 0, out: null };
}

/** How many requests it may have under way now. */
export function allowedRequests(health: Health, nowMs: number): number {
  if (health.out !== null || nowMs < health.pausedUntilMs) return 0;
  return health.pauses > 0 ? 1 : health.connections;
}

/** It delivered something: whatever was the matter has passed. */
export function afterSuccess(health: Health): Health {
  return health.failures === 0 && health.pauses === 0 ? health : { ...health, failures: 0, pauses: 0 };
}

/**
 * It failed once more.
 * @param failure.pausesBefore its pauses when the request began: what began before a pause says nothing new
 * @param failure.retryAfterMs what it asked for itself, or null
 * @param random in [0, 1), so that jobs which failed together do not come back together
 */
export function afterFailure(
  health: Health,
  failure: {
    readonly reason: FailureReason;
    readonly retryAfterMs: number | null;
    readonly pausesBefore: number;
  },
  limits: FetchLimits,
  nowMs: number,
  random: number,
): Health {
  const { reason, retryAfterMs, pausesBefore } = failure;
  if (health.out !== null) return health;
  if (FINAL.includes(reason.code)) return { ...health, out: reason };
  if (pausesBefore !== health.pausesEver) return health;
  if (reason.code === "rate-limited" || retryAfterMs !== null) {
    const asked = retryAfterMs ?? limits.pauseMs;
    if (asked > limits.longestPauseMs) return { ...health, out: reason };
    const connections = Math.max(MIN_CONNECTIONS, Math.floor(health.connections / 2));
    return paused({ ...health, connections }, asked + random * limits.pauseMs, reason, nowMs);
  }
  const failures = health.failures + 1;
  if (health.pauses === 0 && failures < FAILURES_BEFORE_PAUSE) return { ...health, failures };
  const pauseMs = limits.pauseMs * 2 ** health.pauses;
  return paused({ ...health, failures }, pauseMs * (0.5 + random / 2), reason, nowMs);
}

function paused(health: Health, pauseMs: number, reason: FailureReason, nowMs: number): Health {
  const pauses = health.pauses + 1;
  return {
    ...health,
    pauses,
    pausesEver: health.pausesEver + 1,
    pausedUntilMs: nowMs + pauseMs,
    out: pauses < PAUSES_BEFORE_OUT ? null : reason,
  };
}

/** Milliseconds of a Retry-After header (RFC 9110, 10.2.3), seconds or a date; null without a usable one. */
export function retryAfterMs(header: string | undefined, wallClockMs: number): number | null {
  if (header === undefined) return null;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  // Date.parse alone takes "-5" for a day of 2001.
  const at = /^[A-Z][a-z]{2,8}, .* GMT$/.test(header.trim()) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(at) ? null : Math.max(0, at - wallClockMs);
}
