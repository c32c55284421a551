import { nothingFetched } from "../../fetch/fetch-report.ts";
import { fetchLimits } from "../../fetch/limits.ts";
import type { FetchResult } from "../../fetch/source.ts";
import { planFetch } from "../../fetch/wanted.ts";
import type { ModuleVersion } from "../../go/module-version.ts";
import type { Workload } from "../../mirrors/estimate.ts";
import type { Speed } from "../../mirrors/measurement.ts";
import type { ModuleCache } from "../../modules/module-cache.ts";
import type { FetchReport } from "../../report/report.ts";
import { isFetchWorthwhile } from "../../targets/go/downloaders.ts";
import { likelyZipBytes } from "../../targets/go/module-size.ts";
import type { FetchPorts, FetchRequest } from "./fetch-missing.ts";

export interface FillRequest extends FetchRequest {
  readonly prefetch: "auto" | "true" | "false";
  readonly moduleCache: ModuleCache | null;
  /** Of the best mirror, and what is missing: what `auto` decides by. */
  readonly speed: Speed | null;
  readonly work: Workload;
  /** What is left to cmd/go goes through a relay. */
  readonly isRelayed: boolean;
}

export interface Filled {
  readonly report: FetchReport;
  readonly result: FetchResult | null;
}

/** Puts what is missing into the module cache, where that is wanted and saves time. Never throws. */
export async function fillModuleCache(ports: FetchPorts, request: FillRequest): Promise<Filled> {
  const { prefetch, moduleCache, inventory, speed, work, sources, isRelayed } = request;
  const not = (kind: Parameters<typeof nothingFetched>[0]): Filled => ({
    report: nothingFetched(kind),
    result: null,
  });
  if (prefetch === "false") return not("not-wanted");
  const { wanted } = planFetch(inventory, likelyZipBytes);
  if (wanted.length === 0) return not("nothing-missing");
  if (moduleCache === null) return not("no-module-cache");
  const served = ({ module }: { readonly module: ModuleVersion }) =>
    sources.some((s) => s.mayServe(module.path));
  if (!wanted.some(served)) return not("no-source");
  // Nobody has measured a private proxy: nothing is predicted where one is to be asked.
  if (prefetch === "auto" && speed !== null && !inventory.privateZips.some(served)) {
    const { cpus, openFiles } = ports.machine;
    const mirrors = sources.length;
    const connections =
      mirrors * fetchLimits(mirrors, openFiles, request.maxConnections).connectionsPerSource;
    if (!isFetchWorthwhile(speed, work, { cpus, connections, mirrors, isRelayed })) return not("left-to-go");
  }
  // Loaded only here: a job that misses nothing needs nothing of it.
  const { fetchMissing } = await import("./fetch-missing.ts");
  return fetchMissing(ports, request, moduleCache);
}
