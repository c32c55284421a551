import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { hash1, hashGoMod } from "../../../src/go/dirhash.ts";
import { admitInfo, admitMod, admitZip } from "../../../src/modules/admit.ts";
import { downloadFolder, downloadPath, temporaryPathIn } from "../../../src/modules/module-cache-layout.ts";
import { nodeFiles } from "../../../src/platform/files.ts";
import type { Files } from "../../../src/ports.ts";
import { writePlannedZip } from "../../support/zip-writer.ts";

const m = { path: "example.com/Mod", version: "v1.2.3" };
const goMod = Buffer.from("module example.com/Mod\n");
const name = "example.com/Mod@v1.2.3/go.mod";
const zip = writePlannedZip({ entries: [{ name, content: goMod }] });
const zipH1 = hash1([{ name, sha256Hex: createHash("sha256").update(goMod).digest("hex") }]);
const otherH1 = hashGoMod(Buffer.from("module other\n"));

let cache: string;
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), "admit-"));
});
afterEach(() => rm(cache, { recursive: true }));

async function incoming(bytes: Uint8Array): Promise<string> {
  const path = temporaryPathIn(cache, m, "1");
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  return path;
}

const namesInCache = async () => (await readdir(downloadFolder(cache, m)).catch(() => [])).sort();
const read = (kind: "zip" | "mod" | "info" | "ziphash") => readFile(downloadPath(cache, m, kind));

describe("admitZip", () => {
  test("a zip with the right hash enters, with the .ziphash that cmd/go would write", async () => {
    expect(await admitZip(nodeFiles, cache, m, await incoming(zip), zipH1)).toEqual({ kind: "admitted" });
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
      problem: "not a zip",
    });
    expect(await namesInCache()).toEqual([]);
  });

  test("one that is there already stays as it is", async () => {
    const path = await incoming(zip);
    await writeFile(downloadPath(cache, m, "zip"), "someone else's");
    expect(await admitZip(nodeFiles, cache, m, path, zipH1)).toEqual({ kind: "present" });
    expect((await read("zip")).toString()).toBe("someone else's");
    expect(await namesInCache()).toEqual(["v1.2.3.zip"]);
  });

  test("one that appears while ours is hashed stays as it is, without a .ziphash from us", async () => {
    const path = await incoming(zip);
    const files: Files = {
      ...nodeFiles,
      open: async (opened) => {
        await writeFile(downloadPath(cache, m, "zip"), "someone else's");
        return nodeFiles.open(opened);
      },
    };
    expect(await admitZip(files, cache, m, path, zipH1)).toEqual({ kind: "present" });
    expect((await read("zip")).toString()).toBe("someone else's");
    expect(await namesInCache()).toEqual(["v1.2.3.zip"]);
  });

  test("a .ziphash that is there already stays", async () => {
    const path = await incoming(zip);
    await writeFile(downloadPath(cache, m, "ziphash"), "old");
    expect(await admitZip(nodeFiles, cache, m, path, zipH1)).toEqual({ kind: "admitted" });
    expect((await read("ziphash")).toString()).toBe("old");
  });

  test("of two at once one enters", async () => {
    const first = await incoming(zip);
    const second = temporaryPathIn(cache, m, "2");
    await writeFile(second, zip);
    const kinds = await Promise.all(
      [first, second].map((path) => admitZip(nodeFiles, cache, m, path, zipH1)),
    );
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
    await expect(admitZip(nodeFiles, cache, hostile, join(cache, "t"), zipH1)).rejects.toThrow("refused");
  });
});

describe("admitMod", () => {
  test("the right bytes enter", async () => {
    expect(await admitMod(nodeFiles, cache, m, goMod, hashGoMod(goMod))).toEqual({ kind: "admitted" });
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
    await incoming(zip);
    await writeFile(downloadPath(cache, m, "mod"), "there");
    expect(await admitMod(nodeFiles, cache, m, goMod, hashGoMod(goMod))).toEqual({ kind: "present" });
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
    expect(await admitInfo(nodeFiles, cache, m, time)).toEqual({ kind: "admitted" });
    expect(JSON.parse((await read("info")).toString())).toEqual(info);
  });

  test("what is there stays", async () => {
    await admitInfo(nodeFiles, cache, m, null);
    expect(await admitInfo(nodeFiles, cache, m, "2023-01-02T03:04:05Z")).toEqual({ kind: "present" });
    expect((await read("info")).toString()).toBe('{"Version":"v1.2.3"}');
  });
});

test("files can be rewritten by their owner, as cmd/go leaves them", async () => {
  await admitZip(nodeFiles, cache, m, await incoming(zip), zipH1);
  await admitMod(nodeFiles, cache, m, goMod, hashGoMod(goMod));
  for (const kind of ["zip", "mod", "ziphash"] as const) {
    expect((await stat(downloadPath(cache, m, kind))).mode & 0o200).toBe(0o200);
  }
});
