import type { ModuleSum } from "../go/go-sum.ts";
import { type ModuleVersion, proxyPath } from "../go/module-version.ts";
import type { EntryForm } from "../ports.ts";

/** The same for every user, system and Go version. Zips don't shrink, and go.mod files are few bytes. */
export const MODULE_FORM: EntryForm = { name: "go-modules tar 2", packed: false };

/** The name of a file in an entry: as a GOPROXY would serve it, without the slash at its beginning. */
export function entryName(module: ModuleVersion, kind: "zip" | "mod" | "info"): string {
  return proxyPath(module, kind).slice(1);
}

/** What an entry may hold: modules with a hash in go.sum, and whether the job can't do without it. */
export interface EntryContents {
  readonly zips: readonly (ModuleSum & { readonly required: boolean })[];
  readonly mods: readonly ModuleSum[];
}

/** As many as an inventory looks at (modules/inventory.ts): a go.sum may be a stranger's. */
const MAX_FILES = 20_000;

/**
 * Every module of `sums` that may be stored, the required ones first.
 *
 * @param required keys of modules that have to be there for the entry to be complete
 * @param mayStore false for modules that readers of the cache may not have
 */
export function entryContents(
  sums: { readonly zips: ReadonlyMap<string, ModuleSum>; readonly mods: ReadonlyMap<string, ModuleSum> },
  required: ReadonlySet<string>,
  mayStore: (modulePath: string) => boolean,
): EntryContents {
  const zips = [...sums.zips]
    .filter(([, { module }]) => mayStore(module.path))
    .map(([key, sum]) => ({ ...sum, required: required.has(key) }))
    .sort((a, b) => Number(b.required) - Number(a.required))
    .slice(0, MAX_FILES);
  const mods = [...sums.mods.values()]
    .filter(({ module }) => mayStore(module.path))
    .slice(0, MAX_FILES - zips.length);
  return { zips, mods };
}
