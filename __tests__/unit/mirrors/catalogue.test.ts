import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  CATALOGUE,
  findInCatalogue,
  isRegionInChina,
  mirrorFromUrl,
  normalizeBaseUrl,
  orderForRegion,
  withShortNames,
} from "../../../src/mirrors/catalogue.ts";

describe("CATALOGUE", () => {
  test("every name and every endpoint means one entry", () => {
    const names = CATALOGUE.map((e) => e.name);
    const urls = CATALOGUE.flatMap((e) => [e.url, ...e.otherUrls]);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(urls).size).toBe(urls.length);
  });

  test.each(CATALOGUE.map((e) => [e.name, e] as const))("%s is well formed", (_, entry) => {
    expect(entry.name).toMatch(/^[a-z0-9.-]+$/);
    for (const url of [entry.url, ...entry.otherUrls]) {
      expect(url).toMatch(/^https:/);
      expect(normalizeBaseUrl(url)).toBe(url);
    }
    expect(entry.regions.length).toBeGreaterThan(0);
    expect(entry.source).toMatch(/^https:\/\//);
    expect(entry.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});

test.each([
  ["https://goproxy.cn/", "https://goproxy.cn"],
  ["https://goproxy.cn///", "https://goproxy.cn"],
  ["HTTPS://GoProxy.CN/Path/", "https://goproxy.cn/Path"],
  ["https://goproxy.cn:443", "https://goproxy.cn"],
  ["direct", "direct"],
])("normalizeBaseUrl of %s", (url, normal) => {
  expect(normalizeBaseUrl(url)).toBe(normal);
});

test.each([
  ["aliyun", "aliyun"],
  ["GoProxy.CN", "goproxy.cn"],
  ["https://mirrors.aliyun.com/goproxy/", "aliyun"],
  ["HTTPS://mirrors.ALIYUN.com/goproxy", "aliyun"],
  ["https://mirrors.cloud.tencent.com/go/", "tencent"],
  ["https://mirrors.aliyun.com/GoProxy/", null],
  ["https://mirrors.aliyun.com", null],
  ["http://goproxy.cn", null],
  ["https://goproxy.cn.evil.example", null],
  ["constructor", null],
  ["", null],
])("findInCatalogue(%j) is %s", (text, name) => {
  expect(findInCatalogue(text)?.name ?? null).toBe(name);
});

describe("mirrorFromUrl", () => {
  test("a known endpoint is its entry", () => {
    expect(mirrorFromUrl("https://goproxy.cn/")).toBe(findInCatalogue("goproxy.cn"));
  });

  test.each([
    ["https://mirror.example/go/", "mirror.example/go", "https://mirror.example/go"],
    ["http://127.0.0.1:8080", "127.0.0.1:8080", "http://127.0.0.1:8080"],
    ["https://user:secret@mirror.example/", "mirror.example", "https://user:secret@mirror.example"],
  ])("%s", (url, name, base) => {
    expect(mirrorFromUrl(url)).toEqual({ name, url: base, operator: null, regions: [] });
  });
});

describe("withShortNames: the shortest that tell them apart", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["a host", ["https://m.example/repository/go"], ["m.example"]],
    [
      "the end of the path of an address",
      ["http://127.0.0.1:4/a/near", "http://[::1]:5/far/"],
      ["near", "far"],
    ],
    ["an address without a path", ["http://127.0.0.1:4"], ["127.0.0.1:4"]],
    [
      "one host, two ports",
      ["https://m.example:1/a", "https://m.example:2/a"],
      ["m.example:1", "m.example:2"],
    ],
    ["one host, two paths", ["https://m.example/a", "https://m.example/b"], ["m.example/a", "m.example/b"]],
    [
      "one path, two addresses",
      ["http://127.0.0.1:1/go", "http://127.0.0.1:2/go"],
      ["127.0.0.1:1", "127.0.0.1:2"],
    ],
    [
      "a name of the catalogue",
      ["http://127.0.0.1:1/official", "https://goproxy.cn"],
      ["127.0.0.1:1", "goproxy.cn"],
    ],
    ["one place, two schemes", ["http://m.example", "https://m.example"], ["m.example (1)", "m.example (2)"]],
    ["a word of GOPROXY", ["http://127.0.0.1:1/direct"], ["127.0.0.1:1"]],
    [
      "a path that is another one's host",
      ["http://127.0.0.1:1/m.example:2", "https://m.example:2/a", "https://m.example/b"],
      ["127.0.0.1:1", "m.example:2/a", "m.example/b"],
    ],
  ])("%s", (_, urls, names) => {
    const named = withShortNames(urls.map(mirrorFromUrl));
    expect(named.map(({ name }) => name)).toEqual(names);
    expect(named.map(({ url }) => url)).toEqual(urls.map((url) => mirrorFromUrl(url).url));
  });

  test("are never the same", () => {
    const part = fc.constantFrom("m.example", "127.0.0.1", "a", "official", "m.example:2", "");
    const url = fc
      .tuple(part, fc.constantFrom("", ":1", ":2"), part, part)
      .map((p) => `http://${p[0] || "x"}${p[0].includes(":") ? "" : p[1]}/${p[2]}/${p[3]}`);
    fc.assert(
      fc.property(fc.uniqueArray(url, { selector: (one) => mirrorFromUrl(one).url }), (urls) => {
        const names = withShortNames(urls.map(mirrorFromUrl)).map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });
});

describe("isRegionInChina", () => {
  test.each([
    "cn-north-4",
    "ap-guangzhou",
    "office-shanghai",
    "CN-North-1",
    "aliyun_cn_beijing_b",
    "China East 2",
    "beijing3",
    "北京",
    "上海机房",
    "中国-华东",
  ])("%s lies in China", (region) => {
    expect(isRegionInChina(region)).toBe(true);
  });

  test.each([
    "cn-hongkong",
    "ap-southeast-3",
    "canteen",
    "scn1",
    "us-east-1",
    "ap-hongkong",
    "china-taiwan",
    "GitHub Actions 12",
    "",
    "中国香港",
    "台北",
    "美国西部",
    "韩国-首尔",
    "中东-迪拜",
    "北美",
  ])("%s does not", (region) => {
    expect(isRegionInChina(region)).toBe(false);
  });
});

describe("orderForRegion", () => {
  const names = (region: string) => orderForRegion(CATALOGUE, region).map((m) => m.name);
  const given = CATALOGUE.map((m) => m.name);

  test("in China its mirrors come first, in the order given", () => {
    expect(names("cn-north-4")).toEqual([...given.filter((n) => n !== "official"), "official"]);
  });

  test("elsewhere nothing changes", () => {
    expect(names("eu-central-1")).toEqual(given);
  });
});
