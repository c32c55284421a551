import { describe, expect, test } from "@jest/globals";
import { cacheAccess } from "../../../src/cache/cache-access.ts";

const token = { ACTIONS_RUNTIME_TOKEN: "secret" };
const v1 = { ...token, ACTIONS_CACHE_URL: "https://cache.example/" };
const v2 = { ...token, ACTIONS_CACHE_SERVICE_V2: "True", ACTIONS_RESULTS_URL: "https://results.example/" };
const enterprise = { GITHUB_SERVER_URL: "https://github.corp.example" };

describe("whether there is a service", () => {
  const V1 = { version: "v1", url: "https://cache.example/", token: "secret" };
  const V2 = { version: "v2", url: "https://results.example/", token: "secret" };
  const ACT = "http://127.0.0.1:1/";
  test.each([
    ["v1", v1, V1],
    ["v1 without a token, as act has it", { ACTIONS_CACHE_URL: ACT }, { version: "v1", url: ACT, token: "" }],
    ["v2", v2, V2],
    ["both announced", { ...v1, ...v2 }, V2],
    ["v2 of a server with data residency", { ...v2, GITHUB_SERVER_URL: "https://octo.ghe.com" }, V2],
    ["v2 of github.com in other letters", { ...v2, GITHUB_SERVER_URL: "https://GitHub.com" }, V2],
    ["v2 of a server on this machine", { ...v2, GITHUB_SERVER_URL: "http://api.localhost" }, V2],
    ["v1 of an Enterprise Server", { ...v1, ...enterprise }, V1],
    ["v1 of an Enterprise Server that announces v2 too", { ...v1, ...v2, ...enterprise }, V1],
  ])("%s: there is", (_, env, address) => {
    expect(cacheAccess(env)).toEqual({ address, readable: true, writable: true, keepsRefsApart: true });
  });

  test.each<[string, Readonly<Record<string, string | undefined>>]>([
    ["a command line", {}],
    ["v1 at what is no URL", { ...v1, ACTIONS_CACHE_URL: "cache.example" }],
    ["v2 without a token", { ...v2, ACTIONS_RUNTIME_TOKEN: "" }],
    ["v2 without its URL, whatever v1's is", { ...v1, ACTIONS_CACHE_SERVICE_V2: "True" }],
    ["v2's URL without v2's announcement", { ...v2, ACTIONS_CACHE_SERVICE_V2: "" }],
    ["an Enterprise Server that knows v2 only", { ...v2, ...enterprise }],
    ["a name that only ends like github.com", { ...v2, GITHUB_SERVER_URL: "https://notgithub.com" }],
    ["a name that only ends like ghe.com", { ...v2, GITHUB_SERVER_URL: "https://notghe.com" }],
    ["a server that is no URL", { ...v2, GITHUB_SERVER_URL: "github" }],
    ["variables that are not set", { ACTIONS_CACHE_URL: undefined, ACTIONS_RUNTIME_TOKEN: undefined }],
  ])("%s: there is none", (_, env) => {
    expect(cacheAccess(env)).toBeNull();
  });
});

describe("what the runner allows (ACTIONS_CACHE_MODE)", () => {
  test.each([
    ["none", false, false],
    ["read", true, false],
    ["write", true, true],
    ["write-only", false, true],
    [" Read ", true, false],
    ["WRITE-ONLY", false, true],
    ["", true, true],
    ["of a later runner", true, true],
  ])("%j: reading %s, writing %s", (mode, readable, writable) => {
    for (const service of [v1, v2]) {
      expect(cacheAccess({ ...service, ACTIONS_CACHE_MODE: mode })).toMatchObject({ readable, writable });
    }
  });

  test("of no service there is nothing to allow", () => {
    expect(cacheAccess({ ACTIONS_CACHE_MODE: "write" })).toBeNull();
  });
});

describe("whether it keeps refs apart", () => {
  test.each([
    ["github.com", v2, true],
    ["an Enterprise Server", { ...v1, ...enterprise }, true],
    ["act", { ...v1, ACT: "true" }, false],
    ["Gitea", { ...v1, GITEA_ACTIONS: "true" }, false],
    ["Forgejo", { ...v1, FORGEJO_ACTIONS: "true", GITEA_ACTIONS: "true" }, false],
    ["a variable that is empty", { ...v2, ACT: "" }, true],
  ])("%s: %s", (_, env, keeps) => {
    expect(cacheAccess(env)?.keepsRefsApart).toBe(keeps);
  });
});
