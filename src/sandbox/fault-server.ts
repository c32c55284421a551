import { once } from "node:events";
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import type { Fault, FaultPlan, RequestKind } from "./faults.ts";
import { alteredByFault, answerOfFault, type HttpAnswer } from "./http-answer.ts";
import { type AnswerStyle, type MirrorContents, mirrorAnswers } from "./mirror-answers.ts";
import { type LinkShape, ShapedLink } from "./shaped-link.ts";

/**
 * How a mirror behaves; it may change while it runs. Absent: no delay, no limit, no fault. What is due while the
 * mirror is `stalled` is never answered; bodies under way go on when it no longer is.
 */
export interface Behaviour extends LinkShape, AnswerStyle {
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
  readonly fault?: FaultPlan | undefined;
}

/** How a mirror is started. */
export interface MirrorOptions extends Behaviour, MirrorContents {
  /** PEM texts: the mirror speaks https. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** The line that it shares with others, whose rate then counts instead of its own `bytesPerSecond`. */
  readonly line?: ShapedLink;
}

/** Sends (part of) a body at the line's pace; false when the connection was closed before. */
type SendBody = (response: ServerResponse, bytes: Uint8Array) => Promise<boolean>;

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
  /** It was the first one on its connection. */
  readonly isFirst: boolean;
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
  const { pathPrefix = "", tls } = options;
  const find = mirrorAnswers(options);
  let behaviour: Behaviour = options;
  const shape = () => behaviour;
  const line = options.line ?? new ShapedLink(shape);
  let sentBytes = 0;
  const send: SendBody = (response, bytes) => {
    const write = (piece: Uint8Array) => {
      sentBytes += piece.length;
      response.write(piece);
    };
    return line.send(response.req.socket, bytes, write, shape);
  };
  const traffic = new Traffic();

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = "GET", url: fullPath = "/", socket, headers } = request;
    const { attempt, isFirst } = traffic.note(request, response);
    const { kind, module, path, answer } = find(fullPath);
    const now = behaviour;
    const fault = now.fault?.({ method, path: fullPath, kind, module, attempt });
    const handshakes = isFirst ? (now.handshakeRoundTrips ?? (tls ? 3 : 1)) : 0;
    if (!(await pause(socket, delayMs(now, kind, handshakes))) || behaviour.stalled === true) return;
    const sent =
      answerOfFault(fault, fullPath, path ?? fullPath) ?? alteredByFault(answer(headers, now, fault), fault);
    await deliver(response, sent, fault, send);
  };

  const server = serverOf(serve, tls);
  server.on("connection", (socket: Socket) => traffic.noteConnection(socket));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const { requests } = traffic;
  return {
    url: `${tls ? "https" : "http"}://127.0.0.1:${port}${pathPrefix}`,
    requests,
    requestCount: (prefix = "") => requests.filter((request) => request.path.startsWith(prefix)).length,
    mostAtOnce: () => traffic.mostUnderWay,
    connectionCount: () => traffic.connections,
    sentBytes: () => sentBytes,
    set(change) {
      behaviour = { ...behaviour, ...change };
    },
    close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      traffic.endConnections();
      return closed;
    },
  };
}

/** The connections and requests that came. */
class Traffic {
  readonly requests: SeenRequest[] = [];
  connections = 0;
  mostUnderWay = 0;
  #underWay = 0;
  readonly #attempts = new Map<string, number>();
  readonly #sockets = new Set<Socket>();
  readonly #greeted = new WeakSet<Socket>();

  noteConnection(socket: Socket): void {
    this.connections += 1;
    this.#sockets.add(socket);
    socket.on("close", () => this.#sockets.delete(socket));
  }

  /** Gives how often that path has been asked for by now, and whether this is the first request on its connection. */
  note(
    { method = "GET", url: path = "/", socket, headers }: IncomingMessage,
    response: ServerResponse,
  ): { readonly attempt: number; readonly isFirst: boolean } {
    const isFirst = !this.#greeted.has(socket);
    this.#greeted.add(socket);
    this.requests.push({
      method,
      path,
      atMs: performance.now(),
      authorized: headers.authorization !== undefined,
      range: headers.range ?? null,
      isFirst,
    });
    this.#underWay += 1;
    this.mostUnderWay = Math.max(this.mostUnderWay, this.#underWay);
    response.once("close", () => {
      this.#underWay -= 1;
    });
    const attempt = (this.#attempts.get(path) ?? 0) + 1;
    this.#attempts.set(path, attempt);
    return { attempt, isFirst };
  }

  endConnections(): void {
    for (const socket of this.#sockets) socket.destroy();
  }
}

function serverOf(
  serve: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  tls: MirrorOptions["tls"],
): Server {
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
  return server;
}

function delayMs(now: Behaviour, kind: RequestKind, handshakes: number): number {
  return (
    (handshakes + 1) * (now.roundTripMs ?? 0) +
    (now.serverDelayMs ?? 0) +
    (kind === "zip" ? (now.zipDelayMs ?? 0) : 0) +
    (kind === "root" ? (now.rootDelayMs ?? 0) : 0)
  );
}

/** Sends an answer with what the fault does to it on its way. */
async function deliver(
  response: ServerResponse,
  answer: HttpAnswer,
  fault: Fault | undefined,
  send: SendBody,
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
    if (await send(response, part)) socket.end();
    return;
  } else if (!(await send(response, answer.body))) {
    return;
  }
  if (fault?.kind === "unannounced") {
    const more = Buffer.alloc(Math.min(fault.moreBytes, 1 << 20), "more");
    for (let left = fault.moreBytes; left > 0; left -= more.length) {
      if (!(await send(response, more.subarray(0, left)))) return;
    }
  }
  response.end();
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
