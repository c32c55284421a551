import type { ModuleSum } from "../go/go-sum.ts";
import { checkModuleVersion } from "../go/module-version.ts";
import type { EntryContents } from "./entry-files.ts";

/** What the step after the job's own has to know to save the module files; nothing of it is worked out again there. */
export interface SavingState {
  /** GOMODCACHE, an absolute path. */
  readonly moduleCache: string;
  readonly primaryKey: string;
  /** Where what there is at the job's end is not all: the key for that, or null for not at all. */
  readonly partKey: string | null;
  readonly contents: EntryContents;
}

/** Raised with any change of the form: main and post of two versions must not read each other's. */
const VERSION = 1;

/** The state as text. */
export function formatSavingState(state: SavingState): string {
  const { zips, mods } = state.contents;
  const row = ({ module, h1 }: ModuleSum) => [module.path, module.version, h1];
  return JSON.stringify({
    version: VERSION,
    moduleCache: state.moduleCache,
    primaryKey: state.primaryKey,
    partKey: state.partKey,
    zips: zips.map((zip) => [...row(zip), zip.required]),
    mods: mods.map(row),
  });
}

/** Reads it back; null for anything that is not of this form, names that cmd/go would refuse among it. */
export function parseSavingState(text: string): SavingState | null {
  try {
    const { version, moduleCache, primaryKey, partKey, zips, mods } = JSON.parse(text);
    const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
    if (version !== VERSION || !isText(moduleCache) || !isText(primaryKey)) return null;
    if (partKey !== null && !isText(partKey)) return null;
    return {
      moduleCache,
      primaryKey,
      partKey,
      contents: {
        zips: zips.map((row: readonly unknown[]) => ({ ...sum(row), required: row[3] === true })),
        mods: mods.map(sum),
      },
    };
  } catch {
    return null;
  }
}

function sum([path, version, h1]: readonly unknown[]): ModuleSum {
  const module = { path: String(path), version: String(version) };
  const problem = checkModuleVersion(module);
  if (problem !== null || typeof h1 !== "string") throw new Error("not a sum");
  return { module, h1 };
}
