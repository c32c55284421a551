import { createHash } from "node:crypto";
import nodePath from "node:path";
import { moduleKey } from "../go/module-version.ts";
import type { Inputs } from "../inputs.ts";
import type { Mirror } from "../mirrors/catalogue.ts";
import { isRegionInChina } from "../mirrors/catalogue.ts";
import { type Choice, chooseByMeasurement, chooseByRegion } from "../mirrors/choose.ts";
import { goCommandDownloader, type Workload } from "../mirrors/estimate.ts";
import { measureMirrors } from "../mirrors/measure.ts";
import { knownZipBytes } from "../mirrors/module-size.ts";
import { isUsable, loadRemembered, type Remembered, rememberedPath, saveRemembered } from "../mirrors/remembered.ts";
import { type KnownModule, planSamples } from "../mirrors/sample-plan.ts";
import { estimatedWorkload, sizeUp } from "../mirrors/size-up.ts";
import { findSumdbPath, type SumdbPath } from "../mirrors/sumdb.ts";
import type { Inventory, Needed } from "../modules/inventory.ts";
import { moduleSamples, proxyPath } from "../modules/samples.ts";
import type { Clock, Files, Machine, OpenHttp } from "../ports.ts";
import type { ProbeReport } from "../report/report.ts";

export interface FindMirrorsPorts {
  readonly machine: Machine;
  readonly files: Files;
  readonly clock: Clock;
  /** Called only when somebody has to be asked. */
  readonly openHttp: OpenHttp;
  /** Shows that something takes longer than usual. */
  readonly progress: (line: string) => void;
}

export interface FindMirrorsRequest {
  readonly inputs: Inputs;
  readonly region: string;
  readonly needed: Needed;
  readonly inventory: Inventory;
  readonly moduleCache: string | null;
  readonly projectKey: string;
  readonly isPrivate: (modulePath: string) => boolean;
  /** The machine's GOPROXY leaves nothing to choose. */
  readonly policy: boolean;
  /** The values that cmd/go will have with those mirrors in the route. */
  readonly planValues: (mirrors: readonly Mirror[]) => { readonly goproxy: string; readonly gosumdb: string };
}

export interface FoundMirrors {
  readonly probe: ProbeReport;
  readonly choice: Choice;
  readonly work: Workload;
  readonly sumdb: SumdbPath;
  /** The module cache could not be written; samples were only looked at. */
  readonly moduleCacheProblem: string | null;
}

/** With nothing missing the choice only serves what the job may ask yet: an older result and a short probe will do. */
const NOTHING_MISSING = { rememberedMs: 24 * 3_600_000, budgetMs: 1_000 } as const;
/** Three lists of samples at once, and sizes beside them. */
const CONNECTIONS_PER_MIRROR = 6;

/** Ranks the mirrors: from memory where it is fresh, else by measuring them; and finds the way to the checksum database. */
export async function findMirrors(ports: FindMirrorsPorts, request: FindMirrorsRequest): Promise<FoundMirrors> {
  const { inputs, inventory, region } = request;
  const candidates = inputs.mirrors;
  const zips = inventory.missingZips.map(({ module }) => ({
    path: proxyPath(module, "zip"),
    knownBytes: knownZipBytes(module.path),
  }));
  const mods = Math.max(0, inventory.missingMods.length - zips.length);
  const estimated = estimatedWorkload(zips, mods);
  const unasked = (kind: "policy" | "never", choice: Choice): FoundMirrors => ({
    probe: { kind, elapsedMs: 0, ageMs: null, ended: null, extended: false, admitted: 0 },
    choice,
    work: estimated,
    sumdb: { kind: "not-checked", because: "not-measured" },
    moduleCacheProblem: null,
  });
  const byRegion = () => chooseByRegion(candidates, region, isRegionInChina(region));
  if (request.policy) return unasked("policy", { ...byRegion(), ranked: [], mirrors: [] });
  if (inputs.probe === "never") return unasked("never", byRegion());

  const nothingMissing = zips.length + mods === 0;
  const path = rememberedPath(ports.machine, request.projectKey);
  const longestMs = nothingMissing ? Math.max(inputs.cooldownMs, NOTHING_MISSING.rememberedMs) : inputs.cooldownMs;
  if (inputs.probe === "auto" && path && inputs.cooldownMs > 0) {
    const remembered = await loadRemembered(ports.files, ports.machine, path, candidates);
    if (remembered && isUsable(remembered, candidates, ports.clock.nowMs(), longestMs)) {
      const found = recall(ports, request, remembered, estimated);
      if (found) return found;
    }
  }
  const budgetMs = nothingMissing ? Math.min(inputs.probeBudgetMs, NOTHING_MISSING.budgetMs) : inputs.probeBudgetMs;
  const found = await measure(ports, request, { zips, mods, estimated, budgetMs });
  if (path && inputs.cooldownMs > 0 && found.choice.mirrors.length > 0) {
    await saveRemembered(ports.files, path, {
      atMs: ports.clock.nowMs(),
      measurements: found.choice.ranked,
      work: found.work,
      sumdb: sumdbToRemember(request, found),
    });
  }
  return found;
}

function downloaderFor(machine: Machine) {
  return (mirror: Mirror) => goCommandDownloader(mirror.url, machine.cpus);
}

/** An earlier result, applied to what is missing now. Null when it can't stand for the checksum database. */
function recall(
  ports: FindMirrorsPorts,
  request: FindMirrorsRequest,
  remembered: Remembered,
  estimated: Workload,
): FoundMirrors | null {
  const work = remembered.work.zips === estimated.zips ? { ...estimated, zipBytes: remembered.work.zipBytes } : estimated;
  const choice = chooseByMeasurement(remembered.measurements, work, downloaderFor(ports.machine));
  const { goproxy, gosumdb } = request.planValues(choice.mirrors);
  if (!remembered.sumdb || remembered.sumdb.goproxyDigest !== digest(`${goproxy} ${gosumdb}`)) return null;
  const rerouted = remembered.sumdb.gosumdb;
  const via = rerouted?.split(" ")[1] ?? rerouted ?? "";
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
    sumdb: rerouted
      ? { kind: "rerouted", gosumdb: rerouted, via, because: { url: "", code: "unreachable", detail: "" } }
      : { kind: "works", via: "" },
    moduleCacheProblem: null,
  };
}

/** Only a way that was seen to work is worth remembering. */
function sumdbToRemember(request: FindMirrorsRequest, found: FoundMirrors): Remembered["sumdb"] {
  const { goproxy, gosumdb } = request.planValues(found.choice.mirrors);
  const goproxyDigest = digest(`${goproxy} ${gosumdb}`);
  if (found.sumdb.kind === "rerouted") return { goproxyDigest, gosumdb: found.sumdb.gosumdb };
  return found.sumdb.kind === "works" || found.sumdb.kind === "off" ? { goproxyDigest, gosumdb: null } : null;
}

async function measure(
  ports: FindMirrorsPorts,
  request: FindMirrorsRequest,
  job: {
    readonly zips: Parameters<typeof sizeUp>[2];
    readonly mods: number;
    readonly estimated: Workload;
    readonly budgetMs: number;
  },
): Promise<FoundMirrors> {
  const { inputs } = request;
  const http = await ports.openHttp({
    connectTimeoutMs: inputs.probeTimeoutMs,
    connectionsPerHost: CONNECTIONS_PER_MIRROR,
  });
  const probePorts = { http, clock: ports.clock };
  let admitted = 0;
  let moduleCacheProblem: string | null = null;
  try {
    const samples = moduleSamples(planSamples(...knownModules(request)), {
      files: ports.files,
      moduleCache: request.moduleCache,
      scratchPrefix: nodePath.join(ports.machine.tempDir, "setup-go-mirror-sample-"),
      onAdmitted: () => admitted++,
      onUnusable: (error) => {
        moduleCacheProblem ??= (error as NodeJS.ErrnoException).code ?? error.message;
      },
    });
    const signal = new AbortController().signal;
    const anyUnknown = job.zips.some((z) => z.knownBytes === null);
    const measured = await measureMirrors(
      probePorts,
      {
        candidates: inputs.mirrors,
        samples,
        work: job.estimated,
        sizeUp: anyUnknown
          ? (mirror, ended) => sizeUp(probePorts, mirror, job.zips, job.mods, inputs.probeTimeoutMs, ended)
          : null,
        downloaderFor: downloaderFor(ports.machine),
        limits: {
          requestTimeoutMs: inputs.probeTimeoutMs,
          retries: inputs.probeRetries,
          budgetMs: job.budgetMs,
        },
      },
      signal,
      () => ports.progress("The line is slow: mirrors answer rightly but none is done yet; measuring for one more budget."),
    );
    const choice = chooseByMeasurement(measured.measurements, measured.work, downloaderFor(ports.machine));
    const { goproxy, gosumdb } = request.planValues(choice.mirrors);
    const sumdb = await findSumdbPath(
      http,
      { goproxy, gosumdb, mirrors: choice.mirrors, requestTimeoutMs: inputs.probeTimeoutMs },
      signal,
    );
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
      sumdb,
      moduleCacheProblem,
    };
  } finally {
    await http.close();
  }
}

/** Public modules with both hashes, missing ones and present ones apart. */
function knownModules(request: FindMirrorsRequest): [missing: KnownModule[], present: KnownModule[]] {
  const modSums = new Map(request.needed.mods.map(({ module, h1 }) => [moduleKey(module), h1]));
  const missing = new Set(request.inventory.missingZips.map(({ module }) => moduleKey(module)));
  const known = request.needed.zips.flatMap(({ module, h1 }) => {
    const modH1 = modSums.get(moduleKey(module));
    return modH1 && !request.isPrivate(module.path) ? [{ module, zipH1: h1, modH1 }] : [];
  });
  return [
    known.filter(({ module }) => missing.has(moduleKey(module))),
    known.filter(({ module }) => !missing.has(moduleKey(module))),
  ];
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
