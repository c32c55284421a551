import { describe, expect, test } from "@jest/globals";
import type { HeardRequest } from "../../../src/ports.ts";
import { readRequest } from "../../../src/relay/request.ts";

const KEYS = { token: "aToken", control: "aControl" };
const HOST = "127.0.0.1:4711";

function read(target: string, more: Partial<HeardRequest> = {}) {
  const heard = {
    method: "GET",
    target,
    host: HOST,
    hasBody: false,
    body: async () => new Uint8Array(),
    ...more,
  };
  return readRequest(heard, KEYS, HOST);
}

describe("what go asks for", () => {
  const module = { path: "github.com/BurntSushi/toml", version: "v1.4.0-RC1" };
  test.each([
    ["/github.com/!burnt!sushi/toml/@v/v1.4.0-!r!c1.zip", { kind: "file", file: "zip", module }],
    ["/github.com/!burnt!sushi/toml/@v/v1.4.0-!r!c1.mod", { kind: "file", file: "mod", module }],
    ["/github.com/!burnt!sushi/toml/@v/v1.4.0-!r!c1.info", { kind: "file", file: "info", module }],
    ["/github.com/!burnt!sushi/toml/@v/list", { kind: "list", path: module.path }],
    ["/github.com/%21burnt%21sushi/toml/@v/v1.4.0-%21r%21c1.zip", { kind: "file", file: "zip", module }],
    ["/github.com/!burnt!sushi/toml/@latest", { kind: "latest", path: module.path }],
    ["/example.com/x/@v/master.info", { kind: "query", path: "example.com/x", query: "master" }],
    ["/example.com/x/@v/v1.info", { kind: "query", path: "example.com/x", query: "v1" }],
    ["/sumdb/sum.golang.org/supported", { kind: "supported", name: "sum.golang.org" }],
    ["/sumdb/h.example/db/latest", { kind: "sumdb", name: "h.example/db", below: "latest" }],
    [
      "/sumdb/sum.golang.org/lookup/example.com/x@v1.0.0",
      { kind: "sumdb", name: "sum.golang.org", below: "lookup/example.com/x@v1.0.0" },
    ],
    [
      "/sumdb/sum.golang.org/tile/8/0/x001/234.p/5",
      { kind: "sumdb", name: "sum.golang.org", below: "tile/8/0/x001/234.p/5" },
    ],
  ])("%s", (path, expected) => expect(read(`/aToken${path}`)).toEqual(expected));
});

describe("who may not ask", () => {
  test.each([
    ["no token", "/example.com/x/@v/list", {}, 403],
    ["another token", "/aTokem/example.com/x/@v/list", {}, 403],
    ["the beginning of the token", "/aToke/example.com/x/@v/list", {}, 403],
    ["the token alone", "/aToken", {}, 403],
    [
      "a name that was made to lead here",
      "/aToken/example.com/x/@v/list",
      { host: "evil.example:4711" },
      421,
    ],
    ["localhost", "/aToken/example.com/x/@v/list", { host: "localhost:4711" }, 421],
    ["no Host", "/aToken/example.com/x/@v/list", { host: "" }, 421],
    ["another method", "/aToken/example.com/x/@v/list", { method: "DELETE" }, 405],
    ["a body behind GET", "/aToken/example.com/x/@v/list", { hasBody: true }, 400],
    ["go's token for what is the action's", "/aToken/stop", { method: "POST" }, 405],
    ["the action's key for modules", "/aControl/example.com/x/@v/list", {}, 404],
    ["a page that loads an image from stop", "/aControl/stop", {}, 404],
  ])("%s", (_, target, more, status) =>
    expect(read(target, more)).toMatchObject({ kind: "refused", status }),
  );

  test("the action's own steps may", () =>
    expect(read("/aControl/stop", { method: "POST" })).toEqual({ kind: "control", what: "stop" }));
});

describe("what is no module", () => {
  test.each([
    "/../../etc/passwd/@v/list",
    "/example.com/../x/@v/list",
    "/example.com/%2e%2e/x/@v/list",
    "/example.com/%252e%252e/x/@v/list",
    "/example.com/%zz/@v/list",
    "/example.com/x%00/@v/list",
    "/example.com/x%0a/@v/list",
    "/example.com//x/@v/list",
    "/example.com/x\\y/@v/list",
    "/example.com/x/@v/list?query",
    "/example.com/X/@v/list",
    "/nodot/@v/list",
    "/example.com/x/@v/v1.0.0.ziphash",
    "/example.com/x/@v/v1.0.0.lock",
    "/example.com/x/@v/v2.0.0.zip",
    "/example.com/x/@v/master.zip",
    "/example.com/x/@v/.info",
    `/example.com/x/@v/v1.0.0-${"a".repeat(200)}.mod`,
    `/example.com/${"x/".repeat(3_000)}@v/list`,
    "/sumdb/sum.golang.org",
    "/sumdb/../supported",
    "/",
  ])("%.60s", (path) => expect(read(`/aToken${path}`)).toMatchObject({ kind: "refused", status: 404 }));
});
