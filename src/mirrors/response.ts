import type { Detail } from "../detail.ts";
import { type HttpResponse, type RequestPhases, TransportError } from "../ports.ts";
import type { FailureReason, MirrorFailure } from "./measurement.ts";
import type { SampleVerdict } from "./sample.ts";

/** Some mirrors answer 404 when their own upstream failed; their text tells (goproxy.cn, Athens, Nexus, Artifactory). */
const UPSTREAM_FAILURE =
  /bad upstream|upstream|timed? ?out|bad gateway|unavailable|connection re(set|fused)|i\/o|too many requests|TLS handshake/i;

/**
 * What a status other than 200 says about a mirror. `excerpt` is the beginning of the body, "" when it came from
 * another host than was asked; what a server says that knows credentials is judged, and not shown. 404 and 410 mean
 * that it has no such thing.
 */
export function judgeStatus(
  { status, headers, knowsCredentials }: Pick<HttpResponse, "status" | "headers" | "knowsCredentials">,
  excerpt: string,
  asked: string,
): { readonly missing: boolean; readonly reason: FailureReason } {
  const of = (code: MirrorFailure, detail: Detail | null, missing = false) => ({
    missing,
    reason: { code, status, asked, detail },
  });
  const said = excerpt.replace(/\s+/g, " ").trim().slice(0, 120);
  const words: Detail | null = knowsCredentials || said === "" ? null : { code: "said", text: said };
  if (status === 404 || status === 410) {
    return UPSTREAM_FAILURE.test(said) ? of("upstream-failure", words) : of("stale", words, true);
  }
  if (status === 429) {
    const wait = knowsCredentials ? undefined : headers["retry-after"];
    return of("rate-limited", wait === undefined ? null : { code: "retry-after", value: wait.slice(0, 40) });
  }
  if (status >= 500) return of("server-error", words);
  if (status >= 400) return of("client-error", words);
  return of("protocol", { code: "status", status });
}

/** The reason that a wrong answer with status 200 is, or null when the answer is right. */
export function judgeVerdict(
  verdict: Exclude<SampleVerdict, { kind: "unjudged" }>,
  contentType: string,
  asked: string,
): FailureReason | null {
  if (verdict.kind === "right") return null;
  const html = /\bhtml\b/i.test(contentType) || (verdict.kind === "malformed" && verdict.looksLikeHtml);
  return {
    code: html ? "login-page" : verdict.kind,
    status: 200,
    asked,
    detail: html ? null : verdict.detail,
  };
}

/** The reason behind an exception of the HTTP port; anything but a TransportError is thrown again. */
export function judgeError(
  error: unknown,
  asked: string,
): { readonly reason: FailureReason; readonly phases: RequestPhases | null } {
  if (!(error instanceof TransportError)) throw error;
  // A body that ends early and a connection that dies before any answer are different news for a user.
  const code: MirrorFailure = error.code === "aborted" ? "time-out" : error.code;
  return { reason: { code, status: null, asked, detail: error.detail }, phases: error.phases };
}

/** Worth asking again: a passing fault, by the reason alone. */
export function isPassing(reason: FailureReason): boolean {
  return reason.code === "reset" || reason.code === "server-error";
}
