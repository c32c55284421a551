import nodePath from "node:path";
import { entryName, MODULE_ENTRY } from "../cache/entry-files.ts";
import type { EntryKeys } from "../cache/entry-key.ts";
import type { GoSum } from "../go/go-sum.ts";
import { admitStaged } from "../modules/admit-staged.ts";
import type { ModuleCache } from "../modules/module-cache.ts";
import type { CacheReport } from "../report/report.ts";
import type { EntryPorts, RestoredEntry } from "./module-cache-entry.ts";

/** Zips hardly shrink in an archive; go.mod files do, but they are few bytes. */
const MOST_GROWTH = 4;
/** One core hashes 100 to 200 MB of zips a second: more lanes than these are not needed. */
const MOST_HASHERS = 2;

/** Unpacks the entry into a folder of this run, and admits what has the hashes of go.sum. Never throws. */
export async function restoreFromService(
  ports: EntryPorts,
  report: CacheReport,
  {
    keys,
    sums,
    moduleCache,
  }: { readonly keys: EntryKeys; readonly sums: GoSum; readonly moduleCache: ModuleCache },
): Promise<RestoredEntry> {
  const { files, clock, cache } = ports;
  const startMs = clock.monotonicMs();
  const elapsed = () => clock.monotonicMs() - startMs;
  // On the module cache's own file system: what is right is moved, not copied.
  const folder = nodePath.join(moduleCache.incoming, "entry");
  const hashers = Array.from({ length: Math.min(MOST_HASHERS, ports.machine.cpus) }, ports.openHasher);
  try {
    await files.makeDirectory(folder, 0o700);
    const found = await cache.restore({
      folder,
      path: MODULE_ENTRY,
      key: keys.primary,
      restoreKeys: keys.restore,
      crossOs: true,
      mostGrowth: MOST_GROWTH,
    });
    if (found.kind !== "hit") {
      const failure = found.kind === "failed" ? found.failure : null;
      const kind = failure === null ? "miss" : "failed";
      return nothing({ ...report, kind, failure, elapsedMs: elapsed() });
    }
    const admission = await admitStaged(files, {
      folder: nodePath.join(folder, MODULE_ENTRY),
      moduleCache,
      zips: [...sums.zips.values()],
      mods: [...sums.mods.values()],
      nameOf: entryName,
      hashers: hashers.map(({ hash }) => hash),
    });
    const { zips, mods, infos, zipBytes, wrong, moduleCacheProblem } = admission;
    return {
      report: {
        ...report,
        kind: "restored",
        elapsedMs: elapsed(),
        matchedKey: found.key,
        exact: found.key === keys.primary,
        zips,
        mods,
        zipBytes,
        refused: wrong.length,
      },
      admitted: zips + mods + infos,
      moduleCacheProblem,
    };
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    return nothing({
      ...report,
      kind: "failed",
      failure: { code: "failed", detail },
      elapsedMs: elapsed(),
    });
  } finally {
    await Promise.all([
      ...hashers.map((hasher) => hasher.close()),
      files.removeFolder(folder).catch(() => {}),
    ]);
  }
}

function nothing(report: CacheReport): RestoredEntry {
  return { report, admitted: 0, moduleCacheProblem: null };
}
