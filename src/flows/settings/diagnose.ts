import { randomBytes } from "node:crypto";
import nodePath from "node:path";
import { redactGoProxy } from "../../go/go-proxy-list.ts";
import type { Inputs } from "../../inputs/parse-inputs.ts";
import { findInCatalogue, type Mirror, withShortNames } from "../../mirrors/catalogue.ts";
import { GO_DEFAULT_GOPROXY } from "../../mirrors/inherited.ts";
import { ROUTE_VARIABLES, type RouteValues } from "../../mirrors/route.ts";
import { type Http, type Ports, TransportError } from "../../ports.ts";
import type { MirrorReport, Report } from "../../report/report.ts";
import { type Facts, type Finding, findingsOf, type Right, rightOf } from "../../scope/findings.ts";
import { measureRoute } from "../plan/plan-job.ts";
import { readProject } from "../project/read-project.ts";
import { routeServers } from "./route-servers.ts";
import { routeStatus } from "./route-status.ts";

export interface Diagnosis {
  readonly report: Report;
  readonly rights: readonly Right[];
  readonly findings: readonly Finding[];
}

const PROXY_VARIABLES = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"];

/**
 * Looks at everything that decides whether `go` gets its modules, and measures the mirrors. Changes nothing.
 * @param failureOf what a mirror that failed did wrong, as a phrase
 */
export async function diagnose(
  ports: Ports,
  inputs: Inputs,
  moduleCache: string | null,
  failureOf: (mirror: MirrorReport) => string,
): Promise<Diagnosis> {
  const { machine } = ports;
  const project = await readProject(ports, inputs.workingDirectory);
  const status = await routeStatus(ports, project.root);
  // Servers of one's own too: go asks them first.
  const own = routeServers(project.now.GOPROXY);
  const mirrors = withShortNames([...new Map([...own, ...inputs.mirrors].map((m) => [m.url, m])).values()]);
  const nameOf = ({ url, name }: Mirror) => mirrors.find((mirror) => mirror.url === url)?.name ?? name;
  const { report } = await measureRoute(ports, { ...inputs, mirrors, mirrorsGiven: true }, { project });
  const values = Object.fromEntries(
    ROUTE_VARIABLES.map((name) => [name, project.now[name]]),
  ) as unknown as RouteValues;
  const facts: Facts = {
    values: {
      ...values,
      GOPROXY: redactGoProxy(values.GOPROXY || GO_DEFAULT_GOPROXY),
      GOSUMDB: redactGoProxy(values.GOSUMDB),
    },
    isMirror: (url) => findInCatalogue(url) !== null,
    goproxyFromEnvironment: status.values.some(
      ({ name, origin }) => name === "GOPROXY" && origin === "environment",
    ),
    overridden: status.values.filter(({ overrides }) => overrides).map(({ name }) => name),
    goVersion: project.goVersion,
    newerGo: project.newerGo,
    route: routeServers(values.GOPROXY || GO_DEFAULT_GOPROXY).map(nameOf),
    mirrors: report.mirrors,
    sumdb: report.sumdb,
    modules: [...new Set([...project.goSum.mods.values()].map(({ module }) => module.path))],
    goSumProblems: project.goSum.problemCount,
    proxyVariables: PROXY_VARIABLES.flatMap((name) => {
      const value = machine.env[name] ?? machine.env[name.toLowerCase()] ?? "";
      return value === "" ? [] : [{ name, value }];
    }),
    clockOffMs: await clockOff(ports, inputs, mirrors, report),
    moduleCache,
    moduleCacheProblem: moduleCache === null ? null : await writingProblem(ports, moduleCache),
  };
  return { report, rights: rightOf(facts), findings: findingsOf(facts, failureOf) };
}

/** By the Date that a healthy mirror sends: seconds are as exact as it gets. */
async function clockOff(
  ports: Ports,
  inputs: Inputs,
  mirrors: readonly Mirror[],
  report: Report,
): Promise<number | null> {
  const mirror = report.mirrors.find(({ outcome }) => outcome.kind === "proven");
  const full = mirrors.find(({ name }) => name === mirror?.name);
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
    // What a cache kept has the date of its making.
    const ageMs = 1000 * Number(response.headers.age ?? 0);
    return Number.isNaN(date) || Number.isNaN(ageMs) ? null : date + ageMs;
  } catch (error) {
    if (error instanceof TransportError) return null;
    throw error;
  }
}

/** Tries it with a file of its own in the folder that downloads go into, or the nearest one above it that is there. */
async function writingProblem({ files }: Ports, folder: string): Promise<Facts["moduleCacheProblem"]> {
  try {
    let place = nodePath.join(folder, "cache", "download");
    while ((await files.stat(place)) === null && place !== nodePath.dirname(place))
      place = nodePath.dirname(place);
    const path = nodePath.join(place, `setup-go-mirror-${randomBytes(6).toString("hex")}`);
    const file = await files.create(path, 0o600);
    await file.discard();
    return null;
  } catch (error) {
    return { folder, why: (error as NodeJS.ErrnoException).code ?? (error as Error).message };
  }
}
