import type { Inputs } from "../inputs.ts";
import type { Files, Job, Machine } from "../ports.ts";
import { neutralise } from "../report/neutralise.ts";
import { commands } from "../report/sentences.ts";
import type { JobPlan } from "./plan-job.ts";
import type { ProvidePorts } from "./provide-go.ts";
import { scopePlace } from "./scope-place.ts";
import { undoRoute } from "./undo-route.ts";
import { writeRoute } from "./use-route.ts";

/** Set where the step at the job's end is to take back what was written for the user. */
const STATE_UNDO = "undo-scope";
const MOST_SENTENCE = 1_000;

/**
 * Writes the route where the job wants it other than in its own variables.
 * @returns the file that was written, or null where the route belongs into the job's variables: by default, and where
 *   it could not be written (the job has been told)
 */
export async function writeForScope(
  ports: ProvidePorts,
  { scope, keep, workingDirectory }: Inputs,
  plan: JobPlan,
): Promise<string | null> {
  const { job, machine } = ports;
  if (scope === "job") return null;
  const warn = (sentence: string) => job.warning(neutralise(sentence, MOST_SENTENCE));
  const { use, edited, noPlace } = commands();
  const place = scopePlace(machine, scope, plan.project.root);
  if (place === null) {
    warn(noPlace[scope]);
    return null;
  }
  try {
    const result = await writeRoute(ports, place, plan, workingDirectory, { force: false });
    if (result.kind === "edited") warn(edited(place.file));
    else if (result.kind === "no-go") warn(use.noGo);
    else if (result.kind === "refused") warn(use.refused(result.detail));
    else {
      if (scope === "user" && !keep) job.saveState(STATE_UNDO, "user");
      return place.file;
    }
  } catch (error) {
    warn(use.refused((error as Error).message));
  }
  return null;
}

/** At the job's end: takes back what was written for the user. What somebody has changed since stays, with a warning. */
export async function undoForScope(ports: {
  readonly job: Job;
  readonly machine: Machine;
  readonly files: Files;
}): Promise<void> {
  const { job, machine, files } = ports;
  if (job.state(STATE_UNDO) !== "user") return;
  const place = scopePlace(machine, "user", null);
  if (place === null) return;
  const { undo, edited } = commands();
  try {
    const result = await undoRoute({ files }, place, { force: false });
    if (result.kind === "edited") job.warning(neutralise(edited(place.file), MOST_SENTENCE));
    else if (result.kind === "restored") {
      const sentence = result.removed ? undo.removed(place.file) : undo.restored(place.file);
      job.info(neutralise(sentence, MOST_SENTENCE));
    }
  } catch (error) {
    job.warning(neutralise((error as Error).message, MOST_SENTENCE));
  }
}
