import type { CacheAddress, Machine } from "../ports.ts";

/** What the job may do with its runner's cache service. */
export interface CacheAccess {
  readonly address: CacheAddress;
  readonly readable: boolean;
  readonly writable: boolean;
  /**
   * What a branch or pull request saves is found by itself alone, and what the default branch saves by all: so GitHub,
   * its enterprise hosts and GitHub Enterprise Server have it. The services of act, Gitea and Forgejo do not.
   */
  readonly keepsRefsApart: boolean;
}

/** The words that ACTIONS_CACHE_MODE knows; any other allows everything (@actions/cache, internal/config). */
const MODES: Readonly<Record<string, Pick<CacheAccess, "readable" | "writable">>> = {
  none: { readable: false, writable: false },
  read: { readable: true, writable: false },
  write: { readable: true, writable: true },
  "write-only": { readable: false, writable: true },
};

/** What runners other than GitHub's own say of themselves. */
const OTHER_RUNNERS = ["ACT", "GITEA_ACTIONS", "FORGEJO_ACTIONS"];

/**
 * Where the cache service is and what the runner allows with it; null where there is none (a command line, a runner
 * without one). The rules are those of @actions/cache: v2 where it is announced, but not on GitHub Enterprise Server;
 * else v1.
 */
export function cacheAccess(env: Machine["env"]): CacheAccess | null {
  const v2 = Boolean(env.ACTIONS_CACHE_SERVICE_V2) && !isEnterpriseServer(env.GITHUB_SERVER_URL);
  const url = v2 ? env.ACTIONS_RESULTS_URL : env.ACTIONS_CACHE_URL;
  const token = env.ACTIONS_RUNTIME_TOKEN ?? "";
  // act's service of v1 wants no token, and gives none.
  if (!url || !URL.canParse(url) || (v2 && token === "")) return null;
  const mode = MODES[(env.ACTIONS_CACHE_MODE ?? "").trim().toLowerCase()];
  return {
    address: { version: v2 ? "v2" : "v1", url, token },
    ...(mode ?? { readable: true, writable: true }),
    keepsRefsApart: OTHER_RUNNERS.every((name) => !env[name]),
  };
}

function isEnterpriseServer(serverUrl: string | undefined): boolean {
  const url = serverUrl || "https://github.com";
  if (!URL.canParse(url)) return true;
  const host = new URL(url).hostname.toLowerCase();
  return !(host === "github.com" || host.endsWith(".ghe.com") || host.endsWith(".localhost"));
}
