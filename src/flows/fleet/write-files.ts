import { decodeReport } from "../../fleet/decode-report.ts";
import type { Fleet } from "../../fleet/fleet.ts";
import { makeFleet } from "../../fleet/make-fleet.ts";
import { formatMetrics } from "../../fleet/metrics.ts";
import type { Files } from "../../ports.ts";
import type { Report } from "../../report/report.ts";
import { FileError } from "./file-error.ts";

const MAX_METRICS_BYTES = 16 << 20;

/** Replaces a file in one rename. Throws where something else than a file has its name: a rename would put it away. */
export async function writeWhole(files: Files, path: string, text: string): Promise<void> {
  const there = await files.lstat(path);
  if (there !== null && there.kind !== "file") throw new FileError("no-file", path);
  await files.replace(path, text, 0o644);
}

/** Writes a fleet's metrics for node_exporter's textfile collector, which reads whole files only: hence the rename. */
export async function writeMetrics(files: Files, path: string, fleet: Fleet): Promise<void> {
  const previous = await files.readText(path, MAX_METRICS_BYTES).catch(() => null);
  await writeWhole(files, path, formatMetrics(fleet, previous ?? ""));
}

/** The same of one report, as of a fleet of one. */
export async function writeReportMetrics(
  files: Files,
  path: string,
  report: Report,
  nowMs: number,
): Promise<void> {
  const read = decodeReport(JSON.stringify(report), nowMs);
  if ("refusal" in read) throw new Error(`metrics: ${JSON.stringify(read.refusal)}`);
  const reports = [{ file: "", report: read.report }];
  await writeMetrics(files, path, makeFleet({ reports, history: [], refused: [], nowMs }).fleet);
}
