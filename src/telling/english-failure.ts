import type { FailureReason } from "../mirrors/measurement.ts";
import { englishDetail, englishMore } from "./english-details.ts";
import type { Language } from "./language.ts";

/** What English says that a mirror did wrong, as a phrase. */
export const englishFailure: Language["failure"] = {
  "wrong-hash": (r) => `wrong bytes: the hash of ${fileOf(r)} does not match`,
  "login-page": (r) => `sent a login page instead of ${fileOf(r)}`,
  malformed: (r) => `not ${fileOf(r)}${more(r)}`,
  "client-error": (r) => `${r.status ?? "refused"} for ${fileOf(r)}${more(r)}`,
  "rate-limited": (r) => `429, ${r.detail === null ? "too many requests" : englishDetail(r.detail)}`,
  "upstream-failure": (r) => `${r.status ?? 404}, because its own upstream failed${more(r)}`,
  "server-error": (r) => `${r.status ?? "server error"} for ${fileOf(r)}${more(r)}`,
  truncated: (r) => `connection closed in the middle of ${fileOf(r)}`,
  "time-out": (r) => `timeout${more(r)}`,
  dns: (r) => `DNS${more(r)}`,
  refused: () => "connection refused",
  unreachable: (r) => `unreachable${more(r)}`,
  reset: ({ detail }) => englishDetail(detail ?? { code: "connection-reset" }),
  tls: (r) => `TLS${more(r)}`,
  "redirect-loop": () => "too many redirects",
  "redirect-to-http": () => "redirects from https to http, which go refuses",
  protocol: (r) => `broken HTTP${more(r)}`,
  "too-many-files": () => "not measured: too many open files on this machine",
  stale: (r) => `${r.status ?? 404} for ${fileOf(r)} that is needed`,
};

/** A mirror left the route after the download: why. */
export const mirrorRemoved: Language["note"]["mirror-removed"] = ({ mirror, reason }) => {
  const isSilence = reason.code === "time-out" && reason.detail?.code === "no-progress";
  return `${mirror} was removed from the route: ${isSilence ? "silent at the end of the download" : englishFailure[reason.code](reason)}.`;
};

/** The kind of file that was asked for: its path would not fit into a table. */
function fileOf({ asked }: FailureReason): string {
  if (asked?.endsWith(".zip")) return "a zip";
  if (asked?.endsWith(".mod")) return "a go.mod";
  return asked?.endsWith(".info") ? "an .info" : "a file";
}

function more({ detail }: FailureReason): string {
  return englishMore(": ", detail);
}
