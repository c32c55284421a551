import { count } from "./english-words.ts";
import { formatBytes, formatMs } from "./format.ts";
import type { Language } from "./language.ts";

/** What English says of the relay. */
export const englishRelay: Language["relay"] = {
  state: {
    "not-wanted": () => "none (input relay: false, or scope is not job)",
    "no-mirror": () => "none: no mirror stands in the route",
    started: ({ startMs }) =>
      `in front of the mirrors for the later steps, ready after ${formatMs(startMs)}; go leaves it for the route above should it end`,
    joined: () => "the one that an earlier step has started; it knows this module's go.sum too now",
    failed: () => "none: it could not be started, so the later steps have the route alone",
  },
  title: "Go module relay",
  use: ({ requests, sentBytes, checked }) =>
    requests.served + requests.missing + requests.failed === 0
      ? "The later steps asked for no module."
      : `${count(requests.served, "request")} served (${formatBytes(sentBytes)}), ${requests.missing} for what no mirror has, ${requests.failed} failed. Files checked with go.sum: ${checked.goSum}; with the checksum database: ${checked.database}; left to go's own check: ${checked.nobody}.`,
  gotOver: ({ retries, hedges }) =>
    `Got over on the way: ${count(retries, "request")} repeated after a failure, ${hedges} asked of another mirror beside a slow one.`,
  mirror: ({ name, failed, requests, lied }, failure) =>
    `${name}: ${failed} of ${count(requests, "answer")} no use${failure === null ? "" : ` (last: ${failure})`}${lied ? "; it sent wrong bytes, so nothing more was asked of it" : ""}`,
  network: (failed) =>
    `Every mirror failed for ${count(failed, "request")} of this job. Where go ended with a download error, that was the network, not your code: run the job again, or name other mirrors with the input mirrors.`,
  gone: "The relay was gone before the job's end; go has used the route behind it since.",
};
