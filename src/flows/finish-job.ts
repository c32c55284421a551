import { parseSavingState, type SavingState } from "../cache/saving-state.ts";
import { saveSentence } from "../report/sentences.ts";
import { digestOf, STATE_DIGEST, STATE_PATH } from "./module-cache-entry.ts";
import { type SavePorts, saveModuleCache } from "./save-module-cache.ts";

const MOST_STATE_BYTES = 64 << 20;

/** The action's step after the job's own: saves what the main step has said is to be saved. Never fails the job. */
export async function finishJob(ports: SavePorts): Promise<void> {
  const { job } = ports;
  const state = await readState(ports);
  if (state === null) return;
  const saved = await job.group("Go module cache", () => saveModuleCache(ports, state));
  const sentence = saveSentence(saved);
  if (saved.kind === "failed" || saved.kind === "wrong-files") job.warning(sentence);
  else if (saved.kind === "read-only") job.notice(sentence);
  else job.info(sentence);
}

/** Null where the main step has left none, or something else lies in its place now. */
async function readState({ job, files }: SavePorts): Promise<SavingState | null> {
  const path = job.state(STATE_PATH);
  if (path === "") return null;
  const text = await files.readText(path, MOST_STATE_BYTES).catch(() => null);
  return text !== null && digestOf(text) === job.state(STATE_DIGEST) ? parseSavingState(text) : null;
}
