import { describe, expect, test } from "@jest/globals";
import {
  formatGoProxy,
  parseGoProxy,
  redactGoProxy,
  redactUrl,
  urlPasswords,
} from "../../../src/go/go-proxy-list.ts";

describe("parseGoProxy", () => {
  test.each([
    ["https://a.example,direct", "https://a.example,direct"],
    ["https://a.example|https://b.example/go/,direct", "https://a.example|https://b.example/go/,direct"],
    ["goproxy.cn,direct", "https://goproxy.cn,direct"],
    ["localhost:8080/x", "https://localhost:8080/x"],
    [" https://a.example , direct ", "https://a.example,direct"],
    [",,https://a.example,,|direct", "https://a.example,direct"],
    ["https://a.example|,direct", "https://a.example|direct"],
    ["https://a.example,", "https://a.example"],
    ["direct,https://a.example", "direct"],
    ["https://a.example|off,https://b.example", "https://a.example|off"],
    ["file:///srv/go", "file:///srv/go"],
    ["/srv/go", "/srv/go"],
    ["C:\\go", "C:\\go"],
    ["word", "word"],
    ["", ""],
    [" , ", ""],
  ])("%j means %j", (text, meaning) => {
    expect(formatGoProxy(parseGoProxy(text))).toBe(meaning);
  });

  test("an entry has the separator that stands after it, the last one none", () => {
    expect(parseGoProxy("a.example|https://b.example,direct,")).toEqual([
      { url: "https://a.example", separator: "|" },
      { url: "https://b.example", separator: "," },
      { url: "direct", separator: "" },
    ]);
  });
});

describe("redaction", () => {
  test.each([
    ["https://a.example/x", "https://a.example/x"],
    ["https://a.example/m/@v/v1.0.0.info", "https://a.example/m/@v/v1.0.0.info"],
    ["https://user:secret@a.example/x", "https://user:xxxxx@a.example/x"],
    ["https://secret@a.example/x", "https://xxxxx@a.example/x"],
    ["https://secret:@a.example/x", "https://secret:xxxxx@a.example/x"],
    ["https://:secret@a.example", "https://:xxxxx@a.example"],
    ["https://user:se@cret@a.example/x", "https://user:xxxxx@a.example/x"],
    ["https://user:se/cret@a.example/x", "a.example/x"],
    ["https://user:12\\cret@a.example/x", "https://user:xxxxx@a.example/x"],
    ["https://user:secret@", ""],
    ["user:secret@a.example", "https://user:xxxxx@a.example"],
    ["https://user:secret", "https://xxxxx"],
    ["user:secret", "https://xxxxx"],
    ["not a url with secret@host", "host"],
    ["HTTPS://user:secret@a.example", "HTTPS://user:xxxxx@a.example"],
    ["https://user:%zz@a.example", "https://user:xxxxx@a.example"],
    ["direct", "direct"],
    ["off", "off"],
    ["", ""],
    ["/srv/go", "/srv/go"],
    ["\u0000", "\u0000"],
  ])("%j shows as %j", (url, shown) => {
    expect(redactUrl(url)).toBe(shown);
  });

  test("a whole list keeps its separators", () => {
    expect(redactGoProxy("https://user:secret@a.example|https://token@b.example/x, direct")).toBe(
      "https://user:xxxxx@a.example|https://xxxxx@b.example/x, direct",
    );
  });

  test("a password cut at its comma does not show", () => {
    expect(redactGoProxy("https://user:sec,ret@a.example,direct")).not.toMatch(/sec|ret@/);
  });
});

describe("urlPasswords", () => {
  test.each([
    ["https://a.example,direct", []],
    ["", []],
    ["https://@a.example", []],
    ["https://user:secret@a.example", ["secret"]],
    ["https://token@a.example/x,direct", ["token"]],
    ["https://token:@a.example", ["token"]],
    ["https://user:p%40ss@a.example", ["p%40ss", "p@ss"]],
    ["https://user:p$ss@a.example", ["p$ss", "p%24ss"]],
    ["https://user:100%@a.example", ["100%", "100%25"]],
    ["user:secret@a.example", ["secret"]],
    ["https://u:one@a.example|https://u:two@b.example,https://u:one@c.example", ["one", "two"]],
    ["https://user:\ud800@a.example", ["\ud800", "\ufffd", "%EF%BF%BD"]],
  ])("%j", (text, secrets) => {
    expect(urlPasswords(text)).toEqual(secrets);
  });
});
