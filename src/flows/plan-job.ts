import type { FetchProgress } from "../fetch/source.ts";
import { redactGoProxy, urlPasswords } from "../go/go-proxy-list.ts";
import type { Inputs } from "../inputs.ts";
import { isRegionInChina, type Mirror } from "../mirrors/catalogue.ts";
import { amongMirrors } from "../mirrors/choose.ts";
import type { Workload } from "../mirrors/estimate.ts";
import { GO_DEFAULT_GOPROXY, readInherited } from "../mirrors/inherited.ts";
import type { MirrorFailure, Speed } from "../mirrors/measurement.ts";
import { planRoute, ROUTE_VARIABLES, type RouteValues, whyNoMirrors } from "../mirrors/route.ts";
import { type Inventory, takeInventory } from "../modules/inventory.ts";
import { removeLeftovers } from "../modules/leftovers.ts";
import { closeModuleCache, openModuleCache } from "../modules/module-cache.ts";
import type { Job } from "../ports.ts";
import { progressLine } from "../report/progress-line.ts";
import {
  type GoReport,
  type Note,
  REPORT_VERSION,
  type Report,
  type SpeedReport,
  type ToolchainReport,
  UNNAMED_REGION,
} from "../report/report.ts";
import type { SumdbPath } from "../sumdb/path.ts";
import { goWorkload } from "../targets/go/workload.ts";
import { planBuildCache, restoreBuildCache } from "./build-cache-entry.ts";
import { readSources } from "./fetch-sources.ts";
import { fillModuleCache } from "./fill-module-cache.ts";
import { findMirrors, measuringBudgetMs, remember } from "./find-mirrors.ts";
import { NO_GO_ASKED } from "./go-asked.ts";
import { handOver, modulesToSave } from "./hand-over-saving.ts";
import type { FindMirrorsRequest, FoundMirrors } from "./mirror-search.ts";
import type { RestoredEntry } from "./module-cache-entry.ts";
import type { Filled } from "./module-cache-fill.ts";
import { afterFetch, findToolchain, withToolchain } from "./needed-toolchain.ts";
import { notesOf } from "./notes.ts";
import type { PlanPorts } from "./plan-ports.ts";
import { readPrivacy } from "./read-privacy.ts";
import { type Project, readProject } from "./read-project.ts";
import { planEntry, readKeys, restoreEntry } from "./restore-entry.ts";

/** What a run decided, before anything of it took effect. */
export interface JobPlan {
  readonly report: Report;
  /** To be in force for the later steps, credentials included. */
  readonly values: RouteValues;
  readonly project: Project;
}

const LOG_PROGRESS_MS = 3_000;

/**
 * Everything up to the decision: what the job needs, which mirrors serve it, and the module cache filled from them.
 * Nothing else on the machine changes.
 *
 * @param go what was found for the inputs that ask for a Go of their own
 */
export async function planJob(
  ports: PlanPorts,
  inputs: Inputs,
  go: { readonly report: GoReport; readonly notes: readonly Note[] } = { report: NO_GO_ASKED, notes: [] },
): Promise<JobPlan> {
  const { machine, files, clock, job } = ports;
  const startedAt = new Date(clock.nowMs()).toISOString();
  const startMs = clock.monotonicMs();
  const project = await readProject(ports, inputs.workingDirectory);
  for (const values of [project.before, project.now]) maskSecrets(job, values);

  const inherited = readInherited(
    project.before.GOPROXY,
    inputs.mirrors.map((m) => m.url),
  );
  const privateProxies = [
    ...inputs.privateProxies,
    ...(inherited.kind === "off" ? [] : inherited.privateProxies.map(({ url }) => url)),
  ];
  const privacy = await readPrivacy(ports, inputs, project, privateProxies.length > 0);
  const inventory = await takeInventory(files, project.moduleCache, project.needed, privacy.isPrivate);
  const routing = { ...inputs, before: project.before, inherited, privatePatterns: privacy.patterns };
  const noMirrors = whyNoMirrors(routing);
  const planValues = (mirrors: Inputs["mirrors"]) => planRoute({ ...routing, mirrors });
  const region = inputs.region ?? (machine.env.RUNNER_NAME || UNNAMED_REGION);
  const moduleCache =
    project.moduleCache === null ? null : openModuleCache(project.moduleCache, ports.processes.own);
  const request: FindMirrorsRequest = {
    inputs,
    region,
    needed: project.needed,
    inventory,
    moduleCache,
    projectKey: project.key,
    mayTellMirror: privacy.mayTellMirror,
    policy: noMirrors !== null,
    planValues: (mirrors) => {
      const { GOPROXY, GOSUMDB } = planValues(mirrors);
      return { goproxy: GOPROXY || GO_DEFAULT_GOPROXY, gosumdb: GOSUMDB };
    },
  };
  const findPorts = { ...ports, progress: (line: string) => job.info(line) };

  const keyed = await readKeys(ports, { inputs, project, privacy, inventory });
  const entry = planEntry(ports, { inputs, project, keyed, privacy, inventory, moduleCache });
  const buildPlan = planBuildCache(ports, inputs, project, keyed?.keys.primary ?? null);

  const fill = async (
    found: FoundMirrors,
    restored: RestoredEntry,
  ): Promise<{ readonly filled: Filled; readonly toolchain: ToolchainReport }> => {
    const isChanged = restored.admitted + found.probe.admitted > 0;
    const rest = isChanged
      ? await takeInventory(files, project.moduleCache, project.needed, privacy.isPrivate)
      : inventory;
    const values = planValues(found.choice.mirrors);
    const sources =
      inherited.kind === "off"
        ? []
        : await readSources(ports, {
            choice: found.choice,
            goproxy: project.before.GOPROXY,
            privateProxies,
            goAuth: project.goAuth,
            goesDirect: values.GONOPROXY || values.GOPRIVATE,
            isPrivate: privacy.isPrivate,
            mayTellMirror: privacy.mayTellMirror,
          });
    for (const { url } of sources) for (const secret of urlPasswords(url)) job.mask(secret);
    const toolchain = await findToolchain(ports, project, {
      prefetch: inputs.prefetch !== "false",
      gosumdb: inputs.sumdb === "auto" ? "" : inputs.sumdb,
      sources,
      requestTimeoutMs: inputs.probeTimeoutMs,
    });
    const filled = await fillModuleCache(
      { ...ports, showProgress: ports.showProgress ?? logNowAndThen(ports) },
      {
        prefetch: inputs.prefetch,
        moduleCache,
        ...withToolchain(
          { needed: project.needed, inventory: rest, work: shareOf(found.work, rest) },
          toolchain,
        ),
        // Unpacked as well: what the measurement has brought of it, but not a whole entry.
        broughtBefore: restored.admitted > 0 ? [] : inventory.missingZips.map(({ module }) => module),
        sources,
        speed: found.choice.ranked[0]?.rank === 1 ? found.choice.ranked[0].speed : null,
        connectTimeoutMs: inputs.probeTimeoutMs,
        goFlags: project.goFlags,
        hasGo: project.goVersion !== null,
      },
    );
    return { filled, toolchain: afterFetch(toolchain.report, filled) };
  };

  const check = async (mirrors: readonly Mirror[]): Promise<SumdbPath> => {
    const { checkSumdb } = await import("./check-sumdb.ts");
    return checkSumdb(findPorts, request, mirrors, measuringBudgetMs(request));
  };

  try {
    if (moduleCache) await removeLeftovers(files, ports.processes, moduleCache.root, clock.nowMs());
    const finding = findMirrors(findPorts, request);
    const [restored, found] = await Promise.all([restoreEntry(ports, entry, finding), finding]);
    // A service that has just failed is not asked again.
    const buildCacheRestored =
      restored.report.kind === "failed"
        ? { ...buildPlan.report, kind: "failed" as const }
        : restoreBuildCache(ports, buildPlan, project.moduleCache);
    // Side by side: the checksum database is asked for little, but one thing after the other.
    const [{ filled, toolchain }, seen] = await Promise.all([
      fill(found, restored),
      found.sumdb ?? check(found.choice.mirrors),
    ]);
    const modules = modulesToSave({
      plan: entry,
      restored: restored.report,
      filled,
      inputs,
      project,
      privacy,
      inventory,
    });
    const buildCache = await buildCacheRestored;
    await handOver(ports, { modules, buildCache: buildCache.exact ? null : buildPlan.save });
    const choice = amongMirrors(found.choice, stillUsable(found.choice.mirrors, filled), found.work);
    const { mirrors } = choice;
    await remember(findPorts, request, found, seen, failedMirrors(found.choice.mirrors, filled));
    const looked =
      mirrors.length < found.choice.mirrors.length && seen.kind !== "not-checked"
        ? await check(mirrors)
        : seen;
    // A value that the user asked for is not replaced: the way past the mirrors stays unused.
    const sumdb: SumdbPath =
      looked.kind === "rerouted" && inputs.sumdb !== "auto"
        ? { kind: "unreachable", because: looked.because }
        : looked;
    const planned = planValues(mirrors);
    const values = sumdb.kind === "rerouted" ? { ...planned, GOSUMDB: sumdb.gosumdb } : planned;
    const inRoute = new Set(values.GOPROXY.split(/[,|]/));
    return {
      report: {
        version: REPORT_VERSION,
        startedAt,
        elapsedMs: clock.monotonicMs() - startMs,
        go: go.report,
        region: { label: region, given: inputs.region !== null, inChina: isRegionInChina(region) },
        project: {
          kind: project.kind,
          goVersion: project.goVersion,
          vendored: project.vendored,
          goSum: {
            found: project.goSum.found,
            lines: project.goSum.zips.size + project.goSum.mods.size,
            problems: project.goSum.problemCount,
          },
          needed: {
            zips: inventory.neededZips,
            present: inventory.presentZips,
            missing: inventory.missingZips.length,
            private: inventory.privateZips.length,
          },
          missingBytes: found.work.bytes,
          sizedZips: found.work.sizedBulk,
          toolchain,
        },
        probe: found.probe,
        mirrors: choice.ranked.map(({ mirror, rank, outcome, speed, predictedMs }) => ({
          name: mirror.name,
          url: redactGoProxy(mirror.url),
          rank,
          inRoute: inRoute.has(mirror.url),
          outcome,
          speed: speedReport(speed),
          predictedMs,
        })),
        choice: { mirror: mirrors[0]?.name ?? null, reason: choice.reason },
        route: {
          values: {
            ...values,
            GOPROXY: redactGoProxy(values.GOPROXY),
            GOSUMDB: redactGoProxy(values.GOSUMDB),
          },
          exported: ROUTE_VARIABLES.filter((name) => values[name] !== project.now[name]),
          privateProxies: privateProxies.length,
        },
        sumdb: redactSumdb(sumdb),
        cache: restored.report,
        buildCache,
        fetch: filled.report,
        notes: notesOf({
          before: go.notes,
          toolchain,
          inputs,
          project,
          inherited,
          found: { ...found, choice },
          sumdb,
          restored,
          buildCache,
          filled,
          values,
          noMirrors,
          mayReport: privacy.mayReport,
        }),
      },
      values,
      project,
    };
  } finally {
    if (moduleCache) await closeModuleCache(files, moduleCache);
  }
}

/** In the report's words. */
function speedReport({ bulkFirstByteMs, ...speed }: Speed): SpeedReport {
  return { ...speed, zipFirstByteMs: bulkFirstByteMs };
}

/** Of the work that was missing before an entry came, what is missing now; sizes in proportion. */
function shareOf(work: Workload, { missingZips, missingMods }: Inventory): Workload {
  const zips = missingZips.length;
  if (zips >= work.bulkRequests) return work;
  const zipBytes = Math.round((work.bytes / Math.max(1, work.bulkRequests)) * zips);
  const mods = Math.max(0, missingMods.length - zips);
  return goWorkload({ zips, mods, zipBytes, sizedZips: work.sizedBulk });
}

function logNowAndThen({ clock, job }: PlanPorts): (progress: FetchProgress) => void {
  let lastMs = clock.monotonicMs();
  return (progress) => {
    if (clock.monotonicMs() - lastMs < LOG_PROGRESS_MS) return;
    lastMs = clock.monotonicMs();
    job.info(progressLine(progress));
  };
}

/** cmd/go ends at such an answer with status 200, whatever stands behind the mirror in GOPROXY. */
const FATAL: readonly MirrorFailure[] = ["wrong-hash", "malformed", "login-page"];

/**
 * The mirrors that the route may hold: none that sent wrong bytes, and none that failed where another one is left,
 * since cmd/go asks the first one first for everything, and has no time-out (a mirror that stalls, stalls the build).
 */
function stillUsable(mirrors: readonly Mirror[], filled: Filled): readonly Mirror[] {
  const sources = filled.result?.sources ?? [];
  const fatal = sources
    .filter((s) => s.lied || (s.outcome === "out" && s.reason !== null && FATAL.includes(s.reason.code)))
    .map((s) => s.source.url);
  const truthful = mirrors.filter(({ url }) => !fatal.includes(url));
  const failed = failedMirrors(truthful, filled);
  const healthy = truthful.filter((mirror) => !failed.includes(mirror));
  return healthy.length > 0 ? healthy : truthful;
}

/** Mirrors that were failing or silent in the end, or were of no use at all. */
function failedMirrors(mirrors: readonly Mirror[], { result }: Filled): readonly Mirror[] {
  const failed =
    result?.sources
      // A wrong hash that nobody contradicted may be go.sum's own fault.
      .filter(
        (s) => s.failing || (s.outcome === "unused" && s.refusals > 0 && s.reason?.code !== "wrong-hash"),
      )
      .map((s) => s.source.url) ?? [];
  return mirrors.filter(({ url }) => failed.includes(url));
}

/** Hides the passwords of every URL in a route's values. */
export function maskSecrets(job: Job, { GOPROXY, GOSUMDB }: RouteValues): void {
  // A GOSUMDB value is a key and a URL with a blank between them.
  for (const secret of urlPasswords(`${GOPROXY},${GOSUMDB.trim().replace(/\s+/g, ",")}`)) job.mask(secret);
}

function redactSumdb(path: SumdbPath): SumdbPath {
  if (path.kind === "works") return { ...path, via: redactGoProxy(path.via) };
  if (path.kind !== "rerouted" && path.kind !== "unreachable") return path;
  return { ...path, because: { ...path.because, url: redactGoProxy(path.because.url) } };
}
