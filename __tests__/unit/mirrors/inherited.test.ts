import { describe, expect, test } from "@jest/globals";
import { mayChooseMirrors, readInherited } from "../../../src/mirrors/inherited.ts";

const own = { url: "https://go.corp.example", separator: "," } as const;
const ownOrAny = { ...own, separator: "|" } as const;
const ownLast = { ...own, separator: "" } as const;

describe("readInherited", () => {
  test.each([
    ["nothing is cmd/go's default", "", { kind: "open", privateProxies: [] }],
    ["cmd/go's default", "https://proxy.golang.org,direct", { kind: "open", privateProxies: [] }],
    ["direct alone", "direct", { kind: "policy", privateProxies: [], end: "direct" }],
    ["another mirror of the catalogue", "https://goproxy.cn,direct", { kind: "open", privateProxies: [] }],
    [
      "an endpoint that the catalogue knows by another name, without a scheme",
      "mirrors.cloud.tencent.com/go/|direct",
      { kind: "open", privateProxies: [] },
    ],
    [
      "a mirror that the inputs name",
      "https://mirror.example/go/,direct",
      { kind: "open", privateProxies: [] },
    ],
    [
      "an unknown server",
      "https://go.corp.example,https://proxy.golang.org,direct",
      { kind: "open", privateProxies: [own] },
    ],
    [
      "an unknown server with |",
      "https://go.corp.example|direct",
      { kind: "open", privateProxies: [ownOrAny] },
    ],
    [
      "an unknown server behind a mirror",
      "https://goproxy.cn|https://go.corp.example,direct",
      { kind: "open", privateProxies: [own] },
    ],
    [
      "file: counts as a server of one's own",
      "file:///srv/modules,direct",
      { kind: "open", privateProxies: [{ url: "file:///srv/modules", separator: "," }] },
    ],
    [
      "what stands behind direct does not count",
      "https://goproxy.cn,direct,https://go.corp.example",
      { kind: "open", privateProxies: [] },
    ],
    [
      "a server alone is a policy",
      "https://go.corp.example",
      { kind: "policy", privateProxies: [ownLast], end: null },
    ],
    ["a mirror alone is one too", "https://goproxy.cn", { kind: "policy", privateProxies: [], end: null }],
    [
      "a server and then nothing",
      "https://go.corp.example,off",
      { kind: "policy", privateProxies: [own], end: "off" },
    ],
    ["off", "off", { kind: "off" }],
    ["off, and something that cmd/go never reads", "off,https://goproxy.cn", { kind: "off" }],
  ] as const)("%s", (_, goproxy, expected) => {
    expect(readInherited(goproxy, ["https://mirror.example/go"])).toEqual(expected);
  });
});

test.each([
  ["open", false, true],
  ["open", true, true],
  ["policy", false, false],
  ["policy", true, true],
  ["off", false, false],
  ["off", true, false],
] as const)("mayChooseMirrors(%s, mirrors given: %s) is %s", (kind, given, expected) => {
  const inherited =
    kind === "off"
      ? { kind }
      : kind === "open"
        ? { kind, privateProxies: [] }
        : { kind, privateProxies: [], end: null };
  expect(mayChooseMirrors(inherited, given)).toBe(expected);
});
