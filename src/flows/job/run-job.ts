import type { Inputs } from "../../inputs/parse-inputs.ts";
import { isOurFault } from "../../mirrors/measurement.ts";
import { withRelay } from "../../mirrors/route.ts";
import type { Ports } from "../../ports.ts";
import type { Report } from "../../report/report.ts";
import type { Telling } from "../../telling/telling.ts";
import { type JobPlan, planJob } from "../plan/plan-job.ts";
import { exportedBy } from "../plan/report-run.ts";
import type { Project } from "../project/read-project.ts";
import type { RelayToCome } from "../relay/start-relay.ts";
import type { ProvidedGo } from "../toolchain/provide-go.ts";
import { progressInLog } from "./log-progress.ts";
import { publish, publishGo } from "./publish.ts";
import { noteValuesKept } from "./values-kept.ts";

/**
 * A job from its inputs on: plans it, and makes the plan take effect.
 * @param begun what is there or on its way already; `project` is undefined where it is to be read
 */
export async function runJob(
  given: Omit<Ports, "progress">,
  inputs: Inputs,
  telling: Telling,
  begun: {
    readonly provided: ProvidedGo;
    readonly relay: RelayToCome | null;
    readonly project: Promise<Project> | undefined;
  },
): Promise<Report> {
  const { job, signal } = given;
  const { provided, relay } = begun;
  const progress = progressInLog(given, telling);
  const ports = { ...given, progress };
  const seeingGo = { ...provided.ports, progress };
  // Loaded only where it is asked for: most jobs have variables of their own.
  const { scope: where } = inputs;
  const scope =
    where === "job"
      ? null
      : await (await import("./job-scope.ts")).openJobScope(seeingGo, inputs, where, telling.commands);
  const plan = await job.group(telling.log.measured, async () => {
    const plan = async (seeing: Ports) => {
      const kept = await noteValuesKept(seeing);
      const project = await begun.project;
      return planJob(seeing, inputs, { go: { ...provided, notes: [...provided.notes, ...kept] }, project });
    };
    const planned = await (scope === null ? plan(seeingGo) : scope.seeingWithoutUs(plan));
    const relayed = signal.aborted ? planned : await withRelayStarted(planned, relay);
    for (const line of telling.logLines(relayed.report)) job.info(line);
    return relayed;
  });
  if (signal.aborted) {
    // What was measured is told above; nothing of a run that was cut short is worth exporting.
    job.fail(telling.log.cancelled);
    return plan.report;
  }
  job.info(telling.headline(plan.report));
  publishGo(ports, inputs, plan, provided.binFolder);
  const file = scope && (await scope.write(plan));
  await publish(ports, inputs, plan, file, telling);
  const { choice, mirrors } = plan.report;
  const isOurs = isOurFault(mirrors.map(({ outcome }) => outcome));
  if (inputs.failOn === "no-mirror" && choice.reason.code === "none-healthy" && !isOurs) {
    job.fail(telling.log.noMirror);
  }
  return plan.report;
}

/** The plan with a relay in front of its mirrors, where one is wanted and could be started. */
async function withRelayStarted(plan: JobPlan, relay: RelayToCome | null): Promise<JobPlan> {
  if (relay === null) return plan;
  const { report, url } = await relay.start(plan.relay);
  const values =
    url === null
      ? plan.values
      : { ...plan.values, GOPROXY: withRelay(plan.values.GOPROXY, url, plan.found.choice.mirrors) };
  const route = { ...plan.report.route, exported: exportedBy(values, plan.project.now) };
  return { ...plan, values, report: { ...plan.report, relay: report, route } };
}
