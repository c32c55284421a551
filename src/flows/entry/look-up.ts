import { BUILD_FORM } from "../../cache/build-cache.ts";
import { MODULE_FORM } from "../../cache/entry-files.ts";
import type { CacheFound, CacheService, Clock, Ports } from "../../ports.ts";
import type { Entries } from "./entry-plan.ts";

/** What the cache service has for a job: both answers are on their way. Neither is ever rejected. */
export interface LookedUp {
  /** Null: it was not asked. */
  readonly modules: Promise<CacheFound> | null;
  readonly build: Promise<CacheFound> | null;
}

/** Asks for both entries at once. */
export function lookUp({ cache }: Pick<Ports, "cache">, { modules, build }: Entries): LookedUp {
  const find = (request: Parameters<CacheService["find"]>[0]) => cache.find(request);
  return {
    modules: modules.restore && find(modulesRequest(modules.restore)),
    build: build.restore && find(buildRequest(build.restore)),
  };
}

function modulesRequest({ address, keys }: NonNullable<Entries["modules"]["restore"]>) {
  return { address, form: MODULE_FORM, key: keys.primary, restoreKeys: keys.restore };
}

function buildRequest({ address, keys }: NonNullable<Entries["build"]["restore"]>) {
  return { address, form: BUILD_FORM, key: keys.primary, restoreKeys: keys.restore };
}

/** Most of the services answer sooner; a job that has no entry waits no longer than this to be measured for. */
const LOOK_MS = 400;

/** Whether there is an entry of all that the job needs, as far as the service says so at once. */
export async function hasWhole(
  clock: Clock,
  { modules }: Pick<Entries, "modules">,
  looked: LookedUp,
): Promise<boolean> {
  if (looked.modules === null || modules.restore === null) return false;
  const answered = new AbortController();
  const found = await Promise.race([looked.modules, clock.sleep(LOOK_MS, answered.signal)]);
  answered.abort();
  return found?.kind === "hit" && found.key === modules.restore.keys.primary;
}
