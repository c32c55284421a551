import { describe, expect, test } from "@jest/globals";
import type { ProbeReport } from "../../../src/report/report.ts";
import {
  decisionSentence,
  failureSentence,
  noteSentence,
  probeSentence,
  projectSentence,
  standingSentence,
  sumdbSentence,
  titleSentence,
} from "../../../src/report/sentences.ts";
import { createMirror, createReport } from "../../support/report.ts";
import { EVERY_CHOICE, EVERY_FAILURE, EVERY_NOTE, EVERY_SUMDB_PATH } from "../../support/report-variants.ts";

/** What every sentence must show of its code: a record, so that a code without an expectation does not compile. */
type Expected<Record> = { readonly [K in keyof Record]: RegExp };

const { project, probe } = createReport();

describe("the reason of a choice", () => {
  const expected: Expected<typeof EVERY_CHOICE> = {
    fastest:
      /^goproxy\.cn: 4\.2 s predicted for the 38 missing modules \(25 MB\), 3\.1 × faster than aliyun \(13 s\)\.$/,
    "nothing-missing": /^goproxy\.cn: every module is on disk already; it answers after 24 ms/,
    "only-proven": /^goproxy\.cn: the only mirror that proved its bytes right; the 4 others /,
    "catalogue-order":
      /^goproxy\.cn: first in the catalogue's order for cn-north-4 .*nothing was measured\.$/,
    "none-healthy": /^No mirror proved its bytes right: the job goes on/,
  };
  test.each(Object.values(EVERY_CHOICE))("$code", (reason) => {
    const text = decisionSentence(createReport({ choice: { mirror: "goproxy.cn", reason } }));
    expect(text).toMatch(expected[reason.code]);
  });

  const fastest = (runnerUpMs: number | null, overrides = {}) =>
    decisionSentence(
      createReport({
        choice: {
          mirror: "official",
          reason: { code: "fastest", runnerUp: "aliyun", bestMs: 1_000, runnerUpMs },
        },
        ...overrides,
      }),
    );
  test("two equal mirrors are not compared by a factor", () =>
    expect(fastest(1_020)).toContain(", about as fast as aliyun (1.0 s)."));
  test("a runner-up without a prediction is left out", () => expect(fastest(null)).toMatch(/\(25 MB\)\.$/));
  test("an estimate says that it is one", () =>
    expect(fastest(2_000, { project: { ...project, sizedZips: 12 } })).toContain("(about 25 MB)"));
  test("one module is not many", () =>
    expect(
      fastest(2_000, { project: { ...project, needed: { ...project.needed, missing: 1 }, sizedZips: 1 } }),
    ).toContain("for the 1 missing module ("));
  test("a project of which nothing is known", () =>
    expect(
      fastest(2_000, { project: { ...project, needed: { zips: 0, present: 0, missing: 0, private: 0 } } }),
    ).toContain("for a first download"));
  test("a policy of the machine leaves no choice", () => {
    const report = createReport({
      probe: { ...probe, kind: "policy" },
      choice: { mirror: null, reason: EVERY_CHOICE["catalogue-order"] },
    });
    expect(decisionSentence(report)).toMatch(/leaves nothing to choose and is kept: https:\/\/goproxy\.cn/);
    expect(titleSentence(report)).toContain("kept as it was");
  });
});

describe("titles", () => {
  test.each([
    ["measured", "goproxy.cn", EVERY_CHOICE.fastest, "Go module mirror: goproxy.cn"],
    ["not measured", "aliyun", EVERY_CHOICE["catalogue-order"], "Go module mirror: aliyun (not measured)"],
    ["none", null, EVERY_CHOICE["none-healthy"], "Go module mirror: none is healthy"],
  ])("%s", (_, mirror, reason, title) =>
    expect(titleSentence(createReport({ choice: { mirror, reason } }))).toBe(title),
  );
});

describe("what a mirror did wrong", () => {
  const expected: Expected<typeof EVERY_FAILURE> = {
    "wrong-hash": /^wrong bytes: the hash of a zip/,
    "login-page": /^answered a login page where a zip was asked$/,
    malformed: /^not an \.info: not JSON$/,
    "client-error": /^403 for a zip: Forbidden$/,
    "rate-limited": /^429, Retry-After: 30$/,
    "upstream-failure": /^404, but its own source failed: bad upstream$/,
    "server-error": /^502 for a go\.mod$/,
    truncated: /^the connection ended inside a zip$/,
    "time-out": /^time-out: waiting for the first byte$/,
    dns: /^DNS: no such host$/,
    refused: /^connection refused$/,
    unreachable: /^unreachable: no route to host$/,
    reset: /^connection reset$/,
    tls: /^TLS: self-signed certificate$/,
    "redirect-loop": /^redirects without end$/,
    "redirect-to-http": /^redirects from https to http/,
    protocol: /^broken HTTP: the answer is not HTTP$/,
    stale: /^404 for a zip that the job needs$/,
  };
  test.each(Object.values(EVERY_FAILURE))("$code", (reason) =>
    expect(failureSentence(reason)).toMatch(expected[reason.code]),
  );
  test("a mirror's own words are cut", () =>
    expect(failureSentence({ ...EVERY_FAILURE.dns, detail: "x".repeat(500) }).length).toBeLessThan(80));
});

describe("how a mirror stands", () => {
  test.each([
    ["chosen", createMirror("a", { outcome: { kind: "proven" }, inRoute: true }), true, "chosen"],
    ["second", createMirror("a", { outcome: { kind: "proven" }, inRoute: true }), false, "in the route"],
    ["left out", createMirror("a", { outcome: { kind: "proven" } }), false, "works, not in the route"],
    ["unmeasured", createMirror("a"), false, "not measured"],
    [
      "silent",
      createMirror("a", { outcome: { kind: "not-waited-for", answered: false } }),
      false,
      "not waited for",
    ],
    [
      "slow",
      createMirror("a", { outcome: { kind: "not-waited-for", answered: true } }),
      false,
      "answers, not waited for",
    ],
  ])("%s", (_, mirror, chosen, text) => expect(standingSentence(mirror, chosen)).toBe(text));
});

describe("notes say what to do", () => {
  const expected: Expected<typeof EVERY_NOTE> = {
    "no-healthy-mirror": /None of the 7 mirrors.*"mirrors"/,
    "goproxy-off": /GOPROXY=off.*Unset it/,
    "goproxy-policy": /https:\/\/nexus\.example\/go.*Set the input "mirrors"/,
    "inherited-private-proxies": /^2 servers.*input "mirrors"/,
    "sumdb-off": /new|not checked.*toolchain downloads will fail.*Remove the input/,
    "sumdb-rerouted": /https:\/\/sum\.golang\.google\.cn/,
    "sumdb-unreachable": /sum\.golang\.org: no such host.*will fail.*Let the runner reach/,
    vendored: /nothing to download/,
    "no-go-sum": /No go\.sum.*"working-directory"/,
    "go-sum-problems": /3 lines.*merge conflict in line 17.*go mod tidy/,
    "toolchain-download": /go1\.27\.0.*go1\.26\.8.*through this route.*setup-go/,
    "toolchain-too-old": /go1\.27\.0.*go1\.26\.8.*will fail.*GOTOOLCHAIN=auto/,
    "module-cache-unusable": /EACCES.*Check GOMODCACHE/,
    "wrong-bytes": /^tencent sent other bytes.*x\/text.*nothing of it was kept/,
  };
  test.each(Object.values(EVERY_NOTE))("$code", (note) =>
    expect(noteSentence(note)).toMatch(expected[note.code]),
  );
  test("verification that is off costs two things, whoever turned it off", () => {
    const text = noteSentence({ level: "warning", code: "sumdb-off", by: "machine" });
    expect(text).toMatch(/are not checked, and toolchain downloads will fail.*Unset GOSUMDB/);
  });
});

describe("the checksum database", () => {
  const expected: Expected<typeof EVERY_SUMDB_PATH> = {
    works: /verified at https:\/\/goproxy\.cn\/sumdb\/sum\.golang\.org$/,
    rerouted:
      /verified at https:\/\/sum\.golang\.google\.cn, past the mirrors, because .*does not verify \(no signature\)/,
    unreachable: /^on, but no way/,
    off: /toolchain downloads will fail/,
    "not-checked": /^on, not checked: the private proxy/,
  };
  test.each(Object.values(EVERY_SUMDB_PATH))("$kind", (path) =>
    expect(sumdbSentence(path)).toMatch(expected[path.kind]),
  );
});

describe("where the numbers come from", () => {
  const expected: { readonly [K in ProbeReport["kind"]]: RegExp } = {
    measured: /^Measured 6 mirrors in 812 ms from cn-north-4; ended .*3 verified samples went/,
    remembered: /^Remembered from a measurement 2 min ago.*no mirror was contacted/,
    never: /^Not measured \(input probe: never\)/,
    policy: /^Not measured: the GOPROXY of this machine/,
  };
  test.each(Object.keys(expected) as ProbeReport["kind"][])("%s", (kind) => {
    const report = createReport({ probe: { ...probe, kind, ageMs: 120_000 } });
    expect(probeSentence(report)).toMatch(expected[kind]);
  });
  test("a budget that was extended says so", () =>
    expect(probeSentence(createReport({ probe: { ...probe, extended: true } }))).toContain("extended once"));
});

describe("what the job needs", () => {
  test.each([
    ["a module", project, "167 needed: 125 on disk, 38 missing (25 MB), 4 private (no mirror was asked)"],
    [
      "a warm machine",
      { ...project, needed: { zips: 5, present: 5, missing: 0, private: 0 } },
      "5 needed: 5 on disk, 0 missing",
    ],
    [
      "no requirement",
      { ...project, needed: { zips: 0, present: 0, missing: 0, private: 0 } },
      "none needed",
    ],
    ["vendored", { ...project, vendored: true }, "vendored, nothing to download"],
    ["no project", { ...project, kind: "none" as const }, "no go.mod was found"],
  ])("%s", (_, of, text) => expect(projectSentence(createReport({ project: of }))).toBe(text));
});

test("foreign text in a sentence is neutralised, also where two texts meet", () => {
  const text = noteSentence({
    level: "warning",
    code: "sumdb-unreachable",
    url: "x:",
    detail: ":\n::error::y",
  });
  expect(text).not.toMatch(/::|\n/);
});
