import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { pathToFileURL } from "node:url";
import { afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { parseGoSumDb, SUM_GOLANG_ORG_KEY } from "../../../src/go/signed-note.ts";
import { openHttp } from "../../../src/platform/http.ts";
import { readMachine } from "../../../src/platform/machine.ts";
import type { Http } from "../../../src/ports.ts";
import type { Behaviour, MirrorOptions } from "../../../src/sandbox/fault-server.ts";
import { type LoopbackSumDb, makeSumDb } from "../../../src/sandbox/loopback-sumdb.ts";
import { deadPort } from "../../../src/sandbox/unreachable.ts";
import { findSumdbPath, type SumdbPath } from "../../../src/sumdb/path.ts";
import { selfSignedCertificate } from "../../support/certificate.ts";
import { goEnvironment, runGo } from "../../support/go.ts";
import { closedAfterTest, openMirror } from "../../support/mirrors.ts";
import { smallModules, writeProject } from "../../support/project.ts";
import { someMirror } from "../../support/standings.ts";
import { temporaryFolder } from "../../support/temp.ts";

const modules = smallModules().slice(0, 1);
/** A name that never resolves: the database itself can't be reached. */
const unreachable = makeSumDb("sum.database.invalid", modules);
let certificate: Awaited<ReturnType<typeof selfSignedCertificate>>;
const clients: Http[] = [];

beforeAll(async () => {
  certificate = await selfSignedCertificate();
});

afterEach(async () => {
  for (const client of clients.splice(0)) await client.close();
});

async function client(): Promise<Http> {
  const machine = { ...readMachine(), env: { SSL_CERT_FILE: certificate.file } };
  const http = await openHttp({ machine, connectTimeoutMs: 10_000, connectionsPerHost: 4 });
  clients.push(http);
  return http;
}

function walk(
  http: Http,
  goproxy: string,
  gosumdb: string,
  mirrorUrls: readonly string[],
): Promise<SumdbPath> {
  const mirrors = mirrorUrls.map((url) => someMirror(url, url));
  const request = { goproxy, gosumdb, mirrors, requestTimeoutMs: 10_000 };
  return findSumdbPath(http, request, new AbortController().signal);
}

/** Whether the real go, with these settings, accepts a module that go.sum does not have. */
async function goVerifies(goproxy: string, gosumdb: string): Promise<boolean> {
  const { dir } = await writeProject(modules, { goSum: null });
  const env = await goEnvironment({
    GOPROXY: goproxy,
    GOSUMDB: gosumdb,
    GOFLAGS: "-modcacherw -mod=mod",
    SSL_CERT_FILE: certificate.file,
  });
  const { exitCode } = await runGo(["mod", "download"], { cwd: dir, env });
  return exitCode === 0;
}

/** A database that can be reached at its own name, over https. */
async function reachableDatabase(): Promise<LoopbackSumDb> {
  let database: LoopbackSumDb | null = null;
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    const found = database?.answer(request.url ?? "") ?? null;
    response.writeHead(found ? 200 : 404).end(found ?? "not found\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closedAfterTest({
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  });
  database = makeSumDb(`127.0.0.1:${(server.address() as AddressInfo).port}`, modules);
  return database;
}

/** The servers that the lists below are made of. All but "refused" and "file" serve the module. */
const behaviours: Readonly<Record<string, (database: LoopbackSumDb) => Partial<MirrorOptions>>> = {
  proxied: (database) => ({ sumDb: "proxied", database }),
  none: () => ({ sumDb: "none" }),
  error: () => ({ sumDb: "error" }),
  login: () => ({ sumDb: "login-page" }),
  unsigned: () => ({ sumDb: "unsigned" }),
  "other-key": ({ name }) => ({ sumDb: "proxied", database: makeSumDb(name, modules) }),
};

/** Replaces each name in `list` by the URL of such a server. */
async function startList(
  list: string,
  database: LoopbackSumDb,
): Promise<{ goproxy: string; urls: Map<string, string> }> {
  const urls = new Map<string, string>();
  for (const name of new Set(list.match(/[a-z-]+/g))) {
    const behaviour = behaviours[name];
    if (behaviour) urls.set(name, (await openMirror({ modules, database }, behaviour(database))).url);
  }
  urls.set("refused", await deadPort());
  urls.set("file", pathToFileURL(await temporaryFolder()).href);
  return { goproxy: list.replace(/[a-z-]+/g, (name) => urls.get(name) ?? name), urls };
}

interface Situation {
  readonly list: string;
  /** How GOSUMDB stands to the database's key; the key alone where it is not given. */
  readonly gosumdb?: (key: string, name: string, urls: ReadonlyMap<string, string>) => string;
  readonly kind: SumdbPath["kind"];
  /** The server whose answer counts, where one works. */
  readonly via?: string;
}

const behind = (server: string) => (key: string, name: string, urls: ReadonlyMap<string, string>) =>
  `${key} ${urls.get(server)}/sumdb/${name}`;

/** @param goToo whether the real go can be asked the same */
async function compare(situation: Situation, database: LoopbackSumDb, goToo = true): Promise<void> {
  const { goproxy, urls } = await startList(situation.list, database);
  const { name, verifierKey } = database;
  const gosumdb = situation.gosumdb?.(verifierKey, name, urls) ?? verifierKey;
  const path = await walk(
    await client(),
    goproxy,
    gosumdb,
    [...urls.values()].filter((url) => url.startsWith("http")),
  );
  expect(path.kind).toBe(situation.kind);
  if (path.kind === "works") {
    const server = urls.get(situation.via ?? "");
    expect(path.via).toBe(server ? `${server}/sumdb/${name}` : `https://${name}`);
  }
  if (!goToo) return;
  // What cmd/go does with the same values is what the walk says.
  expect(await goVerifies(goproxy, gosumdb)).toBe(path.kind === "works" || path.kind === "off");
  if (path.kind === "rerouted") expect(await goVerifies(goproxy, path.gosumdb)).toBe(true);
}

describe("the walk and the real go agree, with a database that only mirrors reach", () => {
  test.each<[string, Situation]>([
    ["the first one passes it on", { list: "proxied,none", kind: "works", via: "proxied" }],
    ["404 goes on behind a comma", { list: "none,proxied", kind: "works", via: "proxied" }],
    ["404 goes on behind a bar", { list: "none|proxied", kind: "works", via: "proxied" }],
    ["an error goes on behind a bar", { list: "error|proxied", kind: "works", via: "proxied" }],
    ["an error ends it behind a comma: a mirror by name", { list: "error,proxied", kind: "rerouted" }],
    ["a dead one goes on behind a bar", { list: "refused|proxied", kind: "works", via: "proxied" }],
    ["a dead one ends it behind a comma", { list: "refused,none", kind: "unreachable" }],
    ["a login page wins: no way back", { list: "login|proxied", kind: "rerouted" }],
    ["a login page that comes second does no harm", { list: "proxied|login", kind: "works", via: "proxied" }],
    ["a login page behind a 404 does", { list: "none|login|proxied", kind: "rerouted" }],
    ["a tree head that nobody signed", { list: "unsigned|proxied", kind: "rerouted" }],
    ["a tree head of another key", { list: "other-key|proxied", kind: "rerouted" }],
    ["a tree of files has no database", { list: "file,proxied", kind: "works", via: "proxied" }],
    ["nobody passes it on", { list: "none", kind: "unreachable" }],
    ["nobody passes it on, and direct", { list: "none|direct", kind: "unreachable" }],
    ["a login page and nobody else", { list: "login", kind: "unreachable" }],
    [
      "an explicit place past the list",
      { list: "login|proxied", gosumdb: behind("proxied"), kind: "works", via: "proxied" },
    ],
    [
      "an explicit place that is wrong: somebody chose it, so nothing takes its place",
      { list: "proxied|login", gosumdb: behind("login"), kind: "unreachable" },
    ],
    ["an explicit place that is dead", { list: "none", gosumdb: behind("refused"), kind: "unreachable" }],
    ["off", { list: "none", gosumdb: () => "off", kind: "off" }],
  ])("%s", async (_, situation) => {
    await compare(situation, unreachable);
  });
});

/** On others cmd/go takes the system's authorities only (crypto/x509, root_darwin.go and root_windows.go). */
const goReadsCertFile = !["darwin", "win32"].includes(process.platform);

describe("the walk and the real go agree, with a database that can be reached directly", () => {
  test.each<[string, Situation]>([
    ["nobody passes it on", { list: "none", kind: "works" }],
    ["nobody passes it on, and direct", { list: "none,direct", kind: "works" }],
    ["nobody passes it on, and off", { list: "none,off", kind: "works" }],
    ["an error is forgotten where the list gets to direct", { list: "error|direct", kind: "works" }],
    ["an error and a 404 behind it, then direct", { list: "error|none|direct", kind: "works" }],
    ["an error is not forgotten without direct", { list: "error|none", kind: "rerouted" }],
    ["an error is not forgotten at off", { list: "error|off", kind: "rerouted" }],
    ["a login page, direct", { list: "login|direct", kind: "rerouted" }],
  ])("%s", async (_, situation) => {
    await compare(situation, await reachableDatabase(), goReadsCertFile);
  });
});

test("a private proxy that wants credentials we don't have is not judged", async () => {
  const credentials = { user: "user", password: "s3cret" };
  const { url } = await openMirror({ modules, database: unreachable }, { credentials });
  const path = await walk(await client(), `${url},direct`, unreachable.verifierKey, []);
  expect(path).toEqual({ kind: "not-checked", because: "private-proxy" });
});

test("credentials in the list are sent, and a mirror that has some is no detour", async () => {
  const credentials = { user: "user", password: "s3cret" };
  const tls = { key: certificate.key, cert: certificate.cert };
  const { url } = await openMirror({ modules, database: unreachable }, { credentials, tls });
  const withCredentials = url.replace("://", "://user:s3cret@");
  const http = await client();
  const path = await walk(http, withCredentials, unreachable.verifierKey, []);
  expect(path).toMatchObject({ kind: "works" });
  const login = await openMirror({ modules, database: unreachable }, { sumDb: "login-page" });
  const detour = await walk(http, login.url, unreachable.verifierKey, [withCredentials]);
  expect(detour.kind).toBe("unreachable");
});

test("a GOSUMDB that cmd/go refuses is not checked", async () => {
  const { url } = await openMirror({ modules, database: unreachable });
  expect(await walk(await client(), url, "sum.example+1+x", [url])).toEqual({
    kind: "not-checked",
    because: "invalid",
  });
  expect(await goVerifies(url, "sum.example+1+x")).toBe(false);
});

test("nothing is asked any more once the walk has ended", async () => {
  const fast = await openMirror({ modules, database: unreachable });
  const slow = await openMirror({ modules, database: unreachable }, { serverDelayMs: 60_000 });
  const path = await walk(await client(), `${fast.url}|${slow.url}`, unreachable.verifierKey, []);
  expect(path.kind).toBe("works");
  // Both questions that every proxy of the list is asked at once, and none that would follow from an answer.
  expect(slow.requestCount()).toBeLessThanOrEqual(2);
});

test("one mirror after the other that has no database: none is asked twice for its tree head", async () => {
  const first = await openMirror({ modules, database: unreachable }, { sumDb: "none" });
  const second = await openMirror({ modules, database: unreachable }, { sumDb: "error" });
  const path = await walk(await client(), `${first.url}|${second.url}`, unreachable.verifierKey, [
    first.url,
    second.url,
  ]);
  expect(path.kind).toBe("unreachable");
  for (const mirror of [first, second]) {
    expect(mirror.requestCount("/sumdb/sum.database.invalid/latest")).toBe(1);
  }
});

describe("Go's own database", () => {
  /** What sum.golang.org answered to /latest on 2026-11-22. */
  const recorded =
    "go.sum database tree\n71909756\niHqVxqh8cyFgqTcentUiEjZ88MD/U2r6w+0h9y1wcFA=\n\n" +
    "— sum.golang.org Az3gruqca1CkvBUmiVQwTbA/gaUFzmjGdeKsltdaxDjB0sALZnZFiokxoLeuELkWgcacVEQfWPJ8/AdDoOHPspHuDgk=\n";
  const database: LoopbackSumDb = {
    name: "sum.golang.org",
    verifierKey: SUM_GOLANG_ORG_KEY,
    signedTreeHead: recorded,
    answer: (path) => (path === "/latest" ? Buffer.from(recorded) : null),
  };

  /** A client for which the database's two hosts are the mirror at `url`, or dead. */
  async function clientWhere(reachable: readonly string[], url: string): Promise<Http> {
    const http = await client();
    const dead = await deadPort();
    return {
      close: () => http.close(),
      request: (request) => {
        const { origin, hostname, pathname } = new URL(request.url);
        if (hostname === "127.0.0.1") return http.request(request);
        const place = reachable.includes(origin) ? `${url}/sumdb/sum.golang.org` : dead;
        return http.request({ ...request, url: place + pathname });
      },
    };
  }

  const official = "https://sum.golang.org";
  const china = "https://sum.golang.google.cn";

  test.each<[string, Behaviour["sumDb"], string, readonly string[], object]>([
    ["a mirror passes it on", "proxied", "", [], { kind: "works" }],
    ["nobody does, it is reachable", "none", "", [official, china], { kind: "works", via: official }],
    [
      "a login page, it is reachable",
      "login-page",
      "",
      [official],
      { gosumdb: `sum.golang.org ${official}` },
    ],
    ["in China", "none", "", [china], { kind: "rerouted", gosumdb: "sum.golang.google.cn", via: china }],
    ["in China behind a login page", "login-page", "", [china], { gosumdb: "sum.golang.google.cn" }],
    [
      "the alias works as it is",
      "login-page",
      "sum.golang.google.cn",
      [china],
      { kind: "works", via: china },
    ],
    [
      "the alias outside of China, where it is dead",
      "login-page",
      "sum.golang.google.cn",
      [official],
      { kind: "rerouted", gosumdb: `sum.golang.org ${official}` },
    ],
    ["nothing is reachable", "login-page", "", [], { kind: "unreachable" }],
  ])("%s", async (_, sumDb, gosumdb, reachable, expected) => {
    const list = await openMirror({ modules, database }, { sumDb });
    const elsewhere = await openMirror({ modules, database });
    const http = await clientWhere(reachable, elsewhere.url);
    const path = await walk(http, `${list.url}|direct`, gosumdb, [list.url]);
    expect(path).toMatchObject(expected);
    if (path.kind === "rerouted")
      expect(parseGoSumDb(path.gosumdb)).toMatchObject({ name: "sum.golang.org", url: path.via });
  });
});
