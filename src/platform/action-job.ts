/** `Job` on a real runner, through @actions/core. */
import { stat } from "node:fs/promises";
import path from "node:path";
import * as core from "@actions/core";
import type { Job, Machine, SummaryWriting } from "../ports.ts";

/** The runner drops a step's whole summary when it is larger (GitHub's documentation, "Adding a job summary"). */
const MAX_SUMMARY_BYTES = 1024 * 1024;

/** The runner replaces a mask wherever it occurs: one of three letters would make the log unreadable. */
const MIN_MASK_LENGTH = 4;

/** Of annotations: a job's page shows those of all its steps together. */
const TITLE = "setup-go-mirror";

/** From dist/main to the file that says which lines of a log are errors. */
const problemMatchers = path.resolve(path.dirname(process.argv[1] ?? ""), "../../problem-matchers.json");

/** The job that this process is a step of. A runner without the command files GITHUB_ENV and GITHUB_OUTPUT is too old to be served. */
export function actionJob(machine: Machine): Job {
  return {
    input: (name) => core.getInput(name),
    exportVariable: core.exportVariable,
    setOutput: core.setOutput,
    addPath: core.addPath,
    markGoErrors: () => core.info(`::add-matcher::${problemMatchers}`),
    saveState: core.saveState,
    state: core.getState,
    mask: (secret) => {
      if (secret.length >= MIN_MASK_LENGTH) core.setSecret(secret);
    },
    info: core.info,
    notice: (line) => core.notice(line, { title: TITLE }),
    warning: (line) => core.warning(line, { title: TITLE }),
    fail: core.setFailed,
    group: core.group,
    writeSummary: (markdown) => appendSummary(machine.env.GITHUB_STEP_SUMMARY, markdown),
  };
}

/** Other runners (act, older Forgejo) may have no summary file: then there is nowhere to write. */
async function appendSummary(file: string | undefined, markdown: string): Promise<SummaryWriting> {
  if (!file) return "no-place";
  const written = await stat(file).catch(() => null);
  if (written === null) return "no-place";
  if (written.size + Buffer.byteLength(markdown) > MAX_SUMMARY_BYTES) return "too-large";
  try {
    // An empty line behind it: some runners have one file for all steps, and a heading needs one before it.
    await core.summary.addRaw(markdown, true).write();
    return "written";
  } catch {
    core.summary.emptyBuffer(); // Otherwise the next summary would begin with this one.
    return "failed";
  }
}
