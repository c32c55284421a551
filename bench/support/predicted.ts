/** What the action's figures predict, shown or not: for the tables that hold it against what happened. */
import { fetchLimits } from "../../src/fetch/limits.ts";
import { type Prediction, predict } from "../../src/mirrors/estimate.ts";
import type { Speed } from "../../src/mirrors/measurement.ts";
import type { MirrorReport, Report } from "../../src/report/report.ts";
import { goCommandDownloader, predictFetchMs } from "../../src/targets/go/downloaders.ts";
import { goWorkload } from "../../src/targets/go/workload.ts";

/** The sizes are taken as the report has them: what they may be off by is not in it. */
function workOf({ project }: Report, mods: number) {
  const { missing } = project.needed;
  return goWorkload({
    zips: missing,
    mods,
    zipBytes: project.missingBytes,
    zipBytesOff: 0,
    sizedZips: project.sizedZips,
  });
}

function speedOf({ speed: { zipFirstByteMs, ...speed } }: MirrorReport): Speed {
  return { ...speed, bulkFirstByteMs: zipFirstByteMs };
}

/**
 * `go mod download` through that mirror, on a machine with so many cores.
 * @param mods .mod files of modules whose zip is not needed
 */
export function predictedGo(report: Report, mirror: MirrorReport, cpus: number, mods = 0): Prediction {
  return predict(speedOf(mirror), workOf(report, mods), goCommandDownloader(cpus));
}

/** The fetch through all proven mirrors, in milliseconds; NaN where none was measured. */
export function predictedFetchMs(report: Report, cpus: number, mods = 0): number {
  const proven = report.mirrors.filter(({ rank }) => rank !== null);
  const [best] = proven;
  if (best === undefined) return Number.NaN;
  const mirrors = proven.length;
  const connections = mirrors * fetchLimits(mirrors).connectionsPerSource;
  return predictFetchMs(speedOf(best), workOf(report, mods), { cpus, connections, mirrors });
}
