import { cacheAccess } from "../../cache/cache-access.ts";
import type { Ports } from "../../ports.ts";
import { takeOver } from "../entry/hand-over.ts";
import { saveBuildCache } from "../entry/save-build-cache.ts";
import { saveModules } from "../entry/save-modules.ts";
import { undoForJob } from "./job-scope.ts";
import { tellingAsBefore } from "./job-telling.ts";

type SavePorts = Pick<Ports, "machine" | "files" | "processes" | "clock" | "job" | "cache" | "openHasher">;

/** The action's step after the job's own: saves what the main step has said is to be saved. Never fails the job. */
export async function finishJob(ports: SavePorts): Promise<void> {
  const { job } = ports;
  const telling = tellingAsBefore(ports);
  await undoForJob(ports, telling.commands);
  const state = await takeOver(ports);
  const access = cacheAccess(ports.machine.env);
  if (state === null || access === null) return;
  if (state.serviceFailed) {
    job.info(telling.log.serviceFailedBefore);
    return;
  }
  const { modules, buildCache } = state;
  const [ofModules, ofBuild] = await Promise.all([
    modules && saveModules(ports, access.address, modules),
    buildCache && saveBuildCache(ports, access.address, buildCache),
  ]);
  // One warning for one cause.
  let warned = false;
  const tell = (kind: string, sentence: string) => {
    const isWarning = (kind === "failed" && !warned) || kind === "wrong-files";
    warned ||= isWarning;
    job[isWarning ? "warning" : "info"](sentence);
  };
  if (ofModules) tell(ofModules.kind, telling.save(ofModules));
  if (ofBuild) tell(ofBuild.kind, telling.buildCacheSave(ofBuild));
}
