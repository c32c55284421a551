import { describe, expect, test } from "@jest/globals";
import { entryContents, entryName } from "../../../src/cache/entry-files.ts";
import type { ModuleSum } from "../../../src/go/go-sum.ts";
import { moduleKey } from "../../../src/go/module-version.ts";

const h1 = `h1:${"A".repeat(43)}=`;
const sumOf = (path: string): ModuleSum => ({ module: { path, version: "v1.0.0" }, h1 });
const sums = (paths: readonly string[]): ReadonlyMap<string, ModuleSum> =>
  new Map(paths.map((path) => [moduleKey(sumOf(path).module), sumOf(path)]));
const required = (...paths: readonly string[]) => new Set(sums(paths).keys());
const everyone = () => true;

const pathsOf = (some: readonly ModuleSum[]) => some.map(({ module }) => module.path);
const numbered = (count: number, name: string) =>
  Array.from({ length: count }, (_, index) => `example.com/${name}${index}`);

describe("entryContents", () => {
  const zips = sums(["example.com/a", "example.com/b", "example.com/c", "example.com/d"]);
  const mods = sums(["example.com/a", "example.com/x"]);

  test("the required ones come first, the others in their order, and each keeps its hash", () => {
    const contents = entryContents({ zips, mods }, required("example.com/d", "example.com/b"), everyone);
    expect(contents.zips.map(({ module, required: is }) => [module.path, is])).toEqual([
      ["example.com/b", true],
      ["example.com/d", true],
      ["example.com/a", false],
      ["example.com/c", false],
    ]);
    expect(contents.zips.every((zip) => zip.h1 === h1)).toBe(true);
    expect(contents.mods).toEqual([sumOf("example.com/a"), sumOf("example.com/x")]);
  });

  test("what readers of the cache may not have is left out, required or not, zip as go.mod", () => {
    const mayBeStored = (path: string) => path !== "example.com/a" && path !== "example.com/b";
    const contents = entryContents({ zips, mods }, required("example.com/a"), mayBeStored);
    expect(pathsOf(contents.zips)).toEqual(["example.com/c", "example.com/d"]);
    expect(pathsOf(contents.mods)).toEqual(["example.com/x"]);
  });

  test("what is required but has no hash is no part of it: nothing could be compared", () => {
    const contents = entryContents({ zips, mods }, required("example.com/unknown"), everyone);
    expect(pathsOf(contents.zips)).toEqual(pathsOf([...zips.values()]));
    expect(contents.zips.some((zip) => zip.required)).toBe(false);
  });

  test("of a go.sum without an end the required ones are kept, and go.mod files where there is room left", () => {
    const many = sums([...numbered(20_005, "zip"), "example.com/needed"]);
    const full = entryContents({ zips: many, mods }, required("example.com/needed"), everyone);
    expect(full.zips).toHaveLength(20_000);
    expect(pathsOf(full.zips)[0]).toBe("example.com/needed");
    expect(full.mods).toEqual([]);

    const some = sums(numbered(19_990, "zip"));
    const rest = entryContents({ zips: some, mods: sums(numbered(30, "mod")) }, required(), everyone);
    expect(rest.zips).toHaveLength(19_990);
    expect(pathsOf(rest.mods)).toEqual(numbered(10, "mod"));
  });

  test("nothing of nothing", () => {
    expect(entryContents({ zips: new Map(), mods: new Map() }, required(), everyone)).toEqual({
      zips: [],
      mods: [],
    });
  });
});

test.each([
  ["example.com/a", "v1.0.0", "zip", "example.com/a/@v/v1.0.0.zip"],
  ["github.com/Azure/go", "v0.1.0-RC1", "mod", "github.com/!azure/go/@v/v0.1.0-!r!c1.mod"],
  ["example.com/a/v2", "v2.0.0+incompatible", "info", "example.com/a/v2/@v/v2.0.0+incompatible.info"],
] as const)("%s %s: its %s is called as a GOPROXY would serve it", (path, version, kind, expected) => {
  expect(entryName({ path, version }, kind)).toBe(expected);
});
