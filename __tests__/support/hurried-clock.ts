import { systemClock } from "../../src/platform/clock.ts";
import type { Clock } from "../../src/ports.ts";

/** The machine's clock, on which time passes so many times as fast: for a job that gives a server up after a while. */
export function hurriedClock(times: number): Clock {
  return {
    nowMs: systemClock.nowMs,
    monotonicMs: () => systemClock.monotonicMs() * times,
    sleep: (ms, signal) => systemClock.sleep(ms / times, signal),
  };
}
