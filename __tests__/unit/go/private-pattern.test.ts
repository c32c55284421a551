import { describe, expect, test } from "@jest/globals";
import {
  checkPattern,
  joinPatterns,
  matchesPatterns,
  splitPatterns,
} from "../../../src/go/private-pattern.ts";

describe("matchesPatterns", () => {
  test.each([
    ["github.com/acme", "github.com/acme/app", true],
    ["github.com/acme", "github.com/acme", true],
    ["github.com/acme/", "github.com/acme/app", true],
    ["github.com/acme//", "github.com/acme/app", false],
    ["github.com/acme", "github.com/acme-corp/app", false],
    ["github.com/acme", "github.com", false],
    ["github.com/Acme", "github.com/acme/app", false],
    ["*.corp.example", "git.corp.example/x/y", true],
    ["*.corp.example", "corp.example/x", false],
    ["*", "example.com/x", true],
    ["*/*/*", "example.com/x", false],
    ["github.com/*/private-*", "github.com/acme/private-app/v2", true],
    ["github.com/*", "github.com/acme/app", true],
    ["example.com/?", "example.com/a", true],
    ["example.com/?", "example.com/ab", false],
    ["example.com/[a-c]x", "example.com/bx", true],
    ["example.com/[^a-c]x", "example.com/bx", false],
    ["example.com/[^a-c]x", "example.com/dx", true],
    ["example.com/\\*", "example.com/*", true],
    ["example.com/[\\]]", "example.com/]", true],
    ["[!a]", "!", true],
    ["a*b*c", "axxbxxc", true],
    ["a*b*c", "axxbxxcd", false],
    ["a**b", "ab", true],
    ["", "example.com/x", false],
    [",,", "example.com/x", false],
    ["/", "example.com/x", false],
    ["a.example,b.example", "b.example/x", true],
    ["a.example, b.example", "b.example/x", false],
    ["[,example.com", "example.com/x", true],
    ["example.com/[", "example.com/[", false],
    ["example.com/[]", "example.com/x", false],
    ["example.com/[a", "example.com/a", false],
    ["example.com/[a-]", "example.com/a", false],
    ["example.com/[-a]", "example.com/a", false],
    ["example.com/\\", "example.com/\\", false],
    ["*[", "x", false],
  ])("%j on %s: %s", (patterns, path, expected) => {
    expect(matchesPatterns(patterns, path)).toBe(expected);
  });

  test("many stars don't make it slow", () => {
    expect(matchesPatterns(`${"*a".repeat(40)}b`, "a".repeat(5000))).toBe(false);
  });
});

test("a list that a person wrote", () => {
  expect(splitPatterns(" a.example, b.example/x\n\nc.example,\r\n")).toEqual([
    "a.example",
    "b.example/x",
    "c.example",
  ]);
});

describe("checkPattern", () => {
  test.each([
    ["github.com/acme", null],
    ["*.corp.example/[a-z]*", null],
    ["", "pattern-empty"],
    ["a,b", "pattern-with-comma"],
    ["a b", "pattern-with-space"],
    ["a\u0007", "pattern-with-space"],
    ["https://github.com/acme", "pattern-is-url"],
    ["github.com/[acme", "malformed-glob"],
    ["github.com/acme\\", "malformed-glob"],
  ])("%j: %s", (pattern, problem) => {
    expect(checkPattern(pattern)).toBe(problem);
  });
});

describe("joinPatterns", () => {
  test.each([
    ["", ["a"], "a"],
    ["a,b", ["b", "c"], "a,b,c"],
    ["b,a", [], "b,a"],
    ["", [], ""],
    ["a", ["c", "c"], "a,c"],
  ])("%j and %j", (existing, added, joined) => {
    expect(joinPatterns(existing, added)).toBe(joined);
  });
});
