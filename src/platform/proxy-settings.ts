/**
 * Which HTTP proxy a request goes through, by the rules of Go's net/http
 * (src/vendor/golang.org/x/net/http/httpproxy/proxy.go), so that we measure the path that cmd/go will take.
 */
import { BlockList, isIP } from "node:net";

type Environment = Readonly<Record<string, string | undefined>>;

/** True when a NO_PROXY entry covers that host (lower case, no brackets) and port. */
type Exception = (host: string, port: string) => boolean;

/**
 * Reads HTTP_PROXY, HTTPS_PROXY and NO_PROXY (or their lower-case names) and gives the function that answers, for an
 * http or https URL, with the proxy's URL (credentials included), or null for a direct connection. Localhost and
 * loopback addresses are never proxied. Values that cannot be parsed count as not set. Never throws.
 */
export function proxyChooser(env: Environment): (url: URL) => URL | null {
  // A CGI script gets the client's "Proxy" header as HTTP_PROXY (golang.org/s/cgihttpproxy).
  const http = env.REQUEST_METHOD ? null : proxyUrl(env.HTTP_PROXY || env.http_proxy);
  const https = proxyUrl(env.HTTPS_PROXY || env.https_proxy);
  const exceptions = (env.NO_PROXY || env.no_proxy || "")
    .split(",")
    .map((entry) => exception(entry.trim().toLowerCase()));

  return (url) => {
    const proxy = url.protocol === "https:" ? https : http;
    if (proxy === null) return null;
    const host = url.hostname.replace(/^\[|\]$/g, "");
    const port = url.port || (url.protocol === "https:" ? "443" : "80");
    if (host === "localhost" || loopback(host)) return null;
    return exceptions.some((covers) => covers(host, port)) ? null : proxy;
  };
}

/** "host:port" alone means http, as in Go. */
function proxyUrl(value: string | undefined): URL | null {
  if (!value) return null;
  const text = /^[a-z][a-z0-9+.-]*:\/\/./i.test(value) ? value : `http://${value}`;
  return URL.canParse(text) ? new URL(text) : null;
}

function loopback(host: string): boolean {
  return inSubnet("127.0.0.0", 8, host) || host === "::1";
}

function inSubnet(network: string, prefix: number, host: string): boolean {
  const family = familyOf(host);
  if (family === null) return false;
  const subnet = new BlockList();
  subnet.addSubnet(network, prefix, familyOf(network) ?? "ipv4");
  return subnet.check(host, family);
}

function familyOf(address: string): "ipv4" | "ipv6" | null {
  const version = isIP(address);
  return version === 0 ? null : version === 4 ? "ipv4" : "ipv6";
}

/** `entry` is trimmed and in lower case: `*`, an address or a CIDR, or a domain; all but CIDR with an optional port. */
function exception(entry: string): Exception {
  if (entry === "*") return () => true;

  const cidr = /^(.+)\/(\d{1,3})$/.exec(entry);
  if (cidr) {
    const [, network = "", bits] = cidr;
    const prefix = Number(bits);
    if (isIP(network) === 0 || prefix > (isIP(network) === 4 ? 32 : 128)) return () => false;
    return (host) => inSubnet(network, prefix, host);
  }

  const withPort = /^(?:\[([^\]]*)\]|([^:]*)):([^:]*)$/.exec(entry);
  const name = withPort ? (withPort[1] ?? withPort[2] ?? "") : entry;
  const onlyPort = withPort?.[3] ?? "";
  const portFits = (port: string) => onlyPort === "" || onlyPort === port;
  if (name === "") return () => false;

  if (isIP(name) !== 0) {
    const bits = isIP(name) === 4 ? 32 : 128;
    return (host, port) => inSubnet(name, bits, host) && portFits(port);
  }

  // "example.com" covers itself and what is below it; ".example.com" and "*.example.com" only what is below.
  const below = name.startsWith("*.") ? name.slice(1) : name.startsWith(".") ? name : `.${name}`;
  const itself = below === `.${name}`;
  return (host, port) =>
    isIP(host) === 0 && (host.endsWith(below) || (itself && host === name)) && portFits(port);
}
