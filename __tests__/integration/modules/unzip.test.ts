import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { unpackModuleZip } from "../../../src/modules/unzip.ts";
import { BadZip } from "../../../src/modules/zip-directory.ts";
import { makeModule } from "../../../src/sandbox/generated-module.ts";
import { openBytes } from "../../support/open-bytes.ts";
import { type PlannedEntry, writePlannedZip } from "../../support/zip-writer.ts";

const m = { path: "example.com/m", version: "v1.0.0" };
const entry = (
  name: string,
  content: string | Uint8Array,
  more: Partial<PlannedEntry> = {},
): PlannedEntry => ({
  name: `${m.path}@${m.version}/${name}`,
  content,
  ...more,
});

async function unpacked(zip: Uint8Array): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for await (const { name, bytes } of unpackModuleZip(openBytes(zip), m)) {
    files[name] = Buffer.from(bytes).toString();
  }
  return files;
}

describe("the files of a module zip", () => {
  test("large, small, empty, packed and stored ones", async () => {
    const large = "0123456789abcdef".repeat(200_000);
    const zip = writePlannedZip({
      entries: [
        entry("a/small.txt", "small"),
        entry("empty", ""),
        entry("stored", "stored", { stored: true }),
        entry("a/large", large),
        entry("stored-large", large, { stored: true }),
      ],
    });
    expect(await unpacked(zip)).toEqual({
      "a/small.txt": "small",
      empty: "",
      stored: "stored",
      "a/large": large,
      "stored-large": large,
    });
  });

  test("are those that were put in, as Go's own writer does it", async () => {
    const module = makeModule({ ...m, files: { "bin/go": "#!/bin/sh\n", "src/_go.mod": "module std\n" } });
    expect(await unpacked(module.zip)).toMatchObject({
      "bin/go": "#!/bin/sh\n",
      "src/_go.mod": "module std\n",
    });
  });

  test("a link is a file with the link's text in it: what a zip says of modes is passed over", async () => {
    const zip = Buffer.from(writePlannedZip({ entries: [entry("link", "/etc/passwd", { stored: true })] }));
    const central = zip.indexOf(Buffer.from("504b0102", "hex"));
    zip.writeUInt16LE(0x0314, central + 4); // Made on Unix,
    zip.writeUInt32LE(0o120777 * 65_536, central + 38); // as a symbolic link.
    expect(await unpacked(zip)).toEqual({ link: "/etc/passwd" });
  });
});

describe("refused", () => {
  test.each<[string, PlannedEntry, RegExp]>([
    ["a name that leads outside", entry("../up", "x"), /name-not-allowed/],
    ["a name that leads outside later", entry("a/../../up", "x"), /name-not-allowed/],
    ["a name with a backslash", entry("a\\..\\up", "x"), /name-not-allowed/],
    ["a folder", entry("a/", ""), /name-not-allowed/],
    ["an absolute name", { name: "/etc/passwd", content: "x" }, /prefix/],
    ["another module's name", { name: "example.com/n@v1.0.0/x", content: "x" }, /prefix/],
    [
      "more than it says that it unpacks to",
      entry("bomb", "small", { packed: deflateRawSync(Buffer.alloc(50_000_000)) }),
      /damaged-content|wrong-size/,
    ],
    [
      "more than any module",
      entry("bomb", "small", { both: { unpackedBytes: 501 * 1024 * 1024 } }),
      /zip-too-large/,
    ],
    ["other contents than its CRC says", entry("x", "right", { both: { crc32: 1 } }), /wrong-crc/],
  ])("%s", async (_, planned, problem) => {
    const zip = writePlannedZip({ entries: [entry("first", "first"), planned] });
    const error = await unpacked(zip).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(BadZip);
    expect((error as Error).message).toMatch(problem);
  });

  test("two files of one name", async () => {
    const zip = writePlannedZip({ entries: [entry("x", "a"), entry("x", "b")] });
    await expect(unpacked(zip)).rejects.toThrow(/name-twice/);
  });
});
