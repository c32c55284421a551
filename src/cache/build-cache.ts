import { createHash } from "node:crypto";
import type { ArchiveProgress, EntryForm } from "../ports.ts";
import type { KeyParts } from "./entry-key.ts";

/** Objects of a compiler shrink to a fifth. */
export const BUILD_FORM: EntryForm = { name: "go-build tar 2", packed: true };

/** What an entry of the build cache is found by. */
export interface BuildKeys {
  /** Of the entry that this run saves. */
  readonly primary: string;
  /** The beginning of the keys that an entry has which was saved for the same go.sum files. */
  readonly sameModules: string;
  /** Beginnings of keys, best first. */
  readonly restore: readonly string[];
}

/** Raised when older entries can't serve any more. */
const LAYOUT = 2;

/** The job that keeps a build cache, as its runner names it. */
export interface BuildJob {
  /** GITHUB_JOB: a lint job and a test job compile different things. */
  readonly job: string;
  /** GITHUB_REF: what a branch has built is mostly its own. */
  readonly ref: string;
  /** Tells the entries of one key's beginning apart: no two runs have the same. */
  readonly run: string;
}

/**
 * Keys of the build cache: unlike modules, it is of no use to another system or another Go. An entry can't be changed,
 * so each run that has something new saves another one, and the newest is found: of the same ref and go.sum, of the
 * same go.sum, of the same job, of the same Go.
 *
 * @param modules what tells the entries of module files apart
 * @param go.version e.g. `1.26.8`; go.os and go.arch as `go env` calls those of the machine
 */
export function buildKeys(
  prefix: string,
  modules: KeyParts,
  go: { readonly version: string; readonly os: string; readonly arch: string },
  { job, ref, run }: BuildJob,
): BuildKeys {
  const { scope, sums } = modules;
  const start = prefix === "" ? "" : `${prefix}-`;
  const ofGo = `${start}go-build-${LAYOUT}-${go.os}-${go.arch}-${go.version}-${scope}-`;
  const ofJob = `${ofGo}${digest(job, 8)}-`;
  const ofSums = `${ofJob}${sums}-`;
  const ofRef = `${ofSums}${digest(ref, 12)}-`;
  return { primary: ofRef + run, sameModules: ofSums, restore: [ofRef, ofSums, ofJob, ofGo] };
}

function digest(text: string, length: number): string {
  return createHash("sha256").update(text).digest("hex").slice(0, length);
}

/** What a job does with entries of the build cache, which nobody can verify. */
export interface BuildCacheUse {
  readonly reads: boolean;
  /** It saves where more than this share of what it used had to be compiled anew; null: never. */
  readonly savesAbove: number | null;
  /** Why it does not read, or not save, where that is no choice of the user's. */
  readonly because: "event" | "refs-not-apart" | null;
}

/** They run what somebody with write access has pushed. Of all others (`issue_comment`, `workflow_run`, …) that can't be said. */
const TRUSTED_EVENTS = ["push", "schedule", "workflow_dispatch", "repository_dispatch", "merge_group"];

/** Below that, what a new entry would spare the next job is not worth its upload. */
const STALE_SHARE = 0.1;
/** A pull request's entry serves its own later runs alone. */
const MOSTLY_NEW_SHARE = 1 / 3;

/**
 * @param wanted the input `build-cache`
 * @param job.event GITHUB_EVENT_NAME; a runner that sets none does not say whose code it runs
 * @param job.ref GITHUB_REF. What is built for a tag is a release: no entry may be part of it
 * @param keepsRefsApart without that, what a pull request saves is everybody's
 */
export function buildCacheUse(
  wanted: "auto" | "true" | "false",
  { event, ref }: { readonly event: string; readonly ref: string },
  keepsRefsApart: boolean,
): BuildCacheUse {
  if (wanted === "false") return { reads: false, savesAbove: null, because: null };
  if (wanted === "auto" && !keepsRefsApart) {
    return { reads: false, savesAbove: null, because: "refs-not-apart" };
  }
  if (TRUSTED_EVENTS.includes(event) && (wanted === "true" || !ref.startsWith("refs/tags/"))) {
    return { reads: true, savesAbove: STALE_SHARE, because: null };
  }
  if (event === "pull_request") {
    if (keepsRefsApart) return { reads: true, savesAbove: MOSTLY_NEW_SHARE, because: null };
    return { reads: true, savesAbove: null, because: "event" };
  }
  return { reads: wanted === "true", savesAbove: null, because: "event" };
}

/** A file of Go's build cache: `00/00…-a` or `-d` (cmd/go/internal/cache, fileName). Its own bookkeeping is none. */
export function isBuildCacheFile(name: string): boolean {
  return /^([0-9a-f]{2})\/\1[0-9a-f]{62}-[ad]$/.test(name);
}

/** What a repository's ten gigabytes hold for a few branches and systems. */
const MAX_BYTES = 2 * 1024 ** 3;
/** cmd/go notes the use of a file at most once an hour (cmd/go/internal/cache, mtimeInterval). */
export const USE_NOTED_MS = 3_600_000;

/**
 * The files that the job has used or made, up to a size: where they are more, what was used last.
 *
 * @param sinceMs the job's begin
 */
export function usedFiles<F extends { readonly bytes: number; readonly mtimeMs: number }>(
  files: readonly F[],
  sinceMs: number,
  maxBytes = MAX_BYTES,
): readonly F[] {
  const used = files.filter(({ mtimeMs }) => mtimeMs > sinceMs - USE_NOTED_MS);
  let bytes = 0;
  return [...used]
    .sort((a, b) => b.mtimeMs - a.mtimeMs)
    .filter((file) => {
      bytes += file.bytes;
      return bytes <= maxBytes;
    });
}

/** What one core compiles in a millisecond, in bytes of a packed entry: gin's 35 MB take two cores 50 s. */
const COMPILED_BYTES_PER_MS = 350;
/** Before that a slow start can't be told from a slow line. */
const MIN_SEEN_MS = 4_000;
/** Nobody minds so much. */
const SHORT_WAIT_MS = 10_000;
/** No job is to wait longer, however long compiling might take: that is only guessed. */
const LONG_WAIT_MS = 5 * 60_000;

/**
 * Whether an entry of the build cache is worth the wait for the rest of it, at the rate at which it has come: compiling
 * instead is a wait too. What has come by then is of use in any case.
 *
 * @param cpus the cores that would compile
 */
export function isWorthWaiting(
  { receivedBytes, totalBytes, waitedMs }: ArchiveProgress,
  cpus: number,
): boolean {
  if (waitedMs < MIN_SEEN_MS) return true;
  const leftBytes = totalBytes - receivedBytes;
  const leftMs = (leftBytes * waitedMs) / Math.max(1, receivedBytes);
  const compiledInMs = leftBytes / (COMPILED_BYTES_PER_MS * cpus);
  return leftMs <= Math.max(SHORT_WAIT_MS, Math.min(compiledInMs, LONG_WAIT_MS));
}

/** Which share of these files' bytes is in none of the files that an entry brought. 0 of nothing. */
export function newShare(
  files: readonly { readonly name: string; readonly bytes: number }[],
  restored: ReadonlySet<string>,
): number {
  const sum = (some: typeof files) => some.reduce((bytes, file) => bytes + file.bytes, 0);
  const all = sum(files);
  return all === 0 ? 0 : sum(files.filter(({ name }) => !restored.has(name))) / all;
}
