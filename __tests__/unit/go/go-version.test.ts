import { describe, expect, test } from "@jest/globals";
import { compareGoVersions, isGoVersion, toolchainVersion } from "../../../src/go/go-version.ts";

test("the order of Go's versions", () => {
  const oldestFirst = [
    "nonsense",
    "1.2",
    "1.9",
    "1.16",
    "1.17beta1",
    "1.17rc1",
    "1.17",
    "1.20.5",
    "1.21",
    "1.21beta1",
    "1.21rc1",
    "1.21rc2",
    "1.21rc10",
    "1.21.0",
    "1.21.9",
    "1.21.10",
    "1.26.8",
    "2",
    "10.0.0",
  ];
  const sorted = [...oldestFirst].reverse().sort(compareGoVersions);
  expect(sorted).toEqual(oldestFirst);
});

describe("equal versions", () => {
  test.each([
    ["1.16", "1.16.0"],
    ["1", "1.0.0"],
    ["1.21.3", "1.21.3"],
    ["", "v1.2"],
  ])("%j and %j", (a, b) => {
    expect(compareGoVersions(a, b)).toBe(0);
    expect(compareGoVersions(b, a)).toBe(0);
  });
});

test("numbers beyond 2^53 keep their order", () => {
  expect(compareGoVersions("1.99999999999999999998", "1.99999999999999999999")).toBe(-1);
});

describe("isGoVersion", () => {
  test.each(["1", "1.16", "1.21.0", "1.22rc1", "1.9beta2", "1.21rc"])("%s", (text) => {
    expect(isGoVersion(text)).toBe(true);
  });
  test.each(["", "go1.21", "v1.21", "1.21.0rc1", "01.2", "1.021", "1.21.", "1..2", "1.21-custom", "1.21RC1"])(
    "not %j",
    (text) => {
      expect(isGoVersion(text)).toBe(false);
    },
  );
});

describe("toolchainVersion", () => {
  test.each([
    ["go1.26.8", "1.26.8"],
    ["go1.26.8-custom", "1.26.8"],
    ["go1.22rc1", "1.22rc1"],
    ["go1.22 linux", "1.22"],
    ["default", null],
    ["local", null],
    ["1.26.8", null],
    ["go", null],
    ["gopher", null],
    ["go1.26.8-../x", null],
    ["go1.26.8-a\\b", null],
  ])("%s", (name, version) => {
    expect(toolchainVersion(name)).toBe(version);
  });
});
