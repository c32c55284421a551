import type { CacheService } from "../ports.ts";
import { systemClock } from "./clock.ts";

/** The cache service, in a part of the bundle that is loaded when it is first asked. */
export function lazyCache(ports: Omit<Parameters<LoadCache>[0], "clock">): CacheService {
  const load = async () =>
    (await import("./cache/service.ts")).cacheService({ ...ports, clock: systemClock });
  return {
    find: async (request) => (await load()).find(request),
    save: async (request, checked) => {
      // It may fail before anybody waits for it.
      checked.catch(() => {});
      return (await load()).save(request, checked);
    },
  };
}

type LoadCache = typeof import("./cache/service.ts").cacheService;
