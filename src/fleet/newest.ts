import type { RegionReport } from "./region-report.ts";

/**
 * The newest report of each region, run and job, the oldest first: a later attempt before an earlier one, then the later
 * start. A report of no run (version 1, the command line) is one of its own.
 */
export function newestReports(reports: readonly RegionReport[]): readonly RegionReport[] {
  const newest = new Map<string, RegionReport>();
  for (const report of reports) {
    const key = keyOf(report);
    const other = newest.get(key);
    if (other === undefined || isNewer(report, other)) newest.set(key, report);
  }
  return [...newest.values()].sort((a, b) => a.startedAtMs - b.startedAtMs);
}

function keyOf({ region, run, job, repository, startedAtMs }: RegionReport): string {
  return JSON.stringify([region.label, ...(run === null ? [startedAtMs] : [repository, run.id, job])]);
}

function isNewer(a: RegionReport, b: RegionReport): boolean {
  const attempts = (a.run?.attempt ?? 0) - (b.run?.attempt ?? 0);
  return attempts === 0 ? a.startedAtMs > b.startedAtMs : attempts > 0;
}

/** Of each job in a region the newest report, whatever its run. */
export function newestOfJobs(reports: readonly RegionReport[]): readonly RegionReport[] {
  const ascending = [...reports].sort((a, b) => a.startedAtMs - b.startedAtMs);
  return [...new Map(ascending.map((one) => [JSON.stringify([one.repository, one.job]), one])).values()];
}
