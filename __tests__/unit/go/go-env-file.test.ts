import { describe, expect, test } from "@jest/globals";
import { goEnvFilePath, moduleCachePath, parseGoEnvFile } from "../../../src/go/go-env-file.ts";

test("parseGoEnvFile takes NAME=value lines as cmd/go does", () => {
  const text =
    "GOPROXY=https://a.example,direct\n# comment\n\nlower=1\nGOFLAGS=-mod=mod -x\nGOPROXY=b\n=x\nGOEMPTY=\nNOEQUALS\nGOLAST=1";
  expect(parseGoEnvFile(text)).toEqual({ GOPROXY: "b", GOFLAGS: "-mod=mod -x", GOEMPTY: "", GOLAST: "1" });
});

test("a name that objects have by themselves is an ordinary name", () => {
  const variables = parseGoEnvFile("A__proto__=1\n");
  expect(variables).toEqual({ A__proto__: "1" });
});

type Env = Record<string, string>;

describe("goEnvFilePath", () => {
  const appData = "C:\\Users\\me\\AppData\\Roaming";
  const cases: [string, Env, string, string | null, string | null][] = [
    ["Linux", {}, "linux", "/home/me", "/home/me/.config/go/env"],
    ["Linux with XDG_CONFIG_HOME", { XDG_CONFIG_HOME: "/x" }, "linux", "/home/me", "/x/go/env"],
    ["Linux with an empty one", { XDG_CONFIG_HOME: "" }, "linux", "/home/me", "/home/me/.config/go/env"],
    ["Linux with a relative one", { XDG_CONFIG_HOME: "x" }, "linux", "/home/me", null],
    ["Linux without a home", {}, "linux", null, null],
    [
      "macOS",
      { XDG_CONFIG_HOME: "/x" },
      "darwin",
      "/Users/me",
      "/Users/me/Library/Application Support/go/env",
    ],
    ["macOS without a home", {}, "darwin", null, null],
    ["Windows", { AppData: appData }, "win32", "C:\\Users\\me", `${appData}\\go\\env`],
    ["Windows, upper case", { APPDATA: appData }, "win32", null, `${appData}\\go\\env`],
    ["Windows without AppData", {}, "win32", "C:\\Users\\me", null],
    ["GOENV", { GOENV: "/etc/goenv" }, "linux", "/home/me", "/etc/goenv"],
    ["GOENV on Windows", { GOENV: "D:\\goenv" }, "win32", null, "D:\\goenv"],
    ["GOENV=off", { GOENV: "off" }, "linux", "/home/me", null],
    ["an empty GOENV", { GOENV: "" }, "linux", "/home/me", "/home/me/.config/go/env"],
    [
      "another case on Linux is another variable",
      { goenv: "/x" },
      "linux",
      "/home/me",
      "/home/me/.config/go/env",
    ],
  ];
  test.each(cases)("%s", (_, env, platform, home, expected) => {
    expect(goEnvFilePath(env, platform, home)).toBe(expected);
  });
});

describe("moduleCachePath", () => {
  const cases: [string, Env, Env, string, string | null, string | null][] = [
    ["the default", {}, {}, "linux", "/home/me", "/home/me/go/pkg/mod"],
    ["the default on macOS", {}, {}, "darwin", "/Users/me", "/Users/me/go/pkg/mod"],
    ["the default on Windows", {}, {}, "win32", "C:\\Users\\me", "C:\\Users\\me\\go\\pkg\\mod"],
    ["no home", {}, {}, "linux", null, null],
    ["the environment", { GOMODCACHE: "/c" }, { GOMODCACHE: "/d" }, "linux", "/home/me", "/c"],
    ["the file", {}, { GOMODCACHE: "/d" }, "linux", "/home/me", "/d"],
    [
      "an empty variable does not hide the file",
      { GOMODCACHE: "" },
      { GOMODCACHE: "/d" },
      "linux",
      null,
      "/d",
    ],
    ["GOMODCACHE before GOPATH", { GOPATH: "/p" }, { GOMODCACHE: "/d" }, "linux", null, "/d"],
    ["GOPATH", { GOPATH: "/p" }, {}, "linux", "/home/me", "/p/pkg/mod"],
    ["GOPATH from the file", {}, { GOPATH: "/p:/q" }, "linux", null, "/p/pkg/mod"],
    ["GOPATH with an empty first entry", { GOPATH: ":/q" }, {}, "linux", "/home/me", null],
    ["GOPATH on Windows", { GOPATH: "D:\\p;E:\\q" }, {}, "win32", null, "D:\\p\\pkg\\mod"],
    ["GOPATH on Windows with quotes", { GoPath: '"D:\\a;b";E:\\q' }, {}, "win32", null, "D:\\a;b\\pkg\\mod"],
    ["a relative GOMODCACHE, which cmd/go refuses", { GOMODCACHE: "c" }, {}, "linux", "/home/me", null],
    ["a relative GOPATH", { GOPATH: "p" }, {}, "linux", "/home/me", null],
    ["a path of Linux on Windows has a root", { GOMODCACHE: "/c" }, {}, "win32", null, "/c"],
  ];
  test.each(cases)("%s", (_, env, file, platform, home, expected) => {
    expect(moduleCachePath(env, file, platform, home)).toBe(expected);
  });
});
