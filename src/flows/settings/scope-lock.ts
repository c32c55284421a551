import type { Clock, Files } from "../../ports.ts";
import type { ScopePlace } from "./scope-place.ts";

/** Writing takes milliseconds: a lock that is older was left by somebody who is gone. */
const STALE_MS = 60_000;
const LONGEST_WAIT_MS = 10_000;
const LOOK_MS = 50;

/** Lets one process at a time look at a settings file and write it. */
export async function withScopeLock<T>(
  { files, clock }: { readonly files: Files; readonly clock: Clock },
  place: ScopePlace,
  body: () => Promise<T>,
): Promise<T> {
  const path = `${place.record}.lock`;
  for (let waitedMs = 0; ; waitedMs += LOOK_MS) {
    try {
      await (await files.create(path, 0o600)).close();
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const stat = await files.stat(path);
      const isStale = stat !== null && Math.abs(Date.now() - stat.mtimeMs) > STALE_MS;
      if (isStale || waitedMs > LONGEST_WAIT_MS) await files.remove(path);
      else await clock.sleep(LOOK_MS);
    }
  }
  try {
    return await body();
  } finally {
    await files.remove(path).catch(() => {});
  }
}
