import { afterEach, expect, test } from "@jest/globals";
import { proxyPath } from "../../../src/go/module-version.ts";
import type { Workload } from "../../../src/mirrors/estimate.ts";
import { systemClock } from "../../../src/platform/clock.ts";
import { nodeFiles } from "../../../src/platform/files.ts";
import { openHttp } from "../../../src/platform/http.ts";
import { readMachine } from "../../../src/platform/machine.ts";
import type { Clock, Http } from "../../../src/ports.ts";
import { type Behaviour, type LoopbackMirror, startMirror } from "../../../src/sandbox/fault-server.ts";
import { faults } from "../../../src/sandbox/faults.ts";
import { makeModule } from "../../../src/sandbox/generated-module.ts";
import { UNKNOWN_ZIP_BYTES } from "../../../src/targets/go/module-size.ts";
import { goTarget } from "../../../src/targets/go/target.ts";
import { goWorkload, type ZipToSize } from "../../../src/targets/go/workload.ts";
import { closedAfterTest } from "../../support/mirrors.ts";
import { someMirror } from "../../support/standings.ts";

const modules = Array.from({ length: 100 }, (_, i) =>
  makeModule({ path: `example.com/m${i}`, version: "v1.0.0", paddingBytes: 100 * i }),
);
const zips = modules.map(({ module }) => ({ path: proxyPath(module, "zip"), knownBytes: null }));
const bytesOf = (from: number, to: number) =>
  modules.slice(from, to).reduce((sum, m) => sum + m.zip.length, 0);

const clients: Http[] = [];
afterEach(async () => {
  for (const client of clients.splice(0)) await client.close();
});

async function mirror(behaviour: Behaviour = {}): Promise<LoopbackMirror> {
  return closedAfterTest(await startMirror({ modules, ...behaviour }));
}

/** Gives up twenty times later: only what the mirror answers decides what is known in the end. */
const patient: Clock = { ...systemClock, sleep: (ms, signal) => systemClock.sleep(20 * ms, signal) };

/** The samples are never asked for. */
const store = { files: nodeFiles, moduleCache: null, scratchPrefix: "", onAdmitted() {}, onUnusable() {} };

/** The workload of these zips, and five .mod files, once the mirror was asked for sizes. */
async function ask(
  { url }: LoopbackMirror,
  asked: readonly ZipToSize[],
  clock = patient,
): Promise<Workload | undefined> {
  const machine = { ...readMachine(), env: {} };
  const http = await openHttp({ machine, connectTimeoutMs: 30_000, connectionsPerHost: 6 });
  clients.push(http);
  const job = { missing: [], present: [], zips: asked, mods: 5 };
  const target = goTarget({ http, clock }, job, store, 30_000);
  return target.sizeUp?.(someMirror("m", url), new AbortController().signal);
}

test("a short list is asked for completely, without a byte of any zip", async () => {
  const asked = await mirror();
  const work = await ask(asked, zips.slice(0, 10));
  expect(work).toEqual(goWorkload({ zips: 10, mods: 5, zipBytes: bytesOf(0, 10), sizedZips: 10 }));
  expect(asked.requests.map((r) => r.method)).toEqual(Array(10).fill("HEAD"));
});

test("of a long one 48, spread over it; the others are taken to be like these", async () => {
  const asked = await mirror();
  const work = await ask(asked, zips);
  expect(work?.sizedBulk).toBe(48);
  expect(asked.requestCount()).toBe(48);
  const truth = bytesOf(0, 100);
  expect(Math.abs((work?.bytes ?? 0) - truth)).toBeLessThan(0.05 * truth);
});

test("documented sizes are not asked for", async () => {
  const asked = await mirror();
  const [first, second] = zips;
  const work = await ask(asked, [
    { path: first?.path ?? "", knownBytes: 7 },
    second as (typeof zips)[number],
  ]);
  expect(work).toMatchObject({ bytes: 7 + bytesOf(1, 2), sizedBulk: 1 });
  expect(asked.requestCount()).toBe(1);
});

test.each([
  ["it has none of them", faults.status(404)],
  ["it fails", faults.status(500)],
  ["it resets", faults.reset()],
  ["it speaks no HTTP", faults.garbage()],
])("%s: the documented estimate", async (_, fault) => {
  const work = await ask(await mirror({ fault }), zips.slice(0, 3));
  expect(work).toEqual({
    ...goWorkload({ zips: 3, mods: 5, zipBytes: 3 * UNKNOWN_ZIP_BYTES, sizedZips: 0 }),
    bytesOff: expect.any(Number),
  });
});

test("one size is missing: the mean of the others", async () => {
  const fault = faults.modules(["example.com/m0"], faults.status(404));
  const work = await ask(await mirror({ fault }), zips.slice(0, 3));
  expect(work).toMatchObject({ bytes: Math.round(1.5 * bytesOf(1, 3)), sizedBulk: 2 });
});

test("a mirror that never answers is given up", async () => {
  const silent = await mirror({ fault: faults.silenceBeforeHeaders() });
  const work = await ask(silent, zips, systemClock);
  expect(work).toMatchObject({ bulkRequests: 100, bytes: 100 * UNKNOWN_ZIP_BYTES, sizedBulk: 0 });
  expect(silent.requestCount()).toBeLessThanOrEqual(6);
});
