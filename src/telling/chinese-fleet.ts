import { list, place, spaced } from "./chinese-words.ts";
import type { FleetLanguage } from "./fleet-language.ts";
import { formatBytes } from "./format.ts";

/** So many regions are named in a sentence. */
const NAMED = 6;

/** Chinese of a fleet: what all regions say together. */
export const chineseFleet: FleetLanguage = {
  title: (regions) => `${regions} 个区域的 Go 镜像`,
  read: ({ reports, superseded }) =>
    `汇总自 ${reports} 份报告${superseded === 0 ? "" : `，其中 ${superseded} 份已被同一次运行、同一作业的更新报告取代`}。`,
  noReport: "没有找到任何报告，因此没有新的数据。",
  allWell: "所有区域的镜像均未出现故障。",
  alert: {
    mirror: ({ mirror, failure, regions, measuredIn }) => {
      if (measuredIn === 1) return `${mirror} 在${spaced(named(regions))}出现故障：${failure}`;
      return regions.length === 1
        ? `${mirror} 在测得结果的 ${measuredIn} 个区域中，仅${spaced(named(regions))}出现这种故障：${failure}`
        : `${mirror} 在 ${measuredIn} 个区域中的 ${regions.length} 个（${named(regions)}）出现故障：${failure}`;
    },
    noMirror: ({ regions, failure }) =>
      `在${spaced(named(regions))}没有可用的镜像${failure === null ? "" : `：${failure}`}。请先检查当地的网络。`,
  },
  pin: {
    notReported: (region, date) => `${place(region)}：本次没有报告，最近一份的日期是 ${date}。`,
    noneProven: (region) => `${place(region)}：没有镜像通过内容校验，因此没有可固定使用的镜像。`,
    notMeasured: (region) => `${place(region)}：没有进行测量。`,
    stay: (region, time) => `${place(region)}：继续使用 Go 的默认代理 proxy.golang.org${taking(time)}。`,
    defaultFails: (region, mirror, time) =>
      `${place(region)}：固定使用 ${mirror}${taking(time)}；Go 的默认代理 proxy.golang.org 在当地不可用。`,
    faster: ({ region, mirror, time, defaultTime, factor }) =>
      factor === null
        ? `${place(region)}：${mirror} 与 Go 的默认代理 proxy.golang.org 速度相近（分别为 ${time} 和 ${defaultTime}）。`
        : `${place(region)}：固定使用 ${mirror}：耗时 ${time}，而 proxy.golang.org 需要 ${defaultTime}，速度是后者的 ${factor} 倍。`,
    alone: (region, mirror, time) => `${place(region)}：固定使用 ${mirror}${taking(time)}。`,
  },
  toPin: "固定使用",
  columns: { region: "区域", mirror: "镜像" },
  cell: {
    notMeasured: "未测量",
    notWaitedFor: "未等待其结果",
    proven: "可用，未计时",
  },
  howToRead: "如何阅读此表",
  reading: [
    "表中的时间：根据测得的数据推算，用 go 本身经该镜像下载 100 个模块（共 50 MB）所需的时间；各区域采用相同的任务。",
    "✅ 最新报告所选；🟢 不超过该区域最短时间的 1.5 倍，🟡 不超过 3 倍，🟠 超过 3 倍；❌ 故障；⚪ 未知。",
    "建议固定使用的镜像：当前可用，最近 90 天内每 10 次测量至少有 9 次可用，且时间的中位数最小。",
  ],
  refusedTitle: (files) => `未采用的文件或行：${files} 个`,
  refusal: {
    "not-there": () => "文件不存在",
    "not-regular": () => "不是普通文件",
    link: () => "是一个链接，可能指向任何位置",
    "not-json": () => "不是 JSON",
    "in-the-future": () => "生成时间在未来：请检查那台机器的时钟",
    "no-point": () => "不是历史记录中的一行",
    "no-report": ({ part }) => (part === "" ? "不是报告" : `不是报告：其中的 "${part}" 不符合要求`),
    "unknown-version": ({ version }) => `报告的版本为 ${version}，本工具不认识这个版本`,
    "too-large": ({ maxBytes }) => `大于 ${formatBytes(maxBytes)}`,
    "too-many": ({ what, most }) =>
      `超过 ${most} 个${{ files: "文件", regions: "区域", mirrors: "镜像" }[what]}`,
    unreadable: ({ error }) => `无法读取（${error}）`,
  },
  more: (n) => `另有 ${n} 个`,
  file: {
    "no-history": (path) => `${path} 不是本工具的历史记录，因此保持不变。请指定其他文件。`,
    "no-file": (path) => `${path} 不是普通文件，因此没有写入任何内容。`,
  },
  pageWritten: (path) => `页面：${path}`,
  noReportsInput: "输入项 reports 为空：请给出报告的路径、目录或模式，每行一个。",
};

function taking(time: string | null): string {
  return time === null ? "" : `（${time}）`;
}

function named(regions: readonly string[]): string {
  const places = regions.map(place);
  return places.length <= NAMED
    ? list(places)
    : `${places.slice(0, NAMED - 1).join("、")} 等 ${places.length} 个区域`;
}
