import { describe, expect, test } from "@jest/globals";
import type { FailureReason } from "../../../src/mirrors/measurement.ts";
import { isPassing, judgeError, judgeStatus, judgeVerdict } from "../../../src/mirrors/response.ts";
import { TransportError, type TransportFailure } from "../../../src/ports.ts";
import { said } from "../../support/details.ts";
import { phasesOf, someReason } from "../../support/standings.ts";

const OTHER_HASH = { code: "other-hash", actual: "h1:x", expected: "h1:y" } as const;
const NO_ZIP = { code: "not-a-zip" } as const;
const asked = "/golang.org/x/sync/@v/v0.7.0.mod";

describe("judgeStatus", () => {
  test.each<[string, number, string, FailureReason["code"], boolean]>([
    ["a plain 404", 404, "not found: module golang.org/x/sync: unknown revision v0.7.0", "stale", true],
    ["a 404 without a body", 404, "", "stale", true],
    ["410", 410, "gone", "stale", true],
    ["goproxy.cn's upstream failure", 404, "not found: bad upstream", "upstream-failure", false],
    ["goproxy's time-out", 404, "not found: fetch timed out", "upstream-failure", false],
    ["a time-out spelled otherwise", 404, "request timeout", "upstream-failure", false],
    [
      "an upstream that refuses",
      404,
      "dial tcp 192.0.2.1:443: connection refused",
      "upstream-failure",
      false,
    ],
    ["a bad gateway behind a 404", 404, "502 Bad Gateway", "upstream-failure", false],
    ["410 with an upstream failure", 410, "upstream unavailable", "upstream-failure", false],
    ["429", 429, "slow down", "rate-limited", false],
    ["400", 400, "bad request", "client-error", false],
    ["401", 401, "unauthorized", "client-error", false],
    ["403", 403, "forbidden", "client-error", false],
    ["418", 418, "", "client-error", false],
    ["500", 500, "oops", "server-error", false],
    ["502", 502, "bad gateway", "server-error", false],
    ["503", 503, "", "server-error", false],
    ["204", 204, "", "protocol", false],
    ["304", 304, "", "protocol", false],
  ])("%s", (_, status, body, code, missing) => {
    const judged = judgeStatus({ status, headers: {}, knowsCredentials: false }, body, asked);
    expect(judged).toMatchObject({ missing, reason: { code, status, asked } });
  });

  test("Retry-After is told", () => {
    const { reason } = judgeStatus(
      { status: 429, headers: { "retry-after": "120" }, knowsCredentials: false },
      "",
      asked,
    );
    expect(reason.detail).toEqual({ code: "retry-after", value: "120" });
  });

  test("a long body is shortened, its white space is one line", () => {
    const { reason } = judgeStatus(
      { status: 500, headers: {}, knowsCredentials: false },
      `a\r\n\tb ${"x".repeat(500)}`,
      asked,
    );
    expect(reason.detail).toEqual(said(`a b ${"x".repeat(116)}`));
  });

  test.each([
    [404, "stale"],
    [429, "rate-limited"],
    [401, "client-error"],
    [500, "server-error"],
  ])("%i of a server that knows credentials: nothing of what it says", (status, code) => {
    const headers = { "retry-after": "secret" };
    const { reason } = judgeStatus({ status, headers, knowsCredentials: true }, "secret", asked);
    expect(reason).toEqual({ code, status, asked, detail: null });
  });

  test("what it says counts all the same", () => {
    const judged = judgeStatus({ status: 404, headers: {}, knowsCredentials: true }, "bad upstream", asked);
    expect(judged).toEqual({
      missing: false,
      reason: { code: "upstream-failure", status: 404, asked, detail: null },
    });
  });
});

describe("judgeVerdict", () => {
  test("right bytes are no reason, even as text/html", () => {
    expect(judgeVerdict({ kind: "right" }, "text/html", asked)).toBeNull();
  });

  test.each([
    ["wrong bytes", { kind: "wrong-hash", detail: OTHER_HASH }, "application/zip", "wrong-hash", OTHER_HASH],
    ["wrong bytes without a type", { kind: "wrong-hash", detail: OTHER_HASH }, "", "wrong-hash", OTHER_HASH],
    [
      "a page that says it is one",
      { kind: "wrong-hash", detail: OTHER_HASH },
      "text/html; charset=utf-8",
      "login-page",
      null,
    ],
    [
      "a page that does not say it is one",
      { kind: "malformed", detail: NO_ZIP, looksLikeHtml: true },
      "application/zip",
      "login-page",
      null,
    ],
    [
      "XHTML",
      { kind: "malformed", detail: NO_ZIP, looksLikeHtml: false },
      "application/xhtml+xml",
      "malformed",
      NO_ZIP,
    ],
    ["no zip", { kind: "malformed", detail: NO_ZIP, looksLikeHtml: false }, "", "malformed", NO_ZIP],
  ] as const)("%s", (_, verdict, contentType, code, detail) => {
    expect(judgeVerdict(verdict, contentType, asked)).toEqual({ code, status: 200, asked, detail });
  });
});

describe("judgeError", () => {
  test.each<[TransportFailure, FailureReason["code"]]>([
    ["dns", "dns"],
    ["refused", "refused"],
    ["tls", "tls"],
    ["redirect-loop", "redirect-loop"],
    ["redirect-to-http", "redirect-to-http"],
    ["time-out", "time-out"],
    ["aborted", "time-out"],
  ])("%s is %s", (thrown, code) => {
    const phases = phasesOf(5);
    const detail = { code: "no-such-host" } as const;
    expect(judgeError(new TransportError(thrown, detail, phases), asked)).toEqual({
      reason: { code, status: null, asked, detail },
      phases,
    });
  });

  test("anything else is not the mirror's fault and is thrown again", () => {
    const error = Object.assign(new Error("no space left"), { code: "ENOSPC" });
    expect(() => judgeError(error, asked)).toThrow(error);
  });
});

test.each([
  ["reset", true],
  ["server-error", true],
  ["truncated", false],
  ["time-out", false],
  ["rate-limited", false],
  ["client-error", false],
  ["upstream-failure", false],
  ["wrong-hash", false],
  ["login-page", false],
  ["refused", false],
] as const)("asking again after %s: %s", (code, again) => {
  expect(isPassing(someReason(code))).toBe(again);
});
