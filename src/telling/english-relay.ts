import { count } from "./english-words.ts";
import { formatBytes, formatMs } from "./format.ts";
import type { Language } from "./language.ts";

/** What English says of the relay. */
export const englishRelay: Language["relay"] = {
  state: {
    "not-wanted": () => "none (input relay: false, or scope is not job)",
    "no-mirror": () => "none: the route has no mirror",
    started: ({ startMs }) =>
      `in front of the mirrors for later steps, started in ${formatMs(startMs)}; if it ends, go uses the route above`,
    joined: () => "the one started by an earlier step; it now has this module's go.sum too",
    failed: () => "none: it could not be started, so later steps use the route alone",
  },
  title: "Go module relay",
  use: ({ requests, sentBytes, checked }) =>
    requests.served + requests.missing + requests.failed === 0
      ? "No modules were requested."
      : `${count(requests.served, "request")} served (${formatBytes(sentBytes)}), ${requests.missing} for what no mirror has, ${requests.failed} failed. Files verified against go.sum: ${checked.goSum}; against the checksum database: ${checked.database}; left to go to verify: ${checked.nobody}.`,
  gotOver: ({ retries, hedges }) =>
    `Failures worked around: ${count(retries, "request")} retried, ${hedges} sent to another mirror because the first was too slow.`,
  mirror: ({ name, failed, requests, lied }, failure) =>
    `${name}: ${failed} of ${count(requests, "response")} unusable${failure === null ? "" : ` (last: ${failure})`}${lied ? "; it sent wrong bytes, so it was not asked again" : ""}`,
  network: (failed) =>
    `Every mirror failed for ${count(failed, "request")} of this job. If go stopped with a download error, the network was the cause, not your code: run the job again, or name other mirrors with the input mirrors.`,
  gone: "The relay ended before the job did; since then go has used the route behind it.",
};
