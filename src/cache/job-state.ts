import type { ModuleSum } from "../go/go-sum.ts";
import { checkModuleVersion } from "../go/module-version.ts";
import type { EntryContents } from "./entry-files.ts";

/** What the step after the job's own has to know: nothing of it is worked out again there. */
export interface JobState {
  /** Null: the module files are not to be saved. */
  readonly modules: ModulesState | null;
  readonly buildCache: BuildCacheState | null;
  /** The cache service was of no use in the main step: it is not asked again. */
  readonly serviceFailed: boolean;
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
  /** It is saved where more than this share of what the job used was not restored. */
  readonly savesAbove: number;
  /** Names of the files that an entry brought. */
  readonly restored: readonly string[];
}

/** Raised with any change of the form: main and post of two versions must not read each other's. */
const VERSION = 2;

/** The state as text. */
export function formatJobState({ modules, buildCache, serviceFailed }: JobState): string {
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
    serviceFailed,
  });
}

/** Reads it back; null for anything that is not of this form, names that cmd/go would refuse among it. */
export function parseJobState(text: string): JobState | null {
  try {
    const { version, modules, buildCache, serviceFailed } = JSON.parse(text);
    if (version !== VERSION || typeof serviceFailed !== "boolean") return null;
    return {
      modules: modules === null ? null : modulesState(modules),
      buildCache: buildCache === null ? null : buildCacheState(buildCache),
      serviceFailed,
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
  const { folder, key, sinceMs, savesAbove, restored } = value;
  if (typeof sinceMs !== "number" || typeof savesAbove !== "number") throw new Error("not a number");
  if (!Array.isArray(restored)) throw new Error("not a list");
  return { folder: text(folder), key: text(key), sinceMs, savesAbove, restored: restored.map(text) };
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
