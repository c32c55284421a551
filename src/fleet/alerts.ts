import type { FailureReason } from "../mirrors/measurement.ts";
import { isOurFault } from "../mirrors/measurement.ts";
import type { FleetAlert } from "./fleet.ts";
import { groupBy } from "./group-by.ts";
import type { RegionReport } from "./region-report.ts";

interface Failure {
  readonly region: string;
  readonly mirror: string;
  readonly reason: FailureReason;
}

/**
 * One alert for each cause, the widest first: the regions where no mirror is proven, and of every other region its
 * failures by mirror and code. What is this machine's own fault is nobody's.
 * @param newest of each region the newest report that has something to say of mirrors
 */
export function alertsOf(newest: readonly RegionReport[]): readonly FleetAlert[] {
  const measured = newest.filter((one) => one.mirrors.some(isMeasured));
  const cutOff = measured.filter(
    (one) => !one.mirrors.some(({ outcome }) => outcome.kind === "proven") && hasFailed(one),
  );
  const others = measured.filter((one) => !cutOff.includes(one));
  return [...cutOffAlerts(cutOff), ...mirrorAlerts(others.flatMap(failuresOf), measuredIn(others))].sort(
    (a, b) => b.regions.length - a.regions.length,
  );
}

function isMeasured({ outcome: { kind } }: RegionReport["mirrors"][number]): boolean {
  return kind === "proven" || kind === "failed";
}

function hasFailed(report: RegionReport): boolean {
  return failuresOf(report).length > 0;
}

function failuresOf({ region, mirrors }: RegionReport): readonly Failure[] {
  return mirrors.flatMap(({ name, outcome }) =>
    outcome.kind === "failed" && !isOurFault([outcome])
      ? { region: region.label, mirror: name, reason: outcome.reason }
      : [],
  );
}

function measuredIn(reports: readonly RegionReport[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { name } of reports.flatMap(({ mirrors }) => mirrors.filter(isMeasured))) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

/** Regions that are cut off for the same reason are one cause. */
function cutOffAlerts(reports: readonly RegionReport[]): readonly FleetAlert[] {
  const failures = reports.map((one) => ({ region: one.region.label, reason: common(failuresOf(one)) }));
  return [...groupBy(failures, ({ reason }) => reason?.code ?? "").values()].map((same) => {
    const reasons = same.flatMap(({ reason }) => reason ?? []);
    const reason = common(reasons.map((one) => ({ reason: one })));
    return { kind: "no-mirror", regions: same.map(({ region }) => region), reason };
  });
}

function mirrorAlerts(
  failures: readonly Failure[],
  measured: ReadonlyMap<string, number>,
): readonly FleetAlert[] {
  return [...groupBy(failures, ({ mirror, reason }) => `${reason.code} ${mirror}`).values()].flatMap(
    (same) => {
      const reason = common(same);
      const [first] = same;
      if (first === undefined || reason === null) return [];
      const regions = same.map(({ region }) => region);
      return {
        kind: "mirror",
        mirror: first.mirror,
        reason,
        regions,
        measuredIn: measured.get(first.mirror) ?? 0,
      };
    },
  );
}

/** What all of them have in common; null where not even the code is the same, and for none. */
function common(failures: readonly { readonly reason: FailureReason }[]): FailureReason | null {
  const [first, ...others] = failures.map(({ reason }) => reason);
  if (first === undefined || others.some(({ code }) => code !== first.code)) return null;
  const isSame = (part: "status" | "asked" | "detail") =>
    others.every((one) => JSON.stringify(one[part]) === JSON.stringify(first[part]));
  return {
    code: first.code,
    status: isSame("status") ? first.status : null,
    asked: isSame("asked") ? first.asked : null,
    detail: isSame("detail") ? first.detail : null,
  };
}
