import nodePath from "node:path";
import { type GoMod, indexReplaces, type Replace } from "../go/go-mod.ts";
import { type GoSum, isH1, type ModuleSum } from "../go/go-sum.ts";
import { compareGoVersions } from "../go/go-version.ts";
import { type ModuleVersion, moduleKey } from "../go/module-version.ts";
import type { Files } from "../ports.ts";
import { inLanes } from "./lanes.ts";
import {
  type DownloadKind,
  downloadFolder,
  downloadName,
  downloadPath,
  downloadRoot,
  unpackedPath,
} from "./module-cache-layout.ts";

/** What the job will want from the module cache, each with the hash that it must have. */
export interface Needed {
  readonly zips: readonly ModuleSum[];
  /** go.mod files: of more modules than the zips, because Go reads them to work out the build list. */
  readonly mods: readonly ModuleSum[];
}

/** A module whose zip, or unpacked tree, the module cache vouches for with a hash that is not go.sum's. */
interface OtherHash {
  readonly module: ModuleVersion;
  /** go.sum's. */
  readonly expected: string;
  /** That of the `.ziphash`. */
  readonly actual: string;
}

/** Where the needed files stand. For zips as for mods: needed = present + missing + private + over the limit + otherHash (zips). */
export interface Inventory {
  readonly neededZips: number;
  readonly neededMods: number;
  /** The zip is there, or what is enough to build without it: its unpacked tree and its `.ziphash`. */
  readonly presentZips: number;
  readonly presentMods: number;
  /** To be fetched from a mirror: not present and not private. */
  readonly missingZips: readonly ModuleSum[];
  readonly missingMods: readonly ModuleSum[];
  /** The `.info` is not there, of modules in missingZips or others whose zip is. */
  readonly missingInfos: readonly ModuleVersion[];
  /** As the three lists above, but private: no mirror may hear of them. */
  readonly privateZips: readonly ModuleSum[];
  readonly privateMods: readonly ModuleSum[];
  readonly privateInfos: readonly ModuleVersion[];
  /** Neither present nor missing: cmd/go refuses them, and whatever a fetch brought could not take their place. */
  readonly otherHash: readonly OtherHash[];
  /** Not looked at, because there are too many: see MAX_LOOKED_AT. cmd/go fetches them if it needs them. */
  readonly overLimit: { readonly zips: number; readonly mods: number };
}

/** From this version on a go.mod file lists every module that a build can need (Go 1.17 release notes). */
const COMPLETE_GO_MOD = "1.17";

/**
 * Zips and mods together: several times what the largest known projects list. A go.sum can come from a stranger's
 * pull request, and each of its modules costs a look into a folder and, where it is missing, requests.
 */
const MAX_LOOKED_AT = 20_000;

/** Enough to keep the file system busy, few enough not to take every file descriptor. */
const PARALLEL_FOLDERS = 16;

/**
 * The modules that `go mod download` would fetch: what go.mod requires, after replacements; before Go 1.17, in
 * a workspace and without a go.mod, what go.sum lists. Modules without a hash in go.sum are left to cmd/go, and
 * a vendored project needs none at all.
 *
 * @param project.goVersion the `go` line that counts, or null (cmd/go then assumes 1.16)
 * @param project.goSum all go.sum files that count, merged
 * @param project.replaces those in force; where two name the same module, the first one wins
 */
export function neededModules(project: {
  readonly goMod: GoMod | null;
  readonly goVersion: string | null;
  readonly goSum: GoSum;
  readonly workspace: boolean;
  readonly vendored: boolean;
  readonly replaces: readonly Replace[];
}): Needed {
  const { goMod, goSum } = project;
  if (project.vendored) return { zips: [], mods: [] };
  const mods = [...goSum.mods.values()];
  const listed = goMod !== null && compareGoVersions(project.goVersion ?? "1.16", COMPLETE_GO_MOD) >= 0;
  if (goMod === null || !listed || project.workspace) return { zips: [...goSum.zips.values()], mods };
  const replaced = indexReplaces(project.replaces);
  const zips = new Map<string, ModuleSum>();
  for (const required of goMod.require) {
    const module = replaced(required);
    if (module === null) continue;
    const sum = goSum.zips.get(moduleKey(module));
    if (sum !== undefined) zips.set(moduleKey(module), sum);
  }
  return { zips: [...zips.values()], mods };
}

/**
 * Looks at what of `needed` the module cache holds. Each module's folder is listed once, however many versions
 * of it are needed, and of files only a `.ziphash` is read: cmd/go takes its word for the zip and the tree. Of more than MAX_LOOKED_AT files it looks at the first ones, zips before mods.
 *
 * @param moduleCache null when there is none: then nothing is present
 * @param isPrivate whether a module path must not be told to a mirror
 * A folder that can't be read (another user's, a path that is too long) counts as empty: what is in it is missing
 * for this user.
 */
export async function takeInventory(
  files: Files,
  moduleCache: string | null,
  needed: Needed,
  isPrivate: (path: string) => boolean,
): Promise<Inventory> {
  const zips = needed.zips.slice(0, MAX_LOOKED_AT);
  const mods = needed.mods.slice(0, MAX_LOOKED_AT - zips.length);
  const cache = moduleCache === null ? NOTHING : await lookInto(files, moduleCache, { zips, mods });
  const absentZips = zips.filter(({ module }) => !cache.has(module, "zip") && !cache.isUnpacked(module));
  const absentMods = mods.filter(({ module }) => !cache.has(module, "mod"));
  const refused = new Set(cache.otherHash.map(({ module }) => module));
  const absentInfos = zips
    .map(({ module }) => module)
    .filter((m) => !cache.has(m, "info") && !cache.isUnpacked(m) && !refused.has(m));
  const [privateZips, missingZips] = split(absentZips, ({ module }) => isPrivate(module.path));
  const [privateMods, missingMods] = split(absentMods, ({ module }) => isPrivate(module.path));
  const [privateInfos, missingInfos] = split(absentInfos, ({ path }) => isPrivate(path));
  return {
    neededZips: needed.zips.length,
    neededMods: needed.mods.length,
    presentZips: zips.length - absentZips.length - cache.otherHash.length,
    presentMods: mods.length - absentMods.length,
    missingZips,
    missingMods,
    missingInfos,
    privateZips,
    privateMods,
    privateInfos,
    otherHash: cache.otherHash,
    overLimit: { zips: needed.zips.length - zips.length, mods: needed.mods.length - mods.length },
  };
}

/** Those that pass and those that don't, each in the order given. */
function split<T>(all: readonly T[], test: (one: T) => boolean): [passing: T[], others: T[]] {
  const passing: T[] = [];
  const others: T[] = [];
  for (const one of all) (test(one) ? passing : others).push(one);
  return [passing, others];
}

/** The names found in a module cache. */
interface CacheListing {
  has(m: ModuleVersion, kind: DownloadKind): boolean;
  /** Looked up only where the zip or the `.info` is not there. */
  isUnpacked(m: ModuleVersion): boolean;
  readonly otherHash: readonly OtherHash[];
}

const NOTHING: CacheListing = { has: () => false, isUnpacked: () => false, otherHash: [] };

async function lookInto(files: Files, moduleCache: string, needed: Needed): Promise<CacheListing> {
  // A new machine has no folder at all: not worth a thousand questions.
  if ((await files.stat(downloadRoot(moduleCache)).catch(() => null)) === null) return NOTHING;
  // Checked and escaped once: each module is asked about several times.
  const places = new Map(
    [...needed.zips, ...needed.mods].map(({ module: m }) => [
      m,
      { folder: downloadFolder(moduleCache, m), stem: downloadName(m, "zip").slice(0, -"zip".length) },
    ]),
  );
  const downloads = await listFolders(
    files,
    [...places.values()].map(({ folder }) => folder),
  );
  const has = (m: ModuleVersion, kind: DownloadKind) => {
    const { folder = "", stem = "" } = places.get(m) ?? {};
    return downloads.get(folder)?.has(stem + kind) === true;
  };
  // A tree without its .ziphash, or with a .partial beside it, is not taken by cmd/go (modfetch, DownloadDir).
  const trees = needed.zips
    .map(({ module }) => module)
    .filter((m) => !(has(m, "zip") && has(m, "info")) && has(m, "ziphash") && !has(m, "partial"))
    .map((m) => unpackedPath(moduleCache, m));
  const parents = await listFolders(files, trees.map(nodePath.dirname));
  const unpacked = new Set(
    trees.filter((tree) => parents.get(nodePath.dirname(tree))?.has(nodePath.basename(tree)) === true),
  );
  const isUnpacked = (m: ModuleVersion) => unpacked.has(unpackedPath(moduleCache, m));
  const vouchedFor = needed.zips.filter(
    ({ module: m }) => has(m, "ziphash") && (has(m, "zip") || isUnpacked(m)),
  );
  return { has, isUnpacked, otherHash: await findOtherHashes(files, moduleCache, vouchedFor) };
}

/** Longer than a hash and blanks around it. */
const MAX_ZIPHASH_BYTES = 128;

/** One that is empty or broken says nothing: cmd/go hashes the zip again then (modfetch/fetch.go, checkMod). */
async function findOtherHashes(
  files: Files,
  moduleCache: string,
  sums: readonly ModuleSum[],
): Promise<readonly OtherHash[]> {
  // Of a toolchain that nobody has proven yet there is none to compare with.
  const known = sums.filter(({ h1 }) => h1 !== "");
  const paths = known.map(({ module }) => downloadPath(moduleCache, module, "ziphash"));
  const texts = await files.readSmall(paths, MAX_ZIPHASH_BYTES);
  return known.flatMap(({ module, h1: expected }, index) => {
    const actual = texts[index]?.trim() ?? "";
    return isH1(actual) && actual !== expected ? [{ module, expected, actual }] : [];
  });
}

async function listFolders(
  files: Files,
  folders: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const listed = new Map<string, ReadonlySet<string>>();
  await inLanes(Array.from({ length: PARALLEL_FOLDERS }), [...new Set(folders)], async (folder) => {
    listed.set(folder, new Set(await files.list(folder).catch(() => [])));
  });
  return listed;
}
