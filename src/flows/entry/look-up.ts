import { BUILD_FORM } from "../../cache/build-cache.ts";
import { MODULE_FORM } from "../../cache/entry-files.ts";
import type { CacheAddress, CacheFound, Clock, EntryForm, Ports } from "../../ports.ts";
import type { Entries } from "./entry-plan.ts";

/** What the cache service has for a job: both answers are on their way. Neither is ever rejected. */
export interface LookedUp {
  /** Null: it was not asked. */
  readonly modules: Promise<CacheFound> | null;
  readonly build: Promise<CacheFound> | null;
}

/** Asks for both entries at once. */
export function lookUp({ cache }: Pick<Ports, "cache">, { modules, build }: Entries): LookedUp {
  const find = (form: EntryForm, { address, keys }: Keyed) =>
    cache.find({ address, form, key: keys.primary, restoreKeys: keys.restore });
  return {
    modules: modules.restore && find(MODULE_FORM, modules.restore),
    build: build.restore && find(BUILD_FORM, build.restore),
  };
}

/** What both plans have of the entry that they look for. */
interface Keyed {
  readonly address: CacheAddress;
  readonly keys: { readonly primary: string; readonly restore: readonly string[] };
}

/** The longest that measuring the mirrors waits for the service's answer. */
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
