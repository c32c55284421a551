import { InputError, type Inputs } from "../../inputs/parse-inputs.ts";
import type { Ports } from "../../ports.ts";
import type { Report } from "../../report/report.ts";
import type { Audience, Telling } from "../../telling/telling.ts";
import { GoUnavailable } from "../../toolchain/go-problem.ts";
import { readProject } from "../project/read-project.ts";
import { prepareRelay } from "../relay/start-relay.ts";
import { type ProvidedGo, provideGo } from "../toolchain/provide-go.ts";
import { readInputs } from "./read-inputs.ts";

/**
 * The action's main step: measure, choose, route, export, report. The relay and `go env` are begun first: they start
 * while this process loads the rest of what it needs, which takes as long.
 * @param audience who reads what is told
 * @returns the report, or null when an input was wrong (the job has been told)
 */
export async function setUpJob(
  given: Omit<Ports, "progress">,
  audience: Audience = "job",
): Promise<Report | null> {
  const inputs = await readOrFail(given, audience);
  if (inputs === null) return null;
  const relay = inputs.relay === "false" ? null : await prepareRelay(given);
  try {
    const telling = once(async () =>
      (await import("./job-telling.ts")).tellingAsAsked(given, inputs, audience),
    );
    const provided = await provideOrFail(given, inputs, telling);
    if (provided === null) return null;
    // Settings of an earlier run in a file are taken out of what the project says: then it is read later.
    const project = inputs.scope === "job" ? readProject(provided.ports, inputs.workingDirectory) : undefined;
    project?.catch(() => {});
    const { runJob } = await import("./run-job.ts");
    return await runJob(given, inputs, await telling(), { provided, relay, project });
  } finally {
    await relay?.cancel();
  }
}

/** The inputs, or null when the job was told what is wrong with them. */
async function readOrFail(ports: Omit<Ports, "progress">, audience: Audience): Promise<Inputs | null> {
  try {
    return await readInputs(ports);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { tellingOfWrongInputs } = await import("./job-telling.ts");
    const telling = tellingOfWrongInputs(ports, audience);
    ports.job.fail(error.problems.map(telling.inputProblem).join("\n"));
    return null;
  }
}

/** The Go that is asked for, or null when the job was told why it can't be had. */
async function provideOrFail(
  given: Omit<Ports, "progress">,
  inputs: Inputs,
  telling: () => Promise<Telling>,
): Promise<ProvidedGo | null> {
  try {
    return await provideGo(given, inputs, async () => {
      const { progressInLog } = await import("./log-progress.ts");
      return { ...given, progress: progressInLog(given, await telling()) };
    });
  } catch (error) {
    if (!(error instanceof GoUnavailable)) throw error;
    given.job.fail((await telling()).goProblem(error.problem).join("\n"));
    return null;
  }
}

/** Makes it at the first call; later calls get the same. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
