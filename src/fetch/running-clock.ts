import type { Clock } from "../ports.ts";

/** Somebody asks for the time far more often than this while a fetch runs. */
const MAX_GAP_MS = 500;
/** What passes of such a gap: as much as between two looks at the clock. */
const GAP_MS = 50;

/**
 * The time while this process ran: where it was stopped, or got no processor, or the machine slept, next to nothing has
 * passed. What did not come meanwhile is no source's fault.
 */
export function runningClock(clock: Clock): Clock {
  let lastMs = clock.monotonicMs();
  let lostMs = 0;
  return {
    ...clock,
    monotonicMs: () => {
      const nowMs = clock.monotonicMs();
      const gapMs = nowMs - lastMs;
      lastMs = nowMs;
      if (gapMs > MAX_GAP_MS) lostMs += gapMs - GAP_MS;
      return nowMs - lostMs;
    },
  };
}
