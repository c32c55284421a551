import type { Clock, Ports, Progress } from "../../ports.ts";
import { formatMs } from "../../telling/format.ts";
import type { Telling } from "../../telling/telling.ts";

const INTERVAL_MS = 3_000;

/** Shows how far a run is as lines of the job's log, one every few seconds. */
export function progressInLog({ job, clock }: Pick<Ports, "job" | "clock">, telling: Telling): Progress {
  return {
    fetch: nowAndThen(clock, (progress) => job.info(telling.progress(progress))),
    // While nobody answers there is nothing to tell.
    fetchGo: nowAndThen(clock, (version, progress) => {
      if (progress.receivedBytes > 0) job.info(telling.goProgress(version, progress));
    }),
    slowLine: () => job.info(telling.log.slowLine),
    unpackingGivenUp: (afterMs) => job.notice(telling.log.unpackingGivenUp(formatMs(afterMs))),
  };
}

/** The first call shows nothing: what is over within seconds needs no line. */
function nowAndThen<Args extends readonly unknown[]>(
  clock: Clock,
  show: (...args: Args) => void,
): (...args: Args) => void {
  let lastMs: number | null = null;
  return (...args) => {
    const nowMs = clock.monotonicMs();
    lastMs ??= nowMs;
    if (nowMs - lastMs < INTERVAL_MS) return;
    lastMs = nowMs;
    show(...args);
  };
}
