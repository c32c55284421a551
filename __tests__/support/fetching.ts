import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, expect } from "@jest/globals";
import { type Destination, intoModuleCache } from "../../src/fetch/destination.ts";
import { type FetchRequest, fetchFiles, type OpenFetch, openFetch } from "../../src/fetch/fetch-files.ts";
import type { FetchLimits } from "../../src/fetch/limits.ts";
import type { FetchResult, Source, SourceResult } from "../../src/fetch/source.ts";
import type { Wanted } from "../../src/fetch/wanted.ts";
import { moduleKey } from "../../src/go/module-version.ts";
import type { FailureReason } from "../../src/mirrors/measurement.ts";
import { type ModuleCache, openModuleCache } from "../../src/modules/module-cache.ts";
import { hashZipFile } from "../../src/modules/zip-hash.ts";
import { systemClock } from "../../src/platform/clock.ts";
import { nodeFiles } from "../../src/platform/files.ts";
import { openHttp } from "../../src/platform/http.ts";
import { readProcesses } from "../../src/platform/processes.ts";
import type { Clock, Files, HashZip } from "../../src/ports.ts";
import type { LeftReason } from "../../src/report/left-reasons.ts";
import type { LoopbackMirror } from "../../src/sandbox/fault-server.ts";
import type { GeneratedModule } from "../../src/sandbox/generated-module.ts";
import { newMachine } from "./job.ts";
import { temporaryFolder } from "./temp.ts";
import { expectOnlyTrueFiles } from "./true-files.ts";

/** Small pieces, so that small zips have several, and waits that a test can wait for. */
const QUICK_LIMITS: FetchLimits = {
  connectionsPerSource: 8,
  firstPieceBytes: 8_192,
  pieceBytes: 8_192,
  leastPieceBytes: 8_192,
  earlyHashBytes: 0,
  headersTimeoutMs: 200,
  idleTimeoutMs: 200,
  triesPerSource: 3,
  retryMs: 10,
  pauseMs: 20,
  longestPauseMs: 5_000,
  stallMs: 100,
  giveUpMs: 3_000,
  longestMs: 60_000,
  leastBytesPerSecond: 100,
};

/** Waits for everything: what ends a test then is not a time-out of the fetch. */
export const PATIENT: Partial<FetchLimits> = {
  headersTimeoutMs: 60_000,
  idleTimeoutMs: 60_000,
  stallMs: 60_000,
  giveUpMs: 60_000,
  longestMs: 60_000,
};

/** A fetch and what it left behind. */
export interface FetchRun {
  readonly result: FetchResult;
  readonly moduleCache: ModuleCache;
  readonly modules: readonly GeneratedModule[];
}

/** Zip, .info and .mod of each module, in the order in which a job wants them. */
export function everythingOf(modules: readonly GeneratedModule[]): readonly Wanted[] {
  return [...modules.map(zipOf), ...modules.map(infoOf), ...modules.map(modOf)];
}

export function zipOf({ module, zipH1 }: GeneratedModule): Wanted {
  return { kind: "zip", module, h1: zipH1 };
}

export function modOf({ module, modH1 }: GeneratedModule): Wanted {
  return { kind: "mod", module, h1: modH1 };
}

export function infoOf({ module }: GeneratedModule): Wanted {
  return { kind: "info", module };
}

/** A mirror nearby that may hear of every module. */
export function sourceOf({ url }: Pick<LoopbackMirror, "url">, changes: Partial<Source> = {}): Source {
  return {
    name: url,
    url,
    private: false,
    mayServe: () => true,
    firstByteMs: 5,
    bytesPerSecond: null,
    ...changes,
  };
}

const ends: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(ends.splice(0).map((end) => end()));
});

interface Given {
  readonly modules: readonly GeneratedModule[];
  readonly wanted?: readonly Wanted[];
  readonly limits?: Partial<FetchLimits>;
  readonly moduleCache?: ModuleCache;
  /** Instead of the module cache. */
  readonly destination?: Destination;
  readonly files?: Files;
  readonly clock?: Clock;
  readonly signal?: AbortSignal;
  readonly onAdmitted?: FetchRequest["onAdmitted"];
  readonly onLeft?: FetchRequest["onLeft"];
}

/**
 * Fetches into a new module cache.
 * @param options.sources mirrors, best first
 * @param options.modules what is wanted (`wanted` says if it is not everything of them), and what is true
 */
export async function fetchFrom(
  sources: readonly (Source | LoopbackMirror)[],
  options: Given,
): Promise<FetchRun> {
  const { moduleCache, asked } = await prepare(sources, options);
  const result = await within(LONGEST_MS, fetchFiles(...asked));
  return { result, moduleCache, modules: options.modules };
}

/** The same, of a fetch that more files can be added to; `finish` waits for its end. */
export async function openFrom(
  sources: readonly (Source | LoopbackMirror)[],
  options: Given,
): Promise<{ readonly fetch: OpenFetch; readonly finish: () => Promise<FetchRun> }> {
  const { moduleCache, asked } = await prepare(sources, options);
  const fetch = openFetch(...asked);
  const finish = async () => {
    const result = await within(LONGEST_MS, fetch.finish());
    return { result, moduleCache, modules: options.modules };
  };
  return { fetch, finish };
}

async function prepare(sources: readonly (Source | LoopbackMirror)[], options: Given) {
  const { modules, wanted = everythingOf(modules), files = nodeFiles, onAdmitted, onLeft } = options;
  const { moduleCache = await newModuleCache(), signal = new AbortController().signal } = options;
  const { clock = systemClock } = options;
  const limits = { ...QUICK_LIMITS, ...options.limits };
  const http = await openHttp({
    machine: await newMachine(),
    connectTimeoutMs: 2_000,
    connectionsPerHost: limits.connectionsPerSource,
  });
  ends.push(() => http.close());
  const hashZip: HashZip = (...asked) => hashZipFile(files, ...asked);
  const request: FetchRequest = {
    wanted,
    sources: sources.map((source) => ("mayServe" in source ? source : sourceOf(source))),
    destination: options.destination ?? intoModuleCache(files, moduleCache),
    limits,
    ...(onAdmitted ? { onAdmitted } : {}),
    ...(onLeft ? { onLeft } : {}),
  };
  const ports = { http, files, hashZip, clock, random: Math.random };
  return { moduleCache, asked: [ports, request, signal] as const };
}

/** A fetch always ends; a busy machine takes ten times as long. */
const LONGEST_MS = 60_000;

async function within<T>(ms: number, running: Promise<T>): Promise<T> {
  const timer = new AbortController();
  const tooLong = wait(ms, undefined, { signal: timer.signal }).then(() => {
    throw new Error(`the fetch did not end within ${ms} ms`);
  });
  return Promise.race([running, tooLong]).finally(() => {
    tooLong.catch(() => {});
    timer.abort();
  });
}

export async function newModuleCache(): Promise<ModuleCache> {
  return openModuleCache(join(await temporaryFolder(), "mod"), readProcesses().own);
}

/**
 * Expects that nothing but true files is there, and no fewer than the result says: more where a fetch was ended while
 * files were on their way to their places.
 */
export async function expectOnlyTruth({ result, moduleCache, modules }: FetchRun): Promise<void> {
  const found = await expectOnlyTrueFiles(moduleCache.root, modules);
  expect(found.zips).toBeGreaterThanOrEqual(result.zips);
  expect(found.mods).toBeGreaterThanOrEqual(result.mods);
  expect(found.infos).toBeGreaterThanOrEqual(result.infos);
}

/** Expects that nothing but true files is there, and as many of them as the result says. */
export async function expectHonest({ result, moduleCache, modules }: FetchRun): Promise<void> {
  const { zips, mods, infos } = result;
  expect({ zips, mods, infos }).toEqual(await expectOnlyTrueFiles(moduleCache.root, modules));
}

/** The same, and that nothing is missing. */
export async function expectAllFetched(run: FetchRun, wanted = everythingOf(run.modules)): Promise<void> {
  const { left, moduleCacheProblem, zips, mods, infos } = run.result;
  const count = (kind: Wanted["kind"]) => wanted.filter((w) => w.kind === kind).length;
  expect({ left: leftOf(run), moduleCacheProblem }).toEqual({ left: {}, moduleCacheProblem: null });
  expect(left).toEqual([]);
  expect({ zips, mods, infos }).toEqual({ zips: count("zip"), mods: count("mod"), infos: count("info") });
  await expectHonest(run);
}

/** What is left, by `path@version kind`. */
export function leftOf({ result }: FetchRun): Readonly<Record<string, LeftReason>> {
  return Object.fromEntries(
    result.left.map(({ wanted, reason }) => [`${moduleKey(wanted.module)} ${wanted.kind}`, reason]),
  );
}

/** What became of the source at that place in the list. */
export function sourceAt({ result }: FetchRun, index: number): SourceResult {
  const found = result.sources[index];
  if (found === undefined) throw new Error(`there is no source ${index}`);
  return found;
}

export function codeOf({ reason }: SourceResult): FailureReason["code"] | null {
  return reason?.code ?? null;
}

/** The ranges that a mirror was asked for, of paths with that end. */
export function rangesOf(mirror: LoopbackMirror, end = ".zip"): readonly (string | null)[] {
  return mirror.requests.filter(({ path }) => path.endsWith(end)).map(({ range }) => range);
}
