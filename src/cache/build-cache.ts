import { createHash } from "node:crypto";
import type { KeyParts } from "./entry-key.ts";

/** The folder that an entry of the build cache archives. */
export const BUILD_ENTRY = "go-build";

/** What an entry of the build cache is found by. */
export interface BuildKeys {
  readonly primary: string;
  /** Beginnings of keys, best first: the same modules in another ref, then other modules. */
  readonly restore: readonly string[];
}

/** Raised when older entries can't serve any more. */
const LAYOUT = 1;

/**
 * Keys of the build cache: unlike modules, it is of no use to another system or another Go.
 *
 * @param modules what tells the entries of module files apart
 * @param go.version e.g. `1.26.8`; go.os and go.arch as `go env` calls those of the machine
 * @param ref GITHUB_REF: what a branch has built is mostly its own
 */
export function buildKeys(
  prefix: string,
  modules: KeyParts,
  go: { readonly version: string; readonly os: string; readonly arch: string },
  ref: string,
): BuildKeys {
  const { scope, sums } = modules;
  const start = prefix === "" ? "" : `${prefix}-`;
  const family = `${start}go-build-${LAYOUT}-${go.os}-${go.arch}-${go.version}-${scope}-`;
  const ofRef = createHash("sha256").update(ref).digest("hex").slice(0, 12);
  return { primary: `${family}${sums}-${ofRef}`, restore: [`${family}${sums}-`, family] };
}

/** They run what somebody with write access has pushed. Of all others (`pull_request`, `issue_comment`, …) that can't be said. */
const EVENTS_THAT_SAVE = ["push", "schedule", "workflow_dispatch", "repository_dispatch", "merge_group"];

/**
 * Whether a job may save what it has built: nobody can verify that, and what a pull request has built is a stranger's.
 *
 * @param event GITHUB_EVENT_NAME; a runner that sets none does not say whose code it runs, so that nothing is saved
 */
export function maySaveBuild(event: string): boolean {
  return EVENTS_THAT_SAVE.includes(event);
}

/** A file of Go's build cache: `00/00…-a` or `-d` (cmd/go/internal/cache, fileName). Its own bookkeeping is none. */
export function isBuildCacheFile(name: string): boolean {
  return /^([0-9a-f]{2})\/\1[0-9a-f]{62}-[ad]$/.test(name);
}

/** What a repository's ten gigabytes hold for a few branches and systems. */
const MOST_BYTES = 2 * 1024 ** 3;
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
  mostBytes = MOST_BYTES,
): readonly F[] {
  const used = files.filter(({ mtimeMs }) => mtimeMs > sinceMs - USE_NOTED_MS);
  let bytes = 0;
  return [...used]
    .sort((a, b) => b.mtimeMs - a.mtimeMs)
    .filter((file) => {
      bytes += file.bytes;
      return bytes <= mostBytes;
    });
}
