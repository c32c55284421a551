import type { LeftReason } from "../report/left-reasons.ts";
import type { FetchReport, FetchSourceReport, Report } from "../report/report.ts";
import { countFiles, list } from "./chinese-words.ts";
import { formatBytes, formatMs, formatRate } from "./format.ts";
import type { Language } from "./language.ts";

/** What Chinese says of the fetch. */
export const chineseFetch: Language["fetch"] = {
  done: {
    fetched: (report) => `${fetched(report.fetch)}${left(report)}`,
    "not-wanted": (report) => `无（输入参数 prefetch: false）；缺少的内容由 go 自行下载${left(report)}`,
    "nothing-missing": (report) => `无：已知作业需要的文件一个都不缺${left(report)}`,
    "left-to-go": (report) =>
      `无：预计 go 自行下载同样快，缺少的内容交给它（输入参数 prefetch: true 则无论如何都会获取）${left(report)}`,
    "no-source": (report) => `无：没有可以询问所缺内容的服务器${left(report)}`,
    "no-module-cache": (report) => `无：没有可写的模块缓存；go 会自行下载所需内容${left(report)}`,
  },

  left: {
    "missing-everywhere": "可以询问的服务器都没有",
    failed: "可能拥有它们的服务器都失败次数过多",
    "wrong-bytes": "没有任何应答与 go.sum 的哈希一致，而 go 也会拒绝其他内容",
    private: "私有：不得向镜像询问，私有代理中也没有",
    "no-progress": "不再有数据到达，或到达得太少",
    "over-limit": "超过单次运行获取的文件数",
    "module-cache": "无法写入模块缓存",
  },

  source: {
    delivered: (failure) => `提供了内容${failure === null ? "" : `；最近一次失败：${failure}`}`,
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
    "占比是该来源在所获取的、经过校验的字节中所占的份额。重试是重复一个失败的请求；对冲是重复一个过慢的请求，多半改向另一个来源发出，以最先得到的正确应答为准。拒收的应答是错误或内容不符，其中的内容一概不保留。",
  ],
  privateProxy: (name) => `${name}（私有）`,

  progress: ({ doneZips, totalZips, received, total, rate, left }) => {
    const bytes = total === null ? received : `${received} / 约 ${total}`;
    const start =
      totalZips === null
        ? `正在获取 go.mod 文件，${bytes}`
        : `已获取 ${doneZips} / ${totalZips} 个模块，${bytes}`;
    return `${start}，${rate}${left === null ? "" : `，剩余 ${left}`}`;
  },
};

/** What to do about files that are left to go. It checks them against go.sum as well: nothing is unsafe, but slower or bound to fail. */
export const LEFT_ADVICE: Readonly<Record<LeftReason, string>> = {
  "missing-everywhere":
    "如果它们是私有模块，请在输入参数 private 中说明，或在 private-proxy 中指定拥有它们的服务器；否则请确认这些版本仍然存在。",
  failed:
    "构建会变慢；如果这些服务器不恢复，构建会失败。请重新运行作业，或在输入参数 mirrors 中指定更多镜像。",
  "wrong-bytes":
    "除非别处有正确的内容，否则构建会失败。有服务器或途中的代理发送了错误的内容：来源表中写明了是哪一个。",
  private: "go 需要作业自己的凭据才能取得它们。可以在输入参数 private-proxy 中指定拥有它们的服务器。",
  "no-progress": "请检查运行器的网络和代理设置：构建也要依赖它们。",
  "over-limit": "无需任何操作：其余的由 go 下载。",
  "module-cache": "请检查 GOMODCACHE、它的所有者以及所在磁盘的空间：go 也要写入那里。",
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
  if (files === "") return `${formatMs(elapsedMs)} 内没有获取到任何内容`;
  const rate = zips === 0 || elapsedMs <= 0 ? "" : `（${formatRate((1000 * zipBytes) / elapsedMs)}）`;
  return `${files}${from(fetch.sources)}，用时 ${formatMs(elapsedMs)}${rate}${
    zips + mods === 0 ? "" : "，每个字节均已按 go.sum 校验"
  }${unpacked === 0 ? "" : `；途中已解压 ${unpacked} 个模块`}`;
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
  return `，来自 ${list([
    ...(mirrors === 0 ? [] : [`${mirrors} 个镜像`]),
    ...(proxies === 0 ? [] : [`${proxies} 个私有代理`]),
  ])}`;
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
  return `交给 go，由它自行按 GOPROXY 获取${direct ? "（包括 direct）" : ""}`;
}
