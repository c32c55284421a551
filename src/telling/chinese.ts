import type { GoSumFault } from "../go/go-sum.ts";
import type { Note } from "../report/report.ts";
import type { SumdbTrouble } from "../sumdb/path.ts";
import {
  cacheFailure,
  chineseBuildCache,
  chineseBuildCacheSave,
  chineseBuildCacheUnsaved,
  chineseCache,
  chineseSave,
} from "./chinese-cache.ts";
import { chineseCommands } from "./chinese-commands.ts";
import { chineseMore } from "./chinese-details.ts";
import { chineseFailure, mirrorRemoved } from "./chinese-failure.ts";
import { chineseFetch, LEFT_ADVICE } from "./chinese-fetch.ts";
import { filesNotRead, moduleCacheDisagrees } from "./chinese-files.ts";
import { chineseFleet } from "./chinese-fleet.ts";
import { chineseGo, chineseGoProblem, toolchainPart } from "./chinese-go.ts";
import { chineseHelp } from "./chinese-help.ts";
import { chineseInputs } from "./chinese-inputs.ts";
import { measuredSpeed, missing, modules, size } from "./chinese-modules.ts";
import { chineseOutcome } from "./chinese-outcome.ts";
import { chineseRelay } from "./chinese-relay.ts";
import { countFiles, place, spaced } from "./chinese-words.ts";
import { formatFactor, formatMs, lineOf } from "./format.ts";
import type { Language } from "./language.ts";
import { optionWith } from "./option-names.ts";

/** Simplified Chinese, for Go developers and people who run runners: the field's usual terms, Go's own words as they are. */
export const chinese: Language = {
  title: ({ choice, probe }) => {
    if (probe.kind === "policy") return "Go 模块镜像：GOPROXY 保持不变";
    if (choice.mirror === null) return "Go 模块镜像：没有可用的镜像";
    return `Go 模块镜像：${choice.mirror}${choice.reason.code === "catalogue-order" ? "（未测速）" : ""}`;
  },

  choice: {
    fastest: ({ runnerUp, bestMs, runnerUpMs }, report) => {
      if (bestMs === null)
        return `${report.choice.mirror}：下载${missing(report)}最快${measuredSpeed(report)}。`;
      const start = `${report.choice.mirror}：预计用时 ${formatMs(bestMs)} 下载${missing(report)}`;
      if (runnerUp === null || runnerUpMs === null || bestMs <= 0) return `${start}。`;
      const factor = formatFactor(runnerUpMs / bestMs);
      const second = `${runnerUp}（${formatMs(runnerUpMs)}）`;
      return factor === "1.0"
        ? `${start}，与 ${second}速度相当。`
        : `${start}，速度是 ${second}的 ${factor} 倍。`;
    },
    "nothing-missing": ({ firstByteMs }, { choice, project }) =>
      `${choice.mirror}：${
        project.needed.zips === 0 ? "没有已知需要下载的模块" : "所有模块均已存在"
      }；如需其他模块，该镜像的首字节时间为 ${formatMs(firstByteMs)}。`,
    "only-proven": ({ others }, { choice }) =>
      others === 0
        ? `${choice.mirror}：唯一询问过的镜像，已通过校验。`
        : `${choice.mirror}：唯一通过校验的镜像；其余 ${others} 个失败，或未等待其结果。`,
    "catalogue-order": ({ region, inChina }, { choice }) =>
      `${choice.mirror}：按${spaced(place(region))}的默认顺序排在首位${
        inChina ? "（位于中国：中国的镜像优先）" : ""
      }；未经测速。`,
    "none-healthy": (_, { mirrors }) =>
      `${mirrors.length === 0 ? "没有可以询问的镜像" : "没有可用的镜像"}：GOPROXY 保持不变。`,
  },
  outcome: chineseOutcome,
  nothingToChoose: ({ route }) =>
    `本机的 GOPROXY 没有留下选择余地，保持不变${
      route.values.GOPROXY === "" ? "" : `：${route.values.GOPROXY}`
    }`,

  failure: chineseFailure,

  standing: {
    chosen: "已选用",
    inRoute: "已列入路由",
    proven: "可用，未列入路由",
    notMeasured: "未测速",
    notWaitedFor: ({ answered }) => (answered ? "有响应，未等待结果" : "未等待结果"),
  },

  note: {
    "no-healthy-mirror": ({ asked }, input) =>
      `${asked === 1 ? "唯一询问过的镜像不可用" : `询问过的 ${asked} 个镜像均不可用`}，因此 GOPROXY 保持不变。请检查本机的网络和代理设置，或用${spaced(input("mirrors"))}指定本机能访问的镜像。`,
    "goproxy-off": () =>
      "本机设置了 GOPROXY=off：go 不下载任何内容，此设置保持不变。如需使用镜像，请取消该设置。",
    "goproxy-policy": ({ goproxy }, input) =>
      goproxy === "direct"
        ? `本机设置了 GOPROXY=direct：不允许任何服务器得知它所用的模块，因此没有询问，也没有添加任何镜像。如仍要使用镜像，请用${spaced(input("mirrors"))}指定。`
        : `本机的 GOPROXY（${goproxy}）不以 direct 结尾，这被视为对模块来源的规定，因此没有添加镜像。如仍要添加镜像，请用${spaced(input("mirrors"))}指定。`,
    "values-kept": ({ values, since }) =>
      `本机用户的 Go 设置自 ${since} 起含有 ${values.join("、")}，由此前的一次运行写入（keep: true、use 命令，或未正常结束的 scope: user 作业）。可用 setup-go-mirror undo 全部撤销，或用 go env -u 撤销单个变量。`,
    "inherited-private-proxies": ({ count }, input) =>
      `本机的 GOPROXY 中有 ${count} 个服务器不在镜像列表中：视为私有代理，仍排在最前面。其中若有公共镜像，可用${spaced(input("mirrors"))}指定，使其参与测速。`,
    "no-mirror-behind-private": ({ because }, input) =>
      because === "no-pattern"
        ? `GOPROXY 中有自有服务器，但没有任何设置说明哪些模块是私有的：若在其后添加镜像，服务器上没有的模块名都会发给镜像，因此路由中不含镜像。如需添加镜像，请用${spaced(input("private"))}或 GOPRIVATE 写明私有模块；若该服务器上没有私有模块，可用${spaced(input("mirrors"))}指定它。`
        : "GOPROXY 中有本机自有的服务器，而 GONOPROXY 没有覆盖全部私有模块：若在其后添加镜像，服务器上没有的模块名都会发给镜像，因此路由中不含镜像。如需添加镜像，请取消 GONOPROXY，或将 GOPRIVATE 中的模式加入其中。",
    "sumdb-off": ({ by }, input) =>
      `校验和数据库已关闭（${by === "input" ? input("sumdb", "off") : "本机设置了 GOSUMDB=off"}）。go.sum 尚未收录的模块不会得到校验；工具链下载会失败，因为 go 下载工具链时必须使用该数据库。${by === "input" ? "去掉该设置" : "取消 GOSUMDB 设置"}，两者即可恢复。`,
    "sumdb-rerouted": ({ via }) =>
      `经由 GOPROXY 无法使用校验和数据库；GOSUMDB 现已绕过镜像，指向 ${via}。无需任何操作。`,
    "sumdb-unreachable": ({ url, detail }) =>
      `无法访问校验和数据库（${url}${chineseMore("：", detail)}）。校验仍然开启，因此工具链下载以及 go.sum 尚未收录的模块都会失败。请让本机能够访问 sum.golang.org 或 sum.golang.google.cn，或提交完整的 go.sum。`,
    vendored: () => "项目使用 vendor：go 从 vendor/ 构建，无需下载。路由供后续命令使用，例如 go install。",
    "no-go-sum": (_, input) =>
      `没有 go.sum，因此用知名模块代替项目自己的模块来对镜像测速。请检查${spaced(input("working-directory")).trimEnd()}，或运行 go mod tidy 并提交 go.sum。`,
    "go-sum-problems": ({ count, firstLine, firstCode }) =>
      `go.sum 中有 ${count} 行无法使用（第一处${firstLine > 0 ? `在第 ${firstLine} 行` : ""}：${GO_SUM_FAULTS[firstCode]}）；这里已将其略过，但 go 可能会拒绝该文件。请用 go mod tidy 修复。`,
    "toolchain-download": ({ toolchain, have }) =>
      `go.mod 要求 ${toolchain}，而本机上是 ${have}：go 将经由此路由下载该工具链。使用本 Action 的输入参数 go-version-file: go.mod，可为同一台机器的所有作业一次装好。`,
    "go-behind": ({ version, newest }) =>
      `Go ${version} 落后于其版本系列的最新版 ${newest}，后者可能修复了安全问题。请改为指定该系列（go-version: '${lineOf(version)}' 并设 check-latest: true），或直接指定该版本。`,
    "go-list-behind": ({ version, listed }) =>
      `镜像列出的符合要求的最新 Go 是 ${listed}；本机已有的 ${version} 更新，因此使用后者。镜像可能尚未同步。`,
    "go-list-unreachable": ({ version }) =>
      `没有镜像给出 Go 的版本列表，因此使用本机已有的符合要求的最新版本：${version}。`,
    "toolchain-too-old": ({ wanted, have }) =>
      `go.mod 要求 ${wanted}，本机上是 ${have}，而 GOTOOLCHAIN 禁止下载：go 将会失败。请安装该版本（本 Action 的输入参数 go-version-file: go.mod 可以做到），或设置 GOTOOLCHAIN=auto。`,
    "files-not-read": filesNotRead,
    "module-cache-disagrees": moduleCacheDisagrees,
    "module-cache-unusable": ({ detail }) =>
      detail === "EMFILE"
        ? "打开的文件过多：填充模块缓存所需的文件数超出了此进程的上限，其余内容由 go 自行下载。请提高上限（ulimit -n 1024、运行器服务的 LimitNOFILE= 或容器的 --ulimit nofile=）。"
        : `模块缓存无法使用（${detail}），因此没有保留已校验的下载内容。请检查 GOMODCACHE 及其所有者。`,
    "no-go": () =>
      "PATH 上没有 go，也没有要求安装，构建会失败。使用本 Action 的输入参数 go-version-file: go.mod 可安装项目所要求的版本。",
    "private-proxy-dead": ({ host, detail }, input) =>
      `私有代理 ${host} 没有响应${chineseMore("（", detail, "）")}。go 会最先访问它，遇到这类错误就会放弃，因此下载会失败。请检查它的地址（${input("private-proxy")}）和网络。`,
    "wrong-bytes": ({ mirror, asked }) =>
      `${mirror} 发来的内容${asked === "" ? "" : `（${asked}）`}有误：哈希不符。该镜像已被排除，其内容一概没有保留。中间的代理可能改动了下载内容；若非如此，请告知该镜像的运营方。`,
    "mirror-removed": mirrorRemoved,
    "go-sum-disagrees": (note) => (note.module === null ? privateDisagreement(note) : disagreement(note)),
    "cache-failed": ({ failure }, input) =>
      `缓存服务不可用：${cacheFailure(failure)}。模块已改为下载。使用${spaced(input("cache", "false"))}可关闭缓存。`,
    "cache-wrong-files": ({ key, modules }) =>
      `缓存条目 ${key} 中有 ${modules} 个模块的文件与 go.sum 不符。这些文件已被丢弃，并尽可能改从镜像下载。请删除该条目（gh cache delete）：它的现有内容不是本 Action 写入的。`,
    "fetch-incomplete": ({ reason, ...files }, input) =>
      `${countFiles(files)}未能预先下载（${chineseFetch.left[reason]}），由 go 自行下载并校验。${LEFT_ADVICE[reason](input)}`,
  },

  sumdb: {
    works: ({ via }) => `已在 ${via} 验证`,
    rerouted: ({ via, because }) => `已绕过镜像，在 ${via} 验证，因为 ${trouble(because)}`,
    unreachable: ({ because }) => `已开启，但无法访问：${trouble(because)}`,
    off: () => "已关闭：新模块不会得到校验，工具链下载会失败",
    "not-checked": ({ because }) => `已开启，未检查：${NOT_CHECKED[because]}`,
  },

  probe: {
    measured: ({ probe, region, mirrors }) =>
      `从${spaced(place(region.label))}对 ${mirrors.length} 个镜像测速，用时 ${formatMs(probe.elapsedMs)}${
        probe.ended === null ? "" : `；${ENDED[probe.ended]}`
      }${probe.extended ? "；由于没有镜像及时通过校验，时限延长过一次" : ""}。${
        probe.admitted === 0 ? "" : `${probe.admitted} 个已校验的样本存入了模块缓存。`
      }`,
    remembered: ({ probe }) =>
      `沿用本机${probe.ageMs === null ? "此前" : ` ${formatMs(probe.ageMs)} 前`}的测速结果；没有访问任何镜像。`,
    never: ({ region }, input) =>
      `未测速（${input("probe", "never")}）：采用${spaced(place(region.label))}的默认顺序。`,
    policy: () => "未测速：本机的 GOPROXY 没有留下选择余地。",
  },

  measuredFor: ({ project }) => {
    const { zips } = project.needed;
    return zips === 0 ? modules(project) : `需要 ${zips} 个（${size(project)}），按本地尚无任何模块测速`;
  },
  project: ({ project }) => modules(project) + toolchainPart(project.toolchain),

  go: chineseGo,
  goProblem: chineseGoProblem,
  goProgress: ({ version, received, total, rate }) =>
    `Go ${version}：已接收 ${received}${total === null ? "" : ` / ${total}`}，${rate}`,

  cache: chineseCache,
  buildCache: chineseBuildCache,
  buildCacheUnsaved: chineseBuildCacheUnsaved,
  buildCacheSave: chineseBuildCacheSave,
  save: chineseSave,
  fetch: chineseFetch,
  relay: chineseRelay,
  fleet: chineseFleet,
  commands: chineseCommands,
  help: chineseHelp,
  input: {
    job: (name, value) => (value === undefined ? `输入参数 ${name}` : `输入参数 ${name}: ${value}`),
    command: (name, value) =>
      optionWith(name, value) ?? `本 Action 的输入参数 ${value === undefined ? name : `${name}: ${value}`}`,
  },
  ...chineseInputs,

  reading: {
    samples: "向每个镜像请求此处需要的文件；只有返回了 .mod、.info 和 .zip 且哈希正确的镜像才可能被选用。",
    predicted:
      "预计：只用该镜像，go mod download 下载全部缺少的模块所需的时间。仅当测速结果足以把误差控制在三分之一左右以内时才显示；无论是否显示，排名都以它为准。横条是它与最慢镜像之比。",
    speeds: "首字节：小文件首字节时间的下四分位数。吞吐量：单个连接的吞吐量（≥ 表示测速结束时仍在上升）。",
  },
  recommended: "建议",
  colon: "：",
  log: {
    measured: "Go 模块镜像（从本机测速）",
    cancelled: "已取消：没有导出任何变量。上面是到目前为止的测速结果。",
    slowLine: "线路较慢：镜像的响应正确，但都尚未完成测速，因此时限延长一次。",
    serviceFailedBefore: "未保存任何内容：作业开始时缓存服务不可用。",
    noMirror: "没有可用的 Go 模块镜像（fail-on: no-mirror）。上表列出了每个镜像的原因。",
    reportNotWritten: (why) => `无法写入 JSON 报告：${why}`,
    summaryProblem: {
      written: null,
      "no-place": null,
      "too-large": "步骤摘要超过运行器接受的大小（1 MiB），没有写入。",
      failed: "无法写入步骤摘要文件，因此没有摘要。",
    },
    unpackingGivenUp: (after) =>
      `go 解压模块 ${after} 后仍未完成，已被终止：可能有其他进程占用模块缓存中的锁（以 .lock 结尾的文件），或磁盘过慢。构建会在需要时自行解压，届时同样要等待该锁。`,
  },
  moreMirrors: (count) => `另有 ${count} 个见 JSON 报告`,
  viaProxy: "经由代理",
  columns: {
    rank: "#",
    mirror: "镜像",
    status: "状态",
    dns: "DNS",
    tcp: "TCP",
    tls: "TLS",
    firstByte: "首字节",
    throughput: "吞吐量",
    predicted: "预计",
  },
  labels: {
    warning: "警告",
    notice: "提示",
    go: "Go",
    modules: "模块",
    cache: "缓存",
    buildCache: "构建缓存",
    fetched: "下载",
    relay: "中继",
    sumdb: "校验和数据库",
    exported: "为后续步骤设置的变量",
    nothingExported: "没有为后续步骤更改任何设置。",
    details: "镜像、耗时与测速方法",
    method: "测速方法",
    asked: "失败的请求",
  },
};

const GO_SUM_FAULTS: { readonly [F in GoSumFault]: string } = {
  malformed: "不是模块、版本和哈希",
  "conflict-mark": "合并冲突的标记",
  "bad-path": "无效的模块路径",
  "bad-version": "无效的版本",
  "bad-hash": "无效的哈希",
  contradiction: "同一个模块有两个哈希",
};

const NOT_CHECKED = {
  "not-measured": "未经测速",
  "private-proxy": "取决于私有代理，而它要求凭据",
  invalid: "go 不接受 GOSUMDB 的值",
} as const;

const ENDED = {
  over: "所有镜像均已响应或失败",
  enough: "其余镜像都已不可能更快，测速随即结束",
  budget: "到达时限，测速结束",
} as const;

type Disagreement = Extract<Note, { readonly code: "go-sum-disagrees" }>;

/** The checksum database decides who is right: what it once recorded never changes (go.dev/ref/mod, checksum database). */
function disagreement({ module, expected, actual, mirrors, others }: Disagreement): string {
  const senders = mirrors === 1 ? "唯一拥有它的服务器" : `拥有它的全部 ${mirrors} 个服务器`;
  return `go.sum 与镜像对 ${module} 的说法不一致：go.sum 中是 ${expected}，${senders}发来的是 ${actual}。${CAUSES}哪个哈希正确，以校验和数据库为准：在项目之外的空目录中对该版本运行 go mod download -json，会输出正确的哈希；若报告不匹配的错误，其中也会写明。如果服务器的哈希正确，请删除 go.sum 中该模块的行，运行 go clean -modcache 和 go mod tidy，然后提交结果。如果 go.sum 的哈希正确，请保持 go.sum 不变，换用别的版本或别的镜像，并告知镜像的运营方。${sameOf(others)}`;
}

/** A private module's name stays out of reports, and the checksum database is not to hear it either. */
function privateDisagreement({ expected, actual, mirrors, others }: Disagreement): string {
  const senders = mirrors === 1 ? "唯一拥有它的私有代理" : `拥有它的全部 ${mirrors} 个私有代理`;
  return `go.sum 与私有代理对一个私有模块的说法不一致（这里不显示其名称；请在 go.sum 中搜索该哈希）：go.sum 中是 ${expected}，${senders}发来的是 ${actual}。${CAUSES}请与它的仓库对比：先运行 go clean -modcache，再运行 GOPROXY=direct go mod download。如果成功，说明代理中的内容与仓库不同：请将代理中的副本删除。如果同样失败，而标签指向的正是你要的内容，请删除 go.sum 中该模块的行，运行 go mod tidy，然后提交结果。${sameOf(others)}`;
}

const CAUSES =
  "其内容一概没有保留，go 也会拒绝这些内容。要么该版本的标签被移动过，要么 go.sum 的这一行被改动或合并错了。";

function sameOf(others: number): string {
  return others === 0 ? "" : `另有 ${others} 个模块也是如此。`;
}

function trouble({ url, code, detail }: SumdbTrouble): string {
  const what = { "bad-answer": "的响应没有通过验证", error: "出错", unreachable: "没有响应" };
  return `${url} ${what[code]}${chineseMore("（", detail, "）")}`;
}
