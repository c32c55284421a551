import type { Http, OpenHttp } from "../../ports.ts";

/**
 * One client for all that ask the same hosts: the one that is opened first is everybody's, with as many connections to a
 * host as those who have not closed it yet want together.
 * @returns `openHttp` gives a part in it; `close` ends it for all
 */
export function sharedHttp(openHttp: OpenHttp): { readonly openHttp: OpenHttp; close(): Promise<void> } {
  let opened: Promise<Http> | null = null;
  const wanted = new Map<symbol, number>();
  const connectionsPerHost = () => [...wanted.values()].reduce((sum, count) => sum + count, 0);
  return {
    openHttp: async (limits) => {
      const user = Symbol();
      const { connectionsPerHost: most } = limits;
      wanted.set(user, typeof most === "number" ? most : most());
      opened ??= openHttp({ ...limits, connectionsPerHost });
      return { ...(await opened), close: async () => void wanted.delete(user) };
    },
    close: async () => (await opened)?.close(),
  };
}
