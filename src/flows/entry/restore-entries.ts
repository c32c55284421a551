import type { Entries, EntryPorts } from "./entry-plan.ts";
import type { LookedUp } from "./look-up.ts";
import type { RestoredBuildCache } from "./restore-build-cache.ts";
import { NOTHING_RESTORED, type RestoredModules } from "./restored.ts";

/** What a measurement takes where the line is good. Where it takes longer, both go on side by side. */
const MEASURED_FIRST_MS = 1_000;

/**
 * Restores both entries, the modules' bytes first: they have to be hashed and unpacked, which goes on while the build
 * cache arrives. Neither promise is rejected: what does not come is fetched, or compiled.
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
  const ofModules = restoreModuleFiles(ports, modules, looked.modules, notBefore);
  return {
    modules: ofModules.restored,
    build:
      looked.build === null
        ? Promise.resolve({ report: build.report, names: [] })
        : import("./restore-build-cache.ts").then(({ restoreBuildCache }) =>
            restoreBuildCache(ports, build, looked.build, ofModules.read),
          ),
  };
}

/** The restore, and the moment when its bytes are here. */
function restoreModuleFiles(
  ports: EntryPorts,
  plan: Entries["modules"],
  looked: LookedUp["modules"],
  notBefore: Promise<unknown>,
): { readonly restored: Promise<RestoredModules>; readonly read: Promise<void> } {
  if (looked === null) {
    const restored = Promise.resolve({ ...NOTHING_RESTORED, report: plan.report });
    return { restored, read: notBefore.then(() => {}) };
  }
  let tellRead = () => {};
  const read = new Promise<void>((resolve) => {
    tellRead = resolve;
  });
  const restored = import("./restore-modules.ts")
    .then(({ restoreModules }) => restoreModules(ports, plan, looked, notBefore, tellRead))
    // However it ended.
    .finally(tellRead);
  return { restored, read };
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
