import { count } from "./english-words.ts";
import { formatBytes, formatMs } from "./format.ts";
import type { Language } from "./language.ts";

/** What English says of what a run has brought: the headline. */
export const englishOutcome: Language["outcome"] = {
  "from-cache": ({ zips, zipBytes, buildBytes }, { elapsedMs }) => {
    const build = buildBytes === null ? "" : ` and Go's build cache (${formatBytes(buildBytes)})`;
    return `${count(zips, "module")} (${formatBytes(zipBytes)})${build} ready in ${formatMs(elapsedMs)}, from the cache.`;
  },
  fetched: ({ zips, zipBytes, fromCache, sources, left }, { elapsedMs }) => {
    const cached = fromCache === 0 ? "" : ` and ${fromCache} of them from the cache`;
    const rest =
      left === 0
        ? ""
        : ` ${count(left, "module")} could not be downloaded and ${left === 1 ? "is" : "are"} left to go.`;
    return `${left === 0 ? "Modules" : "Most modules"} ready in ${formatMs(elapsedMs)}: ${zips} (${formatBytes(zipBytes)}) from ${count(sources, "mirror")}${cached}, verified.${rest}`;
  },
  present: ({ zips }, { choice }) =>
    `Nothing to download: ${zips === 1 ? "the one module" : `all ${zips} modules`} that the job needs ${zips === 1 ? "is" : "are"} present${choice.mirror === null ? "" : `. Later downloads go to ${choice.mirror} first`}.`,
};
