import { describe, expect, test } from "@jest/globals";
import { type Facts, type Finding, findingsOf, isFault, rightOf } from "../../../src/scope/findings.ts";
import { failedMirror, provenMirror } from "../../support/report.ts";

const NOTHING: Facts = {
  values: { GOPROXY: "https://goproxy.cn|direct", GOPRIVATE: "", GONOPROXY: "", GONOSUMDB: "", GOSUMDB: "" },
  goproxyFromEnvironment: false,
  overridden: [],
  goVersion: "1.26.8",
  newerGo: null,
  route: ["official"],
  mirrors: [provenMirror("official", 1, 100, {}), failedMirror("aliyun", "dns")],
  sumdb: { kind: "works", via: "https://sum.golang.org" },
  isMirror: (url) => !url.includes("nexus"),
  modules: ["github.com/Acme/Lib", "golang.org/x/text"],
  goSumProblems: 0,
  proxyVariables: [],
  clockOffMs: 2_000,
  moduleCache: "/home/dev/go/pkg/mod",
  moduleCacheProblem: null,
};
const values = (more: Partial<Facts["values"]>): Partial<Facts> => ({
  values: { ...NOTHING.values, ...more },
});
const codes = (facts: Partial<Facts>) =>
  findingsOf({ ...NOTHING, ...facts }, () => "why").map(({ code }) => code);

describe("findings", () => {
  test.each<[string, Partial<Facts>, readonly Finding["code"][]]>([
    // Go's own default has a comma, and is no list that anybody wrote.
    ["a machine as it comes", values({ GOPROXY: "https://proxy.golang.org|direct" }), []],
    ["no go", { ...values({ GOPROXY: "https://proxy.golang.org|direct" }), goVersion: null }, ["no-go"]],
    ["an old go", { ...values({ GOPROXY: "https://a.example|direct" }), goVersion: "1.20.14" }, ["old-go"]],
    [
      "go.mod asks for more",
      {
        ...values({ GOPROXY: "https://a.example|direct" }),
        newerGo: { toolchain: "1.27.3", mayDownload: true },
      },
      ["go-too-old"],
    ],
    ["a comma behind a mirror", values({ GOPROXY: "https://goproxy.cn,direct" }), ["comma"]],
    ["a comma behind a server of one's own", values({ GOPROXY: "https://nexus.example,direct" }), []],
    ["a bar", values({ GOPROXY: "https://goproxy.cn|https://goproxy.io|direct" }), []],
    ["GOPROXY=off", values({ GOPROXY: "off" }), ["goproxy-off"]],
    ["GOSUMDB=off", values({ GOPROXY: "https://goproxy.cn|direct", GOSUMDB: "off" }), ["sumdb-off"]],
    [
      "a pattern in the wrong case",
      values({ GOPROXY: "https://goproxy.cn|direct", GOPRIVATE: "github.com/acme" }),
      ["pattern-case"],
    ],
    [
      "a pattern in the right case",
      values({ GOPROXY: "https://goproxy.cn|direct", GOPRIVATE: "github.com/Acme" }),
      [],
    ],
    [
      "GONOSUMDB alone",
      values({ GOPROXY: "https://goproxy.cn|direct", GONOSUMDB: "*.corp.example" }),
      ["leaks-name"],
    ],
    [
      "GONOSUMDB beside a private proxy",
      values({ GOPROXY: "https://goproxy.cn|direct", GONOSUMDB: "*.corp.example", GONOPROXY: "none" }),
      [],
    ],
    [
      "a private proxy at the head, which is to be asked",
      values({ GOPROXY: "https://nexus.example,https://goproxy.cn", GONOSUMDB: "*.corp.example" }),
      [],
    ],
    [
      "GONOSUMDB that GOPRIVATE covers",
      values({ GOPRIVATE: "*.corp.example", GONOSUMDB: "git.corp.example,*.corp.example" }),
      [],
    ],
    [
      "GONOPROXY that leaves out what GOPRIVATE has",
      values({ GOPRIVATE: "*.corp.example", GONOPROXY: "other.example" }),
      // And what is in GONOPROXY alone is looked up in the database.
      ["leaks-name", "leaks-name"],
    ],
    [
      "GONOSUMDB that leaves out what GOPRIVATE has",
      values({ GOPRIVATE: "*.corp.example,a.example", GONOSUMDB: "a.example" }),
      ["leaks-name"],
    ],
    ["both cases of a name", values({ GOPRIVATE: "github.com/acme,github.com/Acme" }), []],
    [
      "certificates of all mirrors: not the network",
      { mirrors: [failedMirror("official", "tls"), failedMirror("aliyun", "tls")] },
      ["certificate", "certificate"],
    ],
    [
      "a clock that is an hour ahead",
      { ...values({ GOPROXY: "https://goproxy.cn|direct" }), clockOffMs: 3_600_000 },
      ["clock"],
    ],
    [
      "a module cache of root's",
      {
        ...values({ GOPROXY: "https://goproxy.cn|direct" }),
        moduleCacheProblem: { folder: "/home/dev/go", why: "EACCES" },
      },
      ["module-cache"],
    ],
    [
      "a SOCKS proxy",
      {
        ...values({ GOPROXY: "https://goproxy.cn|direct" }),
        proxyVariables: [{ name: "ALL_PROXY", value: "socks5://127.0.0.1:1080" }],
      },
      ["proxy-variable"],
    ],
    [
      "a broken go.sum",
      { ...values({ GOPROXY: "https://goproxy.cn|direct" }), goSumProblems: 2 },
      ["go-sum"],
    ],
    [
      "a variable over the file",
      { ...values({ GOPROXY: "https://goproxy.cn|direct" }), overridden: ["GOPROXY"] },
      ["overridden"],
    ],
    [
      "a dead mirror in the route",
      {
        ...values({ GOPROXY: "https://mirrors.aliyun.com/goproxy|direct" }),
        route: ["aliyun"],
      },
      ["mirror-dead"],
    ],
    [
      "a certificate",
      {
        ...values({ GOPROXY: "https://goproxy.cn|direct" }),
        route: ["goproxy.cn"],
        mirrors: [provenMirror("official", 1, 1, {}), failedMirror("goproxy.cn", "tls")],
      },
      ["certificate"],
    ],
    [
      "no network",
      {
        ...values({ GOPROXY: "https://goproxy.cn|direct" }),
        mirrors: [failedMirror("official", "dns"), failedMirror("aliyun", "dns")],
        sumdb: {
          kind: "unreachable",
          because: { url: "https://sum.golang.org", code: "unreachable", detail: { code: "no-such-host" } },
        },
      },
      ["all-mirrors-dead", "mirror-dead", "mirror-dead", "sumdb-unreachable"],
    ],
  ])("%s", (_, facts, expected) => {
    expect(codes(facts)).toEqual(expected);
  });

  test("faults come before hints", () => {
    const found = findingsOf(
      {
        ...NOTHING,
        ...values({ GOPROXY: "https://goproxy.cn,direct", GOSUMDB: "off" }),
        goVersion: "1.20.1",
      },
      () => "",
    );
    expect(found.map((finding) => [finding.code, isFault(finding)])).toEqual([
      ["sumdb-off", true],
      ["old-go", false],
      ["comma", false],
    ]);
  });
});

describe("what is right", () => {
  const rights = (facts: Partial<Facts>) => rightOf({ ...NOTHING, ...facts }).map(({ code }) => code);

  test("everything, on a machine where nothing is wrong", () => {
    expect(rights({})).toEqual(["go", "route", "sumdb", "module-cache", "go-sum"]);
  });

  test.each<[string, Partial<Facts>, string]>([
    ["no go", { goVersion: null }, "go"],
    ["no mirror of the route works", { route: ["aliyun"] }, "route"],
    ["the database is off", { sumdb: { kind: "off" } }, "sumdb"],
    [
      "the module cache can't be written",
      { moduleCacheProblem: { folder: "/x", why: "EACCES" } },
      "module-cache",
    ],
    ["go.sum has a line that can't be used", { goSumProblems: 1 }, "go-sum"],
  ])("not where %s", (_, facts, code) => {
    expect(rights(facts)).not.toContain(code);
  });
});
