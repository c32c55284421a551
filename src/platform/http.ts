/** `Http` on undici: redirects, credentials and certificates as cmd/go has them. */
import {
  type Http,
  type HttpMethod,
  type HttpRequest,
  type HttpResponse,
  type Machine,
  TransportError,
} from "../ports.ts";
import { trustedAuthorities } from "./certificates.ts";
import { basicCredentials } from "./connect.ts";
import { type Connections, newConnection, openConnections } from "./connections.ts";
import { type Exchange, type ExchangeRequest, startExchange } from "./exchange.ts";
import { proxyChooser } from "./proxy-settings.ts";
import { sharedResolver } from "./resolve.ts";

/** cmd/go/internal/web/http.go, checkRedirect: the tenth redirect is refused. */
const MAX_REQUESTS_PER_CHAIN = 10;

/** net/http/client.go, redirectBehavior: the other 3xx are plain responses. */
const redirectStatuses = new Set([301, 302, 303, 307, 308]);

/** Headers that are meant for one origin (net/http/client.go, shouldCopyHeaderOnRedirect). */
const sensitiveHeaders = ["authorization", "www-authenticate", "cookie", "cookie2", "proxy-authorization"];

/** The connections to one origin, and the proxy in between. */
interface Route {
  readonly connections: Connections;
  readonly proxy: URL | null;
}

/**
 * An HTTP/1.1 client for that machine: its proxies, its certificate authorities.
 * @param options.connectTimeoutMs bounds the opening of one connection: DNS, TCP, proxy and TLS together
 * @param options.connectionsPerHost bounds the connections to one origin, and those for HEADs as well; further requests
 * wait for one, and only their signal bounds that wait. A function gives the bound as it is now
 */
export async function openHttp(options: {
  readonly machine: Machine;
  readonly connectTimeoutMs: number;
  readonly connectionsPerHost: number | (() => number);
}): Promise<Http> {
  // Loaded here and not above: a run that needs no network does not pay for it.
  const { default: Client } = await import("undici/lib/dispatcher/client.js");
  const proxyFor = proxyChooser(options.machine.env);
  const resolve = sharedResolver();
  const routes = new Map<string, Route>();
  const told = new Set<string>();
  const authorities = keptUnlessFailed(() => trustedAuthorities(options.machine));
  let closed = false;

  /** A server may answer a HEAD with a body, which whatever comes next on that connection would be taken for: HEADs have theirs. */
  const routeTo = (url: URL, isHead: boolean): Route => {
    const key = `${isHead ? "HEAD " : ""}${url.origin}`;
    const known = routes.get(key);
    if (known) return known;
    const origin = new URL(url.origin);
    const proxy = proxyFor(origin);
    const destination = {
      origin,
      proxy,
      resolve,
      authorities,
    };
    const connections = openConnections(options.connectionsPerHost, () =>
      newConnection(Client, destination, options.connectTimeoutMs),
    );
    const route = { connections, proxy };
    routes.set(key, route);
    return route;
  };

  /** A server that got them on another way knows them still; a proxy answers for plain http servers. */
  const knowsCredentials = (url: URL) => {
    const proxy = url.protocol === "http:" ? proxyFor(url) : null;
    return told.has(url.hostname) || (proxy !== null && basicCredentials(proxy) !== null);
  };

  return {
    request: async (request) => {
      if (closed) throw new TransportError("aborted", { code: "ended-by-caller" });
      return followRedirects(request, knowsCredentials, (url, headers) => {
        if (headers.authorization !== undefined) told.add(url.hostname);
        return send(routeTo(url, request.method === "HEAD"), url, headers, request);
      });
    },
    close: async () => {
      closed = true;
      for (const { connections } of routes.values()) connections.close();
    },
  };
}

/** What `read` gives, read once; after a failure it is read again. */
function keptUnlessFailed<T>(read: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | null = null;
  return () => {
    kept ??= read().catch((error: unknown) => {
      kept = null;
      throw error;
    });
    return kept;
  };
}

async function followRedirects(
  request: HttpRequest,
  knowsCredentials: (server: URL) => boolean,
  sendTo: (url: URL, headers: Record<string, string>) => Promise<Exchange>,
): Promise<HttpResponse> {
  const asked = parseUrl(request.url);
  const credentials = basicCredentials(asked);
  if (credentials !== null && asked.protocol !== "https:") {
    // cmd/go/internal/web/http.go, get: "refusing to pass credentials to insecure URL".
    throw new TransportError("protocol", { code: "credentials-over-http" });
  }

  let url = asked;
  for (let requests = 1; ; requests++) {
    const sameOrigin = url.origin === asked.origin;
    const exchange = await sendTo(url, requestHeaders(request, credentials, sameOrigin));
    const next = redirectOf(exchange, url, request.method ?? "GET");
    if (next === null) {
      return response(exchange, url.hostname !== asked.hostname, knowsCredentials(url));
    }
    exchange.leave();
    if (asked.protocol === "https:" && next.protocol !== "https:") {
      throw new TransportError("redirect-to-http", { code: "https-to-http" }, exchange.phases);
    }
    if (requests >= MAX_REQUESTS_PER_CHAIN) {
      const detail = { code: "too-many-redirects", redirects: MAX_REQUESTS_PER_CHAIN } as const;
      throw new TransportError("redirect-loop", detail, exchange.phases);
    }
    url = parseUrl(next.href);
  }
}

function parseUrl(text: string): URL {
  if (URL.canParse(text)) {
    const url = new URL(text);
    if (url.protocol === "https:" || url.protocol === "http:") return url;
  }
  throw new TransportError("protocol", { code: "no-http-url" });
}

function requestHeaders(
  request: HttpRequest,
  credentials: string | null,
  sameOrigin: boolean,
): Record<string, string> {
  const headers: Record<string, string> = { "user-agent": "setup-go-mirror" };
  if (credentials !== null) headers.authorization = credentials;
  for (const [name, value] of Object.entries(request.headers ?? {})) headers[name.toLowerCase()] = value;
  if (!sameOrigin) for (const name of sensitiveHeaders) delete headers[name];
  return headers;
}

/** Where the response sends us, or null when it is the answer: a 3xx without Location is one, as in Go. */
function redirectOf(exchange: Exchange, from: URL, method: HttpMethod): URL | null {
  const { location } = exchange.headers;
  // What was sent was meant for the server that was asked.
  if (method !== "GET" && method !== "HEAD") return null;
  if (!redirectStatuses.has(exchange.status) || !location) return null;
  if (URL.canParse(location, from.href)) return new URL(location, from.href);
  exchange.leave();
  throw new TransportError("protocol", { code: "redirect-to-no-url" }, exchange.phases);
}

function response(exchange: Exchange, otherHost: boolean, knowsCredentials: boolean): HttpResponse {
  const { status, headers, phases, body, leave } = exchange;
  return { status, headers, phases, otherHost, knowsCredentials, body, discard: async () => leave() };
}

/** One request to one origin, on whatever connection there is. */
async function send(
  { connections, proxy }: Route,
  url: URL,
  headers: Record<string, string>,
  request: HttpRequest,
): Promise<Exchange> {
  const viaPlainProxy = proxy !== null && url.protocol === "http:";
  const proxyCredentials = viaPlainProxy ? basicCredentials(proxy) : null;
  const wire: ExchangeRequest = {
    method: request.method ?? "GET",
    body: request.body ?? null,
    target: (viaPlainProxy ? url.origin : "") + url.pathname + url.search,
    headers: proxyCredentials ? { ...headers, "proxy-authorization": proxyCredentials } : headers,
    viaProxy: proxy !== null,
    headersTimeoutMs: request.headersTimeoutMs,
    idleTimeoutMs: request.idleTimeoutMs,
    signal: request.signal,
  };
  for (;;) {
    const connection = await connections.take(request.signal);
    const openedBefore = connection.opened;
    try {
      return await startExchange(connection, wire, (reusable) => connections.giveBack(connection, reusable));
    } catch (error) {
      // The server closed an idle connection just as we used it: Go's transport tries another, and so do we. Not with a
      // POST, which may have come through: whether it may do so twice is for the caller to say.
      const reused = openedBefore > 0 && connection.opened === openedBefore && wire.method !== "POST";
      if (!reused || !(error instanceof TransportError) || error.code !== "reset") throw error;
    }
  }
}
