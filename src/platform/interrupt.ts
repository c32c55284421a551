import { constants } from "node:os";

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** How long a run may take to end by itself. A runner sends SIGKILL after 7.5 s, Ctrl-C's user waits for less. */
const MAX_END_MS = 900;

/** What Ctrl-C, a cancelled job or a closed terminal means for the run. */
export interface Interrupt {
  /** Aborted by the first signal. */
  readonly signal: AbortSignal;
  /** As a shell gives it (130 for SIGINT); null while there was none. */
  readonly exitCode: () => number | null;
}

/**
 * Listens for the signals that ask this process to end. The first one aborts the run, which then has a moment to stop
 * what it started and to say what it has; after that, or at a second signal, `endNow` ends the process.
 */
export function listenForInterrupt(endNow: (exitCode: number) => void): Interrupt {
  const controller = new AbortController();
  let exitCode: number | null = null;
  for (const name of SIGNALS) {
    process.on(name, () => {
      const code = 128 + constants.signals[name];
      if (exitCode !== null) return endNow(code);
      exitCode = code;
      setTimeout(() => endNow(code), MAX_END_MS).unref();
      controller.abort();
    });
  }
  return { signal: controller.signal, exitCode: () => exitCode };
}
