import { parseGoProxy } from "../../go/go-proxy-list.ts";
import { findInCatalogue, type Mirror, mirrorFromUrl } from "../../mirrors/catalogue.ts";

/**
 * The servers of a GOPROXY in its order, as they are measured: catalogue mirrors, and others by their URL. A report redacts
 * their URLs, and never their names.
 */
export function routeServers(goproxy: string): readonly Mirror[] {
  return parseGoProxy(goproxy)
    .filter(({ url }) => /^https?:/i.test(url) && URL.canParse(url))
    .map(({ url }) => findInCatalogue(url) ?? mirrorFromUrl(url));
}
