import { intoModuleCache } from "../../fetch/destination.ts";
import { fetchFiles } from "../../fetch/fetch-files.ts";
import { fetchReport } from "../../fetch/fetch-report.ts";
import { fetchLimits } from "../../fetch/limits.ts";
import type { FetchResult, Source } from "../../fetch/source.ts";
import { planFetch, type Wanted } from "../../fetch/wanted.ts";
import type { ModuleSum } from "../../go/go-sum.ts";
import { type ModuleVersion, moduleKey, proxyPath } from "../../go/module-version.ts";
import type { Inventory, Needed } from "../../modules/inventory.ts";
import type { ModuleCache } from "../../modules/module-cache.ts";
import type { Unpacker } from "../../modules/unpack.ts";
import { areFoldersWritable } from "../../modules/writable-folders.ts";
import type { Ports } from "../../ports.ts";
import type { FetchReport } from "../../report/report.ts";
import { knownZipBytes, likelyZipBytes } from "../../targets/go/module-size.ts";
import { openUnpacker } from "./open-unpacker.ts";

export type FetchPorts = Pick<
  Ports,
  "machine" | "files" | "clock" | "go" | "openHttp" | "openHasher" | "progress" | "signal"
>;

export interface FetchRequest {
  readonly needed: Needed;
  /** As it is now. */
  readonly inventory: Inventory;
  /** Modules that were missing at first: those that are there by now are to be unpacked with the fetched ones. */
  readonly broughtBefore: readonly ModuleVersion[];
  /** Mirrors best first, then private proxies. */
  readonly sources: readonly Source[];
  /** Bytes of zips that a mirror was asked for, by their path. */
  readonly zipSizes: ReadonlyMap<string, number>;
  readonly connectTimeoutMs: number;
  /** To one source. */
  readonly maxConnections: number;
  readonly goFlags: string;
  /** There is a `go` that could unpack. */
  readonly hasGo: boolean;
}

/** Fetches what is missing, and has it unpacked as it arrives. */
export async function fetchMissing(
  ports: FetchPorts,
  request: FetchRequest,
  moduleCache: ModuleCache,
): Promise<{ readonly report: FetchReport; readonly result: FetchResult }> {
  const { clock, files } = ports;
  const startMs = clock.monotonicMs();
  const { wanted, overLimit } = planFetch(request.inventory, likelyZipBytes);
  const unpacker = request.hasGo ? openUnpacker(ports, moduleCache, request.goFlags) : null;
  const unpackedHere = new Set<string>();
  const unpack = {
    sealed: !areFoldersWritable(request.goFlags),
    onUnpacked: (module: ModuleVersion) => unpackedHere.add(moduleKey(module)),
  };
  const whenReady = readiness(request.needed, wanted, unpacker, unpackedHere);
  for (const module of request.broughtBefore) whenReady.present(module);
  const limits = fetchLimits(request.sources.length, ports.machine.openFiles, request.maxConnections);
  const http = await ports.openHttp({
    connectTimeoutMs: request.connectTimeoutMs,
    connectionsPerHost: limits.connectionsPerSource,
  });
  const hasher = ports.openHasher();
  try {
    const result = await fetchFiles(
      { http, files, hashZip: hasher.hash, clock, random: Math.random },
      {
        wanted,
        sources: request.sources,
        destination: intoModuleCache(files, moduleCache, request.hasGo ? unpack : null),
        limits,
        onAdmitted: whenReady.admitted,
        expectedSize: ({ module }) =>
          request.zipSizes.get(proxyPath(module, "zip")) ?? knownZipBytes(module.path),
        onProgress: ports.progress.fetch,
      },
      ports.signal,
    );
    const elapsedMs = clock.monotonicMs() - startMs;
    const byGo = (await unpacker?.finish()) ?? { unpacked: 0 };
    const unpacked = byGo.unpacked + unpackedHere.size;
    return { report: fetchReport(result, { elapsedMs, unpacked, overLimit }), result };
  } finally {
    // A second `finish` gives what the first one gave.
    await Promise.all([http.close(), hasher.close(), unpacker?.finish()]);
  }
}

/** Tells the unpacker of a module once all its files are there, if it is not unpacked. */
function readiness(
  needed: Needed,
  wanted: readonly Wanted[],
  unpacker: Unpacker | null,
  unpackedHere: ReadonlySet<string>,
) {
  const zips = new Map(needed.zips.map((sum): [string, ModuleSum] => [moduleKey(sum.module), sum]));
  const mods = new Map(needed.mods.map(({ module, h1 }) => [moduleKey(module), h1]));
  const waitingFor = new Map<string, number>();
  const zipBytes = new Map<string, number>();
  for (const { module } of wanted) {
    waitingFor.set(moduleKey(module), (waitingFor.get(moduleKey(module)) ?? 0) + 1);
  }
  const ready = (key: string) => {
    const zip = zips.get(key);
    const modH1 = mods.get(key);
    if (zip && modH1 && !unpackedHere.has(key))
      unpacker?.add({ zip, modH1, zipBytes: zipBytes.get(key) ?? 0 });
  };
  return {
    /** The module is there, perhaps as a sample of the measurement. Where one of its files is still to come, it waits for that. */
    present: (module: ModuleVersion) => {
      if (!waitingFor.has(moduleKey(module))) ready(moduleKey(module));
    },
    admitted: (file: Wanted, bytes: number) => {
      const key = moduleKey(file.module);
      const left = (waitingFor.get(key) ?? 0) - 1;
      waitingFor.set(key, left);
      if (file.kind === "zip") zipBytes.set(key, bytes);
      if (left === 0) ready(key);
    },
  };
}
