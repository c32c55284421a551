import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer as createHttpServer, request as httpRequest, type Server } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { type AddressInfo, connect, type Server as NetServer, type Socket } from "node:net";
import os from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { generate } from "selfsigned";
import { openHttp } from "../../../src/platform/http.ts";
import { readMachine } from "../../../src/platform/machine.ts";
import type { Http, HttpResponse } from "../../../src/ports.ts";

let folder = "";
let certificateFile = "";
let key = "";
let cert = "";
const servers: NetServer[] = [];
const sockets = new Set<Socket>();
const clients: Http[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "http-trust-"));
  const made = await generate([{ name: "commonName", value: "mirror.test" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "mirror.test" },
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  key = made.private;
  cert = made.cert;
  certificateFile = path.join(folder, "mirror.pem");
  await writeFile(certificateFile, `-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n${cert}`);
});

afterEach(async () => {
  for (const client of clients.splice(0)) await client.close();
  for (const socket of sockets) socket.destroy();
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
});

afterAll(() => rm(folder, { recursive: true }));

async function listen(server: NetServer): Promise<number> {
  servers.push(server);
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

/** Answers with what it was asked and by whose leave. */
function secureServer(): Server {
  return createHttpsServer({ key, cert }, (request, response) => {
    if (request.url?.startsWith("/to?")) {
      response.writeHead(302, { location: decodeURIComponent(request.url.slice(4)) }).end();
    } else {
      response.end(`${request.url} ${request.headers.authorization ?? "nobody"}`);
    }
  });
}

async function client(env: Record<string, string>): Promise<Http> {
  const machine = { ...readMachine(), env };
  const http = await openHttp({ machine, connectTimeoutMs: 2000, connectionsPerHost: 2 });
  clients.push(http);
  return http;
}

function get(http: Http, url: string): Promise<HttpResponse> {
  const signal = new AbortController().signal;
  return http.request({ url, headersTimeoutMs: 5000, idleTimeoutMs: 5000, signal });
}

async function text(response: HttpResponse): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of response.body) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

describe("certificates", () => {
  test("a self-signed one is refused, and the phases say how far it came", async () => {
    const port = await listen(secureServer());
    await expect(get(await client({}), `https://localhost:${port}/`)).rejects.toMatchObject({
      code: "tls",
      detail: { code: "self-signed" },
      phases: { dnsMs: expect.any(Number), tcpMs: expect.any(Number), tlsMs: null, firstByteMs: null },
    });
  });

  test.each([
    ["SSL_CERT_FILE", () => ({ SSL_CERT_FILE: certificateFile })],
    ["SSL_CERT_DIR", () => ({ SSL_CERT_DIR: `/nowhere:${folder}` })],
    ["NODE_EXTRA_CA_CERTS", () => ({ NODE_EXTRA_CA_CERTS: certificateFile })],
  ])("%s makes it trusted, a bad block beside it notwithstanding", async (_name, env) => {
    const port = await listen(secureServer());
    const response = await get(await client(env()), `https://localhost:${port}/x`);
    expect(await text(response)).toBe("/x nobody");
    expect(response.phases.tlsMs).toEqual(expect.any(Number));
  });

  test("it holds for an IP address that it names, and for no name that it does not", async () => {
    const port = await listen(secureServer());
    const http = await client({ SSL_CERT_FILE: certificateFile });
    expect((await get(http, `https://127.0.0.1:${port}/`)).status).toBe(200);

    const proxy = await listen(testProxy(port).server);
    const env = { SSL_CERT_FILE: certificateFile, HTTPS_PROXY: `127.0.0.1:${proxy}` };
    await expect(get(await client(env), "https://other.test/")).rejects.toMatchObject({
      code: "tls",
      detail: { code: "certificate-of-other-host" },
    });
  });
});

describe("redirects and credentials over https", () => {
  test("https to http is refused", async () => {
    const plain = await listen(createHttpServer((_request, response) => response.end("plain")));
    const port = await listen(secureServer());
    const http = await client({ SSL_CERT_FILE: certificateFile });
    const url = `https://localhost:${port}/to?${encodeURIComponent(`http://localhost:${plain}/`)}`;
    await expect(get(http, url)).rejects.toMatchObject({ code: "redirect-to-http" });
  });

  test("user and password reach the server asked, decoded, and its own redirects", async () => {
    const port = await listen(secureServer());
    const http = await client({ SSL_CERT_FILE: certificateFile });
    const basic = `Basic ${Buffer.from("me:p@ss").toString("base64")}`;
    const base = `https://me:p%40ss@localhost:${port}`;
    expect(await text(await get(http, `${base}/x`))).toBe(`/x ${basic}`);
    expect(await text(await get(http, `${base}/to?/y`))).toBe(`/y ${basic}`);
  });

  test("another host, or another port of the same one, does not get them", async () => {
    const port = await listen(secureServer());
    const otherPort = await listen(secureServer());
    const http = await client({ SSL_CERT_FILE: certificateFile });
    for (const target of [`https://127.0.0.1:${port}/z`, `https://localhost:${otherPort}/z`]) {
      const url = `https://me:secret@localhost:${port}/to?${encodeURIComponent(target)}`;
      expect(await text(await get(http, url))).toBe("/z nobody");
    }
  });

  test("a server that got them once counts as one that knows them, whatever it is asked for later", async () => {
    const port = await listen(secureServer());
    const http = await client({ SSL_CERT_FILE: certificateFile });
    const knows = async (url: string) => {
      const response = await get(http, url);
      await text(response);
      return response.knowsCredentials;
    };
    expect(await knows(`https://localhost:${port}/`)).toBe(false);
    expect(await knows(`https://me:secret@localhost:${port}/`)).toBe(true);
    expect(await knows(`https://localhost:${port}/`)).toBe(true);
    expect(await knows(`https://127.0.0.1:${port}/`)).toBe(false);
  });
});

/** A proxy to which every name is 127.0.0.1, and every tunnel leads to `port`. */
function testProxy(port: number) {
  const seen: string[] = [];
  const server = createHttpServer((request, response) => {
    seen.push(`${request.method} ${request.url} ${request.headers["proxy-authorization"] ?? "-"}`);
    const onward = httpRequest(
      { port, host: "127.0.0.1", path: new URL(request.url ?? "").pathname },
      (answer) => {
        response.writeHead(answer.statusCode ?? 500);
        answer.pipe(response);
      },
    );
    onward.end();
  });
  server.on("connect", (request, socket: Socket) => {
    seen.push(`CONNECT ${request.url} ${request.headers["proxy-authorization"] ?? "-"}`);
    const status = Number(/^status-(\d+)/.exec(request.url ?? "")?.[1] ?? 200);
    if (request.url?.startsWith("silent")) return;
    if (status !== 200) {
      socket.end(`HTTP/1.1 ${status} No\r\n\r\n`);
      return;
    }
    const onward = connect(port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
      onward.pipe(socket).pipe(onward);
    });
    for (const end of [socket, onward]) end.on("error", () => {});
  });
  return { server, seen };
}

describe("proxies", () => {
  const throughProxy = (status: number) => ({ code: "http-proxy", detail: { code: "answered", status } });
  const noConnection = { dnsMs: null, tcpMs: null, tlsMs: null, viaProxy: true };

  test("https goes through a tunnel, with the proxy's credentials", async () => {
    const proxy = testProxy(await listen(secureServer()));
    const proxyPort = await listen(proxy.server);
    const env = { SSL_CERT_FILE: certificateFile, https_proxy: `http://me:pw@127.0.0.1:${proxyPort}` };
    const response = await get(await client(env), "https://mirror.test/x");
    expect(await text(response)).toBe("/x nobody");
    expect(response.phases).toEqual({ ...noConnection, firstByteMs: expect.any(Number) });
    expect(response.knowsCredentials).toBe(false);
    expect(proxy.seen).toEqual([`CONNECT mirror.test:443 Basic ${Buffer.from("me:pw").toString("base64")}`]);
  });

  test("http is asked of the proxy itself", async () => {
    const origin = createHttpServer((request, response) => response.end(`${request.url} plain`));
    const proxy = testProxy(await listen(origin));
    const env = { HTTP_PROXY: `http://me:pw@127.0.0.1:${await listen(proxy.server)}` };
    const response = await get(await client(env), "http://mirror.test/x?y");
    expect(await text(response)).toBe("/x plain");
    expect(response.phases).toMatchObject(noConnection);
    // The answer may be the proxy's own page.
    expect(response.knowsCredentials).toBe(true);
    const credentials = `Basic ${Buffer.from("me:pw").toString("base64")}`;
    expect(proxy.seen).toEqual([`GET http://mirror.test/x?y ${credentials}`]);
  });

  test("a proxy may speak TLS", async () => {
    const origin = await listen(createHttpServer((_request, response) => response.end("through")));
    const proxy = createHttpsServer({ key, cert }, (request, response) => {
      httpRequest({ port: origin, host: "127.0.0.1", path: "/" }, (answer) => answer.pipe(response)).end();
      request.resume();
    });
    const env = { SSL_CERT_FILE: certificateFile, HTTP_PROXY: `https://127.0.0.1:${await listen(proxy)}` };
    expect(await text(await get(await client(env), "http://mirror.test/"))).toBe("through");
  });

  test.each([
    ["asks for credentials", "https://status-407.test/", "protocol", throughProxy(407)],
    ["cannot reach the mirror", "https://status-502.test/", "unreachable", throughProxy(502)],
    ["says nothing", "https://silent.test/", "time-out", { code: "connecting" }],
  ])("one that %s", async (_name, url, code, detail) => {
    const port = await listen(testProxy(0).server);
    const http = await client({ HTTPS_PROXY: `http://127.0.0.1:${port}` });
    await expect(get(http, url)).rejects.toMatchObject({ code, detail, phases: noConnection });
  });

  test("one that is not there", async () => {
    const http = await client({ HTTPS_PROXY: "http://127.0.0.1:1" });
    await expect(get(http, "https://mirror.test/")).rejects.toMatchObject({
      code: "refused",
      detail: { code: "http-proxy", detail: { code: "connection-refused" } },
    });
  });
});
