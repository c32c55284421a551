import { spawnSync } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "@jest/globals";
import { STATE_RELAY } from "../../../src/flows/relay/relay-variables.ts";
import type { SummaryWriting } from "../../../src/ports.ts";
import { tellingIn } from "../../../src/telling/telling.ts";
import { newMachine, runPost } from "../../support/job.ts";
import { openMirror } from "../../support/mirrors.ts";
import { smallModules, writeProject } from "../../support/project.ts";
import { getFrom, startRelay, sumsOf } from "../../support/relay.ts";

/** The log of the step at the end of a job whose relay has served one file. @param writing what became of the summary */
async function logOfEnd(writing: SummaryWriting): Promise<readonly string[]> {
  const modules = smallModules().slice(0, 1);
  const mirror = await openMirror(await writeProject(modules));
  const relay = await startRelay([mirror], { sums: sumsOf(modules) });
  const served = await getFrom(relay.url, `/${modules[0]?.module.path}/@v/${modules[0]?.module.version}.mod`);
  expect(served.status).toBe(200);
  // Its process would be gone once it has answered.
  const { pid } = spawnSync(process.execPath, ["--version"]);
  await mkdir(relay.folder, { recursive: true });
  await writeFile(join(relay.folder, "relay.json"), JSON.stringify({ port: relay.port, pid, ...relay.keys }));
  const machine = { ...(await newMachine()), tempDir: dirname(relay.folder) };
  const run = {
    machine,
    env: machine.env as Record<string, string>,
    states: new Map([[STATE_RELAY, relay.folder]]),
  };
  return runPost(run, machine, undefined, writing);
}

const { summaryProblem } = tellingIn("en");

test.each(["too-large", "failed"] as const)(
  "a summary of the relay that was not written (%s) is told in the log, once, beside what the relay did",
  async (writing) => {
    const lines = await logOfEnd(writing);
    expect(lines.filter((line) => line === summaryProblem(writing))).toHaveLength(1);
    expect(lines.join("\n")).toMatch(/1 request served/);
  },
);

test.each(["written", "no-place"] as const)(
  "a summary that is %s: the log has nothing on it",
  async (writing) => {
    const lines = await logOfEnd(writing);
    expect(lines.join("\n")).toMatch(/1 request served/);
    expect(lines.join("\n")).not.toMatch(/summary/i);
  },
);
