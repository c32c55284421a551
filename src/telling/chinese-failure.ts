import type { FailureReason } from "../mirrors/measurement.ts";
import { chineseDetail, chineseMore } from "./chinese-details.ts";
import { spaced } from "./chinese-words.ts";
import type { Language } from "./language.ts";

/** What Chinese says that a mirror did wrong, as a phrase. */
export const chineseFailure: Language["failure"] = {
  "wrong-hash": (r) => `内容错误：${fileOf(r)}的哈希不匹配`,
  "login-page": (r) => `请求${spaced(fileOf(r))}，返回的却是登录页面`,
  malformed: (r) => `${fileOf(r)}无效${more(r)}`,
  "client-error": (r) =>
    r.status === null ? `${fileOf(r)}被拒绝${more(r)}` : `${fileOf(r)}返回 ${r.status}${more(r)}`,
  "rate-limited": (r) => `429，请求过多${more(r)}`,
  "upstream-failure": (r) => `${r.status ?? 404}，原因是它的上游出错${more(r)}`,
  "server-error": (r) =>
    r.status === null ? `${fileOf(r)}遇到服务器错误${more(r)}` : `${fileOf(r)}返回 ${r.status}${more(r)}`,
  truncated: (r) => `${fileOf(r)}传输中途连接断开`,
  "time-out": (r) => `超时${more(r)}`,
  dns: (r) => `DNS 解析失败${more(r)}`,
  refused: () => "连接被拒绝",
  unreachable: (r) => `无法访问${more(r)}`,
  reset: ({ detail }) => chineseDetail(detail ?? { code: "connection-reset" }),
  tls: (r) => `TLS 错误${more(r)}`,
  "redirect-loop": () => "重定向次数过多",
  "redirect-to-http": () => "从 https 重定向到 http，go 会拒绝",
  protocol: (r) => `HTTP 响应异常${more(r)}`,
  "too-many-files": () => "未测速：本机打开的文件过多",
  stale: (r) => `所需的${spaced(fileOf(r))}返回 ${r.status ?? 404}`,
};

/** A mirror left the route after the download: why. */
export const mirrorRemoved: Language["note"]["mirror-removed"] = ({ mirror, reason }) => {
  const isSilence = reason.code === "time-out" && reason.detail?.code === "no-progress";
  return `${mirror} 已从路由中移除：${isSilence ? "下载结束时没有响应" : chineseFailure[reason.code](reason)}。`;
};

/** The kind of file that was asked for: its path would not fit into a table. */
function fileOf({ asked }: FailureReason): string {
  if (asked?.endsWith(".zip")) return "zip 文件";
  if (asked?.endsWith(".mod")) return "go.mod 文件";
  return asked?.endsWith(".info") ? ".info 文件" : "文件";
}

function more({ detail }: FailureReason): string {
  return chineseMore("：", detail);
}
