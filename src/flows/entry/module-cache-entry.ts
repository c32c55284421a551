import { createHash } from "node:crypto";
import nodePath from "node:path";
import type { EntryKeys } from "../../cache/entry-key.ts";
import type { GoSum } from "../../go/go-sum.ts";
import type { ModuleCache } from "../../modules/module-cache.ts";
import type { Machine, Ports } from "../../ports.ts";
import type { CacheReport } from "../../report/report.ts";
import type { RefusedFile } from "../project/project-files.ts";

export type EntryPorts = Pick<
  Ports,
  "machine" | "files" | "clock" | "go" | "cache" | "openHasher" | "job" | "processes" | "progress"
>;

/** The job's entry in the cache service, as far as it can be told before anybody is asked. */
export interface EntryPlan {
  readonly report: CacheReport;
  /** Null: no entry is wanted, or there is no service. */
  readonly keyed: {
    readonly keys: EntryKeys;
    readonly sums: GoSum;
    /** Files that `cache-dependency-path` matches and that were not read. */
    readonly refused: readonly RefusedFile[];
  } | null;
  /** Where it would go; null: nowhere. */
  readonly moduleCache: ModuleCache | null;
  /** GOFLAGS; null without a usable `go`. */
  readonly goFlags: string | null;
  readonly mayRestore: boolean;
  readonly maySave: boolean;
}

/** What a restore brought. */
export interface RestoredEntry {
  readonly report: CacheReport;
  /** Files that are in the module cache now and were not before. */
  readonly admitted: number;
  readonly moduleCacheProblem: string | null;
}

/**
 * A folder for the cache service's work: in the module cache, so that files get second names there and a killed run's
 * is found again. Not where its path has blanks or quotes: @actions/cache gives paths to tar without quoting them.
 */
export function workFolder({ tempDir }: Machine, { incoming }: ModuleCache, name: string): string {
  const isPlain = !/[\s"']/.test(incoming);
  return isPlain
    ? nodePath.join(incoming, name)
    : nodePath.join(tempDir, `setup-go-mirror-${nodePath.basename(incoming)}-${name}`);
}

export const STATE_PATH = "module-cache-state";
export const STATE_DIGEST = "module-cache-state-digest";

/** Of the state's file: whoever has changed it since does not decide what is saved. */
export function digestOf(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
