import { readdir } from "node:fs/promises";
import { devNull } from "node:os";
import { join } from "node:path";
import { setTimeout as delay, setTimeout as wait } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { proxyPath } from "../../../src/go/module-version.ts";
import { nodeFiles } from "../../../src/platform/files.ts";
import { formatRelayPlan } from "../../../src/relay/plan.ts";
import { faults } from "../../../src/sandbox/faults.ts";
import { makeModule } from "../../../src/sandbox/generated-module.ts";
import { makeSumDb } from "../../../src/sandbox/loopback-sumdb.ts";
import { goEnvironment, runGo } from "../../support/go.ts";
import { openMirror } from "../../support/mirrors.ts";
import { smallModules, writeProject } from "../../support/project.ts";
import { getFrom, planFor, startRelay, sumsOf } from "../../support/relay.ts";

const modules = smallModules();
const [alpha, beta] = modules as [(typeof modules)[number], (typeof modules)[number]];
const zipOf = ({ module }: typeof alpha) => proxyPath(module, "zip");

async function project() {
  return { modules, database: makeSumDb("sum.database.invalid", modules) };
}

test("a private name is not found, and nobody is asked for it", async () => {
  const mirror = await openMirror(await project());
  const relay = await startRelay([mirror], {
    privacy: { patterns: "example.com/al*", owner: null, onlyWellKnown: false },
  });
  for (const path of [zipOf(alpha), "/example.com/alpha/@v/list", "/example.com/alpha/@latest"])
    expect((await getFrom(relay.url, path)).status).toBe(404);
  expect(mirror.requests).toEqual([]);
  expect((await getFrom(relay.url, zipOf(beta))).status).toBe(200);
});

test("what no mirror has is 404, with a text; what every mirror fails at is an error that names them", async () => {
  const mirrors = [await openMirror(await project()), await openMirror(await project())];
  const relay = await startRelay(mirrors, { limits: { rounds: 2, retryMs: 10, pauseMs: 10 } });
  const absent = await getFrom(relay.url, "/example.com/absent/@v/list");
  expect(absent).toMatchObject({ status: 404, body: expect.anything() });
  expect(absent.body.toString()).toContain("not found");
  for (const mirror of mirrors) mirror.set({ fault: faults.loginPage() });
  const failed = await getFrom(relay.url, "/example.com/beta/@v/list");
  expect(failed.status).toBe(502);
  expect(failed.body.toString()).toMatch(/mirror 0: login-page 200; mirror 1: login-page 200/);
  expect(relay.use().requests).toMatchObject({ served: 0, missing: 1, failed: 1 });
});

test("what failed is asked for anew: a mirror that recovers serves again", async () => {
  const mirror = await openMirror(await project(), { fault: faults.loginPage() });
  const relay = await startRelay([mirror], { sums: sumsOf(modules) });
  expect((await getFrom(relay.url, zipOf(alpha))).status).toBe(502);
  mirror.set({ fault: undefined });
  expect((await getFrom(relay.url, zipOf(alpha))).status).toBe(200);
});

test("many requests for one file are one download", async () => {
  const mirror = await openMirror(await project(), { serverDelayMs: 100 });
  const relay = await startRelay([mirror], { sums: sumsOf(modules) });
  const answers = await Promise.all(Array.from({ length: 20 }, () => getFrom(relay.url, zipOf(beta))));
  expect(answers.every(({ body }) => body.equals(beta.zip))).toBe(true);
  expect(mirror.requests.map(({ path }) => path)).toEqual([zipOf(beta)]);
});

test("what go will ask for next is there before it asks, and nothing that the job has no need of", async () => {
  const mirror = await openMirror(await project());
  const ahead = sumsOf(modules.slice(0, 4));
  const relay = await startRelay([mirror], { sums: sumsOf(modules), ahead });
  await getFrom(relay.url, zipOf(alpha));
  while (mirror.requests.length < 4 + 3) await wait(5);
  await wait(50);
  const asked = mirror.requests.map(({ path }) => path).sort();
  const others = modules
    .slice(1, 4)
    .flatMap(({ module }) => [proxyPath(module, "zip"), proxyPath(module, "info")]);
  expect(asked).toEqual([zipOf(alpha), ...others].sort());
  await getFrom(relay.url, zipOf(beta));
  expect(mirror.requests).toHaveLength(7);
});

test("a mirror that lied is out for the rest of the job", async () => {
  const lying = await openMirror(await project(), { fault: faults.otherZipContent() });
  const honest = await openMirror(await project());
  const relay = await startRelay([lying, honest], { sums: sumsOf(modules) });
  expect((await getFrom(relay.url, zipOf(beta))).body.equals(beta.zip)).toBe(true);
  // The fetch ends when there was nothing to do for a while: what it has learnt counts from then on.
  while (!relay.use().mirrors[0]?.lied) await wait(50);
  const before = lying.requests.length;
  for (const one of modules) expect((await getFrom(relay.url, zipOf(one))).status).toBe(200);
  expect((await getFrom(relay.url, "/example.com/alpha/@v/list")).status).toBe(200);
  expect(lying.requests).toHaveLength(before);
});

test("after hundreds of files a mirror that is out is still out", async () => {
  const many = Array.from({ length: 300 }, (_, i) =>
    makeModule({ path: `example.com/many/m${i}`, version: "v1.0.0" }),
  );
  const { database } = await project();
  const portal = await openMirror({ modules: many, database }, { fault: faults.loginPage() });
  const honest = await openMirror({ modules: many, database });
  const relay = await startRelay([portal, honest], { sums: sumsOf(many) });
  const askAll = async (some: typeof many) =>
    Promise.all(some.map(async (one) => (await getFrom(relay.url, zipOf(one))).status));
  await askAll(many.slice(0, 20));
  const before = portal.requests.length;
  expect(before).toBeGreaterThan(0);
  for (let at = 20; at < many.length; at += 20)
    expect(await askAll(many.slice(at, at + 20))).toEqual(Array(20).fill(200));
  expect(portal.requests).toHaveLength(before);
});

test("without a hash a file has to be what it should be by its form", async () => {
  const portal = await openMirror(await project(), { fault: faults.loginPage() });
  const broken = await openMirror(await project(), { fault: faults.corruptZip() });
  const honest = await openMirror(await project());
  const relay = await startRelay([portal, broken, honest]);
  for (const one of modules.slice(0, 3)) {
    expect((await getFrom(relay.url, zipOf(one))).body.equals(one.zip)).toBe(true);
    expect((await getFrom(relay.url, proxyPath(one.module, "mod"))).body.equals(Buffer.from(one.mod))).toBe(
      true,
    );
  }
  expect(relay.use().checked).toEqual({ goSum: 0, database: 0, nobody: 6 });
});

test("a go that goes away in the middle costs nobody else anything", async () => {
  const large = makeModule({ path: "example.com/large", version: "v1.0.0", paddingBytes: 8_000_000 });
  const { database } = await project();
  const mirror = await openMirror({ modules: [large], database });
  const relay = await startRelay([mirror], { sums: sumsOf([large]) });
  const gone = new AbortController();
  const response = await fetch(relay.url + proxyPath(large.module, "zip"), { signal: gone.signal });
  await response.body?.getReader().read();
  gone.abort();
  expect((await getFrom(relay.url, proxyPath(large.module, "zip"))).body.equals(large.zip)).toBe(true);
});

test("an operator who asks for fewer connections gets fewer", async () => {
  const given = await project();
  const mirror = await openMirror(given, { roundTripMs: 30 });
  const relay = await startRelay([mirror], { sums: sumsOf(modules), maxConnections: 1 });
  await Promise.all(modules.map((one) => getFrom(relay.url, zipOf(one))));
  expect(mirror.mostAtOnce()).toBe(1);
});

test("a full disk is an error for large zips, and no end", async () => {
  const full = Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
  const large = makeModule({ path: "example.com/large", version: "v1.0.0", paddingBytes: 200_000 });
  const { database } = await project();
  const mirror = await openMirror({ modules: [...modules, large], database });
  const reject = () => Promise.reject(full);
  const files = { ...nodeFiles, create: reject, writeNew: reject };
  const relay = await startRelay([mirror], { sums: sumsOf([...modules, large]), files });
  expect((await getFrom(relay.url, zipOf(large))).status).toBe(502);
  expect((await getFrom(relay.url, zipOf(beta))).body.equals(beta.zip)).toBe(true);
});

test("more small zips than are kept in memory are there all the same, from the disk", async () => {
  const many = Array.from({ length: 90 }, (_, i) =>
    makeModule({ path: `example.com/small/m${i}`, version: "v1.0.0", paddingBytes: 120_000 }),
  );
  const { database } = await project();
  const mirror = await openMirror({ modules: many, database });
  const relay = await startRelay([mirror], { sums: sumsOf(many) });
  for (let round = 0; round < 2; round++)
    for (const one of many) expect((await getFrom(relay.url, zipOf(one))).body.equals(one.zip)).toBe(true);
  expect(mirror.requestCount("/example.com/small/")).toBe(many.length);
  expect((await readdir(join(relay.folder, "zips"))).length).toBeGreaterThan(0);
});

test("a further step tells it of another module's go.sum", async () => {
  const { database } = await project();
  const mirror = await openMirror(await project());
  const relay = await startRelay([mirror]);
  const plan = {
    ...planFor([mirror]),
    database: { gosumdb: database.verifierKey, routes: [], exempt: "" },
    sums: sumsOf(modules),
  };
  const base = relay.url.slice(0, relay.url.lastIndexOf("/"));
  const join = (key: string, body: string) => fetch(`${base}/${key}/join`, { method: "POST", body });
  expect((await join(relay.keys.token, formatRelayPlan(plan))).status).toBe(405);
  expect((await join(relay.keys.control, "{}")).status).toBe(400);
  expect((await join(relay.keys.control, formatRelayPlan(plan))).status).toBe(200);
  await getFrom(relay.url, zipOf(beta));
  expect(relay.use().checked).toEqual({ goSum: 1, database: 0, nobody: 0 });
});

test("told to stop it says what it did; closed it leaves nothing behind", async () => {
  const mirror = await openMirror(await project());
  const relay = await startRelay([mirror], { sums: sumsOf(modules) });
  await getFrom(relay.url, zipOf(beta));
  // An answer may be here before the relay has counted it.
  while (relay.use().sentBytes === 0) await delay(5);
  const base = relay.url.slice(0, relay.url.lastIndexOf("/"));
  const answer = await fetch(`${base}/${relay.keys.control}/stop`, { method: "POST" });
  expect(await answer.json()).toMatchObject({ requests: { served: 1 }, sentBytes: beta.zip.length });
  await relay.stopped;
  await relay.close();
  await expect(readdir(relay.folder)).rejects.toThrow("ENOENT");
  await expect(fetch(relay.url)).rejects.toThrow("fetch failed");
});

test("the real go builds through it past a mirror that stalls, and through the route behind it when it is gone", async () => {
  const { dir, database, modules } = await writeProject();
  const stalling = await openMirror(
    { modules, database },
    { fault: faults.onlyZips(faults.headersThenSilence()) },
  );
  const healthy = await openMirror({ modules, database });
  const routes = [`${stalling.url}/sumdb/${database.name}`];
  const relay = await startRelay([stalling, healthy], {
    database: { gosumdb: database.verifierKey, routes, exempt: "" },
    sums: sumsOf(modules),
    ahead: sumsOf(modules),
  });
  const build = async (goproxy: string) => {
    const env = await goEnvironment({
      GOFLAGS: "-modcacherw -trimpath",
      GOPROXY: goproxy,
      GOSUMDB: database.verifierKey,
    });
    return runGo(["build", "-o", devNull, "./..."], { cwd: dir, env });
  };
  expect(await build(relay.url)).toMatchObject({ exitCode: 0 });
  expect(relay.use()).toMatchObject({ requests: { failed: 0 }, checked: { nobody: 0 } });
  await relay.close();
  expect(await build(`${relay.url}|${healthy.url}`)).toMatchObject({ exitCode: 0 });
});
