/** `Clock` on the machine's clocks. */
import { performance } from "node:perf_hooks";
import type { Clock } from "../ports.ts";

/** The machine's time; see `Clock`. A sleeping run can be ended: the timer of an aborted sleep is gone. */
export const systemClock: Clock = {
  nowMs: () => Date.now(),
  monotonicMs: () => performance.now(),
  sleep,
};

/** Not timers/promises: a fetch is woken thousands of times, and an error with its stack would be made for each. */
function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const over = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", over);
      resolve();
    };
    const timer = setTimeout(over, ms);
    signal?.addEventListener("abort", over, { once: true });
  });
}
