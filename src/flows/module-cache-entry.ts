import { createHash } from "node:crypto";
import nodePath from "node:path";
import { cacheAccess } from "../cache/cache-access.ts";
import { type EntryContents, entryContents } from "../cache/entry-files.ts";
import { type EntryKeys, entryKeys } from "../cache/entry-key.ts";
import { formatSavingState } from "../cache/saving-state.ts";
import { type GoSum, mergeGoSums, parseGoSum } from "../go/go-sum.ts";
import { moduleKey } from "../go/module-version.ts";
import type { Inputs } from "../inputs.ts";
import type { Inventory } from "../modules/inventory.ts";
import type { ModuleCache } from "../modules/module-cache.ts";
import type { CacheService, Clock, Files, Job, Machine, OpenZipHasher } from "../ports.ts";
import type { CacheReport } from "../report/report.ts";
import type { Filled } from "./module-cache-fill.ts";
import type { Privacy } from "./read-privacy.ts";
import type { Project } from "./read-project.ts";

export interface EntryPorts {
  readonly machine: Machine;
  readonly files: Files;
  readonly clock: Clock;
  readonly cache: CacheService;
  readonly openHasher: OpenZipHasher;
  readonly job: Job;
}

/** The job's entry in the cache service, as far as it can be told before anybody is asked. */
export interface EntryPlan {
  readonly report: CacheReport;
  /** Null: there is nothing to restore, or it may not be. */
  readonly restore: {
    readonly keys: EntryKeys;
    readonly sums: GoSum;
    readonly moduleCache: ModuleCache;
  } | null;
  /** The same of saving. */
  readonly save: { readonly keys: EntryKeys; readonly sums: GoSum } | null;
}

/** What a restore brought. */
export interface RestoredEntry {
  readonly report: CacheReport;
  /** Files that are in the module cache now and were not before. */
  readonly admitted: number;
  readonly moduleCacheProblem: string | null;
}

const MOST_GO_SUM_BYTES = 64 << 20;

/** Whether the job has an entry, and by which keys. Reads go.sum files that `cache-dependency-path` names, and asks nobody. */
export async function planEntry(
  { machine, files }: EntryPorts,
  {
    inputs,
    project,
    privacy,
    inventory,
    moduleCache,
  }: {
    readonly inputs: Inputs;
    readonly project: Project;
    readonly privacy: Privacy;
    readonly inventory: Inventory;
    readonly moduleCache: ModuleCache | null;
  },
): Promise<EntryPlan> {
  const not = (kind: CacheReport["kind"]): EntryPlan => ({
    report: noEntry(kind),
    restore: null,
    save: null,
  });
  if (inputs.cache === "false") return not("not-wanted");
  const { missingZips, missingMods, privateZips, privateMods } = inventory;
  const absent = [...missingZips, ...missingMods, ...privateZips, ...privateMods];
  if (!absent.some(({ module }) => privacy.mayBeStored(module.path))) return not("nothing-missing");
  if (moduleCache === null) return not("no-module-cache");
  const access = cacheAccess(machine.env);
  if (access === null) return not("no-service");

  const root = machine.env.GITHUB_WORKSPACE || machine.cwd;
  const named =
    inputs.cacheDependencyPaths.length === 0 ? [] : await files.glob(inputs.cacheDependencyPaths, root);
  const texts = await Promise.all(
    named.map((path) => files.readText(path, MOST_GO_SUM_BYTES).catch(() => null)),
  );
  const sums = mergeGoSums([
    project.goSum,
    ...texts.flatMap((text) => (text === null ? [] : parseGoSum(text))),
  ]);
  const paths = (named.length > 0 ? named : project.goSumPaths).map((path) => nodePath.relative(root, path));
  const keys = entryKeys(inputs.cacheKeyPrefix, paths, sums);
  const writable = access.writable && inputs.cache === "true";
  return {
    report: { ...noEntry(access.readable ? "miss" : "not-readable"), primaryKey: keys.primary },
    restore: access.readable ? { keys, sums, moduleCache } : null,
    save: writable ? { keys, sums } : null,
  };
}

/** Puts into the module cache what the entry has of it. Never throws: without it, everything is fetched. */
export async function restoreEntry(ports: EntryPorts, plan: EntryPlan): Promise<RestoredEntry> {
  if (plan.restore === null) return { report: plan.report, admitted: 0, moduleCacheProblem: null };
  const { restoreFromService } = await import("./restore-from-service.ts");
  return restoreFromService(ports, plan.report, plan.restore);
}

/**
 * Tells the step at the job's end what to save, or nothing where that is not to be: the entry is there already, may not
 * be written, or nothing was missing.
 */
export async function handOverSaving(
  { files, machine, job }: EntryPorts,
  {
    plan,
    restored,
    filled,
    inputs,
    project,
    privacy,
    inventory,
  }: {
    readonly plan: EntryPlan;
    readonly restored: CacheReport;
    readonly filled: Filled;
    readonly inputs: Inputs;
    readonly project: Project;
    readonly privacy: Privacy;
    readonly inventory: Inventory;
  },
): Promise<void> {
  if (plan.save === null || restored.exact || project.moduleCache === null) return;
  const { keys, sums } = plan.save;
  const state = formatSavingState({
    moduleCache: project.moduleCache,
    primaryKey: keys.primary,
    // With prefetch an entry that lacks something is an accident, and is not kept.
    partKey: inputs.prefetch === "false" && restored.matchedKey !== keys.part ? keys.part : null,
    contents: contentsOf(sums, project, inventory, filled, privacy),
  });
  const path = nodePath.join(machine.tempDir, `setup-go-mirror-state-${digestOf(state).slice(0, 16)}.json`);
  try {
    await files.replace(path, state, 0o600);
  } catch {
    // No room for it: nothing is saved this time.
    return;
  }
  // Too long for a variable, which is what a runner makes of a state.
  job.saveState(STATE_PATH, path);
  job.saveState(STATE_DIGEST, digestOf(state));
}

export const STATE_PATH = "module-cache-state";
export const STATE_DIGEST = "module-cache-state-digest";

/** Of the state's file: whoever has changed it since does not decide what is saved. */
export function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
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

/** What no server has is not waited for: the job can do without it, or it would have failed. */
function contentsOf(
  sums: GoSum,
  project: Project,
  inventory: Inventory,
  filled: Filled,
  privacy: Privacy,
): EntryContents {
  const nowhere = new Set(
    filled.result?.left
      .filter(({ reason }) => reason === "missing-everywhere")
      .map(({ wanted }) => moduleKey(wanted.module)),
  );
  const privates = new Set(inventory.privateZips.map(({ module }) => moduleKey(module)));
  const required = project.needed.zips
    .map(({ module }) => moduleKey(module))
    .filter((key) => !nowhere.has(key) && !privates.has(key));
  return entryContents(sums, new Set(required), privacy.mayBeStored);
}
