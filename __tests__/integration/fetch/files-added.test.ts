import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { moduleKey } from "../../../src/go/module-version.ts";
import { systemClock } from "../../../src/platform/clock.ts";
import { type LoopbackMirror, type MirrorOptions, startMirror } from "../../../src/sandbox/fault-server.ts";
import { faults } from "../../../src/sandbox/faults.ts";
import { makeModule } from "../../../src/sandbox/generated-module.ts";
import {
  everythingOf,
  expectAllFetched,
  expectHonest,
  fetchFrom,
  infoOf,
  leftOf,
  modOf,
  openFrom,
  PATIENT,
  zipOf,
} from "../../support/fetching.ts";
import { closedAfterTest } from "../../support/mirrors.ts";

const [first, second, third] = ["first", "second", "third"].map((name) =>
  makeModule({ path: `example.com/${name}`, version: "v1.0.0", paddingBytes: 20_000 }),
) as [ReturnType<typeof makeModule>, ReturnType<typeof makeModule>, ReturnType<typeof makeModule>];
const modules = [first, second, third];

async function mirror(options: Partial<MirrorOptions> = {}): Promise<LoopbackMirror> {
  return closedAfterTest(await startMirror({ modules, ...options }));
}

/** Notes what a fetch says of each file, and waits for it. */
function news() {
  const said: string[] = [];
  return {
    said,
    onAdmitted: ({ kind, module }: { kind: string; module: typeof first.module }) => {
      said.push(`${moduleKey(module)} ${kind}`);
    },
    onLeft: ({ kind, module }: { kind: string; module: typeof first.module }, reason: string) => {
      said.push(`${moduleKey(module)} ${kind}: ${reason}`);
    },
    until: async (text: string) => {
      while (!said.includes(text)) await wait(5);
    },
  };
}

test("files that are added while others arrive, and after all had arrived, are fetched too", async () => {
  const { said: _said, until, ...told } = news();
  const only = await mirror({ roundTripMs: 20 });
  const { fetch, finish } = await openFrom([only], { modules, wanted: everythingOf([first]), ...told });
  fetch.add(everythingOf([second]));
  await until("example.com/first@v1.0.0 info");
  await until("example.com/second@v1.0.0 mod");
  await until("example.com/second@v1.0.0 info");
  fetch.add(everythingOf([third]));
  await expectAllFetched(await finish());
});

test("a .mod that is added behind its zip comes out of that, one that is added behind another's is asked for", async () => {
  const only = await mirror({ roundTripMs: 20 });
  const { fetch, finish } = await openFrom([only], { modules, wanted: [zipOf(first)] });
  fetch.add([modOf(first), modOf(second)]);
  const wanted = [zipOf(first), modOf(first), modOf(second)];
  const run = await finish();
  await expectAllFetched(run, wanted);
  expect(run.result.derivedMods).toBe(1);
  expect(only.requests.map(({ path }) => path).filter((path) => path.endsWith(".mod"))).toEqual([
    "/example.com/second/@v/v1.0.0.mod",
  ]);
});

test("what was wanted before is not fetched again", async () => {
  const { until, said, ...told } = news();
  const only = await mirror();
  const { fetch, finish } = await openFrom([only], { modules, wanted: [zipOf(first)], ...told });
  fetch.add([zipOf(first)]);
  await until("example.com/first@v1.0.0 zip");
  fetch.add([zipOf(first)]);
  const run = await finish();
  await expectAllFetched(run, [zipOf(first)]);
  expect(said).toEqual(["example.com/first@v1.0.0 zip"]);
});

test("each file that no source has is told of once, and others are added all the same", async () => {
  const { until, said, ...told } = news();
  const lacks = faults.modules([first.module.path], faults.status(404, "not found\n"));
  const only = await mirror({ fault: lacks });
  const { fetch, finish } = await openFrom([only], { modules, wanted: everythingOf([first]), ...told });
  await until("example.com/first@v1.0.0 info: missing-everywhere");
  fetch.add([zipOf(second), infoOf(second)]);
  const run = await finish();
  await expectHonest(run);
  expect(said.filter((text) => text.includes("first")).sort()).toEqual([
    "example.com/first@v1.0.0 info: missing-everywhere",
    "example.com/first@v1.0.0 mod: missing-everywhere",
    "example.com/first@v1.0.0 zip: missing-everywhere",
  ]);
  expect(run.result).toMatchObject({ zips: 1, infos: 1, mods: 0 });
});

test("one that is added just when the last one was left is not left with it", async () => {
  const lacks = faults.modules([first.module.path], faults.status(404, "not found\n"));
  const only = await mirror({ fault: lacks });
  const { said, until, onAdmitted, onLeft } = news();
  const { fetch, finish } = await openFrom([only], {
    modules,
    wanted: [modOf(first)],
    onAdmitted,
    onLeft: (...left) => {
      onLeft(...left);
      queueMicrotask(() => fetch.add([modOf(second)]));
    },
  });
  await until("example.com/first@v1.0.0 mod: missing-everywhere");
  while (said.length < 2) await wait(5);
  const run = await finish();
  await expectHonest(run);
  expect(leftOf(run)).toEqual({ "example.com/first@v1.0.0 mod": "missing-everywhere" });
  expect(run.result.mods).toBe(1);
});

test("a fetch that waited for longer than it would for bytes is no fetch that stands still", async () => {
  const only = await mirror();
  let idleMs = 0;
  const clock = { ...systemClock, monotonicMs: () => systemClock.monotonicMs() + idleMs };
  const { fetch, finish } = await openFrom([only], { modules, wanted: [], limits: PATIENT, clock });
  idleMs = 3_600_000;
  fetch.add([modOf(first)]);
  await expectAllFetched(await finish(), [modOf(first)]);
});

test("one that was ended leaves what is added afterwards", async () => {
  const { until, said, ...told } = news();
  const ending = new AbortController();
  const only = await mirror();
  const options = { modules, wanted: [modOf(first)], signal: ending.signal, ...told };
  const { fetch, finish } = await openFrom([only], options);
  await until("example.com/first@v1.0.0 mod");
  ending.abort();
  fetch.add([modOf(second)]);
  await until("example.com/second@v1.0.0 mod: no-progress");
  const run = await finish();
  await expectHonest(run);
  expect(leftOf(run)).toEqual({ "example.com/second@v1.0.0 mod": "no-progress" });
  expect(said).toHaveLength(2);
});

test("a fetch of nothing ends at once", async () => {
  const run = await fetchFrom([await mirror()], { modules, wanted: [] });
  expect(run.result).toMatchObject({ zips: 0, mods: 0, infos: 0, left: [] });
});

test("a server can ask it for one go.mod after the other, as they are asked for", async () => {
  const only = await mirror();
  const answers = new Map<string, (status: number) => void>();
  const { fetch, finish } = await openFrom([only], {
    modules,
    wanted: [],
    onAdmitted: ({ module }) => answers.get(moduleKey(module))?.(200),
    onLeft: ({ module }) => answers.get(moduleKey(module))?.(404),
  });
  const server = createServer((request, response) => {
    const asked = modules.find(({ module }) => request.url === `/${module.path}/@v/${module.version}.mod`);
    const file = asked
      ? modOf(asked)
      : { ...modOf(first), module: { path: "example.com/no", version: "v1.0.0" } };
    answers.set(moduleKey(file.module), (status) => response.writeHead(status).end());
    fetch.add([file]);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const statuses: number[] = [];
  for (const path of ["first", "no", "second"]) {
    const response = await globalThis.fetch(`${base}/example.com/${path}/@v/v1.0.0.mod`);
    statuses.push(response.status);
    await response.arrayBuffer();
  }
  server.closeAllConnections();
  server.close();
  expect(statuses).toEqual([200, 404, 200]);
  expect((await finish()).result).toMatchObject({ mods: 2 });
});
