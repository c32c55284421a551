import { describe, expect, test } from "@jest/globals";
import { NO_SPEED } from "../../../src/mirrors/measurement.ts";
import {
  answersRightly,
  failureOf,
  type Standing,
  speedOf,
  staleness,
} from "../../../src/mirrors/standing.ts";
import { bulkAt, proofAt, result, someReason, someStanding } from "../../support/standings.ts";

describe("failureOf", () => {
  test("the first failure counts", () => {
    const results = [result.failed("/a.mod", "server-error"), result.failed("/a.zip", "reset")];
    expect(failureOf(someStanding("m", { results }))?.code).toBe("server-error");
  });

  test("but wrong bytes weigh more than a broken connection", () => {
    const results = [result.failed("/a.mod", "reset"), result.failed("/a.zip", "wrong-hash")];
    expect(failureOf(someStanding("m", { results }))?.code).toBe("wrong-hash");
  });

  test("a missing version is no failure by itself", () => {
    expect(failureOf(someStanding("m", { results: [result.missing("/a.mod")] }))).toBeNull();
  });
});

describe("proven and answersRightly", () => {
  const proof = proofAt(20);
  test.each([
    ["nothing", [], false, false],
    ["a .mod", [result.verified("/a.mod")], false, true],
    ["a .mod and an .info", proof.slice(0, 2), false, true],
    ["all three", proof, true, true],
    ["all three and a version missing", [...proof, result.missing("/b.mod")], true, true],
    ["a version missing", [result.missing("/b.mod")], false, false],
    ["all three and a failure", [...proof, result.failed("/b.mod", "reset")], true, false],
    ["three .mod", ["/a.mod", "/b.mod", "/c.mod"].map((s) => result.verified(s)), false, true],
  ])("%s", (_, results, proven, right) => {
    expect(someStanding("m", { results }).proven).toBe(proven);
    expect(answersRightly(someStanding("m", { results }))).toBe(right);
  });

  test("the beginning of a large body proves nothing, but it is an answer", () => {
    const cut = {
      kind: "cut",
      sample: "/a.zip",
      role: "bulk",
      phases: proof[0]?.phases,
      bytes: 5,
    } as (typeof proof)[number];
    const results = [...proof.slice(0, 2), cut];
    expect(someStanding("m", { results }).proven).toBe(false);
    expect(answersRightly(someStanding("m", { results }))).toBe(true);
    expect(answersRightly(someStanding("m", { bulk: bulkAt(100_000, 20) }))).toBe(true);
  });
});

describe("staleness", () => {
  const stale = someStanding("stale", { results: [result.missing("/a.mod")] });
  test("a version that nobody has shown is nobody's fault", () => {
    const other = someStanding("other", { results: [result.missing("/a.mod"), result.verified("/b.mod")] });
    expect(staleness(stale, [stale, other])).toBeNull();
  });

  test("a version that another mirror has is", () => {
    const other = someStanding("other", { results: [result.verified("/a.mod")] });
    expect(staleness(stale, [stale, other])).toEqual(someReason("stale", 404, "/a.mod"));
    expect(staleness(other, [stale, other])).toBeNull();
  });
});

describe("speedOf", () => {
  test("nothing answered: nothing known", () => {
    expect(speedOf(someStanding("m"))).toEqual(NO_SPEED);
    expect(speedOf(someStanding("m", { results: [result.failed("/a.mod", "dns")] }))).toEqual(NO_SPEED);
  });

  test("set-up of the first connection, lower quartiles, large bodies apart", () => {
    const results = [
      result.verified("/a.mod", 30, { dnsMs: 5, tcpMs: 20, tlsMs: 40 }),
      result.verified("/a.info", 10, { dnsMs: 0, tcpMs: 19, tlsMs: 21 }),
      result.verified("/b.mod", 12),
      result.verified("/c.mod", 500),
      result.verified("/d.mod", 400),
      result.verified("/a.zip", 80),
    ];
    expect(speedOf(someStanding("m", { results, bulk: bulkAt(3_000_000, 60) }))).toEqual({
      dnsMs: 5,
      tcpMs: 20,
      tlsMs: 40,
      firstByteMs: 12,
      bulkFirstByteMs: 60,
      bytesPerSecond: 3_000_000,
      rateIsFloor: false,
      viaProxy: false,
    });
  });

  test("a rate that still rose when the body ended is the least that it may be", () => {
    const { progress } = bulkAt(3_000_000, 60);
    const within = (ms: number) => progress.filter(({ atMs }) => atMs <= ms);
    const rateOf = (bulk: Standing["bulk"]) => speedOf(someStanding("m", { bulk }));
    const doubling = within(600).map(({ atMs }) => ({ atMs, bytes: 20_000 * 2 ** (atMs / 60) }));
    expect(rateOf({ progress: doubling, roundTripMs: 60 }).rateIsFloor).toBe(true);
    expect(rateOf({ progress: within(100), roundTripMs: 60 }).rateIsFloor).toBe(true);
    expect(rateOf({ progress: within(300), roundTripMs: 60 }).rateIsFloor).toBe(false);
    expect(rateOf({ progress: within(0), roundTripMs: 60 })).toMatchObject({
      bytesPerSecond: null,
      rateIsFloor: false,
    });
  });

  test("behind an HTTP proxy only the waits are known", () => {
    const results = [result.verified("/a.mod", 30, { viaProxy: true })];
    expect(speedOf(someStanding("m", { results }))).toMatchObject({
      tcpMs: null,
      firstByteMs: 30,
      viaProxy: true,
    });
  });
});
