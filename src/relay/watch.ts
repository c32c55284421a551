import type { Ancestor } from "../ports.ts";

/** What actions/runner's process for one job is called (Linux keeps 15 letters of a name). */
const RUNNER_WORKER = "Runner.Worker";

/**
 * Whose end means that the job has ended, once the step that started the relay is over: the runner's process for the
 * job, or else the nearest process around the step that is still there, since a shell around it ends with it. Null where
 * there is none but the machine's first: in a job's container everything ends with that.
 * @param around the processes around the step, the nearest first
 */
export function whomToWatch(
  around: readonly Ancestor[],
  isAlive: (one: Ancestor) => boolean,
): Ancestor | null {
  const alive = around.filter((one) => one.pid > 1 && isAlive(one));
  return alive.find(({ name }) => name === RUNNER_WORKER) ?? alive[0] ?? null;
}
