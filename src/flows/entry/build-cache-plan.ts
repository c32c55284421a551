import nodePath from "node:path";
import { type BuildKeys, buildCacheUse, buildKeys } from "../../cache/build-cache.ts";
import type { CacheAccess } from "../../cache/cache-access.ts";
import type { KeyParts } from "../../cache/entry-key.ts";
import type { BuildCacheState } from "../../cache/job-state.ts";
import type { CacheAddress, Files, Machine, Ports } from "../../ports.ts";
import type { BuildCacheReport } from "../../report/report.ts";
import type { JobFacts } from "../project/read-job.ts";

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

/** Whether the job keeps Go's build cache, and by which keys. */
export async function planBuildCache(
  { machine, files, clock }: Pick<Ports, "machine" | "files" | "clock">,
  { inputs, project, privacy }: JobFacts,
  access: CacheAccess | null,
  modules: KeyParts | null,
): Promise<BuildCachePlan> {
  const not = (
    kind: BuildCacheReport["kind"],
    unsaved: BuildCacheReport["unsaved"] = null,
  ): BuildCachePlan => ({
    report: { ...noBuildCache(kind), unsaved },
    restore: null,
    save: null,
  });
  const wanted = inputs.buildCache;
  // Who wants no cache wants none of this either, unless he says so.
  if (wanted === "false" || (wanted === "auto" && inputs.cache === "false")) return not("not-wanted");
  if (access === null) return not("no-service");
  const { build } = project;
  if (build === null || modules === null) return not("no-go");
  const { env } = machine;
  const event = env.GITHUB_EVENT_NAME ?? "";
  const use = buildCacheUse(wanted, { event, ref: env.GITHUB_REF ?? "" }, access.keepsRefsApart);
  if (!use.reads) return not(use.because === "refs-not-apart" ? "refs-not-apart" : "event", null);
  if (wanted === "auto" && (await isFilled(files, build.cacheFolder))) return not("filled");
  const keys = buildKeys(inputs.cacheKeyPrefix, modules, build, jobOf(env, clock.nowMs()));
  const mayWrite = access.writable && inputs.cache !== "read-only";
  const isPrivate = !project.needed.zips.every(({ module }) => privacy.mayStore(module.path));
  const { savesAbove } = use;
  const saves = mayWrite && savesAbove !== null && !isPrivate;
  return {
    report: {
      ...noBuildCache(access.readable ? "miss" : "not-readable"),
      primaryKey: keys.primary,
      unsaved: mayWrite ? whyUnsaved(savesAbove, isPrivate, event) : null,
    },
    restore: access.readable ? { address: access.address, keys, folder: build.cacheFolder } : null,
    save: saves ? { folder: build.cacheFolder, key: keys.primary, sinceMs: clock.nowMs(), savesAbove } : null,
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
