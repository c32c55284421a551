import { entryName, MODULE_ENTRY } from "../../cache/entry-files.ts";
import type { EntryKeys } from "../../cache/entry-key.ts";
import type { GoSum } from "../../go/go-sum.ts";
import { moduleKey } from "../../go/module-version.ts";
import { type ArchiveAdmission, receiveArchive } from "../../modules/admit-archived.ts";
import type { ModuleCache } from "../../modules/module-cache.ts";
import type { CacheReport } from "../../report/report.ts";
import { openUnpacker } from "../fill/open-unpacker.ts";
import { type EntryPorts, type RestoredEntry, workFolder } from "./module-cache-entry.ts";

/** One core hashes 100 to 200 MB of zips a second: more lanes than these are not needed. */
const MOST_HASHERS = 2;
/** Zips hardly shrink in an archive; go.mod files do, but they are few bytes. */
const MOST_GROWTH = 4;

/**
 * Admits what an entry holds and has the hashes of go.sum, each file as it arrives, and has modules unpacked
 * meanwhile. Never throws.
 *
 * @param options.goFlags null: there is no `go` that could unpack
 */
export async function restoreFromService(
  ports: EntryPorts,
  report: CacheReport,
  {
    keys,
    sums,
    moduleCache,
    goFlags,
    notBefore,
  }: {
    readonly keys: EntryKeys;
    readonly sums: GoSum;
    readonly moduleCache: ModuleCache;
    readonly goFlags: string | null;
    /** Settles well, as soon as the line is free. */
    readonly notBefore: Promise<unknown>;
  },
): Promise<RestoredEntry> {
  const { files, clock, cache } = ports;
  let startMs = clock.monotonicMs();
  void notBefore.then(() => {
    startMs = clock.monotonicMs();
  });
  const folder = workFolder(ports.machine, moduleCache, "entry");
  const hashers = Array.from({ length: Math.min(MOST_HASHERS, ports.machine.cpus) }, ports.openHasher);
  const unpacker = goFlags === null ? null : openUnpacker(ports, moduleCache, goFlags);
  const receiver = receiveArchive(files, {
    moduleCache,
    zips: [...sums.zips.values()],
    mods: [...sums.mods.values()],
    nameOf: entryName,
    hashers: hashers.map(({ hash }) => hash),
    onReady: (zip, zipBytes) => {
      const modH1 = sums.mods.get(moduleKey(zip.module))?.h1;
      if (modH1 !== undefined) unpacker?.add({ zip, modH1, zipBytes });
    },
  });
  const restored = (
    { zips, mods, infos, zipBytes, wrong }: ArchiveAdmission,
    more: Partial<CacheReport>,
    moduleCacheProblem: string | null = null,
  ): RestoredEntry => ({
    report: {
      ...report,
      zips,
      mods,
      zipBytes,
      refused: wrong.length,
      elapsedMs: clock.monotonicMs() - startMs,
      ...more,
    },
    admitted: zips + mods + infos,
    moduleCacheProblem,
  });
  try {
    await files.makeDirectory(folder, 0o700);
    const found = await cache.restore(
      {
        folder,
        path: MODULE_ENTRY,
        key: keys.primary,
        restoreKeys: keys.restore,
        crossOs: true,
        mostGrowth: MOST_GROWTH,
        notBefore,
      },
      receiver.take,
    );
    // Nothing more is begun to be unpacked: `go` does the rest when it needs it, with all cores.
    const [admission] = await Promise.all([receiver.finish(), unpacker?.finish()]);
    if (found.kind === "miss") return restored(admission, { kind: "miss" });
    if (found.kind === "failed") return restored(admission, { kind: "failed", failure: found.failure });
    return restored(admission, {
      kind: "restored",
      matchedKey: found.key,
      exact: found.key === keys.primary,
    });
  } catch (error) {
    const problem = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    return restored(NOTHING, { kind: "failed" }, problem);
  } finally {
    await Promise.all([
      ...hashers.map((hasher) => hasher.close()),
      unpacker?.finish(),
      files.removeFolder(folder).catch(() => {}),
    ]);
  }
}

/** Of a module cache that took no more: whatever went in before is found by the next inventory. */
const NOTHING: ArchiveAdmission = { zips: 0, mods: 0, infos: 0, zipBytes: 0, wrong: [] };
