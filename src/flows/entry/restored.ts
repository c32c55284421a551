import type { CacheReport } from "../../report/report.ts";
import { noEntry } from "./entry-plan.ts";

/** What a restore of module files brought. */
export interface RestoredModules {
  readonly report: CacheReport;
  /** Files that are in the module cache now and were not before. */
  readonly admitted: number;
  readonly moduleCacheProblem: string | null;
}

/** What a run without the cache service has of it. */
export const NOTHING_RESTORED: RestoredModules = {
  report: noEntry("not-wanted"),
  admitted: 0,
  moduleCacheProblem: null,
};
