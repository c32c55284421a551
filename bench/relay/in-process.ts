import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { newRelayKeys } from "../../src/flows/relay/relay-keys.ts";
import { runRelay } from "../../src/flows/relay/run-relay.ts";
import { hashZipFile } from "../../src/modules/zip-hash.ts";
import { nodeFiles } from "../../src/platform/files.ts";
import { loopbackServer } from "../../src/platform/loopback-server.ts";
import { readMachine } from "../../src/platform/machine.ts";
import type { RunningRelay } from "../../src/relay/serve.ts";
import type { GeneratedModule } from "../../src/sandbox/generated-module.ts";
import { wireRelay } from "../../src/wire.ts";
import { benchFolder } from "../support/start.ts";

/** A relay in this process, in front of those mirrors. */
export function relayBefore(
  urls: readonly string[],
  of: {
    readonly gosumdb: string;
    readonly sums: readonly Pick<GeneratedModule, "module" | "zipH1" | "modH1">[];
    readonly onAnswer?: (target: string, answer: { readonly status: number }) => void;
  },
): Promise<RunningRelay> {
  const folder = mkdtempSync(join(benchFolder, "relay-"));
  const machine = { ...readMachine(), cacheHome: folder, tempDir: folder };
  const name = of.gosumdb.split("+", 1)[0];
  const sums = {
    zips: of.sums.map(({ module, zipH1 }) => ({ module, h1: zipH1 })),
    mods: of.sums.map(({ module, modH1 }) => ({ module, h1: modH1 })),
  };
  const ports = wireRelay(machine, new AbortController().signal);
  const hash = (...asked: Parameters<ReturnType<typeof ports.openHasher>["hash"]>) =>
    hashZipFile(nodeFiles, ...asked);
  return runRelay(
    // A thread for each of a hundred relays would cost more than the hashing.
    { ...ports, openHasher: () => ({ hash, close: async () => {} }) },
    loopbackServer(machine.openFiles),
    {
      plan: {
        sources: urls.map((url, i) => ({
          name: `mirror ${i + 1}`,
          url,
          firstByteMs: 10,
          bytesPerSecond: null,
        })),
        maxConnections: 96,
        privacy: { patterns: "", owner: null, onlyWellKnown: false },
        database: { gosumdb: of.gosumdb, routes: urls.map((url) => `${url}/sumdb/${name}`), exempt: "" },
        sums,
        ahead: sums,
      },
      folder: join(folder, "kept"),
      keys: newRelayKeys(),
      port: 0,
      ...(of.onAnswer ? { onAnswer: of.onAnswer } : {}),
    },
  );
}
