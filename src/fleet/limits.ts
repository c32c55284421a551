import type { RefusedFile } from "./fleet.ts";
import type { HistoryLine, StoredPoint } from "./history.ts";
import type { RegionReport } from "./region-report.ts";

/** What a page can show, and what no hostile report can go beyond. */
const MAX_REGIONS = 200;
const MAX_MIRRORS = 100;

/** A report, and the file that it stands in. */
export interface ReadReport {
  readonly file: string;
  readonly report: RegionReport;
}

/** A line of the history, and how it is named where it is refused. */
export interface ReadLine {
  readonly file: string;
  readonly line: HistoryLine;
}

/** Of reports and points, in their order, those that do not make the fleet larger than it may be; the others are refused. */
export function withinLimits(
  reports: readonly ReadReport[],
  history: readonly ReadLine[],
): {
  readonly reports: readonly RegionReport[];
  readonly points: readonly StoredPoint[];
  readonly refused: readonly RefusedFile[];
} {
  const regions = new Set<string>();
  const mirrors = new Set<string>();
  const refused: RefusedFile[] = [];
  const fits = (file: string, region: string, names: Iterable<string>): boolean => {
    const moreMirrors = new Set([...names].filter((name) => !mirrors.has(name)));
    const refuse = (what: "regions" | "mirrors", most: number) => {
      refused.push({ file, why: { code: "too-many", what, most } });
      return false;
    };
    if (!regions.has(region) && regions.size >= MAX_REGIONS) return refuse("regions", MAX_REGIONS);
    if (mirrors.size + moreMirrors.size > MAX_MIRRORS) return refuse("mirrors", MAX_MIRRORS);
    regions.add(region);
    for (const name of moreMirrors) mirrors.add(name);
    return true;
  };
  const fitting = reports.filter(({ file, report }) =>
    fits(
      file,
      report.region.label,
      report.mirrors.map(({ name }) => name),
    ),
  );
  const points = history.flatMap(({ file, line: { point } }) => {
    if (point === null) {
      refused.push({ file, why: { code: "no-point" } });
      return [];
    }
    return fits(file, point.region, point.mirrors.keys()) ? [point] : [];
  });
  return { reports: fitting.map(({ report }) => report), points, refused };
}
