import { describe, expect, test } from "@jest/globals";
import { claimedUnpackedBytes } from "../../../src/modules/zip-directory.ts";
import { openBytes } from "../../support/open-bytes.ts";
import { type PlannedEntry, uint16, uint64, writePlannedZip } from "../../support/zip-writer.ts";

const text: PlannedEntry = { name: "example.com/m@v1.0.0/m.go", content: "package m\n".repeat(1000) };
const goMod: PlannedEntry = { name: "example.com/m@v1.0.0/go.mod", content: "module example.com/m\n" };
const zip = writePlannedZip({ entries: [text, goMod] });
const unpackedBytes = 10_000 + 21;

/** The zip's last bytes where they belong, zeros before. */
function endOnly(bytes: Buffer, length: number): Buffer {
  const sparse = Buffer.alloc(bytes.length);
  bytes.copy(sparse, bytes.length - length, bytes.length - length);
  return sparse;
}

const directoryOffset = zip.readUInt32LE(zip.length - 6);

describe("claimedUnpackedBytes", () => {
  test.each([
    ["a whole zip", zip],
    ["a file of which only the central directory is there", endOnly(zip, zip.length - directoryOffset)],
  ])("all files' sizes together: %s", async (_case, bytes) => {
    expect(await claimedUnpackedBytes(openBytes(bytes))).toBe(unpackedBytes);
  });

  test("a zip without files: nothing", async () => {
    expect(await claimedUnpackedBytes(openBytes(writePlannedZip({ entries: [] })))).toBe(0);
  });

  test("it is a claim: a lie is believed, one of more than 4 GiB too", async () => {
    const size = 5 * 2 ** 32;
    const lie: PlannedEntry = {
      ...text,
      central: { unpackedBytes: 0xffffffff },
      centralExtra: Buffer.concat([uint16(1), uint16(8), uint64(size)]),
    };
    const bytes = writePlannedZip({ entries: [lie], zip64: true });
    expect(await claimedUnpackedBytes(openBytes(bytes))).toBe(size);
  });

  test.each([
    ["nothing at all", Buffer.alloc(0)],
    ["a few bytes", Buffer.from("PK")],
    ["a web page", Buffer.from("<!DOCTYPE html><title>Log in</title>".repeat(10))],
    ["zeros, where nothing has arrived", Buffer.alloc(zip.length)],
    ["a central directory that begins before what is there", endOnly(zip, zip.length - directoryOffset - 10)],
    ["an end record alone", endOnly(zip, 22)],
    ["a zip that was cut off", zip.subarray(0, -1)],
    ["a central directory that is said to be larger than we read", directorySaidToHave(9 << 20)],
  ])("null: %s", async (_case, bytes) => {
    expect(await claimedUnpackedBytes(openBytes(bytes))).toBeNull();
  });

  test("what reading the file throws comes through", async () => {
    const broken = { ...openBytes(zip), read: () => Promise.reject(new Error("EIO")) };
    await expect(claimedUnpackedBytes(broken)).rejects.toThrow("EIO");
  });
});

/** One whose end record fits such a directory, so that only its size is in the way. */
function directorySaidToHave(bytes: number): Buffer {
  const end = writePlannedZip({ entries: [], end: { bytes, offset: 0 } });
  return Buffer.concat([Buffer.alloc(bytes), end]);
}
