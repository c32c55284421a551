import { crc32 } from "node:zlib";
import type { ModuleVersion } from "../go/module-version.ts";

/** What a request to a GOPROXY asks for. */
export type RequestKind = "info" | "mod" | "zip" | "list" | "latest" | "sumdb" | "root" | "other";

/** One request as a fault plan sees it. */
export interface FaultRequest {
  readonly method: string;
  /** As it was sent, with its query. */
  readonly path: string;
  readonly kind: RequestKind;
  /** The module version asked for, where this mirror has it. */
  readonly module?: ModuleVersion | undefined;
  /** How often this path was asked for, this time included. */
  readonly attempt: number;
}

/** What goes wrong with one response. */
export type Fault =
  | {
      readonly kind: "status";
      readonly status: number;
      readonly body: string;
      readonly headers: Readonly<Record<string, string>>;
    }
  /** The request is read, nothing is ever answered. */
  | { readonly kind: "silence-before-headers" }
  /** Status 200 and the true headers, then nothing. */
  | { readonly kind: "headers-then-silence" }
  /** The true body, one byte every `intervalMs`. */
  | { readonly kind: "drip"; readonly intervalMs: number }
  /** The true Content-Length; the connection is closed after that fraction of the body. */
  | { readonly kind: "truncate"; readonly fraction: number }
  /** The connection is reset before any byte of an answer. */
  | { readonly kind: "reset" }
  /** One byte of a zip is changed. Other files stay true. */
  | { readonly kind: "corrupt-zip" }
  /** A go.mod with a line more. Other files stay true. */
  | { readonly kind: "altered-mod" }
  /** A legal zip with other code in it. Other files stay true. */
  | { readonly kind: "other-zip-content" }
  /** Status 200 with a page of HTML, as a captive portal answers. */
  | { readonly kind: "login-page" }
  /** Redirects to itself. */
  | { readonly kind: "redirect-loop" }
  /** Redirects to the same path below another base URL. */
  | { readonly kind: "redirect-to"; readonly url: string }
  /** Bytes that are no HTTP. */
  | { readonly kind: "garbage" }
  /** Content-Length says so many bytes more than follow; fewer where it is negative. */
  | { readonly kind: "wrong-content-length"; readonly by: number }
  /** The true bytes of a range, said to begin so many bytes later than they do. Whole files stay true. */
  | { readonly kind: "wrong-content-range"; readonly by: number }
  /** The true status and headers, but no body, and a Content-Length of 0. */
  | { readonly kind: "empty-body" }
  /** No Content-Length, and so many bytes more than there are; without end where that is infinite. */
  | { readonly kind: "unannounced"; readonly moreBytes: number };

/** Decides for each request what goes wrong; undefined: nothing. */
export type FaultPlan = (request: FaultRequest) => Fault | undefined;

const always =
  (fault: Fault): FaultPlan =>
  () =>
    fault;

const only =
  (kinds: readonly RequestKind[], plan: FaultPlan): FaultPlan =>
  (request) =>
    kinds.includes(request.kind) ? plan(request) : undefined;

/** Fault plans by name. Those that take a plan narrow it: `faults.onlyZips(faults.status(403))`. */
export const faults = {
  /** @param body the text of the answer, such as a mirror's "bad upstream" behind a 404 */
  status: (status: number, body = `status ${status}\n`, headers: Readonly<Record<string, string>> = {}) =>
    always({ kind: "status", status, body, headers }),
  tooManyRequests: (retryAfterSeconds: number) =>
    faults.status(429, "too many requests\n", { "Retry-After": String(retryAfterSeconds) }),
  silenceBeforeHeaders: () => always({ kind: "silence-before-headers" }),
  headersThenSilence: () => always({ kind: "headers-then-silence" }),
  drip: (intervalMs = 1000) => always({ kind: "drip", intervalMs }),
  truncate: (fraction = 0.5) => always({ kind: "truncate", fraction }),
  reset: () => always({ kind: "reset" }),
  corruptZip: () => always({ kind: "corrupt-zip" }),
  alteredMod: () => always({ kind: "altered-mod" }),
  otherZipContent: () => always({ kind: "other-zip-content" }),
  loginPage: () => always({ kind: "login-page" }),
  redirectLoop: () => always({ kind: "redirect-loop" }),
  redirectTo: (url: string) => always({ kind: "redirect-to", url }),
  garbage: () => always({ kind: "garbage" }),
  wrongContentLength: (by: number) => always({ kind: "wrong-content-length", by }),
  wrongContentRange: (by: number) => always({ kind: "wrong-content-range", by }),
  emptyBody: () => always({ kind: "empty-body" }),
  unannounced: (moreBytes = 0) => always({ kind: "unannounced", moreBytes }),

  only,
  onlyZips: (plan: FaultPlan) => only(["zip"], plan),
  onlyMods: (plan: FaultPlan) => only(["mod"], plan),
  onlyInfos: (plan: FaultPlan) => only(["info"], plan),
  onlySumDb: (plan: FaultPlan) => only(["sumdb"], plan),
  /** The first, third, fifth … of the requests that reach this plan. */
  everyOther: (plan: FaultPlan): FaultPlan => {
    let asked = 0;
    return (request) => (asked++ % 2 === 0 ? plan(request) : undefined);
  },
  /** Works for that many of the requests that reach this plan, then turns bad. */
  after: (requests: number, plan: FaultPlan): FaultPlan => {
    let asked = 0;
    return (request) => (asked++ < requests ? undefined : plan(request));
  },
  /** Every path fails that many times, then works: what a repeated request gets over. */
  firstAttempts: (times: number, plan: FaultPlan): FaultPlan => {
    return (request) => (request.attempt <= times ? plan(request) : undefined);
  },
  /** About half of the modules, always the same ones. */
  halfTheModules: (plan: FaultPlan): FaultPlan => {
    return (request) =>
      request.module !== undefined && crc32(request.module.path) % 2 === 0 ? plan(request) : undefined;
  },
  /** Only the modules whose path is listed. */
  modules: (paths: readonly string[], plan: FaultPlan): FaultPlan => {
    return (request) =>
      request.module !== undefined && paths.includes(request.module.path) ? plan(request) : undefined;
  },
};
