import type { Detail } from "../../src/detail.ts";
import type { MirrorFailure, Outcome } from "../../src/mirrors/measurement.ts";
import type {
  BuildCacheReport,
  CacheReport,
  FetchReport,
  FetchSourceReport,
  GoReport,
  MirrorReport,
  Report,
  SpeedReport,
} from "../../src/report/report.ts";
import { NO_RELAY } from "../../src/report/report.ts";

const SUMDB = "https://goproxy.cn/sumdb/sum.golang.org";

/** A report as a job in China gets it: three mirrors work, two don't, one was not waited for. */
export function createReport(overrides: Partial<Report> = {}): Report {
  const goproxy =
    "https://goproxy.cn|https://mirrors.aliyun.com/goproxy|https://repo.huaweicloud.com/repository/goproxy|direct";
  return {
    version: 2,
    startedAt: "2026-11-22T13:40:12.345Z",
    elapsedMs: 912,
    run: {
      id: "1658821493",
      attempt: 1,
      job: "test",
      repository: { name: "acme/shop", hashed: false },
    },
    tool: { version: "1.0.0", catalogue: "2026-11-01" },
    machine: { os: "linux", arch: "x64" },
    scale: { modules: 167, bytes: 25_300_000 },
    ready: { mirrorsMs: 812, cacheMs: null, buildCacheMs: null, modulesMs: 900 },
    region: { label: "cn-north-4", given: true, inChina: true },
    go: createGo(),
    project: {
      kind: "module",
      goVersion: "go1.26.8",
      vendored: false,
      goSum: { found: true, lines: 432, problems: 0 },
      needed: { zips: 167, present: 125, missing: 38, private: 4 },
      missingBytes: 25_300_000,
      sizedZips: 38,
      toolchain: { kind: "none", version: null, provenVia: null },
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
        speed: { ...UNMEASURED, dnsMs: 5, tcpMs: 160, tlsMs: 171, firstByteMs: 260 },
      }),
      failedMirror("nju", "login-page", { status: 200, asked: "/golang.org/x/sync/@v/v0.7.0.zip" }),
      failedMirror("official", "time-out", { detail: { code: "connecting" } }),
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
    cache: createCache(),
    buildCache: createBuildCache(),
    fetch: createFetch(),
    relay: NO_RELAY,
    notes: [],
    ...overrides,
  };
}

/** Nobody asked for a Go, unless `overrides` say otherwise. */
export function createGo(overrides: Partial<GoReport> = {}): GoReport {
  return {
    kind: "not-asked",
    version: null,
    elapsedMs: 0,
    zipBytes: 0,
    mirrors: [],
    provenVia: null,
    proofRequests: 0,
    ...overrides,
  };
}

/** A fetch from one source without a fault: all but the four private modules. */
export function createFetch(overrides: Partial<FetchReport> = {}): FetchReport {
  return {
    kind: "fetched",
    elapsedMs: 1_900,
    zips: 38,
    mods: 61,
    infos: 38,
    derivedMods: 12,
    zipBytes: 25_300_000,
    receivedBytes: 25_340_000,
    unpacked: 36,
    sources: [
      createSource("goproxy.cn", { outcome: "delivered", files: 99, bytes: 25_340_000, requests: 87 }),
      createSource("aliyun"),
    ],
    left: [{ reason: "private", zips: 4, mods: 4 }],
    ...overrides,
  };
}

/** What the cache service gave: nothing yet, unless `overrides` say otherwise. */
export function createCache(overrides: Partial<CacheReport> = {}): CacheReport {
  return {
    kind: "miss",
    elapsedMs: 140,
    primaryKey: "go-modules-1-0a1b2c3d-5e6f",
    matchedKey: null,
    exact: false,
    zips: 0,
    mods: 0,
    zipBytes: 0,
    refused: 0,
    failure: null,
    ...overrides,
  };
}

/** Nobody wanted Go's build cache, unless `overrides` say otherwise. */
export function createBuildCache(overrides: Partial<BuildCacheReport> = {}): BuildCacheReport {
  return {
    kind: "not-wanted",
    elapsedMs: 0,
    primaryKey: null,
    matchedKey: null,
    exact: false,
    files: 0,
    bytes: 0,
    failure: null,
    unsaved: null,
    ...overrides,
  };
}

/** A fetch from several sources: one faultless, one slow at times, one out, and a private proxy. */
export function createMixedFetch(): FetchReport {
  return createFetch({
    elapsedMs: 4_100,
    zips: 166,
    mods: 203,
    infos: 166,
    derivedMods: 40,
    zipBytes: 180_000_000,
    receivedBytes: 191_000_000,
    unpacked: 0,
    sources: [
      createSource("goproxy.cn", { outcome: "delivered", files: 210, bytes: 112_000_000, requests: 214 }),
      createSource("aliyun", {
        outcome: "delivered",
        reason: {
          code: "server-error",
          status: 502,
          asked: "/golang.org/x/text/@v/v0.14.0.zip",
          detail: null,
        },
        files: 98,
        bytes: 64_000_000,
        requests: 117,
        retries: 3,
        hedges: 4,
        refusals: 3,
      }),
      createSource("tencent", {
        outcome: "out",
        reason: { code: "wrong-hash", status: 200, asked: "/golang.org/x/sync/@v/v0.7.0.zip", detail: null },
        requests: 2,
        refusals: 1,
      }),
      createSource("huawei"),
      createSource("nexus.example", {
        private: true,
        outcome: "delivered",
        files: 21,
        bytes: 4_000_000,
        requests: 21,
      }),
    ],
    left: [
      { reason: "missing-everywhere", zips: 2, mods: 1 },
      { reason: "failed", zips: 0, mods: 1 },
    ],
  });
}

/** A source that was not asked, but for what `overrides` say. */
export function createSource(name: string, overrides: Partial<FetchSourceReport> = {}): FetchSourceReport {
  return {
    name,
    private: false,
    outcome: "unused",
    reason: null,
    files: 0,
    bytes: 0,
    requests: 0,
    retries: 0,
    hedges: 0,
    refusals: 0,
    ...overrides,
  };
}

const UNMEASURED: SpeedReport = {
  dnsMs: null,
  tcpMs: null,
  tlsMs: null,
  firstByteMs: null,
  zipFirstByteMs: null,
  bytesPerSecond: null,
  rateIsFloor: false,
  viaProxy: false,
};

/** A mirror of which nothing is known but what `overrides` say. */
export function createMirror(name: string, overrides: Partial<MirrorReport> = {}): MirrorReport {
  return {
    name,
    url: "https://mirror.example",
    rank: null,
    inRoute: false,
    outcome: { kind: "not-measured" },
    speed: UNMEASURED,
    predictedMs: null,
    ...overrides,
  };
}

/** A mirror in the route, with the prediction that is shown. */
export function provenMirror(
  name: string,
  rank: number,
  predictedMs: number | null,
  speed: Partial<SpeedReport>,
): MirrorReport {
  const outcome: Outcome = { kind: "proven" };
  return createMirror(name, {
    rank,
    inRoute: true,
    outcome,
    speed: { ...UNMEASURED, zipFirstByteMs: speed.firstByteMs ?? null, ...speed },
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
    detail = null,
  }: { status?: number | null; asked?: string | null; detail?: Detail | null } = {},
): MirrorReport {
  return createMirror(name, { outcome: { kind: "failed", reason: { code, status, asked, detail } } });
}
