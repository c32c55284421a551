import type { LeftReason } from "../report/left-reasons.ts";
import type { FetchReport, FetchSourceReport, Report } from "../report/report.ts";
import { countFiles, list, servers, spaced } from "./chinese-words.ts";
import { formatBytes, formatMs, formatRate } from "./format.ts";
import type { Language, NameInput } from "./language.ts";

/** What Chinese says of the fetch. */
export const chineseFetch: Language["fetch"] = {
  done: {
    fetched: (report) => `${fetched(report.fetch)}${left(report)}`,
    "not-wanted": (report, input) =>
      `无（${input("prefetch", "false")}）；缺少的模块由 go 自行下载${left(report)}`,
    "nothing-missing": (report) =>
      `${report.project.needed.missing > 0 ? "无需再下载：测速和缓存已带来全部内容" : "无需下载：所有模块均已存在"}${left(report)}`,
    "left-to-go": (report, input) =>
      `无：预计 go 自行下载同样快，缺少的模块由它下载（使用${spaced(input("prefetch", "true"))}则仍在此下载）${left(report)}`,
    "no-source": (report) => `无：没有可以询问的服务器${left(report)}`,
    "no-module-cache": (report) => `无：没有可写的模块缓存；缺少的模块由 go 自行下载${left(report)}`,
  },

  left: {
    "missing-everywhere": "可以询问的服务器都没有",
    failed: "可能拥有它们的服务器都失败次数过多",
    "wrong-bytes": "没有任何响应与 go.sum 一致，go 也会拒绝这些内容",
    private: "私有：不得向镜像询问，私有代理中也没有",
    "no-progress": "不再有数据到达，或到达太慢",
    "over-limit": "超过单次运行下载的文件数",
    "module-cache": "无法写入模块缓存",
  },

  source: {
    delivered: (failure) => `已提供内容${failure === null ? "" : `；最近一次失败：${failure}`}`,
    unused: (failure) => `未提供内容${failure === null ? "" : `；最近一次失败：${failure}`}`,
    out: (failure) => `已排除${failure === null ? "" : `：${failure}`}`,
  },

  columns: {
    source: "来源",
    share: "占比",
    files: "文件",
    size: "大小",
    requests: "请求",
    retries: "重试",
    hedges: "对冲",
    refused: "拒收",
    state: "状态",
  },
  reading: [
    "占比：在已校验的字节中所占的份额。重试：失败后重发的请求。对冲：因过慢而再次发出的请求，通常发给另一个来源，以最先到达的正确响应为准。拒收：出错或内容有误的响应，其内容一概不保留。",
  ],
  privateProxy: (name) => `${name}（私有）`,

  progress: ({ doneZips, totalZips, received, total, rate, left }) => {
    const bytes = total === null ? received : `${received} / 约 ${total}`;
    const start =
      totalZips === null ? "正在下载 go.mod 文件：" : `已下载 ${doneZips} / ${totalZips} 个模块，`;
    return (
      start + [bytes, rate, left === null ? null : `剩余 ${left}`].filter((one) => one !== null).join("，")
    );
  },
};

/** What to do about files that are left to go. It checks them against go.sum as well: nothing is unsafe, but slower or bound to fail. */
export const LEFT_ADVICE: Readonly<Record<LeftReason, (input: NameInput) => string>> = {
  "missing-everywhere": (input) =>
    `如果它们是私有模块，请用${spaced(input("private"))}写明，或用${spaced(input("private-proxy"))}指定拥有它们的服务器；否则请确认这些版本仍然存在。`,
  failed: (input) =>
    `构建会变慢；如果这些服务器不恢复，构建会失败。请重新运行，或用${spaced(input("mirrors"))}指定更多镜像。`,
  "wrong-bytes": () =>
    "除非另有服务器提供正确的内容，否则构建会失败。有服务器或中间的代理发送了错误的内容：来源表中写明了是哪一个。",
  private: (input) =>
    `go 需要自己的凭据才能取得它们。可以用${spaced(input("private-proxy"))}指定拥有它们的服务器。`,
  "no-progress": () => "请检查本机的网络和代理设置：构建也要依赖它们。",
  "over-limit": () => "无需任何操作：其余的由 go 下载。",
  "module-cache": () => "请检查 GOMODCACHE、它的所有者以及所在磁盘的空间：go 也要写入那里。",
};

/** "3 个模块（180 MB）和 7 个 go.mod 文件（其中 2 个无需请求），来自 a，用时 4.1 s（44 MB/s），…". */
function fetched(fetch: FetchReport): string {
  const { zips, mods, infos, derivedMods, zipBytes, elapsedMs, unpacked } = fetch;
  const files = list([
    ...(zips === 0 ? [] : [`${zips} 个模块（${formatBytes(zipBytes)}）`]),
    ...(mods === 0 ? [] : [`${mods} 个 go.mod 文件${derived(mods, derivedMods)}`]),
    // They come with the others; worth a word only where nothing else did.
    ...(zips === 0 && mods === 0 && infos > 0 ? [`${infos} 个 .info 文件`] : []),
  ]);
  if (files === "") return `${formatMs(elapsedMs)} 内没有下载到任何内容`;
  const rate = zips === 0 || elapsedMs <= 0 ? "" : `（${formatRate((1000 * zipBytes) / elapsedMs)}）`;
  return `${files}${from(fetch.sources)}，用时 ${formatMs(elapsedMs)}${rate}${
    zips + mods === 0 ? "" : "，均已按 go.sum 校验"
  }${unpacked === 0 ? "" : `；同时已解压 ${unpacked} 个模块`}`;
}

function derived(mods: number, derivedMods: number): string {
  if (derivedMods === 0) return "";
  return derivedMods >= mods ? "（无需请求）" : `（其中 ${derivedMods} 个无需请求）`;
}

/** Who delivered: one by name, several by their number. */
function from(sources: readonly FetchSourceReport[]): string {
  const delivered = sources.filter((s) => s.files > 0);
  const proxies = delivered.filter((s) => s.private).length;
  const mirrors = delivered.length - proxies;
  if (delivered.length < 2) return delivered[0] === undefined ? "" : `，来自 ${delivered[0].name}`;
  return servers({ mirrors, privateProxies: proxies });
}

/** What is still missing, why, and who gets it now. */
function left({ fetch, route }: Report): string {
  const rest = fetch.left.filter(({ zips, mods }) => zips + mods > 0);
  if (rest.length === 0) return "";
  const parts = rest.map((part) => `${countFiles(part)}（${chineseFetch.left[part.reason]}）`);
  return `。${whoseTurn(route.values.GOPROXY)}：${parts.join("；")}`;
}

function whoseTurn(goproxy: string): string {
  if (goproxy === "off") return "仍然缺少，因为 GOPROXY=off 不允许 go 下载任何内容";
  // Go's own default ends in direct.
  const direct = goproxy === "" || /(^|[,|])direct$/.test(goproxy);
  return `交给 go，由它自行按 GOPROXY 下载${direct ? "（包括 direct）" : ""}`;
}
