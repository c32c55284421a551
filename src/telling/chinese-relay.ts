import { formatBytes, formatMs } from "./format.ts";
import type { Language } from "./language.ts";

/** What Chinese says of the relay. */
export const chineseRelay: Language["relay"] = {
  state: {
    "not-wanted": () => "无（输入参数 relay: false，或 scope 不是 job）",
    "no-mirror": () => "无：路由中没有镜像",
    started: ({ startMs }) =>
      `已为后续步骤启动，位于镜像之前，用时 ${formatMs(startMs)}；若它中途退出，go 会改用上面的路由`,
    joined: () => "沿用先前步骤启动的中继；它现在也知道此模块的 go.sum",
    failed: () => "无：未能启动，后续步骤只使用该路由",
  },
  title: "Go 模块中继",
  use: ({ requests, sentBytes, checked }) =>
    requests.served + requests.missing + requests.failed === 0
      ? "没有请求任何模块。"
      : `已响应 ${requests.served} 个请求（${formatBytes(sentBytes)}），${requests.missing} 个请求的内容所有镜像都没有，${requests.failed} 个失败。按 go.sum 校验的文件：${checked.goSum}；经校验和数据库验证：${checked.database}；留给 go 自行校验：${checked.nobody}。`,
  gotOver: ({ retries, hedges }) =>
    `绕过的故障：${retries} 个请求在失败后重试，${hedges} 个因过慢而改向另一个镜像请求。`,
  mirror: ({ name, failed, requests, lied }, failure) =>
    `${name}：${requests} 个响应中有 ${failed} 个不可用${failure === null ? "" : `（最近一次：${failure}）`}${lied ? "；它发送了错误的内容，因此不再使用" : ""}`,
  network: (failed) =>
    `此作业有 ${failed} 个请求在所有镜像上都失败了。如果 go 因下载错误而终止，原因是网络，而不是你的代码：请重新运行作业，或用输入参数 mirrors 指定其他镜像。`,
  gone: "中继在作业结束前已退出；此后 go 使用它后面的路由。",
};
