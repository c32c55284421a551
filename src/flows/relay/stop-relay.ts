import { count, type Decoder, decodeJson, fields, flag, list, nullable, text } from "../../decode.ts";
import { MIRROR_FAILURES, type MirrorFailure } from "../../mirrors/measurement.ts";
import type { Ports } from "../../ports.ts";
import type { RelayUse } from "../../report/relay-use.ts";
import { STATE_RELAY } from "./relay-variables.ts";
import { readRelayAddress, tellRelay } from "./start-relay.ts";

/** How long its process is waited for: its folder can be removed then. */
const MAX_END_MS = 2_000;
const LOOK_MS = 20;

const failure: Decoder<MirrorFailure> = (value) => {
  const found = MIRROR_FAILURES.find((code) => code === value);
  if (found === undefined) throw new TypeError("malformed");
  return found;
};

const USE = fields<RelayUse>({
  elapsedMs: count,
  requests: fields({ served: count, missing: count, failed: count, refused: count }),
  sentBytes: count,
  checked: fields({ goSum: count, database: count, nobody: count }),
  retries: count,
  hedges: count,
  mirrors: list(
    fields<RelayUse["mirrors"][number]>({
      name: text,
      requests: count,
      failed: count,
      reason: nullable(fields({ code: failure, status: nullable(count) })),
      lied: flag,
    }),
  ),
});

type StopPorts = Pick<Ports, "machine" | "files" | "job" | "clock" | "openHttp" | "processes" | "signal">;

/**
 * Ends the relay that this action's main step has started, and removes what it kept. Gives what it did: "gone" where it
 * had ended before, null where there was none. Never throws.
 */
export async function stopRelay(ports: StopPorts): Promise<RelayUse | "gone" | null> {
  const { files, job, processes, clock } = ports;
  const folder = job.state(STATE_RELAY);
  if (folder === "") return null;
  const address = await readRelayAddress(ports, folder);
  if (address === null) return "gone";
  const answer = await tellRelay(ports, address, "stop", "");
  const startMs = clock.monotonicMs();
  // Its folder goes last; its process may stay in the system's table for as long as nobody looks (a container's).
  const isThere = async () =>
    processes.isRunning(address.pid) && (await readRelayAddress(ports, folder)) !== null;
  while ((await isThere()) && clock.monotonicMs() - startMs < MAX_END_MS) await clock.sleep(LOOK_MS);
  await files.removeFolder(folder).catch(() => {});
  return answer === null ? "gone" : (decodeJson(answer, USE) ?? "gone");
}
