import type { FailureReason } from "../mirrors/measurement.ts";
import { englishDetail, englishMore } from "./english-details.ts";
import type { Language } from "./language.ts";

/** What English says that a mirror did wrong, as a phrase. */
export const englishFailure: Language["failure"] = {
  "wrong-hash": (r) => `wrong bytes: the hash of ${fileOf(r)} does not match`,
  "login-page": (r) => `answered a login page where ${fileOf(r)} was asked`,
  malformed: (r) => `not ${fileOf(r)}${more(r)}`,
  "client-error": (r) => `${r.status ?? "refused"} for ${fileOf(r)}${more(r)}`,
  "rate-limited": (r) => `429, ${r.detail === null ? "too many requests" : englishDetail(r.detail)}`,
  "upstream-failure": (r) => `${r.status ?? 404}, but its own source failed${more(r)}`,
  "server-error": (r) => `${r.status ?? "server error"} for ${fileOf(r)}${more(r)}`,
  truncated: (r) => `the connection ended inside ${fileOf(r)}`,
  "time-out": (r) => `time-out${more(r)}`,
  dns: (r) => `DNS${more(r)}`,
  refused: () => "connection refused",
  unreachable: (r) => `unreachable${more(r)}`,
  reset: ({ detail }) => englishDetail(detail ?? { code: "connection-reset" }),
  tls: (r) => `TLS${more(r)}`,
  "redirect-loop": () => "redirects without end",
  "redirect-to-http": () => "redirects from https to http, which go refuses",
  protocol: (r) => `broken HTTP${more(r)}`,
  "too-many-files": () => "not asked to the end: too many open files on this machine",
  stale: (r) => `${r.status ?? 404} for ${fileOf(r)} that the job needs`,
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
