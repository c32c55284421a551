/**
 * Is the fetch worth it? A real project over loopback mirrors with round trips, slow start and rates, in a process of
 * their own; each side with empty caches on a memory file system. *Ready*: from the start of the action's process
 * (measurement included) to the end of `GOPROXY=off go mod download`, against `go mod download` through the same
 * mirror. *Raw*: the fetch alone against what the link allows. Prints the tables of docs/performance.md.
 *
 *   npm run build && npm run bench:fetch [-- WORDS] [--no-go]
 *
 * `shared 20`, `own 60 x3`, `30 ms`: what has all these words in its name. All of it takes about an hour, most of it
 * cmd/go's. BENCH_PROJECT_CACHE=<folder> keeps the project's download.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { goSumOf } from "../src/sandbox/generated-module.ts";
import { type ActionJob, actionJob, type ColdJob, goJob } from "./support/cold-job.ts";
import { growthModules } from "./support/growth-modules.ts";
import { LINE_CELLS, lineTable, runCell } from "./support/line-cells.ts";
import { type BreakPlan, type MirrorShape, type Mirrors, startMirrors } from "./support/mirrors.ts";
import { KUBECTL, type RealProject, realProject } from "./support/real-project.ts";
import type { Resources } from "./support/resource-meter.ts";
import { benchFolder, markdownTable } from "./support/start.ts";

// Ctrl-C must not leave gigabytes in memory: only an orderly exit removes the bench's folder.
process.on("SIGINT", () => process.exit(130));

const MBIT = 125_000;
const line = (roundTripMs: number, mbit: number): MirrorShape => ({
  roundTripMs,
  bytesPerSecond: mbit * MBIT,
  slowStart: true,
});
const DOWNLOAD = ["mod", "download"];

interface Path {
  readonly name: string;
  readonly shape: MirrorShape;
  /** cmd/go's time ÷ ours must reach this; fetch ÷ what the link allows must not exceed that (null: no aim). */
  readonly fasterAim: number;
  readonly rawAim: number | null;
  /** Sides in turn, and the median of each: where seconds are few, noise is much. */
  readonly runs?: number;
}

const PATHS: readonly Path[] = [
  { name: "30 ms, 400 Mbit/s", shape: line(30, 400), fasterAim: 3, rawAim: 1.3 },
  { name: "100 ms, 400 Mbit/s", shape: line(100, 400), fasterAim: 7, rawAim: 1.3 },
  { name: "200 ms, 400 Mbit/s", shape: line(200, 400), fasterAim: 12, rawAim: 1.35 },
  {
    name: "200 ms, 20 Mbit/s a connection",
    shape: { roundTripMs: 200, slowStart: true, bytesPerSecondPerConnection: 20 * MBIT },
    fasterAim: 18,
    rawAim: null,
  },
  { name: "no latency, no limit", shape: {}, fasterAim: 0.9, rawAim: null, runs: 3 },
];

const seconds = (ms: number) => (Number.isFinite(ms) ? `${(ms / 1000).toFixed(1)} s` : "fails");
const ratio = (value: number) => (Number.isFinite(value) ? value.toFixed(2) : "-");
/** Which is "-" where one of them failed. */
const timesFaster = (ourMs: number, theirMs: number) =>
  ourMs < Number.POSITIVE_INFINITY ? ratio(theirMs / ourMs) : "-";
const megabytes = (bytes: number | null) => (bytes === null ? "-" : `${(bytes / 1e6).toFixed(0)} MB`);
const cpu = (resources: Resources | null) => (resources?.cpuMs == null ? "-" : seconds(resources.cpuMs));
const peak = (resources: Resources | null) => megabytes(resources?.peakBytes ?? null);
const childPeak = (resources: Resources | null) => megabytes(resources?.childPeakBytes ?? null);

class Table {
  readonly #head: readonly string[];
  readonly #rows: (readonly string[])[] = [];

  constructor(...head: readonly string[]) {
    this.#head = head;
  }

  add(...row: readonly string[]): void {
    this.#rows.push(row);
    process.stderr.write(`${row.map((cell, i) => `${this.#head[i]}: ${cell}`).join(" | ")}\n`);
  }

  toString(): string {
    return this.#rows.length === 0 ? "" : `${markdownTable(this.#head, this.#rows)}\n\n`;
  }
}

const ready = new Table(
  "path",
  "step",
  "go mod download",
  "ready",
  "cmd/go",
  "times faster",
  "aim",
  "fetch alone",
  "÷ link",
  "aim ",
  "fetched",
  "received ÷ zips",
);
const cost = new Table(
  "path",
  "CPU: step",
  "go mod download",
  "cmd/go",
  "peak: step",
  "its go",
  "go mod download ",
  "cmd/go ",
);
const together = new Table("mirrors", "fetch alone", "against", "times faster", "aim");
const broken = new Table("mirrors", "fetch alone", "what is left allows", "÷ limit", "aim", "fetched");
const builds = new Table(
  "path",
  "step",
  "go build",
  "both",
  "go build alone",
  "times faster",
  "CPU",
  "CPU alone",
);
const growth = new Table(
  "modules",
  "ready",
  "fetch alone",
  "cmd/go",
  "times faster",
  "CPU: step",
  "peak: step",
);

const little = new Table("lines", "measured", "fetch", "ready", "cmd/go", "times faster");

/** Null where there was no fetch. */
function fetchOf({ report }: ActionJob) {
  return report.fetch?.kind === "fetched" ? report.fetch : null;
}

const fetchMs = (job: ActionJob): number => fetchOf(job)?.elapsedMs ?? Number.NaN;

function fetchedCell(job: ActionJob): string {
  const fetch = fetchOf(job);
  return fetch === null ? String(job.report.fetch?.kind) : `${fetch.zips} zips, ${megabytes(fetch.zipBytes)}`;
}

function medianJob<T extends ColdJob>(jobs: readonly T[]): T {
  const sorted = [...jobs].sort((a, b) => a.readyMs - b.readyMs);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error("no run");
  return middle;
}

async function withMirrors<T>(
  served: { readonly project: RealProject } | { readonly generated: number },
  shapes: readonly MirrorShape[],
  body: (mirrors: Mirrors) => Promise<T>,
): Promise<T> {
  const mirrors = await startMirrors({
    served:
      "project" in served
        ? { kind: "module cache", downloadFolder: served.project.downloadFolder }
        : { kind: "generated", count: served.generated },
    shapes,
  });
  try {
    return await body(mirrors);
  } finally {
    await mirrors.close();
  }
}

async function runPath(path: Path, project: RealProject): Promise<void> {
  const ours: ActionJob[] = [];
  const theirs: ColdJob[] = [];
  // What auto leaves to cmd/go on a path without latency comes through the route.
  const goVia = path.shape.roundTripMs === undefined ? "route" : "off";
  await withMirrors({ project }, [path.shape], async (mirrors) => {
    for (let run = 0; run < (path.runs ?? 1); run++) {
      ours.push(await actionJob(project.folder, mirrors, DOWNLOAD, { prefetch: "auto", goVia }));
      theirs.push(await goJob(project.folder, mirrors, DOWNLOAD));
    }
  });
  const our = medianJob(ours);
  const their = medianJob(theirs);
  const fetch = fetchOf(our);
  const { bytesPerSecond = Number.POSITIVE_INFINITY, roundTripMs = 0 } = path.shape;
  const linkMs = ((fetch?.receivedBytes ?? 0) / bytesPerSecond) * 1000 + 4 * roundTripMs;
  ready.add(
    path.name,
    seconds(our.action.ms),
    seconds(our.go.ms),
    seconds(our.readyMs),
    seconds(their.readyMs),
    timesFaster(our.readyMs, their.readyMs),
    `≥ ${path.fasterAim}`,
    fetch === null ? "-" : seconds(fetch.elapsedMs),
    fetch === null || path.rawAim === null ? "-" : ratio(fetch.elapsedMs / linkMs),
    path.rawAim === null ? "-" : `≤ ${path.rawAim}`,
    fetchedCell(our),
    fetch === null ? "-" : ratio(fetch.receivedBytes / fetch.zipBytes),
  );
  cost.add(
    path.name,
    cpu(our.action.resources),
    cpu(our.go.resources),
    cpu(their.go.resources),
    peak(our.action.resources),
    childPeak(our.action.resources),
    peak(our.go.resources),
    peak(their.go.resources),
  );
}

const THIRD = line(100, 100);
const FETCH_ONLY = { prefetch: "true", goVia: "off" } as const;

async function threeMirrors(project: RealProject): Promise<void> {
  const alone: number[] = [];
  for (let run = 0; run < 3; run++) {
    const job = await withMirrors({ project }, [THIRD], (mirrors) =>
      actionJob(project.folder, mirrors, DOWNLOAD, FETCH_ONLY),
    );
    alone.push(fetchMs(job));
  }
  const all = await withMirrors({ project }, [THIRD, THIRD, THIRD], (mirrors) =>
    actionJob(project.folder, mirrors, DOWNLOAD, FETCH_ONLY),
  );
  const bestMs = Math.min(...alone);
  together.add(
    "three of 100 Mbit/s at 100 ms",
    seconds(fetchMs(all)),
    `${seconds(bestMs)}, the best one alone`,
    timesFaster(fetchMs(all), bestMs),
    "≥ 2.5",
  );
}

async function oneBreaks(event: BreakPlan["event"], project: RealProject): Promise<void> {
  const job = await withMirrors({ project }, [THIRD, THIRD, THIRD], async (mirrors) => {
    await mirrors.plan({ mirror: 0, event, afterBytes: project.zipBytes / 2 });
    return actionJob(project.folder, mirrors, DOWNLOAD, FETCH_ONLY);
  });
  const fetch = fetchOf(job);
  const leftMs = fetch === null ? Number.NaN : allowedMs(job, fetch);
  const limitMs = 1.25 * leftMs + 1000;
  broken.add(
    `the same, one ${event} half-way`,
    seconds(fetchMs(job)),
    seconds(leftMs),
    ratio(fetchMs(job) / limitMs),
    `≤ 1, the limit being 1.25 x + 1 s = ${seconds(limitMs)}`,
    fetchedCell(job),
  );
}

/**
 * What the links allow a fetch of which one mirror breaks: all three until then, two of them for the rest. Bytes that
 * were lost with the broken one give no time.
 */
function allowedMs(
  job: ActionJob,
  fetch: { readonly zipBytes: number; readonly receivedBytes: number },
): number {
  if (job.sentBytesWhenBroken === null) throw new Error("no mirror broke: it ended before its half");
  const measuringBytes = Math.max(0, job.sentBytes - fetch.receivedBytes);
  const beforeBytes = Math.max(0, job.sentBytesWhenBroken - measuringBytes);
  const rate = THIRD.bytesPerSecond ?? Number.NaN;
  const restBytes = Math.max(0, fetch.zipBytes - beforeBytes);
  return (beforeBytes / (3 * rate) + restBytes / (2 * rate)) * 1000 + 4 * (THIRD.roundTripMs ?? 0);
}

async function coldBuild(project: RealProject): Promise<void> {
  const args = ["build", "./..."];
  await withMirrors({ project }, [line(100, 400)], async (mirrors) => {
    const our = await actionJob(project.folder, mirrors, args, { prefetch: "auto", goVia: "route" });
    const their = await goJob(project.folder, mirrors, args);
    const ourCpuMs = (our.action.resources?.cpuMs ?? Number.NaN) + (our.go.resources?.cpuMs ?? Number.NaN);
    builds.add(
      "100 ms, 400 Mbit/s",
      seconds(our.action.ms),
      seconds(our.go.ms),
      seconds(our.readyMs),
      seconds(their.readyMs),
      timesFaster(our.readyMs, their.readyMs),
      seconds(ourCpuMs),
      cpu(their.go.resources),
    );
  });
}

/**
 * Beyond this cmd/go only takes minutes more, in proportion: for each module a `.mod` and a `.zip`, as many at once as
 * there are cores, and an `.info`, one after the other.
 */
const MAX_MODULES_FOR_GO = 800;

async function grown(count: number): Promise<void> {
  const folder = mkdtempSync(join(benchFolder, `grown-${count}-`));
  const modules = growthModules(count);
  const required = modules.map(({ module }) => `\t${module.path} ${module.version}\n`).join("");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "go.mod"), `module example.com/app\n\ngo 1.21\n\nrequire (\n${required})\n`);
  writeFileSync(join(folder, "go.sum"), goSumOf(modules));
  await withMirrors({ generated: count }, [line(100, 400)], async (mirrors) => {
    const our = await actionJob(folder, mirrors, DOWNLOAD, { prefetch: "auto", goVia: "off" });
    const their = count <= MAX_MODULES_FOR_GO ? await goJob(folder, mirrors, DOWNLOAD) : null;
    growth.add(
      String(count),
      seconds(our.readyMs),
      fetchOf(our) === null ? "-" : seconds(fetchMs(our)),
      their === null ? "not run" : seconds(their.readyMs),
      their === null ? "-" : timesFaster(our.readyMs, their.readyMs),
      cpu(our.action.resources),
      peak(our.action.resources),
    );
  });
}

/** Five modules: what has to be done before the first of them comes is most of the time. */
const LITTLE = "github.com/spf13/cobra@v1.9.1";
const LITTLE_RUNS = 5;

/** Each mirror has a line of 20 Mbit/s, and TLS. */
async function littleToFetch(roundTripsMs: readonly number[]): Promise<void> {
  const { folder, downloadFolder } = await realProject(LITTLE);
  const shapes = roundTripsMs.map((roundTripMs) => line(roundTripMs, 20));
  const ours: ActionJob[] = [];
  const theirs: ColdJob[] = [];
  for (let run = 0; run < LITTLE_RUNS; run++) {
    const mirrors = await startMirrors({
      served: { kind: "module cache", downloadFolder },
      tls: true,
      shapes,
    });
    try {
      ours.push(await actionJob(folder, mirrors, DOWNLOAD, { prefetch: "auto", goVia: "route" }));
      theirs.push(await goJob(folder, mirrors, DOWNLOAD));
    } finally {
      await mirrors.close();
    }
  }
  const our = medianJob(ours);
  const their = medianJob(theirs);
  const hundredths = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
  little.add(
    `20 Mbit/s, ${roundTripsMs.join(", ")} ms`,
    hundredths(our.report.probe?.elapsedMs ?? Number.NaN),
    hundredths(fetchMs(our)),
    hundredths(our.readyMs),
    hundredths(their.readyMs),
    timesFaster(our.readyMs, their.readyMs),
  );
}

const SCENARIOS: readonly { readonly name: string; run(project: RealProject): Promise<void> }[] = [
  ...PATHS.map((path) => ({ name: path.name, run: (project: RealProject) => runPath(path, project) })),
  { name: "three mirrors", run: threeMirrors },
  { name: "one of three dies", run: (project) => oneBreaks("dies", project) },
  { name: "one of three stalls", run: (project) => oneBreaks("stalls", project) },
  { name: "cold build", run: coldBuild },
  ...[[20], [20, 60, 80], [100], [200]].map((roundTrips) => ({
    name: `little ${roundTrips.join(" ")}`,
    run: () => littleToFetch(roundTrips),
  })),
  ...[50, 200, 800, 2_000].map((count) => ({ name: `growth ${count}`, run: () => grown(count) })),
];

const words = process.argv.slice(2).filter((word) => word !== "--only" && word !== "--no-go");
/** Every word is one of the name's. */
const isWanted = ({ name }: { readonly name: string }) =>
  words.every((word) => ` ${name.replaceAll(",", "")} `.includes(` ${word} `));

/** The others took minutes: their rows are not lost with this one. */
async function survive(name: string, run: () => Promise<void>): Promise<void> {
  process.stderr.write(`\n${name}\n`);
  await run().catch((error: unknown) => {
    process.stderr.write(`${name}: ${error instanceof Error ? error.stack : error}\n`);
    process.exitCode = 1;
  });
}

const cells = LINE_CELLS.filter(isWanted);
const scenarios = SCENARIOS.filter(isWanted);
if (cells.length > 0) {
  const project = await realProject(KUBECTL);
  for (const cell of cells) {
    await survive(cell.name, () => runCell(cell, project, !process.argv.includes("--no-go")));
  }
}
if (scenarios.length > 0) {
  const project = await realProject();
  process.stderr.write(`${project.name}: ${project.zips} zips, ${megabytes(project.zipBytes)}\n`);
  for (const scenario of scenarios) await survive(scenario.name, () => scenario.run(project));
}
process.stdout.write([lineTable(), ready, cost, together, broken, builds, little, growth].join(""));
