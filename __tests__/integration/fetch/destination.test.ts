import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { readdir, readFile } from "node:fs/promises";
import type { Socket } from "node:net";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { expect, test } from "@jest/globals";
import { intoZipFile } from "../../../src/fetch/destination.ts";
import { nodeFiles } from "../../../src/platform/files.ts";
import type { Files } from "../../../src/ports.ts";
import { startMirror } from "../../../src/sandbox/fault-server.ts";
import { faults } from "../../../src/sandbox/faults.ts";
import { makeModule } from "../../../src/sandbox/generated-module.ts";
import { fetchFrom, infoOf, leftOf, modOf, sourceAt, zipOf } from "../../support/fetching.ts";
import { closedAfterTest } from "../../support/mirrors.ts";
import { temporaryFolder } from "../../support/temp.ts";

const tool = makeModule({ path: "example.com/tool", version: "v1.0.0", paddingBytes: 200_000 });
const modules = [tool];
const mirror = async (options = {}) => closedAfterTest(await startMirror({ modules, ...options }));

test("a zip can go into a file of its own: nothing is beside it, and nothing is in a module cache", async () => {
  const folder = await temporaryFolder();
  const place = join(folder, "tool.zip");
  const destination = intoZipFile(nodeFiles, place);
  const liar = await mirror({ fault: faults.onlyZips(faults.corruptZip()) });
  const run = await fetchFrom([liar, await mirror()], { modules, wanted: [zipOf(tool)], destination });
  expect(run.result).toMatchObject({ zips: 1, left: [], moduleCacheProblem: null });
  expect(sourceAt(run, 1)).toMatchObject({ outcome: "delivered", lied: false });
  expect(await readdir(folder)).toEqual(["tool.zip"]);
  expect(Buffer.compare(await readFile(place), tool.zip)).toBe(0);
  expect(await readdir(run.moduleCache.root).catch(() => [])).toEqual([]);
});

test("only wrong bytes: there is no file", async () => {
  const folder = await temporaryFolder();
  const destination = intoZipFile(nodeFiles, join(folder, "tool.zip"));
  const liar = await mirror({ fault: faults.onlyZips(faults.corruptZip()) });
  const run = await fetchFrom([liar], { modules, wanted: [zipOf(tool)], destination });
  expect(Object.values(leftOf(run))).toEqual(["wrong-bytes"]);
  expect(await readdir(folder)).toEqual([]);
});

test.each([
  ["go.mod", modOf(tool)],
  [".info", infoOf(tool)],
])("there is no place for a %s", async (_case, wanted) => {
  const folder = await temporaryFolder();
  const destination = intoZipFile(nodeFiles, join(folder, "tool.zip"));
  const run = await fetchFrom([await mirror()], { modules, wanted: [wanted], destination });
  expect(run.result.moduleCacheProblem).toBe("there is a place for a zip only");
  expect(sourceAt(run, 0).refusals).toBe(0);
  expect(await readdir(folder)).toEqual([]);
});

test("where a zip has no place, nothing more of it is received", async () => {
  const sockets: Socket[] = [];
  const note = (message: unknown) => void sockets.push((message as { readonly socket: Socket }).socket);
  const files: Files = {
    ...nodeFiles,
    create: async () => Promise.reject(Object.assign(new Error("no space left"), { code: "ENOSPC" })),
  };
  subscribe("net.client.socket", note);
  try {
    // In one piece, which is too large to be there at once.
    const limits = { firstPieceBytes: 1 << 20 };
    const only = await mirror({ bytesPerSecond: 500_000 });
    const run = await fetchFrom([only], { modules, wanted: [zipOf(tool)], files, limits });
    expect(run.result).toMatchObject({ zips: 0, moduleCacheProblem: "ENOSPC" });
    expect(sockets.length).toBeGreaterThan(0);
    const open = () => sockets.filter(({ destroyed }) => !destroyed).length;
    for (let looks = 0; looks < 100 && open() > 0; looks++) await delay(10);
    expect(open()).toBe(0);
  } finally {
    unsubscribe("net.client.socket", note);
  }
});
