import nodePath from "node:path";
import { redactGoProxy, urlPasswords } from "../go/go-proxy-list.ts";
import { matchesPatterns, splitPatterns } from "../go/private-pattern.ts";
import { isOwnedBy, ownerPatterns, readRepository } from "../go/repository-owner.ts";
import { InputError, type Inputs, parseInputs, secretsInInputs } from "../inputs.ts";
import { isRegionInChina } from "../mirrors/catalogue.ts";
import { GO_DEFAULT_GOPROXY, mayChooseMirrors, readInherited } from "../mirrors/inherited.ts";
import { formatPriorValues, PRIOR_VALUES_VARIABLE } from "../mirrors/prior-values.ts";
import { planRoute, ROUTE_VARIABLES, type RouteValues } from "../mirrors/route.ts";
import { isWellKnown } from "../mirrors/sample-plan.ts";
import { GO_DEFAULT_GOSUMDB } from "../mirrors/sumdb.ts";
import { takeInventory } from "../modules/inventory.ts";
import type { Clock, Files, GoCommand, Job, Machine, OpenHttp } from "../ports.ts";
import { logLines } from "../report/log-lines.ts";
import { neutralise } from "../report/neutralise.ts";
import { REPORT_VERSION, type Report } from "../report/report.ts";
import { decisionSentence, noteSentence } from "../report/sentences.ts";
import { renderSummary } from "../report/summary.ts";
import { findMirrors } from "./find-mirrors.ts";
import { notesOf } from "./notes.ts";
import { type Project, readProject } from "./read-project.ts";

export interface SetUpPorts {
  readonly machine: Machine;
  readonly files: Files;
  readonly clock: Clock;
  readonly go: GoCommand;
  readonly job: Job;
  readonly openHttp: OpenHttp;
}

/** What a run decided, before anything of it took effect. */
export interface JobPlan {
  readonly report: Report;
  /** To be in force for the later steps, credentials included. */
  readonly values: RouteValues;
  readonly project: Project;
}

/**
 * The action's main step: measure, choose, route, export, report.
 * @returns the report, or null when an input was wrong (the job has been told)
 */
export async function setUpJob(ports: SetUpPorts): Promise<Report | null> {
  const { job } = ports;
  const inputs = await readInputs(ports);
  if (inputs === null) return null;
  const plan = await job.group("Go module mirrors, measured from this machine", async () => {
    const planned = await planJob(ports, inputs);
    for (const line of logLines(planned.report)) job.info(line);
    return planned;
  });
  job.info(decisionSentence(plan.report));
  await publish(ports, plan);
  if (inputs.failOn === "no-mirror" && plan.report.choice.reason.code === "none-healthy") {
    job.fail(
      "No healthy Go module mirror (fail-on: no-mirror). The table above says what each one answered.",
    );
  }
  return plan.report;
}

/** The inputs, or null when the job was told what is wrong with them. */
async function readInputs({ job, files, machine }: SetUpPorts): Promise<Inputs | null> {
  const read = (name: string) => job.input(name);
  for (const secret of secretsInInputs(read)) job.mask(secret);
  try {
    return await checkInputs({ files, machine }, read);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    job.fail(
      error.message
        .split("\n")
        .map((line) => neutralise(line, 400))
        .join("\n"),
    );
    return null;
  }
}

/**
 * The inputs, their working-directory an absolute path to a directory that exists.
 * @throws InputError with every problem
 */
export async function checkInputs(
  { files, machine }: Pick<SetUpPorts, "files" | "machine">,
  read: (name: string) => string,
): Promise<Inputs> {
  const directory = nodePath.resolve(machine.cwd, read("working-directory") || ".");
  const isDirectory = (await files.stat(directory).catch(() => null))?.kind === "directory";
  return { ...parseInputs(read, isDirectory), workingDirectory: directory };
}

/** Everything up to the decision. Nothing on the machine changes but the module cache, by verified files. */
export async function planJob(ports: SetUpPorts, inputs: Inputs): Promise<JobPlan> {
  const { machine, files, clock, job } = ports;
  const startedAt = new Date(clock.nowMs()).toISOString();
  const startMs = clock.monotonicMs();
  const project = await readProject(ports, inputs.workingDirectory);
  for (const values of [project.before, project.now]) maskSecrets(job, values);

  const privacy = await readPrivacy(ports, inputs, project);
  const inventory = await takeInventory(files, project.moduleCache, project.needed, privacy.isPrivate);
  const inherited = readInherited(
    project.before.GOPROXY,
    inputs.mirrors.map((m) => m.url),
  );
  const privateProxies =
    inputs.privateProxies.length + (inherited.kind === "off" ? 0 : inherited.privateProxies.length);
  const planValues = (mirrors: Inputs["mirrors"]) =>
    planRoute({ ...inputs, before: project.before, inherited, privatePatterns: privacy.patterns, mirrors });
  const region = inputs.region ?? (machine.env.RUNNER_NAME || "this machine");

  const searched = await findMirrors(
    { ...ports, progress: (line) => job.info(line) },
    {
      inputs,
      region,
      needed: project.needed,
      inventory,
      moduleCache: project.moduleCache,
      projectKey: project.key,
      // Where a private proxy serves names that no pattern marks, any name may be one of its own.
      mayBeNamed: (path) =>
        !privacy.isPrivate(path) && (privateProxies === 0 || privacy.hasPatterns || isWellKnown(path)),
      policy: !mayChooseMirrors(inherited, inputs.mirrorsGiven),
      planValues: (mirrors) => {
        const { GOPROXY, GOSUMDB } = planValues(mirrors);
        return { goproxy: GOPROXY || GO_DEFAULT_GOPROXY, gosumdb: GOSUMDB };
      },
    },
  );
  const { sumdb } = searched;
  // A value that the user asked for is not replaced: the way past the mirrors stays unused.
  const found =
    sumdb.kind === "rerouted" && inputs.sumdb !== "auto"
      ? { ...searched, sumdb: { kind: "unreachable", because: sumdb.because } as const }
      : searched;
  const planned = planValues(found.choice.mirrors);
  const values = found.sumdb.kind === "rerouted" ? { ...planned, GOSUMDB: found.sumdb.gosumdb } : planned;
  const inRoute = new Set(values.GOPROXY.split(/[,|]/));
  const report: Report = {
    version: REPORT_VERSION,
    startedAt,
    elapsedMs: clock.monotonicMs() - startMs,
    region: { label: region, given: inputs.region !== null, inChina: isRegionInChina(region) },
    project: {
      kind: project.kind,
      goVersion: project.goVersion,
      vendored: project.vendored,
      goSum: {
        found: project.goSum.found,
        lines: project.goSum.zips.size + project.goSum.mods.size,
        problems: project.goSum.problemCount,
      },
      needed: {
        zips: inventory.neededZips,
        present: inventory.presentZips,
        missing: inventory.missingZips.length,
        private: inventory.privateZips,
      },
      missingBytes: found.work.zipBytes,
      sizedZips: found.work.sizedZips,
    },
    probe: found.probe,
    mirrors: found.choice.ranked.map(({ mirror, rank, outcome, speed, predictedMs }) => ({
      name: mirror.name,
      url: redactGoProxy(mirror.url),
      rank,
      inRoute: inRoute.has(mirror.url),
      outcome,
      speed,
      predictedMs,
    })),
    choice: { mirror: found.choice.mirrors[0]?.name ?? null, reason: found.choice.reason },
    route: {
      values: { ...values, GOPROXY: redactGoProxy(values.GOPROXY), GOSUMDB: redactGoProxy(values.GOSUMDB) },
      exported: ROUTE_VARIABLES.filter((name) => values[name] !== project.now[name]),
      privateProxies,
    },
    sumdb: redactSumdb(found.sumdb),
    notes: [],
  };
  return {
    report: { ...report, notes: notesOf({ inputs, project, inherited, found, values }) },
    values,
    project,
  };
}

interface Privacy {
  /** Somebody said which modules are private: in Go's env or in the inputs. */
  readonly hasPatterns: boolean;
  /** Patterns that we add to GOPRIVATE. */
  readonly patterns: readonly string[];
  /** Whether our own code must not name a module to a mirror. */
  readonly isPrivate: (modulePath: string) => boolean;
}

async function readPrivacy(ports: SetUpPorts, inputs: Inputs, project: Project): Promise<Privacy> {
  const { env } = ports.machine;
  const eventText = env.GITHUB_EVENT_PATH
    ? await ports.files.readText(env.GITHUB_EVENT_PATH).catch(() => null)
    : null;
  const repository = readRepository(env, eventText);
  const owned = repository && inputs.privateAuto && repository.isPrivate === true;
  const modulePaths = [...project.goSum.mods.values()].map(({ module }) => module.path);
  const patterns = [...inputs.privatePatterns, ...(owned ? ownerPatterns(repository, modulePaths) : [])];
  const { GOPRIVATE, GONOPROXY, GONOSUMDB } = project.before;
  const everyPattern = [GOPRIVATE, GONOPROXY, GONOSUMDB, ...patterns].join(",");
  const maybeOwned = repository && repository.isPrivate !== false;
  return {
    patterns,
    hasPatterns: splitPatterns(everyPattern).some((p) => p !== "none"),
    isPrivate: (path) =>
      matchesPatterns(everyPattern, path) || (maybeOwned ? isOwnedBy(repository, path) : false),
  };
}

/** Makes a plan take effect: variables, outputs, report file, log and summary. */
async function publish(ports: SetUpPorts, plan: JobPlan): Promise<void> {
  const { job } = ports;
  const { report, values, project } = plan;
  maskSecrets(job, values);
  for (const name of report.route.exported) job.exportVariable(name, values[name]);
  if (report.route.exported.length > 0) {
    job.exportVariable(PRIOR_VALUES_VARIABLE, formatPriorValues(project.before, values));
  }
  const reportPath = await writeReport(ports, report);
  const best = report.mirrors.find((m) => m.name === report.choice.mirror);
  job.setOutput("mirror", report.choice.mirror ?? "");
  job.setOutput("mirror-url", best?.url ?? "");
  job.setOutput("goproxy", report.route.values.GOPROXY || GO_DEFAULT_GOPROXY);
  job.setOutput("gosumdb", report.route.values.GOSUMDB || GO_DEFAULT_GOSUMDB);
  job.setOutput("goprivate", report.route.values.GOPRIVATE);
  job.setOutput("report", reportPath ?? "");
  for (const note of report.notes) job[note.level](noteSentence(note));
  await job.writeSummary(renderSummary(report));
}

/** The path of the JSON report, or null where the runner's temporary folder can't be written: the route holds without it. */
async function writeReport({ files, machine, job }: SetUpPorts, report: Report): Promise<string | null> {
  const name = `setup-go-mirror-report-${Date.parse(report.startedAt)}.json`;
  const path = nodePath.join(machine.tempDir, name);
  try {
    await files.replace(path, `${JSON.stringify(report, null, 2)}\n`, 0o644);
    return path;
  } catch (error) {
    job.info(neutralise(`The JSON report could not be written: ${(error as Error).message}`));
    return null;
  }
}

/** Hides the passwords of every URL in a route's values. */
function maskSecrets(job: Job, { GOPROXY, GOSUMDB }: RouteValues): void {
  // A GOSUMDB value is a key and a URL with a blank between them.
  for (const secret of urlPasswords(`${GOPROXY},${GOSUMDB.trim().replace(/\s+/g, ",")}`)) job.mask(secret);
}

function redactSumdb(path: Report["sumdb"]): Report["sumdb"] {
  if (path.kind === "works") return { ...path, via: redactGoProxy(path.via) };
  if (path.kind !== "rerouted" && path.kind !== "unreachable") return path;
  return { ...path, because: { ...path.because, url: redactGoProxy(path.because.url) } };
}
