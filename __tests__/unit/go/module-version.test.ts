import { describe, expect, test } from "@jest/globals";
import {
  checkModulePath,
  checkModuleVersion,
  checkVersion,
  escapePath,
  escapeVersion,
  moduleKey,
  pseudoVersionTime,
} from "../../../src/go/module-version.ts";

test("a key is what Go prints", () => {
  expect(moduleKey({ path: "golang.org/x/text", version: "v0.14.0" })).toBe("golang.org/x/text@v0.14.0");
});

describe("checkModulePath", () => {
  test.each([
    "golang.org/x/text",
    "github.com/BurntSushi/toml",
    "gopkg.in/yaml.v3",
    "gopkg.in/check.v1",
    "gopkg.in/a.v0",
    "gopkg.in/user/pkg.v2-unstable",
    "example.com/m/v2",
    "example.com/m/v10",
    "example.com/m/v",
    "example.com/version2",
    "k8s.io/api",
    "rsc.io",
    "example.com/a~b/c_d",
    "example.com/console",
  ])("%s is fine", (path) => {
    expect(checkModulePath(path)).toBeNull();
  });

  test.each([
    ["", "empty path"],
    ["text", "missing dot in first path element"],
    ["Example.com/m", "invalid character in first path element"],
    ["exa_mple.com/m", "invalid character in first path element"],
    ["-example.com/m", "leading dash"],
    ["/example.com/m", "empty path element"],
    ["example.com//m", "empty path element"],
    ["example.com/m/", "empty path element"],
    ["example.com/../m", "leading dot in path element"],
    ["example.com/.git", "leading dot in path element"],
    ["../../etc/passwd", "leading dot in path element"],
    ["example.com/m.", "trailing dot in path element"],
    ["example.com/a b", "invalid character"],
    ["example.com/a\nb", "invalid character"],
    ["example.com/a\n", "invalid character"],
    ["example.com/a\0", "invalid character"],
    ["example.com/é", "invalid character"],
    ["example.com/a%2e", "invalid character"],
    ["example.com/a?b", "invalid character"],
    ["example.com/a#b", "invalid character"],
    ["example.com/a@b", "invalid character"],
    ["example.com/a\\b", "invalid character"],
    ["example.com/!a", "invalid character"],
    ["example.com/a:b", "invalid character"],
    ["example.com/con", "name reserved on Windows"],
    ["example.com/NUL.txt", "name reserved on Windows"],
    ["example.com/com1.a.b", "name reserved on Windows"],
    ["example.com/a~1", "trailing tilde and digits in path element"],
    ["example.com/a~12.go", "trailing tilde and digits in path element"],
    ["example.com/m/v1", "invalid major version suffix"],
    ["example.com/m/v0", "invalid major version suffix"],
    ["example.com/m/v02", "invalid major version suffix"],
    ["example.com/m/v2.1", "invalid major version suffix"],
    ["gopkg.in/yaml", "invalid major version suffix"],
    ["gopkg.in/yaml.v02", "invalid major version suffix"],
    ["gopkg.in/yaml.v0-unstable", "invalid major version suffix"],
    [`example.com/${"A".repeat(121)}`, "path element too long"],
    [`example.com${"/a".repeat(600)}`, "path too long"],
  ])("%j: %s", (path, problem) => {
    expect(checkModulePath(path)).toBe(problem);
  });
});

describe("checkVersion", () => {
  test.each([
    "v0.0.0",
    "v1.2.3",
    "v1.2.3-rc.1",
    "v1.2.3-0.20230102030405-abcdef123456",
    "v0.0.0-20230102030405-abcdef123456",
    "v2.0.0+incompatible",
    "v2.0.1-0.20230102030405-abcdef123456+incompatible",
    "v0.0.1-go1.26.8.linux-amd64",
    "v1.0.0-00a",
    "v1.0.0--",
  ])("%s is fine", (version) => {
    expect(checkVersion(version)).toBeNull();
  });

  test.each([
    "",
    "1.2.3",
    "v1",
    "v1.2",
    "v1.2.3.4",
    "v01.2.3",
    "v1.2.3-",
    "v1.2.3-a..b",
    "v1.2.3-01",
    "v1.2.3+meta",
    "v1.2.3-a+meta",
    "latest",
    "v1.2.3/go.mod",
    "v1.2.3/../../x",
    "v1.2.3\n",
    "v1.2.3 ",
    "v1.2.3-!a",
    "v1.2.3-é",
  ])("%j is not canonical", (version) => {
    expect(checkVersion(version)).toBe("not a canonical semantic version");
  });

  test("a version that no file system can hold", () => {
    expect(checkVersion(`v1.2.3-${"a".repeat(300)}`)).toBe("version too long");
  });
});

describe("checkModuleVersion", () => {
  test.each([
    ["example.com/m", "v1.0.0", null],
    ["example.com/m", "v2.0.0+incompatible", null],
    ["example.com/m", "v2.0.0", "should be v0 or v1, not v2"],
    ["example.com/m/v2", "v2.0.0", null],
    ["example.com/m/v2", "v20.0.0", "should be v2, not v20"],
    ["example.com/m/v2", "v0.0.0-20230102030405-abcdef123456", "should be v2, not v0"],
    ["gopkg.in/yaml.v3", "v3.0.1", null],
    ["gopkg.in/yaml.v3", "v2.0.0", "should be v3, not v2"],
    ["gopkg.in/check.v1", "v0.0.0-20161208181325-20d25e280405", null],
    ["gopkg.in/check.v1", "v0.0.1", "should be v1, not v0"],
    ["gopkg.in/a.v2-unstable", "v2.1.0", null],
    ["example.com/m", "main", "not a canonical semantic version"],
    ["example", "v1.0.0", "missing dot in first path element"],
  ])("%s %s", (path, version, problem) => {
    expect(checkModuleVersion({ path, version })).toBe(problem);
  });
});

test("upper case is escaped, so that file systems that fold case keep names apart", () => {
  expect(escapePath("github.com/BurntSushi/toml")).toBe("github.com/!burnt!sushi/toml");
  expect(escapeVersion("v1.0.0-RC1")).toBe("v1.0.0-!r!c1");
});

/** What x/mod module.PseudoVersionTime says of each, Go 1.26. */
describe("pseudoVersionTime", () => {
  test.each([
    ["on no tag", "v0.0.0-20161208181325-20d25e280405", "2016-12-08T18:13:25Z"],
    ["of a later major version, on no tag", "v3.0.0-20230102030405-abcdef123456", "2023-01-02T03:04:05Z"],
    ["on a release", "v1.2.4-0.20230102030405-abcdef123456", "2023-01-02T03:04:05Z"],
    ["on a pre-release", "v1.2.3-rc.1.0.20230102030405-abcdef123456", "2023-01-02T03:04:05Z"],
    ["on a pre-release with a dash", "v1.2.3-a-b.0.20230102030405-abcdef123456", "2023-01-02T03:04:05Z"],
    ["+incompatible", "v2.0.1-0.20230102030405-abcdef123456+incompatible", "2023-01-02T03:04:05Z"],
    ["+incompatible on no tag", "v2.0.0-20230102030405-abcdef123456+incompatible", "2023-01-02T03:04:05Z"],
    ["a revision of another length", "v0.0.0-20230102030405-Rev7", "2023-01-02T03:04:05Z"],
    ["the zero pseudo-version", "v0.0.0-00010101000000-000000000000", "0001-01-01T00:00:00Z"],
    ["the year 0", "v0.0.0-00000101000000-000000000000", "0000-01-01T00:00:00Z"],
    ["29 February of a leap year", "v0.0.0-20240229235959-abcdef123456", "2024-02-29T23:59:59Z"],
  ])("%s: %s", (_case, version, time) => {
    expect(pseudoVersionTime(version)).toBe(time);
  });

  test.each([
    ["a release", "v1.2.3"],
    ["a pre-release", "v1.2.3-rc.1"],
    ["a tag of a day", "v1.2.3-20230102"],
    ["a tag that ends like one, without the 0", "v1.2.3-20230102030405-abcdef123456"],
    ["another, of a pre-release", "v1.2.3-rc.20230102030405-abcdef123456"],
    ["a 0 that is no identifier", "v1.2.3-rc0.20230102030405-abcdef123456"],
    ["no revision", "v0.0.0-20230102030405"],
    ["a revision with a dash", "v0.0.0-20230102030405-abc-def"],
    ["13 digits", "v0.0.0-2023010203040-abcdef123456"],
    ["15 digits", "v0.0.0-202301020304055-abcdef123456"],
    ["month 0", "v0.0.0-20230002030405-abcdef123456"],
    ["month 13", "v0.0.0-20231302030405-abcdef123456"],
    ["day 0", "v0.0.0-20230100030405-abcdef123456"],
    ["30 February", "v0.0.0-20230230030405-abcdef123456"],
    ["29 February of another year", "v0.0.0-20230229030405-abcdef123456"],
    ["hour 24", "v0.0.0-20230102240000-abcdef123456"],
    ["minute 60", "v0.0.0-20230102036005-abcdef123456"],
    ["second 60", "v0.0.0-20230102030460-abcdef123456"],
    ["no version", "20230102030405-abcdef123456"],
  ])("none in %s: %s", (_case, version) => {
    expect(pseudoVersionTime(version)).toBeNull();
  });
});
