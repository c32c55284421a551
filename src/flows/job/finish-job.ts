import { type JobState, parseJobState } from "../../cache/job-state.ts";
import { saveBuildCache } from "../entry/build-cache-entry.ts";
import { digestOf, STATE_DIGEST, STATE_PATH } from "../entry/module-cache-entry.ts";
import { type SavePorts, saveModuleCache } from "../entry/save-module-cache.ts";
import { undoForJob } from "./job-scope.ts";
import { tellingAsBefore } from "./job-telling.ts";

const MOST_STATE_BYTES = 64 << 20;

/** The action's step after the job's own: saves what the main step has said is to be saved. Never fails the job. */
export async function finishJob(ports: SavePorts): Promise<void> {
  const { job } = ports;
  const telling = tellingAsBefore(ports);
  await undoForJob(ports, telling.commands);
  const state = await readState(ports);
  if (state === null) return;
  const tell = (kind: string, sentence: string) => {
    if (kind === "failed" || kind === "wrong-files") job.warning(sentence);
    else if (kind === "read-only") job.notice(sentence);
    else job.info(sentence);
  };
  if (state.modules !== null) {
    const saved = await saveModuleCache(ports, state.modules);
    tell(saved.kind, telling.save(saved));
  }
  if (state.buildCache !== null) {
    const saved = await saveBuildCache(ports, state.buildCache);
    tell(saved.kind, telling.buildCacheSave(saved));
  }
}

/** Null where the main step has left none, or something else lies in its place now. */
async function readState({ job, files }: SavePorts): Promise<JobState | null> {
  const path = job.state(STATE_PATH);
  if (path === "") return null;
  const text = await files.readText(path, MOST_STATE_BYTES).catch(() => null);
  return text !== null && digestOf(text) === job.state(STATE_DIGEST) ? parseJobState(text) : null;
}
