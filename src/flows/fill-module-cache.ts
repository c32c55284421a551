import nodePath from "node:path";
import { fetchFiles } from "../fetch/fetch-files.ts";
import { fetchReport, nothingFetched } from "../fetch/fetch-report.ts";
import { FETCH_LIMITS } from "../fetch/limits.ts";
import type { FetchProgress, FetchResult, Source } from "../fetch/source.ts";
import { planFetch, type Wanted } from "../fetch/wanted.ts";
import type { ModuleSum } from "../go/go-sum.ts";
import { moduleKey } from "../go/module-version.ts";
import { isFetchWorthwhile, type Workload } from "../mirrors/estimate.ts";
import type { Speed } from "../mirrors/measurement.ts";
import { knownZipBytes, UNKNOWN_ZIP_BYTES } from "../mirrors/module-size.ts";
import { type Inventory, type Needed, takeInventory } from "../modules/inventory.ts";
import type { ModuleCache } from "../modules/module-cache.ts";
import { startUnpacking, type Unpacker } from "../modules/unpack.ts";
import type { Clock, Files, GoCommand, Machine, OpenHttp } from "../ports.ts";
import type { FetchReport } from "../report/report.ts";

export interface FillPorts {
  readonly machine: Machine;
  readonly files: Files;
  readonly clock: Clock;
  readonly go: GoCommand;
  readonly openHttp: OpenHttp;
  /** Told several times a second. */
  readonly showProgress: (progress: FetchProgress) => void;
}

export interface FillRequest {
  readonly prefetch: "auto" | "true" | "false";
  readonly moduleCache: ModuleCache | null;
  readonly needed: Needed;
  /** As it was before the mirrors were measured. */
  readonly inventory: Inventory;
  /** Some samples of the measurement are in the module cache now. */
  readonly samplesAdmitted: boolean;
  readonly isPrivate: (modulePath: string) => boolean;
  /** Mirrors best first, then private proxies. */
  readonly sources: readonly Source[];
  /** Of the best mirror, and what is missing: what `auto` decides by. */
  readonly speed: Speed | null;
  readonly work: Workload;
  readonly connectTimeoutMs: number;
  readonly goFlags: string;
  /** There is a `go` that could unpack. */
  readonly hasGo: boolean;
}

export interface Filled {
  readonly report: FetchReport;
  readonly result: FetchResult | null;
}

/** Puts what is missing into the module cache, where that is wanted and saves time. Never throws. */
export async function fillModuleCache(ports: FillPorts, request: FillRequest): Promise<Filled> {
  const { files, machine } = ports;
  const { prefetch, moduleCache, needed, isPrivate, speed, work, sources } = request;
  const not = (kind: Parameters<typeof nothingFetched>[0]): Filled => ({
    report: nothingFetched(kind),
    result: null,
  });
  if (prefetch === "false") return not("not-wanted");
  const before = request.inventory;
  if (planFetch(before, likelyZipBytes).wanted.length === 0) return not("nothing-missing");
  if (moduleCache === null) return not("no-module-cache");
  const served = (path: string) => sources.some((s) => s.mayServe(path));
  const missing = planFetch(before, likelyZipBytes).wanted;
  if (!missing.some(({ module }) => served(module.path))) return not("no-source");
  const allPublic = before.privateZips.every(({ module }) => !served(module.path));
  if (prefetch === "auto" && speed !== null && allPublic) {
    const connections = FETCH_LIMITS.connectionsPerSource * sources.length;
    if (!isFetchWorthwhile(speed, work, machine.cpus, connections)) return not("left-to-go");
  }
  const inventory = request.samplesAdmitted
    ? await takeInventory(files, moduleCache.root, needed, isPrivate)
    : before;
  return fetchMissing(ports, request, moduleCache, inventory);
}

async function fetchMissing(
  ports: FillPorts,
  request: FillRequest,
  moduleCache: ModuleCache,
  inventory: Inventory,
): Promise<Filled> {
  const { clock, files, machine } = ports;
  const startMs = clock.monotonicMs();
  const { wanted, overLimit } = planFetch(inventory, likelyZipBytes);
  const unpacker = request.hasGo ? unpackerFor(ports, request, moduleCache) : null;
  const whenReady = readiness(request.needed, wanted, unpacker);
  for (const zip of request.inventory.missingZips) {
    if (!inventory.missingZips.some(({ module }) => moduleKey(module) === moduleKey(zip.module))) {
      whenReady.admitted({ kind: "zip", ...zip }, 0);
    }
  }
  const http = await ports.openHttp({
    connectTimeoutMs: request.connectTimeoutMs,
    connectionsPerHost: FETCH_LIMITS.connectionsPerSource,
  });
  try {
    const result = await fetchFiles(
      { http, files, clock, random: Math.random },
      {
        wanted,
        sources: request.sources,
        moduleCache,
        limits: FETCH_LIMITS,
        onAdmitted: whenReady.admitted,
        onProgress: ports.showProgress,
      },
      new AbortController().signal,
    );
    const elapsedMs = clock.monotonicMs() - startMs;
    const { unpacked } = (await unpacker?.finish()) ?? { unpacked: 0 };
    return { report: fetchReport(result, { elapsedMs, unpacked, overLimit }), result };
  } finally {
    await http.close();
  }
  void machine;
}

function unpackerFor(ports: FillPorts, request: FillRequest, { root, incoming }: ModuleCache): Unpacker {
  return startUnpacking(ports, {
    moduleCache: root,
    folder: nodePath.join(ports.machine.tempDir, `${nodePath.basename(incoming)}-unpack`),
    goFlags: request.goFlags,
  });
}

/** Tells the unpacker of a module once all its files are there. */
function readiness(needed: Needed, wanted: readonly Wanted[], unpacker: Unpacker | null) {
  const zips = new Map(needed.zips.map((sum): [string, ModuleSum] => [moduleKey(sum.module), sum]));
  const mods = new Map(needed.mods.map(({ module, h1 }) => [moduleKey(module), h1]));
  const waitingFor = new Map<string, number>();
  const zipBytes = new Map<string, number>();
  for (const { module } of wanted) {
    waitingFor.set(moduleKey(module), (waitingFor.get(moduleKey(module)) ?? 0) + 1);
  }
  return {
    admitted: (file: Wanted, bytes: number) => {
      const key = moduleKey(file.module);
      const left = Math.max(0, (waitingFor.get(key) ?? 0) - 1);
      waitingFor.set(key, left);
      if (file.kind === "zip") zipBytes.set(key, bytes);
      const zip = zips.get(key);
      const modH1 = mods.get(key);
      if (left === 0 && zip && modH1) unpacker?.add({ zip, modH1, zipBytes: zipBytes.get(key) ?? 0 });
    },
  };
}

function likelyZipBytes(modulePath: string): number {
  return knownZipBytes(modulePath) ?? UNKNOWN_ZIP_BYTES;
}
