import type { FailureReason } from "../../mirrors/measurement.ts";
import { afterFailure, afterSuccess, SILENCE } from "../health.ts";
import type { FetchLimits } from "../limits.ts";
import { changing } from "./changing.ts";
import { type Attempt, askedOf, type SourceState } from "./work.ts";

/** Of a smaller body, nearly all the time goes elsewhere: it does not tell what a connection carries. */
const TELLING_BYTES = 16_384;
/** What a connection carried counts less with each later request: a line that others use too changes. */
const FORGETTING = 0.9;

/** A request to it begins. */
export function asks(attempt: Attempt, nowMs: number): void {
  const by = changing(attempt.by);
  if (by.attempts.size === 0) by.lastSignMs = nowMs;
  by.attempts.add(attempt);
  by.idleConnections = Math.max(0, by.idleConnections - 1);
  by.requests++;
  if (askedOf(attempt).tries > 0) by.retries++;
  if (attempt.insteadOf !== null) by.hedges++;
}

/** All its requests together bring so much. */
export function carries(source: SourceState, bytesPerMs: number): void {
  const by = changing(source);
  by.bytesPerMs = by.bytesPerMs === 0 ? bytesPerMs : (by.bytesPerMs + bytesPerMs) / 2;
}

/** A request to it is over. */
export function asked(attempt: Attempt, nowMs: number): void {
  const by = changing(attempt.by);
  by.attempts.delete(attempt);
  if (isAllThere(attempt)) by.idleConnections++;
  if (attempt.receivedBytes < TELLING_BYTES || nowMs <= attempt.answeredMs) return;
  by.carriedBytes = by.carriedBytes * FORGETTING + attempt.receivedBytes;
  by.carryingMs = by.carryingMs * FORGETTING + nowMs - attempt.answeredMs;
}

/** Nothing of the answer is still to come: its connection can carry another request. */
function isAllThere({ stopped, purpose, range, copy, from, receivedBytes }: Attempt): boolean {
  // That one is stopped when its file is at its destination, which is after its answer has ended.
  if (purpose.kind === "small") return receivedBytes > 0;
  const end = Math.min(range?.to ?? Number.POSITIVE_INFINITY, copy?.size ?? Number.POSITIVE_INFINITY);
  return !stopped && receivedBytes > 0 && from + receivedBytes >= end;
}

/** A first byte came of it, after so long. */
export function answered({ by }: Attempt, waitedMs: number): void {
  changing(by).shortestWaitMs = Math.min(by.shortestWaitMs, waitedMs);
}

/** That request made progress, and so did its source: enough bytes came, or all of an answer. */
export function progressed(given: Attempt, nowMs: number): void {
  const attempt = changing(given);
  attempt.progressBytes = attempt.receivedBytes;
  attempt.progressMs = nowMs;
  const by = changing(attempt.by);
  by.lastSignMs = nowMs;
  if (by.silent) by.health = afterSuccess(by.health);
  by.silent = false;
}

/** It answered as it should. */
export function answeredWell(source: SourceState): void {
  changing(source).health = afterSuccess(source.health);
}

/** It would not give something, or gave what can't be used. */
export function refused(source: SourceState, reason: FailureReason): void {
  const by = changing(source);
  by.refusals++;
  by.lastFailure = reason;
}

/** A request failed. See afterFailure. */
export function failed(
  { by, pausesBefore }: Attempt,
  failure: { readonly reason: FailureReason; readonly retryAfterMs: number | null },
  limits: FetchLimits,
  nowMs: number,
  random: number,
): void {
  refused(by, failure.reason);
  changing(by).health = afterFailure(by.health, { ...failure, pausesBefore }, limits, nowMs, random);
}

/** Nothing comes from it, although it was asked for something: it gets no more to do for a while. */
export function fellSilent(source: SourceState, limits: FetchLimits, nowMs: number, random: number): void {
  const by = changing(source);
  const failure = { reason: SILENCE, retryAfterMs: null, pausesBefore: by.health.pausesEver };
  by.silent = true;
  by.silentWith = by.attempts.size;
  by.health = afterFailure(
    { ...by.health, failures: Number.POSITIVE_INFINITY },
    failure,
    limits,
    nowMs,
    random,
  );
}

/** Nothing more is asked of it. */
export function excluded(source: SourceState, reason: FailureReason): void {
  const by = changing(source);
  by.health = { ...by.health, out: reason };
  by.lastFailure = reason;
}

/** Right bytes came, and it had sent others. */
export function lied(source: SourceState): void {
  changing(source).lied = true;
}

/** So many bytes of it are in a file that was admitted. */
export function delivered(source: SourceState, bytes: number): void {
  changing(source).bytes += bytes;
}

/** Most of a file that was admitted is its. */
export function deliveredFile(source: SourceState, bytes: number): void {
  delivered(source, bytes);
  changing(source).files++;
  answeredWell(source);
}
