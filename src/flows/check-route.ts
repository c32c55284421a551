import { parseGoProxy } from "../go/go-proxy-list.ts";
import type { Inputs } from "../inputs.ts";
import { findInCatalogue, type Mirror, normalizeBaseUrl } from "../mirrors/catalogue.ts";
import { GO_DEFAULT_GOPROXY } from "../mirrors/inherited.ts";
import type { MirrorReport, Report } from "../report/report.ts";
import { decideSwitch, type MeasuredMirror, type SwitchDecision } from "../scope/decide-switch.ts";
import { planJob } from "./plan-job.ts";
import type { ProvidePorts } from "./provide-go.ts";
import { readScope, type ScopePlace } from "./scope-place.ts";
import { type UseResult, useRoute } from "./use-route.ts";

export interface RouteCheck {
  readonly report: Report;
  /** Name of the first mirror of the route in force, or null where it has none. */
  readonly current: string | null;
  readonly healthy: boolean;
  /** Null where nobody asked for a switch. */
  readonly decision: SwitchDecision | null;
  /** What became of it; null where there was none. */
  readonly used: UseResult | null;
}

/**
 * Whether the first mirror of the route in force works, measured with what the project needs; and with `switchIn` a
 * move to the best one where that is worth it (decide-switch.ts). A private proxy is not measured.
 *
 * @param goproxy in force, "" for Go's default
 * @param switchIn the scope whose file may be changed, or null
 */
export async function checkRoute(
  ports: ProvidePorts,
  inputs: Inputs,
  goproxy: string,
  switchIn: ScopePlace | null,
): Promise<RouteCheck> {
  const current = firstMirror(goproxy, inputs.mirrors);
  const others = switchIn === null ? [] : inputs.mirrors;
  const mirrors = [...new Map([...(current ? [current] : []), ...others].map((m) => [m.url, m])).values()];
  const { report } = await planJob(ports, { ...inputs, mirrors, mirrorsGiven: true });
  const ranked = report.mirrors.map(measured);
  const healthy =
    current === null ? mirrors.length === 0 : ranked.some((m) => m.name === current.name && m.healthy);
  const check = { report, current: current?.name ?? null, healthy };
  if (switchIn === null) return { ...check, decision: null, used: null };
  const { record } = await readScope(ports.files, switchIn);
  const decision = decideSwitch({
    nowMs: ports.clock.nowMs(),
    lastSwitchMs: record?.switchedAtMs ?? null,
    current: check.current,
    ranked,
  });
  if (decision.kind === "stay") return { ...check, decision, used: null };
  const used = await useRoute(ports, switchIn, inputs, { force: false });
  return { ...check, decision, used };
}

/** The first public mirror of a GOPROXY; servers that are in no catalogue and that nobody named count as private. */
function firstMirror(goproxy: string, named: readonly Mirror[]): Mirror | null {
  for (const { url } of parseGoProxy(goproxy || GO_DEFAULT_GOPROXY)) {
    const base = normalizeBaseUrl(url);
    const found = findInCatalogue(url) ?? named.find((mirror) => normalizeBaseUrl(mirror.url) === base);
    if (found) return found;
  }
  return null;
}

function measured({ name, outcome, predictedMs }: MirrorReport): MeasuredMirror {
  const healthy = outcome.kind === "proven" || (outcome.kind === "not-waited-for" && outcome.answered);
  return { name, healthy, predictedMs };
}
