/** The files of a module get their place only where no `go` can be about to unpack it. */
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expect, test } from "@jest/globals";
import { openModuleCache } from "../../../src/modules/module-cache.ts";
import { downloadPath, unpackedPath } from "../../../src/modules/module-cache-layout.ts";
import { placeTree } from "../../../src/modules/place-tree.ts";
import { nodeFiles } from "../../../src/platform/files.ts";
import { readProcesses } from "../../../src/platform/processes.ts";
import { temporaryFolder } from "../../support/temp.ts";

const m = { path: "example.com/Greet", version: "v1.0.0" };

async function newTree() {
  const root = await temporaryFolder();
  const tree = join(root, "tree");
  await mkdir(join(tree, "sub"), { recursive: true });
  await writeFile(join(tree, "sub", "file.go"), "package sub");
  const place = (sealed = false) => {
    return placeTree(nodeFiles, openModuleCache(root, readProcesses().own), m, tree, sealed);
  };
  return { root, tree, place, at: unpackedPath(root, m) };
}

test("where cmd/go has never been", async () => {
  const { place, at } = await newTree();
  expect(await place()).toBe(true);
  expect(await readFile(join(at, "sub", "file.go"), "utf8")).toBe("package sub");
});

test("sealed, as cmd/go leaves them", async () => {
  const { place, at } = await newTree();
  expect(await place(true)).toBe(true);
  if (process.platform !== "win32") expect((await stat(at)).mode & 0o222).toBe(0);
});

test.each([
  ["has locked that version, and may be about to unpack it", "lock"],
  ["has begun to unpack it", "partial"],
] as const)("not where a go %s", async (_, kind) => {
  const { root, tree, place, at } = await newTree();
  const path = downloadPath(root, m, kind);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, "");
  expect(await place()).toBe(false);
  expect(await readdir(tree)).toEqual(["sub"]);
  await expect(stat(at)).rejects.toThrow("ENOENT");
});

test("not over a folder, even one in which nothing is yet", async () => {
  const { place, at } = await newTree();
  await mkdir(at, { recursive: true });
  expect(await place()).toBe(false);
  expect(await readdir(at)).toEqual([]);
});
