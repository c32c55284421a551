import { setTimeout as delay } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { makeModule } from "../../src/sandbox/generated-module.ts";
import { openCacheService, processesOf, saveEntry } from "../support/cache-entry.ts";
import { incomingIn, wrongFiles } from "../support/download-cache.ts";
import { newMachine } from "../support/job.ts";
import { openMirror } from "../support/mirrors.ts";
import { smallModules, writeProject } from "../support/project.ts";
import { runAction } from "../support/runner.ts";

/** Takes seconds to arrive. */
const LARGE = makeModule({ path: "example.com/large", version: "v1.0.0", paddingBytes: 24 << 20 });

test.each(["SIGTERM", "SIGKILL"] as const)(
  "%s while an entry arrives: nothing is left running, nothing wrong stays, and the next step clears up",
  async (signal) => {
    if (process.platform !== "linux") return;
    const project = await writeProject([...smallModules(), LARGE]);
    const { version, archive } = await saveEntry(project);
    const service = await openCacheService({ bytesPerSecond: 5_000_000 });
    const mirror = await openMirror(project);
    const newJob = () => newMachine({ GOSUMDB: project.database.verifierKey, ...service.environment("v2") });
    const step = (env: Awaited<ReturnType<typeof newJob>>["env"], onStart = {}) =>
      runAction({
        cwd: project.dir,
        env: env as Record<string, string>,
        inputs: { mirrors: mirror.url },
        ...onStart,
      });
    const first = await step((await newJob()).env);
    service.put(first.outputs.get("cache-primary-key") ?? "", version, archive);

    const machine = await newJob();
    const { exitCode } = await step(machine.env, {
      onStart: async (child: { kill(signal: string): void; exitCode: number | null }) => {
        const sent = service.sentBytes();
        while (service.sentBytes() < sent + (4 << 20) && child.exitCode === null) await delay(10);
        expect(child.exitCode).toBeNull();
        child.kill(signal);
      },
    });
    expect(exitCode).toBe(signal === "SIGKILL" ? null : 143);
    for (let look = 0; look < 50 && (await processesOf(machine)).length > 0; look++) await delay(100);
    expect(await processesOf(machine)).toEqual([]);
    const moduleCache = machine.env.GOMODCACHE ?? "";
    expect(await wrongFiles(moduleCache, project.modules)).toEqual([]);

    expect(await step(machine.env)).toMatchObject({ exitCode: 0, stderr: "" });
    expect(await incomingIn(moduleCache)).toEqual([]);
    expect(await wrongFiles(moduleCache, project.modules)).toEqual([]);
  },
);
