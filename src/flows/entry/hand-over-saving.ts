import nodePath from "node:path";
import { type EntryContents, entryContents } from "../../cache/entry-files.ts";
import { formatJobState, type JobState } from "../../cache/job-state.ts";
import type { GoSum } from "../../go/go-sum.ts";
import { moduleKey } from "../../go/module-version.ts";
import type { CacheReport } from "../../report/report.ts";
import type { Filled } from "../fill/fill-module-cache.ts";
import type { JobFacts } from "../project/read-job.ts";
import { digestOf, type EntryPlan, type EntryPorts, STATE_DIGEST, STATE_PATH } from "./module-cache-entry.ts";

/** Tells the step at the job's end what to save: through a file, as a state is too short for it. */
export async function handOver({ files, machine, job }: EntryPorts, state: JobState): Promise<void> {
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

/**
 * The module files to save; null where that is not to be: the entry is there already, may not be written, or nothing
 * was missing.
 */
export function modulesToSave(
  facts: JobFacts,
  plan: EntryPlan,
  restored: CacheReport,
  filled: Filled,
): JobState["modules"] {
  const { inputs, moduleCache } = facts;
  if (!plan.maySave || plan.keyed === null || restored.exact || moduleCache === null) return null;
  const { keys, sums } = plan.keyed;
  return {
    moduleCache: moduleCache.root,
    primaryKey: keys.primary,
    // With prefetch an entry that lacks something is an accident, and is not kept.
    partKey: inputs.prefetch === "false" && restored.matchedKey !== keys.part ? keys.part : null,
    contents: contentsOf(sums, facts, filled),
  };
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
