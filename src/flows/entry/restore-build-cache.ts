import nodePath from "node:path";
import { isBuildCacheFile, isWorthWaiting, USE_NOTED_MS } from "../../cache/build-cache.ts";
import type { ArchivedFile, CacheFound, Ports } from "../../ports.ts";
import type { BuildCacheReport } from "../../report/report.ts";
import type { BuildCachePlan } from "./build-cache-plan.ts";

/** What a restore brought. */
export interface RestoredBuildCache {
  readonly report: BuildCacheReport;
  /** Names of the files that were written. */
  readonly names: readonly string[];
}

/** Objects of a compiler shrink to a fifth, and to less where much is alike. */
const MAX_GROWTH = 40;
/** As cmd/go creates them (cmd/go/internal/cache, put); the umask applies. */
const FILE_MODE = 0o666;
/** Many times what a large project has. */
const MAX_FILES = 500_000;

/**
 * Puts what an entry has into the build cache, and nothing over what is there. Nothing of it can be verified: only the
 * names and kinds of files are looked at. Never throws.
 *
 * @param looked null where nobody was asked
 * @param notBefore settles well, as soon as the line is free
 */
export async function restoreBuildCache(
  ports: Pick<Ports, "files" | "clock" | "machine">,
  { report, restore }: BuildCachePlan,
  looked: Promise<CacheFound> | null,
  notBefore: Promise<unknown>,
): Promise<RestoredBuildCache> {
  if (looked === null || restore === null) return { report, names: [] };
  const found = await looked;
  if (found.kind === "miss") return { report, names: [] };
  if (found.kind === "denied") return { report: { ...report, kind: "not-readable" }, names: [] };
  if (found.kind === "failed") {
    return { report: { ...report, kind: "failed", failure: found.failure }, names: [] };
  }
  await notBefore;
  const startMs = ports.clock.monotonicMs();
  const receiver = receiveInto(ports, restore.folder);
  const { names } = receiver;
  const ended = (more: Partial<BuildCacheReport>): RestoredBuildCache => {
    const elapsedMs = ports.clock.monotonicMs() - startMs;
    return { report: { ...report, files: names.length, bytes: receiver.bytes(), elapsedMs, ...more }, names };
  };
  try {
    const read = await found.read(MAX_GROWTH, receiver.take, (soFar) =>
      isWorthWaiting(soFar, ports.machine.cpus),
    );
    if (read.kind === "gone") return ended({});
    if (read.kind === "failed") return ended({ kind: "failed", failure: read.failure });
    const exact = found.key.startsWith(restore.keys.sameModules);
    return ended({ kind: "restored", matchedKey: found.key, exact });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return ended({ kind: "failed", failure: { code: "failed", detail: code ?? message } });
  }
}

/**
 * Takes files of the build cache, and none over one that is there. Each gets its name at once: cmd/go takes a file that
 * has not its whole size for none (cmd/go/internal/cache, GetFile and get), and writes it anew.
 */
function receiveInto({ files, clock }: Pick<Ports, "files" | "clock">, folder: string) {
  // As if it had not been used for a while: cmd/go then notes the use, and what nobody uses is not saved again.
  const unusedMs = clock.nowMs() - 2 * USE_NOTED_MS;
  const names: string[] = [];
  let writtenBytes = 0;
  return {
    names,
    bytes: () => writtenBytes,
    take: async ({ name, bytes, content }: ArchivedFile) => {
      if (!isBuildCacheFile(name) || names.length >= MAX_FILES) return;
      const path = nodePath.join(folder, ...name.split("/"));
      const isNew = await files.writeNew(path, content, { mode: FILE_MODE, mtimeMs: unusedMs });
      if (!isNew) return;
      names.push(name);
      writtenBytes += bytes;
    },
  };
}
