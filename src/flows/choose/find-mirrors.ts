import { createHash } from "node:crypto";
import { proxyPath } from "../../go/module-version.ts";
import { isRegionInChina, type Mirror } from "../../mirrors/catalogue.ts";
import {
  type Choice,
  chooseByMeasurement,
  chooseByRegion,
  withNothingMissing,
} from "../../mirrors/choose.ts";
import { requestsOf, type Workload } from "../../mirrors/estimate.ts";
import {
  isUsable,
  loadRemembered,
  type Remembered,
  rememberedPath,
  saveRemembered,
} from "../../mirrors/remembered.ts";
import { goSumDbVia, isPossibleVia, type SumdbPath } from "../../sumdb/path.ts";
import { goCommandDownloader } from "../../targets/go/downloaders.ts";
import { knownZipBytes, UNKNOWN_ZIP_BYTES } from "../../targets/go/module-size.ts";
import { estimatedWorkload } from "../../targets/go/workload.ts";
import type { MeasuredMirrors, MeasurePorts, MeasureRequest } from "./measure-for-job.ts";

export interface FindMirrorsRequest extends MeasureRequest {
  readonly region: string;
  readonly projectKey: string;
  /** The machine's GOPROXY leaves nothing to choose. */
  readonly policy: boolean;
  /** The values that cmd/go will have with those mirrors in the route. */
  readonly planValues: (mirrors: readonly Mirror[]) => { readonly goproxy: string; readonly gosumdb: string };
}

export interface FoundMirrors extends MeasuredMirrors {
  /** Null: nobody has looked yet (see check-sumdb.ts). */
  readonly sumdb: SumdbPath | null;
}

/** No mirror was asked for sizes. */
const NOT_ASKED: ReadonlyMap<string, number> = new Map();

/** With nothing missing the choice only serves what the job may still ask for: an older result and a short probe will do. */
const NOTHING_MISSING = { rememberedMs: 24 * 3_600_000, budgetMs: 1_000 } as const;

/** Ranks the mirrors: from memory where it is fresh, else by measuring them. */
export async function findMirrors(ports: MeasurePorts, request: FindMirrorsRequest): Promise<FoundMirrors> {
  const { inputs, inventory, region } = request;
  const candidates = inputs.mirrors;
  const zips = inventory.missingZips.map(({ module }) => ({
    path: proxyPath(module, "zip"),
    // Nobody is asked about a module that must not be named.
    knownBytes: knownZipBytes(module.path) ?? (request.mayTellMirror(module.path) ? null : UNKNOWN_ZIP_BYTES),
  }));
  const mods = Math.max(0, inventory.missingMods.length - zips.length);
  const estimated = estimatedWorkload(zips, mods);
  const unasked = (kind: "policy" | "never", choice: Choice): FoundMirrors => ({
    probe: { kind, elapsedMs: 0, ageMs: null, ended: null, extended: false, admitted: 0 },
    choice,
    work: estimated,
    zipSizes: NOT_ASKED,
    sumdb: { kind: "not-checked", because: "not-measured" },
    moduleCacheProblem: null,
  });
  const byRegion = () => chooseByRegion(candidates, region, isRegionInChina(region));
  if (request.policy) return unasked("policy", { ...byRegion(), ranked: [], mirrors: [] });
  if (inputs.probe === "never") return unasked("never", byRegion());

  const nothingMissing = zips.length + mods === 0;
  const path = rememberedPath(ports.machine, request.projectKey);
  const longestMs = nothingMissing
    ? Math.max(inputs.cooldownMs, NOTHING_MISSING.rememberedMs)
    : inputs.cooldownMs;
  if (inputs.probe === "auto" && path && inputs.cooldownMs > 0) {
    const remembered = await loadRemembered(ports.files, ports.machine, path, candidates);
    if (remembered && isUsable(remembered, candidates, ports.clock.nowMs(), longestMs)) {
      const found = recall(ports, request, remembered, estimated);
      if (found) return found;
    }
  }
  // Loaded only here: a run with a fresh result needs nothing of it.
  const { measureForJob } = await import("./measure-for-job.ts");
  const job = { zips, mods, budgetMs: measuringBudgetMs(request) };
  return { ...(await measureForJob(ports, request, job)), sumdb: null };
}

/** How long measuring may take: not long where nothing could be saved by it. */
export function measuringBudgetMs({ inputs, inventory }: FindMirrorsRequest): number {
  const nothingMissing = inventory.missingZips.length + inventory.missingMods.length === 0;
  return nothingMissing ? Math.min(inputs.probeBudgetMs, NOTHING_MISSING.budgetMs) : inputs.probeBudgetMs;
}

/**
 * Keeps what was measured for the next run on this machine.
 * @param failed mirrors that failed since: a result with one of them is not kept, and an older one is removed
 */
export async function remember(
  ports: MeasurePorts,
  request: FindMirrorsRequest,
  found: FoundMirrors,
  sumdb: SumdbPath,
  failed: readonly Mirror[],
): Promise<void> {
  const path = rememberedPath(ports.machine, request.projectKey);
  if (path === null || request.inputs.cooldownMs === 0) return;
  if (found.choice.mirrors.some((mirror) => failed.includes(mirror))) {
    await ports.files.remove(path).catch(() => {});
  } else if (found.probe.kind === "measured" && found.choice.mirrors.length > 0) {
    await saveRemembered(ports.files, path, {
      atMs: ports.clock.nowMs(),
      measurements: found.choice.ranked,
      work: found.work,
      sumdb: sumdbToRemember(request, found, sumdb),
    });
  }
}

/** An earlier result, applied to what is missing now. Null when it can't stand for the checksum database. */
function recall(
  ports: MeasurePorts,
  request: FindMirrorsRequest,
  remembered: Remembered,
  estimated: Workload,
): FoundMirrors | null {
  const nothingMissing = requestsOf(estimated) === 0;
  const { bulkRequests } = remembered.work;
  // Measured when nothing was missing: no rate is known.
  if (estimated.bulkRequests > 0 && bulkRequests === 0) return null;
  const inProportion = (bytes: number) =>
    Math.round((bytes / Math.max(1, bulkRequests)) * estimated.bulkRequests);
  const bytes = inProportion(remembered.work.bytes);
  const bytesOff = inProportion(remembered.work.bytesOff);
  const work = bulkRequests > 0 ? { ...estimated, bytes, bytesOff } : estimated;
  const ranked = chooseByMeasurement(
    remembered.measurements,
    nothingMissing ? remembered.work : work,
    goCommandDownloader(ports.machine.cpus),
  );
  const choice = nothingMissing ? withNothingMissing(ranked) : ranked;
  const { goproxy, gosumdb } = request.planValues(choice.mirrors);
  if (!remembered.sumdb || remembered.sumdb.routeDigest !== digest(`${goproxy} ${gosumdb}`)) return null;
  const { path } = remembered.sumdb;
  if (path.kind === "rerouted" && !isPossibleVia(gosumdb, path.via, choice.mirrors)) return null;
  return {
    probe: {
      kind: "remembered",
      elapsedMs: 0,
      ageMs: ports.clock.nowMs() - remembered.atMs,
      ended: null,
      extended: false,
      admitted: 0,
    },
    choice,
    work,
    zipSizes: NOT_ASKED,
    // The key is the route's own: a remembered result can name a host, never whom to believe.
    sumdb: path.kind === "rerouted" ? { ...path, gosumdb: goSumDbVia(gosumdb, path.via) } : path,
    moduleCacheProblem: null,
  };
}

/** Only a way that was seen to work is worth remembering, for the route that it was seen with. */
function sumdbToRemember(
  request: FindMirrorsRequest,
  found: FoundMirrors,
  sumdb: SumdbPath,
): Remembered["sumdb"] {
  const { goproxy, gosumdb } = request.planValues(found.choice.mirrors);
  if (sumdb.kind !== "works" && sumdb.kind !== "rerouted" && sumdb.kind !== "off") return null;
  return { routeDigest: digest(`${goproxy} ${gosumdb}`), path: sumdb };
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
