import type { Machine } from "../ports.ts";

/** What the job may do with its runner's cache service. */
export interface CacheAccess {
  readonly readable: boolean;
  readonly writable: boolean;
}

/** The words that ACTIONS_CACHE_MODE knows; any other allows everything (@actions/cache, internal/config). */
const MODES: Readonly<Record<string, CacheAccess>> = {
  none: { readable: false, writable: false },
  read: { readable: true, writable: false },
  write: { readable: true, writable: true },
  "write-only": { readable: false, writable: true },
};

/**
 * Whether there is a cache service, and what the runner allows with it; null where there is none (a command line, a
 * runner without one). The rules are those of @actions/cache: v2 where it is announced, but not on GitHub Enterprise
 * Server; else v1.
 */
export function cacheAccess(env: Machine["env"]): CacheAccess | null {
  const v2 = env.ACTIONS_CACHE_SERVICE_V2 && !isEnterpriseServer(env.GITHUB_SERVER_URL);
  const url = v2 ? env.ACTIONS_RESULTS_URL : env.ACTIONS_CACHE_URL;
  // act's service of v1 wants no token, and gives none.
  if (!url || (v2 && !env.ACTIONS_RUNTIME_TOKEN)) return null;
  return MODES[(env.ACTIONS_CACHE_MODE ?? "").trim().toLowerCase()] ?? { readable: true, writable: true };
}

function isEnterpriseServer(serverUrl: string | undefined): boolean {
  const url = serverUrl || "https://github.com";
  if (!URL.canParse(url)) return true;
  const host = new URL(url).hostname.toLowerCase();
  return !(host === "github.com" || host.endsWith(".ghe.com") || host.endsWith(".localhost"));
}
