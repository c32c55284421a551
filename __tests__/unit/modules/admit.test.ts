import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, test } from "@jest/globals";
import { hash1, hashGoMod } from "../../../src/go/dirhash.ts";
import { admitInfo, admitMod, admitZip } from "../../../src/modules/admit.ts";
import { incomingPath, type ModuleCache, openModuleCache } from "../../../src/modules/module-cache.ts";
import { downloadFolder, downloadPath } from "../../../src/modules/module-cache-layout.ts";
import { nodeFiles } from "../../../src/platform/files.ts";
import type { Files } from "../../../src/ports.ts";
import { temporaryFolder } from "../../support/temp.ts";
import { writePlannedZip } from "../../support/zip-writer.ts";

const m = { path: "example.com/Mod", version: "v1.2.3" };
const goMod = Buffer.from("module example.com/Mod\n");
const name = "example.com/Mod@v1.2.3/go.mod";
const zip = writePlannedZip({ entries: [{ name, content: goMod }] });
const zipH1 = hash1([{ name, sha256Hex: createHash("sha256").update(goMod).digest("hex") }]);
const otherH1 = hashGoMod(Buffer.from("module other\n"));

let cache: ModuleCache;
beforeEach(async () => {
  cache = openModuleCache(await temporaryFolder(), { host: "here", pid: 1 });
});

async function incoming(bytes: Uint8Array): Promise<string> {
  const path = incomingPath(cache);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  return path;
}

type Kind = "zip" | "mod" | "info" | "ziphash";
const pathOf = (kind: Kind) => downloadPath(cache.root, m, kind);
const read = (kind: Kind) => readFile(pathOf(kind));

/** Puts a file of somebody else's where ours would go. */
async function occupy(kind: Kind, text: string): Promise<void> {
  await mkdir(downloadFolder(cache.root, m), { recursive: true });
  await writeFile(pathOf(kind), text);
}

/** What the cache holds of the module, and what is still on its way into it. */
async function namesInCache(): Promise<string[]> {
  const folders = [downloadFolder(cache.root, m), cache.incoming];
  const names = await Promise.all(folders.map((folder) => readdir(folder).catch(() => [])));
  return names.flat().sort();
}

describe("admitZip", () => {
  test("a zip with the right hash enters, with the .ziphash that cmd/go would write", async () => {
    expect(await admitZip(nodeFiles, cache, m, await incoming(zip), zipH1)).toMatchObject({
      kind: "admitted",
    });
    expect(await namesInCache()).toEqual(["v1.2.3.zip", "v1.2.3.ziphash"]);
    expect(await read("zip")).toEqual(zip);
    expect((await read("ziphash")).toString()).toBe(zipH1);
  });

  test("one with another hash does not, and leaves nothing", async () => {
    expect(await admitZip(nodeFiles, cache, m, await incoming(zip), otherH1)).toEqual({
      kind: "wrong-hash",
      expected: otherH1,
      actual: zipH1,
    });
    expect(await namesInCache()).toEqual([]);
  });

  test("a login page does not, and leaves nothing", async () => {
    const page = await incoming(Buffer.from("<!doctype html><title>Log in</title>"));
    expect(await admitZip(nodeFiles, cache, m, page, zipH1)).toEqual({
      kind: "bad-zip",
      problem: "not-a-zip",
    });
    expect(await namesInCache()).toEqual([]);
  });

  test("one that is there already stays as it is", async () => {
    const path = await incoming(zip);
    await occupy("zip", "someone else's");
    expect(await admitZip(nodeFiles, cache, m, path, zipH1)).toEqual({ kind: "present", goMod });
    expect((await read("zip")).toString()).toBe("someone else's");
    expect(await namesInCache()).toEqual(["v1.2.3.zip"]);
  });

  test("one that appears while ours is hashed stays as it is, without a .ziphash from us", async () => {
    const path = await incoming(zip);
    const files: Files = {
      ...nodeFiles,
      open: async (opened) => {
        await occupy("zip", "someone else's");
        return nodeFiles.open(opened);
      },
    };
    expect(await admitZip(files, cache, m, path, zipH1)).toMatchObject({ kind: "present" });
    expect((await read("zip")).toString()).toBe("someone else's");
    expect(await namesInCache()).toEqual(["v1.2.3.zip"]);
  });

  test("a .ziphash that was there without its zip does not speak for the new one", async () => {
    const path = await incoming(zip);
    await occupy("ziphash", "old");
    expect(await admitZip(nodeFiles, cache, m, path, zipH1)).toMatchObject({ kind: "admitted" });
    expect((await read("ziphash")).toString()).toBe(zipH1);
  });

  test("of two at once one enters", async () => {
    const paths = [await incoming(zip), await incoming(zip)];
    const kinds = await Promise.all(paths.map((path) => admitZip(nodeFiles, cache, m, path, zipH1)));
    expect(kinds.map(({ kind }) => kind).sort()).toEqual(["admitted", "present"]);
    expect(await namesInCache()).toEqual(["v1.2.3.zip", "v1.2.3.ziphash"]);
  });

  test("an error of the disk is thrown, and the temporary file is gone", async () => {
    const path = await incoming(zip);
    const files: Files = { ...nodeFiles, moveNew: () => Promise.reject(new Error("EROFS")) };
    await expect(admitZip(files, cache, m, path, zipH1)).rejects.toThrow("EROFS");
    expect(await namesInCache()).toEqual([]);
  });

  test("a module version that cmd/go would refuse throws", async () => {
    const hostile = { path: "../../x", version: "v1.0.0" };
    const path = await incoming(zip);
    await expect(admitZip(nodeFiles, cache, hostile, path, zipH1)).rejects.toThrow("refused");
  });

  test("a folder that can't be made is an error, and the temporary file is gone", async () => {
    const path = await incoming(zip);
    await writeFile(join(cache.root, "cache", "download"), "a file");
    await expect(admitZip(nodeFiles, cache, m, path, zipH1)).rejects.toThrow("ENOTDIR");
    expect(await namesInCache()).toEqual([]);
  });

  test("hands out the go.mod in it, which may be what the .mod file is to hold", async () => {
    const admission = await admitZip(nodeFiles, cache, m, await incoming(zip), zipH1);
    expect(admission).toEqual({ kind: "admitted", goMod });
  });

  test("hands out none where the zip has none", async () => {
    const other = `${name}.txt`;
    const bytes = writePlannedZip({ entries: [{ name: other, content: goMod }] });
    const h1 = hash1([{ name: other, sha256Hex: createHash("sha256").update(goMod).digest("hex") }]);
    expect(await admitZip(nodeFiles, cache, m, await incoming(bytes), h1)).toEqual({
      kind: "admitted",
      goMod: null,
    });
  });
});

describe("admitMod", () => {
  test("the right bytes enter", async () => {
    expect(await admitMod(nodeFiles, cache, m, goMod, hashGoMod(goMod))).toMatchObject({ kind: "admitted" });
    expect(await read("mod")).toEqual(goMod);
    expect(await namesInCache()).toEqual(["v1.2.3.mod"]);
  });

  test("altered ones do not", async () => {
    const altered = Buffer.concat([goMod, Buffer.from("\n")]);
    expect(await admitMod(nodeFiles, cache, m, altered, hashGoMod(goMod))).toEqual({
      kind: "wrong-hash",
      expected: hashGoMod(goMod),
      actual: hashGoMod(altered),
    });
    expect(await namesInCache()).toEqual([]);
  });

  test("what is there stays", async () => {
    await occupy("mod", "there");
    expect(await admitMod(nodeFiles, cache, m, goMod, hashGoMod(goMod))).toMatchObject({ kind: "present" });
    expect((await read("mod")).toString()).toBe("there");
  });

  test("an error of the disk is thrown, and no temporary file stays", async () => {
    const files: Files = { ...nodeFiles, moveNew: () => Promise.reject(new Error("EROFS")) };
    await expect(admitMod(files, cache, m, goMod, hashGoMod(goMod))).rejects.toThrow("EROFS");
    expect(await namesInCache()).toEqual([]);
  });
});

describe("admitInfo", () => {
  test.each([
    ["2023-01-02T03:04:05Z", { Version: "v1.2.3", Time: "2023-01-02T03:04:05Z" }],
    [
      "2023-01-02T03:04:05.123456789+08:00",
      { Version: "v1.2.3", Time: "2023-01-02T03:04:05.123456789+08:00" },
    ],
    [null, { Version: "v1.2.3" }],
    ["", { Version: "v1.2.3" }],
    ["yesterday", { Version: "v1.2.3" }],
    ["2023-01-02", { Version: "v1.2.3" }],
    ["2023-01-02 03:04:05Z", { Version: "v1.2.3" }],
    ["2023-13-02T03:04:05Z", { Version: "v1.2.3" }],
    ["2023-02-30T03:04:05Z", { Version: "v1.2.3" }],
    ["2023-02-28T25:04:05Z", { Version: "v1.2.3" }],
    ['2023-01-02T03:04:05Z","Version":"v9.9.9', { Version: "v1.2.3" }],
  ])("time %j", async (time, info) => {
    expect(await admitInfo(nodeFiles, cache, m, time)).toMatchObject({ kind: "admitted" });
    expect(JSON.parse((await read("info")).toString())).toEqual(info);
  });

  test("what is there stays", async () => {
    await admitInfo(nodeFiles, cache, m, null);
    expect(await admitInfo(nodeFiles, cache, m, "2023-01-02T03:04:05Z")).toMatchObject({ kind: "present" });
    expect((await read("info")).toString()).toBe('{"Version":"v1.2.3"}');
  });
});

test("files can be rewritten by their owner, as cmd/go leaves them", async () => {
  await admitZip(nodeFiles, cache, m, await incoming(zip), zipH1);
  await admitMod(nodeFiles, cache, m, goMod, hashGoMod(goMod));
  for (const kind of ["zip", "mod", "ziphash"] as const) {
    expect((await stat(pathOf(kind))).mode & 0o200).toBe(0o200);
  }
});
