import nodePath from "node:path";
import { type CacheAccess, cacheAccess } from "../../cache/cache-access.ts";
import { type EntryKeys, entryKeys } from "../../cache/entry-key.ts";
import { type GoSum, mergeGoSums, parseGoSum } from "../../go/go-sum.ts";
import { MAX_DEPENDENCY_FILES } from "../../inputs/parsers.ts";
import type { Inventory } from "../../modules/inventory.ts";
import type { ModuleCache } from "../../modules/module-cache.ts";
import { downloadRoot } from "../../modules/module-cache-layout.ts";
import type { CacheAddress, Files, Ports } from "../../ports.ts";
import type { CacheReport } from "../../report/report.ts";
import {
  openProjectFiles,
  type RefusedFile,
  workspaceBounds,
  workspaceOf,
} from "../project/project-files.ts";
import type { JobFacts } from "../project/read-job.ts";
import type { Privacy } from "../project/read-privacy.ts";
import { type BuildCachePlan, planBuildCache } from "./build-cache-plan.ts";

export type EntryPorts = Pick<
  Ports,
  "machine" | "files" | "clock" | "go" | "cache" | "openHasher" | "job" | "processes" | "progress"
>;

/** The job's entries in the cache service, as far as they can be told before anybody is asked. */
export interface Entries {
  readonly modules: ModulesPlan;
  readonly build: BuildCachePlan;
  /** Files that `cache-dependency-path` matches and that were not read. */
  readonly refusedFiles: readonly RefusedFile[];
}

/** The entry of module files. */
export interface ModulesPlan {
  readonly report: CacheReport;
  /** Null: it is not asked for. */
  readonly restore: KeyedModules | null;
  /** Null: it is not saved. */
  readonly save: KeyedModules | null;
}

export interface KeyedModules {
  readonly address: CacheAddress;
  readonly keys: EntryKeys;
  readonly sums: GoSum;
  /** Where it goes, or comes from. */
  readonly moduleCache: ModuleCache;
  /** Nothing was ever downloaded into it. */
  readonly isFresh: boolean;
  /** GOFLAGS; null without a usable `go`, which unpacks. */
  readonly goFlags: string | null;
}

const MAX_GO_SUM_BYTES = 64 << 20;

/** What the job keeps in the cache service, and by which keys. */
export async function planEntries(ports: EntryPorts, facts: JobFacts): Promise<Entries> {
  const { machine } = ports;
  const access = cacheAccess(machine.env);
  const keyed = access === null ? null : await readKeys(ports, facts);
  return {
    modules: planModules(facts, access, keyed, await isFresh(ports.files, facts.moduleCache)),
    build: await planBuildCache(ports, facts, access, keyed?.keys.parts ?? null),
    refusedFiles: keyed?.refused ?? [],
  };
}

interface Keyed {
  readonly keys: EntryKeys;
  readonly sums: GoSum;
  readonly refused: readonly RefusedFile[];
}

/**
 * The keys of the job's entries, out of its go.sum files or those that `cache-dependency-path` names. Null where no
 * entry is wanted or could bring anything.
 */
async function readKeys(
  { machine, files }: EntryPorts,
  { inputs, project, privacy, inventory }: JobFacts,
): Promise<Keyed | null> {
  const isOfUse = inputs.cache !== "false" && lacksStorable(inventory, privacy);
  if (!isOfUse && inputs.buildCache === "false") return null;
  const root = workspaceOf(machine);
  const patterns = inputs.cacheDependencyPaths;
  const named = patterns.length === 0 ? [] : await files.glob(patterns, root, MAX_DEPENDENCY_FILES);
  const reader = openProjectFiles(files, machine, await workspaceBounds(files, machine));
  const texts = await reader.read(named, MAX_GO_SUM_BYTES);
  const others = texts.flatMap((text) => (text === null ? [] : parseGoSum(text)));
  const sums = mergeGoSums([project.goSum, ...others]);
  const paths = (named.length > 0 ? named : project.goSumPaths).map((path) => nodePath.relative(root, path));
  return { keys: entryKeys(inputs.cacheKeyPrefix, paths, sums), sums, refused: reader.refused };
}

/** Whether the module files come from an entry, and whether they are to be saved in one. Asks nobody. */
function planModules(
  { inputs, project, privacy, inventory, moduleCache }: JobFacts,
  access: CacheAccess | null,
  keyed: Keyed | null,
  isFresh: boolean,
): ModulesPlan {
  const not = (kind: CacheReport["kind"]): ModulesPlan => ({
    report: noEntry(kind),
    restore: null,
    save: null,
  });
  if (inputs.cache === "false") return not("not-wanted");
  if (!lacksStorable(inventory, privacy)) return not("nothing-missing");
  if (moduleCache === null) return not("no-module-cache");
  if (access === null || keyed === null) return not("no-service");
  const { keys, sums } = keyed;
  const goFlags = project.goVersion === null ? null : project.goFlags;
  const entry = { address: access.address, keys, sums, moduleCache, isFresh, goFlags };
  return {
    report: { ...noEntry(access.readable ? "miss" : "not-readable"), primaryKey: keys.primary },
    restore: access.readable ? entry : null,
    save: access.writable && inputs.cache === "true" ? entry : null,
  };
}

async function isFresh(files: Files, moduleCache: ModuleCache | null): Promise<boolean> {
  if (moduleCache === null) return false;
  const names = await files.list(downloadRoot(moduleCache.root)).catch(() => ["unreadable"]);
  return names.length === 0;
}

/** Whether something is missing that an entry may hold. */
function lacksStorable(inventory: Inventory, { mayStore }: Privacy): boolean {
  const { missingZips, missingMods, privateZips, privateMods } = inventory;
  const absent = [...missingZips, ...missingMods, ...privateZips, ...privateMods];
  return absent.some(({ module }) => mayStore(module.path));
}

/** Nothing was restored. */
export function noEntry(kind: CacheReport["kind"]): CacheReport {
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
