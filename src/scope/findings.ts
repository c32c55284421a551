import type { Detail } from "../detail.ts";
import { parseGoProxy } from "../go/go-proxy-list.ts";
import { compareGoVersions } from "../go/go-version.ts";
import { matchesPatterns, splitPatterns } from "../go/private-pattern.ts";
import type { RouteValues } from "../mirrors/route.ts";
import type { MirrorReport } from "../report/report.ts";
import type { SumdbPath } from "../sumdb/path.ts";

/** Something that is wrong, or may become so. URLs are redacted by whoever gives the facts. */
export type Finding =
  | { readonly code: "no-go" }
  | { readonly code: "old-go"; readonly version: string }
  | {
      readonly code: "go-too-old";
      readonly version: string;
      readonly wanted: string;
      readonly downloads: boolean;
    }
  | { readonly code: "mirror-dead"; readonly mirror: string; readonly why: string }
  | { readonly code: "all-mirrors-dead"; readonly asked: number }
  | { readonly code: "certificate"; readonly mirror: string; readonly why: string }
  | { readonly code: "comma"; readonly before: string }
  | { readonly code: "goproxy-off"; readonly fromEnvironment: boolean }
  | { readonly code: "sumdb-off" }
  | { readonly code: "sumdb-unreachable"; readonly url: string; readonly detail: Detail | null }
  | { readonly code: "pattern-case"; readonly pattern: string; readonly module: string }
  | { readonly code: "leaks-name"; readonly variable: "GONOPROXY" | "GONOSUMDB"; readonly pattern: string }
  | { readonly code: "proxy-variable"; readonly name: string; readonly scheme: string }
  | { readonly code: "clock"; readonly offMs: number }
  | { readonly code: "module-cache"; readonly folder: string; readonly why: string }
  | { readonly code: "go-sum"; readonly problems: number }
  | { readonly code: "overridden"; readonly variables: readonly string[] };

/** Codes of findings that make a build fail, or take a protection away; the others are hints. */
const FAULTS: readonly Finding["code"][] = [
  "no-go",
  "all-mirrors-dead",
  "mirror-dead",
  "certificate",
  "sumdb-off",
  "sumdb-unreachable",
  "pattern-case",
  "leaks-name",
  "clock",
  "module-cache",
  "go-sum",
];

export function isFault({ code }: Finding): boolean {
  return FAULTS.includes(code);
}

export interface Facts {
  /** In force; GOPROXY is Go's default where none is set. */
  readonly values: RouteValues;
  /** GOPROXY comes from an environment variable, and from no file. */
  readonly goproxyFromEnvironment: boolean;
  /** Names of variables that the environment sets over the Go env file. */
  readonly overridden: readonly string[];
  readonly goVersion: string | null;
  readonly newerGo: { readonly toolchain: string; readonly mayDownload: boolean } | null;
  /** Names of the mirrors of the route, best first as it stands. */
  readonly route: readonly string[];
  readonly mirrors: readonly MirrorReport[];
  readonly sumdb: SumdbPath;
  /** Paths of the modules that go.sum names. */
  readonly modules: readonly string[];
  /** Whether a server of the list is a public mirror. */
  readonly isMirror: (url: string) => boolean;
  readonly goSumProblems: number;
  /** HTTP_PROXY and its like, as far as set. */
  readonly proxyVariables: readonly { readonly name: string; readonly value: string }[];
  /** This machine's time less a server's; null: nobody told. */
  readonly clockOffMs: number | null;
  readonly moduleCache: string | null;
  /** Null: it can be written. */
  readonly moduleCacheProblem: { readonly folder: string; readonly why: string } | null;
}

/** go.dev/doc/toolchain: from this version on Go knows toolchains, and the GOPROXY list's `|` long before. */
const OLDEST_GO = "1.21";
const MAX_CLOCK_OFF_MS = 5 * 60_000;

/** Something that was looked at and is as it should be. */
export type Right =
  | { readonly code: "go"; readonly version: string }
  | { readonly code: "route"; readonly mirrors: readonly string[] }
  | { readonly code: "sumdb" }
  | { readonly code: "module-cache"; readonly folder: string }
  | { readonly code: "go-sum"; readonly modules: number };

/** What is right, in the order in which a download needs it. */
export function rightOf(facts: Facts): readonly Right[] {
  const { goVersion, mirrors, route, sumdb, moduleCache, moduleCacheProblem, modules, goSumProblems } = facts;
  const working = mirrors.filter(({ name, outcome }) => route.includes(name) && outcome.kind === "proven");
  const rights: readonly (Right | null)[] = [
    goVersion === null || goFindings(facts).length > 0 ? null : { code: "go", version: goVersion },
    working.length === 0 ? null : { code: "route", mirrors: working.map(({ name }) => name) },
    sumdb.kind === "off" || sumdb.kind === "unreachable" || sumdbFindings(facts).length > 0
      ? null
      : { code: "sumdb" },
    moduleCache === null || moduleCacheProblem !== null
      ? null
      : { code: "module-cache", folder: moduleCache },
    modules.length === 0 || goSumProblems > 0 ? null : { code: "go-sum", modules: modules.length },
  ];
  return rights.filter((right) => right !== null);
}

/** What is wrong, the worst first. `why` of a mirror comes from `failureOf`. */
export function findingsOf(facts: Facts, failureOf: (mirror: MirrorReport) => string): readonly Finding[] {
  const found = [
    ...goFindings(facts),
    ...mirrorFindings(facts, failureOf),
    ...listFindings(facts),
    ...sumdbFindings(facts),
    ...privateFindings(facts),
    ...machineFindings(facts),
  ];
  return [...found.filter(isFault), ...found.filter((finding) => !isFault(finding))];
}

function goFindings({ goVersion, newerGo }: Facts): readonly Finding[] {
  if (goVersion === null) return [{ code: "no-go" }];
  if (newerGo !== null) {
    const { toolchain: wanted, mayDownload: downloads } = newerGo;
    return [{ code: "go-too-old", version: goVersion, wanted, downloads }];
  }
  return compareGoVersions(goVersion, OLDEST_GO) < 0 ? [{ code: "old-go", version: goVersion }] : [];
}

function mirrorFindings(
  { mirrors, route }: Facts,
  failureOf: (mirror: MirrorReport) => string,
): readonly Finding[] {
  const dead = mirrors.filter(({ outcome }) => outcome.kind === "failed");
  const isAll = mirrors.length > 0 && dead.length === mirrors.length;
  // A dead mirror that is not in the route harms nobody.
  const told = dead.filter(({ name }) => isAll || route.includes(name));
  const each = told.map((mirror): Finding => {
    const { name, outcome } = mirror;
    const isTls = outcome.kind === "failed" && outcome.reason.code === "tls";
    return { code: isTls ? "certificate" : "mirror-dead", mirror: name, why: failureOf(mirror) };
  });
  // Where a certificate is the reason the network itself works.
  const isNetwork = isAll && each.every(({ code }) => code === "mirror-dead");
  return isNetwork ? [{ code: "all-mirrors-dead", asked: mirrors.length }, ...each] : each;
}

/** Behind a public mirror `,` goes on after 404 and 410 only: a 502 ends the build. */
function listFindings({ values, goproxyFromEnvironment, isMirror }: Facts): readonly Finding[] {
  const entries = parseGoProxy(values.GOPROXY);
  if (entries.length === 1 && entries[0]?.url === "off") {
    return [{ code: "goproxy-off", fromEnvironment: goproxyFromEnvironment }];
  }
  const comma = entries.find(
    ({ url, separator }, i) => separator === "," && isMirror(url) && entries[i + 1] !== undefined,
  );
  return comma === undefined ? [] : [{ code: "comma", before: comma.url }];
}

function sumdbFindings({ values, sumdb }: Facts): readonly Finding[] {
  if (values.GOSUMDB === "off" || sumdb.kind === "off") return [{ code: "sumdb-off" }];
  if (sumdb.kind !== "unreachable") return [];
  return [{ code: "sumdb-unreachable", url: sumdb.because.url, detail: sumdb.because.detail }];
}

/**
 * Patterns are case-sensitive in Go: where no pattern matches a private module only because of its case, every mirror
 * hears its name. And each pattern has to be in two lists: GONOPROXY keeps the name from mirrors, GONOSUMDB from the
 * checksum database. GOPRIVATE stands for either one that is not set (cfg/cfg.go).
 */
function privateFindings({ values, modules, isMirror }: Facts): readonly Finding[] {
  const { GOPRIVATE, GONOPROXY, GONOSUMDB, GOSUMDB } = values;
  const patterns = [...new Set([GOPRIVATE, GONOPROXY, GONOSUMDB].flatMap(splitPatterns))].filter(
    (pattern) => pattern !== "none",
  );
  const all = patterns.join(",");
  const findings: Finding[] = [];
  for (const pattern of patterns) {
    const missed = modules.find(
      (path) => !matchesPatterns(all, path) && matchesPatterns(pattern.toLowerCase(), path.toLowerCase()),
    );
    if (missed !== undefined) findings.push({ code: "pattern-case", pattern, module: missed });
  }
  const [first] = parseGoProxy(values.GOPROXY);
  // A person's own server at the head of the list may hear private names.
  const asksMirrors = first !== undefined && isMirror(first.url);
  const lacking = (list: string) => patterns.find((pattern) => !matchesPatterns(list, likeOf(pattern)));
  const told = asksMirrors && GONOPROXY !== "none" ? lacking(GONOPROXY || GOPRIVATE) : undefined;
  if (told !== undefined) findings.push({ code: "leaks-name", variable: "GONOPROXY", pattern: told });
  const looked = GOSUMDB === "off" ? undefined : lacking(GONOSUMDB || GOPRIVATE);
  if (looked !== undefined) findings.push({ code: "leaks-name", variable: "GONOSUMDB", pattern: looked });
  return findings;
}

/** A path that the pattern covers, to ask whether others cover it too. */
function likeOf(pattern: string): string {
  return pattern.replace(/\[[^\]]*\]|[*?]/g, "x");
}

function machineFindings(facts: Facts): readonly Finding[] {
  const findings: Finding[] = [];
  const { clockOffMs, moduleCacheProblem, goSumProblems, overridden } = facts;
  if (clockOffMs !== null && Math.abs(clockOffMs) > MAX_CLOCK_OFF_MS) {
    findings.push({ code: "clock", offMs: clockOffMs });
  }
  if (moduleCacheProblem !== null) findings.push({ code: "module-cache", ...moduleCacheProblem });
  if (goSumProblems > 0) findings.push({ code: "go-sum", problems: goSumProblems });
  for (const { name, value } of facts.proxyVariables) {
    findings.push({ code: "proxy-variable", name, scheme: /^([a-z0-9]+):/i.exec(value)?.[1] ?? "http" });
  }
  if (overridden.length > 0) findings.push({ code: "overridden", variables: overridden });
  return findings;
}
