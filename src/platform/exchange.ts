/** One request and its response on one connection, with its bounds in time. */
import { performance } from "node:perf_hooks";
import type { Dispatcher } from "undici";
import { type HttpRequest, type RequestPhases, TransportError } from "../ports.ts";
import { noPhases } from "./connect.ts";
import type { Connection } from "./connections.ts";
import { transportError } from "./transport-errors.ts";

/** What goes on the wire, and for how long we wait. */
export interface ExchangeRequest extends Pick<HttpRequest, "headersTimeoutMs" | "idleTimeoutMs" | "signal"> {
  readonly method: "GET" | "HEAD";
  /** The request target as it stands in the request line. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
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

/** Above this much that nobody has read, the server has to wait. */
const unreadLimitBytes = 128 * 1024;

/** Go's http.Client reads as much of a redirect's body before it gives up the connection (client.go, maxBodySlurpSize). */
const leftoverBytes = 2048;
const leftoverMs = 1000;

/**
 * Sends a request and waits for the response's headers. Rejects with TransportError.
 * @param onEnd called exactly once, when the connection is free again (true) or of no more use (false)
 */
export function startExchange(
  connection: Connection,
  request: ExchangeRequest,
  onEnd: (reusable: boolean) => void,
): Promise<Exchange> {
  const { promise, resolve, reject } = deferred<Exchange>();
  const openedBefore = connection.opened;
  let sentAt = 0;
  let firstByteMs: number | null = null;
  let control: Dispatcher.DispatchController | null = null;

  let pieces: Uint8Array[] = [];
  let unreadBytes = 0;
  let contentLength: string | undefined;
  let left = false;
  let failure: TransportError | null = null;
  let over = false;
  let wake = () => {};
  let timer: NodeJS.Timeout | undefined;

  const phases = (): RequestPhases => {
    const fresh = connection.opened > openedBefore && !request.viaProxy;
    return { ...(fresh ? connection.phases : noPhases()), firstByteMs, viaProxy: request.viaProxy };
  };
  const end = (reusable: boolean) => {
    over = true;
    clearTimeout(timer);
    request.signal.removeEventListener("abort", onAbort);
    onEnd(reusable);
    wake();
  };
  const fail = (error: unknown) => {
    if (over) return;
    failure = transportError(error, phases());
    reject(failure);
    end(false);
  };
  const failAfter = (ms: number, waitingFor: string) => {
    clearTimeout(timer);
    timer = setTimeout(() => fail(new TransportError("time-out", waitingFor)), ms);
  };
  const onAbort = () => {
    pieces = [];
    fail(new TransportError("aborted", "ended by the caller"));
  };

  const leave = () => {
    if (over || left) return;
    left = true;
    pieces = [];
    const short = request.method === "HEAD" || Number(contentLength) <= leftoverBytes;
    if (!short) return fail(new TransportError("aborted", "not read to its end"));
    control?.resume();
    failAfter(leftoverMs, "no progress");
    timer?.unref();
  };

  async function* body(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) {
        const piece = pieces.shift();
        if (piece) {
          unreadBytes -= piece.length;
          if (unreadBytes === 0) control?.resume();
          yield piece;
        } else if (failure) {
          throw failure;
        } else if (over) {
          return;
        } else {
          failAfter(request.idleTimeoutMs, "no progress");
          await new Promise<void>((resolvePiece) => {
            wake = resolvePiece;
          });
        }
      }
    } finally {
      fail(new TransportError("aborted", "not read to its end"));
    }
  }

  request.signal.addEventListener("abort", onAbort, { once: true });
  if (request.signal.aborted) {
    onAbort(); // Aborted between the wait for a connection and here: no event will tell.
    return promise;
  }
  connection.client.dispatch(
    { path: request.target, method: request.method, headers: request.headers },
    {
      onRequestStart: (controller) => {
        control = controller;
        sentAt = performance.now();
        failAfter(request.headersTimeoutMs, "waiting for the first byte");
      },
      onResponseStart: (_controller, status, received) => {
        if (status < 200 || over) return; // 1xx: the response is still to come.
        clearTimeout(timer);
        firstByteMs = performance.now() - sentAt;
        const headers = joined(received);
        contentLength = headers["content-length"];
        resolve({ status, headers, phases: phases(), body: body(), leave });
      },
      onResponseData: (controller, piece) => {
        if (over || left) return;
        clearTimeout(timer);
        pieces.push(piece);
        unreadBytes += piece.length;
        if (unreadBytes >= unreadLimitBytes) controller.pause();
        wake();
      },
      onResponseEnd: () => {
        if (!over) end(true);
      },
      onResponseError: (_controller, error) => fail(error),
    },
  );
  return promise;
}

/** A header that came more than once is one list (RFC 9110, section 5.3). */
function joined(received: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(received)) {
    if (value !== undefined) headers[name.toLowerCase()] = Array.isArray(value) ? value.join(", ") : value;
  }
  return headers;
}

function deferred<T>() {
  let resolve: (value: T) => void = () => {};
  let reject: (error: unknown) => void = () => {};
  const promise = new Promise<T>((onValue, onError) => {
    resolve = onValue;
    reject = onError;
  });
  return { promise, resolve, reject };
}
