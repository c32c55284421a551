import type { GoReport } from "../../report/report.ts";

/** Of a job that asks for no Go of its own. */
export const NO_GO_ASKED: GoReport = {
  kind: "not-asked",
  version: null,
  elapsedMs: 0,
  zipBytes: 0,
  mirrors: [],
  provenVia: null,
  proofRequests: 0,
};
