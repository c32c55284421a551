import { type GoProxyEntry, parseGoProxy } from "../go/go-proxy-list.ts";
import { findInCatalogue, normalizeBaseUrl } from "./catalogue.ts";

/** cmd/go's own default (cfg/cfg.go and $GOROOT/go.env). */
export const GO_DEFAULT_GOPROXY = "https://proxy.golang.org,direct";

/** What a GOPROXY that the machine had before us means for the route. */
export type InheritedGoProxy =
  /** Nothing of its own: unset, cmd/go's default, or nothing but mirrors of the catalogue before `direct`. */
  | { readonly kind: "open"; readonly privateProxies: readonly GoProxyEntry[] }
  /**
   * It does not end in `direct`, or it is `direct` alone: somebody decided where modules may come from, or that no
   * server may hear of them. `end` is what the list ends with, if that is a word.
   */
  | {
      readonly kind: "policy";
      readonly privateProxies: readonly GoProxyEntry[];
      readonly end: "off" | "direct" | null;
    }
  /** `off`: no network at all. */
  | { readonly kind: "off" };

/**
 * Reads an inherited GOPROXY. A server that is no catalogue mirror and none of `candidates` counts as a private
 * proxy: it stays first, with its own separator.
 * @param goproxy the value before us, "" when there is none
 * @param candidates base URLs that the inputs name as mirrors
 */
export function readInherited(goproxy: string, candidates: readonly string[]): InheritedGoProxy {
  const entries = parseGoProxy(goproxy || GO_DEFAULT_GOPROXY);
  const last = entries.at(-1)?.url;
  if (entries.length === 1 && last === "off") return { kind: "off" };
  const privateProxies = entries
    .filter((e) => e.url !== "direct" && e.url !== "off")
    .filter((e) => !findInCatalogue(e.url) && !candidates.includes(normalizeBaseUrl(e.url)));
  if (entries.length === 1 && last === "direct") return { kind: "policy", privateProxies, end: "direct" };
  if (last === "direct") return { kind: "open", privateProxies };
  return { kind: "policy", privateProxies, end: last === "off" ? "off" : null };
}

/** Whether mirrors may be put into the chain at all, so that measuring them makes sense. */
export function mayChooseMirrors(inherited: InheritedGoProxy, mirrorsGiven: boolean): boolean {
  return inherited.kind === "open" || (inherited.kind === "policy" && mirrorsGiven);
}
