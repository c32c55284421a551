import { createHash } from "node:crypto";
import nodePath from "node:path";
import { type EntryContents, entryContents } from "../../cache/entry-files.ts";
import { formatJobState, type JobState, parseJobState } from "../../cache/job-state.ts";
import type { GoSum } from "../../go/go-sum.ts";
import { moduleKey } from "../../go/module-version.ts";
import type { CacheFailure, Ports } from "../../ports.ts";
import type { CacheReport } from "../../report/report.ts";
import type { Filled } from "../fill/fill-module-cache.ts";
import type { JobFacts } from "../project/read-job.ts";
import type { BuildCachePlan } from "./build-cache-plan.ts";
import type { ModulesPlan } from "./entry-plan.ts";
import type { RestoredBuildCache } from "./restore-build-cache.ts";

const STATE_PATH = "module-cache-state";
const STATE_DIGEST = "module-cache-state-digest";
const MAX_STATE_BYTES = 64 << 20;

/** Tells the step at the job's end what to save: through a file, as a state is too short for it. */
export async function handOver(
  { files, machine, job }: Pick<Ports, "files" | "machine" | "job">,
  state: JobState,
): Promise<void> {
  if (state.modules === null && state.buildCache === null) return;
  const text = formatJobState(state);
  const path = nodePath.join(machine.tempDir, `setup-go-mirror-state-${digestOf(text).slice(0, 16)}.json`);
  try {
    await files.replace(path, text, 0o600);
  } catch {
    // No room for it: nothing is saved this time.
    return;
  }
  job.saveState(STATE_PATH, path);
  job.saveState(STATE_DIGEST, digestOf(text));
}

/** What was handed over; null where the main step has left nothing, or something else lies in its place now. */
export async function takeOver({ job, files }: Pick<Ports, "job" | "files">): Promise<JobState | null> {
  const path = job.state(STATE_PATH);
  if (path === "") return null;
  const text = await files.readText(path, MAX_STATE_BYTES).catch(() => null);
  return text !== null && digestOf(text) === job.state(STATE_DIGEST) ? parseJobState(text) : null;
}

/** Of the state's file: whoever has changed it since does not decide what is saved. */
function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/**
 * The module files to save; null where that is not to be: the entry is there already, may not be written, or nothing
 * was missing.
 */
export function modulesToSave(
  facts: JobFacts,
  { save }: ModulesPlan,
  restored: CacheReport,
  filled: Filled,
): JobState["modules"] {
  if (save === null || restored.exact) return null;
  const { keys, sums, moduleCache } = save;
  return {
    moduleCache: moduleCache.root,
    primaryKey: keys.primary,
    partKey: mayBePart(facts, restored, filled) && restored.matchedKey !== keys.part ? keys.part : null,
    contents: contentsOf(sums, facts, filled),
  };
}

/**
 * Whether what the job's end lacks is no accident: go alone fetches no more than it compiles. Where an entry is there and
 * did not come, a smaller one would only hide it.
 */
function mayBePart({ inputs }: JobFacts, restored: CacheReport, filled: Filled): boolean {
  return inputs.prefetch === "false" || (filled.report.kind !== "fetched" && restored.kind !== "failed");
}

/**
 * What is to be saved of the build cache. Of an entry that is damaged, or gone, nothing counts as saved: the next job is
 * to find another one. Where the line is too slow for an entry, it is too slow to send one.
 */
export function buildCacheToSave(
  { save }: BuildCachePlan,
  restored: RestoredBuildCache,
): JobState["buildCache"] {
  const { kind, failure } = restored.report;
  if (save === null || failure?.code === "too-slow") return null;
  const isThere = kind === "restored" || failure?.code === "failed";
  return { ...save, restored: isThere ? restored.names : [] };
}

/** Failures that say nothing about the service: a disk that is full, and an archive that somebody has made badly. */
const NOT_OF_SERVICE: readonly CacheFailure["code"][] = ["failed", "broken-archive", "too-large", "too-slow"];

/** Whether the service need not be asked any more. */
export function isOfService(failure: CacheFailure | null): boolean {
  return failure !== null && !NOT_OF_SERVICE.includes(failure.code);
}

/** What no server has is not waited for: the job can do without it, or it would have failed. */
function contentsOf(sums: GoSum, { project, inventory, privacy }: JobFacts, filled: Filled): EntryContents {
  const nowhere = new Set(
    filled.result?.left
      .filter(({ reason }) => reason === "missing-everywhere")
      .map(({ wanted }) => moduleKey(wanted.module)),
  );
  const privates = new Set(inventory.privateZips.map(({ module }) => moduleKey(module)));
  const required = project.needed.zips
    .map(({ module }) => moduleKey(module))
    .filter((key) => !nowhere.has(key) && !privates.has(key));
  return entryContents(sums, new Set(required), privacy.mayStore);
}
