import { CATALOGUE, isRegionInChina } from "../mirrors/catalogue.ts";
import { alertsOf } from "./alerts.ts";
import type {
  Fleet,
  FleetCell,
  FleetJobs,
  FleetMirror,
  FleetPoint,
  FleetRegion,
  RefusedFile,
} from "./fleet.ts";
import { groupBy } from "./group-by.ts";
import { joinPoints, pointOf, RECENT_MS, type StoredPoint } from "./history.ts";
import { type ReadLine, type ReadReport, withinLimits } from "./limits.ts";
import { newestOfJobs, newestReports } from "./newest.ts";
import { overOf } from "./over.ts";
import { pinOf } from "./pin.ts";
import type { RegionReport } from "./region-report.ts";

/** What a fleet is made of. */
export interface FleetSources {
  /** In any order, older attempts among them. */
  readonly reports: readonly ReadReport[];
  readonly history: readonly ReadLine[];
  /** Files that are no reports. */
  readonly refused: readonly RefusedFile[];
  /** Wall-clock time. */
  readonly nowMs: number;
}

/** The fleet, and the points that its reports add to the history. */
export function makeFleet({ reports, history, refused, nowMs }: FleetSources): {
  readonly fleet: Fleet;
  readonly added: readonly StoredPoint[];
} {
  const within = withinLimits(reports, history);
  const kept = newestReports(within.reports);
  const added = kept.flatMap((one) => pointOf(one) ?? []);
  const byRegion = groupByRegion(kept, joinPoints(within.points, added), nowMs);
  const mirrors = mirrorsOf(kept, byRegion);
  const regions = byRegion.map((one) => fleetRegion(one, mirrors, nowMs));
  const fleet = {
    madeAt: new Date(nowMs).toISOString(),
    reports: { read: within.reports.length, superseded: within.reports.length - kept.length },
    mirrors,
    regions,
    alerts: alertsOf(byRegion.flatMap(({ telling }) => telling ?? [])),
    refused: [...refused, ...within.refused],
  };
  return { fleet, added };
}

/** All that is known of one region. */
interface Region {
  readonly label: string;
  /** The oldest first. */
  readonly reports: readonly RegionReport[];
  readonly points: readonly StoredPoint[];
  /** The newest report that has something to say of mirrors, or else the newest. */
  readonly telling: RegionReport | null;
}

/** By label. A region that is in the history alone is there while its last point is recent. */
function groupByRegion(
  reports: readonly RegionReport[],
  points: readonly StoredPoint[],
  nowMs: number,
): readonly Region[] {
  const reportsOf = groupBy(reports, ({ region }) => region.label);
  const pointsOf = groupBy(points, ({ region }) => region);
  const recent = [...pointsOf.keys()].filter((label) => {
    const last = pointsOf.get(label)?.at(-1);
    return last !== undefined && nowMs - last.atMs <= RECENT_MS;
  });
  const labels = new Set([...reportsOf.keys(), ...recent]);
  return [...labels].sort(compareTexts).map((label) => {
    const own = reportsOf.get(label) ?? [];
    const says = own.filter(({ probe }) => probe.kind === "measured" || probe.kind === "remembered");
    return {
      label,
      reports: own,
      points: pointsOf.get(label) ?? [],
      telling: says.at(-1) ?? own.at(-1) ?? null,
    };
  });
}

/** The same on every machine, whatever its locale. */
function compareTexts(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The catalogue's in its order, then the others by name. */
function mirrorsOf(reports: readonly RegionReport[], regions: readonly Region[]): readonly FleetMirror[] {
  const known = new Map(CATALOGUE.map(({ name, url }) => [name, url]));
  const urls = new Map(reports.flatMap((one) => one.mirrors.map(({ name, url }) => [name, url])));
  for (const { reports: own, points } of regions) {
    // A region without a report: what its last point measured.
    if (own.length > 0) continue;
    for (const name of points.at(-1)?.mirrors.keys() ?? []) {
      if (!urls.has(name)) urls.set(name, known.get(name) ?? "");
    }
  }
  const place = (name: string) => {
    const at = CATALOGUE.findIndex((entry) => entry.name === name);
    return at < 0 ? CATALOGUE.length : at;
  };
  return [...urls]
    .map(([name, url]) => ({ name, url }))
    .sort((a, b) => place(a.name) - place(b.name) || compareTexts(a.name, b.name));
}

function fleetRegion(region: Region, mirrors: readonly FleetMirror[], nowMs: number): FleetRegion {
  const { label, reports, points, telling } = region;
  const cells = mirrors.map(({ name }) => cellOf(region, name, nowMs));
  const newest = reports.at(-1);
  return {
    label,
    inChina: newest?.region.inChina ?? isRegionInChina(label),
    reported: newest !== undefined,
    measuredAt: new Date(telling?.startedAtMs ?? points.at(-1)?.atMs ?? 0).toISOString(),
    probeMs: telling?.probe.elapsedMs ?? 0,
    machine: newest?.machine ?? null,
    cells,
    pin: pinOf(mirrors, cells),
    sumdb: telling?.sumdb ?? { kind: "not-checked", via: null },
    jobs: jobsOf(newestOfJobs(reports)),
    history: points.map((point) => placed(point, mirrors)),
  };
}

/** A point with the mirrors in the fleet's order. */
function placed({ atMs, chosen, mirrors: states }: StoredPoint, mirrors: readonly FleetMirror[]): FleetPoint {
  return {
    at: new Date(atMs).toISOString(),
    chosen,
    mirrors: mirrors.map(({ name }) => states.get(name) ?? null),
  };
}

function cellOf({ telling, points }: Region, mirror: string, nowMs: number): FleetCell {
  const over = overOf(points, mirror, nowMs);
  const reported = telling?.mirrors.find(({ name }) => name === mirror);
  if (reported === undefined) {
    const isKnown = telling === null && points.at(-1)?.mirrors.has(mirror) === true;
    return {
      state: { kind: isKnown ? "not-measured" : "absent" },
      chosen: false,
      inRoute: false,
      referenceMs: null,
      firstByteMs: null,
      bytesPerSecond: null,
      over,
    };
  }
  const { outcome, chosen, inRoute, referenceMs, firstByteMs, bytesPerSecond } = reported;
  return { state: outcome, chosen, inRoute, referenceMs, firstByteMs, bytesPerSecond, over };
}

function jobsOf(reports: readonly RegionReport[]): FleetJobs {
  return reports.reduce<FleetJobs>((sum, { jobs }) => addJobs(sum, jobs), NO_JOBS);
}

const NO_JOBS: FleetJobs = {
  count: 0,
  fetchedZips: 0,
  fetchedBytes: 0,
  receivedBytes: 0,
  cachedZips: 0,
  cachedBytes: 0,
  elapsedMs: 0,
  relayServed: 0,
  relayFailed: 0,
};

function addJobs(a: FleetJobs, b: FleetJobs): FleetJobs {
  const names = Object.keys(NO_JOBS) as (keyof FleetJobs)[];
  return Object.fromEntries(names.map((name) => [name, a[name] + b[name]])) as unknown as FleetJobs;
}
