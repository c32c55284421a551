import { mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { entryName } from "../../../src/cache/entry-files.ts";
import { countWithoutZip, findWrong, listModules } from "../../../src/modules/list-modules.ts";
import { type DownloadKind, downloadPath } from "../../../src/modules/module-cache-layout.ts";
import { hashZipFile } from "../../../src/modules/zip-hash.ts";
import { nodeFiles } from "../../../src/platform/files.ts";
import type { GeneratedModule } from "../../../src/sandbox/generated-module.ts";
import { fillModuleCache } from "../../support/cache-entry.ts";
import { smallModules } from "../../support/project.ts";
import { temporaryFolder } from "../../support/temp.ts";

const modules = smallModules().slice(0, 3);
const [alpha, beta, gamma] = modules as [GeneratedModule, GeneratedModule, GeneratedModule];
const wanted = {
  zips: modules.map(({ module, zipH1 }) => ({ module, h1: zipH1 })),
  mods: modules.map(({ module, modH1 }) => ({ module, h1: modH1 })),
};
const hashers = [
  (path: string, module: GeneratedModule["module"]) => hashZipFile(nodeFiles, path, module),
] as const;

/** A module cache with the files of these modules. */
async function filled(those = modules) {
  const root = await temporaryFolder();
  await fillModuleCache(root, those);
  const at = ({ module }: GeneratedModule, kind: DownloadKind) => downloadPath(root, module, kind);
  return { root, at, list: () => listModules(nodeFiles, root, wanted, entryName) };
}

test("zips with their .info, and go.mod files; small files first, then the zips, the largest first", async () => {
  const { root, list } = await filled();
  await mkdir(join(root, "example.com", "alpha@v1.2.3"), { recursive: true });
  const { files, zipBytes } = await list();
  const small = modules.flatMap(({ module }) => [entryName(module, "info"), entryName(module, "mod")]);
  const bySize = [...modules].sort((a, b) => b.zip.length - a.zip.length);
  const zips = bySize.map(({ module }) => entryName(module, "zip"));
  expect(files.map(({ name }) => name)).toEqual([...small.sort(), ...zips]);
  expect(zipBytes).toBe(modules.reduce((sum, { zip }) => sum + zip.length, 0));
});

test("what is not there is left out; an .info that is missing beside its zip is made", async () => {
  const { at, list } = await filled([alpha, beta]);
  await rm(at(alpha, "info"));
  await rm(at(beta, "zip"));
  const { files, zips, mods } = await list();
  expect(zips.map(({ sum }) => sum.module)).toEqual([alpha.module]);
  expect(mods.map(({ sum }) => sum.module)).toEqual([alpha.module, beta.module]);
  const info = files.find(({ name }) => name === entryName(alpha.module, "info"));
  expect(JSON.parse(Buffer.from(info?.from as Uint8Array).toString())).toEqual({ Version: "v1.2.3" });
  expect(files.map(({ name }) => name)).not.toContain(entryName(beta.module, "info"));
});

test("a link in a file's place is no file of the module cache", async () => {
  const { root, at, list } = await filled();
  const elsewhere = join(root, "elsewhere");
  await writeFile(elsewhere, alpha.zip);
  await rm(at(alpha, "zip"));
  await symlink(elsewhere, at(alpha, "zip"));
  expect((await list()).zips.map(({ sum }) => sum.module)).toEqual([beta.module, gamma.module]);
});

describe("what is not as go.sum says", () => {
  test.each<[string, DownloadKind, Uint8Array]>([
    ["a zip with other code", "zip", alpha.otherZip],
    ["a zip that is none", "zip", Buffer.from("no zip")],
    ["another go.mod", "mod", Buffer.from("module example.com/alpha\n")],
    ["an empty go.mod", "mod", Buffer.alloc(0)],
  ])("%s is found", async (_, kind, content) => {
    const { at, list } = await filled();
    await writeFile(at(alpha, kind), content);
    expect(await findWrong(nodeFiles, await list(), hashers)).toEqual([alpha.module]);
  });

  test("where all is right there is nothing to find", async () => {
    expect(await findWrong(nodeFiles, await (await filled()).list(), hashers)).toEqual([]);
  });
});

test("modules without a zip are counted, also where something else is in its place", async () => {
  const { root, at } = await filled([alpha, beta]);
  await rm(at(beta, "zip"));
  await mkdir(join(dirname(at(beta, "zip")), "v1.2.3.zip"));
  const all = modules.map(({ module }) => module);
  expect(await countWithoutZip(nodeFiles, root, all)).toBe(2);
});
