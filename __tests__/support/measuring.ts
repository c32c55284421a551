import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach } from "@jest/globals";
import type { Workload } from "../../src/mirrors/estimate.ts";
import { type MeasureRequest, type MeasureResult, measureMirrors } from "../../src/mirrors/measure.ts";
import type { Outcome } from "../../src/mirrors/measurement.ts";
import type { Target } from "../../src/mirrors/target.ts";
import { systemClock } from "../../src/platform/clock.ts";
import { nodeFiles } from "../../src/platform/files.ts";
import { openHttp } from "../../src/platform/http.ts";
import { readMachine } from "../../src/platform/machine.ts";
import type { Clock, Http } from "../../src/ports.ts";
import { type GeneratedModule, makeModule } from "../../src/sandbox/generated-module.ts";
import { moduleSamples } from "../../src/targets/go/samples.ts";
import { isProvenForGo } from "../../src/targets/go/target.ts";
import { goWorkload } from "../../src/targets/go/workload.ts";
import { someMirror } from "./standings.ts";
import { temporaryFolder } from "./temp.ts";

export const someModule = (name: string, paddingBytes = 0) =>
  makeModule({ path: `example.com/${name}`, version: "v1.0.0", paddingBytes });
export const small = someModule("small", 20_000);
export const large = someModule("large", 1_500_000);
export const more = [someModule("more1"), someModule("more2")];
/** What the mirrors serve. */
export const sampleModules = [small, large, ...more];

export const manySmall: Workload = goWorkload({ zips: 100, mods: 0, zipBytes: 1_000_000, sizedZips: 100 });

/** Long enough that a test which waits for it is told from one that does not, by its outcome. */
const LONG = { requestTimeoutMs: 30_000, retries: 0, budgetMs: 60_000 };

const clients: Http[] = [];
afterEach(async () => {
  for (const client of clients.splice(0)) await client.close();
});

async function client(): Promise<Http> {
  const machine = { ...readMachine(), env: {} };
  const http = await openHttp({ machine, connectTimeoutMs: 30_000, connectionsPerHost: 6 });
  clients.push(http);
  return http;
}

const known = ({ module, zipH1, modH1 }: GeneratedModule) => ({ module, zipH1, modH1 });

interface Measured extends MeasureResult {
  /** By the names that the mirrors were given. */
  readonly outcome: Readonly<Record<string, Outcome>>;
  /** How often it was said that the budget starts again. */
  readonly extensions: number;
  /** Names of the temporary files that stayed behind. */
  readonly left: readonly string[];
}

/** Measures mirrors, by name. The samples are .mod files of all modules but `large`, and the zips of `small` and `large`. */
export async function measureServers(
  servers: Readonly<Record<string, { readonly url: string }>>,
  change: {
    readonly work?: Workload;
    readonly limits?: Partial<MeasureRequest["limits"]>;
    readonly zips?: readonly GeneratedModule[];
    /** Nothing is known of their sizes beforehand. */
    readonly unsized?: boolean;
    readonly sizeUp?: Target["sizeUp"];
    readonly signal?: AbortSignal;
    readonly scratchFolder?: string;
    readonly clock?: Clock;
  } = {},
): Promise<Measured> {
  const { zips = [small, large], work = manySmall, limits, sizeUp = null, clock = systemClock } = change;
  const scratch = await temporaryFolder();
  const samples = moduleSamples(
    {
      first: known(small),
      mods: sampleModules.filter((m) => m !== small && m !== large).map(known),
      zips: zips.map((m) => ({ ...known(m), likelyBytes: change.unsized === true ? null : m.zip.length })),
    },
    {
      files: nodeFiles,
      moduleCache: null,
      scratchPrefix: join(change.scratchFolder ?? scratch, "sample-"),
      onAdmitted: () => {},
      onUnusable: () => {},
    },
  );
  let extensions = 0;
  const result = await measureMirrors(
    { http: await client(), clock },
    {
      candidates: Object.entries(servers).map(([name, { url }]) => someMirror(name, url)),
      target: { samples, isProven: isProvenForGo, work, sizeUp },
      downloader: { requestsAtOnce: 2, connections: 1 },
      limits: { ...LONG, extendedMs: 2 * (limits?.budgetMs ?? LONG.budgetMs), ...limits },
    },
    change.signal ?? new AbortController().signal,
    () => extensions++,
  );
  return {
    ...result,
    outcome: Object.fromEntries(result.measurements.map((m) => [m.mirror.name, m.outcome])),
    extensions,
    left: await readdir(scratch),
  };
}
