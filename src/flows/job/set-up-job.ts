import { InputError, type Inputs } from "../../inputs/parse-inputs.ts";
import { isOurFault } from "../../mirrors/measurement.ts";
import { withRelay } from "../../mirrors/route.ts";
import type { Ports } from "../../ports.ts";
import type { Report } from "../../report/report.ts";
import type { Audience, Telling } from "../../telling/telling.ts";
import { GoUnavailable } from "../../toolchain/go-problem.ts";
import { type JobPlan, planJob } from "../plan/plan-job.ts";
import { exportedBy } from "../plan/report-run.ts";
import type { RelayToCome } from "../relay/start-relay.ts";
import { type ProvidedGo, provideGo } from "../toolchain/provide-go.ts";
import { tellingAsAsked, tellingOfWrongInputs } from "./job-telling.ts";
import { progressInLog } from "./log-progress.ts";
import { publish, publishGo } from "./publish.ts";
import { readInputs } from "./read-inputs.ts";
import { noteValuesKept } from "./values-kept.ts";

/**
 * The action's main step: measure, choose, route, export, report.
 * @param audience who reads what is told
 * @returns the report, or null when an input was wrong (the job has been told)
 */
export async function setUpJob(
  given: Omit<Ports, "progress">,
  audience: Audience = "job",
): Promise<Report | null> {
  const { job } = given;
  const inputs = await readOrFail(given, audience);
  if (inputs === null) return null;
  const telling = tellingAsAsked(given, inputs, audience);
  const ports = { ...given, progress: progressInLog(given, telling) };
  const provided = await provideOrFail(ports, inputs, telling);
  if (provided === null) return null;
  // Loaded only where it is asked for: most jobs have variables of their own.
  const { scope: where } = inputs;
  const scope =
    where === "job"
      ? null
      : await (await import("./job-scope.ts")).openJobScope(provided.ports, inputs, where, telling.commands);
  const relay = await relayToCome(ports, inputs);
  const plan = await job
    .group(telling.log.measured, async () => {
      const plan = async (seeing: Ports) => {
        const kept = await noteValuesKept(seeing);
        return planJob(seeing, inputs, { go: { ...provided, notes: [...provided.notes, ...kept] } });
      };
      const planned = await (scope === null ? plan(provided.ports) : scope.seeingWithoutUs(plan));
      const relayed = ports.signal.aborted ? planned : await withRelayStarted(planned, relay);
      for (const line of telling.logLines(relayed.report)) job.info(line);
      return relayed;
    })
    .finally(() => relay?.cancel());
  if (ports.signal.aborted) {
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

/** The inputs, or null when the job was told what is wrong with them. */
async function readOrFail(ports: Omit<Ports, "progress">, audience: Audience): Promise<Inputs | null> {
  try {
    return await readInputs(ports);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const telling = tellingOfWrongInputs(ports, audience);
    ports.job.fail(error.problems.map(telling.inputProblem).join("\n"));
    return null;
  }
}

/** A relay that comes up while the job is planned; null where none is wanted. Loaded only where it is. */
async function relayToCome(ports: Ports, { relay }: Inputs): Promise<RelayToCome | null> {
  return relay === "false" ? null : (await import("../relay/start-relay.ts")).prepareRelay(ports);
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

/** The Go that is asked for, or null when the job was told why it can't be had. */
async function provideOrFail(ports: Ports, inputs: Inputs, telling: Telling): Promise<ProvidedGo | null> {
  try {
    return await provideGo(ports, inputs);
  } catch (error) {
    if (!(error instanceof GoUnavailable)) throw error;
    ports.job.fail(telling.goProblem(error.problem).join("\n"));
    return null;
  }
}
