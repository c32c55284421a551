import { count, servers } from "./english-words.ts";
import { formatBytes, formatMs } from "./format.ts";
import type { Language } from "./language.ts";

/** What English says of what a run has brought: the headline. */
export const englishOutcome: Language["outcome"] = {
  "from-cache": ({ zips, zipBytes, buildBytes }, { elapsedMs }) => {
    const build = buildBytes === null ? "" : ` and Go's build cache (${formatBytes(buildBytes)})`;
    return `Ready in ${formatMs(elapsedMs)}, from the cache: ${count(zips, "module")} (${formatBytes(zipBytes)})${build}.`;
  },
  fetched: ({ zips, zipBytes, fromCache, left, ...from }, { elapsedMs }) => {
    const sent = servers(from);
    const cached = fromCache === 0 ? "" : `, ${fromCache} of them from the cache`;
    const rest =
      left === 0
        ? ""
        : ` ${count(left, "module")} could not be downloaded and ${left === 1 ? "is" : "are"} left to go.`;
    return `${left === 0 ? "Modules" : "Most modules"} ready in ${formatMs(elapsedMs)}: ${zips} (${formatBytes(zipBytes)})${sent === "" ? "" : ` ${sent}`}${cached}, verified.${rest}`;
  },
  present: ({ zips }, { choice }) =>
    `Nothing to do: ${zips === 1 ? "the only module needed is" : `all ${zips} modules are`} present${choice.mirror === null ? "" : `. Later downloads go to ${choice.mirror} first`}.`,
};
