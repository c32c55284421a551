import { redactGoProxy } from "../go/go-proxy-list.ts";
import type { Inputs } from "../inputs.ts";
import type { InheritedGoProxy } from "../mirrors/inherited.ts";
import type { RouteValues } from "../mirrors/route.ts";
import type { Note } from "../report/report.ts";
import type { FoundMirrors } from "./mirror-search.ts";
import type { Project } from "./read-project.ts";

/** What the user should know of a run: one note per cause, warnings first. */
export function notesOf(run: {
  readonly inputs: Inputs;
  readonly project: Project;
  readonly inherited: InheritedGoProxy;
  readonly found: FoundMirrors;
  readonly values: RouteValues;
}): readonly Note[] {
  const { inputs, project, inherited, found, values } = run;
  const { choice, sumdb } = found;
  const notes: Note[] = [];
  if (choice.reason.code === "none-healthy") {
    notes.push({ level: "warning", code: "no-healthy-mirror", asked: choice.ranked.length });
  }
  for (const { mirror, outcome } of choice.ranked) {
    if (outcome.kind === "failed" && outcome.reason.code === "wrong-hash") {
      notes.push({
        level: "warning",
        code: "wrong-bytes",
        mirror: mirror.name,
        asked: outcome.reason.asked ?? "",
      });
    }
  }
  if (sumdb.kind === "off" || values.GOSUMDB === "off") {
    notes.push({ level: "warning", code: "sumdb-off", by: inputs.sumdb === "off" ? "input" : "machine" });
  }
  // Without any mirror that is one cause with the note above.
  if (sumdb.kind === "unreachable" && choice.reason.code !== "none-healthy") {
    const { url, detail } = sumdb.because;
    notes.push({ level: "warning", code: "sumdb-unreachable", url: redactGoProxy(url), detail });
  }
  if (project.newerGo && project.goVersion) {
    const { toolchain, mayDownload } = project.newerGo;
    notes.push(
      mayDownload
        ? { level: "notice", code: "toolchain-download", toolchain, have: project.goVersion }
        : { level: "warning", code: "toolchain-too-old", wanted: toolchain, have: project.goVersion },
    );
  }
  const problem = project.goSum.problems[0];
  if (problem) {
    notes.push({
      level: "warning",
      code: "go-sum-problems",
      count: project.goSum.problemCount,
      firstLine: problem.line,
      firstCode: problem.code,
    });
  }
  if (found.moduleCacheProblem) {
    notes.push({ level: "warning", code: "module-cache-unusable", detail: found.moduleCacheProblem });
  }
  if (inherited.kind === "off") notes.push({ level: "notice", code: "goproxy-off" });
  if (inherited.kind === "policy" && found.probe.kind === "policy") {
    notes.push({ level: "notice", code: "goproxy-policy", goproxy: redactGoProxy(project.before.GOPROXY) });
  }
  if (inherited.kind !== "off" && inherited.privateProxies.length > 0) {
    notes.push({
      level: "notice",
      code: "inherited-private-proxies",
      count: inherited.privateProxies.length,
    });
  }
  if (sumdb.kind === "rerouted") notes.push({ level: "notice", code: "sumdb-rerouted", via: sumdb.via });
  if (project.vendored) notes.push({ level: "notice", code: "vendored" });
  if (project.kind !== "none" && !project.goSum.found && !project.vendored)
    notes.push({ level: "notice", code: "no-go-sum" });
  return notes;
}
