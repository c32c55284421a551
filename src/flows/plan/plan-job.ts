import { urlPasswords } from "../../go/go-proxy-list.ts";
import type { Inputs } from "../../inputs/parse-inputs.ts";
import type { Mirror } from "../../mirrors/catalogue.ts";
import { GO_DEFAULT_GOPROXY } from "../../mirrors/inherited.ts";
import type { RouteValues } from "../../mirrors/route.ts";
import { removeLeftovers } from "../../modules/leftovers.ts";
import { closeModuleCache } from "../../modules/module-cache.ts";
import type { Job, Ports } from "../../ports.ts";
import type { RelayPlan } from "../../relay/plan.ts";
import type { ReadyReport, Report } from "../../report/report.ts";
import type { SumdbPath } from "../../sumdb/path.ts";
import type { DeadProxy } from "../choose/ask-private-proxies.ts";
import {
  type FindMirrorsRequest,
  type FoundMirrors,
  findMirrors,
  measuringBudgetMs,
  remember,
} from "../choose/find-mirrors.ts";
import { noBuildCache } from "../entry/build-cache-plan.ts";
import { planEntries } from "../entry/entry-plan.ts";
import { buildCacheToSave, handOver, isOfService, modulesToSave } from "../entry/hand-over.ts";
import { hasWhole, lookUp } from "../entry/look-up.ts";
import { restoreEntries } from "../entry/restore-entries.ts";
import { NOTHING_RESTORED } from "../entry/restored.ts";
import { type JobFacts, readJob } from "../project/read-job.ts";
import type { Project } from "../project/read-project.ts";
import { NO_GO_ASKED } from "../toolchain/go-asked.ts";
import { type Brought, bringModules, bringNothing } from "./bring-modules.ts";
import { hostsFor } from "./hosts.ts";
import { planRelay } from "./plan-relay.ts";
import { reportRun } from "./report-run.ts";
import type { RunResults } from "./run-results.ts";
import { failedMirrors, settleRoute } from "./settle-route.ts";
import { sharedHttp } from "./shared-http.ts";

/** What a run decided. Nothing of it is in force yet. */
export interface JobPlan {
  readonly report: Report;
  /** To be in force for the later steps, credentials included. */
  readonly values: RouteValues;
  readonly project: Project;
  readonly found: FoundMirrors;
  /** Every host that the later steps may need for modules, as far as that is known. */
  readonly hosts: readonly string[];
  /** What a relay would work with; null where none may stand in the route. */
  readonly relay: RelayPlan | null;
}

export interface RunOptions {
  /** What was found for the inputs that ask for a Go of their own. */
  readonly go?: RunResults["go"];
  /** Where the caller has read it already. */
  readonly project?: Project | undefined;
}

const NOT_ASKED: RunResults["go"] = { report: NO_GO_ASKED, notes: [] };
const WITHOUT_ENTRIES = {
  restored: NOTHING_RESTORED,
  buildCache: noBuildCache("not-wanted"),
  refusedFiles: [],
};

/**
 * A job's whole run up to its decision: reads the job, chooses mirrors, restores entries of the cache and fills the
 * module cache beside that, and settles the route.
 */
export async function planJob(ports: Ports, inputs: Inputs, options: RunOptions = {}): Promise<JobPlan> {
  const { when, ended } = timing(ports);
  const facts = await readFacts(ports, inputs, options);
  return inModuleCache(ports, facts, async (asking) => {
    const entries = await planEntries(ports, facts);
    const looked = lookUp(ports, entries);
    const isWhole = await hasWhole(ports.clock, entries, looked);
    const arrived = new AbortController();
    const choosing = when(
      "mirrorsMs",
      isWhole ? proveMirrors(asking, facts, arrived.signal) : chooseMirrors(asking, facts),
    );
    const restoring = restoreEntries(ports, entries, looked, isWhole ? null : choosing);
    const restoringBuild = when("buildCacheMs", restoring.build);
    // Awaited together: a disk that takes no more ends the choice while the entry still arrives.
    const [restored, found] = await Promise.all([
      when("cacheMs", restoring.modules).finally(() => arrived.abort()),
      choosing,
    ]);
    const bringing = when("modulesMs", bringModules(asking, facts, found, restored));
    const run = await settle(asking, facts, found, bringing);
    const build = await restoringBuild;
    await handOver(ports, {
      modules: modulesToSave(facts, entries.modules, restored.report, run.brought.filled),
      buildCache: buildCacheToSave(entries.build, build),
      serviceFailed: [restored.report, build.report].some(({ failure }) => isOfService(failure)),
    });
    return planOf({
      ...ended(),
      go: options.go ?? NOT_ASKED,
      facts,
      refusedFiles: entries.refusedFiles,
      found,
      restored,
      buildCache: build.report,
      ...run,
    });
  });
}

/** The same without the cache service, whose entries are a job's: for a person's own module cache. */
export async function fetchIntoModuleCache(
  ports: Ports,
  inputs: Inputs,
  options: RunOptions,
): Promise<JobPlan> {
  const { when, ended } = timing(ports);
  const facts = await readFacts(ports, inputs, options);
  return inModuleCache(ports, facts, async (asking) => {
    const found = await when("mirrorsMs", chooseMirrors(asking, facts));
    const bringing = when("modulesMs", bringModules(asking, facts, found, NOTHING_RESTORED));
    const run = await settle(asking, facts, found, bringing);
    return planOf({ ...ended(), go: NOT_ASKED, facts, found, ...WITHOUT_ENTRIES, ...run });
  });
}

/** Reads the job, chooses mirrors, and settles the route: nothing is fetched but what the measurement needs. */
export async function measureRoute(ports: Ports, inputs: Inputs, options: RunOptions = {}): Promise<JobPlan> {
  const { when, ended } = timing(ports);
  const facts = await readFacts(ports, inputs, options);
  return inModuleCache(ports, facts, async (asking) => {
    const found = await when("mirrorsMs", chooseMirrors(asking, facts));
    const run = await settle(asking, facts, found, bringNothing(ports, facts));
    return planOf({ ...ended(), go: NOT_ASKED, facts, found, ...WITHOUT_ENTRIES, ...run });
  });
}

/** A route of what an earlier measurement found, under settings that may be others than those it was made with. */
export async function routeOf(ports: Ports, inputs: Inputs, found: FoundMirrors): Promise<JobPlan> {
  const { ended } = timing(ports);
  const facts = await readFacts(ports, inputs, {});
  const run = await settle(ports, facts, { ...found, sumdb: null }, bringNothing(ports, facts));
  return planOf({ ...ended(), go: NOT_ASKED, facts, found, ...WITHOUT_ENTRIES, ...run });
}

async function readFacts(ports: Ports, inputs: Inputs, { project }: RunOptions): Promise<JobFacts> {
  const facts = await readJob(ports, inputs, project);
  for (const values of [facts.project.before, facts.project.now]) maskSecrets(ports.job, values);
  return facts;
}

/**
 * Runs `body` with a module cache that holds no leftovers before and no temporary files of ours afterwards.
 * @param body gets the ports for all that asks mirrors: one client, so that what is missing is fetched, and the database
 *   looked for, on the connections that measuring has opened
 */
async function inModuleCache<T>(
  ports: Ports,
  { moduleCache }: JobFacts,
  body: (asking: Ports) => Promise<T>,
): Promise<T> {
  const { files, processes, clock } = ports;
  const { openFiles } = ports.machine;
  const spares = openFiles !== null && openFiles < MIN_FILES_TO_SHARE;
  const client = sharedHttp(ports.openHttp);
  try {
    if (moduleCache !== null) await removeLeftovers(files, processes, moduleCache.root, clock.nowMs());
    return await body(spares ? ports : { ...ports, openHttp: client.openHttp });
  } finally {
    await client.close();
    if (moduleCache !== null) await closeModuleCache(files, moduleCache);
  }
}

/** Where fewer files may be open, the fetch needs those of connections that only may be used again. */
const MIN_FILES_TO_SHARE = 512;

function chooseMirrors(ports: Ports, facts: JobFacts): Promise<FoundMirrors> {
  return findMirrors(ports, searchFor(facts));
}

/**
 * The mirrors for a job whose modules are on their way from its cache: none has to be fast, only right.
 * @param arrived aborted once they are there: a mirror that is proven by then is enough
 */
function proveMirrors(ports: Ports, facts: JobFacts, arrived: AbortSignal): Promise<FoundMirrors> {
  const inventory = { ...facts.inventory, missingZips: [], missingMods: [] };
  return findMirrors(ports, { ...searchFor(facts), inventory, arrived });
}

/**
 * The stages behind the choice. The checksum database is looked up beside the fetch: little is asked, step by step.
 * @param bringing what goes into the module cache meanwhile
 */
async function settle(
  ports: Ports,
  facts: JobFacts,
  found: FoundMirrors,
  bringing: Promise<Brought>,
): Promise<Pick<RunResults, "brought" | "settled" | "deadProxies">> {
  const { mirrors } = found.choice;
  const [brought, seen, deadProxies] = await Promise.all([
    bringing,
    found.sumdb ?? findDatabase(ports, facts, mirrors),
    askPrivateProxies(ports, facts),
  ]);
  const { filled } = brought;
  await remember(ports, searchFor(facts), found, seen, failedMirrors(mirrors, filled));
  const settled = await settleRoute(facts, found, filled, seen, (among) => findDatabase(ports, facts, among));
  return { brought, settled, deadProxies };
}

async function askPrivateProxies(ports: Ports, facts: JobFacts): Promise<readonly DeadProxy[]> {
  // Those of the machine's own GOPROXY are nobody's choice here.
  const { privateProxies, probeTimeoutMs } = facts.inputs;
  if (privateProxies.length === 0) return [];
  const { findDeadProxies } = await import("../choose/ask-private-proxies.ts");
  return findDeadProxies(ports, privateProxies, probeTimeoutMs);
}

/** The way to the checksum database that cmd/go will have with those mirrors in the route. */
async function findDatabase(ports: Ports, facts: JobFacts, mirrors: readonly Mirror[]): Promise<SumdbPath> {
  const { checkSumdb } = await import("../choose/check-sumdb.ts");
  const request = searchFor(facts);
  return checkSumdb(ports, request, mirrors, measuringBudgetMs(request));
}

function planOf(run: RunResults): JobPlan {
  return {
    report: reportRun(run),
    values: run.settled.values,
    project: run.facts.project,
    found: run.found,
    hosts: hostsFor(run.facts, run.settled),
    relay: planRelay(run.facts, run.found, run.brought, run.settled, run.restored.admitted > 0),
  };
}

function searchFor(facts: JobFacts): FindMirrorsRequest {
  const { inputs, region, project, inventory, moduleCache, privacy } = facts;
  return {
    inputs,
    region,
    needed: project.needed,
    inventory,
    moduleCache,
    projectKey: project.key,
    mayTellMirror: privacy.mayTellMirror,
    policy: facts.noMirrors !== null,
    planValues: (mirrors) => {
      const { GOPROXY, GOSUMDB } = facts.planValues(mirrors);
      return { goproxy: GOPROXY || GO_DEFAULT_GOPROXY, gosumdb: GOSUMDB };
    },
  };
}

/** Watches a run's parts: `when` notes the moment in which one is there, `ended` gives what the report has of it. */
function timing({ clock }: Pick<Ports, "clock">) {
  const startedAt = new Date(clock.nowMs()).toISOString();
  const startMs = clock.monotonicMs();
  const sinceMs = () => clock.monotonicMs() - startMs;
  const at = new Map<keyof ReadyReport, number>();
  const msOf = (part: keyof ReadyReport) => at.get(part) ?? null;
  return {
    when: async <T>(part: keyof ReadyReport, coming: Promise<T>): Promise<T> => {
      const value = await coming;
      at.set(part, sinceMs());
      return value;
    },
    ended: () => ({
      startedAt,
      elapsedMs: sinceMs(),
      ready: {
        mirrorsMs: msOf("mirrorsMs"),
        cacheMs: msOf("cacheMs"),
        buildCacheMs: msOf("buildCacheMs"),
        modulesMs: msOf("modulesMs"),
      },
    }),
  };
}

/** Hides the passwords of every URL in a route's values. */
export function maskSecrets(job: Job, { GOPROXY, GOSUMDB }: RouteValues): void {
  // A GOSUMDB value is a key and a URL with a blank between them.
  for (const secret of urlPasswords(`${GOPROXY},${GOSUMDB.trim().replace(/\s+/g, ",")}`)) job.mask(secret);
}
