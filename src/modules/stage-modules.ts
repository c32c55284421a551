import nodePath from "node:path";
import { hashGoMod } from "../go/dirhash.ts";
import { MAX_FILE_BYTES } from "../go/file-limits.ts";
import type { ModuleSum } from "../go/go-sum.ts";
import type { ModuleVersion } from "../go/module-version.ts";
import type { Files, HashZip } from "../ports.ts";
import { inLanes } from "./lanes.ts";
import { downloadPath } from "./module-cache-layout.ts";

type Kind = "zip" | "mod" | "info";

/** Files of the module cache under second names. */
export interface StagedModules {
  readonly zips: readonly StagedFile[];
  readonly mods: readonly StagedFile[];
  readonly zipBytes: number;
}

interface StagedFile {
  readonly sum: ModuleSum;
  readonly path: string;
  readonly bytes: number;
}

export interface StageRequest {
  /** An absolute path, empty or not there yet. */
  readonly folder: string;
  /** GOMODCACHE. */
  readonly moduleCache: string;
  readonly zips: readonly ModuleSum[];
  readonly mods: readonly ModuleSum[];
  /** The name below the folder, with slashes. */
  readonly nameOf: (module: ModuleVersion, kind: Kind) => string;
}

const LANES = 8;
const FILE_MODE = 0o644;

/**
 * Gives what the module cache has of `zips` (with their `.info`) and `mods` second names in a folder, or copies it
 * there. `.ziphash` files and unpacked trees stay behind.
 *
 * @throws what the file system throws
 */
export async function stageModules(files: Files, request: StageRequest): Promise<StagedModules> {
  const { folder, moduleCache, nameOf } = request;
  const lanes = Array.from({ length: LANES });
  const stage = async (sum: ModuleSum, kind: Kind): Promise<StagedFile | null> => {
    const from = downloadPath(moduleCache, sum.module, kind);
    const stat = await files.lstat(from).catch(() => null);
    if (stat?.kind !== "file") return null;
    const path = nodePath.join(folder, ...nameOf(sum.module, kind).split("/"));
    await files.linkOrCopy(from, path);
    return { sum, path, bytes: stat.bytes };
  };
  const zips: StagedFile[] = [];
  const mods: StagedFile[] = [];
  await inLanes(lanes, request.zips, async (sum) => {
    const zip = await stage(sum, "zip");
    if (zip === null) return;
    zips.push(zip);
    if ((await stage(sum, "info")) !== null) return;
    // `go build` needs none and leaves none behind; `go mod download` would have to ask for it.
    const name = nameOf(sum.module, "info");
    const file = await files.create(nodePath.join(folder, ...name.split("/")), FILE_MODE);
    await file.write(Buffer.from(JSON.stringify({ Version: sum.module.version })));
    await file.close();
  });
  await inLanes(lanes, request.mods, async (sum) => {
    const mod = await stage(sum, "mod");
    if (mod !== null) mods.push(mod);
  });
  return { zips, mods, zipBytes: zips.reduce((sum, { bytes }) => sum + bytes, 0) };
}

/**
 * The modules of which a staged file is not what go.sum says.
 *
 * @param hashers as many zips are hashed at once
 * @throws what the file system throws
 */
export async function findWrong(
  files: Files,
  { zips, mods }: StagedModules,
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
