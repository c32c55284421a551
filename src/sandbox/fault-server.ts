import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import type { Fault, FaultPlan } from "./faults.ts";
import type { GeneratedModule } from "./generated-module.ts";
import {
  alteredByFault,
  answerOfFault,
  fileAnswer,
  type HttpAnswer,
  loginPage,
  textAnswer,
} from "./http-answer.ts";
import type { LoopbackSumDb } from "./loopback-sumdb.ts";
import { kindOfPath, proxyTargets } from "./proxy-target.ts";
import { type LinkShape, ShapedLink } from "./shaped-link.ts";

/**
 * How a mirror behaves; it may change while it runs. Absent: no delay, no limit, no fault. What is due while the
 * mirror is `stalled` is never answered; bodies under way go on when it no longer is.
 */
export interface Behaviour extends LinkShape {
  /**
   * One round trip. Loopback can't delay a handshake, so the first answer on a connection comes later by
   * `handshakeRoundTrips` of these (default 1; with TLS 3); every answer comes one round trip later.
   */
  readonly roundTripMs?: number | undefined;
  readonly handshakeRoundTrips?: number | undefined;
  /** What the server itself takes for every answer, for a zip on top of that, and for its root. */
  readonly serverDelayMs?: number | undefined;
  readonly zipDelayMs?: number | undefined;
  readonly rootDelayMs?: number | undefined;
  /** What `/` answers (default 200). */
  readonly rootStatus?: number | undefined;
  /** Whether byte ranges and ETags are supported (default true). */
  readonly ranges?: boolean | undefined;
  readonly etags?: boolean | undefined;
  /**
   * What `/sumdb/…` answers (default "none"): 404; the `database` of the options; a page of HTML with
   * status 200; 502; a tree head that nobody signed.
   */
  readonly sumDb?: "none" | "proxied" | "login-page" | "error" | "unsigned" | undefined;
  readonly fault?: FaultPlan | undefined;
}

/** How a mirror is started. */
export interface MirrorOptions extends Behaviour {
  readonly modules: readonly GeneratedModule[];
  readonly database?: LoopbackSumDb;
  /** Path below which it serves, such as `/goproxy`; everything else is 404. */
  readonly pathPrefix?: string;
  /** PEM texts: the mirror speaks https. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** Asked for as Basic credentials: without them the answer is 401. */
  readonly credentials?: { readonly user: string; readonly password: string };
}

/** A request as it arrived. */
interface SeenRequest {
  readonly method: string;
  /** With prefix and query. */
  readonly path: string;
  /** On the clock of `performance.now()`. */
  readonly atMs: number;
  /** It carried an Authorization header. */
  readonly authorized: boolean;
  readonly range: string | null;
}

export interface LoopbackMirror {
  /** The base URL for GOPROXY, without a slash at its end. */
  readonly url: string;
  /** In the order of their arrival. */
  readonly requests: readonly SeenRequest[];
  /** How many requests came, for paths that start with `prefix`. */
  requestCount(prefix?: string): number;
  /** The most requests that were under way at one moment. */
  mostAtOnce(): number;
  /** Connections accepted so far. */
  connectionCount(): number;
  /** Bytes of bodies sent so far, as far as the link sent them: those of `drip` don't count. */
  sentBytes(): number;
  /** Changes the behaviour for the requests that come from now on; rates and `stalled` change for bodies under way too. */
  set(behaviour: Behaviour): void;
  /** Ends every connection, and with them every timer. */
  close(): Promise<void>;
}

/** Starts a mirror on a free port of 127.0.0.1 that serves the GOPROXY protocol for `options.modules`. */
export async function startMirror(options: MirrorOptions): Promise<LoopbackMirror> {
  const { pathPrefix = "", tls, credentials, database } = options;
  const expected = credentials && `${credentials.user}:${credentials.password}`;
  const authorization = expected && `Basic ${Buffer.from(expected, "utf8").toString("base64")}`;
  const targets = proxyTargets(options.modules);
  let behaviour: Behaviour = options;
  const link = new ShapedLink(() => behaviour);
  const requests: SeenRequest[] = [];
  const attempts = new Map<string, number>();
  const sockets = new Set<Socket>();
  const greeted = new WeakSet<Socket>();
  let connections = 0;
  let underWay = 0;
  let mostUnderWay = 0;

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = "GET", url: fullPath = "/", socket, headers } = request;
    requests.push({
      method,
      path: fullPath,
      atMs: performance.now(),
      authorized: headers.authorization !== undefined,
      range: headers.range ?? null,
    });
    underWay += 1;
    mostUnderWay = Math.max(mostUnderWay, underWay);
    response.once("close", () => {
      underWay -= 1;
    });
    const attempt = (attempts.get(fullPath) ?? 0) + 1;
    attempts.set(fullPath, attempt);

    const inside = fullPath.startsWith(`${pathPrefix}/`) || fullPath === pathPrefix;
    const path = inside ? fullPath.slice(pathPrefix.length) : null;
    const name = path === null ? null : decoded(path);
    const target = name === null ? undefined : targets.get(name);
    const kind = target?.kind ?? (name === null ? "other" : kindOfPath(name));
    const now = behaviour;
    const fault = now.fault?.({ method, path: fullPath, kind, module: target?.module, attempt });

    const trueAnswer = (): HttpAnswer => {
      if (authorization !== undefined && headers.authorization !== authorization) {
        return textAnswer(401, "unauthorized\n", { "WWW-Authenticate": 'Basic realm="mirror"' });
      }
      if (kind === "root") return textAnswer(now.rootStatus ?? 200, "a loopback mirror\n");
      if (kind === "sumdb") return sumDbAnswer(now.sumDb, database, name ?? "");
      if (target === undefined) return textAnswer(404, `not found: ${fullPath}\n`);
      return fileAnswer(
        target.content(fault),
        target.contentType,
        { range: headers.range, ifRange: headers["if-range"] as string | undefined },
        { ranges: now.ranges ?? true, etags: now.etags ?? true },
      );
    };

    const handshakes = greeted.has(socket) ? 0 : (now.handshakeRoundTrips ?? (tls ? 3 : 1));
    greeted.add(socket);
    const delayMs =
      (handshakes + 1) * (now.roundTripMs ?? 0) +
      (now.serverDelayMs ?? 0) +
      (kind === "zip" ? (now.zipDelayMs ?? 0) : 0) +
      (kind === "root" ? (now.rootDelayMs ?? 0) : 0);
    if (!(await pause(socket, delayMs)) || behaviour.stalled === true) return;
    const answer = answerOfFault(fault, fullPath, path ?? fullPath) ?? alteredByFault(trueAnswer(), fault);
    await deliver(response, answer, fault, link);
  };

  const listener: RequestListener = (request, response) => {
    serve(request, response).catch((error: unknown) => {
      // A mistake in a fault plan or a module must be seen, not look like a network failure.
      if (!response.headersSent) response.writeHead(500);
      response.end(String(error));
    });
  };
  const server = tls ? createTlsServer({ ...tls }, listener) : createServer(listener);
  // A client may keep a connection for a whole test; only close() ends it.
  server.keepAliveTimeout = 0;
  server.on("connection", (socket: Socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;

  return {
    url: `${tls ? "https" : "http"}://127.0.0.1:${port}${pathPrefix}`,
    requests,
    requestCount: (prefix = "") => requests.filter((request) => request.path.startsWith(prefix)).length,
    mostAtOnce: () => mostUnderWay,
    connectionCount: () => connections,
    sentBytes: () => link.sentBytes,
    set(change) {
      behaviour = { ...behaviour, ...change };
    },
    close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      return closed;
    },
  };
}

/** `/sumdb/<name>/supported`, `/latest`, `/lookup/…` and `/tile/…` (go.dev/ref/mod#checksum-database). */
function sumDbAnswer(
  kind: Behaviour["sumDb"],
  database: LoopbackSumDb | undefined,
  path: string,
): HttpAnswer {
  if (kind === "login-page") return loginPage();
  if (kind === "error") return textAnswer(502, "bad gateway\n");
  if (kind === "unsigned") {
    if (path.endsWith("/supported")) return textAnswer(200, "");
    return textAnswer(200, `go.sum database tree\n1\n${Buffer.alloc(32).toString("base64")}\n`);
  }
  const base = kind === "proxied" && database !== undefined ? `/sumdb/${database.name}` : null;
  if (base !== null && path === `${base}/supported`) return textAnswer(200, "");
  const found = base !== null && path.startsWith(base) ? database?.answer(path.slice(base.length)) : null;
  if (!found) return textAnswer(404, "not found\n");
  const headers = { "Content-Type": "text/plain", "Content-Length": String(found.length) };
  return { status: 200, headers, body: found };
}

/** Sends an answer with what the fault does to it on its way. */
async function deliver(
  response: ServerResponse,
  answer: HttpAnswer,
  fault: Fault | undefined,
  link: ShapedLink,
): Promise<void> {
  const { socket } = response.req;
  if (fault?.kind === "silence-before-headers") return;
  if (fault?.kind === "reset") {
    // A TLS socket has no reset of its own: there the connection just ends.
    if ("encrypted" in socket) socket.destroy();
    else socket.resetAndDestroy();
    return;
  }
  if (fault?.kind === "garbage") {
    socket.end("\u0007 this is no HTTP \u0000\u0001\u0002\n");
    return;
  }
  response.writeHead(answer.status, answer.headers);
  if (fault?.kind === "headers-then-silence") {
    response.flushHeaders();
    return;
  }
  if (response.req.method === "HEAD") {
    response.end();
    return;
  }
  if (fault?.kind === "drip") {
    for (const byte of answer.body) {
      response.write(Uint8Array.of(byte));
      if (!(await pause(socket, fault.intervalMs))) return;
    }
  } else if (fault?.kind === "truncate") {
    const part = answer.body.subarray(0, Math.floor(answer.body.length * fault.fraction));
    response.flushHeaders();
    if (await link.send(socket, part, (piece) => response.write(piece))) socket.end();
    return;
  } else if (!(await link.send(socket, answer.body, (piece) => response.write(piece)))) {
    return;
  }
  if (fault?.kind === "unannounced") {
    const more = Buffer.alloc(Math.min(fault.moreBytes, 1 << 20), "more");
    for (let left = fault.moreBytes; left > 0; left -= more.length) {
      if (!(await link.send(socket, more.subarray(0, left), (piece) => response.write(piece)))) return;
    }
  }
  response.end();
}

function decoded(path: string): string {
  const [plain = ""] = path.split("?");
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

/** Waits `ms`; false when the socket was closed meanwhile. Ends with the socket, so that no timer stays. */
function pause(socket: Socket, ms: number): Promise<boolean> {
  if (socket.destroyed) return Promise.resolve(false);
  if (ms <= 0) return Promise.resolve(true);
  return new Promise((resolve) => {
    const onClose = (): void => {
      clearTimeout(timer);
      resolve(false);
    };
    const timer = setTimeout(() => {
      socket.off("close", onClose);
      resolve(true);
    }, ms);
    socket.once("close", onClose);
  });
}
