import nodePath from "node:path";
import type { ModuleSum } from "../go/go-sum.ts";
import type { ModuleVersion } from "../go/module-version.ts";
import type { Files, HashZip } from "../ports.ts";
import { type Admission, admitInfo, admitMod, admitZip } from "./admit.ts";
import { inLanes } from "./lanes.ts";
import type { ModuleCache } from "./module-cache.ts";
import { downloadPath } from "./module-cache-layout.ts";
import { infoTime } from "./module-info.ts";
import { realFilesBelow } from "./real-files.ts";

/** What became of files that somebody else has put into a folder. */
export interface StagedAdmission {
  readonly zips: number;
  readonly mods: number;
  readonly infos: number;
  readonly zipBytes: number;
  /** Modules of which a file was not what go.sum says. */
  readonly wrong: readonly ModuleVersion[];
  /** Why the module cache took no more, as an error code; null: it took all. */
  readonly moduleCacheProblem: string | null;
}

export interface StagedRequest {
  /** An absolute path. Only what really lies below it is looked at. */
  readonly folder: string;
  readonly moduleCache: ModuleCache;
  readonly zips: readonly ModuleSum[];
  readonly mods: readonly ModuleSum[];
  /** The name below the folder, with slashes. */
  readonly nameOf: (module: ModuleVersion, kind: "zip" | "mod" | "info") => string;
  /** As many zips are hashed at once. */
  readonly hashers: readonly HashZip[];
}

/** Some times what an entry may hold: a folder with more was not made by us. */
const MOST_STAGED = 100_000;
/** cmd/go's own limits (x/mod zip, MaxZipFile and MaxGoMod); an `.info` has some hundred bytes. */
const MOST_BYTES = { zip: 500 << 20, mod: 16 << 20, info: 64 << 10 } as const;
/** Small files at once: enough to keep the file system busy. */
const LANES = 8;

/**
 * Puts the files of `zips` and `mods` that lie in a folder into the module cache, each after its hash was compared, and
 * never over one that is there. Of an `.info` only the time is taken. Everything else in the folder is passed over.
 * Never throws: what can't be read is not there.
 */
export async function admitStaged(files: Files, request: StagedRequest): Promise<StagedAdmission> {
  const { folder, moduleCache, nameOf, hashers } = request;
  const staged = await realFilesBelow(files, folder, MOST_STAGED);
  const wrong = new Set<ModuleVersion>();
  const admitted = { zips: 0, mods: 0, infos: 0, zipBytes: 0 };
  let problem: string | null = null;

  /** The path of a staged file that the module cache lacks, or null. */
  const find = async (module: ModuleVersion, kind: "zip" | "mod" | "info") => {
    const name = nameOf(module, kind);
    const { bytes } = staged.get(name) ?? {};
    if (bytes === undefined || problem !== null) return null;
    if (bytes > MOST_BYTES[kind]) {
      wrong.add(module);
      return null;
    }
    const isThere =
      (await files.stat(downloadPath(moduleCache.root, module, kind)).catch(() => null)) !== null;
    return isThere ? null : { path: nodePath.join(folder, ...name.split("/")), bytes };
  };
  const admit = async (module: ModuleVersion, admission: () => Promise<Admission | null>) => {
    try {
      const result = await admission();
      if (result === null || result.kind === "wrong-hash" || result.kind === "bad-zip") wrong.add(module);
      return result?.kind === "admitted";
    } catch (error) {
      problem ??= (error as NodeJS.ErrnoException).code ?? (error as Error).message;
      return false;
    }
  };

  const sized = request.zips.flatMap((zip) => {
    const { bytes } = staged.get(nameOf(zip.module, "zip")) ?? {};
    return bytes === undefined ? [] : [{ ...zip, bytes }];
  });
  // The largest first: begun last, it would be waited for alone.
  await inLanes(
    hashers,
    sized.sort((a, b) => b.bytes - a.bytes),
    async ({ module, h1 }, hashZip) => {
      const found = await find(module, "zip");
      if (found === null) return;
      const isNew = await admit(module, () => admitZip(files, moduleCache, module, found.path, h1, hashZip));
      if (!isNew) return;
      admitted.zips++;
      admitted.zipBytes += found.bytes;
    },
  );
  const lanes = Array.from({ length: LANES });
  await inLanes(lanes, request.mods, async ({ module, h1 }) => {
    const found = await find(module, "mod");
    if (found === null) return;
    const bytes = await readWhole(files, found);
    if (bytes === null) return;
    if (await admit(module, () => admitMod(files, moduleCache, module, bytes, h1))) admitted.mods++;
  });
  await inLanes(lanes, request.zips, async ({ module }) => {
    const found = await find(module, "info");
    const bytes = found && (await readWhole(files, found));
    if (bytes === null) return;
    const time = infoTime(bytes, module.version);
    const isNew = await admit(module, async () =>
      time === undefined ? null : admitInfo(files, moduleCache, module, time),
    );
    if (isNew) admitted.infos++;
  });
  return { ...admitted, wrong: [...wrong], moduleCacheProblem: problem };
}

async function readWhole(
  files: Files,
  { path, bytes }: { readonly path: string; readonly bytes: number },
): Promise<Uint8Array | null> {
  const file = await files.open(path).catch(() => null);
  if (file === null) return null;
  return file
    .read(0, bytes)
    .catch(() => null)
    .finally(() => file.close());
}
