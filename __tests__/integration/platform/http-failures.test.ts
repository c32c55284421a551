import type { AddressInfo } from "node:net";
import { createServer, type Server, type Socket } from "node:net";
import { afterEach, describe, expect, test } from "@jest/globals";
import { openHttp } from "../../../src/platform/http.ts";
import { readMachine } from "../../../src/platform/machine.ts";
import type { Http, HttpRequest } from "../../../src/ports.ts";

const openedServers: Server[] = [];
const openedSockets: Socket[] = [];
const openedClients: Http[] = [];

afterEach(async () => {
  for (const client of openedClients.splice(0)) await client.close();
  for (const socket of openedSockets.splice(0)) socket.destroy();
  for (const server of openedServers.splice(0)) await new Promise((resolve) => server.close(resolve));
});

/** A server that reads whatever comes and, once it has a request, does what it is told. */
async function misbehaving(onRequest: (socket: Socket) => void): Promise<string> {
  const server = createServer((socket) => {
    openedSockets.push(socket);
    socket.on("error", () => {});
    socket.once("data", () => onRequest(socket));
  });
  openedServers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function unusedAddress(): Promise<string> {
  const address = await misbehaving(() => {});
  await new Promise((resolve) => openedServers.pop()?.close(resolve));
  return address;
}

/** Reads the whole body; the URL always carries what must never be shown. */
async function attempt(address: string, more: Partial<HttpRequest> = {}): Promise<unknown> {
  const machine = { ...readMachine(), env: {} };
  const http = await openHttp({ machine, connectTimeoutMs: 600, connectionsPerHost: 2 });
  openedClients.push(http);
  const response = await http.request({
    url: `http://${address}/path?token=secret`,
    headersTimeoutMs: 150,
    idleTimeoutMs: 150,
    signal: new AbortController().signal,
    ...more,
  });
  for await (const _piece of response.body);
  return response.status;
}

const ok = "HTTP/1.1 200 OK\r\n";

const failures: [string, (socket: Socket) => void, string, string][] = [
  ["closed instead of an answer", (s) => s.end(), "reset", "connection-closed"],
  ["reset instead of an answer", (s) => s.resetAndDestroy(), "reset", "connection-reset"],
  ["closed in the middle of the headers", (s) => s.end(`${ok}content-le`), "reset", "connection-closed"],
  [
    "a body shorter than its Content-Length",
    (s) => s.end(`${ok}content-length: 100\r\n\r\nshort`),
    "reset",
    "connection-closed",
  ],
  [
    "a chunked body without its end",
    (s) => s.end(`${ok}transfer-encoding: chunked\r\n\r\n5\r\nshort`),
    "reset",
    "connection-closed",
  ],
  [
    "a body too short on a connection announced to close",
    (s) => s.end(`${ok}connection: close\r\ncontent-length: 100\r\n\r\nshort`),
    "reset",
    "body-cut-short",
  ],
  [
    "a chunked body cut on a connection announced to close",
    (s) => s.end(`${ok}connection: close\r\ntransfer-encoding: chunked\r\n\r\n5\r\nshort`),
    "reset",
    "body-cut-short",
  ],
  [
    "a reset in the middle of the body",
    (s) => s.write(`${ok}content-length: 100\r\n\r\nshort`, () => setTimeout(() => s.resetAndDestroy(), 30)),
    "reset",
    "connection-reset",
  ],
  ["silence", () => {}, "time-out", "first-byte"],
  ["half a status line, then silence", (s) => s.write("HTTP/1.1 2"), "time-out", "first-byte"],
  ["headers, then silence", (s) => s.write(`${ok}content-length: 9\r\n\r\n`), "time-out", "no-progress"],
  [
    "half a body, then silence",
    (s) => s.write(`${ok}content-length: 9\r\n\r\nhalf`),
    "time-out",
    "no-progress",
  ],
  ["another protocol", (s) => s.end("220 smtp.example ESMTP\r\n"), "protocol", "not-http"],
  [
    "endless headers",
    (s) => s.write(`${ok}${"name: value\r\n".repeat(10_000)}`),
    "protocol",
    "too-many-headers",
  ],
];

describe("what a server may do", () => {
  test.each(failures)("%s", async (_name, behaviour, code, detail) => {
    await expect(attempt(await misbehaving(behaviour))).rejects.toMatchObject({
      name: "TransportError",
      code,
      detail: { code: detail },
      phases: { dnsMs: null, tcpMs: expect.any(Number), tlsMs: null, viaProxy: false },
    });
  });

  test("an interim response is waited past", async () => {
    const address = await misbehaving((socket) =>
      socket.write(`HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n${ok}content-length: 0\r\n\r\n`),
    );
    await expect(attempt(address)).resolves.toBe(200);
  });

  test("a body of unknown length ends with the connection", async () => {
    await expect(attempt(await misbehaving((s) => s.end(`${ok}\r\nall of it`)))).resolves.toBe(200);
  });

  test("one byte at a time is progress, until the signal has enough", async () => {
    const address = await misbehaving((socket) => {
      socket.write(`${ok}content-length: 1000\r\n\r\n`);
      const timer = setInterval(() => socket.write("."), 20);
      socket.on("close", () => clearInterval(timer));
    });
    await expect(attempt(address, { signal: AbortSignal.timeout(400) })).rejects.toMatchObject({
      code: "aborted",
    });
  });
});

describe("what happens before there is a server", () => {
  test("refused", async () => {
    await expect(attempt(await unusedAddress())).rejects.toMatchObject({
      code: "refused",
      detail: { code: "connection-refused" },
      phases: { tcpMs: null, firstByteMs: null },
    });
  });

  test("no such host", async () => {
    const machine = { ...readMachine(), env: {} };
    const http = await openHttp({ machine, connectTimeoutMs: 20_000, connectionsPerHost: 1 });
    openedClients.push(http);
    const asking = http.request({
      url: "http://nowhere.invalid/",
      headersTimeoutMs: 150,
      idleTimeoutMs: 150,
      signal: new AbortController().signal,
    });
    await expect(asking).rejects.toMatchObject({ code: "dns", phases: { dnsMs: null, tcpMs: null } });
  });

  test("TLS spoken to a server that does not", async () => {
    const address = await misbehaving((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
    await expect(attempt(address, { url: `https://${address}/` })).rejects.toMatchObject({
      code: "tls",
      detail: { code: "no-tls" },
      phases: { tcpMs: expect.any(Number), tlsMs: null },
    });
  });

  test("a TLS handshake that never ends is a time-out of connecting, and its socket is closed", async () => {
    let closed: Promise<unknown> = Promise.reject(new Error("nobody connected"));
    closed.catch(() => {});
    const address = await misbehaving((socket) => {
      closed = new Promise((resolve) => socket.once("close", resolve));
    });
    await expect(attempt(address, { url: `https://${address}/` })).rejects.toMatchObject({
      code: "time-out",
      detail: { code: "connecting" },
    });
    await closed;
  });

  test("an abort ends the handshake at once", async () => {
    const ending = new AbortController();
    const address = await misbehaving(() => ending.abort());
    const attempting = attempt(address, { url: `https://${address}/`, signal: ending.signal });
    await expect(attempting).rejects.toMatchObject({ code: "aborted" });
  });

  test.each([
    ["not a URL", "mirror.example/x", "no-http-url"],
    ["a file", "file:///etc/passwd", "no-http-url"],
    ["credentials over http", "http://user:password@127.0.0.1:1/", "credentials-over-http"],
  ])("%s is not requested", async (_name, url, detail) => {
    await expect(attempt("", { url })).rejects.toMatchObject({
      code: "protocol",
      detail: { code: detail },
      phases: null,
    });
  });
});

test("no failure shows what the URL held", async () => {
  for (const behaviour of [(s: Socket) => s.end(), () => {}, (s: Socket) => s.end("nonsense\r\n")]) {
    const error = await attempt(await misbehaving(behaviour)).catch((reason: Error) => reason);
    expect(String(error)).not.toContain("secret");
  }
});
