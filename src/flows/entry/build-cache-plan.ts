import nodePath from "node:path";
import { type BuildKeys, buildCacheUse, buildKeys } from "../../cache/build-cache.ts";
import type { CacheAccess } from "../../cache/cache-access.ts";
import type { KeyParts } from "../../cache/entry-key.ts";
import type { BuildCacheState } from "../../cache/job-state.ts";
import type { ModuleSum } from "../../go/go-sum.ts";
import type { CacheAddress, Files, Machine, Ports } from "../../ports.ts";
import type { BuildCacheReport } from "../../report/report.ts";
import type { JobFacts } from "../project/read-job.ts";
import type { Project } from "../project/read-project.ts";

/** The entry of Go's build cache, as far as it can be told before anybody is asked. */
export interface BuildCachePlan {
  readonly report: BuildCacheReport;
  readonly restore: {
    readonly address: CacheAddress;
    readonly keys: BuildKeys;
    /** GOCACHE. */
    readonly folder: string;
  } | null;
  /** Null: not to be saved. */
  readonly save: Omit<BuildCacheState, "restored"> | null;
}

/** How the job uses an entry of the build cache, or why it uses none. */
export type BuildCacheWish =
  | { readonly kind: "none"; readonly because: BuildCacheReport["kind"] }
  | {
      readonly kind: "wanted";
      readonly access: CacheAccess;
      readonly build: NonNullable<Project["build"]>;
      /** See BuildCacheUse. */
      readonly savesAbove: number | null;
    };

/** Told before go.sum is made into keys: most jobs on a machine that keeps its caches need none. */
export async function wishForBuildCache(
  { machine, files }: Pick<Ports, "machine" | "files">,
  { inputs, project: { build } }: JobFacts,
  access: CacheAccess | null,
): Promise<BuildCacheWish> {
  const none = (because: BuildCacheReport["kind"]): BuildCacheWish => ({ kind: "none", because });
  const wanted = inputs.buildCache;
  // `cache: false` means no cache at all, unless this one is asked for by name.
  if (wanted === "false" || (wanted === "auto" && inputs.cache === "false")) return none("not-wanted");
  if (access === null) return none("no-service");
  if (build === null) return none("no-go");
  const { GITHUB_EVENT_NAME: event = "", GITHUB_REF: ref = "" } = machine.env;
  const use = buildCacheUse(wanted, { event, ref }, access.keepsRefsApart);
  if (!use.reads) return none(use.because === "refs-not-apart" ? "refs-not-apart" : "event");
  if (wanted === "auto" && (await isFilled(files, build.cacheFolder))) return none("filled");
  return { kind: "wanted", access, build, savesAbove: use.savesAbove };
}

/**
 * By which keys the build cache is restored and saved.
 * @param modules what the keys are made of, and the modules that the job may compile besides those of its own project
 */
export function planBuildCache(
  { machine, clock }: Pick<Ports, "machine" | "clock">,
  { inputs, project, privacy }: JobFacts,
  { access, build, savesAbove }: Extract<BuildCacheWish, { kind: "wanted" }>,
  modules: { readonly parts: KeyParts; readonly others: readonly ModuleSum[] },
): BuildCachePlan {
  const { env } = machine;
  const nowMs = clock.nowMs();
  const keys = buildKeys(inputs.cacheKeyPrefix, modules.parts, build, jobOf(env, nowMs));
  const mayWrite = access.writable && inputs.cache !== "read-only";
  const compiled = [...project.needed.zips, ...modules.others];
  const isPrivate = !compiled.every(({ module }) => privacy.mayStore(module.path));
  const saves = mayWrite && savesAbove !== null && !isPrivate;
  return {
    report: {
      ...noBuildCache(access.readable ? "miss" : "not-readable"),
      primaryKey: keys.primary,
      unsaved: mayWrite ? whyUnsaved(savesAbove, isPrivate, env.GITHUB_EVENT_NAME ?? "") : null,
    },
    restore: access.readable ? { address: access.address, keys, folder: build.cacheFolder } : null,
    save: saves ? { folder: build.cacheFolder, key: keys.primary, sinceMs: nowMs, savesAbove } : null,
  };
}

function whyUnsaved(
  savesAbove: number | null,
  isPrivate: boolean,
  event: string,
): BuildCacheReport["unsaved"] {
  if (savesAbove === null) return { code: "event", event };
  return isPrivate ? { code: "private-code" } : null;
}

function jobOf(env: Machine["env"], nowMs: number) {
  const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt = "1" } = env;
  const run = id && /^\d+$/.test(id) ? `${id}-${attempt.replace(/\D/g, "")}` : String(nowMs);
  return { job: env.GITHUB_JOB ?? "", ref: env.GITHUB_REF ?? "", run };
}

/** The first of its 256 folders that are looked at. */
const LOOKED_AT = 16;
/** A sixteenth of about 250 files: the standard library alone has as many. */
const FILLED_FILES = 16;

/** Whether a build cache has been in use: a machine that keeps it needs none from elsewhere. */
async function isFilled(files: Files, folder: string): Promise<boolean> {
  const names = Array.from({ length: LOOKED_AT }, (_, index) => index.toString(16).padStart(2, "0"));
  const lists = await Promise.all(
    names.map((name) => files.list(nodePath.join(folder, name)).catch(() => [])),
  );
  return lists.reduce((count, list) => count + list.length, 0) >= FILLED_FILES;
}

/** Nothing was restored. */
export function noBuildCache(kind: BuildCacheReport["kind"]): BuildCacheReport {
  return {
    kind,
    elapsedMs: 0,
    primaryKey: null,
    matchedKey: null,
    exact: false,
    files: 0,
    bytes: 0,
    failure: null,
    unsaved: null,
  };
}
