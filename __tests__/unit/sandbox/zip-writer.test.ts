import { inflateRawSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { writeZip } from "../../../src/sandbox/zip-writer.ts";

const text = Buffer.from("the same words again and again, the same words again and again");

describe("writeZip", () => {
  test("gives the same bytes for the same files", () => {
    const files = [{ name: "a@v1.0.0/a.go", content: text }];
    expect(writeZip(files)).toEqual(writeZip(files));
  });

  test("writes sizes and names into the local header, and the body right after it", () => {
    const zip = Buffer.from(writeZip([{ name: "a.txt", content: text }]));
    const packedBytes = zip.readUInt32LE(18);
    expect(zip.readUInt16LE(6)).toBe(0);
    expect(zip.readUInt32LE(22)).toBe(text.length);
    expect(zip.toString("utf8", 30, 35)).toBe("a.txt");
    expect(zip.readUInt16LE(28)).toBe(0);
    expect(inflateRawSync(zip.subarray(35, 35 + packedBytes))).toEqual(text);
  });

  test.each([
    ["level 0", { level: 0 }, { name: "a.txt", content: text }],
    ["an entry marked as stored", {}, { name: "a.txt", content: text, stored: true }],
    ["bytes that deflate would make larger", {}, { name: "a.txt", content: Buffer.from("ab") }],
    ["an empty file", {}, { name: "a.txt", content: Buffer.alloc(0) }],
  ])("stores: %s", (_, options, file) => {
    const zip = Buffer.from(writeZip([file], options));
    expect(zip.readUInt16LE(8)).toBe(0);
    expect(zip.subarray(35, 35 + file.content.length)).toEqual(file.content);
  });

  test("ends with an end record without comment that points at the central directory", () => {
    const zip = Buffer.from(writeZip(["a", "b"].map((name) => ({ name, content: text }))));
    const end = zip.subarray(-22);
    expect(end.readUInt32LE(0)).toBe(0x06054b50);
    expect(end.readUInt16LE(10)).toBe(2);
    expect(end.readUInt16LE(20)).toBe(0);
    const directoryOffset = end.readUInt32LE(16);
    expect(zip.readUInt32LE(directoryOffset)).toBe(0x02014b50);
    expect(directoryOffset + end.readUInt32LE(12)).toBe(zip.length - 22);
  });

  test("marks names that are not ASCII as UTF-8", () => {
    const zip = Buffer.from(writeZip([{ name: "grün.txt", content: text }]));
    expect(zip.readUInt16LE(6)).toBe(0x0800);
  });

  test("refuses what needs ZIP64", () => {
    const files = Array.from({ length: 65_535 }, (_, index) => ({
      name: String(index),
      content: Buffer.alloc(0),
    }));
    expect(() => writeZip(files)).toThrow(RangeError);
  });
});
