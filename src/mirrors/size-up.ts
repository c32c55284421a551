import { askSize } from "./ask-size.ts";
import type { Mirror } from "./catalogue.ts";
import type { ProbePorts } from "./probe.ts";

const MAX_ASKED = 48;
const AT_ONCE = 6;
const MAX_MS = 1_000;

/**
 * Asks one mirror (HEAD) how large these bodies are: many small ones and a few huge ones want different mirrors. Asks
 * for 48 at most, spread over the list, for a second at most.
 * @param paths below the mirror's base
 * @returns bytes by path, of those that were answered
 */
export async function sizeUp(
  ports: ProbePorts,
  mirror: Mirror,
  paths: readonly string[],
  requestTimeoutMs: number,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, number>> {
  const step = Math.max(1, paths.length / MAX_ASKED);
  const asked = Array.from(
    { length: Math.min(paths.length, MAX_ASKED) },
    (_, i) => paths[Math.floor(i * step)] as string,
  );
  const sizes = new Map<string, number>();
  const deadline = new AbortController();
  const ended = AbortSignal.any([signal, deadline.signal]);
  const lane = async () => {
    for (let path = asked.shift(); path && !ended.aborted; path = asked.shift()) {
      const bytes = await askSize(ports.http, mirror.url + path, requestTimeoutMs, ended);
      if (bytes !== null) sizes.set(path, bytes);
    }
  };
  const lanes = Promise.all(Array.from({ length: AT_ONCE }, lane));
  const lanesDone = new AbortController();
  await Promise.race([lanes.finally(() => lanesDone.abort()), ports.clock.sleep(MAX_MS, lanesDone.signal)]);
  deadline.abort();
  await lanes;
  return sizes;
}
