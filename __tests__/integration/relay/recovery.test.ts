/** What goes wrong for a while costs the relay nothing for longer than that. */
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { proxyPath } from "../../../src/go/module-version.ts";
import { lazyHttp } from "../../../src/platform/lazy-http.ts";
import { loopbackServer } from "../../../src/platform/loopback-server.ts";
import { readMachine } from "../../../src/platform/machine.ts";
import { type OpenHttp, TransportError } from "../../../src/ports.ts";
import { faults } from "../../../src/sandbox/faults.ts";
import { makeModule } from "../../../src/sandbox/generated-module.ts";
import { makeNoteKey, makeSumDb } from "../../../src/sandbox/loopback-sumdb.ts";
import { openMirror } from "../../support/mirrors.ts";
import { smallModules } from "../../support/project.ts";
import { getFrom, join, planFor, startRelay, sumsOf } from "../../support/relay.ts";

const modules = smallModules();
const [alpha, beta] = modules as [(typeof modules)[number], (typeof modules)[number]];
const key = makeNoteKey("sum.database.invalid");
const database = makeSumDb("sum.database.invalid", modules, key);
const withDatabase = ({ url }: { readonly url: string }) => ({
  database: { gosumdb: database.verifierKey, routes: [`${url}/sumdb/${database.name}`], exempt: "" },
  limits: { retryMs: 5, pauseMs: 5 },
});
const lookupOf = ({ module }: typeof alpha) =>
  `/sumdb/${database.name}/lookup/${module.path}@${module.version}`;
const supported = `/sumdb/${database.name}/supported`;
const statusOf = async (base: string, path: string) => (await getFrom(base, path)).status;

test("a version that the database learns later is found then", async () => {
  let now = makeSumDb("sum.database.invalid", modules.slice(0, -1), key);
  const [last] = modules.slice(-1) as [typeof alpha];
  const growing = { ...database, answer: (path: string) => now.answer(path) };
  const mirror = await openMirror({ modules, database: growing });
  const relay = await startRelay([mirror], withDatabase(mirror));
  expect(await statusOf(relay.url, lookupOf(last))).toBe(404);
  now = database;
  expect(await statusOf(relay.url, lookupOf(last))).toBe(200);
});

test("while the database can't be reached it is not offered to go, and as soon as it can it is, lookups and all", async () => {
  const mirror = await openMirror({ modules, database });
  const relay = await startRelay([mirror], withDatabase(mirror));
  expect(await statusOf(relay.url, lookupOf(alpha))).toBe(200);
  mirror.set({ sumDb: "error" });
  expect(await statusOf(relay.url, lookupOf(beta))).toBe(502);
  expect(await statusOf(relay.url, supported)).toBe(404);
  mirror.set({ sumDb: "proxied" });
  // A way that has failed several times is left alone for a moment.
  while ((await statusOf(relay.url, supported)) !== 200) await wait(20);
  expect(await statusOf(relay.url, lookupOf(beta))).toBe(200);
});

test("a database of which only the tree head can be had is offered to go once more, and then not", async () => {
  const fault = faults.onlySumDb(({ path }) =>
    path.includes("/lookup/") ? faults.status(502)({} as never) : undefined,
  );
  const mirror = await openMirror({ modules, database }, { fault });
  const relay = await startRelay([mirror], withDatabase(mirror));
  expect(await statusOf(relay.url, lookupOf(alpha))).toBe(502);
  expect(await statusOf(relay.url, supported)).toBe(200);
  expect(await statusOf(relay.url, lookupOf(alpha))).toBe(502);
  expect(await statusOf(relay.url, supported)).toBe(404);
});

test.each(["small", "on the disk"])(
  "a file that came while nobody vouched for it is not passed on once somebody does: %s",
  async (size) => {
    const paddingBytes = size === "small" ? 1_000 : 300_000;
    const one = makeModule({ path: "example.com/retagged", version: "v1.0.0", paddingBytes });
    const project = { modules: [one], database };
    const other = await openMirror(project, { fault: faults.otherZipContent() });
    const honest = await openMirror(project, { stalled: true });
    const mirrors = [other, honest];
    const relay = await startRelay(mirrors);
    const zip = proxyPath(one.module, "zip");
    const unvouched = await getFrom(relay.url, zip);
    expect(unvouched.status).toBe(200);
    expect(unvouched.body.equals(one.zip)).toBe(false);
    honest.set({ stalled: false });
    expect(await join(relay, { ...planFor(mirrors), sums: sumsOf([one]) })).toBe(200);
    for (let i = 0; i < 2; i++) expect((await getFrom(relay.url, zip)).body.equals(one.zip)).toBe(true);
    expect(relay.use().checked).toEqual({ goSum: 2, database: 0, nobody: 1 });
  },
);

test("a client that can't be opened for the first request is opened for the next", async () => {
  const mirror = await openMirror({ modules, database });
  let opened = 0;
  const openHttp: OpenHttp = (limits) => {
    opened++;
    if (opened === 1) throw Object.assign(new Error("EMFILE: no chunk"), { code: "EMFILE" });
    return lazyHttp({ ...readMachine(), env: {} })(limits);
  };
  const relay = await startRelay([mirror], { openHttp, sums: sumsOf(modules), ...withDatabase(mirror) });
  const info = proxyPath(alpha.module, "info");
  expect(await statusOf(relay.url, info)).toBe(502);
  expect(await statusOf(relay.url, info)).toBe(200);
  expect(await statusOf(relay.url, lookupOf(alpha))).toBe(200);
});

test.each([
  ["", { code: "process-file-limit" }],
  ["behind an HTTP proxy, ", { code: "http-proxy", detail: { code: "process-file-limit" } }],
] as const)(
  "%sout of file descriptors is no answer of the database: with some again it is asked at once",
  async (_, detail) => {
    const mirror = await openMirror({ modules, database });
    let hasNone = true;
    const openHttp: OpenHttp = async (limits) => {
      const http = await lazyHttp({ ...readMachine(), env: {} })(limits);
      return {
        close: () => http.close(),
        request: async (asked) => {
          if (hasNone) throw new TransportError("too-many-files", detail);
          return http.request(asked);
        },
      };
    };
    const relay = await startRelay([mirror], { openHttp, ...withDatabase(mirror) });
    expect(await statusOf(relay.url, lookupOf(alpha))).toBe(502);
    hasNone = false;
    expect(await statusOf(relay.url, lookupOf(alpha))).toBe(200);
  },
);

test("a request that comes before the relay knows its port is answered", async () => {
  const mirror = await openMirror({ modules, database });
  let early: Promise<number> | undefined;
  const relay = await startRelay([mirror], {
    sums: sumsOf(modules),
    listen: (keys) => async (port, answer) => {
      const server = await loopbackServer(null)(port, answer);
      early = statusOf(`http://127.0.0.1:${server.port}/${keys.token}`, proxyPath(alpha.module, "mod"));
      await wait(50);
      return server;
    },
  });
  expect(await early).toBe(200);
  expect(relay.use().requests.refused).toBe(0);
});
