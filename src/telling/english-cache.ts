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
      refused === 0
        ? ""
        : `; files of ${count(refused, "module")} were not what go.sum says and were dropped`;
    return `${files === "" ? "nothing that was missing" : `${files}${size}`} in ${formatMs(elapsedMs)} from ${entry(cache)}${
      files === "" ? "" : ", each verified against go.sum"
    }${dropped}`;
  },
  miss: ({ elapsedMs }) => `no entry yet (asked for ${formatMs(elapsedMs)})`,
  failed: ({ failure, elapsedMs }) =>
    `nothing after ${formatMs(elapsedMs)}: ${failure === null ? "it failed" : cacheFailure(failure)}`,
  "not-wanted": () => "not used (input cache: false)",
  "nothing-missing": () => "not asked: nothing that it could hold is missing",
  "no-service": () => "this runner has no cache service",
  "not-readable": () => "not asked: the runner does not let this job read it",
  "no-module-cache": () => "not asked: there is no module cache that can be written",
};

/** What English says of Go's build cache. */
export const englishBuildCache: Language["buildCache"] = {
  restored: ({ files, bytes, elapsedMs, exact, matchedKey }) =>
    `${count(files, "file")} (${formatBytes(bytes)}) in ${formatMs(elapsedMs)} from ${entry({ exact, matchedKey })}, which can't be verified`,
  miss: ({ elapsedMs }) => `no entry yet (asked for ${formatMs(elapsedMs)})`,
  failed: ({ failure }) =>
    `nothing: ${failure === null ? "the cache service failed" : cacheFailure(failure)}`,
  "not-wanted": () => "not kept (input build-cache: false)",
  "no-service": () => "this runner has no cache service",
  "not-readable": () => "not asked: the runner does not let this job read it",
  "no-go": () => "not asked: there is no go on PATH yet that could say where its build cache is",
  event: () =>
    "off: jobs of this event or tag neither read nor save one (build-cache: auto), since nobody can verify what is in it",
  "refs-not-apart": () =>
    "off: on this runner all branches share one cache, so what a pull request built could end up everywhere (build-cache: true keeps one all the same)",
  filled: () => "not asked: this machine has a build cache of its own",
};

/** Why English says that nothing of it is saved. */
export const englishBuildCacheUnsaved: Language["buildCacheUnsaved"] = (why) => {
  if (why.code === "private-code") {
    return "; not saved: it holds what was compiled of private modules, and who reads this repository may read its cache";
  }
  return why.event === ""
    ? "; not saved: the runner does not say which event started the job, so that its code may be a stranger's"
    : `; not saved: a job of the event ${why.event} may run code of a pull request`;
};

/** What English says of saving it. */
export const englishBuildCacheSave: Language["buildCacheSave"] = {
  saved: ({ files, bytes, key, elapsedMs }) =>
    `Saved ${count(files, "file")} of Go's build cache (${formatBytes(bytes)}) in ${formatMs(elapsedMs)} as ${key}.`,
  exists: ({ key }) => `Build cache not saved: another job has saved, or is saving, ${key}.`,
  "read-only": () => "Build cache not saved: this job may only read the cache.",
  nothing: () => "Build cache not saved: the job has used nothing of it.",
  fresh: ({ newShare }) =>
    `Build cache not saved: only ${Math.round(newShare * 100)} % of what the job used is not in the entry that it restored.`,
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
    `Not saved: ${count(missing, "module")} that the job needs ${missing === 1 ? "is" : "are"} not in the module cache, and an entry that lacks something would stay as it is.`,
  nothing: () => "Not saved: the module cache holds no module of go.sum.",
  "wrong-files": ({ wrong }) =>
    `Not saved: files of ${count(wrong, "module")} in the module cache are not what go.sum says. Run go clean -modcache on this runner, and find out what has changed them.`,
  failed: ({ failure }) =>
    `The module cache could not be saved: ${failure === null ? "it failed" : cacheFailure(failure)}. The next job fetches from the mirrors again.`,
};

/** Why the service was of no use, as a phrase. */
export function cacheFailure({ code, detail }: CacheFailure): string {
  switch (code) {
    case "no-answer":
      return "it did not answer";
    case "no-progress":
      return "nothing arrived any more";
    case "status":
      return `it answered ${detail}`;
    case "not-understood":
      return "its answer was not understood";
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
