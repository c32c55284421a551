import type { FetchResult } from "../../fetch/source.ts";
import { redactGoProxy } from "../../go/go-proxy-list.ts";
import { moduleKey } from "../../go/module-version.ts";
import type { Choice } from "../../mirrors/choose.ts";
import { isOurFault } from "../../mirrors/measurement.ts";
import type { LeftReason } from "../../report/left-reasons.ts";
import type { BuildCacheReport, CacheReport, FileRefusal, Note } from "../../report/report.ts";
import type { RefusedFile } from "../project/project-files.ts";
import type { JobFacts } from "../project/read-job.ts";
import type { Project } from "../project/read-project.ts";
import type { Brought } from "./bring-modules.ts";
import type { RunResults } from "./run-results.ts";
import type { Settled } from "./settle-route.ts";

/** What the user should know of a run: one note per cause, warnings first. */
export function notesOf(run: RunResults): readonly Note[] {
  const { facts, found, restored, brought, settled } = run;
  const { filled } = brought;
  const cacheProblem =
    filled.result?.moduleCacheProblem ??
    restored.moduleCacheProblem ??
    found.moduleCacheProblem ??
    (isNoMirrorOurFault(settled.choice) ? "EMFILE" : null);
  return [
    ...run.go.notes,
    // Where no more files may be opened, a go that is there can't be started.
    ...(cacheProblem === "EMFILE" ? [] : goNotes(facts)),
    ...mirrorNotes(settled.choice),
    ...run.deadProxies.map((dead) => ({ level: "warning", code: "private-proxy-dead", ...dead }) as const),
    // Where the disk is full both have failed, and the reason is one.
    ...cacheNotes(restored.report, run.buildCache).filter(
      ({ code }) => cacheProblem === null || code !== "cache-failed",
    ),
    ...(filled.result === null ? [] : fetchNotes(filled.result, facts.privacy.mayReport)),
    ...removalNotes(settled, filled.result),
    ...databaseNotes(facts, settled, run.deadProxies),
    ...toolchainNotes(facts, brought),
    ...fileNotes([...facts.project.refusedFiles, ...run.refusedFiles]),
    ...inventoryNotes(facts),
    ...goSumNotes(facts.project),
    ...(cacheProblem === null
      ? []
      : [{ level: "warning", code: "module-cache-unusable", detail: cacheProblem } as const]),
    ...goProxyNotes(facts),
    ...detourNotes(settled),
    ...projectNotes(facts.project),
  ];
}

function goNotes({ project, inputs }: JobFacts): readonly Note[] {
  const isMissing = project.kind !== "none" && project.goVersion === null && inputs.goVersion === null;
  return isMissing ? [{ level: "warning", code: "no-go" }] : [];
}

function isNoMirrorOurFault({ reason, ranked }: Choice): boolean {
  return reason.code === "none-healthy" && isOurFault(ranked.map(({ outcome }) => outcome));
}

function mirrorNotes(choice: Choice): readonly Note[] {
  const { reason, ranked } = choice;
  const notes: Note[] = [];
  if (reason.code === "none-healthy" && !isNoMirrorOurFault(choice)) {
    notes.push({ level: "warning", code: "no-healthy-mirror", asked: ranked.length });
  }
  for (const { mirror, outcome } of ranked) {
    if (outcome.kind !== "failed" || outcome.reason.code !== "wrong-hash") continue;
    const asked = outcome.reason.asked ?? "";
    notes.push({ level: "warning", code: "wrong-bytes", mirror: mirror.name, asked });
  }
  return notes;
}

/** Of a mirror that lied a warning says so. */
function removalNotes({ removed }: Settled, result: FetchResult | null): readonly Note[] {
  const liars = result?.sources.filter(({ lied }) => lied).map(({ source }) => source.url) ?? [];
  return removed
    .filter(({ mirror }) => !liars.includes(mirror.url))
    .map(({ mirror, reason }) => ({ level: "notice", code: "mirror-removed", mirror: mirror.name, reason }));
}

function databaseNotes(
  { inputs }: JobFacts,
  { sumdb, values, choice }: Settled,
  deadProxies: RunResults["deadProxies"],
): readonly Note[] {
  const notes: Note[] = [];
  if (sumdb.kind === "off" || values.GOSUMDB === "off") {
    notes.push({ level: "warning", code: "sumdb-off", by: inputs.sumdb === "off" ? "input" : "machine" });
  }
  // Without any mirror that is one cause with the note on mirrors, behind a dead private proxy with the note on that.
  if (sumdb.kind === "unreachable" && choice.reason.code !== "none-healthy") {
    const { url, detail } = sumdb.because;
    if (deadProxies.some(({ host }) => URL.canParse(url) && new URL(url).host === host)) return notes;
    notes.push({ level: "warning", code: "sumdb-unreachable", url: redactGoProxy(url), detail });
  }
  return notes;
}

function detourNotes({ sumdb }: Settled): readonly Note[] {
  return sumdb.kind === "rerouted" ? [{ level: "notice", code: "sumdb-rerouted", via: sumdb.via }] : [];
}

function toolchainNotes(
  { project: { newerGo, goVersion } }: JobFacts,
  { toolchain: { kind } }: Brought,
): readonly Note[] {
  if (newerGo === null || goVersion === null) return [];
  const { toolchain, mayDownload } = newerGo;
  if (!mayDownload) {
    return [{ level: "warning", code: "toolchain-too-old", wanted: toolchain, have: goVersion }];
  }
  if (kind !== "left" && kind !== "unproven") return [];
  return [{ level: "notice", code: "toolchain-download", toolchain, have: goVersion }];
}

/** One note for each reason. */
function fileNotes(refused: readonly RefusedFile[]): readonly Note[] {
  const firsts = new Map<FileRefusal, { readonly first: string; count: number }>();
  for (const { path, why } of refused) {
    const known = firsts.get(why);
    if (known === undefined) firsts.set(why, { first: path, count: 1 });
    else known.count++;
  }
  return [...firsts].map(([why, { first, count }]): Note => {
    // Some projects are made like that; the others were made to be, or are broken.
    const level = why === "used-outside" ? "notice" : "warning";
    return { level, code: "files-not-read", why, count, first };
  });
}

function inventoryNotes({ inventory: { otherHash }, privacy }: JobFacts): readonly Note[] {
  if (otherHash.length === 0) return [];
  const shown = otherHash.find(({ module }) => privacy.mayReport(module.path));
  const example = shown ? { ...shown, module: moduleKey(shown.module) } : null;
  return [{ level: "warning", code: "module-cache-disagrees", count: otherHash.length, example }];
}

function goSumNotes({ goSum: { problems, problemCount } }: Project): readonly Note[] {
  const [first] = problems;
  if (first === undefined) return [];
  const { line, code } = first;
  return [
    { level: "warning", code: "go-sum-problems", count: problemCount, firstLine: line, firstCode: code },
  ];
}

function projectNotes({ kind, vendored, goSum }: Project): readonly Note[] {
  if (vendored) return [{ level: "notice", code: "vendored" }];
  return kind !== "none" && !goSum.found ? [{ level: "notice", code: "no-go-sum" }] : [];
}

/** What the machine's GOPROXY, and servers that may know private names, mean for the route. */
function goProxyNotes({ inherited, noMirrors, project }: JobFacts): readonly Note[] {
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
