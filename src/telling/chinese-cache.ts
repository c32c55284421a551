import type { CacheFailure } from "../ports.ts";
import type { CacheReport } from "../report/report.ts";
import { countFiles } from "./chinese-words.ts";
import { formatBytes, formatMs } from "./format.ts";
import type { Language } from "./language.ts";

/** What Chinese says of the entry that a job restored. */
export const chineseCache: Language["cache"] = {
  restored: (cache) => {
    const { zips, mods, zipBytes, elapsedMs, refused } = cache;
    const files = countFiles({ zips, mods });
    const size = zips === 0 ? "" : `（${formatBytes(zipBytes)}）`;
    const dropped = refused === 0 ? "" : `；另有 ${refused} 个模块的文件与 go.sum 不符，已丢弃`;
    return files === ""
      ? `${entry(cache)}中没有任何缺少的内容，用时 ${formatMs(elapsedMs)}${dropped}`
      : `从${entry(cache)}取得 ${files}${size}，用时 ${formatMs(elapsedMs)}，每个文件均已按 go.sum 校验${dropped}`;
  },
  miss: ({ elapsedMs }) => `尚无条目（查询用时 ${formatMs(elapsedMs)}）`,
  failed: ({ failure, elapsedMs }) =>
    `${formatMs(elapsedMs)} 后仍未取得：${failure === null ? "原因不明" : cacheFailure(failure)}`,
  "not-wanted": () => "未使用（输入参数 cache: false）",
  "nothing-missing": () => "无需查询：没有缺少的模块",
  "no-service": () => "此运行器没有缓存服务",
  "not-readable": () => "未查询：此作业不得读取缓存",
  "no-module-cache": () => "未查询：没有可写的模块缓存",
};

/** What Chinese says of Go's build cache. */
export const chineseBuildCache: Language["buildCache"] = {
  restored: ({ files, bytes, elapsedMs, exact, matchedKey }) =>
    `从${entry({ exact, matchedKey })}取得 ${files} 个文件（${formatBytes(bytes)}），用时 ${formatMs(elapsedMs)}，这些文件无法校验`,
  miss: ({ elapsedMs }) => `尚无条目（查询用时 ${formatMs(elapsedMs)}）`,
  failed: ({ failure }) => `未取得：${failure === null ? "原因不明" : cacheFailure(failure)}`,
  "not-wanted": () => "不保留（输入参数 build-cache: false）",
  "no-service": () => "此运行器没有缓存服务",
  "not-readable": () => "未查询：此作业不得读取缓存",
  "no-go": () => "未查询：PATH 上没有 go，无法得知构建缓存的位置",
  event: () => "关闭：此类事件或标签的作业既不读取也不保存构建缓存（build-cache: auto），因为其内容无法校验",
  "refs-not-apart": () =>
    "关闭：此运行器上所有分支共用一个缓存，拉取请求的构建结果可能扩散到各处（如仍要保留，请设 build-cache: true）",
  filled: () => "无需查询：这台机器已有自己的构建缓存",
};

/** Why Chinese says that nothing of it is saved. */
export const chineseBuildCacheUnsaved: Language["buildCacheUnsaved"] = (why) => {
  if (why.code === "private-code") {
    return "；不会保存：其中含有由私有模块编译的内容，而能读取此仓库的人可能也能读取它的缓存";
  }
  return why.event === ""
    ? "；不会保存：运行器没有说明作业由哪个事件触发，其中的代码可能来自外部"
    : `；不会保存：由 ${why.event} 事件触发的作业可能运行拉取请求中的代码`;
};

/** What Chinese says of saving it. */
export const chineseBuildCacheSave: Language["buildCacheSave"] = {
  saved: ({ files, bytes, key, elapsedMs }) =>
    `已将 Go 构建缓存的 ${files} 个文件（${formatBytes(bytes)}）保存为 ${key}，用时 ${formatMs(elapsedMs)}。`,
  exists: ({ key }) => `未保存构建缓存：另一个作业已经保存或正在保存 ${key}。`,
  "read-only": () => "未保存构建缓存：此作业只能读取缓存。",
  nothing: () => "未保存构建缓存：作业没有用到构建缓存。",
  fresh: ({ newShare }) =>
    `未保存构建缓存：作业用到的内容中只有 ${Math.round(newShare * 100)}% 不在所恢复的条目里。`,
  failed: ({ failure }) =>
    `未能保存 Go 的构建缓存：${failure === null ? "原因不明" : cacheFailure(failure)}。`,
};

/** What Chinese says when a job ends. */
export const chineseSave: Language["save"] = {
  saved: ({ zips, zipBytes, key, elapsedMs }) =>
    `已将 ${zips} 个模块（${formatBytes(zipBytes)}）保存为 ${key}，用时 ${formatMs(elapsedMs)}，每个模块均已按 go.sum 校验。`,
  exists: ({ key }) => `未保存：另一个作业已经保存或正在保存 ${key}。`,
  "read-only": () => "未保存：此作业只能读取缓存。",
  incomplete: ({ missing }) =>
    `未保存：作业需要的 ${missing} 个模块不在模块缓存中，而不完整的条目存入后无法再补全。`,
  nothing: () => "未保存：模块缓存中没有 go.sum 所列的任何模块。",
  "wrong-files": ({ wrong }) =>
    `未保存：模块缓存中有 ${wrong} 个模块的文件与 go.sum 不符。请在此运行器上运行 go clean -modcache，并查明是什么改动了它们。`,
  failed: ({ failure }) =>
    `未能保存模块缓存：${failure === null ? "原因不明" : cacheFailure(failure)}。下一个作业将重新从镜像下载。`,
};

/** Why the service was of no use, as a phrase. */
export function cacheFailure({ code, detail }: CacheFailure): string {
  switch (code) {
    case "no-answer":
      return "它没有响应";
    case "no-progress":
      return "它不再发送数据";
    case "status":
      return `它返回 ${detail}`;
    case "not-understood":
      return "无法理解它的响应";
    case "connection":
      return `连接失败（${detail}）`;
    case "broken-archive":
      return "它的条目已损坏或不完整";
    case "too-large":
      return "它的条目解压后远大于正常的模块";
    case "too-slow":
      return "它的条目到达太慢，直接编译更快";
    case "said":
    case "failed":
      return detail === "" ? "原因不明" : detail;
  }
}

function entry({ exact, matchedKey }: Pick<CacheReport, "exact" | "matchedKey">): string {
  return exact ? "此 go.sum 的条目" : `较旧的条目（${matchedKey}）`;
}
