import { fetchLimits } from "../../fetch/limits.ts";
import type { Http, ListenOnLoopback, LoopbackAnswer, OpenZipHasher, Ports } from "../../ports.ts";
import { SMALL_LIMITS, type SmallLimits } from "../../relay/limits.ts";
import { parseRelayPlan, type RelayPlan } from "../../relay/plan.ts";
import type { RelayKeys } from "../../relay/request.ts";
import { type RunningRelay, serveRelay } from "../../relay/serve.ts";
import { relaySetting } from "./relay-setting.ts";

export type RelayRunPorts = Pick<Ports, "machine" | "files" | "clock" | "openHttp" | "openHasher" | "signal">;

/** Bounds the opening of one connection. */
const CONNECT_TIMEOUT_MS = 3_000;
/** To one source, for lists, .info files and the checksum database. */
const SMALL_CONNECTIONS = 16;

/**
 * Starts a relay in this process. Throws Node's error where the port is taken.
 * @param of.folder its own; it is removed with the relay
 * @param of.port 0: any
 */
export async function runRelay(
  ports: RelayRunPorts,
  listen: ListenOnLoopback,
  of: {
    readonly plan: RelayPlan;
    readonly folder: string;
    readonly keys: RelayKeys;
    readonly port: number;
    /** Where those are not the usual. */
    readonly limits?: SmallLimits;
    readonly onAnswer?: (target: string, answer: LoopbackAnswer) => void;
  },
): Promise<RunningRelay> {
  const { machine, files, clock, signal } = ports;
  const { plan, folder, limits = SMALL_LIMITS } = of;
  const http = lateHttp(() =>
    ports.openHttp({
      connectTimeoutMs: CONNECT_TIMEOUT_MS,
      // Those of the fetch, and small answers beside it.
      connectionsPerHost:
        fetchLimits(plan.sources.length, machine.openFiles, plan.maxConnections).connectionsPerSource +
        SMALL_CONNECTIONS,
    }),
  );
  const hasher = lateHasher(ports.openHasher);
  const relay = await serveRelay(
    { machine, files, clock, http, hashZip: hasher.hash, random: Math.random },
    listen,
    {
      ...of,
      setting: relaySetting(plan, folder, limits),
      readJoining: (body) => {
        const joining = parseRelayPlan(Buffer.from(body).toString("utf8"));
        return joining && relaySetting(joining, folder, limits);
      },
    },
    signal,
  );
  return {
    ...relay,
    close: async () => {
      await relay.close();
      await Promise.all([http.close(), hasher.close()]);
      await files.removeFolder(folder).catch(() => {});
    },
  };
}

/** Opened with the first request: a relay that nobody asks takes less time and memory. */
function lateHttp(open: () => Promise<Http>): Http {
  let opening: Promise<Http> | null = null;
  return {
    request: async (request) => {
      // A failure is no answer for the next request: without a free file descriptor not even our own code can be read
      // (Node 20 keeps a module that could not be read as one that can't be loaded).
      opening ??= open().catch((error: unknown) => {
        opening = null;
        throw error;
      });
      return (await opening).request(request);
    },
    close: async () => (await opening)?.close(),
  };
}

/** The same for the thread that hashes zips. */
function lateHasher(open: OpenZipHasher): ReturnType<OpenZipHasher> {
  let hasher: ReturnType<OpenZipHasher> | null = null;
  return {
    hash: (...asked) => {
      hasher ??= open();
      return hasher.hash(...asked);
    },
    close: async () => hasher?.close(),
  };
}
