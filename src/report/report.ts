import type { Detail } from "../detail.ts";
import type { GoSumFault } from "../go/go-sum.ts";
import type { ChoiceReason } from "../mirrors/choose.ts";
import type { FailureReason, Outcome, Speed } from "../mirrors/measurement.ts";
import type { RouteVariable } from "../mirrors/route.ts";
import type { CacheFailure } from "../ports.ts";
import type { SumdbPath } from "../sumdb/path.ts";
import type { LeftReason } from "./left-reasons.ts";
import type { RelayUse } from "./relay-use.ts";

/**
 * The version of the JSON report (docs/report.schema.json). A field that changes its meaning, or that those who put
 * reports together need, raises it.
 */
export const REPORT_VERSION = 2;

/** The region's label where neither the input nor the runner names one. */
export const UNNAMED_REGION = "this machine";

/**
 * All that one run found and did: codes and numbers, no sentences, so that any language and any tool can read
 * it. Holds no credentials (URLs are redacted) and no private module's name.
 */
export interface Report {
  readonly version: typeof REPORT_VERSION;
  /** ISO 8601. */
  readonly startedAt: string;
  /** From the start of the flow to the report. */
  readonly elapsedMs: number;
  readonly run: RunReport;
  readonly tool: ToolReport;
  readonly machine: MachineReport;
  readonly region: { readonly label: string; readonly given: boolean; readonly inChina: boolean };
  readonly scale: ScaleReport;
  readonly ready: ReadyReport;
  readonly go: GoReport;
  readonly project: ProjectReport;
  readonly probe: ProbeReport;
  /** Best first. */
  readonly mirrors: readonly MirrorReport[];
  readonly choice: { readonly mirror: string | null; readonly reason: ChoiceReason };
  readonly route: RouteReport;
  readonly sumdb: SumdbPath;
  readonly cache: CacheReport;
  readonly buildCache: BuildCacheReport;
  readonly fetch: FetchReport;
  readonly relay: RelayReport;
  /** What the user should know, in order of importance. Each is shown once. */
  readonly notes: readonly Note[];
}

/** Which run of which job wrote the report, as the runner says: all null where there is no runner. */
interface RunReport {
  readonly id: string | null;
  /** 1 for the first attempt. */
  readonly attempt: number | null;
  /** Its name in the workflow; all jobs of a matrix have the same. */
  readonly job: string | null;
  /** OWNER/NAME; where it is not known to be public, a hash that is the same in all its runs. */
  readonly repository: { readonly name: string; readonly hashed: boolean } | null;
}

/** What wrote the report. */
interface ToolReport {
  readonly version: string;
  /** The day on which the catalogue's newest entry was checked: it tells catalogues apart. */
  readonly catalogue: string;
}

interface MachineReport {
  /** As Node names them: linux, x64. */
  readonly os: string;
  readonly arch: string;
}

/** How much the job is about, wherever it came from. */
interface ScaleReport {
  /** Zips that the job needs. */
  readonly modules: number;
  /** Of the zips that were not there when it began, measured or estimated. */
  readonly bytes: number;
}

/** When what was ready, counted from the start of the flow. Null: nothing of it was waited for, or it did not come. */
export interface ReadyReport {
  /** The mirrors were chosen. */
  readonly mirrorsMs: number | null;
  /** What the cache's entry has of modules was in the module cache. */
  readonly cacheMs: number | null;
  readonly buildCacheMs: number | null;
  /** The module cache had what mirrors and the cache could give. */
  readonly modulesMs: number | null;
}

/** The Go that the inputs go-version and go-version-file ask for. */
export interface GoReport {
  /** `not-asked`; it was in the `tool-cache`, or on `path`; `installed` from the mirrors. */
  readonly kind: "not-asked" | "tool-cache" | "path" | "installed";
  readonly version: string | null;
  readonly elapsedMs: number;
  /** Of the zip that was installed. */
  readonly zipBytes: number;
  /** Who delivered it, the largest part first. */
  readonly mirrors: readonly string[];
  /** Where the checksum database's proof came from, redacted; null where none was needed. */
  readonly provenVia: string | null;
  /** How many requests the proof took. */
  readonly proofRequests: number;
}

/** The Go that cmd/go is going to switch to, since go.mod asks for it (GOTOOLCHAIN=auto). */
export interface ToolchainReport {
  /**
   * `none`: it switches to none; `present` in the module cache; `fetched`, its hash proven by the checksum database;
   * `unproven`: so it was not fetched; `left` to cmd/go for another reason.
   */
  readonly kind: "none" | "present" | "fetched" | "unproven" | "left";
  readonly version: string | null;
  /** Where the proof came from, redacted. */
  readonly provenVia: string | null;
}

interface ProjectReport {
  /** `none`: no go.mod was found. */
  readonly kind: "module" | "workspace" | "none";
  /** Version of the `go` on PATH, or null without one. */
  readonly goVersion: string | null;
  readonly vendored: boolean;
  readonly goSum: { readonly found: boolean; readonly lines: number; readonly problems: number };
  /** Zips the job needs; of these, how many are on disk, missing, and private (never asked of a mirror). */
  readonly needed: {
    readonly zips: number;
    readonly present: number;
    readonly missing: number;
    readonly private: number;
  };
  /** Bytes of the missing zips, measured or estimated. */
  readonly missingBytes: number;
  /** How many of the missing zips' sizes were asked for. */
  readonly sizedZips: number;
  readonly toolchain: ToolchainReport;
}

export interface ProbeReport {
  /**
   * `measured`; `remembered` (an earlier result of this machine); `never` (input); `policy` (the machine's GOPROXY
   * leaves nothing to choose).
   */
  readonly kind: "measured" | "remembered" | "never" | "policy";
  readonly elapsedMs: number;
  /** Age of a remembered result, else null. */
  readonly ageMs: number | null;
  readonly ended: "over" | "enough" | "budget" | null;
  readonly extended: boolean;
  /** How many verified samples went into the module cache. */
  readonly admitted: number;
}

/** A mirror's speed; the large bodies of Go's mirrors are zips. */
export type SpeedReport = Omit<Speed, "bulkFirstByteMs"> & { readonly zipFirstByteMs: number | null };

export interface MirrorReport {
  readonly name: string;
  /** Redacted. */
  readonly url: string;
  readonly rank: number | null;
  readonly inRoute: boolean;
  readonly outcome: Outcome;
  readonly speed: SpeedReport;
  /**
   * How long `go mod download` would take for what is missing, with that mirror alone; null where it can't be told within
   * about a third: it ranked all the same.
   */
  readonly predictedMs: number | null;
}

/** The module proxy on this machine that the later steps ask first. */
export interface RelayReport {
  /**
   * `not-wanted` (inputs); `no-mirror`: none may stand in the route, or none is healthy; `started`; `joined`: an earlier
   * step of the job has started one; `failed`: it did not start.
   */
  readonly kind: "not-wanted" | "no-mirror" | "started" | "joined" | "failed";
  /** What the step waited for it. */
  readonly startMs: number;
  /** What it did: written at the job's end. */
  readonly use: RelayUse | null;
}

export const NO_RELAY: RelayReport = { kind: "not-wanted", startMs: 0, use: null };

/** What the runner's cache service gave. */
export interface CacheReport {
  /**
   * `restored` an entry, exactly this one or another; `miss`: there is none; `failed`; `not-wanted` (input cache:
   * false); `nothing-missing`; `no-service`: this runner has none; `not-readable`: the runner forbids reading;
   * `no-module-cache`.
   */
  readonly kind:
    | "restored"
    | "miss"
    | "failed"
    | "not-wanted"
    | "nothing-missing"
    | "no-service"
    | "not-readable"
    | "no-module-cache";
  readonly elapsedMs: number;
  readonly primaryKey: string | null;
  readonly matchedKey: string | null;
  /** The entry was saved for just these go.sum files. */
  readonly exact: boolean;
  /** Files that it put into the module cache. */
  readonly zips: number;
  readonly mods: number;
  readonly zipBytes: number;
  /** Modules of which a file did not have the hash of go.sum: dropped. */
  readonly refused: number;
  readonly failure: CacheFailure | null;
}

/** What the cache service gave of Go's build cache. */
export interface BuildCacheReport {
  /**
   * As those of the module files; `no-go`: there is no usable `go` that could say where its build cache is; `event`: the
   * job's event, or its tag, keeps none; `refs-not-apart`: all branches share the runner's cache; `filled`: the machine
   * has a build cache of its own.
   */
  readonly kind:
    | "restored"
    | "miss"
    | "failed"
    | "not-wanted"
    | "no-service"
    | "not-readable"
    | "no-go"
    | "event"
    | "refs-not-apart"
    | "filled";
  readonly elapsedMs: number;
  readonly primaryKey: string | null;
  readonly matchedKey: string | null;
  /** The entry was saved for just these go.sum files. */
  readonly exact: boolean;
  readonly files: number;
  readonly bytes: number;
  readonly failure: CacheFailure | null;
  /** Why this job does not save it, where that is no choice of the user's. */
  readonly unsaved:
    | null
    /** The job's event, which may run a stranger's code; "" where the runner names none. */
    | { readonly code: "event"; readonly event: string }
    /** It holds what was compiled of modules that readers of the repository may not have. */
    | { readonly code: "private-code" };
}

/** What became of saving the build cache. */
export interface BuildCacheSaveReport {
  /** `fresh`: too little of what the job used was compiled anew. */
  readonly kind: "saved" | "exists" | "read-only" | "nothing" | "fresh" | "failed";
  readonly elapsedMs: number;
  readonly key: string;
  readonly files: number;
  readonly bytes: number;
  /** Of these bytes, from 0 to 1: what no entry had brought. */
  readonly newShare: number;
  readonly failure: CacheFailure | null;
}

/** What became of saving the module files at the job's end. Not part of the report, which is written before. */
export interface SaveReport {
  /**
   * `saved`; `exists`: another job was faster; `read-only`: this job may not; `incomplete`: modules that the job needs
   * are not there; `nothing` is there; `wrong-files` are there, so nothing was saved; `failed`.
   */
  readonly kind: "saved" | "exists" | "read-only" | "incomplete" | "nothing" | "wrong-files" | "failed";
  readonly elapsedMs: number;
  readonly key: string | null;
  readonly zips: number;
  readonly zipBytes: number;
  /** Required modules that were not there. */
  readonly missing: number;
  /** Modules of which a file did not have the hash of go.sum. */
  readonly wrong: number;
  readonly failure: CacheFailure | null;
}

/** What the module cache was filled with before the build. */
export interface FetchReport {
  /**
   * `fetched`, completely or not; `not-wanted` (input prefetch: false); `nothing-missing`; `left-to-go` (cmd/go is
   * predicted to be as fast); `no-source` (nobody may be asked for what is missing); `no-module-cache`.
   */
  readonly kind:
    | "fetched"
    | "not-wanted"
    | "nothing-missing"
    | "left-to-go"
    | "no-source"
    | "no-module-cache";
  readonly elapsedMs: number;
  /** Files that this fetch put into the module cache. */
  readonly zips: number;
  readonly mods: number;
  readonly infos: number;
  /** How many of `mods` needed no request: their bytes follow from a zip or from the module's path. */
  readonly derivedMods: number;
  /** Bytes of the zips that were admitted. */
  readonly zipBytes: number;
  /** Bytes of all bodies received, what was received twice or refused included. */
  readonly receivedBytes: number;
  /** Modules unpacked by `go` while others were still on their way. */
  readonly unpacked: number;
  /** Every server that might have been asked: mirrors best first, then private proxies. */
  readonly sources: readonly FetchSourceReport[];
  /** What is still missing and left to cmd/go, by reason. */
  readonly left: readonly { readonly reason: LeftReason; readonly zips: number; readonly mods: number }[];
}

export interface FetchSourceReport {
  /** The mirror's name; a private proxy's host. */
  readonly name: string;
  readonly private: boolean;
  /** `delivered` something right; `unused`: nothing right came of it, and it did nothing wrong; `out`: nothing more was asked of it. */
  readonly outcome: "delivered" | "unused" | "out";
  /** Why it is out, or its last failure; null when there was none. `asked` is null for private modules. */
  readonly reason: FailureReason | null;
  /** Files of it that were admitted; a zip that several delivered counts for the one with the most bytes. */
  readonly files: number;
  /** Bytes of it in admitted files. */
  readonly bytes: number;
  readonly requests: number;
  /** Requests that repeated an earlier one after a failure. */
  readonly retries: number;
  /** Requests that repeated another source's (or its own) that was too slow. */
  readonly hedges: number;
  /** Answers that were no use: errors, wrong bytes. A missing version (404) is none. */
  readonly refusals: number;
}

interface RouteReport {
  /** In force for the later steps; URLs redacted, "" where Go's default holds. */
  readonly values: Readonly<Record<RouteVariable, string>>;
  /** The variables that were set by this run. */
  readonly exported: readonly RouteVariable[];
  /** Hosts of private proxies in the chain. */
  readonly privateProxies: number;
}

/**
 * Why a file of a project was not read: a link leads out of the workspace, go.work uses a folder outside of it, it is a
 * device or a FIFO, or it would be more than is read of a project.
 */
export type FileRefusal = "outside" | "used-outside" | "not-regular" | "too-large" | "too-many";

/** One thing to know. `level` says whether it becomes an annotation. */
export type Note = { readonly level: "notice" | "warning" } & (
  | { readonly code: "no-healthy-mirror"; readonly asked: number }
  | { readonly code: "goproxy-off" }
  /** The inherited GOPROXY does not end in direct; nothing is added behind it. */
  | { readonly code: "goproxy-policy"; readonly goproxy: string }
  | { readonly code: "inherited-private-proxies"; readonly count: number }
  /** A mirror behind a server of the user's own would hear private names, so the route has none. */
  | { readonly code: "no-mirror-behind-private"; readonly because: "no-pattern" | "not-covered" }
  | { readonly code: "sumdb-off"; readonly by: "input" | "machine" }
  | { readonly code: "sumdb-rerouted"; readonly via: string }
  | { readonly code: "sumdb-unreachable"; readonly url: string; readonly detail: Detail | null }
  /** An earlier run's, in Go's settings of the machine's user: `NAME=value`, redacted. `since` is a date. */
  | { readonly code: "values-kept"; readonly values: readonly string[]; readonly since: string }
  | { readonly code: "vendored" }
  | { readonly code: "no-go-sum" }
  | {
      readonly code: "go-sum-problems";
      readonly count: number;
      readonly firstLine: number;
      readonly firstCode: GoSumFault;
    }
  /** go.mod asks for a newer Go, which cmd/go will download through the route. */
  | { readonly code: "toolchain-download"; readonly toolchain: string; readonly have: string }
  /** The same where GOTOOLCHAIN forbids it. */
  | { readonly code: "toolchain-too-old"; readonly wanted: string; readonly have: string }
  /** A newer release of its line is to be had. */
  | { readonly code: "go-behind"; readonly version: string; readonly newest: string }
  /** What the mirrors have is older than what is here, which is used. */
  | { readonly code: "go-list-behind"; readonly version: string; readonly listed: string }
  /** No mirror said which versions there are: the newest that is here is used. */
  | { readonly code: "go-list-unreachable"; readonly version: string }
  /** Files of the project that were not read: what they are or where they lie is not for a job to read. */
  | {
      readonly code: "files-not-read";
      readonly why: FileRefusal;
      readonly count: number;
      /** The first one, relative to the workspace. */
      readonly first: string;
    }
  /** The module cache vouches for modules with another hash than go.sum has: left as they are. */
  | {
      readonly code: "module-cache-disagrees";
      readonly count: number;
      /** One of them; null when all their names are private. */
      readonly example: {
        readonly module: string;
        /** go.sum's. */
        readonly expected: string;
        /** The module cache's. */
        readonly actual: string;
      } | null;
    }
  /** `detail`: the system's error code, or its words. */
  | { readonly code: "module-cache-unusable"; readonly detail: string }
  /** There is no go on PATH, and none was asked for. */
  | { readonly code: "no-go" }
  /** It does not answer, and go asks it first. */
  | { readonly code: "private-proxy-dead"; readonly host: string; readonly detail: Detail }
  | { readonly code: "wrong-bytes"; readonly mirror: string; readonly asked: string }
  /** Chosen by the measurement, and taken out of the route after the fetch. */
  | { readonly code: "mirror-removed"; readonly mirror: string; readonly reason: FailureReason }
  /** All who were asked agree on a hash that is not go.sum's. `module` is null when its name is private. */
  | {
      readonly code: "go-sum-disagrees";
      readonly module: string | null;
      readonly expected: string;
      readonly actual: string;
      readonly mirrors: number;
      /** How many more modules that is true of. */
      readonly others: number;
    }
  | { readonly code: "cache-failed"; readonly failure: CacheFailure }
  /** An entry held files that are not what go.sum says. */
  | { readonly code: "cache-wrong-files"; readonly key: string; readonly modules: number }
  /** Something that mirrors should have had is left to cmd/go. */
  | {
      readonly code: "fetch-incomplete";
      readonly reason: LeftReason;
      readonly zips: number;
      readonly mods: number;
    }
);
