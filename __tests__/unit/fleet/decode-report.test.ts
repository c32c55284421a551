import { describe, expect, test } from "@jest/globals";
import { decodeReport } from "../../../src/fleet/decode-report.ts";
import type { Report } from "../../../src/report/report.ts";
import { EVERY_DETAIL } from "../../support/details.ts";
import { decoded, fleetReport, NOW_MS, toldMirror } from "../../support/fleet.ts";
import { createCache, createReport } from "../../support/report.ts";
import { EVERY_FAILURE, EVERY_RELAY, EVERY_SUMDB_PATH, RELAY_USE } from "../../support/report-variants.ts";

const refusalOf = (text: string) => {
  const read = decodeReport(text, NOW_MS);
  return "refusal" in read ? read.refusal : null;
};
const refusalWith = (change: object) => refusalOf(JSON.stringify({ ...createReport(), ...change }));

describe("a report of this version", () => {
  test("gives what a fleet needs of it", () => {
    const report = decoded(
      fleetReport(
        "cn-north-4",
        { "goproxy.cn": 8, aliyun: "untimed", official: "time-out" },
        { cache: createCache({ kind: "restored", zips: 5, zipBytes: 900 }), relay: EVERY_RELAY.started },
      ),
    );
    expect(report).toMatchObject({
      startedAtMs: Date.parse("2026-11-22T17:40:00.000Z"),
      run: { id: "1658821493", attempt: 1 },
      job: "test",
      repository: "acme/shop",
      region: { label: "cn-north-4", inChina: true },
      machine: { os: "linux", arch: "x64", toolVersion: "1.0.0" },
      jobs: {
        count: 1,
        fetchedZips: 38,
        fetchedBytes: 25_300_000,
        cachedZips: 5,
        cachedBytes: 900,
        elapsedMs: 912,
      },
    });
    expect(report.mirrors.map(({ name, outcome, chosen }) => [name, outcome.kind, chosen])).toEqual([
      ["goproxy.cn", "proven", true],
      ["aliyun", "proven", false],
      ["official", "failed", false],
    ]);
    // 100 .mod files of 1 ms on four lanes, 100 .info files, 50 MB in 8 s, and cmd/go itself.
    expect(report.mirrors.map(({ referenceMs }) => referenceMs)).toEqual([8_226, null, null]);
  });

  test("counts what an entry holds only where it was restored", () => {
    const cache = createCache({ kind: "miss", zips: 5, zipBytes: 900 });
    expect(decoded({ ...createReport(), cache }).jobs).toMatchObject({ cachedZips: 0, cachedBytes: 0 });
  });

  test("has the relay's part, once the job's end has written it", () => {
    const relay = { ...EVERY_RELAY.started, use: RELAY_USE };
    const { served, failed } = RELAY_USE.requests;
    expect(decoded({ ...createReport(), relay }).jobs).toMatchObject({
      relayServed: served,
      relayFailed: failed,
    });
  });

  test.each(EVERY_DETAIL)("a failure that is about $code is read", (detail) => {
    const mirrors = [toldMirror("aliyun", { code: "protocol", detail })];
    expect(decoded({ ...createReport(), mirrors }).mirrors[0]?.outcome).toEqual({
      kind: "failed",
      reason: { code: "protocol", status: null, asked: null, detail },
    });
  });

  test.each(Object.values(EVERY_FAILURE))("the failure $code is read", (reason) => {
    const mirrors = [{ ...toldMirror("aliyun", "tls"), outcome: { kind: "failed", reason } }];
    const [kind = null] = /\.\w+$/.exec(reason.asked ?? "") ?? [];
    expect(decoded({ ...createReport(), mirrors }).mirrors[0]?.outcome).toEqual({
      kind: "failed",
      reason: { ...reason, asked: kind },
    });
  });

  test("of what was asked the kind of file is kept, and no module's name", () => {
    const asked = "/github.com/acme/tool/@v/v1.0.0.zip";
    const mirrors = [toldMirror("aliyun", { code: "wrong-hash", asked })];
    const report = decoded({ ...createReport(), mirrors });
    expect(report.mirrors[0]?.outcome).toMatchObject({ reason: { asked: ".zip" } });
    expect(JSON.stringify(report)).not.toContain("github.com/acme/tool");
  });

  test.each(Object.values(EVERY_SUMDB_PATH))("the way to the checksum database $kind is read", (sumdb) =>
    expect(decoded({ ...createReport(), sumdb }).sumdb.kind).toBe(sumdb.kind),
  );
});

describe("a report of version 1", () => {
  test("is read without what it does not have", () => {
    const {
      run: _run,
      tool: _tool,
      machine: _machine,
      scale: _scale,
      ready: _ready,
      ...rest
    } = createReport();
    expect(decoded({ ...rest, version: 1 })).toMatchObject({
      run: null,
      job: null,
      repository: null,
      machine: null,
    });
  });

  test("a later one without these is no report", () => {
    const { run: _run, ...rest } = createReport();
    expect(refusalOf(JSON.stringify(rest))).toEqual({ code: "no-report", part: "run" });
  });
});

describe("a mirror's name", () => {
  test("is what its URL makes of it: no report can call its server by a name that people know", () => {
    const mirrors = [{ ...toldMirror("goproxy.cn", "proven"), url: "https://evil.example/go" }];
    expect(decoded({ ...createReport(), mirrors }).mirrors[0]?.name).toBe("evil.example/go");
  });

  test("is the catalogue's for each of its endpoints", () => {
    const mirrors = [{ ...toldMirror("nju", "proven"), url: "https://repo.nju.edu.cn/repository/go/" }];
    expect(decoded({ ...createReport(), mirrors }).mirrors[0]).toMatchObject({
      name: "nju",
      url: "https://repo.nju.edu.cn/go",
    });
  });

  test("holds no password, should a report have one", () => {
    const mirrors = [{ ...toldMirror("aliyun", "proven"), url: "https://ann:secret@nexus.example/go" }];
    expect(JSON.stringify(decoded({ ...createReport(), mirrors }))).not.toContain("secret");
  });
});

describe("what is no report", () => {
  test.each([
    ["nothing", "", { code: "not-json" }],
    ["a page", "<html><script>alert(1)</script>", { code: "not-json" }],
    ["a list", "[]", { code: "no-report", part: "" }],
    ["a number", "1", { code: "no-report", part: "" }],
    ["null", "null", { code: "no-report", part: "" }],
    ["an empty object", "{}", { code: "no-report", part: "version" }],
    ["a text for the version", '{"version":"2"}', { code: "no-report", part: "version" }],
    ["a later version", '{"version":3}', { code: "unknown-version", version: 3 }],
    [
      "a version that JSON makes infinite",
      '{"version":1e999}',
      { code: "unknown-version", version: Number.POSITIVE_INFINITY },
    ],
    ["a million brackets", "[".repeat(1_000_000), { code: "not-json" }],
  ])("%s", (_, text, refusal) => expect(refusalOf(text)).toEqual(refusal));

  const mirror = toldMirror("aliyun", "proven");
  const longText = "x".repeat(3_000);
  test.each<readonly [string, string, object]>([
    ["a moment in words", "startedAt", { startedAt: "yesterday" }],
    ["a moment that no calendar has", "startedAt", { startedAt: "2026-13-41T00:00:00.000Z" }],
    ["a year of six digits", "startedAt", { startedAt: "+275760-09-13T00:00:00.000Z" }],
    ["a negative time", "elapsedMs", { elapsedMs: -1 }],
    ["a huge time", "elapsedMs", { elapsedMs: 1e300 }],
    ["no label", "region", { region: { label: " ", given: true, inChina: false } }],
    ["a label as long as a page", "region", { region: { label: longText, given: true, inChina: false } }],
    ["a label that is an object", "region", { region: { label: {}, given: true, inChina: false } }],
    ["mirrors that are none", "mirrors", { mirrors: [1, 2] }],
    ["mirrors in an object", "mirrors", { mirrors: { 0: mirror } }],
    ["more mirrors than anybody has", "mirrors", { mirrors: Array.from({ length: 51 }, () => mirror) }],
    ["a URL that is a script", "mirrors", { mirrors: [{ ...mirror, url: "javascript:alert(1)" }] }],
    [
      "a URL that is a list of servers",
      "mirrors",
      { mirrors: [{ ...mirror, url: "https://a.example|https://b.example" }] },
    ],
    [
      "a URL with a line's end",
      "mirrors",
      { mirrors: [{ ...mirror, url: "https://a.example/\n::error::" }] },
    ],
    [
      "a URL of three thousand characters",
      "mirrors",
      { mirrors: [{ ...mirror, url: `https://${longText}` }] },
    ],
    ["an outcome of its own", "mirrors", { mirrors: [{ ...mirror, outcome: { kind: "splendid" } }] }],
    ["a failure in words", "mirrors", { mirrors: [toldMirror("aliyun", { detail: "<b>no</b>" as never })] }],
    [
      "a detail of its own",
      "mirrors",
      { mirrors: [toldMirror("aliyun", { detail: { code: "constructor" } as never })] },
    ],
    [
      "a rate that JSON makes infinite",
      "mirrors",
      { mirrors: [{ ...mirror, speed: { ...mirror.speed, bytesPerSecond: 1e300 } }] },
    ],
    [
      "a proxy for what no transport says",
      "mirrors",
      {
        mirrors: [
          toldMirror("aliyun", {
            detail: { code: "http-proxy", detail: { code: "said", text: "" } } as never,
          }),
        ],
      },
    ],
    ["a choice that is a number", "choice", { choice: { mirror: 1 } }],
    ["no way to the checksum database", "sumdb", { sumdb: null }],
    ["a cache of texts", "cache", { cache: { kind: "restored", zips: "5", zipBytes: "1" } }],
    ["a run that is a list", "run", { run: [] }],
    ["an attempt in words", "run", { run: { id: "1", attempt: "first", job: "test", repository: null } }],
  ])("%s", (_, part, change) => expect(refusalWith(change)).toEqual({ code: "no-report", part }));

  test("a detail within a detail, and so on", () => {
    const depth = 20_000;
    const mirrors = [toldMirror("aliyun", { code: "protocol", detail: { code: "connection-refused" } })];
    const text = JSON.stringify({ ...createReport(), mirrors }).replace(
      '{"code":"connection-refused"}',
      `${'{"code":"http-proxy","detail":'.repeat(depth)}{"code":"connection-refused"}${"}".repeat(depth)}`,
    );
    expect(refusalOf(text)).toEqual({ code: "no-report", part: "mirrors" });
  });

  test("one of a time that has not come, which would be the newest for ever", () => {
    expect(refusalWith({ startedAt: "2026-11-23T17:59:59.000Z" })).toBeNull();
    expect(refusalWith({ startedAt: "2026-11-23T18:00:01.000Z" })).toEqual({ code: "in-the-future" });
  });

  test("a name of JavaScript's own changes nothing", () => {
    const text = JSON.stringify(createReport()).replace("{", '{"__proto__":{"polluted":true},');
    expect(refusalOf(text)).toBeNull();
    expect(({} as Report & { polluted?: boolean }).polluted).toBeUndefined();
  });
});
