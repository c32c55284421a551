import { describe, expect, test } from "@jest/globals";
import { readInherited } from "../../../src/mirrors/inherited.ts";
import {
  planRoute,
  type RouteRequest,
  type RouteValues,
  whyNoMirrors,
  withRelay,
} from "../../../src/mirrors/route.ts";
import { someMirror } from "../../support/standings.ts";

const unset: RouteValues = { GOPROXY: "", GOPRIVATE: "", GONOPROXY: "", GONOSUMDB: "", GOSUMDB: "" };
const near = someMirror("near", "https://near.example");
const far = someMirror("far", "https://far.example/go");
const proxy = "https://go.corp.example";
const second = "https://go2.corp.example";

function request(before: Partial<RouteValues>, change: Partial<RouteRequest> = {}): RouteRequest {
  const values = { ...unset, ...before };
  return {
    before: values,
    inherited: readInherited(values.GOPROXY, []),
    privateProxies: [],
    privatePatterns: [],
    mirrorsGiven: false,
    separator: "|",
    direct: true,
    sumdb: "auto",
    mirrors: [near, far],
    ...change,
  };
}

/** A plan from what was there before, and what the inputs change of the defaults. */
function plan(before: Partial<RouteValues>, change: Partial<RouteRequest> = {}): RouteValues {
  return planRoute(request(before, change));
}

describe("GOPROXY", () => {
  test.each<[string, string, Partial<RouteRequest>, string]>([
    ["nothing before", "", {}, "https://near.example|https://far.example/go|direct"],
    ["separator ,", "", { separator: "," }, "https://near.example,https://far.example/go,direct"],
    [
      "a private proxy while no mirror is healthy: what there was follows it, but direct only where it may",
      "https://goproxy.cn,direct",
      { privateProxies: [proxy], mirrors: [], direct: false },
      `${proxy},https://goproxy.cn`,
    ],
    ["without direct", "", { direct: false }, "https://near.example|https://far.example/go"],
    ["one mirror without direct", "", { direct: false, mirrors: [near] }, "https://near.example"],
    [
      "a mirror of the catalogue is replaced",
      "https://goproxy.cn,direct",
      {},
      "https://near.example|https://far.example/go|direct",
    ],
    [
      "a private proxy comes first, with , whatever the fallback",
      "",
      { privateProxies: [proxy], mirrors: [near] },
      `${proxy},https://near.example|direct`,
    ],
    [
      "several private proxies",
      "",
      { privateProxies: [proxy, second], mirrors: [near] },
      `${proxy},${second},https://near.example|direct`,
    ],
    [
      "an inherited private proxy keeps its ,",
      `${proxy},https://proxy.golang.org,direct`,
      { mirrors: [near] },
      `${proxy},https://near.example|direct`,
    ],
    [
      "an inherited private proxy loses its |: a failure of it would show private names to the mirror",
      `${proxy}|direct`,
      { mirrors: [near] },
      `${proxy},https://near.example|direct`,
    ],
    [
      "an inherited one that the input names too stands once, with the input's ,",
      `${proxy}/|direct`,
      { privateProxies: [proxy], mirrors: [near] },
      `${proxy},https://near.example|direct`,
    ],
    [
      "two inherited ones keep the | between them",
      `${proxy}|${second}|direct`,
      { mirrors: [near] },
      `${proxy}|${second},https://near.example|direct`,
    ],
    ["a policy stays", proxy, {}, proxy],
    ["a policy that ends in off stays", `${proxy},off`, {}, `${proxy},off`],
    ["a policy of mirrors stays", "https://goproxy.cn", {}, "https://goproxy.cn"],
    [
      "a policy behind the input's private proxy",
      `${second},off`,
      { privateProxies: [proxy] },
      `${proxy},${second},off`,
    ],
    ["a policy that names the input's private proxy", proxy, { privateProxies: [proxy] }, proxy],
    [
      "a policy where mirrors were named gets them, but no direct",
      proxy,
      { mirrorsGiven: true },
      `${proxy},https://near.example|https://far.example/go`,
    ],
    [
      "a policy with off where mirrors were named keeps its off",
      `${proxy}|off`,
      { mirrorsGiven: true, mirrors: [near] },
      `${proxy},https://near.example|off`,
    ],
    ["off stays", "off", {}, "off"],
    ["off stays where mirrors were named", "off", { mirrorsGiven: true }, "off"],
    ["off stays with a private proxy", "off", { privateProxies: [proxy] }, "off"],
    [
      "without a healthy mirror nothing changes",
      "https://goproxy.cn|direct",
      { mirrors: [] },
      "https://goproxy.cn|direct",
    ],
    ["without a healthy mirror nothing is set either", "", { mirrors: [] }, ""],
    [
      "without a healthy mirror a private proxy stands before what was there",
      "https://goproxy.cn|direct",
      { mirrors: [], privateProxies: [proxy] },
      `${proxy},https://goproxy.cn|direct`,
    ],
    [
      "without a healthy mirror a private proxy stands before cmd/go's default",
      "",
      { mirrors: [], privateProxies: [proxy] },
      `${proxy},https://proxy.golang.org,direct`,
    ],
  ])("%s", (_, GOPROXY, change, expected) => {
    // Behind servers of one's own mirrors stand only where something says which names are private.
    expect(plan({ GOPROXY, GOPRIVATE: "*.corp.example" }, change).GOPROXY).toBe(expected);
  });
});

describe("mirrors and servers that may know private names", () => {
  test.each<[string, Partial<RouteValues>, Partial<RouteRequest>, ReturnType<typeof whyNoMirrors>, string]>([
    ["nothing says what is private", { GOPROXY: `${proxy}|direct` }, {}, "no-pattern", `${proxy}|direct`],
    [
      "even where mirrors are named",
      { GOPROXY: `${proxy},direct` },
      { mirrorsGiven: true },
      "no-pattern",
      `${proxy},direct`,
    ],
    [
      "the input's own, without a pattern",
      { GOPROXY: "https://goproxy.cn,direct" },
      { privateProxies: [proxy] },
      "no-pattern",
      `${proxy},direct`,
    ],
    ["without direct", {}, { privateProxies: [proxy], direct: false }, "no-pattern", proxy],
    [
      "GONOPROXY=none: private names are asked of the whole list",
      { GOPROXY: `${proxy}|direct`, GOPRIVATE: "x.example", GONOPROXY: "none" },
      {},
      "not-covered",
      `${proxy}|direct`,
    ],
    [
      "GONOPROXY covers other names only",
      { GOPROXY: `${proxy},direct`, GOPRIVATE: "x.example", GONOPROXY: "y.example" },
      {},
      "not-covered",
      `${proxy},direct`,
    ],
    [
      "GONOSUMDB alone says what is private, and go asks the list for it",
      { GOPROXY: `${proxy},direct`, GONOSUMDB: "x.example" },
      {},
      "not-covered",
      `${proxy},direct`,
    ],
    [
      "the input's own in front of the machine's",
      { GOPROXY: `${second}|direct`, GOPRIVATE: "x.example" },
      { privateProxies: [proxy] },
      "not-covered",
      `${proxy},${second}|direct`,
    ],
    [
      "GONOPROXY covers them all, with what we add",
      { GOPROXY: `${proxy}|direct`, GOPRIVATE: "x.example", GONOPROXY: "x.example" },
      { privatePatterns: ["z.example"], mirrors: [near] },
      null,
      `${proxy},https://near.example|direct`,
    ],
    [
      "the input's own, with a pattern: its private modules are asked of it",
      {},
      { privateProxies: [proxy], privatePatterns: ["x.example"], mirrors: [near] },
      null,
      `${proxy},https://near.example|direct`,
    ],
    ["no such server", {}, { mirrors: [near] }, null, "https://near.example|direct"],
  ])("%s", (_, before, change, why, goproxy) => {
    expect(whyNoMirrors(request(before, change))).toBe(why);
    expect(plan(before, change).GOPROXY).toBe(goproxy);
  });
});

describe("GOPRIVATE, GONOPROXY and GONOSUMDB", () => {
  const patterns = ["github.com/acme", "*.corp.example"];
  const added = "github.com/acme,*.corp.example";

  test.each<[string, Partial<RouteValues>, Partial<RouteRequest>, Partial<RouteValues>]>([
    ["nothing to add", {}, {}, { GOPRIVATE: "", GONOPROXY: "", GONOSUMDB: "" }],
    [
      "patterns go into GOPRIVATE; the others default to it",
      {},
      { privatePatterns: patterns },
      { GOPRIVATE: added, GONOPROXY: "", GONOSUMDB: "" },
    ],
    [
      "what was there is kept, nothing stands twice",
      { GOPRIVATE: "x.example,github.com/acme" },
      { privatePatterns: patterns },
      { GOPRIVATE: "x.example,github.com/acme,*.corp.example" },
    ],
    [
      "where GONOPROXY and GONOSUMDB are set they get the patterns too",
      { GONOPROXY: "y.example", GONOSUMDB: "z.example" },
      { privatePatterns: patterns },
      { GOPRIVATE: added, GONOPROXY: `y.example,${added}`, GONOSUMDB: `z.example,${added}` },
    ],
    [
      "GONOPROXY=none stays none",
      { GONOPROXY: "none" },
      { privatePatterns: patterns },
      { GOPRIVATE: added, GONOPROXY: "none", GONOSUMDB: "" },
    ],
    [
      "a private proxy: nothing goes past it, and the database hears no private name",
      {},
      { privateProxies: [proxy], privatePatterns: patterns },
      { GOPRIVATE: added, GONOPROXY: "none", GONOSUMDB: added },
    ],
    [
      "a private proxy, GOPRIVATE set",
      { GOPRIVATE: "x.example" },
      { privateProxies: [proxy], privatePatterns: patterns },
      { GOPRIVATE: `x.example,${added}`, GONOPROXY: "none", GONOSUMDB: `x.example,${added}` },
    ],
    [
      "a private proxy, GONOSUMDB set: it overrode GOPRIVATE before",
      { GOPRIVATE: "x.example", GONOSUMDB: "z.example" },
      { privateProxies: [proxy], privatePatterns: patterns },
      { GONOPROXY: "none", GONOSUMDB: `z.example,${added}` },
    ],
    [
      "a private proxy, GONOPROXY set: somebody decided, our patterns still use the proxy",
      { GONOPROXY: "y.example" },
      { privateProxies: [proxy], privatePatterns: patterns },
      { GOPRIVATE: added, GONOPROXY: "y.example", GONOSUMDB: "" },
    ],
    [
      "an inherited private proxy changes neither",
      { GOPROXY: `${proxy},direct`, GOPRIVATE: "x.example" },
      { privatePatterns: patterns },
      { GOPRIVATE: `x.example,${added}`, GONOPROXY: "", GONOSUMDB: "" },
    ],
    [
      "a private proxy that GOPROXY=off keeps out of the list: its modules still come directly",
      { GOPROXY: "off", GOPRIVATE: "x.example" },
      { privateProxies: [proxy] },
      { GOPROXY: "off", GOPRIVATE: "x.example", GONOPROXY: "", GONOSUMDB: "" },
    ],
  ])("%s", (_, before, change, expected) => {
    expect(plan(before, change)).toMatchObject(expected);
  });
});

test.each([
  ["auto", "", ""],
  ["auto", "off", "off"],
  ["auto", "sum.golang.google.cn", "sum.golang.google.cn"],
  ["off", "", "off"],
  ["sum.golang.google.cn", "off", "sum.golang.google.cn"],
])("GOSUMDB: %s over %j is %j", (sumdb, before, expected) => {
  expect(plan({ GOSUMDB: before }, { sumdb }).GOSUMDB).toBe(expected);
});

describe("a relay in front of the mirrors", () => {
  const mirrors = [
    someMirror("official", "https://proxy.golang.org"),
    someMirror("goproxy.cn", "https://goproxy.cn"),
  ];
  const relay = "http://127.0.0.1:40713/token";
  test.each([
    [
      "https://goproxy.cn|https://proxy.golang.org|direct",
      `${relay}|https://goproxy.cn|https://proxy.golang.org|direct`,
    ],
    [
      "https://corp.example,https://goproxy.cn|direct",
      `https://corp.example,${relay}|https://goproxy.cn|direct`,
    ],
    ["https://goproxy.cn/,direct", `${relay}|https://goproxy.cn/,direct`],
    ["", `${relay}|https://proxy.golang.org,direct`],
    // None of the mirrors stands in it.
    ["https://corp.example|direct", "https://corp.example|direct"],
  ])("%s", (goproxy, expected) => expect(withRelay(goproxy, relay, mirrors)).toBe(expected));
});
