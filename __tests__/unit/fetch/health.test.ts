import { describe, expect, test } from "@jest/globals";
import {
  afterFailure,
  afterSuccess,
  allowedRequests,
  freshHealth,
  type Health,
  retryAfterMs,
} from "../../../src/fetch/health.ts";
import { fetchLimits } from "../../../src/fetch/limits.ts";
import type { FailureReason, MirrorFailure } from "../../../src/mirrors/measurement.ts";

const limits = { ...fetchLimits(1), pauseMs: 100, longestPauseMs: 10_000 };

function because(code: MirrorFailure): FailureReason {
  return { code, status: null, asked: null, detail: null };
}

interface Failure {
  readonly code?: MirrorFailure;
  readonly retryAfterMs?: number | null;
  readonly pausesBefore?: number;
  readonly nowMs?: number;
  readonly random?: number;
}

/** One more failure of a request that began just before. */
function fail(health: Health, failure: Failure = {}): Health {
  const {
    code = "reset",
    retryAfterMs = null,
    pausesBefore = health.pausesEver,
    nowMs = 0,
    random = 0.5,
  } = failure;
  return afterFailure(health, { reason: because(code), retryAfterMs, pausesBefore }, limits, nowMs, random);
}

function failTimes(times: number, health: Health, failure: Failure = {}): Health {
  return times === 0 ? health : failTimes(times - 1, fail(health, failure), failure);
}

describe("how many requests a source may have", () => {
  const fresh = freshHealth(64);
  test.each([
    ["a fresh one: all", fresh, 0, 64],
    ["after single failures: all", { ...fresh, failures: 2 }, 0, 64],
    ["during a pause: none", { ...fresh, pauses: 1, pausedUntilMs: 100 }, 99, 0],
    ["after a pause: one, to see", { ...fresh, pauses: 1, pausedUntilMs: 100 }, 100, 1],
    ["after a pause and a success: all", { ...fresh, pausedUntilMs: 100 }, 100, 64],
    ["after a success during the pause: none before its end", { ...fresh, pausedUntilMs: 100 }, 99, 0],
    ["one that is out: none", { ...fresh, out: because("reset") }, 1e9, 0],
  ])("%s", (_case, health, nowMs, requests) => {
    expect(allowedRequests(health, nowMs)).toBe(requests);
  });
});

describe("failures without a Retry-After", () => {
  test("two in a row are chance, the third is the source's", () => {
    const second = failTimes(2, freshHealth(64));
    expect(second).toMatchObject({ failures: 2, pauses: 0, pausedUntilMs: 0, out: null });
    expect(fail(second, { nowMs: 1000 })).toMatchObject({ pauses: 1, pausedUntilMs: 1075, out: null });
  });

  test("a success in between makes them single ones again", () => {
    const health = failTimes(2, afterSuccess(failTimes(2, freshHealth(64))));
    expect(health).toMatchObject({ failures: 2, pauses: 0 });
  });

  test.each([
    ["after three failures", failTimes(3, freshHealth(64))],
    ["that the source asked for", fail(freshHealth(64), { code: "rate-limited" })],
  ])("after a pause %s, one failure is enough for the next", (_case, paused) => {
    expect(fail(paused)).toMatchObject({ pauses: 2 });
  });

  test.each([
    ["at least half of it", 0, [50, 100, 200, 400]],
    ["the random half in addition", 0.5, [75, 150, 300, 600]],
  ])("each pause is twice as long as the one before: %s", (_case, random, expectedMs) => {
    let health = failTimes(2, freshHealth(64));
    const pausesMs = expectedMs.map(() => {
      health = fail(health, { random });
      return health.pausedUntilMs;
    });
    expect(pausesMs).toEqual(expectedMs);
    expect(health.out).toBeNull();
  });

  test("the fifth pause is the end of it", () => {
    const health = failTimes(7, freshHealth(64));
    expect(health).toMatchObject({ pauses: 5, out: because("reset") });
    expect(allowedRequests(health, 1e9)).toBe(0);
  });

  test("a success between pauses makes the next one short, and the source stays", () => {
    const health = failTimes(3, afterSuccess(failTimes(6, freshHealth(64))), { nowMs: 1000 });
    expect(health).toMatchObject({ pauses: 1, pausedUntilMs: 1075, out: null });
  });

  test("what began before a pause says nothing new", () => {
    const paused = failTimes(3, freshHealth(64));
    expect(failTimes(60, paused, { pausesBefore: 0, nowMs: 50 })).toBe(paused);
  });

  test("they leave the number of requests as it is", () => {
    expect(failTimes(6, freshHealth(64)).connections).toBe(64);
  });
});

describe("a source that wants fewer requests", () => {
  test("gets half as many, at once, after the usual pause", () => {
    expect(fail(freshHealth(64), { code: "rate-limited", nowMs: 1000 })).toMatchObject({
      connections: 32,
      pauses: 1,
      pausedUntilMs: 1150,
      out: null,
    });
  });

  test("gets the pause that it asks for, and a little more", () => {
    const health = fail(freshHealth(64), { code: "rate-limited", retryAfterMs: 2000, nowMs: 1000 });
    expect(health.pausedUntilMs).toBe(3050);
  });

  test.each<MirrorFailure>(["server-error", "upstream-failure"])(
    "%s with a Retry-After says so too",
    (code) => {
      expect(fail(freshHealth(64), { code, retryAfterMs: 2000 })).toMatchObject({
        connections: 32,
        pauses: 1,
      });
    },
  );

  test.each([
    ["half of an odd number, rounded down", 25, 12],
    ["never fewer than a browser would send", 7, 6],
    ["not even after several times", 6, 6],
  ])("%s", (_case, before, after) => {
    expect(fail(freshHealth(before), { code: "rate-limited" }).connections).toBe(after);
  });

  test.each([
    ["is asked again after the longest pause", 10_000, null],
    ["is not asked again after a longer one", 10_001, because("rate-limited")],
    ["is not asked again after one beyond all numbers", Number.POSITIVE_INFINITY, because("rate-limited")],
  ])("%s", (_case, wantedMs, out) => {
    expect(fail(freshHealth(64), { code: "rate-limited", retryAfterMs: wantedMs }).out).toEqual(out);
  });

  test("says so on every connection of that moment: it counts once", () => {
    const once = fail(freshHealth(64), { code: "rate-limited" });
    expect(failTimes(63, once, { code: "rate-limited", pausesBefore: 0 })).toBe(once);
  });

  test("says so among answers that are well, all of that moment: it counts once", () => {
    let health = freshHealth(64);
    for (let request = 0; request < 16; request++) {
      health = fail(afterSuccess(health), { code: "rate-limited", pausesBefore: 0 });
    }
    expect(health.connections).toBe(32);
  });

  test("keeps its pause although an answer from before arrives", () => {
    const paused = fail(freshHealth(64), { code: "rate-limited", retryAfterMs: 2000 });
    expect(afterSuccess(paused)).toMatchObject({ connections: 32, pauses: 0, pausedUntilMs: 2050 });
  });

  test("is out after five such pauses", () => {
    const four = failTimes(4, freshHealth(64), { code: "rate-limited" });
    expect(four.out).toBeNull();
    expect(fail(four, { code: "rate-limited" }).out).toEqual(because("rate-limited"));
  });
});

describe("what is final", () => {
  test.each<MirrorFailure>(["login-page", "redirect-loop", "redirect-to-http"])("%s, at once", (code) => {
    expect(fail(freshHealth(64), { code }).out).toEqual(because(code));
  });

  test("also when the request began before a pause", () => {
    const paused = failTimes(3, freshHealth(64));
    expect(fail(paused, { code: "login-page", pausesBefore: 0 }).out).toEqual(because("login-page"));
  });

  test("the first reason stays", () => {
    const out = fail(freshHealth(64), { code: "login-page" });
    expect(fail(out, { code: "redirect-loop" })).toBe(out);
    expect(afterSuccess(out).out).toEqual(because("login-page"));
  });
});

test("a success of a source that is well changes nothing", () => {
  const health = freshHealth(64);
  expect(afterSuccess(health)).toBe(health);
});

/** RFC 9110, 10.2.3 and 5.6.7. */
describe("retryAfterMs", () => {
  const nowMs = Date.UTC(2026, 0, 1);
  test.each([
    ["none", undefined, null],
    ["seconds", "120", 120_000],
    ["no seconds", "0", 0],
    ["many seconds", "2030", 2_030_000],
    ["spaces around them", " 5 ", 5000],
    ["a date to come", "Thu, 01 Jan 2026 00:00:30 GMT", 30_000],
    ["a date that has passed", "Wed, 31 Dec 2025 23:59:30 GMT", 0],
    ["nothing in it", "", null],
    ["words", "later", null],
    ["a unit", "120s", null],
    ["an exponent", "1e3", null],
    ["not a day", "Thu, 99 Jan 2026 00:00:30 GMT", null],
  ])("%s", (_case, header, ms) => {
    expect(retryAfterMs(header, nowMs)).toBe(ms);
  });

  // Date.parse takes the first three for days of 2001.
  test.each([
    ["a negative number", "-5", null],
    ["a fraction", "1.5", null],
    ["a word and a number", "soon 1", null],
    ["several", "5, 10", null],
    ["more seconds than anybody waits", "9999999999", 9_999_999_999_000],
  ])("%s", (_case, header, ms) => {
    expect(retryAfterMs(header, nowMs)).toBe(ms);
  });
});
