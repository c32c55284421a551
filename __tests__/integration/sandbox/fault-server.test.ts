import { Agent } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, describe, expect, test } from "@jest/globals";
import { generate } from "selfsigned";
import { openNote, parseVerifierKey } from "../../../src/go/signed-note.ts";
import { type LoopbackMirror, type MirrorOptions, startMirror } from "../../../src/sandbox/fault-server.ts";
import { type FaultRequest, faults } from "../../../src/sandbox/faults.ts";
import { makeModule } from "../../../src/sandbox/generated-module.ts";
import { makeSumDb } from "../../../src/sandbox/loopback-sumdb.ts";
import { blackHole, deadPort } from "../../../src/sandbox/unreachable.ts";
import { rawRequest } from "../../support/raw-request.ts";

const text = makeModule({ path: "example.com/Text", version: "v1.2.0", paddingBytes: 40_000 });
const errors = makeModule({ path: "example.com/errors", version: "v0.9.1" });
const modules = [text, errors];
const ZIP = "/example.com/!text/@v/v1.2.0.zip";
const MOD = "/example.com/!text/@v/v1.2.0.mod";
const INFO = "/example.com/!text/@v/v1.2.0.info";

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((server) => server.close()));
});

async function mirror(options: Partial<MirrorOptions> = {}): Promise<LoopbackMirror> {
  const started = await startMirror({ modules, ...options });
  opened.push(started);
  return started;
}

describe("the GOPROXY protocol", () => {
  test.each([
    ["info", INFO, "application/json", text.info],
    ["mod", MOD, "text/plain; charset=utf-8", text.mod],
    ["zip", ZIP, "application/zip", text.zip],
    ["list", "/example.com/!text/@v/list", "text/plain; charset=utf-8", "v1.2.0\n"],
    ["latest", "/example.com/!text/@latest", "application/json", text.info],
    ["a percent-encoded path", ZIP.replace("!", "%21"), "application/zip", text.zip],
  ])("%s", async (_, path, contentType, content) => {
    const { url } = await mirror();
    const got = await rawRequest(url + path);
    expect(got).toMatchObject({ status: 200, end: "complete", body: Buffer.from(content) });
    expect(got.headers["content-type"]).toBe(contentType);
    const head = await rawRequest(url + path, { method: "HEAD" });
    expect(head).toMatchObject({ status: 200, end: "complete", body: Buffer.alloc(0) });
    expect(head.headers["content-length"]).toBe(String(content.length));
  });

  test.each([
    ["an unknown module", "/example.com/nobody/@v/list"],
    ["an unknown version", "/example.com/!text/@v/v9.9.9.zip"],
    ["a path that is not escaped", "/example.com/Text/@v/v1.2.0.zip"],
    ["a malformed escape", "/%zz"],
    ["the checksum database, where none is passed on", "/sumdb/sum.golang.org/supported"],
  ])("404 for %s", async (_, path) => {
    const { url } = await mirror();
    expect(await rawRequest(url + path)).toMatchObject({ status: 404, end: "complete" });
  });

  test("the root answers as it is told", async () => {
    const { url, set } = await mirror();
    expect(await rawRequest(`${url}/`)).toMatchObject({ status: 200 });
    set({ rootStatus: 404 });
    expect(await rawRequest(`${url}/`)).toMatchObject({ status: 404 });
  });

  test("below a prefix, and nowhere else", async () => {
    const { url } = await mirror({ pathPrefix: "/goproxy" });
    expect(url).toMatch(/\/goproxy$/);
    expect(await rawRequest(url + MOD)).toMatchObject({ status: 200 });
    expect(await rawRequest(new URL(MOD, url).href)).toMatchObject({ status: 404 });
  });

  test("over TLS, with the certificate that the caller gives", async () => {
    const { private: key, cert } = await generate([{ name: "commonName", value: "127.0.0.1" }]);
    const { url, set } = await mirror({ tls: { key, cert } });
    expect(url).toMatch(/^https:/);
    expect(await rawRequest(url + MOD)).toMatchObject({ status: 200, body: Buffer.from(text.mod) });
    set({ fault: faults.reset() });
    expect(await rawRequest(url + MOD)).toMatchObject({ status: null, end: { error: "ECONNRESET" } });
  });
});

describe("ranges and validators", () => {
  const last = text.zip.length - 1;
  test.each([
    ["from the start", "bytes=0-9", 0, 9],
    ["in the middle", "bytes=100-199", 100, 199],
    ["to the end", "bytes=100-", 100, last],
    ["past the end", `bytes=100-${last + 50}`, 100, last],
    ["the last bytes", "bytes=-10", last - 9, last],
  ])("%s", async (_, range, from, to) => {
    const { url } = await mirror();
    const got = await rawRequest(url + ZIP, { headers: { range } });
    expect(got.status).toBe(206);
    expect(got.headers["content-range"]).toBe(`bytes ${from}-${to}/${text.zip.length}`);
    expect(got.body).toEqual(Buffer.from(text.zip.subarray(from, to + 1)));
  });

  test.each([
    ["several ranges", "bytes=0-1,5-6"],
    ["another unit", "lines=0-1"],
    ["a backward range", "bytes=9-1"],
  ])("%s: the whole file", async (_, range) => {
    const { url } = await mirror();
    expect(await rawRequest(url + ZIP, { headers: { range } })).toMatchObject({ status: 200 });
  });

  test("a range behind the end is 416 with the length", async () => {
    const { url } = await mirror();
    const got = await rawRequest(url + ZIP, { headers: { range: `bytes=${last + 1}-` } });
    expect(got.status).toBe(416);
    expect(got.headers["content-range"]).toBe(`bytes */${last + 1}`);
  });

  test("If-Range: the range where the validator still holds, else the whole file", async () => {
    const { url, set } = await mirror();
    const { etag = "" } = (await rawRequest(url + ZIP)).headers;
    expect(etag).toMatch(/^"[^"]+"$/);
    const headers = { range: "bytes=0-9", "if-range": etag };
    expect(await rawRequest(url + ZIP, { headers })).toMatchObject({ status: 206 });
    set({ fault: faults.otherZipContent() });
    expect(await rawRequest(url + ZIP, { headers })).toMatchObject({ status: 200 });
  });

  test("both can be switched off", async () => {
    const { url } = await mirror({ ranges: false, etags: false });
    const got = await rawRequest(url + ZIP, { headers: { range: "bytes=0-9" } });
    expect(got.status).toBe(200);
    expect(Object.keys(got.headers)).not.toEqual(expect.arrayContaining(["etag"]));
    expect(Object.keys(got.headers)).not.toEqual(expect.arrayContaining(["accept-ranges"]));
  });
});

describe("what is recorded", () => {
  test("method, path, range and whether there was an Authorization header", async () => {
    const { url, requests, requestCount } = await mirror();
    await rawRequest(url + MOD, { method: "HEAD" });
    await rawRequest(url + ZIP, { headers: { range: "bytes=0-1", authorization: "Basic eDp5" } });
    expect(requests).toMatchObject([
      { method: "HEAD", path: MOD, authorized: false, range: null },
      { method: "GET", path: ZIP, authorized: true, range: "bytes=0-1" },
    ]);
    expect(requestCount()).toBe(2);
    expect(requestCount("/example.com/!text/@v/v1.2.0.m")).toBe(1);
  });

  test("connections: one for all requests of a client that keeps it", async () => {
    const { url, connectionCount } = await mirror();
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    await rawRequest(url + MOD, { agent });
    await rawRequest(url + INFO, { agent });
    agent.destroy();
    expect(connectionCount()).toBe(1);
  });

  test("how many requests were under way at once", async () => {
    const { url, mostAtOnce } = await mirror({ serverDelayMs: 50 });
    expect(mostAtOnce()).toBe(0);
    await rawRequest(url + MOD);
    await rawRequest(url + MOD);
    expect(mostAtOnce()).toBe(1);
    await Promise.all([MOD, INFO, ZIP].map((path) => rawRequest(url + path)));
    expect(mostAtOnce()).toBe(3);
  });

  test("bytes of bodies: what was asked for, not its headers", async () => {
    const { url, sentBytes } = await mirror();
    await rawRequest(url + ZIP, { method: "HEAD" });
    expect(sentBytes()).toBe(0);
    await rawRequest(url + ZIP);
    await rawRequest(url + MOD, { headers: { range: "bytes=0-3" } });
    expect(sentBytes()).toBe(text.zip.length + 4);
  });
});

describe("credentials", () => {
  const credentials = { user: "ci", password: "s3cret:ü" };
  test.each([
    ["none", undefined, 401],
    ["wrong ones", "ci:other", 401],
    ["the right ones", "ci:s3cret:ü", 200],
  ])("with %s", async (_, given, status) => {
    const { url } = await mirror({ credentials });
    const authorization = `Basic ${Buffer.from(given ?? "").toString("base64")}`;
    const headers: Record<string, string> = given === undefined ? {} : { authorization };
    expect(await rawRequest(url + MOD, { headers })).toMatchObject({ status });
  });
});

describe("faults on the wire", () => {
  /** Long enough for what loopback sends at once, short enough to wait for what never comes. */
  const quietMs = 300;
  const zip = Buffer.from(text.zip);

  test.each([
    ["a status with a body", faults.status(404, "bad upstream"), 404, "bad upstream"],
    ["a status alone", faults.status(502), 502, "status 502\n"],
    ["a login page", faults.loginPage(), 200, "<!DOCTYPE html>"],
  ])("%s", async (_, fault, status, body) => {
    const { url } = await mirror({ fault });
    const got = await rawRequest(url + ZIP);
    expect(got).toMatchObject({ status, end: "complete" });
    expect(got.body.toString()).toContain(body);
  });

  test("429 says when to come again", async () => {
    const { url } = await mirror({ fault: faults.tooManyRequests(7) });
    const got = await rawRequest(url + ZIP);
    expect(got).toMatchObject({ status: 429, headers: { "retry-after": "7" } });
  });

  test("silence before the headers", async () => {
    const { url } = await mirror({ fault: faults.silenceBeforeHeaders() });
    expect(await rawRequest(url + ZIP, { quietMs })).toMatchObject({ status: null, end: "quiet" });
  });

  test("headers, then silence", async () => {
    const { url } = await mirror({ fault: faults.headersThenSilence() });
    const got = await rawRequest(url + ZIP, { quietMs });
    expect(got).toMatchObject({ status: 200, end: "quiet", body: Buffer.alloc(0) });
    expect(got.headers["content-length"]).toBe(String(zip.length));
  });

  test("one byte after the other, all of them right", async () => {
    const { url } = await mirror({ fault: faults.drip(1) });
    const got = await rawRequest(url + INFO);
    expect(got).toMatchObject({ status: 200, end: "complete", body: Buffer.from(text.info) });
  });

  test("one byte a second: after the first nothing comes for long", async () => {
    const { url } = await mirror({ fault: faults.drip() });
    const got = await rawRequest(url + ZIP, { quietMs });
    expect(got).toMatchObject({ status: 200, end: "quiet", body: zip.subarray(0, 1) });
  });

  test("a truncated body: the true length, half the bytes, then the end of the connection", async () => {
    const { url } = await mirror({ fault: faults.truncate(0.5) });
    const got = await rawRequest(url + ZIP);
    expect(got).toMatchObject({ status: 200, end: "cut", body: zip.subarray(0, zip.length >> 1) });
    expect(got.headers["content-length"]).toBe(String(zip.length));
  });

  test("a reset", async () => {
    const { url } = await mirror({ fault: faults.reset() });
    expect(await rawRequest(url + ZIP)).toMatchObject({ status: null, end: { error: "ECONNRESET" } });
  });

  test("garbage", async () => {
    const { url } = await mirror({ fault: faults.garbage() });
    const got = await rawRequest(url + ZIP);
    expect(got).toMatchObject({ status: null, end: { error: expect.stringMatching(/^HPE_/) } });
  });

  test("a wrong Content-Length: more than follows, and less", async () => {
    const { url, set } = await mirror({ fault: faults.wrongContentLength(5) });
    const longer = await rawRequest(url + ZIP, { quietMs });
    expect(longer).toMatchObject({ status: 200, end: "cut", body: zip });
    expect(longer.headers["content-length"]).toBe(String(zip.length + 5));
    set({ fault: faults.wrongContentLength(-5) });
    // Of the body, this client may throw all away when it comes to what was not announced.
    const { headers } = await rawRequest(url + ZIP, { method: "HEAD" });
    expect(headers["content-length"]).toBe(String(zip.length - 5));
  });

  test("a wrong Content-Range around the true bytes", async () => {
    const { url } = await mirror({ fault: faults.wrongContentRange(3) });
    const got = await rawRequest(url + ZIP, { headers: { range: "bytes=10-19" } });
    expect(got).toMatchObject({ status: 206, body: zip.subarray(10, 20) });
    expect(got.headers["content-range"]).toBe(`bytes 13-22/${zip.length}`);
    expect(await rawRequest(url + ZIP)).toMatchObject({ status: 200, end: "complete", body: zip });
  });

  test("an empty body with the true status", async () => {
    const { url } = await mirror({ fault: faults.emptyBody() });
    const got = await rawRequest(url + ZIP, { headers: { range: "bytes=10-19" } });
    expect(got).toMatchObject({ status: 206, end: "complete", body: Buffer.alloc(0) });
    expect(got.headers["content-range"]).toBe(`bytes 10-19/${zip.length}`);
  });

  test("no Content-Length: the true bytes, more than those, and bytes without end", async () => {
    const { url, set, sentBytes } = await mirror({ fault: faults.unannounced() });
    const got = await rawRequest(url + ZIP);
    expect(got).toMatchObject({ status: 200, end: "complete", body: zip });
    expect(Object.keys(got.headers)).not.toContain("content-length");
    set({ fault: faults.unannounced(7) });
    const { body, end } = await rawRequest(url + ZIP);
    expect({ length: body.length, end }).toEqual({ length: zip.length + 7, end: "complete" });
    set({ fault: faults.unannounced(Number.POSITIVE_INFINITY), bytesPerSecond: 20_000_000 });
    const sentBefore = sentBytes();
    const abort = new AbortController();
    const endless = fetch(url + MOD, { signal: abort.signal }).then((response) => response.arrayBuffer());
    endless.catch(() => {});
    while (sentBytes() < sentBefore + 3_000_000) await wait(5);
    abort.abort();
    await expect(endless).rejects.toThrow("aborted");
  });

  test("a corrupt zip: one byte differs, the go.mod is true", async () => {
    const { url } = await mirror({ fault: faults.corruptZip() });
    const { body } = await rawRequest(url + ZIP);
    expect(body).toHaveLength(zip.length);
    expect(body.filter((byte, index) => byte !== zip[index])).toHaveLength(1);
    expect(await rawRequest(url + MOD)).toMatchObject({ body: Buffer.from(text.mod) });
  });

  test("an altered go.mod: it differs, the zip is true", async () => {
    const { url } = await mirror({ fault: faults.alteredMod() });
    const { body } = await rawRequest(url + MOD);
    expect(body.subarray(0, text.mod.length)).toEqual(Buffer.from(text.mod));
    expect(body.length).toBeGreaterThan(text.mod.length);
    expect(await rawRequest(url + ZIP)).toMatchObject({ body: zip });
  });

  test("another zip: a legal one with other code", async () => {
    const { url } = await mirror({ fault: faults.otherZipContent() });
    expect(await rawRequest(url + ZIP)).toMatchObject({ status: 200, body: Buffer.from(text.otherZip) });
  });

  test("a redirect to itself", async () => {
    const { url } = await mirror({ fault: faults.redirectLoop(), pathPrefix: "/go" });
    expect(await rawRequest(url + ZIP)).toMatchObject({ status: 302, headers: { location: `/go${ZIP}` } });
  });

  test("a redirect to the same path of another mirror", async () => {
    const other = await mirror();
    const { url } = await mirror({ fault: faults.redirectTo(other.url), pathPrefix: "/go" });
    const { status, headers } = await rawRequest(url + ZIP);
    expect({ status, location: headers.location }).toEqual({ status: 302, location: other.url + ZIP });
    expect(await rawRequest(headers.location ?? "")).toMatchObject({ status: 200, body: zip });
  });

  test("a fault plan that throws is seen as status 500 with its message", async () => {
    const fault = (): never => {
      throw new Error("a mistake in the plan");
    };
    const { url } = await mirror({ fault });
    const got = await rawRequest(url + ZIP);
    expect(got.status).toBe(500);
    expect(got.body.toString()).toContain("a mistake in the plan");
  });

  test("set() changes the fault while the mirror runs, and takes it back", async () => {
    const { url, set } = await mirror({ fault: faults.status(503) });
    expect(await rawRequest(url + ZIP)).toMatchObject({ status: 503 });
    set({ fault: undefined });
    expect(await rawRequest(url + ZIP)).toMatchObject({ status: 200, body: zip });
  });
});

describe("when a fault happens", () => {
  test.each([
    ["only zips", faults.onlyZips(faults.status(403)), { info: 200, mod: 200, zip: 403 }],
    ["only go.mods", faults.onlyMods(faults.status(403)), { info: 200, mod: 403, zip: 200 }],
    ["only infos", faults.onlyInfos(faults.status(403)), { info: 403, mod: 200, zip: 200 }],
    ["some kinds", faults.only(["info", "zip"], faults.status(403)), { info: 403, mod: 200, zip: 403 }],
    [
      "some modules",
      faults.modules(["example.com/errors"], faults.status(403)),
      { info: 200, mod: 200, zip: 200 },
    ],
  ])("%s", async (_, fault, statuses) => {
    const { url } = await mirror({ fault });
    const statusOf = async (path: string): Promise<number | null> => (await rawRequest(url + path)).status;
    expect({ info: await statusOf(INFO), mod: await statusOf(MOD), zip: await statusOf(ZIP) }).toEqual(
      statuses,
    );
  });

  test.each([
    ["every other request", faults.everyOther(faults.status(503)), [503, 200, 503, 200]],
    ["the first attempts of a path", faults.firstAttempts(2, faults.status(503)), [503, 503, 200, 200]],
    ["after some requests", faults.after(2, faults.status(503)), [200, 200, 503, 503]],
  ])("%s", async (_, fault, statuses) => {
    const { url } = await mirror({ fault });
    const seen: (number | null)[] = [];
    for (const _status of statuses) seen.push((await rawRequest(url + ZIP)).status);
    expect(seen).toEqual(statuses);
  });

  test("half of the modules: some of them, whatever is asked of them", async () => {
    const many = Array.from({ length: 20 }, (_, index) => ({
      path: `example.com/m${index}`,
      version: "v1.0.0",
    }));
    const plan = faults.halfTheModules(faults.status(404));
    const failing = many.filter(
      (module) => plan({ method: "GET", path: "/", kind: "zip", module, attempt: 1 }) !== undefined,
    );
    expect(failing.length).toBeGreaterThan(5);
    expect(failing.length).toBeLessThan(15);
  });

  test("a plan sees the method, the path, the kind, the module and the attempt", async () => {
    const seen: FaultRequest[] = [];
    const fault = (request: FaultRequest): undefined => {
      seen.push(request);
    };
    const { url } = await mirror({ fault, pathPrefix: "/go" });
    for (const path of [
      ZIP,
      ZIP,
      "/",
      "/sumdb/sum.golang.org/latest",
      "/example.com/nobody/@v/v1.0.0.mod",
      "/x",
    ]) {
      await rawRequest(url + path);
    }
    expect(seen).toMatchObject([
      { method: "GET", path: `/go${ZIP}`, kind: "zip", module: text.module, attempt: 1 },
      { kind: "zip", attempt: 2 },
      { kind: "root", module: undefined },
      { kind: "sumdb" },
      { kind: "mod", module: undefined, attempt: 1 },
      { kind: "other" },
    ]);
  });
});

describe("the checksum database's paths", () => {
  const database = makeSumDb("sum.example.com", modules);

  test.each([
    ["none", 404, ""],
    ["login-page", 200, "<!DOCTYPE html>"],
    ["error", 502, "bad gateway"],
    ["unsigned", 200, ""],
    ["proxied", 200, ""],
  ] as const)("supported, %s", async (sumDb, status, body) => {
    const { url } = await mirror({ sumDb, database });
    const got = await rawRequest(`${url}/sumdb/sum.example.com/supported`);
    expect(got.status).toBe(status);
    expect(got.body.toString()).toContain(body);
  });

  test("another database's name is 404", async () => {
    const { url } = await mirror({ sumDb: "proxied", database });
    expect(await rawRequest(`${url}/sumdb/sum.golang.org/supported`)).toMatchObject({ status: 404 });
  });

  test("latest is signed by the database's key, or by nobody", async () => {
    const { url, set } = await mirror({ sumDb: "proxied", database });
    const key = parseVerifierKey(database.verifierKey);
    const latest = async (): Promise<string> =>
      (await rawRequest(`${url}/sumdb/sum.example.com/latest`)).body.toString();
    expect(openNote(await latest(), key)).toMatchObject({ ok: true });
    set({ sumDb: "unsigned" });
    expect(openNote(await latest(), key)).toMatchObject({ ok: false });
  });
});

describe("hosts that give no answer", () => {
  test("a dead port refuses", async () => {
    expect(await rawRequest(await deadPort())).toMatchObject({ end: { error: "ECONNREFUSED" } });
  });

  test("a black hole takes the connection and stays quiet", async () => {
    const hole = await blackHole();
    opened.push(hole);
    expect(await rawRequest(hole.url, { quietMs: 300 })).toMatchObject({ status: null, end: "quiet" });
    expect(hole.connections()).toBe(1);
  });
});

describe("stalled", () => {
  test("the body under way stops, and nothing new is answered", async () => {
    const { url, set, sentBytes } = await mirror({ bytesPerSecond: 200_000 });
    const underWay = rawRequest(url + ZIP, { quietMs: 500 });
    while (sentBytes() === 0) await wait(1);
    set({ stalled: true });
    const sent = sentBytes();
    expect(await rawRequest(url + INFO, { quietMs: 300 })).toMatchObject({ status: null, end: "quiet" });
    expect(await underWay).toMatchObject({ status: 200, end: "quiet" });
    expect((await underWay).body).toHaveLength(sent);
    expect(sent).toBeLessThan(text.zip.length);
  });

  test("the body goes on when the mirror does", async () => {
    const { url, set, sentBytes } = await mirror({ bytesPerSecond: 200_000 });
    const underWay = rawRequest(url + ZIP);
    while (sentBytes() === 0) await wait(1);
    set({ stalled: true });
    await wait(50);
    set({ stalled: false });
    expect(await underWay).toMatchObject({ status: 200, end: "complete", body: Buffer.from(text.zip) });
  });
});

describe("close", () => {
  test("ends what is still being sent, and may be called twice", async () => {
    const { url, close } = await mirror({ bytesPerSecond: 1000 });
    const answer = rawRequest(url + ZIP);
    setTimeout(close, 100);
    expect(await answer).toMatchObject({ status: 200, end: "cut" });
    await close();
    expect(await rawRequest(url + ZIP)).toMatchObject({ end: { error: "ECONNREFUSED" } });
  });
});
