import type { Inputs } from "../../inputs/parse-inputs.ts";
import type { Mirror } from "../../mirrors/catalogue.ts";
import type { Choice } from "../../mirrors/choose.ts";
import type { Downloader, Workload } from "../../mirrors/estimate.ts";
import type { Inventory, Needed } from "../../modules/inventory.ts";
import type { ModuleCache } from "../../modules/module-cache.ts";
import type { Machine, Ports } from "../../ports.ts";
import type { ProbeReport } from "../../report/report.ts";
import type { SumdbPath } from "../../sumdb/path.ts";
import { goCommandDownloader } from "../../targets/go/downloaders.ts";

export type FindMirrorsPorts = Pick<
  Ports,
  "machine" | "files" | "clock" | "openHttp" | "signal" | "progress"
>;

export interface FindMirrorsRequest {
  readonly inputs: Inputs;
  readonly region: string;
  readonly needed: Needed;
  readonly inventory: Inventory;
  readonly moduleCache: ModuleCache | null;
  readonly projectKey: string;
  /** Whether the probe may show a module's name to a mirror. */
  readonly mayTellMirror: (modulePath: string) => boolean;
  /** Aborted once everything is there that the job needs: measuring then ends with the first proven mirror. */
  readonly arrived?: AbortSignal | null;
  /** The machine's GOPROXY leaves nothing to choose. */
  readonly policy: boolean;
  /** The values that cmd/go will have with those mirrors in the route. */
  readonly planValues: (mirrors: readonly Mirror[]) => { readonly goproxy: string; readonly gosumdb: string };
}

export interface FoundMirrors {
  readonly probe: ProbeReport;
  readonly choice: Choice;
  readonly work: Workload;
  /** Null: nobody has looked yet (see check-sumdb.ts). */
  readonly sumdb: SumdbPath | null;
  /** The module cache could not be written; samples were only looked at. */
  readonly moduleCacheProblem: string | null;
}

/** Who downloads in a later step: cmd/go. */
export function downloaderOf(machine: Machine): Downloader {
  return goCommandDownloader(machine.cpus);
}
