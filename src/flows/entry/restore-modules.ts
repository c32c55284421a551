import { entryName } from "../../cache/entry-files.ts";
import { moduleKey } from "../../go/module-version.ts";
import { type ArchiveAdmission, receiveArchive } from "../../modules/admit-archived.ts";
import { areFoldersWritable } from "../../modules/writable-folders.ts";
import type { CacheFound } from "../../ports.ts";
import type { CacheReport } from "../../report/report.ts";
import { openUnpacker } from "../fill/open-unpacker.ts";
import type { EntryPorts, KeyedModules, ModulesPlan } from "./entry-plan.ts";
import { NOTHING_RESTORED, type RestoredModules } from "./restored.ts";

/** One core hashes 100 to 200 MB of zips a second: more lanes than these are not needed. */
const MAX_HASHERS = 2;
/** The archive is as large as its files. */
const MAX_GROWTH = 4;

/**
 * Puts into the module cache what the entry has of it, each file after its hash was compared with go.sum, and has
 * modules unpacked meanwhile. Never throws: without it, everything is fetched.
 *
 * @param looked null where nobody was asked
 * @param notBefore settles well, as soon as the line is free
 * @param onRead told when the line is free again: what is still to do then is hashing
 */
export async function restoreModules(
  ports: EntryPorts,
  { report, restore }: ModulesPlan,
  looked: Promise<CacheFound> | null,
  notBefore: Promise<unknown>,
  onRead: () => void,
): Promise<RestoredModules> {
  const startMs = ports.clock.monotonicMs();
  const ended = (more: Partial<CacheReport>, problem: string | null = null): RestoredModules => ({
    report: { ...report, elapsedMs: ports.clock.monotonicMs() - startMs, ...more },
    admitted: 0,
    moduleCacheProblem: problem,
  });
  if (looked === null || restore === null) return { ...NOTHING_RESTORED, report };
  const found = await looked;
  if (found.kind === "miss") return ended({});
  if (found.kind === "denied") return ended({ kind: "not-readable" });
  if (found.kind === "failed") return ended({ kind: "failed", failure: found.failure });
  await notBefore;
  const readFromMs = ports.clock.monotonicMs();
  try {
    const { admission, read } = await readInto(ports, restore, found, onRead);
    const { zips, mods, infos, zipBytes, wrong } = admission;
    const brought = { zips, mods, zipBytes, refused: wrong.length };
    const elapsedMs = ports.clock.monotonicMs() - readFromMs;
    const isExact = found.key === restore.keys.primary;
    const kind =
      read.kind === "gone"
        ? ({ kind: "miss" } as const)
        : read.kind === "failed"
          ? ({ kind: "failed", failure: read.failure } as const)
          : ({ kind: "restored", matchedKey: found.key, exact: isExact } as const);
    return { ...ended({ ...brought, ...kind, elapsedMs }), admitted: zips + mods + infos };
  } catch (error) {
    // Of a module cache that took no more: whatever went in before is found by the next inventory.
    return ended({ kind: "failed" }, (error as NodeJS.ErrnoException).code ?? (error as Error).message);
  }
}

/**
 * Into a module cache in which nothing was ever downloaded, modules are unpacked as they are hashed: no `go` can be at
 * work there. Elsewhere cmd/go does it, under its locks.
 *
 * @throws what the file system throws
 */
async function readInto(
  ports: EntryPorts,
  { sums, moduleCache, isFresh, goFlags }: KeyedModules,
  found: Extract<CacheFound, { kind: "hit" }>,
  onRead: () => void,
): Promise<{ readonly admission: ArchiveAdmission; readonly read: Awaited<ReturnType<typeof found.read>> }> {
  const hashers = Array.from({ length: Math.min(MAX_HASHERS, ports.machine.cpus) }, ports.openHasher);
  const unpacker = goFlags === null ? null : openUnpacker(ports, moduleCache, goFlags);
  const receiver = receiveArchive(ports.files, {
    moduleCache,
    zips: [...sums.zips.values()],
    mods: [...sums.mods.values()],
    nameOf: entryName,
    hashers: hashers.map(({ hash }) => hash),
    unpack: isFresh ? { sealed: !areFoldersWritable(goFlags ?? "") } : null,
    onReady: (zip, zipBytes) => {
      const modH1 = sums.mods.get(moduleKey(zip.module))?.h1;
      if (modH1 !== undefined) unpacker?.add({ zip, modH1, zipBytes });
    },
  });
  try {
    const read = await found.read(MAX_GROWTH, receiver.take);
    onRead();
    // Nothing more is begun to be unpacked: `go` does the rest when it needs it, with all cores.
    const [admission] = await Promise.all([receiver.finish(), unpacker?.finish()]);
    return { admission, read };
  } finally {
    await Promise.all([...hashers.map((hasher) => hasher.close()), unpacker?.finish()]);
  }
}
