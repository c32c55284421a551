import { createHash } from "node:crypto";
import { mkdir, readdir, stat, utimes, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";
import type { CacheLimits } from "../../src/platform/cache/limits.ts";
import { type CachedJob, jobWith } from "./cache-entry.ts";
import { type LoopbackCacheService, startCacheService } from "./cache-service/service.ts";
import { type JobRun, newMachine, nextStep, runPost } from "./job.ts";
import type { TestProject } from "./project.ts";
import { temporaryFolder } from "./temp.ts";

/** What GitHub tells a job that a push to the default branch has started. */
const OF_A_PUSH = {
  GITHUB_EVENT_NAME: "push",
  GITHUB_REF: "refs/heads/main",
  GITHUB_JOB: "build",
};
let lastRun = 100;

/** A job on a fresh machine with an empty build cache, of a run of its own. */
export async function buildJob(
  project: TestProject,
  service: Pick<LoopbackCacheService, "environment">,
  options: {
    readonly env?: Readonly<Record<string, string>>;
    readonly inputs?: Readonly<Record<string, string>>;
    readonly protocol?: "v1" | "v2";
    readonly cacheLimits?: Partial<CacheLimits>;
    /** Told before the job begins. */
    readonly onFolder?: (folder: string) => Promise<void>;
  } = {},
): Promise<CachedJob> {
  const { env, onFolder, ...others } = options;
  const GOCACHE = env?.GOCACHE ?? (await temporaryFolder());
  await onFolder?.(GOCACHE);
  const machine = await newMachine({ ...OF_A_PUSH, GITHUB_RUN_ID: `${++lastRun}`, ...env, GOCACHE });
  return jobWith(project, service, { machine, ...others });
}

export function buildCacheFolder(run: JobRun): string {
  return run.machine.env.GOCACHE ?? "";
}

/** A name as cmd/go gives it to an output of that seed. */
export function buildFile(seed: string): string {
  const hash = createHash("sha256").update(seed).digest("hex");
  return `${hash.slice(0, 2)}/${hash}-d`;
}

/** Has the job "compile" these files: each holds its name, or so many bytes. */
export async function compile(run: JobRun, names: readonly string[], bytes?: number): Promise<void> {
  await fill(buildCacheFolder(run), names, bytes);
}

export async function fill(folder: string, names: readonly string[], bytes?: number): Promise<void> {
  for (const name of names) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), bytes === undefined ? name : Buffer.alloc(bytes, name));
  }
}

/** Notes the use of all files, as cmd/go does of those that it reads. */
export async function useAll(run: JobRun): Promise<void> {
  const now = new Date();
  for (const name of await filesIn(buildCacheFolder(run))) {
    await utimes(join(buildCacheFolder(run), name), now, now);
  }
}

/** The files below a folder, with slashes, in order; nothing where there is no folder. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((name) => name.split(sep).join("/"))
    .sort();
}

export async function bytesIn(folder: string): Promise<number> {
  const sizes = await Promise.all(
    (await filesIn(folder)).map(async (name) => (await stat(join(folder, name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** The job, with the build cache that all tests share: its `go build` compiles nothing that another test has compiled. */
export async function withSharedCache({ run, ...job }: CachedJob): Promise<CachedJob> {
  const { env } = await newMachine();
  return { ...job, run: { ...run, env: { ...run.env, GOCACHE: env.GOCACHE ?? "" } } };
}

/** The keys of the entries of the build cache, the oldest first. */
export function buildKeysOf(service: LoopbackCacheService): readonly string[] {
  return service.entries().flatMap(({ key }) => (key.startsWith("go-build-") ? [key] : []));
}

/** An entry of the build cache as a good job has saved it. */
export interface SavedBuild {
  readonly key: string;
  readonly version: string;
  readonly archive: Buffer;
  readonly names: readonly string[];
}

/** Has a push to the default branch save these files, in a service of its own. */
export async function saveBuild(
  project: TestProject,
  names: readonly string[],
  bytes?: number,
): Promise<SavedBuild> {
  const service = await startCacheService();
  try {
    const { run } = await buildJob(project, service);
    await compile(run, names, bytes);
    const told = await runPost(run, nextStep(run));
    const [key] = buildKeysOf(service);
    const entry = service.entries().find((one) => one.key === key);
    if (key === undefined || entry === undefined) throw new Error(`nothing was saved: ${told.join("\n")}`);
    return { key, version: entry.version, archive: service.archive(key) ?? Buffer.alloc(0), names };
  } finally {
    await service.close();
  }
}
