import type { Machine, OpenHttp } from "../ports.ts";

/** The HTTP client of that machine, in a part of the bundle that is loaded when it is first used. */
export function lazyHttp(machine: Machine): OpenHttp {
  return async (limits) => {
    const { openHttp } = await import("./http.ts");
    return openHttp({ machine, ...limits });
  };
}
