import { createHash } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { hash1 } from "../../../src/go/dirhash.ts";
import { hashModuleZip } from "../../../src/modules/zip-hash.ts";
import type { OpenFile } from "../../../src/ports.ts";
import { openBytes } from "../../support/open-bytes.ts";
import {
  type PlannedEntry,
  uint16,
  uint32,
  uint64,
  writePlannedZip,
  type ZipPlan,
} from "../../support/zip-writer.ts";

const module = { path: "example.com/m", version: "v1.2.3" };
const prefix = "example.com/m@v1.2.3/";
const goMod: PlannedEntry = { name: `${prefix}go.mod`, content: "module example.com/m\n" };
const source: PlannedEntry = { name: `${prefix}m.go`, content: "package m\n".repeat(50) };

const verdictOn = (plan: ZipPlan) => hashModuleZip(openBytes(writePlannedZip(plan)), module);

function h1Of(entries: readonly PlannedEntry[]): string {
  return hash1(
    entries.map(({ name, content }) => ({
      name: Buffer.from(name).toString(),
      sha256Hex: createHash("sha256").update(content).digest("hex"),
    })),
  );
}

/** Bytes that don't repeat: packed they stay as long as they were. */
function noise(length: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(length / 64) }, (_, index) =>
    createHash("sha512").update(String(index)).digest(),
  );
  return Buffer.concat(blocks).subarray(0, length);
}

describe("zips that Go hashes", () => {
  const large = { name: `${prefix}large.bin`, content: noise(3 << 20) };
  const sparse = { name: `${prefix}sparse.bin`, content: Buffer.alloc(3 << 20) };
  const zip64Sizes = Buffer.concat([uint16(1), uint16(24), uint64(500), uint64(0), uint64(0)]);
  const cases: [string, ZipPlan][] = [
    ["deflated and stored", { entries: [goMod, { ...source, stored: true }] }],
    ["no entries at all", { entries: [] }],
    ["an empty file", { entries: [goMod, { name: `${prefix}empty`, content: "" }] }],
    ["a signed descriptor, as Go writes it", { entries: [{ ...source, descriptor: "signed32" }, goMod] }],
    ["an unsigned descriptor", { entries: [{ ...source, descriptor: "unsigned32" }] }],
    ["a ZIP64 descriptor", { entries: [{ ...source, descriptor: "signed64" }] }],
    ["an unsigned ZIP64 descriptor", { entries: [{ ...source, descriptor: "unsigned64" }, goMod] }],
    ["ZIP64 records", { entries: [goMod, source], zip64: true }],
    [
      "sizes and offset in a ZIP64 extra field",
      {
        entries: [
          {
            ...source,
            stored: true,
            central: { compressedBytes: 0xffffffff, unpackedBytes: 0xffffffff, headerOffset: 0xffffffff },
            centralExtra: Buffer.concat([zip64Sizes.subarray(0, 4), uint64(500), uint64(500), uint64(0)]),
          },
        ],
      },
    ],
    ["extra fields", { entries: [{ ...goMod, localExtra: uint32(0x7071), centralExtra: uint32(0x5455) }] }],
    ["a large file that does not shrink", { entries: [large, goMod] }],
    ["a large stored file", { entries: [{ ...large, stored: true }, goMod] }],
    ["a large file that shrinks to nothing", { entries: [goMod, sparse, source] }],
    [
      "names beyond ASCII",
      {
        entries: [
          { ...goMod, name: `${prefix}é/\u{10400}` },
          { ...goMod, name: `${prefix}\u{10400}` },
          { ...goMod, name: `${prefix}\uffdc` },
          { ...goMod, name: `${prefix}straße` },
          { ...goMod, name: `${prefix}strasse` },
        ],
      },
    ],
    ["more entries than one buffer holds", { entries: many(3000) }],
  ];

  test.each(cases)("%s", async (_, plan) => {
    const unpackedBytes = plan.entries.reduce((sum, { content }) => sum + Buffer.from(content).length, 0);
    const inRoot = plan.entries.find(({ name }) => name === goMod.name);
    expect(await verdictOn(plan)).toEqual({
      ok: true,
      h1: h1Of(plan.entries),
      files: plan.entries.length,
      unpackedBytes,
      goMod: inRoot ? Buffer.from(inRoot.content) : null,
      unpacked: false,
    });
  });

  test("central directory in another order than the entries", async () => {
    const zip = writePlannedZip({ entries: [goMod, source] });
    const start = zip.readUInt32LE(zip.length - 6);
    const firstLength = 46 + prefix.length + "go.mod".length;
    const swapped = Buffer.concat([
      zip.subarray(0, start),
      zip.subarray(start + firstLength, zip.length - 22),
      zip.subarray(start, start + firstLength),
      zip.subarray(zip.length - 22),
    ]);
    expect(await hashModuleZip(openBytes(swapped), module)).toMatchObject({
      ok: true,
      h1: h1Of([goMod, source]),
    });
  });
});

describe("the go.mod that is handed out", () => {
  const most = 1 << 20;
  const cases: [string, PlannedEntry[], Uint8Array | null][] = [
    ["an empty one", [{ ...goMod, content: "" }], Buffer.alloc(0)],
    ["one of 1 MiB", [{ ...goMod, content: Buffer.alloc(most, "/") }], Buffer.alloc(most, "/")],
    ["none that is larger", [{ ...goMod, content: Buffer.alloc(most + 1, "/") }], null],
    ["none of another name", [{ ...goMod, name: `${prefix}_go.mod` }], null],
  ];
  test.each(cases)("%s", async (_, entries, expected) => {
    const verdict = await verdictOn({ entries });
    expect(verdict).toMatchObject({ ok: true });
    const handedOut = verdict.ok ? verdict.goMod : null;
    // A matcher takes seconds for a mebibyte.
    expect(handedOut === null ? null : Buffer.compare(handedOut, expected ?? Buffer.from("none"))).toBe(
      expected === null ? null : 0,
    );
  });

  test.each([true, false])("is a copy, whatever becomes of the file's bytes (stored: %s)", async (stored) => {
    const zip = openBytes(writePlannedZip({ entries: [{ ...goMod, stored }] }));
    const handedOut: Uint8Array[] = [];
    const file: OpenFile = {
      ...zip,
      read: async (position, length) => {
        const bytes = Buffer.from(await zip.read(position, length));
        handedOut.push(bytes);
        return bytes;
      },
    };
    const verdict = await hashModuleZip(file, module);
    for (const bytes of handedOut) bytes.fill(0);
    expect(verdict).toMatchObject({ ok: true, goMod: Buffer.from(goMod.content) });
  });
});

/** Files of these names below the module's prefix. */
function named(...names: readonly string[]): ZipPlan {
  return { entries: names.map((name) => ({ ...goMod, name: prefix + name })) };
}

function many(count: number): PlannedEntry[] {
  return Array.from({ length: count }, (_, index) => ({
    name: `${prefix}p${index}/file.go`,
    content: noise(index % 400),
  }));
}

describe("zips that are refused", () => {
  const bomb = deflateRawSync(Buffer.alloc(40 << 20));
  const locator = Buffer.concat([uint32(0x07064b50), uint32(0), uint64(0), uint32(1)]);
  const unfinished = deflateRawSync(source.content, { finishFlush: 2 });
  const cases: [string, string, ZipPlan][] = [
    ["a comment", "unusual-end", { entries: [goMod], comment: "hello" }],
    [
      "a comment that is itself an end record",
      "unusual-bytes-around-directory",
      { entries: [goMod], comment: writePlannedZip({ entries: [] }).toString("latin1") },
    ],
    ["bytes before the first entry", "unusual-gap", { entries: [{ ...goMod, gap: uint32(0) }] }],
    ["bytes between entries", "unusual-gap", { entries: [goMod, { ...source, gap: uint32(0) }] }],
    ["bytes before the central directory", "unusual-gap", { entries: [goMod], beforeDirectory: uint32(0) }],
    [
      "bytes alone before the central directory",
      "unusual-bytes-before-directory",
      { entries: [], beforeDirectory: uint32(0) },
    ],
    [
      "bytes behind the central directory",
      "unusual-bytes-around-directory",
      { entries: [goMod], afterDirectory: uint32(0) },
    ],
    [
      "a directory that is said to start earlier",
      "unusual-bytes-around-directory",
      { entries: [goMod], end: { offset: 3 } },
    ],
    [
      "too few entries in the end record",
      "unusual-entry-count",
      { entries: [goMod, source], end: { entries: 1 } },
    ],
    ["too many entries in the end record", "unusual-entry-count", { entries: [goMod], end: { entries: 2 } }],
    ["several disks", "unusual-disks", { entries: [goMod], end: { disk: 1 } }],
    ["an entry on another disk", "unusual-disks", { entries: [{ ...goMod, central: { disk: 1 } }] }],
    ["an entry comment", "unusual-entry-comment", { entries: [{ ...goMod, comment: "c" }] }],
    ["an encrypted entry", "unusual-flags", { entries: [{ ...goMod, both: { flags: 1 } }] }],
    ["strong encryption", "unusual-flags", { entries: [{ ...goMod, both: { flags: 0x40 } }] }],
    ["a method that Go does not know", "unusual-method", { entries: [{ ...goMod, both: { method: 12 } }] }],
    [
      "a local header with another name",
      "unusual-headers-disagree",
      { entries: [{ ...goMod, local: { name: Buffer.from(`${prefix}no.mod`) } }] },
    ],
    [
      "a local header with a longer name",
      "unusual-headers-disagree",
      { entries: [{ ...goMod, local: { name: Buffer.from(`${prefix}go.modx`) } }] },
    ],
    [
      "a local header with another method",
      "unusual-headers-disagree",
      { entries: [{ ...goMod, local: { method: 0 } }] },
    ],
    [
      "a local header with other flags",
      "unusual-headers-disagree",
      { entries: [{ ...goMod, local: { flags: 2 } }] },
    ],
    [
      "a local header with another size",
      "unusual-headers-disagree",
      { entries: [{ ...goMod, local: { compressedBytes: 1 } }] },
    ],
    [
      "a local header with another CRC",
      "unusual-headers-disagree",
      { entries: [{ ...goMod, local: { crc32: 0 } }] },
    ],
    [
      "two entries with the same bytes",
      "unusual-gap",
      { entries: [goMod, { ...source, central: { headerOffset: 0 } }] },
    ],
    [
      "an entry that reaches into the next",
      "unusual-gap",
      { entries: [{ ...goMod, both: { compressedBytes: 60 } }, source] },
    ],
    [
      "an entry that reaches behind the end",
      "unusual-gap",
      { entries: [{ ...goMod, both: { compressedBytes: 1 << 30 } }] },
    ],
    [
      "an offset behind the end",
      "unusual-gap",
      { entries: [{ ...goMod, central: { headerOffset: 1 << 30 } }] },
    ],
    ["the same name twice", "name-twice", { entries: [goMod, goMod] }],
    [
      "another module's name",
      "name-without-prefix",
      { entries: [{ ...goMod, name: "example.com/n@v1.2.3/go.mod" }] },
    ],
    ["no prefix", "name-without-prefix", { entries: [{ ...goMod, name: "go.mod" }] }],
    ["nothing but the prefix", "name-not-allowed", { entries: [{ ...goMod, name: prefix }] }],
    ["a directory", "name-not-allowed", { entries: [{ name: `${prefix}d/`, content: "", stored: true }] }],
    ["a way out", "name-not-allowed", { entries: [{ ...goMod, name: `${prefix}../../x` }] }],
    ["a way out at the end", "name-not-allowed", { entries: [{ ...goMod, name: `${prefix}a/..` }] }],
    ["a dot as element", "name-not-allowed", { entries: [{ ...goMod, name: `${prefix}a/./b` }] }],
    ["a double slash", "name-not-allowed", { entries: [{ ...goMod, name: `${prefix}/etc/passwd` }] }],
    ["a backslash", "name-not-allowed", { entries: [{ ...goMod, name: `${prefix}..\\x` }] }],
    ["a newline", "name-not-allowed", { entries: [{ ...goMod, name: `${prefix}a\nb` }] }],
    ["a zero byte", "name-not-allowed", { entries: [{ ...goMod, name: `${prefix}a\0b` }] }],
    [
      "a name that is no UTF-8",
      "name-not-utf8",
      { entries: [{ ...goMod, name: Buffer.from(`${prefix}\xff`, "latin1") }] },
    ],
    ["a wrong CRC", "wrong-crc", { entries: [{ ...goMod, both: { crc32: 1 } }] }],
    // Go takes a CRC of 0 for "not set" and checks nothing.
    ["a CRC of 0", "wrong-crc", { entries: [{ ...goMod, both: { crc32: 0 } }] }],
    ["more content than said", "damaged-content", { entries: [{ ...source, both: { unpackedBytes: 499 } }] }],
    ["less content than said", "wrong-size", { entries: [{ ...source, both: { unpackedBytes: 501 } }] }],
    [
      "a stored entry of two sizes",
      "wrong-size",
      { entries: [{ ...source, stored: true, both: { unpackedBytes: 501 } }] },
    ],
    ["a small bomb", "damaged-content", { entries: [{ ...goMod, packed: bomb }] }],
    [
      "a bomb that says to be of 2 MiB",
      "wrong-size",
      { entries: [{ ...goMod, packed: bomb, both: { unpackedBytes: 2 << 20 } }] },
    ],
    ["damaged bytes", "damaged-content", { entries: [{ ...source, packed: Buffer.from("not deflated") }] }],
    [
      "damaged bytes in a large file",
      "damaged-content",
      { entries: [{ ...source, packed: noise(2 << 20) }] },
    ],
    ["content without its last block", "damaged-content", { entries: [{ ...source, packed: unfinished }] }],
    [
      "bytes behind the compressed ones",
      "unusual-bytes-behind-content",
      { entries: [{ ...source, packed: Buffer.concat([deflateRawSync(source.content), uint32(0)]) }] },
    ],
    [
      "megabytes behind the compressed ones",
      "unusual-bytes-behind-content",
      {
        entries: [
          { ...source, packed: Buffer.concat([deflateRawSync(source.content), Buffer.alloc(2 << 20)]) },
        ],
      },
    ],
    [
      "a descriptor with another CRC",
      "unusual-data-descriptor",
      { entries: [{ ...goMod, descriptor: Buffer.alloc(12, 7) }] },
    ],
    [
      "a descriptor of a strange length",
      "unusual-data-descriptor",
      { entries: [{ ...goMod, descriptor: Buffer.alloc(14) }] },
    ],
    [
      "no descriptor where one is announced",
      "unusual-data-descriptor",
      { entries: [{ ...goMod, descriptor: Buffer.alloc(0) }] },
    ],
    [
      "a descriptor that is not announced",
      "unusual-gap",
      { entries: [{ ...goMod, descriptor: "signed32", both: { flags: 0 }, local: truthful(goMod) }] },
    ],
    [
      "a ZIP64 locator that only some look for",
      "unusual-zip64",
      { entries: [goMod], afterDirectory: locator },
    ],
    [
      "a ZIP64 locator hidden in an extra field",
      "unusual-zip64",
      { entries: [{ ...goMod, centralExtra: locator }], end: { entries: 0xffff } },
    ],
    ["ZIP64 records elsewhere", "unusual-zip64", { entries: [goMod], zip64: true, end64: { position: 0 } }],
    [
      "ZIP64 records on several disks",
      "unusual-zip64",
      { entries: [goMod], zip64: true, end64: { disks: 2 } },
    ],
    [
      "ZIP64 records that contradict the others",
      "unusual-zip64",
      { entries: [goMod], zip64: true, end: { bytes: 7 } },
    ],
    [
      "a ZIP64 directory elsewhere",
      "unusual-bytes-around-directory",
      { entries: [goMod], zip64: true, end64: { offset: 1 } },
    ],
    [
      "a ZIP64 count beyond all bounds",
      "zip-too-large",
      { entries: [goMod], zip64: true, end64: { entries: 2 ** 40 } },
    ],
    [
      "a size in a ZIP64 field that is not there",
      "unusual-zip64-extra",
      { entries: [{ ...goMod, central: { unpackedBytes: 0xffffffff } }] },
    ],
    [
      "two ZIP64 fields",
      "unusual-zip64-extra",
      {
        entries: [
          {
            ...goMod,
            central: { unpackedBytes: 0xffffffff },
            centralExtra: Buffer.concat([uint16(1), uint16(8), uint64(21), uint16(1), uint16(8), uint64(22)]),
          },
        ],
      },
    ],
    [
      "a broken extra field",
      "unusual-extra",
      { entries: [{ ...goMod, central: { unpackedBytes: 0xffffffff }, centralExtra: uint32(0xffff0001) }] },
    ],
    [
      "a go.mod over its limit",
      "zip-too-large",
      { entries: [{ ...goMod, both: { unpackedBytes: (16 << 20) + 1 } }] },
    ],
    [
      "a LICENSE over its limit",
      "zip-too-large",
      { entries: [{ ...goMod, name: `${prefix}LICENSE`, both: { unpackedBytes: (16 << 20) + 1 } }] },
    ],
    ["a name with a byte order mark", "name-not-allowed", named("\ufeff.txt")],
    ["a name with an emoji", "name-not-allowed", named("\u{1f600}.txt")],
    ["a name that writes from right to left", "name-not-allowed", named("\u202eog.m")],
    ["a stream of another file, on Windows", "name-not-allowed", named("m.go:x")],
    ["a device, on Windows", "name-not-allowed", named("a/NUL.go")],
    ["a name that Windows cuts at its dot", "name-not-allowed", named("m.go./x")],
    ["a pattern of the shell", "name-not-allowed", named("*.go")],
    ["a go.mod in a folder", "go-mod-elsewhere", named("sub/go.mod")],
    ["a go.mod in capitals", "go-mod-elsewhere", named("GO.MOD")],
    ["a name that no system takes", "name-too-long", named(`${"d/".repeat(2048)}f`)],
    ["names in other case", "name-twice-but-for-case", named("m.go", "M.go")],
    ["folders in other case", "name-twice-but-for-case", named("a/x", "A/y")],
    ["a letter's other forms", "name-twice-but-for-case", named("k", "\u212a")],
    ["a file that is a folder as well", "name-twice", named("__proto__", "__proto__/x")],
    ["a folder that is a file as well", "name-twice", named("a/x", "a")],
    ["files that are too large together", "zip-too-large", { entries: [claiming("a"), claiming("b")] }],
  ];

  test.each(cases)("%s: %s", async (_, problem, plan) => {
    expect(await verdictOn(plan)).toEqual({ ok: false, problem });
  });

  const raw: [string, string, Uint8Array][] = [
    ["an empty file", "not-a-zip", Buffer.alloc(0)],
    ["a login page", "not-a-zip", Buffer.from(`<!doctype html>${" ".repeat(200)}</html>`)],
    ["a zip cut off", "unusual-end", writePlannedZip({ entries: [goMod, source] }).subarray(0, -30)],
    [
      "an end record alone, with wrong numbers",
      "unusual-bytes-around-directory",
      writePlannedZip({ entries: [], end: { offset: 9 } }),
    ],
    ["a signature where a header belongs", "unusual-local-header", damaged(0)],
    [
      "a damaged central directory",
      "unusual-directory",
      damaged(
        writePlannedZip({ entries: [goMod] }).readUInt32LE(writePlannedZip({ entries: [goMod] }).length - 6),
      ),
    ],
  ];

  test.each(raw)("%s: %s", async (_, problem, bytes) => {
    expect(await hashModuleZip(openBytes(bytes), module)).toEqual({ ok: false, problem });
  });

  test("a file over the size limit is not even read", async () => {
    const file: OpenFile = { ...openBytes(Buffer.alloc(0)), bytes: (500 << 20) + 1 };
    expect(await hashModuleZip(file, module)).toEqual({ ok: false, problem: "zip-too-large" });
  });

  test("an error of the disk is thrown, not taken for a bad zip", async () => {
    const zip = openBytes(
      writePlannedZip({ entries: [{ ...goMod, content: noise(2 << 20), name: `${prefix}x` }] }),
    );
    const file: OpenFile = {
      ...zip,
      read: async (position, length) => {
        if (position > 0 && length === 256 << 10) throw new Error("EIO");
        return zip.read(position, length);
      },
    };
    await expect(hashModuleZip(file, module)).rejects.toThrow("EIO");
  });
});

function claiming(name: string): PlannedEntry {
  return { name: prefix + name, content: "x", both: { unpackedBytes: 260 << 20 } };
}

function truthful(entry: PlannedEntry) {
  const zip = writePlannedZip({ entries: [entry] });
  return {
    crc32: zip.readUInt32LE(14),
    compressedBytes: zip.readUInt32LE(18),
    unpackedBytes: zip.readUInt32LE(22),
  };
}

function damaged(position: number): Buffer {
  const zip = writePlannedZip({ entries: [goMod] });
  zip[position] = 0;
  return zip;
}
