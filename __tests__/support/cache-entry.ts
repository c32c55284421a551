import { lstat, mkdir, readdir, readFile, readlink, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import { expect } from "@jest/globals";
import { entryName } from "../../src/cache/entry-files.ts";
import { escapePath, escapeVersion } from "../../src/go/module-version.ts";
import { downloadPath } from "../../src/modules/module-cache-layout.ts";
import type { CacheLimits } from "../../src/platform/cache/limits.ts";
import type { Machine } from "../../src/ports.ts";
import type { LoopbackMirror } from "../../src/sandbox/fault-server.ts";
import type { GeneratedModule } from "../../src/sandbox/generated-module.ts";
import type { CacheServiceFault } from "./cache-service/call.ts";
import {
  type CacheServiceOptions,
  type LoopbackCacheService,
  startCacheService,
} from "./cache-service/service.ts";
import { incomingIn, wrongFiles } from "./download-cache.ts";
import { expectNothingToDownload } from "./fetched.ts";
import { runGo } from "./go.ts";
import { type JobRun, newMachine, runJob, runPost } from "./job.ts";
import { closedAfterTest, openMirror } from "./mirrors.ts";
import type { TestProject } from "./project.ts";
import { type Packing, packingOf, type TarMember } from "./tar-writer.ts";

/** An entry as a good job has saved it. */
export interface SavedEntry {
  readonly project: TestProject;
  readonly key: string;
  readonly version: string;
  readonly archive: Buffer;
  readonly packing: Packing;
}

/** What every job here is given. Nothing is measured, so that no sample is in the module cache before the entry is. */
function inputsFor(project: TestProject): Readonly<Record<string, string>> {
  return { sumdb: project.database.verifierKey, prefetch: "true", probe: "never" };
}

/** Has a job save the project's modules, in a service of its own. */
export async function saveEntry(project: TestProject): Promise<SavedEntry> {
  const service = await startCacheService();
  const mirror = await openMirror(project);
  try {
    const run = await runJob({
      mirrors: [mirror.url],
      project: project.dir,
      machine: await newMachine(service.environment("v2")),
      inputs: inputsFor(project),
    });
    const told = await runPost(run);
    const [entry] = service.entries();
    if (entry === undefined) throw new Error(`nothing was saved: ${told.join("\n")}`);
    const { key, version } = entry;
    const archive = service.archive(key) ?? Buffer.alloc(0);
    return { project, key, version, archive, packing: packingOf(archive) };
  } finally {
    await Promise.all([service.close(), mirror.close()]);
  }
}

/** The files of a good entry, as members of an archive. */
export function goodMembers(modules: readonly GeneratedModule[]): readonly TarMember[] {
  return modules.flatMap((m) => [
    { name: memberName(m, "zip"), content: m.zip },
    { name: memberName(m, "mod"), content: m.mod },
    { name: memberName(m, "info"), content: Buffer.from(m.info) },
  ]);
}

/** The name of a module's file in an archive. */
export function memberName({ module }: GeneratedModule, kind: "zip" | "mod" | "info"): string {
  return entryName(module, kind);
}

/** A cache service that ends after the test. */
export async function openCacheService(options: CacheServiceOptions = {}): Promise<LoopbackCacheService> {
  return closedAfterTest(await startCacheService(options));
}

/** A service that has that entry, with another archive in its place where one is given. */
export async function serviceWith(
  { key, version, archive }: SavedEntry,
  options: CacheServiceOptions & {
    readonly archive?: Uint8Array;
    readonly key?: string;
    readonly fault?: CacheServiceFault;
  } = {},
): Promise<LoopbackCacheService> {
  const service = await openCacheService(options);
  service.put(options.key ?? key, version, archive);
  if (options.archive) service.replaceArchive(options.key ?? key, options.archive);
  service.set(options.fault ?? null);
  return service;
}

/** A job with a cache service, and what became of it. */
export interface CachedJob {
  readonly run: JobRun;
  readonly project: TestProject;
  readonly mirror: LoopbackMirror;
}

/** Runs a job on a fresh machine, or the one given, beside a mirror that has all modules. */
export async function jobWith(
  project: TestProject,
  service: Pick<LoopbackCacheService, "environment"> | null,
  options: {
    readonly machine?: Machine;
    readonly inputs?: Readonly<Record<string, string>>;
    readonly env?: Readonly<Record<string, string>>;
    readonly protocol?: "v1" | "v2";
    readonly cacheLimits?: Partial<CacheLimits>;
    /** Told as soon as there is a machine. */
    readonly onMachine?: (machine: Machine) => void;
  } = {},
): Promise<CachedJob> {
  const mirror = await openMirror(project);
  const env = { ...service?.environment(options.protocol ?? "v2"), ...options.env };
  const machine = options.machine
    ? { ...options.machine, env: { ...options.machine.env, ...env } }
    : await newMachine(env);
  options.onMachine?.(machine);
  const run = await runJob({
    mirrors: [mirror.url],
    project: project.dir,
    machine,
    inputs: { ...inputsFor(project), ...options.inputs },
    ...(options.cacheLimits && { cacheLimits: options.cacheLimits }),
  });
  return { run, project, mirror };
}

/** Whatever the cache was: the step went on, everything true is there, nothing else, and nothing of it runs on. */
export async function expectAllThere({ run, project }: CachedJob): Promise<void> {
  expect(run.failed).toBe(false);
  expect(run.lines.filter((line) => /^\s*(?:::|error:)/.test(line))).toEqual([]);
  expect(await strayFiles(run.moduleCache)).toEqual([]);
  expect(await wrongFiles(run.moduleCache, project.modules)).toEqual([]);
  expect(await processesOf(run.machine)).toEqual([]);
  // Before go is started: what it unpacks would hide what somebody else has unpacked.
  expect(await strayTrees(run.moduleCache, project.modules)).toEqual([]);
  const verified = await runGo(["mod", "verify"], { cwd: run.project, env: { ...run.env, GOPROXY: "off" } });
  expect(verified).toMatchObject({ exitCode: 0, stderr: "" });
  await expectNothingToDownload(run, [["mod", "download"]]);
  expect(await wrongFiles(run.moduleCache, project.modules)).toEqual([]);
}

/** What lies in the module cache's own folders and is nothing that we or cmd/go put there, by its name. */
async function strayFiles(moduleCache: string): Promise<readonly string[]> {
  const entries = await readdir(join(moduleCache, "cache"), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(moduleCache.length + 1))
    .map((name) => name.split(sep).join("/"))
    .filter((name) => !OF_A_MODULE.test(name) && name !== "cache/lock");
  return [...files, ...(await incomingIn(moduleCache))];
}

/** What lies beside the download cache and is in no unpacked tree of these modules. */
async function strayTrees(
  moduleCache: string,
  modules: readonly GeneratedModule[],
): Promise<readonly string[]> {
  const trees = modules.map(({ module }) => `${escapePath(module.path)}@${escapeVersion(module.version)}`);
  const isKnown = (name: string) =>
    trees.some((tree) => `${tree}/`.startsWith(`${name}/`) || name.startsWith(`${tree}/`));
  const names = (await readdir(moduleCache, { recursive: true })).map((name) => name.split(sep).join("/"));
  return names.filter((name) => !/^cache(?:\/|$)/.test(name) && !isKnown(name));
}

const OF_A_MODULE = /^cache\/download\/.*\/@v\/(?:[^/]+\.(?:zip|ziphash|mod|info|lock)|list)$/;

/**
 * The processes that work in a machine's folders, by their command lines: what the action has started there is to be
 * gone with it. Where there is no /proc, none are found.
 */
export async function processesOf(machine: Machine): Promise<readonly string[]> {
  return (await processesIn(machine)).map(({ id, command }) => `${id} ${command}`);
}

async function processesIn({ cwd, env }: Machine) {
  const folders = [cwd, env.GOMODCACHE ?? cwd];
  const ids = (await readdir("/proc").catch(() => [])).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    ids.map(async (id) => {
      const read = (name: string) => readFile(`/proc/${id}/${name}`, "utf8").catch(() => "");
      const at = await readlink(`/proc/${id}/cwd`).catch(() => "");
      const command = (await read("cmdline")).replaceAll("\0", " ");
      if (!folders.some((folder) => at.startsWith(folder) || command.includes(folder))) return [];
      // Behind the command's name, which is in brackets and may hold some (man 5 proc).
      return [{ id: Number(id), command, state: /.*\) (.)/s.exec(await read("stat"))?.[1] }];
    }),
  );
  return found.flat();
}

/** Puts true files of modules into a module cache, as a fetch leaves them. */
export async function fillModuleCache(
  moduleCache: string,
  modules: readonly GeneratedModule[],
): Promise<void> {
  for (const { module, zip, zipH1, mod, info } of modules) {
    await mkdir(dirname(downloadPath(moduleCache, module, "zip")), { recursive: true });
    await writeFile(downloadPath(moduleCache, module, "zip"), zip);
    await writeFile(downloadPath(moduleCache, module, "ziphash"), zipH1);
    await writeFile(downloadPath(moduleCache, module, "mod"), mod);
    await writeFile(downloadPath(moduleCache, module, "info"), info);
  }
}

/** How much lies in a module cache's incoming folders. Names are bytes here: they may be no text. */
export function incomingBytes(moduleCache: string): Promise<number> {
  return bytesBelow(Buffer.from(join(moduleCache, "cache", "setup-go-mirror")));
}

async function bytesBelow(folder: Buffer): Promise<number> {
  const names = await readdir(folder, { encoding: "buffer" }).catch(() => []);
  const sizes = await Promise.all(
    names.map(async (name) => {
      const path = Buffer.concat([folder, Buffer.from(sep), name]);
      const stats = await lstat(path).catch(() => null);
      if (stats?.isDirectory()) return bytesBelow(path);
      return stats?.isFile() ? stats.size : 0;
    }),
  );
  return sizes.reduce((sum, bytes) => sum + bytes, 0);
}
