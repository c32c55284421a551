import { decodeJson, fields, literal, nullable, text } from "../../decode.ts";
import type { Inputs } from "../../inputs/parse-inputs.ts";
import type { Job, Ports } from "../../ports.ts";
import { neutralise } from "../../report/neutralise.ts";
import type { CommandLanguage } from "../../telling/command-language.ts";
import type { JobPlan } from "../plan/plan-job.ts";
import { findRoot } from "../project/layout.ts";
import { type LockPorts, ScopeLocked } from "../settings/scope-lock.ts";
import { readScope, resolvePlace, type Scope, type ScopePlace, scopePlace } from "../settings/scope-place.ts";
import { undoRoute } from "../settings/undo-route.ts";
import { withoutOurs, writeRoute } from "../settings/use-route.ts";

/** The place of what the step at the job's end is to take back. */
const STATE_UNDO = "undo-scope";
const PLACE = fields<ScopePlace>({
  scope: (value) => (value === "project" ? value : literal("user")(value)),
  file: text,
  record: text,
  userFile: nullable(text),
});
const MAX_SENTENCE = 1_000;

/** Settings that a job writes in place of its own variables. */
export interface JobScope {
  /** Lets `body` see the settings without what an earlier run has written there: this one starts from these. */
  seeingWithoutUs<T>(body: (seeing: Ports) => Promise<T>): Promise<T>;
  /**
   * Writes the route.
   * @returns the file, or null where it could not be written and the route belongs into the job's variables (the job
   *   has been told)
   */
  write(plan: JobPlan): Promise<string | null>;
}

/** Null where there is no such settings file, so that the job's variables have to do (the job has been told). */
export async function openJobScope(
  ports: Ports,
  inputs: Inputs,
  scope: Scope,
  commands: CommandLanguage,
): Promise<JobScope | null> {
  const { workingDirectory } = inputs;
  const root = scope === "project" ? await findRoot(ports, workingDirectory) : null;
  const place = scopePlace(ports.machine, scope, root);
  const resolved = place && (await resolvePlace(ports.files, place));
  const { noPlace, notOwn } = commands;
  if (resolved === null) {
    const missing = scope === "user" ? noPlace.user : noPlace.project(workingDirectory, "working-directory");
    warn(ports.job, place === null ? missing : notOwn(place.file));
    return null;
  }
  try {
    await takeOutLeftover(ports, resolved);
  } catch (error) {
    warn(ports.job, notWritten(error as Error, commands));
    return null;
  }
  return {
    seeingWithoutUs: (body) => withoutOurs(ports, resolved, body),
    write: (plan) => writeForJob(ports, resolved, inputs.keep, plan, commands),
  };
}

/** A job that never came to its end may have left its route in a file that somebody else has changed since. */
async function takeOutLeftover(ports: Ports, place: ScopePlace): Promise<void> {
  const { record, standing } = await readScope(ports.files, place);
  if (standing === "edited" && record?.temporary) await undoRoute(ports, place, { force: false });
}

async function writeForJob(
  ports: Ports,
  place: ScopePlace,
  keep: boolean,
  plan: JobPlan,
  commands: CommandLanguage,
): Promise<string | null> {
  const { use, edited } = commands;
  const { job } = ports;
  const temporary = place.scope === "user" && !keep;
  try {
    const result = await writeRoute(ports, place, plan, { force: false, temporary });
    if (result.kind === "edited") warn(job, edited(place.file));
    else {
      if (result.kind === "switched" && result.overridden.length > 0)
        warn(job, use.overridden(result.overridden));
      // The place itself: a later step may change what it would be found by.
      if (temporary) job.saveState(STATE_UNDO, JSON.stringify(place));
      return place.file;
    }
  } catch (error) {
    warn(job, notWritten(error as Error, commands));
  }
  return null;
}

/** At the job's end: takes back what was written for the user. What somebody else has changed since stays, with a warning. */
export async function undoForJob(
  ports: LockPorts & Pick<Ports, "job">,
  commands: CommandLanguage,
): Promise<void> {
  const { undo } = commands;
  const { job } = ports;
  const place = decodeJson(job.state(STATE_UNDO), PLACE);
  if (place === null) return;
  try {
    const result = await undoRoute(ports, place, { force: false });
    if (result.kind === "taken-out") warn(job, undo.takenOut(place.file, result.variables));
    else if (result.kind === "restored") {
      const sentence = result.removed ? undo.removed(place.file) : undo.restored(place.file);
      job.info(neutralise(sentence, MAX_SENTENCE));
    }
  } catch (error) {
    warn(job, notWritten(error as Error, commands));
  }
}

function notWritten(error: Error, { use, locked }: CommandLanguage): string {
  return error instanceof ScopeLocked ? locked(error.lock, error.pid) : use.refused(error.message);
}

function warn(job: Job, sentence: string): void {
  job.warning(neutralise(sentence, MAX_SENTENCE));
}
