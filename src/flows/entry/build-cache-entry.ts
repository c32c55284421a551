import nodePath from "node:path";
import {
  BUILD_ENTRY,
  type BuildKeys,
  buildKeys,
  isBuildCacheFile,
  maySaveBuild,
  USE_NOTED_MS,
  usedFiles,
} from "../../cache/build-cache.ts";
import { cacheAccess } from "../../cache/cache-access.ts";
import type { KeyParts } from "../../cache/entry-key.ts";
import type { BuildCacheState } from "../../cache/job-state.ts";
import { inLanes } from "../../modules/lanes.ts";
import { closeModuleCache, openModuleCache } from "../../modules/module-cache.ts";
import { realFilesBelow } from "../../modules/real-files.ts";
import type { ArchivedFile, Ports } from "../../ports.ts";
import type { BuildCacheReport, BuildCacheSaveReport } from "../../report/report.ts";
import type { JobFacts } from "../project/read-job.ts";
import type { Privacy } from "../project/read-privacy.ts";
import type { Project } from "../project/read-project.ts";
import { workFolder } from "./module-cache-entry.ts";

export type BuildCachePorts = Pick<Ports, "machine" | "files" | "processes" | "clock" | "cache">;

/** An entry of the build cache, as far as it can be told before anybody is asked. */
export interface BuildCachePlan {
  readonly report: BuildCacheReport;
  readonly restore: { readonly keys: BuildKeys; readonly folder: string } | null;
  /** Null: not to be saved. */
  readonly save: BuildCacheState | null;
}

/** Objects of a compiler shrink to a fifth, and to less where much is alike. */
const MOST_GROWTH = 40;
const MOST_FILES = 500_000;
const LANES = 8;
/** As cmd/go creates them (cmd/go/internal/cache, put); the umask applies. */
const FILE_MODE = 0o666;

/** Whether the job keeps Go's build cache, and by which keys. */
export function planBuildCache(
  { machine, clock }: BuildCachePorts,
  { inputs, project, privacy }: JobFacts,
  modules: KeyParts | null,
): BuildCachePlan {
  const not = (kind: BuildCacheReport["kind"]): BuildCachePlan => ({
    report: nothing(kind),
    restore: null,
    save: null,
  });
  if (!inputs.buildCache) return not("not-wanted");
  const access = cacheAccess(machine.env);
  if (access === null) return not("no-service");
  const { build } = project;
  if (build === null || modules === null || project.moduleCache === null) return not("no-go");
  const keys = buildKeys(inputs.cacheKeyPrefix, modules, build, machine.env.GITHUB_REF ?? "");
  const writable = access.writable && inputs.cache !== "read-only";
  const unsaved = writable ? whyUnsaved(machine.env.GITHUB_EVENT_NAME ?? "", project, privacy) : null;
  return {
    report: {
      ...nothing(access.readable ? "miss" : "not-readable"),
      primaryKey: keys.primary,
      unsaved,
    },
    restore: access.readable ? { keys, folder: build.cacheFolder } : null,
    save:
      writable && unsaved === null
        ? {
            folder: build.cacheFolder,
            key: keys.primary,
            sinceMs: clock.nowMs(),
            moduleCache: project.moduleCache,
          }
        : null,
  };
}

function whyUnsaved(event: string, { needed }: Project, { mayStore }: Privacy): BuildCacheReport["unsaved"] {
  if (!maySaveBuild(event)) return { code: "event", event };
  return needed.zips.every(({ module }) => mayStore(module.path)) ? null : { code: "private-code" };
}

/**
 * Puts what an entry has into the build cache, and nothing over what is there. Nothing of it can be verified: only the
 * names and kinds of files are looked at. Never throws.
 */
export async function restoreBuildCache(
  ports: BuildCachePorts,
  { report, restore }: BuildCachePlan,
  moduleCache: string | null,
): Promise<BuildCacheReport> {
  if (restore === null || moduleCache === null) return report;
  const { files, clock } = ports;
  const startMs = clock.monotonicMs();
  const place = openModuleCache(moduleCache, ports.processes.own);
  const folder = workFolder(ports.machine, place, "build");
  try {
    await files.makeDirectory(folder, 0o700);
    const { keys } = restore;
    const receiver = receiveBuildCache(ports, nodePath.join(folder, "files"), restore.folder);
    const found = await ports.cache.restore(
      {
        folder,
        path: BUILD_ENTRY,
        key: keys.primary,
        restoreKeys: keys.restore,
        crossOs: false,
        mostGrowth: MOST_GROWTH,
        notBefore: Promise.resolve(),
      },
      receiver.take,
    );
    const brought = { ...receiver.brought, elapsedMs: clock.monotonicMs() - startMs };
    if (found.kind === "miss") return { ...report, ...brought };
    if (found.kind === "failed") return { ...report, ...brought, kind: "failed", failure: found.failure };
    const exact = found.key === keys.primary;
    return { ...report, ...brought, kind: "restored", matchedKey: found.key, exact };
  } catch (error) {
    const failure = { code: "failed", detail: messageOf(error) } as const;
    return { ...report, kind: "failed", failure, elapsedMs: clock.monotonicMs() - startMs };
  } finally {
    await files.removeFolder(folder).catch(() => {});
    await closeModuleCache(files, place);
  }
}

/** Takes files of the build cache, and none over one that is there. */
function receiveBuildCache({ files, clock }: BuildCachePorts, folder: string, to: string) {
  // As if it had not been used for a while: cmd/go then notes the use, and what nobody uses is not saved again.
  const unusedMs = clock.nowMs() - 2 * USE_NOTED_MS;
  const brought = { files: 0, bytes: 0 };
  return {
    brought,
    take: async ({ name, bytes, content }: ArchivedFile) => {
      if (!isBuildCacheFile(name)) return;
      const place = nodePath.join(to, ...name.split("/"));
      if ((await files.lstat(place)) !== null) return;
      // Written elsewhere: a go beside us must not find half a file.
      const file = await files.create(nodePath.join(folder, nodePath.basename(name)), FILE_MODE);
      try {
        for await (const piece of content) await file.write(piece);
        await file.close();
        await files.setModified(file.path, unusedMs);
        await files.linkOrCopy(file.path, place);
        brought.files++;
        brought.bytes += bytes;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      } finally {
        await file.discard();
      }
    },
  };
}

/** Saves what the job has used of the build cache. Never throws. */
export async function saveBuildCache(
  ports: BuildCachePorts,
  state: BuildCacheState,
): Promise<BuildCacheSaveReport> {
  const { files, clock } = ports;
  const startMs = clock.monotonicMs();
  const place = openModuleCache(state.moduleCache, ports.processes.own);
  const folder = workFolder(ports.machine, place, "build");
  const report = (
    kind: BuildCacheSaveReport["kind"],
    more: Partial<BuildCacheSaveReport> = {},
  ): BuildCacheSaveReport => ({
    kind,
    key: state.key,
    files: 0,
    bytes: 0,
    failure: null,
    elapsedMs: clock.monotonicMs() - startMs,
    ...more,
  });
  try {
    const there = [...(await realFilesBelow(files, state.folder, MOST_FILES))]
      .filter(([name]) => isBuildCacheFile(name))
      .map(([name, file]) => ({ name, ...file }));
    const used = usedFiles(there, state.sinceMs);
    if (used.length === 0) return report("nothing");
    await inLanes(Array.from({ length: LANES }), used, async ({ name }) => {
      const parts = name.split("/");
      await files.linkOrCopy(
        nodePath.join(state.folder, ...parts),
        nodePath.join(folder, BUILD_ENTRY, ...parts),
      );
    });
    const what = { files: used.length, bytes: used.reduce((sum, { bytes }) => sum + bytes, 0) };
    const saved = await ports.cache.save(
      { folder, path: BUILD_ENTRY, key: state.key, crossOs: false },
      Promise.resolve(true),
    );
    return report(saved.kind === "withdrawn" ? "nothing" : saved.kind, {
      ...what,
      failure: saved.kind === "failed" ? saved.failure : null,
    });
  } catch (error) {
    return report("failed", { failure: { code: "failed", detail: messageOf(error) } });
  } finally {
    await files.removeFolder(folder).catch(() => {});
    await closeModuleCache(files, place);
  }
}

function messageOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? (error as Error).message;
}

function nothing(kind: BuildCacheReport["kind"]): BuildCacheReport {
  return {
    kind,
    elapsedMs: 0,
    primaryKey: null,
    matchedKey: null,
    exact: false,
    files: 0,
    bytes: 0,
    failure: null,
    unsaved: null,
  };
}

/** Of a run that keeps none. */
export const NO_BUILD_CACHE = nothing("not-wanted");
