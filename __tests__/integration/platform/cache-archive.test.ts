/** Archives are read as they were written, whatever packs them, and the real tar can read them too. */
import { spawnSync } from "node:child_process";
import { createHash, randomFillSync } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { readArchive, TooLarge } from "../../../src/platform/cache/archive-reader.ts";
import { writeArchive } from "../../../src/platform/cache/archive-writer.ts";
import { bestCompression, type Compression, compressionOf } from "../../../src/platform/cache/compression.ts";
import type { FileToArchive } from "../../../src/ports.ts";
import { namesIn, packingOf } from "../../support/tar-writer.ts";
import { temporaryFolder } from "../../support/temp.ts";

const machine = { env: process.env, platform: process.platform };
const PACKINGS: readonly Compression[] = ["none", "gzip", "zstd"];

async function all(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const got: Uint8Array[] = [];
  for await (const piece of pieces) got.push(piece);
  return Buffer.concat(got);
}

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const digest = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** The files in an archive, each as a digest. */
async function read(archive: Uint8Array, size = 65_536): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  await readArchive(inPieces(archive, size), machine, 40, async ({ name, content }) => {
    found[name] = digest(await all(content));
  });
  return found;
}

/** Of memory and of the disk, small, empty and larger than what is read at once, with a name longer than a header has room for. */
async function filesToArchive(): Promise<readonly (FileToArchive & { readonly content: Buffer })[]> {
  const folder = await temporaryFolder();
  const large = randomFillSync(Buffer.alloc((5 << 20) + 11));
  large.fill("the same again and again", 0, 3 << 20);
  await writeFile(join(folder, "large"), large);
  await writeFile(join(folder, "small"), "small");
  const inMemory = (name: string, content: Buffer) => ({
    name,
    from: content,
    bytes: content.length,
    content,
  });
  return [
    inMemory("a/in-memory", Buffer.from("in memory")),
    inMemory("a/empty", Buffer.alloc(0)),
    inMemory(`long/${"n".repeat(180)}/ü`, Buffer.from("long")),
    { name: "on-disk/small", from: join(folder, "small"), bytes: 5, content: Buffer.from("small") },
    { name: "on-disk/large", from: join(folder, "large"), bytes: large.length, content: large },
    inMemory("last", Buffer.from("last")),
  ];
}

describe.each(PACKINGS)("packed with %s", (compression) => {
  test("what is read is what was written, however it comes", async () => {
    const files = await filesToArchive();
    const archive = await all(writeArchive(files, compression, machine));
    expect(compressionOf(archive)).toBe(compression);
    const expected = Object.fromEntries(files.map(({ name, content }) => [name, digest(content)]));
    for (const size of [7_777, 65_536]) expect(await read(archive, size)).toEqual(expected);
    expect(packingOf(archive)).toBe(compression);
    expect(namesIn(archive).filter((name) => !name.includes("long"))).toEqual(
      files.map(({ name }) => name).filter((name) => !name.includes("long")),
    );
  });

  test("the same files make the same archive", async () => {
    const files = await filesToArchive();
    const once = await all(writeArchive(files, compression, machine));
    expect(digest(await all(writeArchive(files, compression, machine)))).toBe(digest(once));
  });

  test("no files make an archive too", async () => {
    expect(await read(await all(writeArchive([], compression, machine)))).toEqual({});
  });

  test("a part of one is none: what is whole of it is given, and then it fails", async () => {
    const archive = await all(writeArchive(await filesToArchive(), compression, machine));
    const taken: string[] = [];
    const reading = readArchive(
      inPieces(archive.subarray(0, archive.length / 2), 10_000),
      machine,
      40,
      async ({ name, content }) => {
        await all(content);
        taken.push(name);
      },
    );
    await expect(reading).rejects.toThrow();
    expect(taken).toContain("on-disk/small");
    expect(taken).not.toContain("on-disk/large");
  });

  test("a file that is not taken is passed over; one that nobody could write ends it", async () => {
    const archive = await all(writeArchive(await filesToArchive(), compression, machine));
    const names: string[] = [];
    await readArchive(inPieces(archive, 10_000), machine, 40, async ({ name }) => {
      names.push(name);
    });
    expect(names).toHaveLength(6);
    const problem = new Error("the disk is full");
    const reading = readArchive(inPieces(archive, 10_000), machine, 40, async ({ name }) => {
      if (name === "a/empty") throw problem;
    });
    await expect(reading).rejects.toBe(problem);
  });

  test.each([
    ["has changed its size", { from: Buffer.from("four"), bytes: 5 }],
    ["is gone", { from: "/nowhere/at/all", bytes: 5 }],
    ["is gone, and was large", { from: "/nowhere/at/all", bytes: 8 << 20 }],
  ])("a file that %s makes no archive", async (_, file) => {
    const files = [
      { name: "good", from: Buffer.from("good"), bytes: 4 },
      { name: "bad", ...file },
    ];
    await expect(all(writeArchive(files, compression, machine))).rejects.toThrow(/has changed|ENOENT/);
  });

  test("whoever leaves in the middle of writing leaves nothing running", async () => {
    for await (const _piece of writeArchive(await filesToArchive(), compression, machine)) break;
    if (process.platform !== "linux") return;
    const children = () => spawnSync("ps", ["--ppid", String(process.pid), "-o", "comm="]).stdout.toString();
    for (let tries = 0; children().includes("zstd") && tries < 100; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    expect(children()).not.toContain("zstd");
  });
});

test("more than so many times its own size is too large, whatever it holds", async () => {
  const zeros = Array.from({ length: 20 }, (_, index) => ({
    name: `zeros${index}`,
    from: Buffer.alloc(4 << 20),
    bytes: 4 << 20,
  }));
  const archive = await all(writeArchive(zeros, "gzip", machine));
  const taken: string[] = [];
  const reading = readArchive(inPieces(archive, 10_000), machine, 4, async ({ name }) => {
    taken.push(name);
  });
  await expect(reading).rejects.toBeInstanceOf(TooLarge);
  // 64 MiB are always allowed.
  expect(taken.length).toBeGreaterThan(14);
  expect(taken.length).toBeLessThan(20);
});

test("a machine without zstd packs with gzip, and says so when it should unpack one", async () => {
  if ("createZstdCompress" in (await import("node:zlib"))) return;
  const poor = { env: { PATH: await temporaryFolder() }, platform: process.platform };
  expect(bestCompression(poor)).toBe("gzip");
  expect(bestCompression(machine)).toBe("zstd");
  const archive = await all(writeArchive([], "zstd", machine));
  const reading = readArchive(inPieces(archive, 100), poor, 4, async () => {});
  await expect(reading).rejects.toThrow("there is no zstd on PATH");
});
