import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import {
  downloadFolder,
  downloadName,
  downloadPath,
  unpackedPath,
} from "../../../src/modules/module-cache-layout.ts";

const cache = join("/", "home", "me", "go", "pkg", "mod");
const toml = { path: "github.com/BurntSushi/toml", version: "v1.0.0-RC1" };

test("names are where cmd/go looks for them", () => {
  const folder = join(cache, "cache", "download", "github.com", "!burnt!sushi", "toml", "@v");
  expect(downloadFolder(cache, toml)).toBe(folder);
  expect(downloadName(toml, "zip")).toBe("v1.0.0-!r!c1.zip");
  expect(downloadPath(cache, toml, "ziphash")).toBe(join(folder, "v1.0.0-!r!c1.ziphash"));
  expect(unpackedPath(cache, toml)).toBe(join(cache, "github.com", "!burnt!sushi", "toml@v1.0.0-!r!c1"));
});

describe("what is not checked never becomes a file name", () => {
  const hostile = [
    { path: "../../etc", version: "v1.0.0" },
    { path: "example.com/..", version: "v1.0.0" },
    { path: "example.com/m", version: "../v1.0.0" },
    { path: "example.com/m", version: "v1.0.0/../../x" },
    { path: "example.com/m", version: "v1.0.0\0" },
    { path: "example.com/con", version: "v1.0.0" },
  ];
  test.each(hostile)("$path $version", (m) => {
    expect(() => downloadFolder(cache, m)).toThrow("refused");
    expect(() => downloadName(m, "zip")).toThrow("refused");
    expect(() => downloadPath(cache, m, "zip")).toThrow("refused");
    expect(() => unpackedPath(cache, m)).toThrow("refused");
  });
});
