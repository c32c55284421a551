import { setTimeout as delay } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { makeModule } from "../../src/sandbox/generated-module.ts";
import { openCacheService, processesOf, saveEntry, stoppedProcesses } from "../support/cache-entry.ts";
import { newMachine } from "../support/job.ts";
import { openMirror } from "../support/mirrors.ts";
import { smallModules, writeProject } from "../support/project.ts";
import { runAction } from "../support/runner.ts";

/** More than arrives before the process that receives it is stopped. */
const LARGE = makeModule({ path: "example.com/large", version: "v1.0.0", paddingBytes: 24 << 20 });

// FAILS with SIGKILL: a stopped process does not hear that its parent is gone.
test.each(["SIGTERM", "SIGKILL"] as const)(
  "%s while the archive is held back until the mirrors are measured: nothing is left running, or stopped",
  async (signal) => {
    if (process.platform !== "linux") return;
    const project = await writeProject([...smallModules(), LARGE]);
    const { version, archive } = await saveEntry(project);
    const service = await openCacheService({ bytesPerSecond: 5_000_000 });
    // Measured for seconds.
    const mirror = await openMirror(project, { roundTripMs: 400 });
    const newJob = () => newMachine({ GOSUMDB: project.database.verifierKey, ...service.environment("v2") });
    const step = (env: Awaited<ReturnType<typeof newJob>>["env"], onStart = {}) =>
      runAction({
        cwd: project.dir,
        env: env as Record<string, string>,
        inputs: { mirrors: mirror.url, "probe-timeout": "10s", "probe-budget": "10s" },
        ...onStart,
      });
    const first = await step((await newJob()).env);
    service.put(first.outputs.get("cache-primary-key") ?? "", version, archive);

    const machine = await newJob();
    let stopped: readonly number[] = [];
    const { exitCode } = await step(machine.env, {
      onStart: async (child: { kill(signal: string): void; exitCode: number | null }) => {
        while (stopped.length === 0 && child.exitCode === null) {
          await delay(10);
          stopped = await stoppedProcesses(machine);
        }
        child.kill(signal);
      },
    });
    expect(exitCode).toBeNull();
    expect(stopped).not.toEqual([]);
    try {
      for (let look = 0; look < 50 && (await processesOf(machine)).length > 0; look++) await delay(100);
      expect(await processesOf(machine)).toEqual([]);
    } finally {
      for (const id of await stoppedProcesses(machine)) process.kill(id, "SIGKILL");
    }
  },
);
