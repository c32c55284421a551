import nodePath from "node:path";
import { hashGoMod } from "../go/dirhash.ts";
import type { ModuleSum } from "../go/go-sum.ts";
import type { ModuleVersion } from "../go/module-version.ts";
import type { Files, HashZip } from "../ports.ts";
import { inLanes } from "./lanes.ts";
import { downloadPath } from "./module-cache-layout.ts";

/** What was put into a folder out of the module cache. */
export interface StagedModules {
  readonly zips: number;
  readonly zipBytes: number;
  /** Modules of which a file in the module cache is not what go.sum says: left out. */
  readonly wrong: readonly ModuleVersion[];
}

export interface StageRequest {
  /** An absolute path, empty or not there yet. */
  readonly folder: string;
  /** GOMODCACHE. */
  readonly moduleCache: string;
  readonly zips: readonly ModuleSum[];
  readonly mods: readonly ModuleSum[];
  /** The name below the folder, with slashes. */
  readonly nameOf: (module: ModuleVersion, kind: "zip" | "mod" | "info") => string;
  /** As many zips are hashed at once. */
  readonly hashers: readonly HashZip[];
}

/** cmd/go's own limit (x/mod zip, MaxGoMod). */
const MOST_MOD_BYTES = 16 << 20;
const LANES = 8;
const FILE_MODE = 0o644;

/**
 * Puts what the module cache has of `zips` (with their `.info`) and `mods` into a folder, under second names where that
 * goes, after comparing each with its hash: the hash is that of the file which is staged, whatever happens to the
 * module cache meanwhile. `.ziphash` files and unpacked trees stay behind.
 *
 * @throws what the file system throws
 */
export async function stageModules(files: Files, request: StageRequest): Promise<StagedModules> {
  const { folder, moduleCache, nameOf, hashers } = request;
  const wrong = new Set<ModuleVersion>();
  let count = 0;
  let zipBytes = 0;
  const stage = async (module: ModuleVersion, kind: "zip" | "mod" | "info") => {
    const from = downloadPath(moduleCache, module, kind);
    const stat = await files.lstat(from).catch(() => null);
    if (stat?.kind !== "file") return null;
    const path = nodePath.join(folder, ...nameOf(module, kind).split("/"));
    await files.linkOrCopy(from, path);
    return { path, bytes: stat.bytes };
  };

  await inLanes(hashers, request.zips, async ({ module, h1 }, hashZip) => {
    const staged = await stage(module, "zip");
    if (staged === null) return;
    const verdict = await hashZip(staged.path, module);
    if (!verdict.ok || verdict.h1 !== h1) {
      wrong.add(module);
      await files.remove(staged.path);
      return;
    }
    count++;
    zipBytes += staged.bytes;
    if ((await stage(module, "info")) === null)
      await writeInfo(files, folder, nameOf(module, "info"), module);
  });
  await inLanes(Array.from({ length: LANES }), request.mods, async ({ module, h1 }) => {
    const staged = await stage(module, "mod");
    if (staged === null) return;
    const file = await files.open(staged.path);
    const bytes = await file.read(0, Math.min(file.bytes, MOST_MOD_BYTES)).finally(() => file.close());
    if (hashGoMod(bytes) === h1) return;
    wrong.add(module);
    await files.remove(staged.path);
  });
  return { zips: count, zipBytes, wrong: [...wrong] };
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

/** `go build` needs none and leaves none behind; `go mod download` would have to ask for it. */
async function writeInfo(files: Files, folder: string, name: string, module: ModuleVersion): Promise<void> {
  const file = await files.create(nodePath.join(folder, ...name.split("/")), FILE_MODE);
  await file.write(Buffer.from(JSON.stringify({ Version: module.version })));
  await file.close();
}
