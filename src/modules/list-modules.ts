import { hashGoMod } from "../go/dirhash.ts";
import { MAX_FILE_BYTES } from "../go/file-limits.ts";
import type { ModuleSum } from "../go/go-sum.ts";
import type { ModuleVersion } from "../go/module-version.ts";
import type { Files, FileToArchive, HashZip } from "../ports.ts";
import { inLanes } from "./lanes.ts";
import { downloadPath } from "./module-cache-layout.ts";

type Kind = "zip" | "mod" | "info";

/** Files of the module cache that may go into an archive. */
export interface ListedModules {
  readonly zips: readonly ListedFile[];
  readonly mods: readonly ListedFile[];
  readonly zipBytes: number;
  /** Of all of them, `.info` files too, in an order that is always the same. */
  readonly files: readonly FileToArchive[];
}

interface ListedFile {
  readonly sum: ModuleSum;
  readonly path: string;
  readonly bytes: number;
}

const LANES = 8;

/**
 * What the module cache has of `zips` (with their `.info`) and `mods`. `.ziphash` files and unpacked trees stay behind.
 *
 * @param moduleCache GOMODCACHE
 * @param nameOf a file's name in the archive, with slashes
 * @throws what the file system throws
 */
export async function listModules(
  files: Files,
  moduleCache: string,
  wanted: { readonly zips: readonly ModuleSum[]; readonly mods: readonly ModuleSum[] },
  nameOf: (module: ModuleVersion, kind: Kind) => string,
): Promise<ListedModules> {
  const lanes = Array.from({ length: LANES });
  const listed: FileToArchive[] = [];
  const find = async (sum: ModuleSum, kind: Kind): Promise<ListedFile | null> => {
    const path = downloadPath(moduleCache, sum.module, kind);
    const stat = await files.lstat(path).catch(() => null);
    if (stat?.kind !== "file") return null;
    listed.push({ name: nameOf(sum.module, kind), from: path, bytes: stat.bytes });
    return { sum, path, bytes: stat.bytes };
  };
  const zips: ListedFile[] = [];
  const mods: ListedFile[] = [];
  await inLanes(lanes, wanted.zips, async (sum) => {
    const zip = await find(sum, "zip");
    if (zip === null) return;
    zips.push(zip);
    if ((await find(sum, "info")) !== null) return;
    // `go build` needs none and leaves none behind; `go mod download` would have to ask for it.
    const info = Buffer.from(JSON.stringify({ Version: sum.module.version }));
    listed.push({ name: nameOf(sum.module, "info"), from: info, bytes: info.length });
  });
  await inLanes(lanes, wanted.mods, async (sum) => {
    const mod = await find(sum, "mod");
    if (mod !== null) mods.push(mod);
  });
  return {
    zips,
    mods,
    zipBytes: zips.reduce((sum, { bytes }) => sum + bytes, 0),
    files: inArchiveOrder(listed),
  };
}

/**
 * The small files first, so that a module is whole as soon as its zip is there; then the zips, the largest first: begun
 * last, it would be waited for alone.
 */
function inArchiveOrder(files: readonly FileToArchive[]): readonly FileToArchive[] {
  const zipBytes = ({ name, bytes }: FileToArchive) => (name.endsWith(".zip") ? bytes : Infinity);
  return [...files].sort(
    (a, b) => zipBytes(b) - zipBytes(a) || (a.name < b.name ? -1 : Number(a.name > b.name)),
  );
}

/**
 * The modules of which a listed file is not what go.sum says.
 *
 * @param hashers as many zips are hashed at once
 * @throws what the file system throws
 */
export async function findWrong(
  files: Files,
  { zips, mods }: ListedModules,
  hashers: readonly HashZip[],
): Promise<readonly ModuleVersion[]> {
  const wrong = new Set<ModuleVersion>();
  // The largest first: begun last, it would be waited for alone.
  const largest = [...zips].sort((a, b) => b.bytes - a.bytes);
  await inLanes(hashers, largest, async ({ sum, path }, hashZip) => {
    const verdict = await hashZip(path, sum.module);
    if (!verdict.ok || verdict.h1 !== sum.h1) wrong.add(sum.module);
  });
  await inLanes(Array.from({ length: LANES }), mods, async ({ sum, path }) => {
    const file = await files.open(path);
    const bytes = await file.read(0, Math.min(file.bytes, MAX_FILE_BYTES.mod)).finally(() => file.close());
    if (hashGoMod(bytes) !== sum.h1) wrong.add(sum.module);
  });
  return [...wrong];
}

/** How many of these modules have no zip in the module cache: an unpacked tree can't be verified. */
export async function countWithoutZip(
  files: Files,
  moduleCache: string,
  modules: readonly ModuleVersion[],
): Promise<number> {
  let count = 0;
  await inLanes(Array.from({ length: LANES }), modules, async (module) => {
    const stat = await files.lstat(downloadPath(moduleCache, module, "zip")).catch(() => null);
    if (stat?.kind !== "file") count++;
  });
  return count;
}
