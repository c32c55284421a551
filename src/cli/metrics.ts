import nodePath from "node:path";
import { writeReportMetrics } from "../flows/fleet/write-files.ts";
import type { Ports } from "../ports.ts";
import type { Report } from "../report/report.ts";

/** Writes what one measurement gave as metrics. @param given as on the command line */
export async function saveMetrics(
  { files, clock, machine }: Pick<Ports, "files" | "clock" | "machine">,
  given: string,
  report: Report,
): Promise<void> {
  await writeReportMetrics(files, nodePath.resolve(machine.cwd, given), report, clock.nowMs());
}
