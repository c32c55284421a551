import type { ModuleSum } from "../go/go-sum.ts";
import { checkModuleVersion } from "../go/module-version.ts";
import type { EntryContents } from "./entry-files.ts";

/** What the step after the job's own has to know: nothing of it is worked out again there. */
export interface JobState {
  /** Null: the module files are not to be saved. */
  readonly modules: ModulesState | null;
  readonly buildCache: BuildCacheState | null;
}

export interface ModulesState {
  /** GOMODCACHE, an absolute path. */
  readonly moduleCache: string;
  readonly primaryKey: string;
  /** Where what there is at the job's end is not all: the key for that, or null for not at all. */
  readonly partKey: string | null;
  readonly contents: EntryContents;
}

export interface BuildCacheState {
  /** GOCACHE, an absolute path. */
  readonly folder: string;
  readonly key: string;
  /** When the job began, wall-clock time. */
  readonly sinceMs: number;
  /** GOMODCACHE: temporary files go where those of the modules go. */
  readonly moduleCache: string;
}

/** Raised with any change of the form: main and post of two versions must not read each other's. */
const VERSION = 1;

/** The state as text. */
export function formatJobState({ modules, buildCache }: JobState): string {
  const row = ({ module, h1 }: ModuleSum) => [module.path, module.version, h1];
  return JSON.stringify({
    version: VERSION,
    modules: modules && {
      moduleCache: modules.moduleCache,
      primaryKey: modules.primaryKey,
      partKey: modules.partKey,
      zips: modules.contents.zips.map((zip) => [...row(zip), zip.required]),
      mods: modules.contents.mods.map(row),
    },
    buildCache,
  });
}

/** Reads it back; null for anything that is not of this form, names that cmd/go would refuse among it. */
export function parseJobState(text: string): JobState | null {
  try {
    const { version, modules, buildCache } = JSON.parse(text);
    if (version !== VERSION) return null;
    return {
      modules: modules === null ? null : modulesState(modules),
      buildCache: buildCache === null ? null : buildCacheState(buildCache),
    };
  } catch {
    return null;
  }
}

function modulesState(value: Readonly<Record<string, unknown>>): ModulesState {
  return {
    moduleCache: text(value.moduleCache),
    primaryKey: text(value.primaryKey),
    partKey: value.partKey === null ? null : text(value.partKey),
    contents: {
      zips: rows(value.zips).map((row) => ({ ...sum(row), required: row[3] === true })),
      mods: rows(value.mods).map(sum),
    },
  };
}

function buildCacheState(value: Readonly<Record<string, unknown>>): BuildCacheState {
  const { sinceMs } = value;
  if (typeof sinceMs !== "number") throw new Error("not a time");
  const { folder, key, moduleCache } = value;
  return { folder: text(folder), key: text(key), sinceMs, moduleCache: text(moduleCache) };
}

function text(value: unknown): string {
  if (typeof value !== "string" || value === "") throw new Error("not a text");
  return value;
}

function rows(value: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(value) || !value.every(Array.isArray)) throw new Error("not rows");
  return value;
}

function sum([path, version, h1]: readonly unknown[]): ModuleSum {
  const module = { path: text(path), version: text(version) };
  const problem = checkModuleVersion(module);
  if (problem !== null) throw new Error(problem);
  return { module, h1: text(h1) };
}
