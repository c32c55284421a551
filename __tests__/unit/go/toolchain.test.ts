import { expect, test } from "@jest/globals";
import { isToolchainVersion } from "../../../src/go/go-version.ts";
import { goPlatform, toolCacheArch, toolchainModule, toolchainVersions } from "../../../src/go/toolchain.ts";

test.each([
  ["linux", "x64", "linux", "amd64"],
  ["linux", "arm64", "linux", "arm64"],
  ["win32", "ia32", "windows", "386"],
  ["darwin", "amd64", "darwin", "amd64"],
  ["linux", "x86", "linux", "386"],
  ["linux", "riscv64", "linux", "riscv64"],
])("Go for %s and %s is for %s/%s", (platform, arch, goos, goarch) => {
  expect(goPlatform(platform, arch)).toEqual({ os: goos, arch: goarch });
});

test.each([
  ["amd64", "x64"],
  ["x64", "x64"],
  ["386", "x86"],
  ["arm64", "arm64"],
])("the tool cache has %s as %s", (arch, folder) => {
  expect(toolCacheArch(arch)).toBe(folder);
});

test("Go is a module like any other", () => {
  expect(toolchainModule("1.27.3", { os: "linux", arch: "amd64" })).toEqual({
    path: "golang.org/toolchain",
    version: "v0.0.1-go1.27.3.linux-amd64",
  });
});

test("a mirror's list is read newest first, whatever else stands in it, and other platforms' versions apart", () => {
  const list = [
    "v0.0.1-go1.26.8.linux-amd64",
    "v0.0.1-go1.27.10.linux-amd64",
    "v0.0.1-go1.27.9.linux-amd64\r",
    "v0.0.1-go1.28rc1.linux-amd64",
    "v0.0.1-go1.27.10.linux-amd64",
    "v0.0.1-go1.27.10.linux-arm64",
    "v0.0.1-go1.27.10-custom.linux-amd64",
    "v0.0.1-go../../x.linux-amd64",
    "v0.0.2-go1.29.0.linux-amd64",
    "<html>go1.99.9.linux-amd64",
    "",
  ].join("\n");
  expect(toolchainVersions(list, { os: "linux", arch: "amd64" })).toEqual({
    listed: ["1.28rc1", "1.27.10", "1.27.9", "1.26.8"],
    elsewhere: [],
  });
  expect(toolchainVersions(list, { os: "linux", arch: "arm64" })).toEqual({
    listed: ["1.27.10"],
    elsewhere: ["1.28rc1", "1.27.9", "1.26.8"],
  });
  expect(toolchainVersions("<html>", { os: "linux", arch: "amd64" })).toEqual({ listed: [], elsewhere: [] });
});

test.each([
  ["1.27.3", true],
  ["1.28rc1", true],
  ["1.20", true],
  ["2.0", true],
  ["1.27", false],
  ["x", false],
])("%s may be a toolchain: %s", (version, expected) => {
  expect(isToolchainVersion(version)).toBe(expected);
});
