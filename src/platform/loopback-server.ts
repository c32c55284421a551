/** A server on 127.0.0.1, for requests that may come from anybody on this machine. */
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { pipeline } from "node:stream/promises";
import type { HeardRequest, ListenOnLoopback, LoopbackAnswer } from "../ports.ts";

/** cmd/go sends about 200 bytes of headers. */
const MAX_HEADER_BYTES = 16_384;
/** Idle connections that cmd/go keeps; the next `go` opens its own. */
const KEEP_ALIVE_MS = 30_000;
const HEADERS_MS = 10_000;
/** Far more than go commands of one job open; beyond it a connection is refused, and go goes on to the next proxy. */
const MAX_CONNECTIONS = 2_048;
/** Of the files that this process may have open a half, so that downloads have room. */
const SHARE_OF_FILES = 0.5;

/** @param openFiles how many files this process may have open, or null */
export function loopbackServer(openFiles: number | null): ListenOnLoopback {
  return async (port, answer) => {
    const server = createServer({
      maxHeaderSize: MAX_HEADER_BYTES,
      headersTimeout: HEADERS_MS,
      requestTimeout: HEADERS_MS,
      keepAliveTimeout: KEEP_ALIVE_MS,
      connectionsCheckingInterval: 5_000,
      noDelay: true,
    });
    server.maxConnections =
      openFiles === null
        ? MAX_CONNECTIONS
        : Math.min(MAX_CONNECTIONS, Math.floor(openFiles * SHARE_OF_FILES));
    server.on("request", (request, response) => void serve(answer, request, response));
    // CONNECT, Upgrade and Expect have no place here: Node ends the first two by itself.
    server.on("checkExpectation", (_, response: ServerResponse) => void response.writeHead(417).end());
    server.on("clientError", (_, socket) => void socket.destroy());
    server.listen({ port, host: "127.0.0.1", backlog: 511 });
    await once(server, "listening");
    return {
      port: (server.address() as AddressInfo).port,
      close: (graceMs) => closeWithin(server, graceMs),
    };
  };
}

async function serve(
  answer: (heard: HeardRequest) => Promise<LoopbackAnswer>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // A reader that goes away is no news; without a listener it would end the process.
  request.on("error", () => {});
  response.on("error", () => {});
  const given = await answer(heardOf(request)).catch(() => null);
  const { status, contentType, body, onSent } = given ?? {
    status: 500,
    contentType: "text/plain; charset=utf-8",
    body: Buffer.from("the relay failed\n"),
  };
  const bytes = body instanceof Uint8Array ? body.length : body.bytes;
  // What was not read of a body would be taken for the next request.
  const ends = !request.complete;
  try {
    response.writeHead(status, {
      "Content-Type": contentType,
      "Content-Length": bytes,
      "X-Content-Type-Options": "nosniff",
      ...(ends ? { Connection: "close" } : {}),
    });
    if (request.method === "HEAD") response.end();
    else if (body instanceof Uint8Array) response.end(body);
    else await pipeline(createReadStream(body.path, { end: bytes - 1 }), response);
    onSent?.(bytes);
  } catch {
    // The other side is gone, or the file: what is there is less than was announced, and go notices.
    response.destroy();
    onSent?.(0);
  }
}

function heardOf(request: IncomingMessage): HeardRequest {
  const { method = "", url = "", headers } = request;
  const hasBody =
    headers["transfer-encoding"] !== undefined ||
    (headers["content-length"] !== undefined && headers["content-length"] !== "0");
  return {
    method,
    target: url,
    // Node takes the first of two: whoever sends two means something by it.
    host: isSentOnce(request.rawHeaders, "host") ? (headers.host ?? "") : "",
    hasBody,
    body: async (maxBytes) => {
      const pieces: Uint8Array[] = [];
      let bytes = 0;
      for await (const piece of request as AsyncIterable<Uint8Array>) {
        bytes += piece.length;
        if (bytes > maxBytes) throw new Error("too large");
        pieces.push(piece);
      }
      return Buffer.concat(pieces);
    },
  };
}

function isSentOnce(rawHeaders: readonly string[], name: string): boolean {
  return rawHeaders.filter((text, i) => i % 2 === 0 && text.toLowerCase() === name).length === 1;
}

async function closeWithin(server: Server, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const endMs = performance.now() + graceMs;
  // A connection whose answer is just out is not idle at once.
  const timer = setInterval(() => {
    if (performance.now() < endMs) server.closeIdleConnections();
    else server.closeAllConnections();
  }, 10);
  await closed;
  clearInterval(timer);
}
