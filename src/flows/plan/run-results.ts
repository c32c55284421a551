import type { BuildCacheReport, GoReport, Note, ReadyReport } from "../../report/report.ts";
import type { DeadProxy } from "../choose/ask-private-proxies.ts";
import type { FoundMirrors } from "../choose/find-mirrors.ts";
import type { RestoredModules } from "../entry/restored.ts";
import type { RefusedFile } from "../project/project-files.ts";
import type { JobFacts } from "../project/read-job.ts";
import type { Brought } from "./bring-modules.ts";
import type { Settled } from "./settle-route.ts";

/** What the stages of a run gave. */
export interface RunResults {
  readonly startedAt: string;
  readonly elapsedMs: number;
  readonly ready: ReadyReport;
  /** The Go that the inputs ask for. */
  readonly go: { readonly report: GoReport; readonly notes: readonly Note[] };
  readonly facts: JobFacts;
  /** Besides the project's own: those of cache-dependency-path that were not read. */
  readonly refusedFiles: readonly RefusedFile[];
  readonly found: FoundMirrors;
  readonly restored: RestoredModules;
  readonly buildCache: BuildCacheReport;
  readonly brought: Brought;
  /** Private proxies that do not answer. */
  readonly deadProxies: readonly DeadProxy[];
  readonly settled: Settled;
}
