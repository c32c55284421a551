import { neutralise } from "../report/neutralise.ts";
import type { Fleet, FleetCell, FleetRegion } from "./fleet.ts";

/** One family of the file. All are gauges: so the text means the same as OpenMetrics and as Prometheus' older format. */
interface Family {
  readonly name: string;
  readonly help: string;
  /** Labels and value, for each series. */
  readonly series: readonly (readonly [labels: Labels, value: number])[];
}

type Labels = Readonly<Partial<Record<"mirror" | "region" | "outcome", string>>>;

const PREFIX = "setup_go_mirror_";
const LAST_SUCCESS = `${PREFIX}probe_last_success_timestamp_seconds`;

/**
 * A fleet as OpenMetrics text, for node_exporter's textfile collector: no time stamps, since the collector takes none,
 * and the same series each time, whatever the run.
 * @param previous the file as it was written the last time, or "": it knows when a mirror that fails now last worked
 */
export function formatMetrics(fleet: Fleet, previous: string): string {
  const families = [...mirrorFamilies(fleet, previous), ...regionFamilies(fleet)];
  return `${families
    .filter(({ series }) => series.length > 0)
    .map(formatFamily)
    .join("")}# EOF\n`;
}

interface Cell {
  readonly labels: Labels;
  readonly cell: FleetCell;
  readonly region: FleetRegion;
  readonly at: number;
}

function mirrorFamilies(fleet: Fleet, previous: string): readonly Family[] {
  const cells = fleet.regions.flatMap((region) =>
    region.cells.flatMap((cell, at): readonly Cell[] => {
      const mirror = fleet.mirrors[at];
      if (mirror === undefined || cell.state.kind === "absent" || !region.reported) return [];
      return [{ labels: { mirror: mirror.name, region: region.label }, cell, region, at }];
    }),
  );
  const gauge = (name: string, help: string, measure: (one: Cell) => number | null): Family => ({
    name: PREFIX + name,
    help,
    series: cells.flatMap((one) => {
      const value = measure(one);
      return value === null ? [] : [[one.labels, value] as const];
    }),
  });
  const before = lastSuccesses(previous);
  return [
    {
      name: `${PREFIX}probe_outcome`,
      help: "1 for what the newest measurement of the mirror gave: proven, or the reason why not.",
      series: cells.map(({ labels, cell }) => [{ ...labels, outcome: outcomeOf(cell) }, 1]),
    },
    gauge("probe_first_byte_seconds", "Wait for the first byte of a small answer.", ({ cell }) =>
      cell.firstByteMs === null ? null : seconds(cell.firstByteMs),
    ),
    gauge("probe_bytes_per_second", "Throughput of one connection.", ({ cell }) =>
      cell.bytesPerSecond === null ? null : Math.round(cell.bytesPerSecond),
    ),
    gauge(
      "reference_job_seconds",
      "What 100 modules with 50 MB would take through the mirror.",
      ({ cell }) => (cell.referenceMs === null ? null : seconds(cell.referenceMs)),
    ),
    gauge("chosen", "1 for the mirror that the newest report has chosen.", ({ cell }) => Number(cell.chosen)),
    gauge(
      "probe_last_success_timestamp_seconds",
      "When the mirror last delivered the right bytes.",
      (one) => lastSuccess(one) ?? before.get(formatLabels(one.labels)) ?? null,
    ),
  ];
}

function regionFamilies({ regions }: Fleet): readonly Family[] {
  const reported = regions.filter((region) => region.reported);
  const gauge = (name: string, help: string, measure: (region: FleetRegion) => number | null): Family => ({
    name: PREFIX + name,
    help,
    series: reported.flatMap((region) => {
      const value = measure(region);
      return value === null ? [] : [[{ region: region.label }, value] as const];
    }),
  });
  return [
    gauge("report_timestamp_seconds", "When the newest report of the region was made.", ({ measuredAt }) =>
      secondsOf(measuredAt),
    ),
    gauge("probe_duration_seconds", "What the measurement of that report took.", ({ probeMs }) =>
      seconds(probeMs),
    ),
    gauge(
      "mirrors_proven",
      "How many mirrors delivered the right bytes, where any was measured.",
      ({ cells }) => {
        const kinds = cells.map(({ state }) => state.kind);
        const isMeasured = kinds.includes("proven") || kinds.includes("failed");
        return isMeasured ? kinds.filter((kind) => kind === "proven").length : null;
      },
    ),
  ];
}

function outcomeOf({ state }: FleetCell): string {
  return state.kind === "failed" ? state.reason.code : state.kind;
}

/** By the newest report, or else by the history. */
function lastSuccess({ cell, region, at }: Cell): number | null {
  if (cell.state.kind === "proven") return secondsOf(region.measuredAt);
  const point = region.history.findLast(({ mirrors }) => {
    const state = mirrors[at];
    return state === "proven" || typeof state === "number";
  });
  return point === undefined ? null : secondsOf(point.at);
}

/** To the microsecond: more digits say nothing. */
function seconds(ms: number): number {
  return Math.round(ms * 1000) / 1e6;
}

function secondsOf(moment: string): number {
  return Date.parse(moment) / 1000;
}

/** What the last file says, by its labels. */
function lastSuccesses(previous: string): ReadonlyMap<string, number> {
  const lines = previous.split("\n").filter((line) => line.startsWith(`${LAST_SUCCESS}{`));
  return new Map(
    lines.flatMap((line) => {
      const [, labels, value] = /^\w+(\{.*\}) (\d{1,12}(?:\.\d{1,3})?)$/.exec(line) ?? [];
      return labels === undefined ? [] : [[labels, Number(value)] as const];
    }),
  );
}

function formatFamily({ name, help, series }: Family): string {
  // Of two foreign names that read the same one stays: a series that comes twice spoils the whole file.
  const once = new Map(series.map(([labels, value]) => [formatLabels(labels), value]));
  const lines = [...once].map(([labels, value]) => `${name}${labels} ${value}\n`);
  return `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${lines.join("")}`;
}

/** Backslash, quote and newline have escapes (OpenMetrics, "Escaping"); of the last none is left. */
function formatLabels(labels: Labels): string {
  const pairs = Object.entries(labels).map(
    ([name, value]) => `${name}="${neutralise(value).replace(/[\\"]/g, "\\$&")}"`,
  );
  return `{${pairs.join(",")}}`;
}
