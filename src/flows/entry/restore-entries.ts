import type { Entries, EntryPorts } from "./entry-plan.ts";
import type { LookedUp } from "./look-up.ts";
import type { RestoredBuildCache } from "./restore-build-cache.ts";
import { NOTHING_RESTORED, type RestoredModules } from "./restored.ts";

/** What a measurement takes where the line is good. Where it takes longer, both go on side by side. */
const MEASURED_FIRST_MS = 1_000;

/**
 * Restores both entries at once. Neither promise is rejected: what does not come is fetched, or compiled.
 *
 * @param measured the measurement of the mirrors, which goes first: an entry that arrives meanwhile takes from the line,
 *   and from the cores, what is measured; null: nothing is measured that this would spoil
 */
export function restoreEntries(
  ports: EntryPorts,
  { modules, build }: Entries,
  looked: LookedUp,
  measured: Promise<unknown> | null,
): { readonly modules: Promise<RestoredModules>; readonly build: Promise<RestoredBuildCache> } {
  const notBefore = measured === null ? Promise.resolve() : settledSoon(ports, measured);
  return {
    modules:
      looked.modules === null
        ? Promise.resolve({ ...NOTHING_RESTORED, report: modules.report })
        : import("./restore-modules.ts").then(({ restoreModules }) =>
            restoreModules(ports, modules, looked.modules, notBefore),
          ),
    build:
      looked.build === null
        ? Promise.resolve({ report: build.report, names: [] })
        : import("./restore-build-cache.ts").then(({ restoreBuildCache }) =>
            restoreBuildCache(ports, build, looked.build, notBefore),
          ),
  };
}

/** Resolves once `measured` has settled, or when that takes too long. Leaves no timer behind. */
async function settledSoon({ clock }: EntryPorts, measured: Promise<unknown>): Promise<void> {
  const settled = new AbortController();
  const quiet = measured.then(
    () => settled.abort(),
    () => settled.abort(),
  );
  await Promise.race([quiet, clock.sleep(MEASURED_FIRST_MS, settled.signal)]);
}
