import type { Report } from "../report/report.ts";
import { count } from "./english-words.ts";
import { formatBytes, formatMs, formatRate } from "./format.ts";

/** Which modules a project needs, and which of them are there. */
export function modules(project: Report["project"]): string {
  if (project.kind === "none") return "no go.mod was found";
  if (project.vendored) return "vendored, nothing to download";
  const { zips, present, missing, private: unasked } = project.needed;
  if (zips === 0) return project.goSum.found ? "none needed" : "unknown, because there is no go.sum";
  const absent = `${missing} missing${missing === 0 || project.missingBytes === 0 ? "" : ` (${size(project)})`}`;
  return `${zips} needed, ${present} already present, ${absent}${unasked === 0 ? "" : `, ${unasked} private (no mirror was asked)`}`;
}

/** What is still to be downloaded, with its size. */
export function missing({ project }: Report): string {
  const { zips, missing } = project.needed;
  if (missing === 0) return zips === 0 ? "a first download" : "the missing go.mod files";
  return `the ${count(missing, "missing module")}${project.missingBytes === 0 ? "" : ` (${size(project)})`}`;
}

/** Of the chosen mirror, where no time is predicted. */
export function measuredSpeed({ mirrors }: Report): string {
  const speed = mirrors.find(({ rank }) => rank === 1)?.speed;
  if (!speed || speed.firstByteMs === null) return "";
  const { firstByteMs, bytesPerSecond, rateIsFloor } = speed;
  const rate =
    bytesPerSecond === null ? "" : `, ${rateIsFloor ? "at least " : ""}${formatRate(bytesPerSecond)}`;
  return `; first byte after ${formatMs(firstByteMs)}${rate}`;
}

/** A size that not every missing module was asked for is an estimate. */
export function size({ sizedZips, needed, missingBytes }: Report["project"]): string {
  return `${sizedZips < needed.missing ? "about " : ""}${formatBytes(missingBytes)}`;
}
