import { formatGoProxy, type GoProxyEntry, parseGoProxy } from "../go/go-proxy-list.ts";
import { joinPatterns } from "../go/private-pattern.ts";
import type { Mirror } from "./catalogue.ts";
import type { InheritedGoProxy } from "./inherited.ts";
import { GO_DEFAULT_GOPROXY, mayChooseMirrors } from "./inherited.ts";

/** The variables that a route is made of. */
export const ROUTE_VARIABLES = ["GOPROXY", "GOPRIVATE", "GONOPROXY", "GONOSUMDB", "GOSUMDB"] as const;
export type RouteVariable = (typeof ROUTE_VARIABLES)[number];

/** A value per variable; "" means not set, so that Go's default holds. */
export type RouteValues = Readonly<Record<RouteVariable, string>>;

export interface RouteRequest {
  /** What was in force before us. */
  readonly before: RouteValues;
  readonly inherited: InheritedGoProxy;
  /** From the inputs. */
  readonly privateProxies: readonly string[];
  /** Patterns to add: from the input, and the repository owner's. */
  readonly privatePatterns: readonly string[];
  readonly mirrorsGiven: boolean;
  readonly separator: "|" | ",";
  readonly direct: boolean;
  readonly sumdb: string;
  /** Chosen mirrors, best first; empty when none is healthy. */
  readonly mirrors: readonly Mirror[];
}

/** The values to be in force after us. GOSUMDB is what was asked for; whether it works is checked apart. */
export function planRoute(request: RouteRequest): RouteValues {
  const { before, privatePatterns } = request;
  const added = (existing: string) => joinPatterns(existing, privatePatterns);
  // GOPROXY=off is left alone, and behind it private modules come directly (modfetch/proxy.go, proxyList).
  const viaPrivateProxy = request.privateProxies.length > 0 && request.inherited.kind !== "off";
  const common = {
    GOPROXY: planGoProxy(request),
    GOPRIVATE: added(before.GOPRIVATE),
    GOSUMDB: request.sumdb === "auto" ? before.GOSUMDB : request.sumdb,
  };
  if (viaPrivateProxy && before.GONOPROXY === "") {
    // A match of GONOPROXY, which defaults to GOPRIVATE, would go past the private proxy (modfetch/repo.go).
    return { ...common, GONOPROXY: "none", GONOSUMDB: added(before.GONOSUMDB || before.GOPRIVATE) };
  }
  // Where they are set they override GOPRIVATE (cfg/cfg.go): what we add must reach them too.
  const keepsProxy = viaPrivateProxy || before.GONOPROXY === "" || before.GONOPROXY === "none";
  return {
    ...common,
    GONOPROXY: keepsProxy ? before.GONOPROXY : added(before.GONOPROXY),
    GONOSUMDB: before.GONOSUMDB === "" ? "" : added(before.GONOSUMDB),
  };
}

/**
 * Private proxies with `,` behind them (with `|` a failure of theirs would show private names to the next one),
 * the inherited ones with their own separators, the mirrors, and the end. Unchanged where there is nothing to add.
 */
function planGoProxy(request: RouteRequest): string {
  const { inherited, before, mirrors, separator } = request;
  if (inherited.kind === "off") return before.GOPROXY;
  const own = request.privateProxies.map((url): GoProxyEntry => ({ url, separator: "," }));
  const usable = mayChooseMirrors(inherited, request.mirrorsGiven) ? mirrors : [];
  if (usable.length === 0) {
    if (own.length === 0) return before.GOPROXY;
    const inForce = rest(parseGoProxy(before.GOPROXY || GO_DEFAULT_GOPROXY), own);
    const open = inherited.kind === "open";
    return formatChain([...own, ...inForce.filter((e) => !open || request.direct || e.url !== "direct")]);
  }
  const kept = rest(inherited.privateProxies, own).map(
    (e) => ({ ...e, separator: e.separator || "," }) as const,
  );
  const public_ = usable.map((m): GoProxyEntry => ({ url: m.url, separator }));
  const end = inherited.kind === "policy" ? inherited.end : request.direct ? "direct" : null;
  const chain = [...own, ...kept, ...public_, ...(end ? [{ url: end, separator: "" } as const] : [])];
  return formatChain(chain);
}

/** The last one has nothing behind it, so no separator either. */
function formatChain(chain: readonly GoProxyEntry[]): string {
  return formatGoProxy(chain.map((e, i) => (i === chain.length - 1 ? { ...e, separator: "" } : e)));
}

function rest(entries: readonly GoProxyEntry[], taken: readonly GoProxyEntry[]): readonly GoProxyEntry[] {
  return entries.filter((e) => !taken.some((t) => t.url === e.url.replace(/\/+$/, "")));
}
