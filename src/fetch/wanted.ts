import { hashGoMod } from "../go/dirhash.ts";
import type { ModuleSum } from "../go/go-sum.ts";
import { syntheticGoMod } from "../go/legacy-go-mod.ts";
import { type ModuleVersion, pseudoVersionTime } from "../go/module-version.ts";
import type { Inventory } from "../modules/inventory.ts";

/** A file that the module cache is to have, with the hash that it must have. */
export type Wanted =
  | { readonly kind: "zip"; readonly module: ModuleVersion; readonly h1: string }
  | { readonly kind: "mod"; readonly module: ModuleVersion; readonly h1: string }
  /** No hash covers it: we write our own. */
  | { readonly kind: "info"; readonly module: ModuleVersion };

/** What a fetch is to get, and what it is not even to ask for. */
interface FetchPlan {
  readonly wanted: readonly Wanted[];
  /** Beyond what one run asks for. */
  readonly overLimit: { readonly zips: number; readonly mods: number };
}

/** A go.sum can be a stranger's: so many files are asked for at the most. Kubernetes needs about 900. */
const MAX_FILES = 10_000;

/**
 * Everything that is missing, private modules included: large zips first, because a large one that is begun last is
 * waited for alone; then what `go mod download` wants beside them, then the go.mod files of other modules.
 * @param likelyBytes about how large that module's zip is
 */
export function planFetch(inventory: Inventory, likelyBytes: (modulePath: string) => number): FetchPlan {
  const zips = [...inventory.missingZips, ...inventory.privateZips]
    .map((sum) => ({ sum, bytes: likelyBytes(sum.module.path) }))
    .sort((a, b) => b.bytes - a.bytes)
    .map(({ sum }) => sum);
  const infos = [...inventory.missingInfos, ...inventory.privateInfos];
  const mods = [...inventory.missingMods, ...inventory.privateMods];
  const all: readonly Wanted[] = [
    ...zips.map(({ module, h1 }: ModuleSum) => ({ kind: "zip", module, h1 }) as const),
    ...infos.map((module) => ({ kind: "info", module }) as const),
    ...mods.map(({ module, h1 }) => ({ kind: "mod", module, h1 }) as const),
  ];
  const over = all.slice(MAX_FILES);
  const count = (kind: Wanted["kind"]) => over.filter((w) => w.kind === kind).length;
  return {
    wanted: all.slice(0, MAX_FILES),
    overLimit: {
      zips: inventory.overLimit.zips + count("zip"),
      mods: inventory.overLimit.mods + count("mod"),
    },
  };
}

/**
 * What a file holds, where that is known without a request: the time in a pseudo-version's `.info`, the go.mod that Go
 * makes up for a module without one; or null.
 */
export function knownContent(wanted: Wanted): Uint8Array | string | null {
  if (wanted.kind === "info") return pseudoVersionTime(wanted.module.version);
  if (wanted.kind === "zip") return null;
  const goMod = syntheticGoMod(wanted.module.path);
  return goMod && hashGoMod(goMod) === wanted.h1 ? goMod : null;
}
