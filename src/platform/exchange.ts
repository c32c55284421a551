/** One request and its response on one connection, with its bounds in time. */
import { performance } from "node:perf_hooks";
import type { Dispatcher } from "undici";
import { type HttpMethod, type HttpRequest, type RequestPhases, TransportError } from "../ports.ts";
import { noPhases } from "./connect.ts";
import type { Connection } from "./connections.ts";
import { ResponseBody } from "./response-body.ts";
import { transportError } from "./transport-errors.ts";

/** What goes on the wire, and for how long we wait. */
export interface ExchangeRequest extends Pick<HttpRequest, "headersTimeoutMs" | "idleTimeoutMs" | "signal"> {
  readonly method: HttpMethod;
  /** The request target as it stands in the request line. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | null;
  readonly viaProxy: boolean;
}

/** A response whose headers are there. */
export interface Exchange {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly phases: RequestPhases;
  /** Throws TransportError. Leaving the loop early ends the connection. */
  readonly body: AsyncIterable<Uint8Array>;
  /** Gives up what is unread: a short rest is awaited in the background to save the connection, a longer one ends it. */
  leave(): void;
}

/** Go's http.Client reads as much of a redirect's body before it gives up the connection (client.go, maxBodySlurpSize). */
const MAX_LEFTOVER_BYTES = 2048;
const LEFTOVER_MS = 1000;
/** A timer that comes later than this says more of this process than of the server. */
const MAX_LATE_MS = 500;
/** A request's body goes out in pieces of this size: each one that is taken is progress. */
const SENT_PIECE_BYTES = 64 * 1024;

/**
 * Sends a request and waits for the response's headers. Rejects with TransportError.
 * @param onEnd called exactly once, when the connection is free again (true) or of no more use (false)
 */
export function startExchange(
  connection: Connection,
  request: ExchangeRequest,
  onEnd: (reusable: boolean) => void,
): Promise<Exchange> {
  return new Promise((resolve, reject) => {
    new RunningExchange(connection, request, { resolve, reject, onEnd }).start();
  });
}

/** Who is told of an exchange's course. */
interface Listeners {
  readonly resolve: (exchange: Exchange) => void;
  readonly reject: (error: TransportError) => void;
  readonly onEnd: (reusable: boolean) => void;
}

class RunningExchange {
  readonly #connection: Connection;
  readonly #request: ExchangeRequest;
  readonly #listeners: Listeners;
  readonly #openedBefore: number;
  readonly #body = new ResponseBody();
  readonly #onAbort = () => {
    this.#body.drop();
    this.#fail(new TransportError("aborted", { code: "ended-by-caller" }));
  };
  #sentAt = 0;
  #firstByteMs: number | null = null;
  #contentLength: string | undefined;
  #control: Dispatcher.DispatchController | null = null;
  #timer: NodeJS.Timeout | undefined;
  /** Nobody wants the rest. */
  #isLeft = false;
  #isOver = false;

  constructor(connection: Connection, request: ExchangeRequest, listeners: Listeners) {
    this.#connection = connection;
    this.#request = request;
    this.#listeners = listeners;
    this.#openedBefore = connection.opened;
  }

  start(): void {
    const { signal } = this.#request;
    signal.addEventListener("abort", this.#onAbort, { once: true });
    // Aborted between the wait for a connection and here: no event will tell.
    if (signal.aborted) this.#onAbort();
    else this.#dispatch();
  }

  #dispatch(): void {
    const { target, method, headers, body } = this.#request;
    // undici gives up a connection that a HEAD went over, lest a body comes all the same; only a HEAD follows it here.
    const kept = method === "HEAD" ? { reset: false } : {};
    const sent =
      body === null
        ? { headers }
        : { headers: { ...headers, "content-length": String(body.length) }, body: this.#pieces(body) };
    // undici takes any async iterable; its types name Node's streams only.
    this.#connection.client.dispatch(
      { path: target, method, ...kept, ...sent } as Dispatcher.DispatchOptions,
      {
        onRequestStart: (controller) => {
          this.#control = controller;
          this.#sentAt = performance.now();
          this.#awaitHeaders();
        },
        onResponseStart: (_controller, status, received) => this.#begin(status, received),
        onResponseData: (controller, piece) => {
          if (this.#isOver || this.#isLeft) return;
          this.#stopWaiting();
          this.#body.push(piece, controller);
        },
        onResponseEnd: () => {
          if (!this.#isOver) this.#end(true, null);
        },
        onResponseError: (_controller, error) => this.#fail(error),
      },
    );
  }

  async *#pieces(body: Uint8Array): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < body.length; at += SENT_PIECE_BYTES) {
      if (this.#firstByteMs === null && !this.#isOver) this.#awaitHeaders();
      yield body.subarray(at, at + SENT_PIECE_BYTES);
    }
  }

  #begin(status: number, received: Readonly<Record<string, string | string[] | undefined>>): void {
    if (status < 200 || this.#isOver) return; // 1xx: the response is still to come.
    this.#stopWaiting();
    this.#firstByteMs = performance.now() - this.#sentAt;
    const headers = joined(received);
    this.#contentLength = headers["content-length"];
    this.#listeners.resolve({
      status,
      headers,
      phases: this.#phases(),
      body: this.#read(),
      leave: () => this.#leave(),
    });
  }

  async *#read(): AsyncGenerator<Uint8Array> {
    try {
      yield* this.#body.read(() => this.#failAfter(this.#request.idleTimeoutMs, "no-progress"));
    } finally {
      this.#fail(new TransportError("aborted", { code: "not-read-to-end" }));
    }
  }

  #leave(): void {
    if (this.#isOver || this.#isLeft) return;
    this.#isLeft = true;
    this.#body.drop();
    const isShort = this.#request.method === "HEAD" || Number(this.#contentLength) <= MAX_LEFTOVER_BYTES;
    if (!isShort) {
      this.#fail(new TransportError("aborted", { code: "not-read-to-end" }));
      return;
    }
    this.#control?.resume();
    this.#failAfter(LEFTOVER_MS, "no-progress");
    this.#timer?.unref();
  }

  #awaitHeaders(): void {
    this.#failAfter(this.#request.headersTimeoutMs, "first-byte");
  }

  #failAfter(ms: number, waitingFor: "first-byte" | "no-progress"): void {
    clearTimeout(this.#timer);
    const dueMs = performance.now() + ms;
    const timer = setTimeout(() => {
      // This process was stopped, or had no processor: what came meanwhile is read first, and the wait begins again.
      if (performance.now() - dueMs > MAX_LATE_MS) return this.#failAfter(ms, waitingFor);
      // Timers come before what has arrived.
      setImmediate(() => {
        if (this.#timer === timer) this.#fail(new TransportError("time-out", { code: waitingFor }));
      });
    }, ms);
    this.#timer = timer;
  }

  #stopWaiting(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #fail(error: unknown): void {
    if (this.#isOver) return;
    const failure = transportError(error, this.#phases());
    this.#listeners.reject(failure);
    this.#end(false, failure);
  }

  #end(reusable: boolean, failure: TransportError | null): void {
    this.#isOver = true;
    this.#stopWaiting();
    this.#request.signal.removeEventListener("abort", this.#onAbort);
    this.#listeners.onEnd(reusable);
    this.#body.end(failure);
  }

  #phases(): RequestPhases {
    const { viaProxy } = this.#request;
    const isFresh = this.#connection.opened > this.#openedBefore && !viaProxy;
    const opening = isFresh ? this.#connection.phases : noPhases();
    return { ...opening, firstByteMs: this.#firstByteMs, viaProxy };
  }
}

/** A header that came more than once is one list (RFC 9110, section 5.3). */
function joined(received: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(received)) {
    if (value !== undefined) headers[name.toLowerCase()] = Array.isArray(value) ? value.join(", ") : value;
  }
  return headers;
}
