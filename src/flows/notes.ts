import type { FetchResult, LeftReason } from "../fetch/source.ts";
import { redactGoProxy } from "../go/go-proxy-list.ts";
import { moduleKey } from "../go/module-version.ts";
import type { Inputs } from "../inputs.ts";
import type { InheritedGoProxy } from "../mirrors/inherited.ts";
import type { NoMirrors, RouteValues } from "../mirrors/route.ts";
import type { BuildCacheReport, CacheReport, Note, ToolchainReport } from "../report/report.ts";
import type { SumdbPath } from "../sumdb/path.ts";
import type { FoundMirrors } from "./mirror-search.ts";
import type { RestoredEntry } from "./module-cache-entry.ts";
import type { Filled } from "./module-cache-fill.ts";
import type { Project } from "./read-project.ts";

/** What the user should know of a run: one note per cause, warnings first. */
export function notesOf(run: {
  /** Of what came before. */
  readonly before: readonly Note[];
  readonly toolchain: ToolchainReport;
  readonly inputs: Inputs;
  readonly project: Project;
  readonly inherited: InheritedGoProxy;
  readonly found: FoundMirrors;
  readonly sumdb: SumdbPath;
  readonly restored: RestoredEntry;
  readonly buildCache: BuildCacheReport;
  readonly filled: Filled;
  readonly values: RouteValues;
  readonly noMirrors: NoMirrors | null;
  readonly mayReport: (modulePath: string) => boolean;
}): readonly Note[] {
  const { inputs, project, found, sumdb, restored, filled, values } = run;
  const { choice } = found;
  const notes: Note[] = [...run.before];
  if (choice.reason.code === "none-healthy") {
    notes.push({ level: "warning", code: "no-healthy-mirror", asked: choice.ranked.length });
  }
  for (const { mirror, outcome } of choice.ranked) {
    if (outcome.kind === "failed" && outcome.reason.code === "wrong-hash") {
      notes.push({
        level: "warning",
        code: "wrong-bytes",
        mirror: mirror.name,
        asked: outcome.reason.asked ?? "",
      });
    }
  }
  const cacheProblem =
    filled.result?.moduleCacheProblem ?? restored.moduleCacheProblem ?? found.moduleCacheProblem;
  // Where the disk is full both have failed, and the reason is one.
  notes.push(
    ...cacheNotes(restored.report, run.buildCache).filter(
      ({ code }) => cacheProblem === null || code !== "cache-failed",
    ),
  );
  if (filled.result !== null) notes.push(...fetchNotes(filled.result, run.mayReport));
  if (sumdb.kind === "off" || values.GOSUMDB === "off") {
    notes.push({ level: "warning", code: "sumdb-off", by: inputs.sumdb === "off" ? "input" : "machine" });
  }
  // Without any mirror that is one cause with the note above.
  if (sumdb.kind === "unreachable" && choice.reason.code !== "none-healthy") {
    const { url, detail } = sumdb.because;
    notes.push({ level: "warning", code: "sumdb-unreachable", url: redactGoProxy(url), detail });
  }
  if (project.newerGo && project.goVersion) {
    const { toolchain, mayDownload } = project.newerGo;
    const have = project.goVersion;
    if (!mayDownload) notes.push({ level: "warning", code: "toolchain-too-old", wanted: toolchain, have });
    else if (["left", "unproven"].includes(run.toolchain.kind)) {
      notes.push({ level: "notice", code: "toolchain-download", toolchain, have });
    }
  }
  const problem = project.goSum.problems[0];
  if (problem) {
    notes.push({
      level: "warning",
      code: "go-sum-problems",
      count: project.goSum.problemCount,
      firstLine: problem.line,
      firstCode: problem.code,
    });
  }
  if (cacheProblem) notes.push({ level: "warning", code: "module-cache-unusable", detail: cacheProblem });
  notes.push(...goProxyNotes(run));
  if (sumdb.kind === "rerouted") notes.push({ level: "notice", code: "sumdb-rerouted", via: sumdb.via });
  if (project.vendored) notes.push({ level: "notice", code: "vendored" });
  if (project.kind !== "none" && !project.goSum.found && !project.vendored)
    notes.push({ level: "notice", code: "no-go-sum" });
  return notes;
}

/** What the machine's GOPROXY, and servers that may know private names, mean for the route. */
function goProxyNotes({
  inherited,
  noMirrors,
  project,
}: {
  readonly inherited: InheritedGoProxy;
  readonly noMirrors: NoMirrors | null;
  readonly project: Project;
}): readonly Note[] {
  const goproxy = redactGoProxy(project.before.GOPROXY);
  if (noMirrors === "off") return [{ level: "notice", code: "goproxy-off" }];
  if (noMirrors === "policy") return [{ level: "notice", code: "goproxy-policy", goproxy }];
  if (noMirrors !== null) return [{ level: "notice", code: "no-mirror-behind-private", because: noMirrors }];
  const count = inherited.kind === "off" ? 0 : inherited.privateProxies.length;
  return count === 0 ? [] : [{ level: "notice", code: "inherited-private-proxies", count }];
}

function cacheNotes(
  { failure: ofModules, refused, matchedKey }: CacheReport,
  buildCache: BuildCacheReport,
): readonly Note[] {
  const notes: Note[] = [];
  const failure = ofModules ?? buildCache.failure;
  if (failure !== null) notes.push({ level: "warning", code: "cache-failed", failure });
  if (refused > 0 && matchedKey !== null) {
    notes.push({ level: "warning", code: "cache-wrong-files", key: matchedKey, modules: refused });
  }
  return notes;
}

/** What a user may have to do something about; what cmd/go gets by itself as it always did is none of it. */
const WORTH_A_NOTE: readonly LeftReason[] = [
  "failed",
  "wrong-bytes",
  "no-progress",
  "missing-everywhere",
  "over-limit",
];

function fetchNotes(result: FetchResult, mayReport: (modulePath: string) => boolean): readonly Note[] {
  const notes: Note[] = [];
  const [disagreement] = result.disagreements;
  const disagreed = new Set(result.disagreements.map(({ module }) => moduleKey(module)));
  if (disagreement) {
    const { module, expected, actual, sources } = disagreement;
    notes.push({
      level: "warning",
      code: "go-sum-disagrees",
      module: mayReport(module.path) ? moduleKey(module) : null,
      expected,
      actual,
      mirrors: sources,
      others: result.disagreements.length - 1,
    });
  }
  for (const { source, reason } of result.sources.filter((s) => s.lied)) {
    notes.push({
      level: "warning",
      code: "wrong-bytes",
      mirror: source.name,
      asked: source.private ? "" : (reason?.asked ?? ""),
    });
  }
  for (const reason of WORTH_A_NOTE) {
    const left = result.left.filter((l) => l.reason === reason && !disagreed.has(moduleKey(l.wanted.module)));
    const zips = left.filter((l) => l.wanted.kind === "zip").length;
    // A go.mod that no mirror has is no news: cmd/go may never ask for it.
    const mods = reason === "missing-everywhere" ? 0 : left.filter((l) => l.wanted.kind === "mod").length;
    if (zips + mods > 0) notes.push({ level: "notice", code: "fetch-incomplete", reason, zips, mods });
  }
  return notes;
}
