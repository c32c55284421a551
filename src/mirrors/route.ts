import { formatGoProxy, type GoProxyEntry, parseGoProxy } from "../go/go-proxy-list.ts";
import { joinPatterns, splitPatterns } from "../go/private-pattern.ts";
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

/** Why mirrors have no place in the chain. */
export type NoMirrors =
  /** GOPROXY=off. */
  | "off"
  /** The machine's GOPROXY says where modules may come from, and no mirror was asked for. */
  | "policy"
  /** A server of the user's own stands in it, and nothing says which of its modules are private. */
  | "no-pattern"
  /** The same, and private names are asked of the whole list, because GONOPROXY does not cover them. */
  | "not-covered";

/** The checksum database that is asked for, by the input or else by the machine; "" where Go's default holds. */
export function askedGoSumDb(sumdb: string, before: RouteValues): string {
  return sumdb === "auto" ? before.GOSUMDB : sumdb;
}

/** The values to be in force after us. GOSUMDB is what was asked for; whether it works is checked apart. */
export function planRoute(request: RouteRequest): RouteValues {
  return {
    GOPROXY: planGoProxy(request),
    ...planPatterns(request),
    GOSUMDB: askedGoSumDb(request.sumdb, request.before),
  };
}

/**
 * Whether mirrors may stand in the chain: null, or why not. A mirror behind a server with private modules is asked for
 * each module that the server does not have (404), and with `|` for each that it fails to serve: it learns private
 * names. Nobody asked for a mirror behind the machine's own server, so there GONOPROXY has to cover every private name.
 * Somebody who gives a private proxy as an input does ask for mirrors behind it, and has to say which names are private.
 */
export function whyNoMirrors(request: Omit<RouteRequest, "mirrors">): NoMirrors | null {
  const { inherited, before, privatePatterns, privateProxies } = request;
  if (inherited.kind === "off") return "off";
  if (!mayChooseMirrors(inherited, request.mirrorsGiven)) return "policy";
  const ofMachine = inheritedServers(request).length > 0;
  if (!ofMachine && privateProxies.length === 0) return null;
  const lists = [before.GOPRIVATE, before.GONOPROXY, before.GONOSUMDB];
  const patterns = [...lists.flatMap(splitPatterns), ...privatePatterns].filter((p) => p !== "none");
  if (patterns.length === 0) return "no-pattern";
  const { GONOPROXY, GOPRIVATE } = planPatterns(request);
  const covered = new Set(splitPatterns(GONOPROXY || GOPRIVATE));
  return ofMachine && patterns.some((pattern) => !covered.has(pattern)) ? "not-covered" : null;
}

/**
 * A route with the relay in front of the first mirror, behind the private proxies. An error of the relay's, and its end,
 * lead on to what stands there without it.
 * @param goproxy without a relay; "" where Go's default holds
 */
export function withRelay(goproxy: string, relayUrl: string, mirrors: readonly Mirror[]): string {
  const entries = parseGoProxy(goproxy || GO_DEFAULT_GOPROXY);
  const urls = new Set(mirrors.map(({ url }) => url.replace(/\/+$/, "")));
  const first = entries.findIndex(({ url }) => urls.has(url.replace(/\/+$/, "")));
  // It stands for the mirrors: where there is none it has no place.
  if (first < 0) return goproxy;
  const relay: GoProxyEntry = { url: relayUrl, separator: "|" };
  return formatChain([...entries.slice(0, first), relay, ...entries.slice(first)]);
}

/** GOPRIVATE, and where they differ from it GONOPROXY (which modules go past every proxy) and GONOSUMDB. */
export function planPatterns(
  request: Pick<RouteRequest, "before" | "inherited" | "privateProxies" | "privatePatterns">,
): Omit<RouteValues, "GOPROXY" | "GOSUMDB"> {
  const { before, privatePatterns } = request;
  const added = (existing: string) => joinPatterns(existing, privatePatterns);
  const GOPRIVATE = added(before.GOPRIVATE);
  // GOPROXY=off is left alone, and behind it private modules come directly (modfetch/proxy.go, proxyList).
  const viaPrivateProxy = request.privateProxies.length > 0 && request.inherited.kind !== "off";
  if (viaPrivateProxy && before.GONOPROXY === "") {
    // A match of GONOPROXY, which defaults to GOPRIVATE, would go past the private proxy (modfetch/repo.go).
    return { GOPRIVATE, GONOPROXY: "none", GONOSUMDB: added(before.GONOSUMDB || before.GOPRIVATE) };
  }
  // Where they are set they override GOPRIVATE (cfg/cfg.go): what we add must reach them too.
  const keepsProxy = viaPrivateProxy || before.GONOPROXY === "" || before.GONOPROXY === "none";
  return {
    GOPRIVATE,
    GONOPROXY: keepsProxy ? before.GONOPROXY : added(before.GONOPROXY),
    GONOSUMDB: before.GONOSUMDB === "" ? "" : added(before.GONOSUMDB),
  };
}

/**
 * The chain: private proxies, each with `,` behind it (with `|` its failure would show private names to the next
 * server); the servers that the machine had, with their own separators but for the last one; the mirrors; the end. It
 * stays as it was where there is nothing to add.
 */
function planGoProxy(request: RouteRequest): string {
  const { inherited, before, mirrors, separator } = request;
  if (inherited.kind === "off") return before.GOPROXY;
  const own = request.privateProxies.map((url): GoProxyEntry => ({ url, separator: "," }));
  const kept = inheritedServers(request);
  const end = inherited.kind === "policy" ? inherited.end : request.direct ? "direct" : null;
  const ending: readonly GoProxyEntry[] = end ? [{ url: end, separator: "" }] : [];
  const because = whyNoMirrors(request);
  if (because === null && mirrors.length > 0) {
    const servers = [...own, ...kept];
    const closed = servers.map((e, i) =>
      i === servers.length - 1 ? ({ ...e, separator: "," } as const) : e,
    );
    const public_ = mirrors.map((m): GoProxyEntry => ({ url: m.url, separator }));
    return formatChain([...closed, ...public_, ...ending]);
  }
  if (own.length === 0) return before.GOPROXY;
  if (because === "no-pattern" || because === "not-covered") return formatChain([...own, ...kept, ...ending]);
  const inForce = rest(parseGoProxy(before.GOPROXY || GO_DEFAULT_GOPROXY), own);
  const open = inherited.kind === "open";
  return formatChain([...own, ...inForce.filter((e) => !open || request.direct || e.url !== "direct")]);
}

/** Servers of the machine's own that the inputs do not name. */
function inheritedServers({
  inherited,
  privateProxies,
}: Omit<RouteRequest, "mirrors">): readonly GoProxyEntry[] {
  if (inherited.kind === "off") return [];
  const own = privateProxies.map((url): GoProxyEntry => ({ url, separator: "," }));
  return rest(inherited.privateProxies, own).map((e) => ({ ...e, separator: e.separator || "," }) as const);
}

/** The last one has nothing behind it, so no separator either. */
function formatChain(chain: readonly GoProxyEntry[]): string {
  return formatGoProxy(chain.map((e, i) => (i === chain.length - 1 ? { ...e, separator: "" } : e)));
}

function rest(entries: readonly GoProxyEntry[], taken: readonly GoProxyEntry[]): readonly GoProxyEntry[] {
  return entries.filter((e) => !taken.some((t) => t.url === e.url.replace(/\/+$/, "")));
}
