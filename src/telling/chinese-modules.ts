import type { Report } from "../report/report.ts";
import { formatBytes, formatMs, formatRate } from "./format.ts";

/** Which modules a project needs, and which of them are there. */
export function modules(project: Report["project"]): string {
  if (project.kind === "none") return "没有找到 go.mod";
  if (project.vendored) return "使用 vendor，无需下载";
  const { zips, present, missing, private: unasked } = project.needed;
  if (zips === 0) return project.goSum.found ? "不需要任何模块" : "没有 go.sum，无从得知";
  const absent = `缺少 ${missing} 个${missing === 0 || project.missingBytes === 0 ? "" : `（${size(project)}）`}`;
  return `需要 ${zips} 个，已有 ${present} 个，${absent}${unasked === 0 ? "" : `，${unasked} 个私有（没有询问任何镜像）`}`;
}

/** What is still to be downloaded, with its size. */
export function missing({ project }: Report): string {
  const { zips, missing } = project.needed;
  if (missing === 0) return zips === 0 ? "首次所需的内容" : "缺少的 go.mod 文件";
  return `缺少的 ${missing} 个模块${project.missingBytes === 0 ? "" : `（${size(project)}）`}`;
}

/** Of the chosen mirror, where no time is predicted. */
export function measuredSpeed({ mirrors }: Report): string {
  const speed = mirrors.find(({ rank }) => rank === 1)?.speed;
  if (!speed || speed.firstByteMs === null) return "";
  const { firstByteMs, bytesPerSecond, rateIsFloor } = speed;
  const rate =
    bytesPerSecond === null ? "" : `，吞吐量${rateIsFloor ? "至少" : ""} ${formatRate(bytesPerSecond)}`;
  return `：首字节时间 ${formatMs(firstByteMs)}${rate}`;
}

/** A size that not every missing module was asked for is an estimate. */
export function size({ sizedZips, needed, missingBytes }: Report["project"]): string {
  return `${sizedZips < needed.missing ? "约 " : ""}${formatBytes(missingBytes)}`;
}
