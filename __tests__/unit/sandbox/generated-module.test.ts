import { describe, expect, test } from "@jest/globals";
import { checkModuleVersion } from "../../../src/go/module-version.ts";
import { hashModuleZip } from "../../../src/modules/zip-hash.ts";
import { goSumOf, makeModule } from "../../../src/sandbox/generated-module.ts";
import { sandboxModules } from "../../../src/sandbox/sandbox-project.ts";
import { openBytes } from "../../support/open-bytes.ts";

const text = { path: "example.com/text", version: "v1.2.3" };

describe("makeModule", () => {
  test("the same options give the same hashes", () => {
    const make = () => makeModule({ ...text, paddingBytes: 5000 });
    expect(make().zipH1).toBe(make().zipH1);
    expect(make().modH1).toBe(make().modH1);
  });

  test.each([
    ["another version", { ...text, version: "v1.2.4" }],
    ["another file", { ...text, files: { "extra.txt": "extra" } }],
    ["padding", { ...text, paddingBytes: 1 }],
    ["a requirement", { ...text, requires: [{ path: "example.com/errors", version: "v1.0.0" }] }],
  ])("%s gives another hash", (_, options) => {
    expect(makeModule(options).zipH1).not.toBe(makeModule(text).zipH1);
  });

  test("padding gives the zip about that size", () => {
    const { zip } = makeModule({ ...text, paddingBytes: 100_000 });
    expect(zip.length).toBeGreaterThan(100_000);
    expect(zip.length).toBeLessThan(101_500);
  });

  test("a file of the caller replaces the generated one, go.mod too", () => {
    const goMod = "module example.com/text\n";
    const module = makeModule({ ...text, files: { "go.mod": goMod } });
    expect(Buffer.from(module.mod).toString()).toBe(goMod);
    expect(module.modH1).not.toBe(makeModule(text).modH1);
  });

  test("the zip with other code differs", () => {
    const module = makeModule(text);
    expect(Buffer.compare(module.otherZip, module.zip)).not.toBe(0);
  });

  test("the same files in other zips: one of the same size, one that is larger, both with the true hash", async () => {
    const module = makeModule({ ...text, paddingBytes: 1000 });
    const { zip, reversedZip, storedZip } = module;
    expect(reversedZip).toHaveLength(zip.length);
    expect(Buffer.compare(reversedZip, zip)).not.toBe(0);
    expect(storedZip.length).toBeGreaterThan(zip.length);
    for (const other of [reversedZip, storedZip]) {
      expect(await hashModuleZip(openBytes(other), text)).toMatchObject({ ok: true, h1: module.zipH1 });
    }
  });

  test("info names the version", () => {
    expect(JSON.parse(makeModule(text).info)).toEqual({ Version: "v1.2.3", Time: "2024-01-02T03:04:05Z" });
  });
});

test("goSumOf writes both lines of each module, sorted", () => {
  const later = makeModule(text);
  const earlier = makeModule({ path: "example.com/errors", version: "v0.1.0" });
  expect(goSumOf([later, earlier])).toBe(
    [
      `example.com/errors v0.1.0 ${earlier.zipH1}\n`,
      `example.com/errors v0.1.0/go.mod ${earlier.modH1}\n`,
      `example.com/text v1.2.3 ${later.zipH1}\n`,
      `example.com/text v1.2.3/go.mod ${later.modH1}\n`,
    ].join(""),
  );
});

test("the sandbox's modules keep cmd/go's rules for paths and versions", () => {
  expect(sandboxModules().map(({ module }) => checkModuleVersion(module))).toEqual(
    sandboxModules().map(() => null),
  );
});
