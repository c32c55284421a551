import type { Detail } from "../../src/detail.ts";
import type { ChoiceReason } from "../../src/mirrors/choose.ts";
import type { FailureReason, MirrorFailure, Outcome } from "../../src/mirrors/measurement.ts";
import type { CacheFailure } from "../../src/ports.ts";
import type { LeftReason } from "../../src/report/left-reasons.ts";
import type { RelayUse } from "../../src/report/relay-use.ts";
import type {
  BuildCacheReport,
  BuildCacheSaveReport,
  CacheReport,
  FetchReport,
  FetchSourceReport,
  GoReport,
  Note,
  RelayReport,
  SaveReport,
  ToolchainReport,
} from "../../src/report/report.ts";
import type { SumdbPath } from "../../src/sumdb/path.ts";
import type { GoProblem } from "../../src/toolchain/go-problem.ts";
import { said } from "./details.ts";
import {
  createBuildCache,
  createCache,
  createFetch,
  createGo,
  createMixedFetch,
  createSource,
} from "./report.ts";

/** One value of every member of a union: a new member does not compile until it stands here. */
type EveryOf<Union, Tag extends keyof Union> = {
  readonly [T in Union[Tag] & string]: Extract<Union, { readonly [K in Tag]: T }>;
};

export const EVERY_NOTE: EveryOf<Note, "code"> = {
  "no-healthy-mirror": { level: "warning", code: "no-healthy-mirror", asked: 7 },
  "goproxy-off": { level: "notice", code: "goproxy-off" },
  "goproxy-policy": { level: "notice", code: "goproxy-policy", goproxy: "https://nexus.example/go" },
  "inherited-private-proxies": { level: "notice", code: "inherited-private-proxies", count: 2 },
  "no-mirror-behind-private": {
    level: "notice",
    code: "no-mirror-behind-private",
    because: "no-pattern",
  },
  "sumdb-off": { level: "warning", code: "sumdb-off", by: "input" },
  "sumdb-rerouted": { level: "notice", code: "sumdb-rerouted", via: "https://sum.golang.google.cn" },
  "sumdb-unreachable": {
    level: "warning",
    code: "sumdb-unreachable",
    url: "https://sum.golang.org",
    detail: { code: "no-such-host" },
  },
  "values-kept": {
    level: "notice",
    code: "values-kept",
    values: ["GOPROXY=https://goproxy.cn|direct", "GOPRIVATE=corp.example"],
    since: "2026-01-31",
  },
  vendored: { level: "notice", code: "vendored" },
  "no-go-sum": { level: "notice", code: "no-go-sum" },
  "go-sum-problems": {
    level: "warning",
    code: "go-sum-problems",
    count: 3,
    firstLine: 17,
    firstCode: "conflict-mark",
  },
  "toolchain-download": {
    level: "notice",
    code: "toolchain-download",
    toolchain: "go1.27.0",
    have: "go1.26.8",
  },
  "toolchain-too-old": { level: "warning", code: "toolchain-too-old", wanted: "go1.27.0", have: "go1.26.8" },
  "go-behind": { level: "notice", code: "go-behind", version: "1.26.3", newest: "1.26.11" },
  "go-list-behind": { level: "notice", code: "go-list-behind", version: "1.27.3", listed: "1.27.1" },
  "go-list-unreachable": { level: "warning", code: "go-list-unreachable", version: "1.26.8" },
  "module-cache-unusable": { level: "warning", code: "module-cache-unusable", detail: "EACCES" },
  "no-go": { level: "warning", code: "no-go" },
  "private-proxy-dead": {
    level: "warning",
    code: "private-proxy-dead",
    host: "goproxy.corp.example",
    detail: { code: "connection-refused" },
  },
  "wrong-bytes": {
    level: "warning",
    code: "wrong-bytes",
    mirror: "tencent",
    asked: "/golang.org/x/text/@v/v0.14.0.zip",
  },
  "mirror-removed": {
    level: "notice",
    code: "mirror-removed",
    mirror: "huawei",
    reason: { code: "time-out", status: null, asked: null, detail: { code: "no-progress" } },
  },
  "go-sum-disagrees": {
    level: "warning",
    code: "go-sum-disagrees",
    module: "golang.org/x/text@v0.14.0",
    expected: "h1:ScX5w1eTa3QqT8oi6+ziP7dTV1S2+ALU0bI+0zXKWiQ=",
    actual: "h1:7kS5w1eTa3QqT8oi6+ziP7dTV1S2+ALU0bI+0zXKWiQ=",
    mirrors: 3,
    others: 2,
  },
  "files-not-read": {
    level: "warning",
    code: "files-not-read",
    why: "outside",
    count: 2,
    first: "tools/go.sum",
  },
  "module-cache-disagrees": {
    level: "warning",
    code: "module-cache-disagrees",
    count: 3,
    example: {
      module: "golang.org/x/text@v0.14.0",
      expected: "h1:ScX5w1eTa3QqT8oi6+ziP7dTV1S2+ALU0bI+0zXKWiQ=",
      actual: "h1:7kS5w1eTa3QqT8oi6+ziP7dTV1S2+ALU0bI+0zXKWiQ=",
    },
  },
  "cache-failed": {
    level: "warning",
    code: "cache-failed",
    failure: { code: "failed", detail: "Cache service responded with 500" },
  },
  "cache-wrong-files": {
    level: "warning",
    code: "cache-wrong-files",
    key: "go-modules-1-0a1b2c3d-5e6f",
    modules: 2,
  },
  "fetch-incomplete": { level: "warning", code: "fetch-incomplete", reason: "failed", zips: 2, mods: 1 },
};

export const EVERY_GO: Readonly<Record<GoReport["kind"], GoReport>> = {
  "not-asked": { ...createGo(), kind: "not-asked" },
  "tool-cache": { ...createGo(), kind: "tool-cache", version: "1.27.3", elapsedMs: 3 },
  path: { ...createGo(), kind: "path", version: "1.26.8", elapsedMs: 18 },
  installed: {
    kind: "installed",
    version: "1.27.3",
    elapsedMs: 3_180,
    zipBytes: 75_700_000,
    mirrors: ["goproxy.cn", "aliyun"],
    provenVia: "https://goproxy.cn/sumdb/sum.golang.org",
    proofRequests: 9,
  },
};

const PROVEN = { version: "1.27.3", provenVia: "https://sum.golang.org" } as const;

export const EVERY_TOOLCHAIN: Readonly<Record<ToolchainReport["kind"], ToolchainReport>> = {
  none: { kind: "none", version: null, provenVia: null },
  present: { kind: "present", version: "1.27.3", provenVia: null },
  fetched: { kind: "fetched", ...PROVEN },
  unproven: { kind: "unproven", version: "1.27.3", provenVia: null },
  left: { kind: "left", ...PROVEN },
};

export const EVERY_GO_PROBLEM: EveryOf<GoProblem, "code"> = {
  "no-such-version": {
    code: "no-such-version",
    wanted: "1.26.99",
    platform: "linux/amd64",
    exist: ["1.26.11", "1.27.4", "1.27.3"],
  },
  "no-list": {
    code: "no-list",
    wanted: "stable",
    answers: [
      { name: "goproxy.cn", problem: { code: "status", status: 502 } },
      { name: "official", problem: { code: "no-such-host" } },
    ],
  },
  unproven: {
    code: "unproven",
    version: "1.27.3",
    tried: [
      {
        url: "https://goproxy.cn/sumdb/sum.golang.org",
        code: "not-signed",
        detail: { code: "invalid-signature" },
      },
      { url: "https://sum.golang.org", code: "unreachable", detail: { code: "no-such-host" } },
    ],
  },
  "not-fetched": {
    code: "not-fetched",
    version: "1.27.3",
    sources: [
      {
        name: "goproxy.cn",
        reason: { code: "wrong-hash", status: 200, asked: "/golang.org/toolchain/@v/v.zip", detail: null },
      },
      { name: "aliyun", reason: null },
    ],
  },
  unusable: { code: "unusable", version: "1.27.3", detail: { code: "no-go-inside" } },
  "no-tool-cache": { code: "no-tool-cache" },
  "not-written": {
    code: "not-written",
    version: "1.27.3",
    folder: "/opt/hostedtoolcache/go",
    detail: said("ENOSPC"),
  },
};

export const EVERY_CHOICE: EveryOf<ChoiceReason, "code"> = {
  fastest: { code: "fastest", runnerUp: "aliyun", bestMs: 4_200, runnerUpMs: 13_020 },
  "nothing-missing": { code: "nothing-missing", firstByteMs: 24 },
  "only-proven": { code: "only-proven", others: 4 },
  "catalogue-order": { code: "catalogue-order", region: "cn-north-4", inChina: true },
  "none-healthy": { code: "none-healthy" },
};

const BECAUSE = {
  url: "https://aliyun.example/sumdb",
  code: "bad-answer",
  detail: { code: "no-signature" },
} as const;

export const EVERY_SUMDB_PATH: EveryOf<SumdbPath, "kind"> = {
  works: { kind: "works", via: "https://goproxy.cn/sumdb/sum.golang.org" },
  rerouted: {
    kind: "rerouted",
    gosumdb: "sum.golang.google.cn",
    via: "https://sum.golang.google.cn",
    because: BECAUSE,
  },
  unreachable: { kind: "unreachable", because: BECAUSE },
  off: { kind: "off" },
  "not-checked": { kind: "not-checked", because: "private-proxy" },
};

const ZIP = "/golang.org/x/text/@v/v0.14.0.zip";

function failure(
  code: MirrorFailure,
  status: number | null,
  asked: string | null,
  detail: Detail | null,
): FailureReason {
  return { code, status, asked, detail };
}

export const EVERY_FAILURE: { readonly [C in MirrorFailure]: FailureReason } = {
  "wrong-hash": failure("wrong-hash", 200, ZIP, {
    code: "other-hash",
    actual: "h1:other",
    expected: "h1:right",
  }),
  "login-page": failure("login-page", 200, ZIP, null),
  malformed: failure("malformed", 200, "/golang.org/x/text/@v/v0.14.0.info", { code: "other-info" }),
  "client-error": failure("client-error", 403, ZIP, said("Forbidden")),
  "rate-limited": failure("rate-limited", 429, ZIP, { code: "retry-after", value: "30" }),
  "upstream-failure": failure("upstream-failure", 404, ZIP, said("bad upstream")),
  "server-error": failure("server-error", 502, "/golang.org/x/text/@v/v0.14.0.mod", null),
  truncated: failure("truncated", null, ZIP, { code: "connection-closed" }),
  "time-out": failure("time-out", null, ZIP, { code: "first-byte" }),
  dns: failure("dns", null, ZIP, { code: "no-such-host" }),
  refused: failure("refused", null, ZIP, { code: "connection-refused" }),
  unreachable: failure("unreachable", null, ZIP, { code: "no-route-to-host" }),
  reset: failure("reset", null, ZIP, { code: "connection-reset" }),
  tls: failure("tls", null, ZIP, { code: "self-signed" }),
  "redirect-loop": failure("redirect-loop", null, ZIP, { code: "too-many-redirects", redirects: 10 }),
  "redirect-to-http": failure("redirect-to-http", null, ZIP, { code: "https-to-http" }),
  protocol: failure("protocol", null, ZIP, { code: "not-http" }),
  "too-many-files": failure("too-many-files", null, ZIP, { code: "process-file-limit" }),
  stale: failure("stale", 404, ZIP, said("not found")),
};

export const EVERY_OUTCOME: EveryOf<Outcome, "kind"> = {
  proven: { kind: "proven" },
  failed: { kind: "failed", reason: EVERY_FAILURE.dns },
  "not-waited-for": { kind: "not-waited-for", answered: true },
  "not-measured": { kind: "not-measured" },
};

const NOTHING_FETCHED = {
  zips: 0,
  mods: 0,
  infos: 0,
  derivedMods: 0,
  zipBytes: 0,
  receivedBytes: 0,
  unpacked: 0,
  sources: [],
  left: [],
} as const;

const RESTORED = { zips: 166, mods: 203, zipBytes: 180_000_000, elapsedMs: 4_400 } as const;
const NO_PROGRESS = { code: "no-progress", detail: "" } as const;

/** Every reason for which the cache service was of no use. */
export const EVERY_CACHE_FAILURE: { readonly [C in CacheFailure["code"]]: CacheFailure } = {
  "no-answer": { code: "no-answer", detail: "" },
  "no-progress": NO_PROGRESS,
  status: { code: "status", detail: "500" },
  "not-understood": { code: "not-understood", detail: "" },
  said: { code: "said", detail: "the upload has another size" },
  connection: { code: "connection", detail: "refused" },
  "broken-archive": { code: "broken-archive", detail: "" },
  "too-large": { code: "too-large", detail: "" },
  "too-slow": { code: "too-slow", detail: "" },
  failed: { code: "failed", detail: "ENOSPC" },
};

/** One answer of the cache service of every kind. */
export const EVERY_CACHE: { readonly [K in CacheReport["kind"]]: CacheReport } = {
  restored: createCache({
    kind: "restored",
    ...RESTORED,
    matchedKey: "go-modules-1-0a1b2c3d-5e6f",
    exact: true,
  }),
  miss: createCache(),
  failed: createCache({ kind: "failed", elapsedMs: 8_300, failure: NO_PROGRESS }),
  "not-wanted": createCache({ kind: "not-wanted", primaryKey: null, elapsedMs: 0 }),
  "nothing-missing": createCache({ kind: "nothing-missing", primaryKey: null, elapsedMs: 0 }),
  "no-service": createCache({ kind: "no-service", primaryKey: null, elapsedMs: 0 }),
  "not-readable": createCache({ kind: "not-readable", elapsedMs: 0 }),
  "no-module-cache": createCache({ kind: "no-module-cache", primaryKey: null, elapsedMs: 0 }),
};

/** The same of Go's build cache. */
export const EVERY_BUILD_CACHE: { readonly [K in BuildCacheReport["kind"]]: BuildCacheReport } = {
  restored: createBuildCache({
    kind: "restored",
    primaryKey: "go-build-1-linux-amd64-1.26.8-0a1b2c3d-5e6f-main",
    matchedKey: "go-build-1-linux-amd64-1.26.8-0a1b2c3d-5e6f-other",
    files: 4_210,
    bytes: 610_000_000,
    elapsedMs: 3_100,
  }),
  miss: createBuildCache({ kind: "miss", elapsedMs: 90 }),
  failed: createBuildCache({ kind: "failed", failure: NO_PROGRESS }),
  "not-wanted": createBuildCache(),
  "no-service": createBuildCache({ kind: "no-service" }),
  "not-readable": createBuildCache({ kind: "not-readable" }),
  "no-go": createBuildCache({ kind: "no-go" }),
  event: createBuildCache({ kind: "event" }),
  "refs-not-apart": createBuildCache({ kind: "refs-not-apart" }),
  filled: createBuildCache({ kind: "filled" }),
};

const SAVED_BUILD: BuildCacheSaveReport = {
  kind: "saved",
  elapsedMs: 5_000,
  key: "go-build-1-linux-amd64-1.26.8-0a1b2c3d-5e6f-main",
  files: 4_210,
  bytes: 610_000_000,
  newShare: 0.42,
  failure: null,
};

/** One end of saving it of every kind. */
export const EVERY_BUILD_CACHE_SAVE: {
  readonly [K in BuildCacheSaveReport["kind"]]: BuildCacheSaveReport;
} = {
  saved: SAVED_BUILD,
  exists: { ...SAVED_BUILD, kind: "exists" },
  "read-only": { ...SAVED_BUILD, kind: "read-only" },
  nothing: { ...SAVED_BUILD, kind: "nothing", files: 0, bytes: 0, newShare: 0 },
  fresh: { ...SAVED_BUILD, kind: "fresh", newShare: 0.03 },
  failed: { ...SAVED_BUILD, kind: "failed", failure: NO_PROGRESS },
};

const SAVED: SaveReport = {
  kind: "saved",
  elapsedMs: 6_200,
  key: "go-modules-1-0a1b2c3d-5e6f",
  zips: 166,
  zipBytes: 180_000_000,
  missing: 0,
  wrong: 0,
  failure: null,
};

/** One end of saving of every kind. */
export const EVERY_SAVE: { readonly [K in SaveReport["kind"]]: SaveReport } = {
  saved: SAVED,
  exists: { ...SAVED, kind: "exists" },
  "read-only": { ...SAVED, kind: "read-only" },
  incomplete: { ...SAVED, kind: "incomplete", key: null, zips: 0, zipBytes: 0, missing: 3 },
  nothing: { ...SAVED, kind: "nothing", zips: 0, zipBytes: 0 },
  "wrong-files": { ...SAVED, kind: "wrong-files", wrong: 1 },
  failed: { ...SAVED, kind: "failed", failure: NO_PROGRESS },
};

/** One fetch of every kind. */
export const EVERY_FETCH: { readonly [K in FetchReport["kind"]]: FetchReport } = {
  fetched: createMixedFetch(),
  "not-wanted": createFetch({ ...NOTHING_FETCHED, kind: "not-wanted" }),
  "nothing-missing": createFetch({ ...NOTHING_FETCHED, kind: "nothing-missing" }),
  "left-to-go": createFetch({ ...NOTHING_FETCHED, kind: "left-to-go" }),
  "no-source": createFetch({
    ...NOTHING_FETCHED,
    kind: "no-source",
    left: [{ reason: "private", zips: 4, mods: 4 }],
  }),
  "no-module-cache": createFetch({ ...NOTHING_FETCHED, kind: "no-module-cache" }),
};

/** What is left, for every reason. */
export const EVERY_LEFT: {
  readonly [R in LeftReason]: { readonly reason: R; readonly zips: number; readonly mods: number };
} = {
  "missing-everywhere": { reason: "missing-everywhere", zips: 2, mods: 1 },
  failed: { reason: "failed", zips: 2, mods: 1 },
  "wrong-bytes": { reason: "wrong-bytes", zips: 2, mods: 1 },
  private: { reason: "private", zips: 2, mods: 1 },
  "no-progress": { reason: "no-progress", zips: 2, mods: 1 },
  "over-limit": { reason: "over-limit", zips: 2, mods: 1 },
  "module-cache": { reason: "module-cache", zips: 2, mods: 1 },
};

/** One source of every outcome, with a failure. */
export const EVERY_SOURCE: { readonly [O in FetchSourceReport["outcome"]]: FetchSourceReport } = {
  delivered: createSource("a", { outcome: "delivered", reason: EVERY_FAILURE["server-error"] }),
  unused: createSource("a", { outcome: "unused", reason: EVERY_FAILURE.stale }),
  out: createSource("a", { outcome: "out", reason: EVERY_FAILURE["wrong-hash"] }),
};

/** What a relay did that had something to do. */
export const RELAY_USE: RelayUse = {
  elapsedMs: 240_000,
  requests: { served: 312, missing: 14, failed: 2, refused: 0 },
  sentBytes: 48_200_000,
  checked: { goSum: 180, database: 40, nobody: 3 },
  retries: 7,
  hedges: 4,
  mirrors: [
    {
      name: "goproxy.cn",
      requests: 290,
      failed: 9,
      reason: { code: "server-error", status: 502 },
      lied: false,
    },
    { name: "aliyun", requests: 61, failed: 1, reason: { code: "wrong-hash", status: 200 }, lied: true },
    { name: "official", requests: 12, failed: 0, reason: null, lied: false },
  ],
};

export const EVERY_RELAY: { readonly [K in RelayReport["kind"]]: RelayReport } = {
  "not-wanted": { kind: "not-wanted", startMs: 0, use: null },
  "no-mirror": { kind: "no-mirror", startMs: 0, use: null },
  started: { kind: "started", startMs: 84, use: RELAY_USE },
  joined: { kind: "joined", startMs: 6, use: null },
  failed: { kind: "failed", startMs: 5_000, use: null },
};
