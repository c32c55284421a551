import { cacheAccess } from "../../cache/cache-access.ts";
import type { Ports } from "../../ports.ts";
import type { RelayUse } from "../../report/relay-use.ts";
import type { Telling } from "../../telling/telling.ts";
import { takeOver } from "../entry/hand-over.ts";
import { saveBuildCache } from "../entry/save-build-cache.ts";
import { saveModules } from "../entry/save-modules.ts";
import { STATE_RELAY } from "../relay/relay-variables.ts";
import { undoForJob } from "./job-scope.ts";
import { tellingAsBefore } from "./job-telling.ts";
import { STATE_REPORT } from "./publish.ts";

const MAX_REPORT_BYTES = 16 << 20;

type SavePorts = Pick<
  Ports,
  "machine" | "files" | "processes" | "clock" | "job" | "cache" | "openHasher" | "openHttp" | "signal"
>;

/** The action's step after the job's own: saves what the main step has said is to be saved. Never fails the job. */
export async function finishJob(ports: SavePorts): Promise<void> {
  const { job } = ports;
  const telling = tellingAsBefore(ports);
  await undoForJob(ports, telling.commands);
  await endRelay(ports, telling);
  const state = await takeOver(ports);
  const access = cacheAccess(ports.machine.env);
  if (state === null || access === null) return;
  if (state.serviceFailed) {
    job.info(telling.log.serviceFailedBefore);
    return;
  }
  const { modules, buildCache } = state;
  const [ofModules, ofBuild] = await Promise.all([
    modules && saveModules(ports, access.address, modules),
    buildCache && saveBuildCache(ports, access.address, buildCache),
  ]);
  // One warning for one cause.
  let warned = false;
  const tell = (kind: string, sentence: string) => {
    const isWarning = (kind === "failed" && !warned) || kind === "wrong-files";
    warned ||= isWarning;
    job[isWarning ? "warning" : "info"](sentence);
  };
  if (ofModules) tell(ofModules.kind, telling.save(ofModules));
  if (ofBuild) tell(ofBuild.kind, telling.buildCacheSave(ofBuild));
}

/** Ends the relay, and tells what it did: log, summary, the report's file, and where all mirrors failed an annotation. */
async function endRelay(ports: SavePorts, telling: Telling): Promise<void> {
  const { job } = ports;
  if (job.state(STATE_RELAY) === "") return;
  // Loaded only where there is one.
  const { stopRelay } = await import("../relay/stop-relay.ts");
  const use = await stopRelay(ports);
  if (use === null) return;
  if (use === "gone") {
    job.info(telling.language.relay.gone);
    return;
  }
  for (const line of telling.relayLines(use)) job.info(line);
  if (use.requests.failed > 0) job.warning(telling.language.relay.network(use.requests.failed));
  const problem = telling.summaryProblem(await job.writeSummary(telling.relaySummary(use)));
  if (problem !== null) job.info(problem);
  await noteInReport(ports, use);
}

/** The report's file was written when the relay began. */
async function noteInReport({ files, job }: SavePorts, use: RelayUse): Promise<void> {
  const path = job.state(STATE_REPORT);
  try {
    const report = path === "" ? null : JSON.parse((await files.readText(path, MAX_REPORT_BYTES)) ?? "null");
    if (report === null) return;
    report.relay.use = use;
    await files.replace(path, `${JSON.stringify(report, null, 2)}\n`, 0o644);
  } catch {
    // It is gone, or somebody else's by now: log and summary have told of it.
  }
}
