import { randomBytes } from "node:crypto";
import nodePath from "node:path";
import { parseGoProxy, redactGoProxy } from "../go/go-proxy-list.ts";
import type { Inputs } from "../inputs.ts";
import { findInCatalogue, normalizeBaseUrl } from "../mirrors/catalogue.ts";
import { GO_DEFAULT_GOPROXY } from "../mirrors/inherited.ts";
import { ROUTE_VARIABLES, type RouteValues } from "../mirrors/route.ts";
import { type Http, TransportError } from "../ports.ts";
import type { MirrorReport, Report } from "../report/report.ts";
import { type Facts, type Finding, findingsOf } from "../scope/findings.ts";
import { planJob } from "./plan-job.ts";
import type { PlanPorts } from "./plan-ports.ts";
import { readProject } from "./read-project.ts";
import { routeStatus } from "./route-status.ts";

export interface Diagnosis {
  readonly report: Report;
  readonly findings: readonly Finding[];
}

const PROXY_VARIABLES = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"];

/**
 * Looks at everything that decides whether `go` gets its modules, and measures the mirrors. Changes nothing.
 * @param failureOf what a mirror that failed did wrong, as a phrase
 */
export async function diagnose(
  ports: PlanPorts,
  inputs: Inputs,
  moduleCache: string | null,
  failureOf: (mirror: MirrorReport) => string,
): Promise<Diagnosis> {
  const { machine } = ports;
  const project = await readProject(ports, inputs.workingDirectory);
  const status = await routeStatus(ports, project.root);
  const plan = await planJob(ports, inputs);
  const { report } = plan;
  const values = Object.fromEntries(
    ROUTE_VARIABLES.map((name) => [name, project.now[name]]),
  ) as unknown as RouteValues;
  const servers = parseGoProxy(values.GOPROXY || GO_DEFAULT_GOPROXY).map(({ url }) => normalizeBaseUrl(url));
  const facts: Facts = {
    values: {
      ...values,
      GOPROXY: redactGoProxy(values.GOPROXY || GO_DEFAULT_GOPROXY),
      GOSUMDB: redactGoProxy(values.GOSUMDB),
    },
    isMirror: (url) => findInCatalogue(url) !== null,
    overridden: status.values.filter(({ overrides }) => overrides).map(({ name }) => name),
    goVersion: project.goVersion,
    newerGo: project.newerGo,
    route: report.mirrors.filter((m) => servers.includes(normalizeBaseUrl(m.url))).map((m) => m.name),
    mirrors: report.mirrors,
    sumdb: report.sumdb,
    modules: [...new Set([...project.goSum.mods.values()].map(({ module }) => module.path))],
    goSumProblems: project.goSum.problemCount,
    proxyVariables: PROXY_VARIABLES.flatMap((name) => {
      const value = machine.env[name] ?? machine.env[name.toLowerCase()] ?? "";
      return value === "" ? [] : [{ name, value }];
    }),
    clockOffMs: await clockOff(ports, inputs, report),
    moduleCacheProblem: moduleCache === null ? null : await writingProblem(ports, moduleCache),
  };
  return { report, findings: findingsOf(facts, failureOf) };
}

/** By the Date that a healthy mirror sends: seconds are as exact as it gets. */
async function clockOff(ports: PlanPorts, inputs: Inputs, report: Report): Promise<number | null> {
  const mirror = report.mirrors.find(({ outcome }) => outcome.kind === "proven");
  const full = inputs.mirrors.find(({ name }) => name === mirror?.name);
  if (full === undefined) return null;
  const http = await ports.openHttp({ connectTimeoutMs: inputs.probeTimeoutMs, connectionsPerHost: 1 });
  try {
    const date = await dateOf(http, `${full.url.replace(/\/+$/, "")}/golang.org/x/text/@v/list`, inputs);
    return date === null ? null : ports.clock.nowMs() - date;
  } finally {
    await http.close();
  }
}

async function dateOf(http: Http, url: string, { probeTimeoutMs }: Inputs): Promise<number | null> {
  try {
    const response = await http.request({
      url,
      headersTimeoutMs: probeTimeoutMs,
      idleTimeoutMs: probeTimeoutMs,
      signal: AbortSignal.timeout(probeTimeoutMs),
    });
    await response.discard();
    const date = Date.parse(response.headers.date ?? "");
    return Number.isNaN(date) ? null : date;
  } catch (error) {
    if (error instanceof TransportError) return null;
    throw error;
  }
}

/** Tries it with a file of its own in the folder where downloads lie. */
async function writingProblem({ files }: PlanPorts, folder: string): Promise<Facts["moduleCacheProblem"]> {
  const path = nodePath.join(folder, "cache", `setup-go-mirror-${randomBytes(6).toString("hex")}`);
  try {
    const file = await files.create(path, 0o600);
    await file.discard();
    return null;
  } catch (error) {
    return { folder, why: (error as NodeJS.ErrnoException).code ?? (error as Error).message };
  }
}
