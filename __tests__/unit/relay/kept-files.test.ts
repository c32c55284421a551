import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { nodeFiles } from "../../../src/platform/files.ts";
import type { Files } from "../../../src/ports.ts";
import { KeptFiles } from "../../../src/relay/kept-files.ts";
import { temporaryFolder } from "../../support/temp.ts";

const MOST = { bytes: 1_000, inMemoryBytes: 250 };

async function keptFiles(files: Files = nodeFiles) {
  const folder = await temporaryFolder();
  let removed = 0;
  const kept = new KeptFiles({ files, nowMs: () => Date.now() }, MOST, () => {
    removed++;
  });
  const keep = (name: string) => kept.keep(name, Buffer.alloc(100, name), join(folder, name));
  return { folder, kept, keep, removed: () => removed };
}

test("what was used longest ago goes first, from the disk too", async () => {
  const { folder, kept, keep, removed } = await keptFiles();
  for (const name of "abcdefghij") keep(name);
  await kept.settled();
  expect(kept.use("a")).toEqual({ path: join(folder, "a"), bytes: 100 });
  keep("k");
  await kept.settled();
  expect([kept.has("a"), kept.has("b"), removed()]).toEqual([true, false, 1]);
  expect((await readdir(folder)).sort().join("")).toBe("acdefghi");
});

test("beyond what may be in memory the oldest are written to the disk, with the same bytes", async () => {
  const { folder, kept, keep } = await keptFiles();
  for (const name of "abc") keep(name);
  // Until it is written.
  expect(kept.use("a")).toEqual(Buffer.alloc(100, "a"));
  await kept.settled();
  expect(kept.use("a")).toEqual({ path: join(folder, "a"), bytes: 100 });
  expect(await readFile(join(folder, "a"))).toEqual(Buffer.alloc(100, "a"));
  expect(kept.use("b")).toEqual(Buffer.alloc(100, "b"));
});

test("what can't be written is gone", async () => {
  const full = Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
  const { kept, keep, removed } = await keptFiles({ ...nodeFiles, writeNew: () => Promise.reject(full) });
  for (const name of "abc") keep(name);
  await kept.settled();
  expect([kept.use("a"), removed()]).toEqual([null, 1]);
  expect(kept.use("b")).toEqual(Buffer.alloc(100, "b"));
});

test("what has no place on the disk stays in memory", async () => {
  const { folder, kept } = await keptFiles();
  for (const name of "abcd") kept.keep(name, Buffer.alloc(100, name), null);
  await kept.settled();
  expect(kept.use("a")).toEqual(Buffer.alloc(100, "a"));
  expect(await readdir(folder)).toEqual([]);
});
