import nodePath from "node:path";
import { type CacheAccess, cacheAccess } from "../../cache/cache-access.ts";
import { type EntryKeys, entryKeys } from "../../cache/entry-key.ts";
import { type GoSum, type ModuleSum, mergeGoSums, parseGoSum } from "../../go/go-sum.ts";
import { MAX_DEPENDENCY_FILES } from "../../inputs/parsers.ts";
import type { Inventory } from "../../modules/inventory.ts";
import type { ModuleCache } from "../../modules/module-cache.ts";
import { downloadRoot } from "../../modules/module-cache-layout.ts";
import type { CacheAddress, Files, Ports } from "../../ports.ts";
import type { BuildCacheReport, CacheReport } from "../../report/report.ts";
import {
  openProjectFiles,
  type RefusedFile,
  workspaceBounds,
  workspaceOf,
} from "../project/project-files.ts";
import type { JobFacts } from "../project/read-job.ts";
import type { Privacy } from "../project/read-privacy.ts";
import { type BuildCachePlan, noBuildCache, planBuildCache, wishForBuildCache } from "./build-cache-plan.ts";

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
  const access = cacheAccess(ports.machine.env);
  const modules = wishForModules(facts, access);
  const build = await wishForBuildCache(ports, facts, access);
  const none = { restore: null, save: null };
  const noModules = (because: CacheReport["kind"]) => ({ report: noEntry(because), ...none });
  const noBuild = (because: BuildCacheReport["kind"]) => ({ report: noBuildCache(because), ...none });
  // A large go.sum takes a while: where no entry is of use, no keys are made.
  if (modules.kind === "none" && build.kind === "none") {
    return { modules: noModules(modules.because), build: noBuild(build.because), refusedFiles: [] };
  }
  const keyed = await readKeys(ports, facts);
  return {
    modules:
      modules.kind === "none"
        ? noModules(modules.because)
        : await planModules(ports.files, facts, modules, keyed),
    build:
      build.kind === "none"
        ? noBuild(build.because)
        : planBuildCache(ports, facts, build, { parts: keyed.keys.parts, others: keyed.others }),
    refusedFiles: keyed.refused,
  };
}

interface Keyed {
  readonly keys: EntryKeys;
  readonly sums: GoSum;
  /** The zips of go.sum files beside the project's own. */
  readonly others: readonly ModuleSum[];
  readonly refused: readonly RefusedFile[];
}

/** The keys of the job's entries, out of its go.sum files or those that `cache-dependency-path` names. */
async function readKeys({ machine, files }: EntryPorts, { inputs, project }: JobFacts): Promise<Keyed> {
  const root = workspaceOf(machine);
  const patterns = inputs.cacheDependencyPaths;
  const named = patterns.length === 0 ? [] : await files.glob(patterns, root, MAX_DEPENDENCY_FILES);
  const reader = openProjectFiles(files, machine, await workspaceBounds(files, machine));
  const texts = await reader.read(named, MAX_GO_SUM_BYTES);
  const others = texts.flatMap((text) => (text === null ? [] : parseGoSum(text)));
  const sums = mergeGoSums([project.goSum, ...others]);
  const paths = (named.length > 0 ? named : project.goSumPaths).map((path) => nodePath.relative(root, path));
  return {
    keys: entryKeys(inputs.cacheKeyPrefix, paths, sums),
    sums,
    others: others.flatMap(({ zips }) => [...zips.values()]),
    refused: reader.refused,
  };
}

/** How the job uses an entry of module files, or why it uses none. */
type ModulesWish =
  | { readonly kind: "none"; readonly because: CacheReport["kind"] }
  | { readonly kind: "wanted"; readonly access: CacheAccess; readonly moduleCache: ModuleCache };

function wishForModules(
  { inputs, privacy, inventory, moduleCache }: JobFacts,
  access: CacheAccess | null,
): ModulesWish {
  const none = (because: CacheReport["kind"]): ModulesWish => ({ kind: "none", because });
  if (inputs.cache === "false") return none("not-wanted");
  if (!lacksStorable(inventory, privacy)) return none("nothing-missing");
  if (moduleCache === null) return none("no-module-cache");
  return access === null ? none("no-service") : { kind: "wanted", access, moduleCache };
}

/** By which keys module files are restored and saved. */
async function planModules(
  files: Files,
  { inputs, project }: JobFacts,
  { access, moduleCache }: Extract<ModulesWish, { kind: "wanted" }>,
  { keys, sums }: Keyed,
): Promise<ModulesPlan> {
  const { address, readable, writable } = access;
  const goFlags = project.goVersion === null ? null : project.goFlags;
  const isFresh = readable && (await isNeverUsed(files, moduleCache));
  const entry = { address, keys, sums, moduleCache, isFresh, goFlags };
  return {
    report: { ...noEntry(readable ? "miss" : "not-readable"), primaryKey: keys.primary },
    restore: readable ? entry : null,
    save: writable && inputs.cache === "true" ? entry : null,
  };
}

async function isNeverUsed(files: Files, { root }: ModuleCache): Promise<boolean> {
  const names = await files.list(downloadRoot(root)).catch(() => ["unreadable"]);
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
