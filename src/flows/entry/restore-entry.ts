import nodePath from "node:path";
import { cacheAccess } from "../../cache/cache-access.ts";
import { entryKeys } from "../../cache/entry-key.ts";
import { mergeGoSums, parseGoSum } from "../../go/go-sum.ts";
import { MAX_DEPENDENCY_FILES } from "../../inputs/parsers.ts";
import type { Inventory } from "../../modules/inventory.ts";
import type { BuildCacheReport, CacheReport } from "../../report/report.ts";
import { openProjectFiles, workspaceBounds, workspaceOf } from "../project/project-files.ts";
import type { JobFacts } from "../project/read-job.ts";
import type { Privacy } from "../project/read-privacy.ts";
import { type BuildCachePlan, NO_BUILD_CACHE, planBuildCache } from "./build-cache-entry.ts";
import type { EntryPlan, EntryPorts, RestoredEntry } from "./module-cache-entry.ts";

const MOST_GO_SUM_BYTES = 64 << 20;

/** The job's entries in the cache service, as far as they can be told before anybody is asked. */
export interface Entries {
  readonly modules: EntryPlan;
  readonly build: BuildCachePlan;
}

/** What the job keeps in the cache service, and by which keys. */
export async function planEntries(ports: EntryPorts, facts: JobFacts): Promise<Entries> {
  const keyed = await readKeys(ports, facts);
  return {
    modules: planEntry(ports, facts, keyed),
    build: planBuildCache(ports, facts, keyed?.keys.parts ?? null),
  };
}

/**
 * The keys of the job's entries, out of its go.sum files or those that `cache-dependency-path` names. Null where no
 * entry is wanted or could bring anything, or there is no cache service.
 */
async function readKeys(
  { machine, files }: EntryPorts,
  { inputs, project, privacy, inventory }: JobFacts,
): Promise<EntryPlan["keyed"]> {
  const isOfUse = inputs.cache !== "false" && lacksStorable(inventory, privacy);
  if (!isOfUse && !inputs.buildCache) return null;
  if (cacheAccess(machine.env) === null) return null;
  const root = workspaceOf(machine);
  const patterns = inputs.cacheDependencyPaths;
  const named = patterns.length === 0 ? [] : await files.glob(patterns, root, MAX_DEPENDENCY_FILES);
  const reader = openProjectFiles(files, machine, await workspaceBounds(files, machine));
  const texts = await reader.read(named, MOST_GO_SUM_BYTES);
  const others = texts.flatMap((text) => (text === null ? [] : parseGoSum(text)));
  const sums = mergeGoSums([project.goSum, ...others]);
  const paths = (named.length > 0 ? named : project.goSumPaths).map((path) => nodePath.relative(root, path));
  return { keys: entryKeys(inputs.cacheKeyPrefix, paths, sums), sums, refused: reader.refused };
}

/** Whether the module files come from an entry, and whether they are to be saved in one. Asks nobody. */
function planEntry(
  { machine }: EntryPorts,
  { inputs, project, privacy, inventory, moduleCache }: JobFacts,
  keyed: EntryPlan["keyed"],
): EntryPlan {
  const not = (kind: CacheReport["kind"]): EntryPlan => ({
    report: noEntry(kind),
    keyed,
    moduleCache: null,
    goFlags: null,
    mayRestore: false,
    maySave: false,
  });
  if (inputs.cache === "false") return not("not-wanted");
  if (!lacksStorable(inventory, privacy)) return not("nothing-missing");
  if (moduleCache === null) return not("no-module-cache");
  const access = cacheAccess(machine.env);
  if (access === null || keyed === null) return not("no-service");
  return {
    report: { ...noEntry(access.readable ? "miss" : "not-readable"), primaryKey: keyed.keys.primary },
    keyed,
    moduleCache,
    goFlags: project.goVersion === null ? null : project.goFlags,
    mayRestore: access.readable,
    maySave: access.writable && inputs.cache === "true",
  };
}

/** What a measurement takes where the line is good. Where it takes longer, both go on side by side. */
const MEASURED_FIRST_MS = 1_000;

/**
 * Puts into the module cache what the entry has of it. Never throws: without it, everything is fetched.
 *
 * @param measured the measurement of the mirrors, which begins first: an entry that arrives meanwhile takes from the
 *   line, and from the cores, what is measured
 */
export async function restoreEntry(
  ports: EntryPorts,
  plan: EntryPlan,
  measured: Promise<unknown>,
): Promise<RestoredEntry> {
  const { report, keyed, moduleCache, goFlags } = plan;
  if (!plan.mayRestore || keyed === null || moduleCache === null) {
    return { report, admitted: 0, moduleCacheProblem: null };
  }
  const { restoreFromService } = await import("./restore-from-service.ts");
  const notBefore = Promise.race([measured.catch(() => {}), ports.clock.sleep(MEASURED_FIRST_MS)]);
  return restoreFromService(ports, report, { ...keyed, moduleCache, goFlags, notBefore });
}

/** Whether something is missing that an entry may hold. */
function lacksStorable(inventory: Inventory, { mayStore }: Privacy): boolean {
  const { missingZips, missingMods, privateZips, privateMods } = inventory;
  const absent = [...missingZips, ...missingMods, ...privateZips, ...privateMods];
  return absent.some(({ module }) => mayStore(module.path));
}

/** Nothing was restored. */
function noEntry(kind: CacheReport["kind"]): CacheReport {
  return {
    kind,
    elapsedMs: 0,
    primaryKey: null,
    matchedKey: null,
    exact: false,
    zips: 0,
    mods: 0,
    zipBytes: 0,
    refused: 0,
    failure: null,
  };
}

/** What a run without the cache service has of it. */
export const NO_ENTRIES: {
  readonly restored: RestoredEntry;
  readonly buildCache: BuildCacheReport;
} = {
  restored: { report: noEntry("not-wanted"), admitted: 0, moduleCacheProblem: null },
  buildCache: NO_BUILD_CACHE,
};
