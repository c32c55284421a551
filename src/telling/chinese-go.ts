import type { ToolchainReport } from "../report/report.ts";
import type { ProofFailure, ProofTrouble } from "../sumdb/prove.ts";
import { chineseDetail, chineseMore } from "./chinese-details.ts";
import { chineseFailure } from "./chinese-failure.ts";
import { list } from "./chinese-words.ts";
import { formatBytes, formatMs } from "./format.ts";
import type { Language } from "./language.ts";

/** What Chinese says of the Go that a job asked for. */
export const chineseGo: Language["go"] = {
  "not-asked": () => "原有的版本",
  "tool-cache": ({ version }) => `${version}，来自工具缓存`,
  path: ({ version }) => `${version}，即 PATH 上的版本`,
  installed: ({ version, elapsedMs, zipBytes, mirrors, provenVia }) =>
    `${version}，安装用时 ${formatMs(elapsedMs)}（${formatBytes(zipBytes)}${
      mirrors.length === 0 ? "" : `，来自 ${list(mirrors)}`
    }），经校验和数据库（${provenVia}）验证`,
};

/** What a job needs of a toolchain besides its modules, to be put behind them. */
export function toolchainPart({ kind, version }: ToolchainReport): string {
  switch (kind) {
    case "none":
      return "";
    case "present":
      return `；go.mod 要求的 Go ${version} 已存在`;
    case "fetched":
      return `；go.mod 要求的 Go ${version} 也已下载，并经校验和数据库验证`;
    case "unproven":
      return `；另需 Go ${version}（约 70 MB），由 go 自行下载：未能经校验和数据库验证`;
    case "left":
      return `；另需 Go ${version}（约 70 MB），由 go 自行下载`;
  }
}

/** Why a Go can't be had: what was tried, and what to do. */
export const chineseGoProblem: Language["goProblem"] = {
  "no-such-version": ({ wanted, platform, exist }) =>
    `没有适用于 ${platform} 的 Go ${wanted}。${
      exist.length === 0 ? "没有镜像列出适用于该平台的任何版本" : `现有版本：${exist.join("、")} 等`
    }。请更正输入参数 go-version，或 go-version-file 指定的文件。`,
  "no-list": ({ wanted, answers }) =>
    [
      `本机没有 Go ${wanted}，也没有镜像给出版本列表：`,
      ...(answers.length === 0
        ? ["- 没有可以询问的镜像（GOPROXY=off，或没有指定任何镜像）"]
        : answers.map(
            ({ name, problem }) => `- ${name}：${problem === null ? "没有响应" : chineseDetail(problem)}`,
          )),
      "请检查本机的网络和代理设置，或用输入参数 mirrors 指定本机能访问的镜像。工具缓存中已有的精确版本不需要镜像。",
    ].join("\n"),
  unproven: ({ version, tried }) =>
    [
      `未安装 Go ${version}：未能经校验和数据库验证。已尝试：`,
      ...(tried.length === 0
        ? ["- 无：没有可以询问的途径"]
        : tried.map((trouble) => `- ${troubleLine(trouble)}`)),
      tried.some(({ code }) => code === "forked")
        ? "校验和数据库自相矛盾是严重的问题：在删除任何内容之前，请先在另一个网络中对比。本机以前见过的内容保存在其缓存目录的 setup-go-mirror/sumdb 中。"
        : "请让本机能够访问 sum.golang.org 或 sum.golang.google.cn，或者能够访问转发该数据库的镜像（例如 goproxy.cn）。",
    ].join("\n"),
  "not-fetched": ({ version, sources }) =>
    [
      `未能从任何镜像下载 Go ${version}：`,
      ...(sources.length === 0
        ? ["- 没有可以询问的镜像"]
        : sources.map(
            ({ name, reason }) =>
              `- ${name}：${reason === null ? "没有这个版本" : chineseFailure[reason.code](reason)}`,
          )),
      "请用输入参数 mirrors 指定有该版本的镜像。",
    ].join("\n"),
  unusable: ({ version, detail }) =>
    `下载的 Go ${version} 与校验和数据库一致，却无法使用：${chineseDetail(detail)}。请换一个版本。`,
  "no-tool-cache": () =>
    "没有可以安装 Go 的目录：RUNNER_TOOL_CACHE 和主目录都没有设置。请将 RUNNER_TOOL_CACHE 设为运行器可写的目录。",
  "not-written": ({ version, folder, detail }) =>
    `无法将 Go ${version} 写入 ${folder}（${chineseDetail(detail)}）。请腾出空间，或允许运行器的用户写入；该目录由 RUNNER_TOOL_CACHE 指定。`,
};

const TROUBLE: { readonly [C in ProofFailure]: string } = {
  unreachable: "无法访问",
  status: "拒绝了请求",
  "no-database": "没有转发该数据库",
  "unknown-version": "数据库中没有这个版本",
  "not-signed": "响应没有该数据库的签名",
  "other-record": "记录的是别的内容",
  "not-in-tree": "该记录不在已签名的树中",
  forked: "该树与本机以前见过的树相矛盾",
};

function troubleLine({ url, code, detail }: ProofTrouble): string {
  return `${url}：${TROUBLE[code]}${chineseMore("（", detail, "）")}`;
}
