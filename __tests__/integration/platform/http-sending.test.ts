/** Requests that have a body: what goes to the cache service. */

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Server } from "node:net";
import { createServer as createTcpServer, type Socket } from "node:net";
import { buffer } from "node:stream/consumers";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import { openHttp } from "../../../src/platform/http.ts";
import { readMachine } from "../../../src/platform/machine.ts";
import type { Http, HttpRequest, HttpResponse } from "../../../src/ports.ts";
import { closedAfterTest } from "../../support/mirrors.ts";

/** More than the kernel's buffers hold. */
const LARGE = Buffer.alloc(24 << 20, "0123456789");

async function listen(server: Server, close: () => void = () => {}): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closedAfterTest({
    close: async () => {
      close();
      server.close();
    },
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function serve(
  listener: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<string> {
  const server = createServer((request, response) => {
    listener(request, response).catch(() => response.destroy());
  });
  return listen(server, () => server.closeAllConnections());
}

/** A server that does with a connection what it is told; it reads nothing by itself. */
async function serveRaw(onConnection: (socket: Socket) => void): Promise<string> {
  const sockets: Socket[] = [];
  const server = createTcpServer({ pauseOnConnect: true }, (socket) => {
    sockets.push(socket);
    socket.on("error", () => {});
    onConnection(socket);
  });
  return listen(server, () => {
    for (const socket of sockets) socket.destroy();
  });
}

async function client(connectionsPerHost = 4): Promise<Http> {
  const machine = { ...readMachine(), env: {} };
  return closedAfterTest(await openHttp({ machine, connectTimeoutMs: 2_000, connectionsPerHost }));
}

function ask(http: Http, url: string, more: Partial<HttpRequest>): Promise<HttpResponse> {
  const signal = new AbortController().signal;
  return http.request({ url, headersTimeoutMs: 5_000, idleTimeoutMs: 5_000, signal, ...more });
}

async function text({ body }: HttpResponse): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of body) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

describe("a body", () => {
  test.each([
    ["POST", Buffer.from('{"key":"ü"}')],
    ["PUT", Buffer.alloc(200_001, "x")],
    ["PATCH", Buffer.alloc(1, "x")],
    ["POST", Buffer.alloc(0)],
  ] as const)("of %s arrives whole, with its length and the headers given", async (method, body) => {
    const got: { method?: string; headers: IncomingMessage["headers"]; body: Buffer }[] = [];
    const base = await serve(async (request, response) => {
      const { method: asked = "", headers } = request;
      got.push({ method: asked, headers, body: await buffer(request) });
      response.writeHead(201).end("made");
    });
    const headers = { "Content-Type": "application/x", "content-range": "bytes 0-1/*" };
    const response = await ask(await client(), `${base}/a?b=c`, { method, body, headers });
    expect(response.status).toBe(201);
    expect(await text(response)).toBe("made");
    expect(got).toHaveLength(1);
    expect(got[0]).toMatchObject({
      method,
      headers: {
        "content-length": String(body.length),
        "content-type": "application/x",
        "content-range": "bytes 0-1/*",
      },
    });
    expect(got[0]?.headers["transfer-encoding"]).toBeUndefined();
    expect(got[0]?.body.equals(body)).toBe(true);
  });

  test("several at once, and on connections that were used before", async () => {
    const lengths: number[] = [];
    const base = await serve(async (request, response) => {
      lengths.push((await buffer(request)).length);
      response.end();
    });
    const http = await client(2);
    const bodies = Array.from({ length: 12 }, (_, index) => Buffer.alloc(index * 50_000));
    const answers = await Promise.all(bodies.map((body) => ask(http, base, { method: "PUT", body })));
    await Promise.all(answers.map(text));
    expect([...lengths].sort((a, b) => a - b)).toEqual(bodies.map(({ length }) => length));
  });

  test("a connection that the server has closed meanwhile costs no request", async () => {
    let requests = 0;
    const base = await serve(async (request, response) => {
      await buffer(request);
      requests++;
      response.end();
      if (requests === 1) setTimeout(() => request.socket.destroy(), 20);
    });
    const http = await client(1);
    const body = Buffer.from("body");
    await text(await ask(http, base, { method: "POST", body }));
    await delay(100);
    expect((await ask(http, base, { method: "POST", body })).status).toBe(200);
    expect(requests).toBe(2);
  });
});

describe("time", () => {
  // The kernel takes some 6 MB that the server has not read: a body that is all out waits for these once more.
  const TIMEOUT_MS = 1_000;

  test("a server that takes a body slowly has all the time that it needs, for as long as it takes some", async () => {
    // Ten times as much as the kernel takes, at a rate that empties the kernel's share in a fraction of the time-out.
    const body = Buffer.concat([LARGE, LARGE]);
    const base = await serveRaw((socket) => {
      let received = 0;
      let allowed = 0;
      socket.on("data", (piece) => {
        received += piece.length;
        allowed -= piece.length;
        if (allowed <= 0) socket.pause();
        if (received > body.length) socket.end("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n");
      });
      // All of it takes several times the time-out.
      const timer = setInterval(() => {
        allowed = 1 << 20;
        socket.resume();
      }, 50);
      socket.on("close", () => clearInterval(timer));
    });
    const beganMs = performance.now();
    const request = { method: "PUT", body, headersTimeoutMs: TIMEOUT_MS } as const;
    expect((await ask(await client(), base, request)).status).toBe(200);
    expect(performance.now() - beganMs).toBeGreaterThan(2 * TIMEOUT_MS);
  });

  test("one that takes no more of it is given up", async () => {
    const base = await serveRaw(() => {});
    const asked = ask(await client(), base, { method: "PUT", body: LARGE, headersTimeoutMs: 300 });
    await expect(asked).rejects.toMatchObject({ code: "time-out" });
  });

  test("one that takes all of it and says nothing is given up", async () => {
    const base = await serve(async (request) => {
      await buffer(request);
    });
    const body = Buffer.from("body");
    const asked = ask(await client(), base, { method: "POST", body, headersTimeoutMs: 200 });
    await expect(asked).rejects.toMatchObject({ code: "time-out" });
  });

  test("an abort ends it in the middle of a body", async () => {
    const base = await serveRaw(() => {});
    const abort = new AbortController();
    const asked = ask(await client(), base, { method: "PUT", body: LARGE, signal: abort.signal });
    setTimeout(() => abort.abort(), 100);
    await expect(asked).rejects.toMatchObject({ code: "aborted" });
  });
});

describe("answers before the body's end", () => {
  test("a refusal is the answer", async () => {
    const base = await serveRaw((socket) => {
      socket.once("data", () => {
        socket.pause();
        socket.end("HTTP/1.1 403 Forbidden\r\ncontent-length: 2\r\nconnection: close\r\n\r\nno");
      });
      socket.resume();
    });
    const response = await ask(await client(), base, { method: "PUT", body: LARGE });
    expect(response.status).toBe(403);
  });
});

describe("redirects", () => {
  test.each(["POST", "PUT", "PATCH"] as const)(
    "of %s are not followed: they are the answer",
    async (method) => {
      const asked: string[] = [];
      const base = await serve(async (request, response) => {
        await buffer(request);
        asked.push(request.url ?? "");
        response.writeHead(307, { location: "/elsewhere" }).end();
      });
      const response = await ask(await client(), `${base}/here`, { method, body: Buffer.from("secret") });
      expect(response.status).toBe(307);
      expect(asked).toEqual(["/here"]);
    },
  );
});
