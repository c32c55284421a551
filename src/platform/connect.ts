/** Opening one connection, step by step, with the time of each step: DNS, TCP, a proxy's tunnel, TLS. */
import type { LookupAddress } from "node:dns";
import http from "node:http";
import net, { type Socket } from "node:net";
import { performance } from "node:perf_hooks";
import tls, { type SecureContext } from "node:tls";
import { TransportError } from "../ports.ts";
import { transportError } from "./transport-errors.ts";

/** Filled in as the steps end, so that a connection that fails halfway still says how far it came. */
export interface ConnectPhases {
  dnsMs: number | null;
  tcpMs: number | null;
  tlsMs: number | null;
}

/** What to connect to, and how. */
export interface Destination {
  /** Only scheme, host and port count. */
  readonly origin: URL;
  readonly proxy: URL | null;
  readonly authorities: () => Promise<SecureContext>;
  readonly resolve: (host: string) => Promise<readonly LookupAddress[]>;
}

/** Whether TLS is spoken on the way: to the origin or to the proxy. */
export function needsAuthorities({ origin, proxy }: Destination): boolean {
  return origin.protocol === "https:" || proxy?.protocol === "https:";
}

/** RFC 8305, section 5, recommends 250 ms; Go's net.Dialer waits 300 ms (FallbackDelay). */
const NEXT_ADDRESS_AFTER_MS = 300;

/** Phases of which none has happened. */
export function noPhases(): ConnectPhases {
  return { dnsMs: null, tcpMs: null, tlsMs: null };
}

/** User name and password of a URL as the value of an Authorization header, or null when it has none. */
export function basicCredentials(url: URL): string | null {
  if (url.username === "" && url.password === "") return null;
  const pair = `${decoded(url.username)}:${decoded(url.password)}`;
  return `Basic ${Buffer.from(pair).toString("base64")}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // A stray % that the user did not encode.
  }
}

/**
 * Opens a connection on which HTTP/1.1 can be spoken to `origin`, encrypted where its scheme is https.
 * `phases` receives the times, except through a proxy, whose steps say nothing about the origin. A plain http origin
 * behind a proxy gets the connection to the proxy. Rejects with Node's error, a TransportError, or the signal's reason.
 */
export async function connect(
  destination: Destination,
  phases: ConnectPhases,
  signal: AbortSignal,
): Promise<Socket> {
  const { origin, proxy, authorities, resolve } = destination;
  const trust = origin.protocol === "https:" ? await authorities() : null;
  const socket =
    proxy === null
      ? await connectTcp(origin, resolve, phases, signal)
      : await connectProxy(destination, proxy, signal);
  if (trust === null) return socket;
  const startedAt = performance.now();
  const secured = await startTls(socket, hostOf(origin), trust, signal);
  if (proxy === null) phases.tlsMs = performance.now() - startedAt;
  return secured;
}

async function connectTcp(
  url: URL,
  resolve: Destination["resolve"],
  phases: ConnectPhases,
  signal: AbortSignal,
): Promise<Socket> {
  const host = hostOf(url);
  const startedAt = performance.now();
  const addresses = await addressesOf(host, resolve, signal);
  const resolvedAt = performance.now();
  if (net.isIP(host) === 0) phases.dnsMs = resolvedAt - startedAt;
  const socket = await firstToAnswer(addresses, portOf(url), signal);
  phases.tcpMs = performance.now() - resolvedAt;
  return socket;
}

/** The host's addresses; the two families take turns (RFC 8305, section 4). */
async function addressesOf(
  host: string,
  resolveHost: Destination["resolve"],
  signal: AbortSignal,
): Promise<readonly string[]> {
  if (net.isIP(host) !== 0) return [host];
  const found = await abortable<readonly LookupAddress[]>(signal, (resolve, reject) => {
    resolveHost(host).then(resolve, reject);
    return () => {};
  });
  const preferred = found.filter(({ family }) => family === found[0]?.family);
  const others = found.filter(({ family }) => family !== found[0]?.family);
  return preferred
    .flatMap((address, index) => [address, ...others.slice(index, index + 1)])
    .concat(others.slice(preferred.length))
    .map(({ address }) => address);
}

/**
 * Tries the next address when one failed or stays silent, without giving up on those before it. Node's own
 * autoSelectFamily drops an attempt after 250 ms, and with it every mirror on the other side of the world.
 */
function firstToAnswer(addresses: readonly string[], port: number, signal: AbortSignal): Promise<Socket> {
  return abortable<Socket>(signal, (resolve, reject) => {
    const attempts = new Set<Socket>();
    let firstError: Error | null = null;
    let tried = 0;
    let timer: NodeJS.Timeout | undefined;
    const endAll = () => {
      clearTimeout(timer);
      for (const attempt of attempts) attempt.destroy();
    };
    const tryNext = () => {
      clearTimeout(timer);
      const address = addresses[tried++];
      if (address === undefined) {
        if (attempts.size === 0)
          reject(firstError ?? Object.assign(new Error("no address"), { code: "ENODATA" }));
        return;
      }
      const attempt = net.connect({ host: address, port, noDelay: true });
      attempts.add(attempt);
      attempt.once("connect", () => {
        attempts.delete(attempt);
        endAll();
        resolve(attempt);
      });
      attempt.on("error", (error) => {
        if (!attempts.delete(attempt)) return; // Connected before: the next reader of the socket deals with it.
        firstError ??= error;
        tryNext();
      });
      if (tried < addresses.length) timer = setTimeout(tryNext, NEXT_ADDRESS_AFTER_MS);
    };
    tryNext();
    return endAll;
  });
}

function startTls(socket: Socket, host: string, trust: SecureContext, signal: AbortSignal): Promise<Socket> {
  return abortable<Socket>(signal, (resolve, reject) => {
    const secured = tls.connect({
      socket,
      host, // What the certificate is compared with where an IP address allows no server name.
      servername: net.isIP(host) === 0 ? host : "",
      secureContext: trust,
      ALPNProtocols: ["http/1.1"],
    });
    secured.once("secureConnect", () => resolve(secured));
    secured.on("error", (error) => {
      socket.destroy();
      reject(error);
    });
    return () => {
      secured.destroy();
      socket.destroy();
    };
  });
}

/** For an https origin a tunnel through the proxy (CONNECT, RFC 9110 section 9.3.6), for http the proxy itself. */
async function connectProxy(destination: Destination, proxy: URL, signal: AbortSignal): Promise<Socket> {
  const { origin } = destination;
  if (proxy.protocol !== "http:" && proxy.protocol !== "https:") {
    const scheme = proxy.protocol.slice(0, -1);
    throw new TransportError("protocol", { code: "unsupported-proxy", scheme });
  }
  try {
    const socket = await connect({ ...destination, origin: proxy, proxy: null }, noPhases(), signal);
    return origin.protocol === "https:" ? await openTunnel(socket, origin, proxy, signal) : socket;
  } catch (error) {
    if (signal.aborted) throw error;
    const { code, detail } = transportError(error, null);
    throw new TransportError(code, { code: "http-proxy", detail });
  }
}

function openTunnel(socket: Socket, origin: URL, proxy: URL, signal: AbortSignal): Promise<Socket> {
  return abortable<Socket>(signal, (resolve, reject) => {
    const authority = `${origin.hostname}:${portOf(origin)}`;
    const credentials = basicCredentials(proxy);
    const request = http.request({
      method: "CONNECT",
      path: authority,
      headers: { host: authority, ...(credentials ? { "proxy-authorization": credentials } : {}) },
      createConnection: () => socket,
    });
    request.once("connect", ({ statusCode = 0 }) => {
      if (statusCode === 200) return resolve(socket);
      socket.destroy();
      // 5xx: the proxy is there, what is behind it is not.
      const detail = { code: "answered", status: statusCode } as const;
      reject(new TransportError(statusCode >= 500 ? "unreachable" : "protocol", detail));
    });
    request.once("error", reject);
    request.end();
    return () => socket.destroy();
  });
}

/** A promise that the signal can end: then what `begin` returned is called, to undo what it began. */
function abortable<T>(
  signal: AbortSignal,
  begin: (resolve: (value: T) => void, reject: (error: unknown) => void) => () => void,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    signal.throwIfAborted();
    const onAbort = () => {
      undo();
      reject(signal.reason);
    };
    const ended = () => signal.removeEventListener("abort", onAbort);
    const undo = begin(
      (value) => {
        ended();
        resolve(value);
      },
      (error) => {
        ended();
        reject(error);
      },
    );
    signal.addEventListener("abort", onAbort, { once: true });
  });
}

function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, "");
}

function portOf(url: URL): number {
  return Number(url.port) || (url.protocol === "https:" ? 443 : 80);
}
