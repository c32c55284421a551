import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "@jest/globals";
import { fetchLimits } from "../../../src/fetch/limits.ts";
import type { ByteRange } from "../../../src/fetch/state/work.ts";
import { type Answer, ask } from "../../../src/fetch/transfer.ts";
import { openHttp } from "../../../src/platform/http.ts";
import { readMachine } from "../../../src/platform/machine.ts";
import type { Http } from "../../../src/ports.ts";
import { said } from "../../support/details.ts";

const path = "/example.com/m/@v/v1.0.0.zip";
const content = "0123456789";
const nowMs = Date.UTC(2026, 0, 1);

const servers: Server[] = [];
const clients: Http[] = [];

afterEach(async () => {
  for (const http of clients.splice(0)) await http.close();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function askOf(base: string, range: ByteRange | null): Promise<Answer> {
  const machine = { ...readMachine(), env: {} };
  const http = await openHttp({ machine, connectTimeoutMs: 5000, connectionsPerHost: 2 });
  clients.push(http);
  return ask(http, { base, path, range }, fetchLimits(1), nowMs, new AbortController().signal);
}

interface Planned {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Asks a server that answers so, whatever it is asked. */
async function answerTo(planned: Planned, range: ByteRange | null): Promise<Answer> {
  const base = await serve((_request, response) => {
    response.writeHead(planned.status, planned.headers).end(planned.body);
  });
  return askOf(base, range);
}

async function textOf(answer: Answer): Promise<string> {
  const pieces: Uint8Array[] = [];
  if (answer.kind !== "body") throw new Error(`no body, but ${answer.kind}`);
  for await (const piece of answer.body) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

describe("what is asked", () => {
  test.each<[string, ByteRange | null, string | undefined]>([
    ["a whole file", null, undefined],
    ["a range, whose last byte HTTP counts in", { from: 3, to: 7 }, "bytes=3-6"],
  ])("%s", async (_case, range, header) => {
    const asked: unknown[] = [];
    const base = await serve(({ url, headers }, response) => {
      asked.push([url, headers.range]);
      response.end(content);
    });
    await askOf(`${base}/proxy`, range);
    expect(asked).toEqual([[`/proxy${path}`, header]]);
  });
});

describe("a whole file", () => {
  const lengthKnown = { "content-length": "10" };
  test.each<[string, Planned, ByteRange | null, object]>([
    ["its size", { status: 200, headers: lengthKnown }, null, { from: 0, to: 10, size: 10 }],
    ["no Content-Length", { status: 200 }, null, { from: 0, to: null, size: null }],
    [
      "although a range was asked for",
      { status: 200, headers: lengthKnown },
      { from: 3, to: 7 },
      { from: 0, to: 10, size: 10 },
    ],
    [
      "although a range was asked for, and no length",
      { status: 200 },
      { from: 3, to: 7 },
      { from: 0, to: null, size: null },
    ],
  ])("%s", async (_case, { status, headers = {} }, range, extent) => {
    const base = await serve((_request, response) => {
      response.writeHead(status, headers);
      // Two writes, so that Node does not work out the length itself.
      response.write(content.slice(0, 5));
      response.end(content.slice(5));
    });
    const answer = await askOf(base, range);
    expect(answer).toMatchObject({ kind: "body", isHtml: false, ...extent });
    expect(await textOf(answer)).toBe(content);
  });

  test("no bytes at all", async () => {
    const answer = await answerTo({ status: 200, headers: { "content-length": "0" } }, null);
    expect(answer).toMatchObject({ kind: "body", from: 0, to: 0, size: 0 });
    expect(await textOf(answer)).toBe("");
  });

  test.each([
    ["text/html; charset=utf-8", true],
    ["TEXT/HTML", true],
    ["application/xhtml", false],
    ["application/zip", false],
    ["application/xhtml+xml", false],
  ])("content type %s: a web page? %s", async (type, isHtml) => {
    const answer = await answerTo({ status: 200, headers: { "content-type": type }, body: content }, null);
    expect(answer).toMatchObject({ kind: "body", isHtml });
  });
});

/** The answer with status 206 and that header, to a request for bytes 3 to 6. */
const partWith = (contentRange: string | null, body: string) =>
  answerTo(
    { status: 206, headers: contentRange === null ? {} : { "content-range": contentRange }, body },
    { from: 3, to: 7 },
  );

describe("a range", () => {
  test.each([
    ["as asked for", "bytes 3-6/10", "3456", { from: 3, to: 7, size: 10 }],
    ["shorter than asked for", "bytes 3-4/10", "34", { from: 3, to: 5, size: 10 }],
    ["one byte", "bytes 3-3/10", "3", { from: 3, to: 4, size: 10 }],
    ["up to the end of a shorter file", "bytes 3-5/6", "345", { from: 3, to: 6, size: 6 }],
  ])("%s", async (_case, contentRange, body, extent) => {
    const answer = await partWith(contentRange, body);
    expect(answer).toMatchObject({ kind: "body", ...extent });
    expect(await textOf(answer)).toBe(body);
  });

  test.each([
    ["another beginning, before", "bytes 2-6/10", "23456"],
    ["another beginning, behind", "bytes 4-6/10", "456"],
    ["more than was asked for", "bytes 3-7/10", "34567"],
    ["a total of unknown size", "bytes 3-6/*", "3456"],
    ["a total that is smaller", "bytes 3-6/6", "3456"],
    ["an end before the beginning", "bytes 3-2/10", "3"],
    ["another unit", "items 3-6/10", "3456"],
    ["no numbers", "bytes three-6/10", "3456"],
    ["numbers beyond what JavaScript counts exactly", "bytes 3-6/99999999999999999999", "3456"],
    ["what 416 is answered with", "bytes */10", "3456"],
    ["nothing said about it", null, "3456"],
  ])("not what was asked for: %s", async (_case, contentRange, body) => {
    expect(await partWith(contentRange, body)).toEqual({
      kind: "failed",
      reason: { code: "protocol", status: 206, asked: path, detail: { code: "other-range" } },
      retryAfterMs: null,
    });
  });

  test("although nothing but the whole file was asked for", async () => {
    const headers = { "content-range": "bytes 0-3/10" };
    expect(await answerTo({ status: 206, headers, body: "0123" }, null)).toMatchObject({
      kind: "failed",
      reason: { code: "protocol", status: 206, asked: path },
    });
  });
});

describe("no file", () => {
  const text = "not found: unknown revision v1.0.0";
  test.each<[string, Planned, object]>([
    [
      "404",
      { status: 404, body: text },
      { kind: "missing", reason: { code: "stale", status: 404, asked: path, detail: said(text) } },
    ],
    [
      "410",
      { status: 410, body: text },
      { kind: "missing", reason: { code: "stale", status: 410, asked: path, detail: said(text) } },
    ],
    [
      "401",
      { status: 401 },
      { kind: "missing", reason: { code: "client-error", status: 401, asked: path, detail: null } },
    ],
    [
      "403",
      { status: 403 },
      { kind: "missing", reason: { code: "client-error", status: 403, asked: path, detail: null } },
    ],
    [
      "416",
      { status: 416 },
      { kind: "missing", reason: { code: "client-error", status: 416, asked: path, detail: null } },
    ],
    [
      "404 that tells of the mirror's own upstream",
      { status: 404, body: "bad upstream" },
      {
        kind: "failed",
        reason: { code: "upstream-failure", status: 404, asked: path, detail: said("bad upstream") },
        retryAfterMs: null,
      },
    ],
    [
      "429",
      { status: 429, headers: { "retry-after": "7" } },
      {
        kind: "failed",
        reason: {
          code: "rate-limited",
          status: 429,
          asked: path,
          detail: { code: "retry-after", value: "7" },
        },
        retryAfterMs: 7000,
      },
    ],
    [
      "503 that names a date",
      { status: 503, headers: { "retry-after": "Thu, 01 Jan 2026 00:00:09 GMT" } },
      {
        kind: "failed",
        reason: { code: "server-error", status: 503, asked: path, detail: null },
        retryAfterMs: 9000,
      },
    ],
    [
      "500",
      { status: 500, body: "oops" },
      {
        kind: "failed",
        reason: { code: "server-error", status: 500, asked: path, detail: said("oops") },
        retryAfterMs: null,
      },
    ],
    [
      "204",
      { status: 204 },
      {
        kind: "failed",
        reason: { code: "protocol", status: 204, asked: path, detail: { code: "status", status: 204 } },
        retryAfterMs: null,
      },
    ],
    [
      "304",
      { status: 304 },
      {
        kind: "failed",
        reason: { code: "protocol", status: 304, asked: path, detail: { code: "status", status: 304 } },
        retryAfterMs: null,
      },
    ],
    [
      "302 to nowhere",
      { status: 302 },
      {
        kind: "failed",
        reason: { code: "protocol", status: 302, asked: path, detail: { code: "status", status: 302 } },
        retryAfterMs: null,
      },
    ],
  ])("%s", async (_case, planned, answer) => {
    expect(await answerTo(planned, { from: 0, to: 4 })).toEqual(answer);
  });

  test("only the beginning of a long text is read", async () => {
    const answer = await answerTo({ status: 404, body: `${"a".repeat(1 << 20)}` }, null);
    expect(answer).toMatchObject({ kind: "missing", reason: { detail: said("a".repeat(120)) } });
  });

  test("a text that breaks off is taken as far as it came", async () => {
    const base = await serve((_request, response) => {
      response.writeHead(404, { "content-length": "100" });
      response.write("no such version", () => response.destroy());
    });
    expect(await askOf(base, null)).toMatchObject({
      kind: "missing",
      reason: { detail: said("no such version") },
    });
  });

  test.each([404, 500])("nothing of what another host says is repeated: %s", async (status) => {
    const other = await serve((_request, response) => response.writeHead(status).end("timed out: token 123"));
    const base = await serve((_request, response) =>
      response.writeHead(302, { location: `${other}/x` }).end(),
    );
    expect(await askOf(base.replace("127.0.0.1", "localhost"), null)).toMatchObject({
      kind: status === 404 ? "missing" : "failed",
      reason: { status, asked: path, detail: null },
    });
  });
});

test("no answer throws what the connection says", async () => {
  const base = await serve((request) => request.socket.destroy());
  await expect(askOf(base, null)).rejects.toMatchObject({ name: "TransportError", code: "reset" });
});
