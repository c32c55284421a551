import nodePath from "node:path";
import type { Fleet } from "../../fleet/fleet.ts";
import { nextHistory } from "../../fleet/history.ts";
import { makeFleet } from "../../fleet/make-fleet.ts";
import type { Ports } from "../../ports.ts";
import { readHistory, readReports } from "./read-reports.ts";
import { writeMetrics, writeWhole } from "./write-files.ts";

/** What is put together, and where it goes. All paths are absolute, or below `root`. */
export interface FleetRequest {
  /** Files and folders. */
  readonly reports: readonly string[];
  /** Whether patterns may be among them. */
  readonly patterns: boolean;
  readonly root: string;
  /** Null where it is not wanted. */
  readonly history: string | null;
  readonly page: string | null;
  readonly metrics: string | null;
  /** The fleet as JSON, where there is no page: beside a page there always is one, to which it links. */
  readonly json: string | null;
}

/** The page of a fleet: HTML. @param jsonName of the file beside it that holds the same */
export type MakePage = (fleet: Fleet, jsonName: string) => string;

export interface Gathered {
  readonly fleet: Fleet;
  /** Null where it was not asked for. */
  readonly page: string | null;
  readonly json: string | null;
}

/**
 * Reads the reports and the history, and writes what was asked for, each file in one rename. Throws where one of them
 * can't be written, or the history is none.
 */
export async function gatherFleet(
  ports: Pick<Ports, "files" | "clock">,
  request: FleetRequest,
  makePage: MakePage,
): Promise<Gathered> {
  const { files, clock } = ports;
  const at = (path: string | null) => (path === null ? null : nodePath.resolve(request.root, path));
  const [history, page, metrics] = [at(request.history), at(request.page), at(request.metrics)];
  const json = page === null ? at(request.json) : besidePage(page);
  const { reports, refused } = await readReports(ports, request.reports, request.root, request.patterns);
  const nowMs = clock.nowMs();
  const stored = history === null ? [] : await readHistory(files, history);
  const { fleet, added } = makeFleet({ reports, history: stored, refused, nowMs });
  if (history !== null) {
    const lines = stored.map(({ line }) => line);
    await writeWhole(files, history, nextHistory(lines, added, nowMs));
  }
  if (json !== null) await writeWhole(files, json, `${JSON.stringify(fleet)}\n`);
  if (page !== null) await writeWhole(files, page, makePage(fleet, nodePath.basename(json ?? "")));
  if (metrics !== null) await writeMetrics(files, metrics, fleet);
  return { fleet, page, json };
}

function besidePage(page: string): string {
  const { dir, name, ext } = nodePath.parse(page);
  // The page itself may be called that.
  return nodePath.join(dir, `${ext === ".json" ? `${name}${ext}` : name}.json`);
}
