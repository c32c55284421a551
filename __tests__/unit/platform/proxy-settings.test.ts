import { describe, expect, test } from "@jest/globals";
import { proxyChooser } from "../../../src/platform/proxy-settings.ts";

const proxy = "http://proxy.test:3128/";

function chosen(env: Record<string, string>, url: string): string | null {
  return proxyChooser(env)(new URL(url))?.href ?? null;
}

describe("which variable counts", () => {
  test.each([
    ["https by HTTPS_PROXY", { HTTPS_PROXY: proxy }, "https://m.test/", proxy],
    ["http by HTTP_PROXY", { HTTP_PROXY: proxy }, "http://m.test/", proxy],
    ["https not by HTTP_PROXY", { HTTP_PROXY: proxy }, "https://m.test/", null],
    ["lower case", { https_proxy: proxy }, "https://m.test/", proxy],
    ["upper case first", { HTTPS_PROXY: proxy, https_proxy: "http://other.test/" }, "https://m.test/", proxy],
    ["an empty one does not", { HTTPS_PROXY: "", https_proxy: proxy }, "https://m.test/", proxy],
    ["HTTP_PROXY not in a CGI script", { HTTP_PROXY: proxy, REQUEST_METHOD: "GET" }, "http://m.test/", null],
    ["host and port alone mean http", { HTTPS_PROXY: "proxy.test:3128" }, "https://m.test/", proxy],
    [
      "so do an address and port",
      { HTTPS_PROXY: "10.0.0.1:3128" },
      "https://m.test/",
      "http://10.0.0.1:3128/",
    ],
    ["credentials stay", { HTTPS_PROXY: "http://u:p@x.test:1" }, "https://m.test/", "http://u:p@x.test:1/"],
    ["what is no URL counts as unset", { HTTPS_PROXY: "http://[" }, "https://m.test/", null],
    ["localhost is never proxied", { HTTPS_PROXY: proxy }, "https://localhost:8443/", null],
    ["nor 127.0.0.0/8", { HTTPS_PROXY: proxy }, "https://127.9.9.9/", null],
    ["nor ::1", { HTTPS_PROXY: proxy }, "https://[::1]:8443/", null],
    ["nor a mapped loopback address", { HTTPS_PROXY: proxy }, "https://[::ffff:127.0.0.1]/", null],
    ["other addresses are", { HTTPS_PROXY: proxy }, "https://10.1.2.3/", proxy],
  ])("%s", (_name, env, url, expected) => {
    expect(chosen(env as Record<string, string>, url)).toBe(expected);
  });
});

describe("NO_PROXY", () => {
  test.each([
    ["*", "https://m.test/", "direct"],
    ["a.test,*", "https://m.test/", "direct"],
    ["m.test", "https://m.test/", "direct"],
    ["M.Test", "https://m.test/", "direct"],
    [" m.test ,x", "https://m.test/", "direct"],
    ["m.test", "https://go.m.test/", "direct"],
    ["m.test", "https://xm.test/", "proxied"],
    [".m.test", "https://go.m.test/", "direct"],
    [".m.test", "https://m.test/", "proxied"],
    ["*.m.test", "https://go.m.test/", "direct"],
    ["*.m.test", "https://m.test/", "proxied"],
    ["m.test:443", "https://m.test/", "direct"],
    ["m.test:8443", "https://m.test/", "proxied"],
    ["m.test:8443", "https://m.test:8443/", "direct"],
    ["10.1.2.3", "https://10.1.2.3/", "direct"],
    ["10.1.2.3:8443", "https://10.1.2.3/", "proxied"],
    ["10.0.0.0/8", "https://10.1.2.3/", "direct"],
    ["10.0.0.0/8", "https://11.1.2.3/", "proxied"],
    ["10.0.0.0/99", "https://10.1.2.3/", "proxied"],
    ["0.0.0.0/0", "https://m.test/", "proxied"],
    ["fd00::/8", "https://[fd12::1]/", "direct"],
    ["[fd12::1]:443", "https://[fd12::1]/", "direct"],
    ["fd12::1", "https://[fd12:0::1]/", "direct"],
    ["10", "https://10.1.2.10/", "proxied"],
    [",:80,", "https://m.test/", "proxied"],
  ])("%s and %s: %s", (noProxy, url, expected) => {
    const got = chosen({ HTTPS_PROXY: proxy, NO_PROXY: noProxy }, url);
    expect(got).toBe(expected === "direct" ? null : proxy);
  });
});
