import { servers } from "./chinese-words.ts";
import { formatBytes, formatMs } from "./format.ts";
import type { Language } from "./language.ts";

/** What Chinese says of what a run has brought: the headline. */
export const chineseOutcome: Language["outcome"] = {
  "from-cache": ({ zips, zipBytes, buildBytes }, { elapsedMs }) => {
    const build = buildBytes === null ? "" : `和 Go 构建缓存（${formatBytes(buildBytes)}）`;
    return `已从缓存就绪，用时 ${formatMs(elapsedMs)}：${zips} 个模块（${formatBytes(zipBytes)}）${build}。`;
  },
  fetched: ({ zips, zipBytes, fromCache, left, ...from }, { elapsedMs }) => {
    const cached = fromCache === 0 ? "" : `，其中 ${fromCache} 个来自缓存`;
    const rest = left === 0 ? "" : `另有 ${left} 个模块未能下载，由 go 自行下载。`;
    return `${left === 0 ? "模块" : "大部分模块"}已就绪，用时 ${formatMs(elapsedMs)}：${zips} 个（${formatBytes(zipBytes)}）${servers(from)}${cached}，均已校验。${rest}`;
  },
  present: ({ zips }, { choice }) =>
    `无需下载：所需的 ${zips} 个模块均已存在${choice.mirror === null ? "" : `。之后的下载优先使用 ${choice.mirror}`}。`,
};
