import nodePath from "node:path";
import { BUILD_FORM, isBuildCacheFile, newShare, usedFiles } from "../../cache/build-cache.ts";
import type { BuildCacheState } from "../../cache/job-state.ts";
import { realFilesBelow } from "../../modules/real-files.ts";
import type { CacheAddress, Ports } from "../../ports.ts";
import type { BuildCacheSaveReport } from "../../report/report.ts";

const MAX_FILES = 500_000;

/** Saves what the job has used of the build cache, where enough of it is new. Never throws. */
export async function saveBuildCache(
  { files, clock, cache }: Pick<Ports, "files" | "clock" | "cache">,
  address: CacheAddress,
  state: BuildCacheState,
): Promise<BuildCacheSaveReport> {
  const startMs = clock.monotonicMs();
  const report = (
    kind: BuildCacheSaveReport["kind"],
    more: Partial<BuildCacheSaveReport> = {},
  ): BuildCacheSaveReport => ({
    kind,
    key: state.key,
    files: 0,
    bytes: 0,
    newShare: 0,
    failure: null,
    elapsedMs: clock.monotonicMs() - startMs,
    ...more,
  });
  try {
    const there = [...(await realFilesBelow(files, state.folder, MAX_FILES))]
      .filter(([name]) => isBuildCacheFile(name))
      .map(([name, file]) => ({ name, ...file }));
    const used = usedFiles(there, state.sinceMs);
    if (used.length === 0) return report("nothing");
    const what = {
      files: used.length,
      bytes: used.reduce((sum, { bytes }) => sum + bytes, 0),
      newShare: newShare(used, new Set(state.restored)),
    };
    if (what.newShare <= state.savesAbove) return report("fresh", what);
    const listed = used.map(({ name, bytes }) => ({
      name,
      bytes,
      from: nodePath.join(state.folder, ...name.split("/")),
    }));
    const saved = await cache.save(
      { address, form: BUILD_FORM, key: state.key, files: listed },
      Promise.resolve(true),
    );
    return report(saved.kind === "withdrawn" ? "nothing" : saved.kind, {
      ...what,
      failure: saved.kind === "failed" ? saved.failure : null,
    });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return report("failed", { failure: { code: "failed", detail: code ?? message } });
  }
}
