import { describe, expect, test } from "@jest/globals";
import { indexReplaces, parseGoMod, parseGoWork } from "../../../src/go/go-mod.ts";

const empty = { module: null, go: null, toolchain: null, require: [], replace: [], exclude: [] };

test("a go.mod file with everything that matters", () => {
  const goMod = parseGoMod(`// Deprecated: no
module example.com/m // the module

go 1.22.0

toolchain go1.22.1

require example.com/a v1.0.0

require (
	example.com/b v1.1.0 // indirect
	"example.com/c" v1.2.0
	\`example.com/d\` v1.3.0
)

exclude example.com/b v1.0.9
replace example.com/a => ../a
replace (
	example.com/b v1.1.0 => example.com/fork v1.1.1
	example.com/c => "./with space"
)
retract [v1.0.0, v1.1.0]
tool example.com/a/cmd
`);
  expect(goMod).toEqual({
    module: "example.com/m",
    go: "1.22.0",
    toolchain: "go1.22.1",
    require: [
      { path: "example.com/a", version: "v1.0.0" },
      { path: "example.com/b", version: "v1.1.0" },
      { path: "example.com/c", version: "v1.2.0" },
      { path: "example.com/d", version: "v1.3.0" },
    ],
    exclude: [{ path: "example.com/b", version: "v1.0.9" }],
    replace: [
      { old: { path: "example.com/a", version: null }, new: { path: "../a", version: null } },
      {
        old: { path: "example.com/b", version: "v1.1.0" },
        new: { path: "example.com/fork", version: "v1.1.1" },
      },
      { old: { path: "example.com/c", version: null }, new: { path: "./with space", version: null } },
    ],
  });
});

const windowsReplace = { old: { path: "a.b", version: null }, new: { path: "C:\\src", version: null } };

describe("unusual text, and text that is no good go.mod file", () => {
  test.each([
    ["nothing", "", empty],
    [
      "Windows line ends",
      'module "m.example"\r\n\r\ngo 1.16\r\n',
      { ...empty, module: "m.example", go: "1.16" },
    ],
    ["a path of Windows", 'replace a.b => "C:\\\\src"', { ...empty, replace: [windowsReplace] }],
    ["an open string", 'module "m.example\ngo 1.16\n', { ...empty, go: "1.16" }],
    ["a bad escape", 'module "m\\q"\n', empty],
    [
      "escapes that only Go knows",
      'module "\\x6d.\\145x\\U0000002fa\\u006d"\n',
      { ...empty, module: "m.ex/am" },
    ],
    ["bytes of one character", 'module "m.example/\\xc3\\251"\n', { ...empty, module: "m.example/é" }],
    ["half a character", 'module "m\\ud83d\\ude00"\n', empty],
    ["a tab in a string", 'module "m\tx"\n', { ...empty, module: "m\tx" }],
    [
      "an open block",
      "require (\nexample.com/a v1.0.0\n",
      { ...empty, require: [{ path: "example.com/a", version: "v1.0.0" }] },
    ],
    ["an empty block", "require ()\ngo 1.20\n", { ...empty, go: "1.20" }],
    ["a require without version", "require example.com/a\n", empty],
    ["a require with too much", "require example.com/a v1.0.0 x\n", empty],
    ["a replace without arrow", "replace a.b c.d\n", empty],
    ["a replace without target", "replace a.b =>\n", empty],
    ["a replace with too much", "replace a.b v1.0.0 x => c.d v1.0.0\n", empty],
    ["an unknown block", "future (\nrequire a.b v1.0.0\n)\ngo 1.30\n", { ...empty, go: "1.30" }],
    ["a block's head with two words", "require x (\na.b v1.0.0\n)\n", empty],
    ["a comment in a word", "module m.example//x\n", { ...empty, module: "m.example" }],
    ["conflict marks", "<<<<<<< HEAD\ngo 1.21\n=======\n", { ...empty, go: "1.21" }],
    ["a verb alone", "module\ngo\nuse\n", empty],
    ["zero bytes", "\0\0\0", empty],
  ])("%s", (_, text, expected) => {
    expect(parseGoMod(text)).toEqual(expected);
  });

  test.each([
    ["quotes", '"\\'.repeat(1 << 20)],
    ["slashes", "/".repeat(1 << 20)],
    ["spaces", " ".repeat(1 << 20)],
    ["parentheses", "require (\n".repeat(1 << 17)],
  ])("a megabyte of %s", (_, text) => {
    expect(parseGoMod(text).module).toBeNull();
  });
});

test("a go.work file", () => {
  const goWork = parseGoWork(`go 1.22

toolchain go1.22.3
use ./a
use (
	./b // the second
	"./with space"
)
replace example.com/x v1.0.0 => ./x
`);
  expect(goWork).toEqual({
    go: "1.22",
    toolchain: "go1.22.3",
    use: ["./a", "./b", "./with space"],
    replace: [{ old: { path: "example.com/x", version: "v1.0.0" }, new: { path: "./x", version: null } }],
  });
});

describe("indexReplaces", () => {
  const { replace } = parseGoMod(`replace (
	example.com/a => example.com/fork v9.0.0
	example.com/a v1.0.0 => example.com/other v1.0.1
	example.com/b => ../b
	example.com/d => ../first
	example.com/d => ../second
)`);
  test.each([
    ["one for all versions", "example.com/a", "v1.1.0", { path: "example.com/fork", version: "v9.0.0" }],
    [
      "one for this version goes first",
      "example.com/a",
      "v1.0.0",
      { path: "example.com/other", version: "v1.0.1" },
    ],
    ["a local directory", "example.com/b", "v1.0.0", null],
    ["none", "example.com/c", "v1.0.0", { path: "example.com/c", version: "v1.0.0" }],
    ["of two for the same module the first one", "example.com/d", "v1.0.0", null],
  ])("%s", (_, path, version, expected) => {
    expect(indexReplaces(replace)({ path, version })).toEqual(expected);
  });
});
