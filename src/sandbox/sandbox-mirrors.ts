import { startMirror } from "./fault-server.ts";
import { faults } from "./faults.ts";
import type { GeneratedModule } from "./generated-module.ts";
import { makeSumDb } from "./loopback-sumdb.ts";
import { blackHole } from "./unreachable.ts";

/** One of the sandbox's mirrors. */
interface SandboxMirror {
  readonly name: "near" | "far" | "thin" | "lying" | "dead";
  readonly url: string;
}

/** The mirrors of the sandbox, running. */
export interface SandboxMirrors {
  readonly mirrors: readonly SandboxMirror[];
  /** GOSUMDB for the sandbox: its own checksum database, which near, far and thin pass on. */
  readonly gosumdb: string;
  close(): Promise<void>;
}

const MEGABYTE = 1_000_000;

/** Starts five mirrors on loopback that differ as mirrors do, so that the choice among them means something. */
export async function startSandboxMirrors(modules: readonly GeneratedModule[]): Promise<SandboxMirrors> {
  const database = makeSumDb("sum.sandbox.example", modules);
  const honest = { modules, database, sumDb: "proxied", slowStart: true } as const;
  const [near, far, thin, lying, dead] = await Promise.all([
    startMirror({ ...honest, pathPrefix: "/near", roundTripMs: 20, bytesPerSecond: 5 * MEGABYTE }),
    startMirror({ ...honest, pathPrefix: "/far", roundTripMs: 150, bytesPerSecond: 12 * MEGABYTE }),
    startMirror({ ...honest, pathPrefix: "/thin", roundTripMs: 10, bytesPerSecond: 0.05 * MEGABYTE }),
    startMirror({ modules, pathPrefix: "/lying", roundTripMs: 5, fault: faults.otherZipContent() }),
    blackHole(),
  ]);
  return {
    mirrors: [
      { name: "near", url: near.url },
      { name: "far", url: far.url },
      { name: "thin", url: thin.url },
      { name: "lying", url: lying.url },
      { name: "dead", url: `${dead.url}/dead` },
    ],
    gosumdb: database.verifierKey,
    async close() {
      await Promise.all([near, far, thin, lying, dead].map((server) => server.close()));
    },
  };
}
