import { redactGoProxy } from "../../go/go-proxy-list.ts";
import { isRegionInChina } from "../../mirrors/catalogue.ts";
import type { Choice } from "../../mirrors/choose.ts";
import type { Workload } from "../../mirrors/estimate.ts";
import type { Speed } from "../../mirrors/measurement.ts";
import { ROUTE_VARIABLES, type RouteValues, type RouteVariable } from "../../mirrors/route.ts";
import {
  NO_RELAY,
  REPORT_VERSION,
  type Report,
  type SpeedReport,
  type ToolchainReport,
} from "../../report/report.ts";
import type { SumdbPath } from "../../sumdb/path.ts";
import type { JobFacts } from "../project/read-job.ts";
import { notesOf } from "./notes.ts";
import type { RunResults } from "./run-results.ts";

/** All of a run in one value, without credentials. */
export function reportRun(run: RunResults): Report {
  const { facts, found, restored, brought, settled } = run;
  const { inputs, region } = facts;
  const { choice, values } = settled;
  return {
    version: REPORT_VERSION,
    startedAt: run.startedAt,
    elapsedMs: run.elapsedMs,
    ...facts.identity,
    region: { label: region, given: inputs.region !== null, inChina: isRegionInChina(region) },
    scale: scaleOf(run),
    ready: readyOf(run),
    go: run.go.report,
    project: projectReport(facts, found.work, brought.toolchain),
    probe: found.probe,
    mirrors: mirrorReports(choice, values),
    choice: { mirror: choice.mirrors[0]?.name ?? null, reason: choice.reason },
    route: routeReport(facts, values),
    sumdb: redactSumdb(settled.sumdb),
    cache: restored.report,
    buildCache: run.buildCache,
    fetch: brought.filled.report,
    relay: NO_RELAY,
    notes: notesOf(run),
  };
}

function scaleOf({ facts, found, restored, brought }: RunResults): Report["scale"] {
  const broughtBytes = restored.report.zipBytes + brought.filled.report.zipBytes;
  return { modules: facts.inventory.neededZips, bytes: Math.max(found.work.bytes, broughtBytes) };
}

/** An entry that was not restored, and a fetch that was not wanted, are never ready. */
function readyOf({ ready, restored, buildCache, brought }: RunResults): Report["ready"] {
  return {
    mirrorsMs: ready.mirrorsMs,
    cacheMs: restored.report.kind === "restored" ? ready.cacheMs : null,
    buildCacheMs: buildCache.kind === "restored" ? ready.buildCacheMs : null,
    modulesMs: brought.filled.report.kind === "not-wanted" ? null : ready.modulesMs,
  };
}

function projectReport(
  { project, inventory }: JobFacts,
  work: Workload,
  toolchain: ToolchainReport,
): Report["project"] {
  const { goSum } = project;
  return {
    kind: project.kind,
    goVersion: project.goVersion,
    vendored: project.vendored,
    goSum: { found: goSum.found, lines: goSum.zips.size + goSum.mods.size, problems: goSum.problemCount },
    needed: {
      zips: inventory.neededZips,
      present: inventory.presentZips,
      missing: inventory.missingZips.length,
      private: inventory.privateZips.length,
    },
    missingBytes: work.bytes,
    sizedZips: work.sizedBulk,
    toolchain,
  };
}

function mirrorReports({ ranked }: Choice, { GOPROXY }: RouteValues): Report["mirrors"] {
  const inRoute = new Set(GOPROXY.split(/[,|]/));
  return ranked.map(({ mirror, rank, outcome, speed, shownMs }) => ({
    name: mirror.name,
    url: redactGoProxy(mirror.url),
    rank,
    inRoute: inRoute.has(mirror.url),
    outcome,
    speed: speedReport(speed),
    predictedMs: shownMs,
  }));
}

/** In the report's words. */
function speedReport({ bulkFirstByteMs, ...speed }: Speed): SpeedReport {
  return { ...speed, zipFirstByteMs: bulkFirstByteMs };
}

function routeReport({ project, privateProxies }: JobFacts, values: RouteValues): Report["route"] {
  return {
    values: { ...values, GOPROXY: redactGoProxy(values.GOPROXY), GOSUMDB: redactGoProxy(values.GOSUMDB) },
    exported: exportedBy(values, project.now),
    privateProxies: privateProxies.length,
  };
}

/** The variables that have to be set. */
export function exportedBy(values: RouteValues, now: RouteValues): readonly RouteVariable[] {
  return ROUTE_VARIABLES.filter((name) => values[name] !== now[name]);
}

function redactSumdb(path: SumdbPath): SumdbPath {
  if (path.kind === "works") return { ...path, via: redactGoProxy(path.via) };
  if (path.kind !== "rerouted" && path.kind !== "unreachable") return path;
  return { ...path, because: { ...path.because, url: redactGoProxy(path.because.url) } };
}
