import { sizedWorkload, type ZipToSize } from "../targets/go/workload.ts";
import { askSize } from "./ask-size.ts";
import type { Mirror } from "./catalogue.ts";
import type { Workload } from "./estimate.ts";
import type { ProbePorts } from "./probe.ts";

const MOST_ASKED = 48;
const AT_ONCE = 6;
const LONGEST_MS = 1_000;

/**
 * Asks one mirror (HEAD) how large the zips are whose size is not known: many small modules and a few huge ones
 * want different mirrors. Asks 48 at most, spread over the list, for a second at most; what is not answered is
 * taken to be like the rest.
 */
export async function sizeUp(
  ports: ProbePorts,
  mirror: Mirror,
  zips: readonly ZipToSize[],
  mods: number,
  requestTimeoutMs: number,
  signal: AbortSignal,
): Promise<Workload> {
  const unknown = zips.filter((z) => z.knownBytes === null);
  const step = Math.max(1, unknown.length / MOST_ASKED);
  const asked = Array.from(
    { length: Math.min(unknown.length, MOST_ASKED) },
    (_, i) => unknown[Math.floor(i * step)] as ZipToSize,
  );
  const sizes = new Map<string, number>();
  const deadline = new AbortController();
  const ended = AbortSignal.any([signal, deadline.signal]);
  const lane = async () => {
    for (let zip = asked.shift(); zip && !ended.aborted; zip = asked.shift()) {
      const bytes = await askSize(ports.http, mirror.url + zip.path, requestTimeoutMs, ended);
      if (bytes !== null) sizes.set(zip.path, bytes);
    }
  };
  const lanes = Promise.all(Array.from({ length: AT_ONCE }, lane));
  const lanesDone = new AbortController();
  await Promise.race([
    lanes.finally(() => lanesDone.abort()),
    ports.clock.sleep(LONGEST_MS, lanesDone.signal),
  ]);
  deadline.abort();
  await lanes;
  return sizedWorkload(zips, mods, sizes);
}
