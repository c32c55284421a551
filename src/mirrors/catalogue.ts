/** The public mirrors we know, with where each line comes from. `docs/mirrors.md` is made from this file. */

/** A public GOPROXY that nobody has to trust: what it says counts only when its hash matches. */
export interface Mirror {
  /** A catalogue name, or host and path of a URL given by the user. Safe to print. */
  readonly name: string;
  /** Base URL without a slash at its end. May hold credentials when the user gave it. */
  readonly url: string;
  readonly operator: string | null;
  /** Where it is near: "cn" or "global". A hint for the order when nothing is measured. */
  readonly regions: readonly ("cn" | "global")[];
}

export interface CatalogueEntry extends Mirror {
  readonly operator: string;
  /** Other endpoints of the same service: recognised in a GOPROXY that the machine already has. */
  readonly otherUrls: readonly string[];
  readonly notes: { readonly en: string; readonly zh: string };
  /** Who says so, and when it was last read. */
  readonly source: string;
  readonly checked: string;
}

/** Order: what an unmeasured job outside China asks first. */
export const CATALOGUE: readonly CatalogueEntry[] = [
  {
    name: "official",
    url: "https://proxy.golang.org",
    otherUrls: [],
    operator: "Google",
    regions: ["global"],
    notes: {
      en: "The default of cmd/go. Not reachable from mainland China.",
      zh: "cmd/go 的默认值。在中国大陆无法访问。",
    },
    source: "https://proxy.golang.org/",
    checked: "2026-11-22",
  },
  {
    name: "goproxy.cn",
    url: "https://goproxy.cn",
    otherUrls: [],
    operator: "Qiniu",
    regions: ["cn", "global"],
    notes: {
      en: "Proxies the checksum database and serves toolchains. 429 and 404 were seen from nodes outside China.",
      zh: "转发校验和数据库，并提供工具链。在中国以外的节点上曾出现 429 和 404。",
    },
    source: "https://goproxy.cn/",
    checked: "2026-11-01",
  },
  {
    name: "goproxy.io",
    url: "https://goproxy.io",
    otherUrls: [],
    operator: "goproxy.io",
    regions: ["cn", "global"],
    notes: {
      en: "Proxies the checksum database.",
      zh: "转发校验和数据库。",
    },
    source: "https://goproxy.io/",
    checked: "2026-11-01",
  },
  {
    name: "aliyun",
    url: "https://mirrors.aliyun.com/goproxy",
    otherUrls: [],
    operator: "Alibaba Cloud",
    regions: ["cn"],
    notes: {
      en: "Answers 404 at its root while it serves modules. Reports on its checksum database proxy conflict.",
      zh: "根路径返回 404，但可以提供模块。它是否转发校验和数据库，说法不一。",
    },
    source: "https://developer.aliyun.com/mirror/goproxy",
    checked: "2026-11-01",
  },
  {
    name: "tencent",
    url: "https://mirrors.tencent.com/go",
    otherUrls: ["https://mirrors.cloud.tencent.com/go"],
    operator: "Tencent Cloud",
    regions: ["cn"],
    notes: {
      en: "Does not proxy the checksum database, by report.",
      zh: "据称不转发校验和数据库。",
    },
    source: "https://mirrors.tencent.com/help/go.html",
    checked: "2026-11-01",
  },
  {
    name: "huawei",
    url: "https://repo.huaweicloud.com/repository/goproxy",
    otherUrls: ["https://mirrors.huaweicloud.com/repository/goproxy"],
    operator: "Huawei Cloud",
    regions: ["cn"],
    notes: {
      en: "The older path /goproxy/ answers 418. 429 was seen from nodes outside China.",
      zh: "旧路径 /goproxy/ 返回 418。在中国以外的节点上曾出现 429。",
    },
    source: "https://mirrors.huaweicloud.com/mirrorDetail/5ea14d84b58d16ef329c5c13",
    checked: "2026-11-01",
  },
  {
    name: "nju",
    url: "https://repo.nju.edu.cn/go",
    otherUrls: ["https://repo.nju.edu.cn/repository/go"],
    operator: "Nanjing University",
    regions: ["cn"],
    notes: {
      en: "Does not proxy the checksum database.",
      zh: "不转发校验和数据库。",
    },
    source: "https://doc.nju.edu.cn/books/e1654",
    checked: "2026-11-01",
  },
];

/** A base URL in the form that catalogue entries have: no slash at the end, scheme and host in lower case. */
export function normalizeBaseUrl(url: string): string {
  return URL.canParse(url) ? new URL(url).href.replace(/\/+$/, "") : url.replace(/\/+$/, "");
}

/** The catalogue entry that a name (any case) or one of its endpoints means, or null. */
export function findInCatalogue(nameOrUrl: string): CatalogueEntry | null {
  const name = nameOrUrl.toLowerCase();
  const url = normalizeBaseUrl(nameOrUrl);
  return CATALOGUE.find((e) => e.name === name || e.url === url || e.otherUrls.includes(url)) ?? null;
}

/** The words of a GOPROXY and of the input that are no names of mirrors. */
const NOT_NAMES = ["auto", "direct", "off"];

/**
 * The mirrors with the shortest names that tell them apart: a host, or the end of a path on an address without a name;
 * else with its port, else the host and the whole path. Names of the catalogue stay its own.
 */
export function withShortNames(mirrors: readonly Mirror[]): readonly Mirror[] {
  const namesOf = mirrors.map(({ name, url }) => (findInCatalogue(url) ? [name] : shorterNames(url, name)));
  return mirrors.map((mirror, at) => {
    const names = namesOf[at] ?? [];
    const isFree = (name: string) =>
      namesOf.every((others, other) => other === at || !others.includes(name)) &&
      !NOT_NAMES.includes(name) &&
      !CATALOGUE.some((entry) => entry.name === name && entry.url !== mirror.url);
    // The same place by another scheme or user has the same name.
    return { ...mirror, name: names.find(isFree) ?? `${mirror.name} (${at + 1})` };
  });
}

/** The shortest first; the last one is the whole. */
function shorterNames(url: string, name: string): readonly string[] {
  const { host, hostname, pathname } = new URL(url);
  const lastOfPath = pathname.replace(/\/+$/, "").split("/").at(-1) ?? "";
  // An address says nothing to a person.
  const isAddress = hostname === "localhost" || /^[\d.]+$|^\[/.test(hostname);
  return [isAddress ? lastOfPath || host : hostname, host, name];
}

/** A mirror that the user gave by URL. Its name never holds credentials. */
export function mirrorFromUrl(url: string): Mirror {
  const known = findInCatalogue(url);
  if (known) return known;
  const { host, pathname } = new URL(url);
  return {
    name: `${host}${pathname.replace(/\/+$/, "")}`,
    url: normalizeBaseUrl(url),
    operator: null,
    regions: [],
  };
}

const CHINA = new Set(
  (
    "cn china beijing shanghai guangzhou shenzhen hangzhou chengdu chongqing nanjing wuhan tianjin qingdao " +
    "zhangjiakou huhehaote ulanqab wulanchabu heyuan fuzhou xian guiyang ningxia zhongwei changsha suzhou jinan"
  ).split(" "),
);
const OUTSIDE = new Set(["hongkong", "hk", "macau", "taipei", "taiwan"]);
/** Names in Chinese stand without blanks between them. */
const CHINA_IN_CHINESE = /中国|北京|上海|广州|深圳|杭州|南京|苏州|成都|重庆|武汉|天津/u;
const OUTSIDE_IN_CHINESE = /香港|澳门|台北|台湾/u;

/**
 * Whether a region label names a place in mainland China: `cn-north-4`, `ap-guangzhou`, `office-shanghai`,
 * but not `cn-hongkong`. Cloud providers' region names and city names; a label, never a measurement.
 */
export function isRegionInChina(region: string): boolean {
  const words = region.toLowerCase().split(/[^\p{L}]+/u);
  if (OUTSIDE_IN_CHINESE.test(region) || words.some((w) => OUTSIDE.has(w))) return false;
  return CHINA_IN_CHINESE.test(region) || words.some((w) => CHINA.has(w));
}

/** The order to use while nothing is measured: in China its mirrors first, elsewhere as given. Stable. */
export function orderForRegion<M extends Mirror>(mirrors: readonly M[], region: string): readonly M[] {
  if (!isRegionInChina(region)) return mirrors;
  return [...mirrors].sort((a, b) => Number(b.regions.includes("cn")) - Number(a.regions.includes("cn")));
}
