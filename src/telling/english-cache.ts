import type { CacheFailure } from "../ports.ts";
import type { CacheReport } from "../report/report.ts";
import { count, countFiles } from "./english-words.ts";
import { formatBytes, formatMs } from "./format.ts";
import type { Language } from "./language.ts";

/** What English says of the entry that a job restored. */
export const englishCache: Language["cache"] = {
  restored: (cache) => {
    const { zips, mods, zipBytes, elapsedMs, refused } = cache;
    const files = countFiles({ zips, mods });
    const size = zips === 0 ? "" : ` (${formatBytes(zipBytes)})`;
    const dropped =
      refused === 0 ? "" : `; files of ${count(refused, "module")} did not match go.sum and were discarded`;
    return `${files === "" ? "nothing that was missing" : `${files}${size}`} in ${formatMs(elapsedMs)} from ${entry(cache)}${
      files === "" ? "" : ", each verified against go.sum"
    }${dropped}`;
  },
  miss: ({ elapsedMs }) => `no entry yet (lookup took ${formatMs(elapsedMs)})`,
  failed: ({ failure, elapsedMs }) =>
    `nothing after ${formatMs(elapsedMs)}: ${failure === null ? "it failed" : cacheFailure(failure)}`,
  "not-wanted": () => "not used (input cache: false)",
  "nothing-missing": () => "not needed: nothing is missing",
  "no-service": () => "this runner has no cache service",
  "not-readable": () => "not used: this job may not read the cache",
  "no-module-cache": () => "not used: no module cache can be written",
};

/** What English says of Go's build cache. */
export const englishBuildCache: Language["buildCache"] = {
  restored: ({ files, bytes, elapsedMs, exact, matchedKey }) =>
    `${count(files, "file")} (${formatBytes(bytes)}) in ${formatMs(elapsedMs)} from ${entry({ exact, matchedKey })}, which can't be verified`,
  miss: ({ elapsedMs }) => `no entry yet (lookup took ${formatMs(elapsedMs)})`,
  failed: ({ failure }) =>
    `nothing: ${failure === null ? "the cache service failed" : cacheFailure(failure)}`,
  "not-wanted": () => "not kept (input build-cache: false)",
  "no-service": () => "this runner has no cache service",
  "not-readable": () => "not used: this job may not read the cache",
  "no-go": () => "not used: without go on PATH, its build cache can't be located",
  event: () => "off for this event or tag (build-cache: auto), because build results can't be verified",
  "refs-not-apart": () =>
    "off: on this runner all branches share one cache, so what a pull request built could end up everywhere (build-cache: true keeps one anyway)",
  filled: () => "not needed: this machine has a build cache of its own",
};

/** Why English says that nothing of it is saved. */
export const englishBuildCacheUnsaved: Language["buildCacheUnsaved"] = (why) => {
  if (why.code === "private-code") {
    return "; not saved: it has results compiled from private modules, and everyone who can read this repository may be able to read its cache";
  }
  return why.event === ""
    ? "; not saved: the runner does not say which event started the job, so its code may come from anyone"
    : `; not saved: a job of the event ${why.event} may run code from a pull request`;
};

/** What English says of saving it. */
export const englishBuildCacheSave: Language["buildCacheSave"] = {
  saved: ({ files, bytes, key, elapsedMs }) =>
    `Saved ${count(files, "file")} of Go's build cache (${formatBytes(bytes)}) in ${formatMs(elapsedMs)} as ${key}.`,
  exists: ({ key }) => `Build cache not saved: another job has saved, or is saving, ${key}.`,
  "read-only": () => "Build cache not saved: this job may only read the cache.",
  nothing: () => "Build cache not saved: the job did not use it.",
  fresh: ({ newShare }) =>
    `Build cache not saved: only ${Math.round(newShare * 100)}% of what the job used is not in the restored entry.`,
  failed: ({ failure }) =>
    `Go's build cache could not be saved: ${failure === null ? "it failed" : cacheFailure(failure)}.`,
};

/** What English says when a job ends. */
export const englishSave: Language["save"] = {
  saved: ({ zips, zipBytes, key, elapsedMs }) =>
    `Saved ${count(zips, "module")} (${formatBytes(zipBytes)}) in ${formatMs(elapsedMs)} as ${key}, each verified against go.sum.`,
  exists: ({ key }) => `Not saved: another job has saved, or is saving, ${key}.`,
  "read-only": () => "Not saved: this job may only read the cache.",
  incomplete: ({ missing }) =>
    `Not saved: ${count(missing, "module")} that the job needs ${missing === 1 ? "is" : "are"} not in the module cache, and an incomplete entry could not be completed later.`,
  nothing: () => "Not saved: the module cache has no module of go.sum.",
  "wrong-files": ({ wrong }) =>
    `Not saved: files of ${count(wrong, "module")} in the module cache do not match go.sum. Run go clean -modcache on this runner, and find out what changed them.`,
  failed: ({ failure }) =>
    `The module cache could not be saved: ${failure === null ? "it failed" : cacheFailure(failure)}. The next job downloads from the mirrors again.`,
};

/** Why the service was of no use, as a phrase. */
export function cacheFailure({ code, detail }: CacheFailure): string {
  switch (code) {
    case "no-answer":
      return "it did not answer";
    case "no-progress":
      return "it stopped sending data";
    case "status":
      return `it answered ${detail}`;
    case "not-understood":
      return "its response was not understood";
    case "connection":
      return `the connection failed (${detail})`;
    case "broken-archive":
      return "its entry is damaged or incomplete";
    case "too-large":
      return "its entry unpacks to far more than modules do";
    case "too-slow":
      return "its entry arrives so slowly that compiling is faster";
    case "said":
    case "failed":
      return detail === "" ? "it failed" : detail;
  }
}

function entry({ exact, matchedKey }: Pick<CacheReport, "exact" | "matchedKey">): string {
  return exact ? "the entry of this go.sum" : `an older entry (${matchedKey})`;
}
