import {
  count,
  type Decoder,
  decodeJson,
  fields,
  flag,
  list,
  literal,
  malformed,
  nullable,
  text,
} from "../decode.ts";
import { checkModuleVersion, type ModuleVersion } from "../go/module-version.ts";
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
const VERSION = 3;

/** The state as text. */
export function formatJobState(state: JobState): string {
  return JSON.stringify({ version: VERSION, ...state });
}

/** Text that says something: no path and no key is empty. */
const name: Decoder<string> = (value) => text(value) || malformed();

const moduleVersion: Decoder<ModuleVersion> = (value) => {
  const module = fields<ModuleVersion>({ path: text, version: text })(value);
  return checkModuleVersion(module) === null ? module : malformed();
};

const SUM = { module: moduleVersion, h1: name };
const STATE = fields<JobState & { readonly version: typeof VERSION }>({
  version: literal(VERSION),
  modules: nullable(
    fields<ModulesState>({
      moduleCache: name,
      primaryKey: name,
      partKey: nullable(name),
      contents: fields<EntryContents>({
        zips: list(fields<EntryContents["zips"][number]>({ ...SUM, required: flag })),
        mods: list(fields<EntryContents["mods"][number]>(SUM)),
      }),
    }),
  ),
  buildCache: nullable(
    fields<BuildCacheState>({
      folder: name,
      key: name,
      sinceMs: count,
      savesAbove: count,
      restored: list(name),
    }),
  ),
  serviceFailed: flag,
});

/** Reads it back; null for anything that is not of this form, names that cmd/go would refuse among it. */
export function parseJobState(json: string): JobState | null {
  const state = decodeJson(json, STATE);
  if (state === null) return null;
  const { modules, buildCache, serviceFailed } = state;
  return { modules, buildCache, serviceFailed };
}
