import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { hashZipFile } from "../../../src/modules/zip-hash.ts";
import { nodeFiles } from "../../../src/platform/files.ts";
import type { Arriving, HashZip } from "../../../src/ports.ts";
import { SmallFiles } from "../../../src/relay/small-files.ts";
import { makeModule } from "../../../src/sandbox/generated-module.ts";
import { temporaryFolder } from "../../support/temp.ts";

const MODE = 0o600;

async function smallFiles() {
  const folder = await temporaryFolder();
  const hashed: string[] = [];
  const hashZip: HashZip = (...asked) => {
    hashed.push(asked[0]);
    return hashZipFile(nodeFiles, ...asked);
  };
  return { folder, path: join(folder, "file"), small: new SmallFiles(nodeFiles, hashZip), hashed };
}

const bytes = (count: number) => Buffer.alloc(count, 7);

test("a small file is in memory, and on no disk", async () => {
  const { folder, path, small } = await smallFiles();
  const file = await small.files.create(path, MODE);
  await file.writeAt(0, Buffer.from("ab"));
  await file.writeAt(2, Buffer.from("cd"));
  await file.close();
  const open = await small.files.open(path);
  expect(Buffer.from(await open.read(1, 2)).toString()).toBe("bc");
  await expect(open.read(3, 2)).rejects.toThrow("ends before");
  expect(await readdir(folder)).toEqual([]);
  expect(Buffer.from(small.take(path) ?? []).toString()).toBe("abcd");
  expect(small.take(path)).toBeNull();
});

test("a closed file takes no more: what is hashed is what is passed on", async () => {
  const { path, small } = await smallFiles();
  const file = await small.files.create(path, MODE);
  await file.writeAt(0, Buffer.from("ab"));
  await file.close();
  await expect(file.writeAt(2, Buffer.from("cd"))).rejects.toMatchObject({ code: "EBADF" });
  expect(Buffer.from(small.take(path) ?? []).toString()).toBe("ab");
});

test("bytes that are not the next ones, and many bytes, lead to the disk", async () => {
  const { folder, path, small } = await smallFiles();
  const other = join(folder, "other");
  const [gap, large] = [await small.files.create(path, MODE), await small.files.create(other, MODE)];
  await gap.writeAt(0, Buffer.from("ab"));
  await Promise.all([gap.writeAt(4, Buffer.from("ef")), gap.writeAt(2, Buffer.from("cd"))]);
  for (let at = 0; at < 200_000; at += 50_000) await large.writeAt(at, bytes(50_000));
  await Promise.all([gap.close(), large.close()]);
  expect(await readFile(path, "utf8")).toBe("abcdef");
  expect((await readFile(other)).equals(bytes(200_000))).toBe(true);
  expect(small.take(path)).toBeNull();
  await gap.discard();
  expect(await readdir(folder)).toEqual(["other"]);
});

test("where the disk takes no more, nothing of the file stays there", async () => {
  const folder = await temporaryFolder();
  const full: typeof nodeFiles = {
    ...nodeFiles,
    create: async (path, mode) => {
      const file = await nodeFiles.create(path, mode);
      const writeAt = async () => {
        throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
      };
      return { path, writeAt, write: writeAt, close: () => file.close(), discard: () => file.discard() };
    },
  };
  const { files } = new SmallFiles(full, (...asked) => hashZipFile(nodeFiles, ...asked));
  const file = await files.create(join(folder, "file"), MODE);
  await expect(file.writeAt(0, bytes(200_000))).rejects.toMatchObject({ code: "ENOSPC" });
  await file.discard();
  expect(await readdir(folder)).toEqual([]);
});

test("where much is arriving, further files get their place on the disk at once", async () => {
  const { folder, small } = await smallFiles();
  const files = await Promise.all(
    Array.from({ length: 100 }, (_, i) => small.files.create(join(folder, String(i)), MODE)),
  );
  for (const file of files) await file.writeAt(0, bytes(100_000));
  const onDisk = (await readdir(folder)).length;
  expect(onDisk).toBeGreaterThanOrEqual(16);
  expect(onDisk).toBeLessThan(30);
  for (const file of files) await file.discard();
  expect(await readdir(folder)).toEqual([]);
  // Their room is free again.
  const next = await small.files.create(join(folder, "next"), MODE);
  await next.writeAt(0, bytes(100_000));
  expect(await readdir(folder)).toEqual([]);
});

test("a zip with much to unpack is hashed elsewhere, from a file", async () => {
  const { folder, path, small, hashed } = await smallFiles();
  const little = makeModule({ path: "example.com/little", version: "v1.0.0" });
  const bomb = makeModule({ path: "example.com/bomb", version: "v1.0.0", paddingBytes: 100_000 });
  const much = Buffer.from(bomb.zip);
  // What its directory says that it unpacks to, in the entry's central header: that is what is gone by.
  const header = much.indexOf(Buffer.from("504b0102", "hex"));
  much.writeUInt32LE(900_000, header + 24);
  for (const [name, zip] of [
    ["little", little.zip],
    ["much", much],
  ] as const) {
    const file = await small.files.create(join(folder, name), MODE);
    await file.writeAt(0, zip);
    await file.close();
  }
  expect(await small.hashZip(join(folder, "little"), little.module)).toMatchObject({ h1: little.zipH1 });
  expect(hashed).toEqual([]);
  expect(await small.hashZip(join(folder, "much"), bomb.module)).toMatchObject({ ok: false });
  expect(hashed).toEqual([join(folder, "much")]);
  expect(await readdir(folder)).toEqual(["much"]);
  await small.files.remove(join(folder, "much"));
  await writeFile(path, little.zip);
  expect(await small.hashZip(path, little.module)).toMatchObject({ h1: little.zipH1 });
});

test("a zip that is hashed while it arrives lies in a file", async () => {
  const { folder, path, small, hashed } = await smallFiles();
  const { module, zip, zipH1 } = makeModule({
    path: "example.com/m",
    version: "v1.0.0",
    paddingBytes: 9_000,
  });
  const file = await small.files.create(path, MODE);
  await file.writeAt(0, zip.subarray(0, 5_000));
  let arriving: Arriving | undefined;
  const followed = new Promise<Parameters<Arriving["follow"]>[0]>((follow) => {
    arriving = { bytes: zip.length, endFrom: zip.length, follow };
  });
  const verdict = small.hashZip(path, module, arriving);
  await file.writeAt(5_000, zip.subarray(5_000));
  await file.close();
  (await followed)(zip.length);
  expect(hashed).toEqual([path]);
  expect(await readdir(folder)).toEqual(["file"]);
  expect(await verdict).toMatchObject({ ok: true, h1: zipH1 });
});
