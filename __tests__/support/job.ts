import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "@jest/globals";
import { finishJob } from "../../src/flows/job/finish-job.ts";
import { setUpJob } from "../../src/flows/job/set-up-job.ts";
import { hashZipFile } from "../../src/modules/zip-hash.ts";
import { CACHE_LIMITS, type CacheLimits } from "../../src/platform/cache/limits.ts";
import { cacheService } from "../../src/platform/cache/service.ts";
import { systemClock } from "../../src/platform/clock.ts";
import { nodeFiles } from "../../src/platform/files.ts";
import { goCommand } from "../../src/platform/go-command.ts";
import { lazyHttp } from "../../src/platform/lazy-http.ts";
import { localJob } from "../../src/platform/local-job.ts";
import { readProcesses } from "../../src/platform/processes.ts";
import {
  type BeginRelay,
  type CacheService,
  type Clock,
  type Files,
  type Http,
  type Machine,
  type OpenHttp,
  type OpenZipHasher,
  type SummaryWriting,
  TransportError,
} from "../../src/ports.ts";
import type { MirrorReport, Report } from "../../src/report/report.ts";
import type { GeneratedModule } from "../../src/sandbox/generated-module.ts";
import { type GoEnvironment, goEnvironment, runGo } from "./go.ts";
import { mirrorsAt } from "./mirrors.ts";
import { expectNoPrivateName } from "./private-names.ts";
import { keepingSecrets } from "./secrets.ts";
import { temporaryFolder } from "./temp.ts";
import { expectOnlyTrueFiles } from "./true-files.ts";

/** A machine of its own: home, module cache, remembered results and temporary files lie in new folders. */
export async function newMachine(env: GoEnvironment = {}): Promise<Machine> {
  const folder = await temporaryFolder();
  const tempDir = join(folder, "temp");
  await mkdir(tempDir);
  const clean = await goEnvironment({
    // Without the paths of this module cache in it, a package is compiled once for all tests.
    GOFLAGS: "-modcacherw -trimpath",
    ...env,
  });
  return {
    env: clean,
    platform: process.platform,
    arch: process.arch,
    home: clean.HOME ?? null,
    cacheHome: join(folder, "cache"),
    tempDir,
    uid: process.getuid?.() ?? null,
    cpus: 2,
    openFiles: null,
    cwd: folder,
  };
}

/** Everything that one run of the action left behind. */
export interface JobRun {
  /** Null when the inputs were refused. */
  readonly report: Report | null;
  readonly inputs: Readonly<Record<string, string>>;
  readonly variables: ReadonlyMap<string, string>;
  readonly outputs: ReadonlyMap<string, string>;
  readonly summary: string;
  /** The job's log. */
  readonly lines: readonly string[];
  /** Folders put in front of PATH, the last one first. */
  readonly path: readonly string[];
  readonly failed: boolean;
  /** For the step at the job's end. */
  readonly states: ReadonlyMap<string, string>;
  readonly machine: Machine;
  readonly project: string;
  readonly moduleCache: string;
  /** What the job's next step has as its environment. */
  readonly env: GoEnvironment;
}

/** Short enough for a test, long enough for a loaded machine. */
const QUICK = { "probe-timeout": "2s", "probe-budget": "4s", "probe-retries": "0", relay: "false" };

/**
 * Runs the action in this process against `project`, on a new machine unless `machine` is given. A request to
 * anything but loopback or a name under .invalid fails the test.
 * @param options.mirrors joined to the input of that name; left out where it is not given
 * @param options.outside "unreachable": requests to the outside fail as in a job without a network
 */
export async function runJob(options: {
  readonly mirrors?: readonly string[];
  readonly project: string;
  readonly machine?: Machine;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly outside?: "unreachable";
  /** Where hosts under .invalid lead, as the region's own name server would say: base URLs. */
  readonly hosts?: ReadonlyMap<string, string>;
  /** In place of the real file system. */
  readonly files?: Files;
  /** Ends the run. */
  readonly signal?: AbortSignal;
  /** How long the cache service is waited for, where that is not the usual. */
  readonly cacheLimits?: Partial<CacheLimits>;
  /** In place of the machine's. */
  readonly clock?: Clock;
  /** What the runner makes of the step summary; by default it takes it. */
  readonly summaryWriting?: SummaryWriting;
}): Promise<JobRun> {
  const {
    mirrors,
    project,
    outside,
    summaryWriting,
    machine = await newMachine(),
    files = nodeFiles,
    signal = new AbortController().signal,
    clock = systemClock,
  } = options;
  const lines: string[] = [];
  const inputs = {
    ...QUICK,
    ...(mirrors ? { mirrors: mirrors.join(",") } : {}),
    "working-directory": project,
    ...options.inputs,
  };
  const job = localJob({ inputs, write: (line) => lines.push(line), folder: await temporaryFolder() });
  const ports = {
    machine,
    files,
    processes: readProcesses(),
    openHasher: inProcess,
    clock,
    go: goCommand(machine),
    goCommandOf: goCommand,
    job: summaryWriting ? { ...job, writeSummary: async () => summaryWriting } : job,
    openHttp: insideOnly(resolving(lazyHttp(machine), options.hosts), outside === "unreachable"),
    cache: openCache(machine, options.cacheLimits, signal),
    beginRelay: noRelay,
    signal,
  };
  const report = await keepingSecrets(ports, inputs, setUpJob);
  const env = { ...(machine.env as GoEnvironment), ...Object.fromEntries(job.variables) };
  const settings = { env: machine.env as GoEnvironment, inputs };
  if (report !== null) expectNoPrivateName(mirrorsGiven(settings), settings, "us");
  return {
    report,
    inputs,
    variables: job.variables,
    outputs: job.outputs,
    summary: job.summary,
    lines,
    path: job.path,
    failed: job.failed,
    states: job.states,
    machine,
    project,
    moduleCache: env.GOMODCACHE ?? "",
    env,
  };
}

/** None can be started: those that have one are started as a runner starts them (e2e/relay.test.ts). */
export const noRelay: BeginRelay = () => ({ order: async () => null, cancel: () => {} });

/** Hashes where the test runs: a thread has no transformer of jest's. */
const inProcess: OpenZipHasher = () => ({
  hash: (...asked) => hashZipFile(nodeFiles, ...asked),
  close: async () => {},
});

/** The cache service's client of that machine, with these limits instead of the usual ones. */
export function openCache(
  machine: Machine,
  other: Partial<CacheLimits> = {},
  signal = new AbortController().signal,
): CacheService {
  const limits = { ...CACHE_LIMITS, ...other };
  return cacheService({ machine, openHttp: lazyHttp(machine), clock: systemClock, signal, limits });
}

/**
 * The action's step at the end of that job. Gives its log.
 * @param summaryWriting what the runner makes of its summary; by default it takes it
 */
export async function runPost(
  run: Pick<JobRun, "states" | "machine" | "env">,
  machine: Machine = nextStep(run),
  cacheLimits?: Partial<CacheLimits>,
  summaryWriting?: SummaryWriting,
): Promise<readonly string[]> {
  const lines: string[] = [];
  const job = localJob({
    inputs: {},
    write: (line) => lines.push(line),
    folder: await temporaryFolder(),
    states: run.states,
  });
  const ports = {
    machine,
    files: nodeFiles,
    processes: readProcesses(),
    openHasher: inProcess,
    clock: systemClock,
    job: summaryWriting ? { ...job, writeSummary: async () => summaryWriting } : job,
    cache: openCache(machine, cacheLimits),
    openHttp: insideOnly(lazyHttp(machine), false),
    signal: new AbortController().signal,
  };
  await keepingSecrets(ports, {}, finishJob);
  return lines;
}

/** The machine as the job's next step finds it. */
export function nextStep(run: Pick<JobRun, "machine" | "env">, env: GoEnvironment = {}): Machine {
  return { ...run.machine, env: { ...run.env, ...env } };
}

/** The warnings in the job's log, without the word that marks them. */
export function warningsOf(run: JobRun): readonly string[] {
  return run.lines.flatMap((line) => /^\s*warning: (.*)$/.exec(line)?.slice(1) ?? []);
}

/** What the report says of the mirror at `url`. */
export function mirrorReport(run: JobRun, url: string): MirrorReport {
  const found = run.report?.mirrors.find((mirror) => mirror.url === url);
  if (found === undefined) throw new Error(`the report has no mirror ${url}`);
  return found;
}

/** The servers of the GOPROXY that the next step will use, without separators. */
export function routeOf(run: JobRun): readonly string[] {
  return (run.env.GOPROXY ?? "").split(/[,|]/).filter((entry) => entry !== "");
}

/** Runs the real `go` in the project as the job's next step would. */
export async function buildThroughRoute(
  run: JobRun,
  args: readonly string[] = ["list", "-deps", "./..."],
  env: GoEnvironment = {},
): ReturnType<typeof runGo> {
  const result = await runGo(args, { cwd: run.project, env: { ...run.env, ...env } });
  const settings = { env: { ...(run.machine.env as GoEnvironment), ...env }, inputs: run.inputs };
  expectNoPrivateName(mirrorsGiven(settings), settings, "go");
  return result;
}

/** The test's loopback mirrors that the job was given as mirrors, and as nothing else. */
function mirrorsGiven({ inputs }: { readonly inputs: Readonly<Record<string, string>> }) {
  const listed = (name: string) => (inputs[name] ?? "").split(/[,\n]/).map((url) => url.replace(/\/+$/, ""));
  const own = listed("private-proxy");
  return mirrorsAt(listed("mirrors").filter((url) => !own.includes(url)));
}

/** Expects only true files in the module cache (expectOnlyTrueFiles), and no temporary file anywhere. */
export async function expectCleanModuleCache(
  run: JobRun,
  modules: readonly GeneratedModule[],
): Promise<void> {
  await expectOnlyTrueFiles(run.moduleCache, modules);
  const leftInTemp = (await readdir(run.machine.tempDir)).filter(
    (name) => !name.startsWith("setup-go-mirror-report-"),
  );
  expect(leftInTemp).toEqual([]);
}

/** An HTTP client that asks the server of a host's base URL in place of the host. */
function resolving(openHttp: OpenHttp, hosts: ReadonlyMap<string, string> = new Map()): OpenHttp {
  return async (limits) => {
    const http = await openHttp(limits);
    const request: Http["request"] = (asked) => {
      const { host, pathname, search } = new URL(asked.url);
      const base = hosts.get(host);
      return http.request(base === undefined ? asked : { ...asked, url: base + pathname + search });
    };
    return { request, close: () => http.close() };
  };
}

/** An HTTP client that never leaves this machine. */
export function insideOnly(openHttp: OpenHttp, asUnreachable: boolean): OpenHttp {
  return async (limits) => {
    const http = await openHttp(limits);
    const request: Http["request"] = async (asked) => {
      const { hostname } = new URL(asked.url);
      if (hostname === "127.0.0.1" || hostname.endsWith(".invalid")) return http.request(asked);
      if (asUnreachable) throw new TransportError("unreachable", { code: "network-unreachable" });
      throw new Error(`a request would have left this machine: ${asked.url}`);
    };
    return { request, close: () => http.close() };
  };
}
