import type { FetchResult, Source } from "../../fetch/source.ts";
import type { ModuleVersion } from "../../go/module-version.ts";
import type { Workload } from "../../mirrors/estimate.ts";
import type { Speed } from "../../mirrors/measurement.ts";
import type { Inventory, Needed } from "../../modules/inventory.ts";
import type { ModuleCache } from "../../modules/module-cache.ts";
import type { Ports } from "../../ports.ts";
import type { FetchReport } from "../../report/report.ts";
import { knownZipBytes, UNKNOWN_ZIP_BYTES } from "../../targets/go/module-size.ts";

export type FillPorts = Pick<
  Ports,
  "machine" | "files" | "clock" | "go" | "openHttp" | "openHasher" | "progress" | "signal"
>;

export interface FillRequest {
  readonly prefetch: "auto" | "true" | "false";
  readonly moduleCache: ModuleCache | null;
  readonly needed: Needed;
  /** As it is now. */
  readonly inventory: Inventory;
  /** Modules that were missing at first: those that are there by now are to be unpacked with the fetched ones. */
  readonly broughtBefore: readonly ModuleVersion[];
  /** Mirrors best first, then private proxies. */
  readonly sources: readonly Source[];
  /** Of the best mirror, and what is missing: what `auto` decides by. */
  readonly speed: Speed | null;
  readonly work: Workload;
  readonly connectTimeoutMs: number;
  readonly goFlags: string;
  /** There is a `go` that could unpack. */
  readonly hasGo: boolean;
}

export interface Filled {
  readonly report: FetchReport;
  readonly result: FetchResult | null;
}

/** About how large a module's zip is that nobody was asked for. */
export function likelyZipBytes(modulePath: string): number {
  return knownZipBytes(modulePath) ?? UNKNOWN_ZIP_BYTES;
}
