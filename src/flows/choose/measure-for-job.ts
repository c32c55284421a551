import nodePath from "node:path";
import { connectionsWithin } from "../../fetch/limits.ts";
import { moduleKey } from "../../go/module-version.ts";
import type { Inputs } from "../../inputs/parse-inputs.ts";
import { type Choice, chooseByMeasurement } from "../../mirrors/choose.ts";
import type { Workload } from "../../mirrors/estimate.ts";
import { measureMirrors } from "../../mirrors/measure.ts";
import type { Inventory, Needed } from "../../modules/inventory.ts";
import type { ModuleCache } from "../../modules/module-cache.ts";
import type { Ports } from "../../ports.ts";
import type { ProbeReport } from "../../report/report.ts";
import { goCommandDownloader } from "../../targets/go/downloaders.ts";
import type { SampleStore } from "../../targets/go/samples.ts";
import { type GoJob, goTarget } from "../../targets/go/target.ts";
import type { ZipToSize } from "../../targets/go/workload.ts";

export type MeasurePorts = Pick<Ports, "machine" | "files" | "clock" | "openHttp" | "signal" | "progress">;

export interface MeasureRequest {
  readonly inputs: Inputs;
  readonly needed: Needed;
  readonly inventory: Inventory;
  readonly moduleCache: ModuleCache | null;
  /** Whether the probe may show a module's name to a mirror. */
  readonly mayTellMirror: (modulePath: string) => boolean;
  /** Aborted once everything is there that the job needs: measuring then ends with the first proven mirror. */
  readonly arrived?: AbortSignal | null;
}

export interface MeasuredMirrors {
  readonly probe: ProbeReport;
  readonly choice: Choice;
  readonly work: Workload;
  /** Bytes of zips that a mirror was asked for, by their path. */
  readonly zipSizes: ReadonlyMap<string, number>;
  /** The module cache could not be written; samples were only looked at. */
  readonly moduleCacheProblem: string | null;
}

/** Three lists of samples at once, and sizes beside them. */
const CONNECTIONS_PER_MIRROR = 5;

/** Measures the mirrors with samples of what the job needs, and chooses. */
export async function measureForJob(
  ports: MeasurePorts,
  request: MeasureRequest,
  job: {
    readonly zips: readonly ZipToSize[];
    readonly mods: number;
    readonly budgetMs: number;
  },
): Promise<MeasuredMirrors> {
  const { inputs } = request;
  const { machine, clock } = ports;
  const perMirror = connectionsWithin(CONNECTIONS_PER_MIRROR, inputs.mirrors.length, machine.openFiles);
  const http = await ports.openHttp({
    connectTimeoutMs: inputs.probeTimeoutMs,
    connectionsPerHost: perMirror,
  });
  const { store, kept } = sampleStore(ports, request.moduleCache);
  try {
    let zipSizes: ReadonlyMap<string, number> = new Map();
    const onSized = (sizes: ReadonlyMap<string, number>) => {
      zipSizes = sizes;
    };
    const work = { ...knownModules(request), zips: job.zips, mods: job.mods, onSized };
    const target = goTarget({ http, clock }, work, store, inputs.probeTimeoutMs);
    const downloader = goCommandDownloader(machine.cpus);
    const limits = {
      requestTimeoutMs: inputs.probeTimeoutMs,
      retries: inputs.probeRetries,
      budgetMs: job.budgetMs,
      // With nothing missing too: a mirror that is slow to prove itself is better than a route without one.
      extendedMs: Math.max(2 * job.budgetMs, inputs.probeBudgetMs),
      arrived: request.arrived ?? null,
    };
    const measured = await measureMirrors(
      { http, clock },
      { candidates: inputs.mirrors, target, downloader, limits },
      ports.signal,
      () => ports.progress.slowLine(),
    );
    const { elapsedMs, ended, extended, measurements } = measured;
    return {
      probe: { kind: "measured", elapsedMs, ageMs: null, ended, extended, admitted: kept.admitted },
      choice: chooseByMeasurement(measurements, measured.work, downloader),
      work: measured.work,
      zipSizes,
      moduleCacheProblem: kept.problem,
    };
  } finally {
    await http.close();
  }
}

/** Where samples go; `kept` is what has become of them there by now. */
function sampleStore(
  { files, machine }: MeasurePorts,
  moduleCache: ModuleCache | null,
): {
  readonly store: SampleStore;
  readonly kept: { readonly admitted: number; readonly problem: string | null };
} {
  const kept: { admitted: number; problem: string | null } = { admitted: 0, problem: null };
  const store: SampleStore = {
    files,
    moduleCache,
    scratchPrefix: nodePath.join(machine.tempDir, "setup-go-mirror-sample-"),
    onAdmitted: () => {
      kept.admitted += 1;
    },
    onUnusable: (error) => {
      kept.problem ??= (error as NodeJS.ErrnoException).code ?? error.message;
    },
  };
  return { store, kept };
}

/** Public modules with both hashes, missing ones and present ones apart. */
function knownModules(request: MeasureRequest): Pick<GoJob, "missing" | "present"> {
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
