import { afterEach, expect, test } from "@jest/globals";
import { proxyPath } from "../../../src/go/module-version.ts";
import { sizeUp } from "../../../src/mirrors/size-up.ts";
import { systemClock } from "../../../src/platform/clock.ts";
import { openHttp } from "../../../src/platform/http.ts";
import { readMachine } from "../../../src/platform/machine.ts";
import type { Clock, Http } from "../../../src/ports.ts";
import { type Behaviour, type LoopbackMirror, startMirror } from "../../../src/sandbox/fault-server.ts";
import { faults } from "../../../src/sandbox/faults.ts";
import { makeModule } from "../../../src/sandbox/generated-module.ts";
import { UNKNOWN_ZIP_BYTES } from "../../../src/targets/go/module-size.ts";
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

async function ask(
  { url }: LoopbackMirror,
  asked: Parameters<typeof sizeUp>[2],
  clock = patient,
): ReturnType<typeof sizeUp> {
  const machine = { ...readMachine(), env: {} };
  const http = await openHttp({ machine, connectTimeoutMs: 30_000, connectionsPerHost: 6 });
  clients.push(http);
  return sizeUp({ http, clock }, someMirror("m", url), asked, 5, 30_000, new AbortController().signal);
}

test("a short list is asked for completely, without a byte of any zip", async () => {
  const asked = await mirror();
  const work = await ask(asked, zips.slice(0, 10));
  expect(work).toEqual({ zips: 10, mods: 5, zipBytes: bytesOf(0, 10), sizedZips: 10 });
  expect(asked.requests.map((r) => r.method)).toEqual(Array(10).fill("HEAD"));
});

test("of a long one 48, spread over it; the others are taken to be like these", async () => {
  const asked = await mirror();
  const work = await ask(asked, zips);
  expect(work.sizedZips).toBe(48);
  expect(asked.requestCount()).toBe(48);
  const truth = bytesOf(0, 100);
  expect(Math.abs(work.zipBytes - truth)).toBeLessThan(0.05 * truth);
});

test("documented sizes are not asked for", async () => {
  const asked = await mirror();
  const [first, second] = zips;
  const work = await ask(asked, [
    { path: first?.path ?? "", knownBytes: 7 },
    second as (typeof zips)[number],
  ]);
  expect(work).toMatchObject({ zipBytes: 7 + bytesOf(1, 2), sizedZips: 1 });
  expect(asked.requestCount()).toBe(1);
});

test.each([
  ["it has none of them", faults.status(404)],
  ["it fails", faults.status(500)],
  ["it resets", faults.reset()],
  ["it speaks no HTTP", faults.garbage()],
])("%s: the documented estimate", async (_, fault) => {
  const work = await ask(await mirror({ fault }), zips.slice(0, 3));
  expect(work).toEqual({ zips: 3, mods: 5, zipBytes: 3 * UNKNOWN_ZIP_BYTES, sizedZips: 0 });
});

test("one size is missing: the mean of the others", async () => {
  const fault = faults.modules(["example.com/m0"], faults.status(404));
  const work = await ask(await mirror({ fault }), zips.slice(0, 3));
  expect(work).toMatchObject({ zipBytes: Math.round(1.5 * bytesOf(1, 3)), sizedZips: 2 });
});

test("a mirror that never answers is given up", async () => {
  const silent = await mirror({ fault: faults.silenceBeforeHeaders() });
  const work = await ask(silent, zips, systemClock);
  expect(work).toMatchObject({ zips: 100, zipBytes: 100 * UNKNOWN_ZIP_BYTES, sizedZips: 0 });
  expect(silent.requestCount()).toBeLessThanOrEqual(6);
});
