import { randomBytes } from "node:crypto";
import nodePath from "node:path";
import { count, decodeJson, fields, text } from "../../decode.ts";
import type { Http, Ports } from "../../ports.ts";
import { formatRelayPlan, type RelayPlan } from "../../relay/plan.ts";
import type { RelayReport } from "../../report/report.ts";
import type { RelayOrder } from "./live-as-relay.ts";
import { newRelayKeys } from "./relay-keys.ts";
import { RELAY_VARIABLE, STATE_RELAY } from "./relay-variables.ts";

const ADDRESS_FILE = "relay.json";
/** A machine that is that slow has other troubles; the route does without. */
const START_TIMEOUT_MS = 5_000;
const ASK_TIMEOUT_MS = 2_000;

/** Who a relay is, and how one talks to it. */
export interface RelayAddress {
  readonly port: number;
  readonly pid: number;
  readonly token: string;
  readonly control: string;
}

const ADDRESS = fields<RelayAddress>({ port: count, pid: count, token: text, control: text });

type StartPorts = Pick<Ports, "machine" | "files" | "job" | "clock" | "openHttp" | "beginRelay" | "signal">;

/** A relay for the later steps. `url` is what stands for it in GOPROXY; null: there is none. */
interface RelayStart {
  readonly report: RelayReport;
  readonly url: string | null;
}

/** A relay that is on its way while the job is still being planned. */
export interface RelayToCome {
  /**
   * Lets it serve the rest of the job, or the one that an earlier step has started know of this module. Never throws.
   * @param plan null: none may stand in the route
   */
  readonly start: (plan: RelayPlan | null) => Promise<RelayStart>;
  /** It is not needed, unless it was started. */
  readonly cancel: () => Promise<void>;
}

/** Begins a relay, unless an earlier step has: its process takes a while until it can listen. Never throws. */
export async function prepareRelay(ports: StartPorts): Promise<RelayToCome> {
  const running = await runningRelay(ports);
  const begun = running === null ? await begin(ports).catch(() => null) : null;
  let isStarted = false;
  return {
    cancel: async () => {
      if (!isStarted) await begun?.cancel();
    },
    start: async (plan) => {
      const startMs = ports.clock.monotonicMs();
      const as = (kind: RelayReport["kind"], address: RelayAddress | null): RelayStart => {
        if (address !== null) ports.job.mask(address.token);
        return {
          report: { kind, startMs: Math.round(ports.clock.monotonicMs() - startMs), use: null },
          url: address && `http://127.0.0.1:${address.port}/${address.token}`,
        };
      };
      if (plan === null) return as("no-mirror", null);
      if (running !== null && (await tellRelay(ports, running, "join", formatRelayPlan(plan))) !== null) {
        return as("joined", running);
      }
      // The one that there was has ended since.
      const own = begun ?? (await begin(ports).catch(() => null));
      const started = (await own?.order(plan).catch(() => null)) ?? null;
      isStarted = started !== null;
      return started === null ? as("failed", null) : as("started", started);
    },
  };
}

/** A process in a folder of its own. Throws what the file system throws. */
async function begin(ports: StartPorts) {
  const { files, job, machine } = ports;
  // Not to be guessed: nobody can have put something of that name there.
  const name = `setup-go-mirror-relay-${randomBytes(8).toString("hex")}`;
  const folder = nodePath.join(machine.tempDir, name);
  await files.makeDirectory(folder, 0o700);
  const begun = ports.beginRelay(folder);
  const cancel = async () => {
    begun.cancel();
    await files.removeFolder(folder).catch(() => {});
  };
  return {
    cancel,
    order: async (plan: RelayPlan): Promise<RelayAddress | null> => {
      const keys = newRelayKeys();
      const order: RelayOrder = { plan: formatRelayPlan(plan), folder, ...keys };
      const started = await begun.order(JSON.stringify(order), START_TIMEOUT_MS);
      if (started === null) {
        await cancel();
        return null;
      }
      const address = { ...started, ...keys };
      job.mask(keys.control);
      await files.replace(nodePath.join(folder, ADDRESS_FILE), JSON.stringify(address), 0o600);
      job.saveState(STATE_RELAY, folder);
      job.exportVariable(RELAY_VARIABLE, folder);
      return address;
    },
  };
}

/** The one that an earlier step has started; it may be gone. */
async function runningRelay(ports: StartPorts): Promise<RelayAddress | null> {
  const folder = ports.machine.env[RELAY_VARIABLE] ?? "";
  return folder === "" ? null : readRelayAddress(ports, folder);
}

/** The relay whose folder that is; null where there is none, or the folder is none of this job's. */
export async function readRelayAddress(
  { files, machine }: Pick<Ports, "files" | "machine">,
  folder: string,
): Promise<RelayAddress | null> {
  if (nodePath.dirname(folder) !== nodePath.resolve(machine.tempDir)) return null;
  const json = await files.readText(nodePath.join(folder, ADDRESS_FILE), 4_096).catch(() => null);
  return json === null ? null : decodeJson(json, ADDRESS);
}

/** Tells a relay something. Gives its answer, or null where it is gone or does not understand. Never throws. */
export async function tellRelay(
  { openHttp, signal }: Pick<Ports, "openHttp" | "signal">,
  { port, control }: RelayAddress,
  what: "join" | "stop",
  body: string,
): Promise<string | null> {
  let http: Http | null = null;
  try {
    http = await openHttp({ connectTimeoutMs: ASK_TIMEOUT_MS, connectionsPerHost: 1 });
    const response = await http.request({
      url: `http://127.0.0.1:${port}/${control}/${what}`,
      method: "POST",
      body: Buffer.from(body),
      headersTimeoutMs: ASK_TIMEOUT_MS,
      idleTimeoutMs: ASK_TIMEOUT_MS,
      signal: AbortSignal.any([signal, AbortSignal.timeout(2 * ASK_TIMEOUT_MS)]),
    });
    const pieces: Uint8Array[] = [];
    for await (const piece of response.body) pieces.push(piece);
    return response.status === 200 ? Buffer.concat(pieces).toString("utf8") : null;
  } catch {
    return null;
  } finally {
    await http?.close();
  }
}
