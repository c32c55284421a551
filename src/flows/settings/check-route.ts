import type { Inputs } from "../../inputs/parse-inputs.ts";
import { findInCatalogue, type Mirror, normalizeBaseUrl, withShortNames } from "../../mirrors/catalogue.ts";
import { amongMirrors, type Choice } from "../../mirrors/choose.ts";
import { GO_DEFAULT_GOPROXY } from "../../mirrors/inherited.ts";
import type { Ports } from "../../ports.ts";
import type { Report } from "../../report/report.ts";
import { decideSwitch, type MeasuredMirror, type SwitchDecision } from "../../scope/decide-switch.ts";
import type { FoundMirrors } from "../choose/find-mirrors.ts";
import { measureRoute } from "../plan/plan-job.ts";
import type { Project } from "../project/read-project.ts";
import { routeServers } from "./route-servers.ts";
import { readScope, type ScopePlace } from "./scope-place.ts";
import { type UseResult, useRoute } from "./use-route.ts";

export interface RouteCheck {
  readonly report: Report;
  /** Name of the route's first mirror, or else of its first server; null: nobody is asked (`direct`, `off`). */
  readonly current: string | null;
  /** That one works. */
  readonly works: boolean;
  /** Name of the server of one's own at the head of the route, where it does not work; else null. */
  readonly deadOwn: string | null;
  /** All of these work. */
  readonly healthy: boolean;
  /** Null where nobody asked for a switch. */
  readonly decision: SwitchDecision | null;
  /** What became of it; null where there was none. */
  readonly used: UseResult | null;
}

/** What asks for credentials works, so far as can be told without them. */
const WANTS_CREDENTIALS = [401, 403, 407];

/**
 * Whether the route in force works, measured with what the project needs: the server of one's own at its head, and its
 * first mirror; and with `switchIn` a
 * move to the best mirror where that is worth it (decide-switch.ts): of the same request, private patterns and proxies
 * included, as the last switch there. A route without a mirror gets none.
 *
 * @param inputs with the mirrors that may be moved to
 * @param goproxy in force, "" for Go's default
 * @param switchIn the scope whose file may be changed, or null
 * @param project where the caller has read it already
 */
export async function checkRoute(
  ports: Ports,
  inputs: Inputs,
  goproxy: string,
  switchIn: ScopePlace | null,
  project?: Project,
): Promise<RouteCheck> {
  const first = headsOf(goproxy, inputs.mirrors);
  const others = switchIn === null ? [] : inputs.mirrors;
  // Every server that no catalogue has: one that is not among the inputs would be taken for one that rules mirrors out.
  const asked = [first.mirror, ...first.allOwn, ...first.unlisted, ...others].flatMap((one) => one ?? []);
  const mirrors = withShortNames([...new Map(asked.map((m) => [m.url, m])).values()]);
  const named = (one: Mirror | null) => mirrors.find(({ url }) => url === one?.url) ?? null;
  const [own, mirror] = [named(first.own), named(first.mirror)];
  const { report, found } = await measureRoute(
    ports,
    { ...inputs, mirrors, mirrorsGiven: true },
    project === undefined ? {} : { project },
  );
  const ranked = found.choice.ranked.map(measured);
  const isHealthy = (name: string) => ranked.some((m) => m.name === name && m.healthy);
  const ownWorks = own === null || isHealthy(own.name) || wantsCredentials(report, own.name);
  const works = mirror === null ? ownWorks : isHealthy(mirror.name);
  const check = {
    report,
    current: mirror?.name ?? own?.name ?? null,
    works,
    deadOwn: ownWorks ? null : own.name,
    healthy: ownWorks && works,
  };
  if (switchIn === null) return { ...check, decision: null, used: null };
  const ownNames = first.allOwn.map((server) => named(server)?.name);
  const { record } = await readScope(ports.files, switchIn);
  const decision = decideSwitch({
    nowMs: ports.clock.nowMs(),
    lastSwitchMs: record?.switchedAtMs ?? null,
    current: mirror?.name ?? null,
    ranked: ranked.filter(({ name }) => !ownNames.includes(name)),
  });
  if (decision.kind === "stay") return { ...check, decision, used: null };
  const among = { ...found, choice: amongMirrors(found.choice, candidatesIn(found, inputs), found.work) };
  const used = await useRoute(ports, switchIn, inputs, { force: false, keepDeadProxy: true }, among);
  return { ...check, decision, used };
}

/** Of what was measured, the mirrors that may be moved to. */
function candidatesIn({ choice }: FoundMirrors, { mirrors }: Inputs): readonly Mirror[] {
  return choice.mirrors.filter(({ url }) => mirrors.some((mirror) => mirror.url === url));
}

interface Heads {
  /** The server of one's own before the first mirror, or null. */
  readonly own: Mirror | null;
  readonly mirror: Mirror | null;
  /** All servers of one's own. */
  readonly allOwn: readonly Mirror[];
  /** Mirrors that no catalogue has. */
  readonly unlisted: readonly Mirror[];
}

/**
 * What a GOPROXY begins with. What is in no catalogue and was not named counts as one's own: it is looked at, and never
 * left.
 */
function headsOf(goproxy: string, named: readonly Mirror[]): Heads {
  const servers = routeServers(goproxy || GO_DEFAULT_GOPROXY).map(
    (server) => named.find(({ url }) => normalizeBaseUrl(url) === normalizeBaseUrl(server.url)) ?? server,
  );
  const isMirror = (server: Mirror) => named.includes(server) || findInCatalogue(server.url) !== null;
  const at = servers.findIndex(isMirror);
  return {
    own: (at < 0 ? servers : servers.slice(0, at))[0] ?? null,
    mirror: servers[at] ?? null,
    allOwn: servers.filter((server) => !isMirror(server)),
    unlisted: servers.filter((server) => isMirror(server) && findInCatalogue(server.url) === null),
  };
}

function measured({ mirror, outcome, predictedMs }: Choice["ranked"][number]): MeasuredMirror {
  const healthy = outcome.kind === "proven" || (outcome.kind === "not-waited-for" && outcome.answered);
  return { name: mirror.name, healthy, predictedMs };
}

function wantsCredentials({ mirrors }: Report, name: string): boolean {
  const outcome = mirrors.find((mirror) => mirror.name === name)?.outcome;
  return outcome?.kind === "failed" && WANTS_CREDENTIALS.includes(outcome.reason.status ?? 0);
}
