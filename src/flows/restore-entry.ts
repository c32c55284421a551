import nodePath from "node:path";
import { cacheAccess } from "../cache/cache-access.ts";
import { entryKeys } from "../cache/entry-key.ts";
import { mergeGoSums, parseGoSum } from "../go/go-sum.ts";
import type { Inputs } from "../inputs.ts";
import type { Inventory } from "../modules/inventory.ts";
import type { ModuleCache } from "../modules/module-cache.ts";
import type { CacheReport } from "../report/report.ts";
import type { EntryPlan, EntryPorts, RestoredEntry } from "./module-cache-entry.ts";
import type { Privacy } from "./read-privacy.ts";
import type { Project } from "./read-project.ts";

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
