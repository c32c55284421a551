import { describe, expect, test } from "@jest/globals";
import {
  fromToolCache,
  goVersionInFile,
  newestAllowed,
  newestOfLine,
  parseGoVersionSpec,
  toSemver,
} from "../../../src/go/go-version-spec.ts";

describe("parseGoVersionSpec", () => {
  test.each([
    ["1.27.3", { kind: "exact", version: "1.27.3" }],
    ["go1.27.3", { kind: "exact", version: "1.27.3" }],
    ["v1.27.3", { kind: "exact", version: "1.27.3" }],
    ["  1.27.0\n", { kind: "exact", version: "1.27.0" }],
    ["1.20.0", { kind: "exact", version: "1.20" }],
    ["1.28rc1", { kind: "exact", version: "1.28rc1" }],
    ["1.28.0-rc.1", { kind: "exact", version: "1.28rc1" }],
    ["1.28.0-rc1", { kind: "exact", version: "1.28rc1" }],
    ["1.10beta2", { kind: "exact", version: "1.10beta2" }],
    ["1.27", { kind: "range", range: "1.27" }],
    ["go1.27", { kind: "range", range: "1.27" }],
    ["1.27.x", { kind: "range", range: "1.27.x" }],
    ["1.x", { kind: "range", range: "1.x" }],
    ["*", { kind: "range", range: "*" }],
    ["^1.26.2", { kind: "range", range: "^1.26.2" }],
    [">=1.24 <1.26 || 1.27", { kind: "range", range: ">=1.24 <1.26 || 1.27" }],
    ["stable", { kind: "stable" }],
    ["oldstable", { kind: "oldstable" }],
    ["", null],
    ["latest", null],
    ["1.27.3.4", null],
    ["1.27rc", null],
    ["https://go.dev", null],
    ["1".repeat(200), null],
  ])("%j", (text, expected) => {
    expect(parseGoVersionSpec(text)).toEqual(expected);
  });
});

const VERSIONS = ["1.20", "1.26.11", "1.26.8", "1.27.3", "1.28rc1", "1.21.0", "1.27.10"];

describe("newestAllowed", () => {
  test.each([
    ["1.27.3", "1.27.3"],
    ["1.27.4", null],
    ["1.28rc1", "1.28rc1"],
    ["1.20.0", "1.20"],
    ["1.20", "1.20"],
    ["1.26", "1.26.11"],
    ["1.27.x", "1.27.10"],
    ["~1.26.0 <1.26.9", "1.26.8"],
    ["^1.26", "1.27.10"],
    ["1.28", null],
    ["stable", "1.27.10"],
    ["oldstable", "1.26.11"],
  ])("%s among releases and a candidate: %s", (text, expected) => {
    const spec = parseGoVersionSpec(text);
    expect(spec).not.toBeNull();
    if (spec !== null) expect(newestAllowed(spec, VERSIONS)).toBe(expected);
  });

  test("of nothing is nothing", () => {
    expect(newestAllowed({ kind: "stable" }, [])).toBeNull();
    expect(newestAllowed({ kind: "oldstable" }, ["1.27.3", "1.27.2"])).toBeNull();
  });
});

test.each([
  ["1.26.3", "1.26.11"],
  ["1.28rc1", null],
  ["1.27.10", "1.27.10"],
])("newestOfLine of %s: %s", (version, expected) => {
  expect(newestOfLine(version, VERSIONS)).toBe(expected);
});

test.each([
  ["1.27.3", "1.27.3"],
  ["1.20", "1.20.0"],
  ["1.28rc1", "1.28.0-rc.1"],
  ["1.10beta2", "1.10.0-beta.2"],
])("in the tool cache %s is %s, and back again", (version, folder) => {
  expect(toSemver(version)).toBe(folder);
  expect(fromToolCache(folder)).toBe(version);
});

test.each([[".setup-go-mirror"], ["1.27"], ["x64"], ["1.27.3.complete"]])(
  "a folder %s of the tool cache is no version",
  (folder) => {
    expect(fromToolCache(folder)).toBeNull();
  },
);

describe("goVersionInFile", () => {
  test.each([
    ["go.mod", "module m\n\ngo 1.26.0\n\ntoolchain go1.27.3\n", "1.27.3"],
    ["go.mod", "module m\n\ngo 1.26\n", "1.26"],
    ["go.mod", "module m\n\ngo 1.26.0 // as of now\n\ntoolchain default\n", "1.26.0"],
    ["go.mod", "module m\n", null],
    ["tools.mod", "module m\n\ngo 1.26.1\n", "1.26.1"],
    ["go.work", "go 1.27.0\n\nuse ./a\n", "1.27.0"],
    [".go-version", "1.27.3\n", "1.27.3"],
    [".go-version", "# the team's\n\ngo1.27.3 # see #12\n", "go1.27.3"],
    [".go-version", "\n", null],
    [".tool-versions", "nodejs 24.1.0\ngolang 1.27.3 1.26.8\n", "1.27.3"],
    [".tool-versions", "go 1.27\n", "1.27"],
    [".tool-versions", "nodejs 24.1.0\n", null],
  ])("%s: %j", (name, text, expected) => {
    expect(goVersionInFile(name, text)).toBe(expected);
  });
});
