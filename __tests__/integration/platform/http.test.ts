import { createServer, type RequestListener, type Server } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Socket } from "node:net";
import { afterEach, describe, expect, test } from "@jest/globals";
import { openHttp } from "../../../src/platform/http.ts";
import { readMachine } from "../../../src/platform/machine.ts";
import type { Http, HttpRequest, HttpResponse } from "../../../src/ports.ts";

const openedServers: Server[] = [];
const openedClients: Http[] = [];

afterEach(async () => {
  for (const client of openedClients.splice(0)) await client.close();
  for (const server of openedServers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function serve(listener: RequestListener): Promise<{ base: string; server: Server }> {
  const server = createServer(listener);
  openedServers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

async function client(connectionsPerHost = 4): Promise<Http> {
  const machine = { ...readMachine(), env: {} };
  const http = await openHttp({ machine, connectTimeoutMs: 5000, connectionsPerHost });
  openedClients.push(http);
  return http;
}

function get(http: Http, url: string, more: Partial<HttpRequest> = {}): Promise<HttpResponse> {
  const signal = new AbortController().signal;
  return http.request({ url, headersTimeoutMs: 5000, idleTimeoutMs: 5000, signal, ...more });
}

async function text(response: HttpResponse): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of response.body) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

describe("phases", () => {
  test("a fresh connection's steps belong to the request that opened it, a reused one has none", async () => {
    const { base } = await serve((_request, response) => response.end("hello"));
    const http = await client();
    const first = await get(http, base.replace("127.0.0.1", "localhost"));
    expect(await text(first)).toBe("hello");
    const second = await get(http, base.replace("127.0.0.1", "localhost"));
    expect(await text(second)).toBe("hello");

    expect(first.phases).toEqual({
      dnsMs: expect.any(Number),
      tcpMs: expect.any(Number),
      tlsMs: null,
      firstByteMs: expect.any(Number),
      viaProxy: false,
    });
    expect(second.phases).toEqual({
      dnsMs: null,
      tcpMs: null,
      tlsMs: null,
      firstByteMs: expect.any(Number),
      viaProxy: false,
    });
  });

  test("an IP address needs no DNS", async () => {
    const { base } = await serve((_request, response) => response.end());
    const response = await get(await client(), base);
    expect(response.phases.dnsMs).toBeNull();
    expect(response.phases.tcpMs).toEqual(expect.any(Number));
  });

  test("the wait for the first byte is the server's, not the connection's", async () => {
    const { base } = await serve((_request, response) => setTimeout(() => response.end(), 120));
    const { phases } = await get(await client(), base);
    expect(phases.firstByteMs).toBeGreaterThanOrEqual(110);
  });

  test("with requests side by side, exactly those that opened a connection have its steps", async () => {
    let connections = 0;
    const { base, server } = await serve((_request, response) => setTimeout(() => response.end("x"), 20));
    server.on("connection", () => connections++);
    const http = await client(3);
    const responses = await Promise.all(
      Array.from({ length: 12 }, async (_, index) => {
        const response = await get(http, `${base}/${index}`);
        await text(response);
        return response;
      }),
    );
    expect(connections).toBe(3);
    expect(responses.filter(({ phases }) => phases.tcpMs !== null)).toHaveLength(3);
  });
});

describe("connections", () => {
  test("never more at a time than allowed", async () => {
    let running = 0;
    let most = 0;
    const { base } = await serve((_request, response) => {
      most = Math.max(most, ++running);
      setTimeout(() => {
        running--;
        response.end();
      }, 15);
    });
    const http = await client(2);
    await Promise.all(Array.from({ length: 8 }, async () => text(await get(http, base))));
    expect(most).toBe(2);
  });

  test("an idle connection that the server has closed costs no request", async () => {
    const sockets: Socket[] = [];
    const { base, server } = await serve((_request, response) => response.end("ok"));
    server.on("connection", (socket) => sockets.push(socket));
    const http = await client(1);
    await text(await get(http, base));
    // Ended on the server's side in the very moment of the next request.
    sockets[0]?.destroy();
    expect(await text(await get(http, base))).toBe("ok");
    expect(sockets).toHaveLength(2);
  });

  test("a POST on such a connection is not sent again: it may have come through", async () => {
    const asked: string[] = [];
    const { base } = await serve((request, response) => {
      asked.push(request.method ?? "");
      if (request.method === "POST") request.socket.destroy();
      else response.end("ok");
    });
    const http = await client(1);
    await text(await get(http, base));
    const posting = get(http, base, { method: "POST", body: Buffer.from("{}") });
    await expect(posting).rejects.toMatchObject({ code: "reset" });
    expect(asked).toEqual(["GET", "POST"]);
  });

  test("a waiting request ends with its signal, and with the client", async () => {
    const { base } = await serve(() => {});
    const http = await client(1);
    const holding = get(http, base);
    const ending = new AbortController();
    const waiting = get(http, base, { signal: ending.signal });
    const alsoWaiting = get(http, base);
    ending.abort();
    await expect(waiting).rejects.toMatchObject({ code: "aborted" });
    await http.close();
    await expect(alsoWaiting).rejects.toMatchObject({ code: "aborted" });
    await expect(holding).rejects.toMatchObject({ code: "aborted" });
    await expect(get(http, base)).rejects.toMatchObject({ code: "aborted" });
  });
});

describe("bodies", () => {
  test("a large one arrives whole, at the pace of the reader", async () => {
    const piece = Buffer.alloc(1 << 16, "m");
    const { base } = await serve((_request, response) => {
      for (let sent = 0; sent < 128; sent++) response.write(piece);
      response.end();
    });
    const response = await get(await client(), base);
    let bytes = 0;
    for await (const part of response.body) {
      bytes += part.length;
      await new Promise(setImmediate);
    }
    expect(bytes).toBe(128 << 16);
  });

  test("are not decoded", async () => {
    const { base } = await serve((_request, response) => {
      response.setHeader("content-encoding", "gzip");
      response.end("not really");
    });
    expect(await text(await get(await client(), base))).toBe("not really");
  });

  test("HEAD has none, and its connection is free at once, for another HEAD", async () => {
    const { base, server } = await serve((request, response) => {
      response.setHeader("x-method", request.method ?? "");
      response.setHeader("content-length", "1000000");
      response.end();
    });
    let connections = 0;
    server.on("connection", () => {
      connections += 1;
    });
    const http = await client(1);
    for (let i = 0; i < 3; i++) {
      const response = await get(http, base, { method: "HEAD" });
      await response.discard();
      expect(response.headers["x-method"]).toBe("HEAD");
    }
    expect(connections).toBe(1);
  });

  test("a server that answers HEAD with a body spoils no other answer", async () => {
    const sockets: Socket[] = [];
    const server = createTcpServer((socket) => {
      sockets.push(socket);
      socket.on("error", () => {});
      socket.on("data", (request) => {
        const isHead = request.toString().startsWith("HEAD");
        socket.write("HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nContent-Length: 4\r\n\r\n");
        // After the next request, if there is one on this connection.
        setTimeout(() => socket.write("body"), isHead ? 20 : 0);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      const http = await client(1);
      const head = await get(http, base, { method: "HEAD" });
      await head.discard();
      expect(await text(await get(http, base))).toBe("body");
    } finally {
      for (const socket of sockets) socket.destroy();
      server.close();
    }
  });

  test.each([
    ["the signal aborts", "abort"],
    ["the loop is left early", "leave"],
    ["the response is discarded", "discard"],
  ])("the connection is closed when %s", async (_name, how) => {
    const closed = withResolvers();
    const { base, server } = await serve((_request, response) => {
      response.write(Buffer.alloc(100_000));
    });
    server.on("connection", (socket) => socket.on("close", closed.resolve));
    const ending = new AbortController();
    const response = await get(await client(), base, { signal: ending.signal });
    const reading = async () => {
      for await (const _piece of response.body) {
        if (how === "leave") break;
        ending.abort();
      }
    };
    if (how === "discard") await response.discard();
    else if (how === "leave") await reading();
    else await expect(reading()).rejects.toMatchObject({ code: "aborted" });
    await closed.promise;
  });

  test("discarding a short rest keeps the connection", async () => {
    const { base } = await serve((_request, response) =>
      response.writeHead(404).end("not found: bad upstream"),
    );
    const http = await client(1);
    await (await get(http, base)).discard();
    expect((await get(http, base)).phases.tcpMs).toBeNull();
  });
});

describe("redirects", () => {
  test("a relative Location is resolved, and the end is the same host", async () => {
    const { base } = await serve((request, response) => {
      if (request.url === "/a/b?x=1") response.writeHead(302, { location: "../c" }).end("moved");
      else response.end(request.url);
    });
    const response = await get(await client(), `${base}/a/b?x=1`);
    expect(await text(response)).toBe("/c");
    expect(response.otherHost).toBe(false);
  });

  test.each([301, 302, 303, 307, 308])("%i is followed, to another host too", async (status) => {
    const target = await serve((request, response) => response.end(request.headers.host));
    const { base } = await serve((_request, response) =>
      response.writeHead(status, { location: target.base.replace("127.0.0.1", "localhost") }).end(),
    );
    const response = await get(await client(), base);
    expect(await text(response)).toMatch(/^localhost:/);
    expect(response.otherHost).toBe(true);
  });

  test.each([
    ["302 without Location", 302, {}],
    ["304", 304, { location: "/elsewhere" }],
    ["300", 300, { location: "/elsewhere" }],
  ])("%s is a plain response", async (_name, status, headers) => {
    const { base } = await serve((_request, response) => response.writeHead(status, headers).end());
    expect((await get(await client(), base)).status).toBe(status);
  });

  test.each([
    ["nine redirects are followed", 9, "the end"],
    ["the tenth is refused", 10, { code: "too-many-redirects", redirects: 10 }],
  ])("%s", async (_name, length, outcome) => {
    const { base } = await serve((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) response.end("the end");
      else response.writeHead(302, { location: `/${left - 1}` }).end();
    });
    const got = await get(await client(), `${base}/${length}`).then(text, ({ detail }) => detail);
    expect(got).toEqual(outcome);
  });

  test.each([
    ["http://[", "redirect-to-no-url"],
    ["ftp://127.0.0.1/x", "no-http-url"],
  ])("a Location %s is refused", async (location, detail) => {
    const { base } = await serve((_request, response) => response.writeHead(302, { location }).end());
    await expect(get(await client(), base)).rejects.toMatchObject({
      code: "protocol",
      detail: { code: detail },
    });
  });

  test("headers meant for one server do not reach another", async () => {
    const target = await serve((request, response) => response.end(JSON.stringify(request.headers)));
    const { base } = await serve((_request, response) =>
      response.writeHead(302, { location: target.base }).end(),
    );
    const headers = { Authorization: "Bearer secret", Cookie: "a=b", Range: "bytes=0-9" };
    const seen = JSON.parse(await text(await get(await client(), base, { headers })));
    expect(seen).toMatchObject({ range: "bytes=0-9", "user-agent": "setup-go-mirror" });
    expect(seen).not.toHaveProperty("authorization");
    expect(seen).not.toHaveProperty("cookie");
  });
});

/** As Promise.withResolvers, which Node 20 has not. */
function withResolvers() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
