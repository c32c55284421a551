/**
 * What a failure is about, beyond its own code: a code again, with the names and numbers that belong to it, made where
 * the failure is noticed. Every language has its own words for each (english-details.ts, chinese-details.ts in telling).
 */
import { NOTE_PROBLEMS, type NoteProblem } from "./go/signed-note.ts";

export type Detail =
  | TransportDetail
  | { readonly code: PlainDetail }
  /** What a server, the system or another program said. Foreign text: neutralise before printing. */
  | { readonly code: "said"; readonly text: string }
  /** The HTTP status that came where an answer was expected. */
  | { readonly code: "status"; readonly status: number }
  /** When a server wants to be asked again, in its own words. */
  | { readonly code: "retry-after"; readonly value: string }
  | { readonly code: "other-hash"; readonly actual: string; readonly expected: string }
  /** Something stands where a folder belongs, and can't be moved. */
  | { readonly code: "in-the-way"; readonly path: string };

/** Why a request got no usable response. */
export type TransportDetail =
  | { readonly code: PlainTransportDetail }
  /** An error code of Node's or OpenSSL's for which there is no code here. */
  | { readonly code: "error-code"; readonly name: string }
  | { readonly code: "too-many-redirects"; readonly redirects: number }
  | { readonly code: "unsupported-proxy"; readonly scheme: string }
  /** A proxy would not make a tunnel. */
  | { readonly code: "answered"; readonly status: number }
  /** It happened between here and the HTTP proxy. */
  | { readonly code: "http-proxy"; readonly detail: TransportDetail };

/** Those that are said without a name or number. */
export type PlainDetail =
  | PlainTransportDetail
  | AnswerProblem
  | ZipProblem
  | NoteProblem
  | DatabaseProblem
  | GoDetail;

const TRANSPORT = [
  // Names and connections.
  "no-such-host",
  "no-address",
  "name-server-silent",
  "name-server-failed",
  "connection-refused",
  "no-route-to-host",
  "host-down",
  "network-unreachable",
  "network-down",
  "no-local-address",
  "not-permitted",
  "process-file-limit",
  "machine-file-limit",
  "connection-reset",
  "connection-closed",
  "body-cut-short",
  // What was waited for in vain, or no longer.
  "connecting",
  "first-byte",
  "no-progress",
  "ended-by-caller",
  "not-read-to-end",
  // TLS.
  "self-signed",
  "self-signed-in-chain",
  "unknown-authority",
  "certificate-expired",
  "certificate-not-yet-valid",
  "certificate-of-other-host",
  "no-tls",
  // HTTP.
  "too-many-headers",
  "not-http",
  "bytes-after-response",
  "https-to-http",
  "redirect-to-no-url",
  "no-http-url",
  "credentials-over-http",
  "unknown-error",
] as const;
export type PlainTransportDetail = (typeof TRANSPORT)[number];

/** What is wrong with an answer. */
const ANSWER = [
  "no-right-answer",
  "larger-than-go-allows",
  "other-info",
  "other-range",
  "range-ignored",
  "less-than-announced",
  "zip-changed",
] as const;
type AnswerProblem = (typeof ANSWER)[number];

/** Why a zip is refused. Those that begin with `unusual-` may be read in two ways, and are not read at all. */
const ZIP = [
  "not-a-zip",
  "zip-too-large",
  "name-not-utf8",
  "name-without-prefix",
  "name-too-long",
  "name-not-allowed",
  "name-twice",
  "name-twice-but-for-case",
  "go-mod-elsewhere",
  "wrong-size",
  "wrong-crc",
  "damaged-content",
  "unusual-gap",
  "unusual-bytes-before-directory",
  "unusual-bytes-around-directory",
  "unusual-bytes-behind-content",
  "unusual-local-header",
  "unusual-headers-disagree",
  "unusual-data-descriptor",
  "unusual-cut-off",
  "unusual-end",
  "unusual-entry-count",
  "unusual-comment",
  "unusual-entry-comment",
  "unusual-disks",
  "unusual-zip64",
  "unusual-zip64-extra",
  "unusual-extra",
  "unusual-directory",
  "unusual-flags",
  "unusual-method",
] as const;
export type ZipProblem = (typeof ZIP)[number];

/** What is wrong with what a checksum database said. */
const DATABASE = [
  "no-tree-head",
  "no-record",
  "number-beyond-tree",
  "two-trees-of-one-size",
  "wrong-tile-hashes",
  "wrong-tile-size",
  "tile-missing",
] as const;
type DatabaseProblem = (typeof DATABASE)[number];

/** What is wrong with what should be Go. */
const GO = ["no-version-list", "no-go-inside"] as const;
type GoDetail = (typeof GO)[number];

/** All that are said without a name or number: by it a code that is read from a file is known. */
export const PLAIN_DETAILS: readonly PlainDetail[] = [
  ...TRANSPORT,
  ...ANSWER,
  ...ZIP,
  ...NOTE_PROBLEMS,
  ...DATABASE,
  ...GO,
];
