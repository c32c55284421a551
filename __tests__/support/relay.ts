import nodePath from "node:path";
import { afterEach } from "@jest/globals";
import { newRelayKeys } from "../../src/flows/relay/relay-keys.ts";
import { runRelay } from "../../src/flows/relay/run-relay.ts";
import { hashZipFile } from "../../src/modules/zip-hash.ts";
import { systemClock } from "../../src/platform/clock.ts";
import { nodeFiles } from "../../src/platform/files.ts";
import { lazyHttp } from "../../src/platform/lazy-http.ts";
import { loopbackServer } from "../../src/platform/loopback-server.ts";
import type { Files, ListenOnLoopback, OpenHttp } from "../../src/ports.ts";
import { SMALL_LIMITS, type SmallLimits } from "../../src/relay/limits.ts";
import { formatRelayPlan, type RelayPlan } from "../../src/relay/plan.ts";
import type { RelayKeys } from "../../src/relay/request.ts";
import type { RunningRelay } from "../../src/relay/serve.ts";
import type { JobSums } from "../../src/relay/sums.ts";
import type { LoopbackMirror } from "../../src/sandbox/fault-server.ts";
import type { GeneratedModule } from "../../src/sandbox/generated-module.ts";
import { insideOnly, newMachine } from "./job.ts";

const running: { close(): Promise<void> }[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((relay) => relay.close()));
});

const NO_SUMS: JobSums = { zips: [], mods: [] };

/** The go.sum lines of modules. */
export function sumsOf(modules: readonly GeneratedModule[]): JobSums {
  return {
    zips: modules.map(({ module, zipH1 }) => ({ module, h1: zipH1 })),
    mods: modules.map(({ module, modH1 }) => ({ module, h1: modH1 })),
  };
}

export interface TestRelay extends RunningRelay {
  readonly keys: RelayKeys;
  readonly folder: string;
}

/** What a step tells a relay of those mirrors, best first. */
export function planFor(mirrors: readonly Pick<LoopbackMirror, "url">[]): RelayPlan {
  return {
    sources: mirrors.map(({ url }, i) => ({
      name: `mirror ${i}`,
      url,
      firstByteMs: 10,
      bytesPerSecond: 1e7,
    })),
    maxConnections: 96,
    privacy: { patterns: "", owner: null, onlyWellKnown: false },
    database: null,
    sums: NO_SUMS,
    ahead: NO_SUMS,
  };
}

/** A relay in this process, in front of those mirrors, best first; ended after the test. Nothing of it leaves this machine. */
export async function startRelay(
  mirrors: readonly Pick<LoopbackMirror, "url">[],
  plan: Partial<RelayPlan> & {
    readonly files?: Files;
    readonly limits?: Partial<SmallLimits>;
    readonly openHttp?: OpenHttp;
    readonly listen?: (keys: RelayKeys) => ListenOnLoopback;
  } = {},
): Promise<TestRelay> {
  const { files = nodeFiles, limits, openHttp, listen, ...given } = plan;
  const machine = await newMachine();
  const folder = nodePath.join(machine.tempDir, "relay");
  const keys = newRelayKeys();
  const ports = {
    machine,
    files,
    clock: systemClock,
    openHttp: insideOnly(openHttp ?? lazyHttp(machine), true),
    openHasher: () => ({
      hash: (...asked: Parameters<typeof hashZipFile> extends [unknown, ...infer Asked] ? Asked : never) =>
        hashZipFile(files, ...asked),
      close: async () => {},
    }),
    signal: new AbortController().signal,
  };
  const relay = await runRelay(ports, listen?.(keys) ?? loopbackServer(null), {
    plan: { ...planFor(mirrors), ...given },
    folder,
    keys,
    port: 0,
    limits: { ...SMALL_LIMITS, ...limits },
  });
  running.push(relay);
  return { ...relay, keys, folder };
}

/** Has a further step tell the relay of that module's go.sum. */
export async function join({ url, keys }: TestRelay, plan: RelayPlan): Promise<number> {
  const base = url.slice(0, url.lastIndexOf("/"));
  return (await fetch(`${base}/${keys.control}/join`, { method: "POST", body: formatRelayPlan(plan) }))
    .status;
}

/** What a relay, or a mirror, answers to a path. */
export async function getFrom(
  base: string,
  path: string,
): Promise<{ readonly status: number; readonly body: Buffer }> {
  const response = await fetch(base + path);
  return { status: response.status, body: Buffer.from(await response.arrayBuffer()) };
}
