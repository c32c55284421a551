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
    ["https://secret:@a.example/x", "https://xxxxx:xxxxx@a.example/x"],
    ["https://secret:x-oauth-basic@a.example/x", "https://xxxxx:xxxxx@a.example/x"],
    ["https://secret:x@a.example/x", "https://xxxxx:xxxxx@a.example/x"],
    ["https://ghp_abcdefghijkl:x-oauth-basic@a.example", "https://xxxxx:xxxxx@a.example"],
    ["https://ghp_abcdefghijkl:secret@a.example", "https://xxxxx:xxxxx@a.example"],
    ["https://github_pat_abc:secret@a.example", "https://xxxxx:xxxxx@a.example"],
    ["https://glpat-abcdefghijkl:secret@a.example", "https://xxxxx:xxxxx@a.example"],
    ["https://gldt-abcdef:secret@a.example", "https://xxxxx:xxxxx@a.example"],
    ["https://0123456789abcdef0123456789abcdef01234567:p@a.example", "https://xxxxx:xxxxx@a.example"],
    ["https://aB3dE6gH9jK2:pass@a.example", "https://xxxxx:xxxxx@a.example"],
    ["https://abcdefghijklmnopqrstuvwxyz:pass@a.example", "https://xxxxx:xxxxx@a.example"],
    ["https://x-access-token:secret@a.example", "https://x-access-token:xxxxx@a.example"],
    ["https://oauth2:secret@a.example", "https://oauth2:xxxxx@a.example"],
    ["https://gitlab-ci-token:secret@a.example", "https://gitlab-ci-token:xxxxx@a.example"],
    ["https://svc_goproxy-ci01:secret@a.example", "https://svc_goproxy-ci01:xxxxx@a.example"],
    ["https://jane.doe%40corp.example:secret@a.example", "https://jane.doe%40corp.example:xxxxx@a.example"],
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
  const base64 = (text: string) => Buffer.from(text).toString("base64").replace(/=+$/, "");
  const basic = (user: string, password: string) => [base64(password), base64(`${user}:${password}`)];

  test.each<[string, readonly string[]]>([
    ["https://a.example,direct", []],
    ["", []],
    ["https://@a.example", []],
    ["https://user:secret@a.example", ["secret", ...basic("user", "secret")]],
    ["https://token@a.example/x,direct", ["token", base64("token"), base64("token:")]],
    ["https://token:@a.example", ["token", base64("token"), base64("token:")]],
    ["https://token:x-oauth-basic@a.example", ["token", base64("token"), base64("token:x-oauth-basic")]],
    [
      "https://ghp_abc:secret@a.example",
      ["ghp_abc", base64("ghp_abc"), "secret", ...basic("ghp_abc", "secret")],
    ],
    ["https://user:p%40ss@a.example", ["p%40ss", "p@ss", ...basic("user", "p@ss")]],
    ["https://user:p$ss@a.example", ["p$ss", "p%24ss", ...basic("user", "p$ss")]],
    ["https://user:100%@a.example", ["100%", "100%25", ...basic("user", "100%")]],
    ["https://user:%3E%3E%3E%3F%3F%3F@a.example", ["Pj4+Pz8/", "Pj4-Pz8_"]],
    ["user:secret@a.example", ["secret", ...basic("user", "secret")]],
    [
      "https://u:one@a.example|https://u:two@b.example,https://u:one@c.example",
      ["one", ...basic("u", "one"), "two", ...basic("u", "two")],
    ],
    ["https://user:\ud800@a.example", ["\ud800", "\ufffd", "%EF%BF%BD", ...basic("user", "\ufffd")]],
  ])("%j", (text, secrets) => {
    const found = urlPasswords(text);
    expect(found).toEqual(expect.arrayContaining([...secrets]));
    expect(found.length === 0).toBe(secrets.length === 0);
  });
});
