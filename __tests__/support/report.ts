import type { MirrorFailure, Outcome, Speed } from "../../src/mirrors/measurement.ts";
import { NO_SPEED } from "../../src/mirrors/measurement.ts";
import type { MirrorReport, Report } from "../../src/report/report.ts";

const SUMDB = "https://goproxy.cn/sumdb/sum.golang.org";

/** A report as a job in China gets it: three mirrors work, two don't, one was not waited for. */
export function createReport(overrides: Partial<Report> = {}): Report {
  const goproxy =
    "https://goproxy.cn|https://mirrors.aliyun.com/goproxy|https://repo.huaweicloud.com/repository/goproxy|direct";
  return {
    version: 1,
    startedAt: "2026-11-22T13:40:12.345Z",
    elapsedMs: 912,
    region: { label: "cn-north-4", given: true, inChina: true },
    project: {
      kind: "module",
      goVersion: "go1.26.8",
      vendored: false,
      goSum: { found: true, lines: 432, problems: 0 },
      needed: { zips: 167, present: 125, missing: 38, private: 4 },
      missingBytes: 25_300_000,
      sizedZips: 38,
    },
    probe: { kind: "measured", elapsedMs: 812, ageMs: null, ended: "enough", extended: false, admitted: 3 },
    mirrors: [
      provenMirror("goproxy.cn", 1, 4_200, {
        dnsMs: 3.1,
        tcpMs: 21.4,
        tlsMs: 26,
        firstByteMs: 24,
        bytesPerSecond: 6_400_000,
      }),
      provenMirror("aliyun", 2, 13_020, {
        dnsMs: 2,
        tcpMs: 31,
        tlsMs: 38,
        firstByteMs: 86,
        bytesPerSecond: 3_200_000,
      }),
      provenMirror("huawei", 3, 41_700, {
        dnsMs: 11,
        tcpMs: 44,
        tlsMs: 51,
        firstByteMs: 190,
        bytesPerSecond: 680_000,
      }),
      createMirror("tencent", {
        outcome: { kind: "not-waited-for", answered: true },
        speed: { ...NO_SPEED, dnsMs: 5, tcpMs: 160, tlsMs: 171, firstByteMs: 260 },
      }),
      failedMirror("nju", "login-page", { status: 200, asked: "/golang.org/x/sync/@v/v0.7.0.zip" }),
      failedMirror("official", "time-out", { detail: "connecting" }),
    ],
    choice: {
      mirror: "goproxy.cn",
      reason: { code: "fastest", runnerUp: "aliyun", bestMs: 4_200, runnerUpMs: 13_020 },
    },
    route: {
      values: { GOPROXY: goproxy, GOPRIVATE: "github.com/acme", GONOPROXY: "", GONOSUMDB: "", GOSUMDB: "" },
      exported: ["GOPROXY", "GOPRIVATE"],
      privateProxies: 0,
    },
    sumdb: { kind: "works", via: SUMDB },
    notes: [],
    ...overrides,
  };
}

/** A mirror of which nothing is known but what `overrides` say. */
export function createMirror(name: string, overrides: Partial<MirrorReport> = {}): MirrorReport {
  return {
    name,
    url: "https://mirror.example",
    rank: null,
    inRoute: false,
    outcome: { kind: "not-measured" },
    speed: NO_SPEED,
    predictedMs: null,
    ...overrides,
  };
}

/** A mirror in the route, with a prediction. */
export function provenMirror(
  name: string,
  rank: number,
  predictedMs: number,
  speed: Partial<Speed>,
): MirrorReport {
  const outcome: Outcome = { kind: "proven" };
  return createMirror(name, {
    rank,
    inRoute: true,
    outcome,
    speed: { ...NO_SPEED, zipFirstByteMs: speed.firstByteMs ?? null, ...speed },
    predictedMs,
  });
}

/** A mirror that is out. */
export function failedMirror(
  name: string,
  code: MirrorFailure,
  {
    status = null,
    asked = null,
    detail = "",
  }: { status?: number | null; asked?: string | null; detail?: string } = {},
): MirrorReport {
  return createMirror(name, { outcome: { kind: "failed", reason: { code, status, asked, detail } } });
}
