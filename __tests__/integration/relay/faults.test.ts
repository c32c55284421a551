import { expect, test } from "@jest/globals";
import { proxyPath } from "../../../src/go/module-version.ts";
import type { MirrorOptions } from "../../../src/sandbox/fault-server.ts";
import { faults } from "../../../src/sandbox/faults.ts";
import { makeModule } from "../../../src/sandbox/generated-module.ts";
import { makeNoteKey, makeSumDb } from "../../../src/sandbox/loopback-sumdb.ts";
import { openMirror } from "../../support/mirrors.ts";
import { getFrom, startRelay, sumsOf } from "../../support/relay.ts";

const module = { path: "example.com/tool", version: "v1.2.0" };
const tool = makeModule({ ...module, paddingBytes: 60_000 });
/** Enough records for one whole tile, and some at the tree's edge. */
const others = Array.from({ length: 300 }, (_, i) => ({
  ...tool,
  module: { path: `example.com/other${i}`, version: "v1.0.0" },
}));
const modules = [tool];
const key = makeNoteKey("sum.database.invalid");
const database = makeSumDb("sum.database.invalid", [...others, tool], key);
const forged = makeSumDb("sum.database.invalid", [...others, tool]);

/** What can be wrong with a mirror; the healthy one stands behind it. */
const FAULTS: Readonly<Record<string, Partial<MirrorOptions>>> = {
  "reset before headers": { fault: faults.reset() },
  "reset in a body": { fault: faults.truncate(0.4) },
  "silence before headers": { fault: faults.silenceBeforeHeaders() },
  "silence in a body": { fault: faults.headersThenSilence() },
  drip: { fault: faults.drip(200) },
  "502 once": { fault: faults.firstAttempts(1, faults.status(502)) },
  "502 for ever": { fault: faults.status(502) },
  "429 with Retry-After": { fault: faults.tooManyRequests(30) },
  "403 on zips": { fault: faults.onlyZips(faults.status(403)) },
  "login page": { fault: faults.loginPage() },
  "redirect loop": { fault: faults.redirectLoop() },
  "wrong zip": { fault: faults.otherZipContent() },
  "broken zip": { fault: faults.corruptZip() },
  "wrong .mod": { fault: faults.alteredMod() },
  "empty bodies": { fault: faults.emptyBody() },
  "no HTTP": { fault: faults.garbage() },
  "404 on one mirror": { fault: faults.status(404, "not found\n") },
  "404 that hides a failure": { fault: faults.status(404, "bad upstream\n") },
  "slow first byte": { serverDelayMs: 3_000 },
  "database broken": { sumDb: "error" },
  "database a login page": { sumDb: "login-page" },
  "tree head that nobody signed": { sumDb: "unsigned" },
  "tree head of another key": { database: forged },
  "no tiles": {
    fault: faults.onlySumDb(({ path }) =>
      path.includes("/tile/") ? faults.status(500)({} as never) : undefined,
    ),
  },
};

const INFO = { Version: module.version };
const lookup = `/sumdb/${database.name}/lookup/${module.path}@${module.version}`;
const tile = `/sumdb/${database.name}/tile/8/0/000`;
const PATHS = {
  list: `/${module.path}/@v/list`,
  info: proxyPath(module, "info"),
  mod: proxyPath(module, "mod"),
  zip: proxyPath(module, "zip"),
  supported: `/sumdb/${database.name}/supported`,
  lookup,
  tile,
} as const;

/** The statuses by path, and which bodies are not what the healthy mirror has. */
async function ask(url: string, healthy: string) {
  const wrong: string[] = [];
  for (const [name, path] of Object.entries(PATHS)) {
    const [got, expected] = await Promise.all([getFrom(url, path), getFrom(healthy, path)]);
    if (got.status !== 200) wrong.push(`${name}: ${got.status} ${got.body}`);
    else if (name === "info") expect(JSON.parse(got.body.toString())).toMatchObject(INFO);
    else if (!got.body.equals(expected.body)) wrong.push(`${name}: other bytes`);
  }
  return wrong;
}

const cases = Object.keys(FAULTS).flatMap((fault) => [`${fault}, go.sum`, `${fault}, database`]);

test("with one healthy mirror nothing that another one does reaches go: right bytes, whatever vouches for them", async () => {
  const results = await Promise.all(
    cases.map(async (name) => {
      const [fault = "", checkedBy] = name.split(", ") as [string, string];
      const project = { modules, database };
      const faulty = await openMirror(project, FAULTS[fault] ?? {});
      const healthy = await openMirror(project);
      const routes = [faulty, healthy].map(({ url }) => `${url}/sumdb/${database.name}`);
      const relay = await startRelay([faulty, healthy], {
        database: { gosumdb: database.verifierKey, routes, exempt: "" },
        ...(checkedBy === "go.sum" ? { sums: sumsOf(modules) } : {}),
      });
      return [name, await ask(relay.url, healthy.url)] as const;
    }),
  );
  expect(results.filter(([, wrong]) => wrong.length > 0)).toEqual([]);
});
