/**
 * What several mirrors bring where they share the machine's line, and where each has one of its own: over TLS, with
 * round trips and slow start. Each cell is one cold job.
 */
import { availableParallelism } from "node:os";
import type { Prediction } from "../../src/mirrors/estimate.ts";
import type { MirrorReport } from "../../src/report/report.ts";
import { type ActionJob, actionJob, goJob } from "./cold-job.ts";
import { type BreakPlan, type Mirrors, startMirrors } from "./mirrors.ts";
import { plainReadsMs } from "./plain-reads.ts";
import { predictedFetchMs, predictedGo } from "./predicted.ts";
import type { RealProject } from "./real-project.ts";
import { simulatedMs } from "./simulated.ts";
import { markdownTable } from "./start.ts";

const MBIT = 125_000;
const DOWNLOAD = ["mod", "download"];
const SHARED_ROUND_TRIPS = [20, 60, 80, 120, 160, 200];
const OWN_ROUND_TRIPS = [20, 60, 80, 40, 100, 30];

/** One combination of lines and mirrors. */
export interface LineCell {
  readonly name: string;
  /** Of the line that all share, or of each one's own. */
  readonly mbit: number;
  readonly isShared: boolean;
  readonly mirrors: number;
  readonly capMbit: number | null;
  readonly break?: Omit<BreakPlan, "afterBytes" | "mirror">;
}

function cell(isShared: boolean, mbit: number, mirrors: number, capMbit: number | null): LineCell {
  const name = `${isShared ? "shared" : "own"} ${mbit} x${mirrors}${capMbit === null ? "" : " capped"}`;
  return { name, mbit, isShared, mirrors, capMbit };
}

/** All of them; a name is made of words by which a cell can be asked for. */
export const LINE_CELLS: readonly LineCell[] = [
  ...[5, 20, 60, 200, 1_000].flatMap((mbit) =>
    [null, 5].flatMap((cap) => [1, 3, 6].map((count) => cell(true, mbit, count, cap))),
  ),
  ...[20, 60, 100].flatMap((mbit) => [1, 2, 3, 6].map((count) => cell(false, mbit, count, null))),
  ...(["dies", "stalls", "drips"] as const).map((event) => ({
    ...cell(false, 60, 3, null),
    name: `own 60 x3 ${event}`,
    break: { event },
  })),
];

const HEAD = [
  "lines",
  "measured, Mbit/s",
  "fetch",
  "predicted",
  "÷ limit",
  "simulated",
  "plain reads",
  "received ÷ wanted",
  "most at once",
  "ready",
  "go mod download",
  "predicted ",
  "times faster",
];
const rows: (readonly string[])[] = [];
/** By line and round trip: the best mirror is the same in several cells. */
const goMs = new Map<string, number>();

/** Runs that cell and notes its row. @param withGo whether `go mod download` is measured too */
export async function runCell(cell: LineCell, project: RealProject, withGo: boolean): Promise<void> {
  const auto = await withMirrors(cell, project, (mirrors) => job(cell, project, mirrors, "auto"));
  const ours =
    auto.report.fetch?.kind === "fetched"
      ? auto
      : await withMirrors(cell, project, (mirrors) => job(cell, project, mirrors, "true"));
  const plainMs = await withMirrors(cell, project, (mirrors) =>
    plainReadsMs(project.downloadFolder, mirrors),
  );
  const theirMs = withGo ? await goAlone(cell, project) : Number.NaN;
  const fetch = ours.report.fetch;
  if (fetch === null || fetch.kind !== "fetched") throw new Error(`${cell.name}: nothing was fetched`);
  const cpus = availableParallelism();
  const mods = Math.max(0, fetch.mods - fetch.zips);
  const [best] = auto.report.mirrors;
  const goPredicted = best ? predictionCell(predictedGo(auto.report, best, cpus, mods)) : "-";
  const limit = limitMs(cell, fetch.zipBytes);
  const row = [
    cell.name,
    auto.report.mirrors.map(rateCell).join(", "),
    `${(fetch.elapsedMs / 1000).toFixed(1)} s`,
    `${(predictedFetchMs(auto.report, cpus, mods) / 1000).toFixed(1)} s`,
    (fetch.elapsedMs / limit).toFixed(2),
    `${(simulatedMs(cell, project) / 1000).toFixed(1)} s`,
    `${(plainMs / 1000).toFixed(1)} s`,
    (fetch.receivedBytes / fetch.zipBytes).toFixed(2),
    String(ours.mostAtOnce),
    `${(auto.readyMs / 1000).toFixed(1)} s${auto === ours ? "" : " (left to go)"}`,
    withGo ? `${(theirMs / 1000).toFixed(1)} s` : "-",
    goPredicted,
    withGo ? (theirMs / auto.readyMs).toFixed(2) : "-",
  ];
  rows.push(row);
  process.stderr.write(`${row.map((value, i) => `${HEAD[i]}: ${value}`).join(" | ")}\n`);
}

function rateCell({ speed: { bytesPerSecond, rateIsFloor } }: MirrorReport): string {
  return bytesPerSecond === null ? "-" : `${rateIsFloor ? "≥ " : ""}${(bytesPerSecond / MBIT).toFixed(0)}`;
}

/** From the least that it may be to the most. */
function predictionCell({ ms, leastMs, mostMs }: Prediction): string {
  const [least, said, most] = [leastMs, ms, mostMs].map((value) => (value / 1000).toFixed(1));
  return `${said} s (${least} to ${most})`;
}

/** Of the cells that were run. */
export function lineTable(): string {
  return rows.length === 0 ? "" : `${markdownTable(HEAD, rows)}\n\n`;
}

/** Of the mirrors of that cell, nearest not always first. */
export function roundTrips({ isShared, mirrors }: LineCell): readonly number[] {
  return (isShared ? SHARED_ROUND_TRIPS : OWN_ROUND_TRIPS).slice(0, mirrors);
}

/** What the lines allow. */
function limitMs(cell: LineCell, bytes: number): number {
  const rate = cell.mbit * MBIT * (cell.isShared ? 1 : cell.mirrors);
  return (bytes / rate) * 1000 + 4 * Math.min(...roundTrips(cell));
}

async function job(
  cell: LineCell,
  project: RealProject,
  mirrors: Mirrors,
  prefetch: "auto" | "true",
): Promise<ActionJob> {
  if (cell.break) {
    await mirrors.plan({ mirror: 0, ...cell.break, afterBytes: project.zipBytes / 2 });
  }
  return actionJob(project.folder, mirrors, DOWNLOAD, { prefetch, goVia: "route" });
}

async function goAlone(cell: LineCell, project: RealProject): Promise<number> {
  const best = { ...cell, mirrors: 1 };
  const key = JSON.stringify([cell.isShared, cell.mbit, cell.capMbit]);
  const known = goMs.get(key);
  if (known !== undefined) return known;
  const { readyMs } = await withMirrors(best, project, (mirrors) => goJob(project.folder, mirrors, DOWNLOAD));
  goMs.set(key, readyMs);
  return readyMs;
}

async function withMirrors<T>(
  cell: LineCell,
  { downloadFolder }: RealProject,
  body: (mirrors: Mirrors) => Promise<T>,
): Promise<T> {
  const { mbit, isShared, capMbit } = cell;
  const rate = mbit * MBIT;
  const mirrors = await startMirrors({
    served: { kind: "module cache", downloadFolder },
    tls: true,
    ...(isShared ? { lineBytesPerSecond: rate } : {}),
    shapes: roundTrips(cell).map((roundTripMs) => ({
      roundTripMs,
      slowStart: true,
      ...(isShared ? {} : { bytesPerSecond: rate }),
      ...(capMbit === null ? {} : { bytesPerSecondPerConnection: capMbit * MBIT }),
    })),
  });
  try {
    return await body(mirrors);
  } finally {
    await mirrors.close();
  }
}
