import nodePath from "node:path";
import { connectionsWithin } from "../../fetch/limits.ts";
import { moduleKey } from "../../go/module-version.ts";
import { chooseByMeasurement } from "../../mirrors/choose.ts";
import { requestsOf } from "../../mirrors/estimate.ts";
import { measureMirrors } from "../../mirrors/measure.ts";
import { type GoJob, goTarget } from "../../targets/go/target.ts";
import type { ZipToSize } from "../../targets/go/workload.ts";
import {
  downloaderOf,
  type FindMirrorsPorts,
  type FindMirrorsRequest,
  type FoundMirrors,
} from "./mirror-search.ts";

/** Three lists of samples at once, and sizes beside them. */
const CONNECTIONS_PER_MIRROR = 5;

/** Measures the mirrors with samples of what the job needs, and chooses. */
export async function measureForJob(
  ports: FindMirrorsPorts,
  request: FindMirrorsRequest,
  job: {
    readonly zips: readonly ZipToSize[];
    readonly mods: number;
    readonly budgetMs: number;
  },
): Promise<FoundMirrors> {
  const { inputs } = request;
  const http = await ports.openHttp({
    connectTimeoutMs: inputs.probeTimeoutMs,
    connectionsPerHost: connectionsWithin(
      CONNECTIONS_PER_MIRROR,
      inputs.mirrors.length,
      ports.machine.openFiles,
    ),
  });
  const probePorts = { http, clock: ports.clock };
  let admitted = 0;
  let moduleCacheProblem: string | null = null;
  try {
    const target = goTarget(
      probePorts,
      { ...knownModules(request), zips: job.zips, mods: job.mods },
      {
        files: ports.files,
        moduleCache: request.moduleCache,
        scratchPrefix: nodePath.join(ports.machine.tempDir, "setup-go-mirror-sample-"),
        onAdmitted: () => admitted++,
        onUnusable: (error) => {
          moduleCacheProblem ??= (error as NodeJS.ErrnoException).code ?? error.message;
        },
      },
      inputs.probeTimeoutMs,
    );
    const signal = ports.signal;
    const measured = await measureMirrors(
      probePorts,
      {
        candidates: inputs.mirrors,
        target,
        downloader: downloaderOf(ports.machine),
        limits: {
          requestTimeoutMs: inputs.probeTimeoutMs,
          retries: inputs.probeRetries,
          budgetMs: job.budgetMs,
          // With nothing missing there is nothing that a longer wait could save.
          mayExtend: requestsOf(target.work) > 0,
          arrived: request.arrived ?? null,
        },
      },
      signal,
      () => ports.progress.slowLine(),
    );
    const choice = chooseByMeasurement(measured.measurements, measured.work, downloaderOf(ports.machine));
    return {
      probe: {
        kind: "measured",
        elapsedMs: measured.elapsedMs,
        ageMs: null,
        ended: measured.ended,
        extended: measured.extended,
        admitted,
      },
      choice,
      work: measured.work,
      sumdb: null,
      moduleCacheProblem,
    };
  } finally {
    await http.close();
  }
}

/** Public modules with both hashes, missing ones and present ones apart. */
function knownModules(request: FindMirrorsRequest): Pick<GoJob, "missing" | "present"> {
  const modSums = new Map(request.needed.mods.map(({ module, h1 }) => [moduleKey(module), h1]));
  const missing = new Set(request.inventory.missingZips.map(({ module }) => moduleKey(module)));
  const known = request.needed.zips.flatMap(({ module, h1 }) => {
    const modH1 = modSums.get(moduleKey(module));
    return modH1 && request.mayTellMirror(module.path) ? [{ module, zipH1: h1, modH1 }] : [];
  });
  return {
    missing: known.filter(({ module }) => missing.has(moduleKey(module))),
    present: known.filter(({ module }) => !missing.has(moduleKey(module))),
  };
}
