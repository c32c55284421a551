import type { PatternProblem } from "../go/private-pattern.ts";
import type { GoSumDbProblem } from "../go/signed-note.ts";

/** Why an input's text can't be used. Telling has the words. */
export type InputFault =
  | { readonly code: PlainFault }
  | { readonly code: "out-of-range"; readonly leastMs: number }
  | { readonly code: "too-many-files"; readonly most: number }
  /** YAML reads 1.20 without quotes as 1.2. */
  | { readonly code: "unquoted-version"; readonly version: string }
  | { readonly code: "file-says-no-version"; readonly text: string }
  /** `error`: the system's code. */
  | { readonly code: "file-unreadable"; readonly error: string }
  /** A job of that event is cancelled: what it set would stay. */
  | { readonly code: "off-would-stay"; readonly event: string }
  | { readonly code: "event-may-not-keep"; readonly event: string };

/** Those that need no more than their code. */
export type PlainFault = PatternProblem | GoSumDbProblem | UrlProblem | WordProblem | FileProblem;

/** Why a URL can't stand in a GOPROXY list. */
export type UrlProblem =
  | "url-with-bar"
  | "url-with-space"
  | "file-url"
  | "not-http"
  | "url-with-query"
  | "at-sign-in-path"
  | "user-over-http"
  | "not-one-server";

type WordProblem =
  | "not-accepted"
  | "not-a-duration"
  | "not-in-range"
  | "not-an-architecture"
  | "not-a-prefix"
  | "too-long"
  | "no-mirror-named"
  | "not-in-catalogue"
  | "not-a-go-version"
  | "relay-outlives-job"
  | "unverified-for-good"
  | "not-a-port";

export type FileProblem =
  | "no-directory"
  | "not-a-path"
  | "no-file-matches"
  | "no-such-file"
  | "link-leads-out"
  | "not-a-regular-file"
  | "no-version-in-file"
  | "no-go-module";

/** What would be accepted where that is not just what the input takes: another input, or the job's event, forbids some. */
export type AcceptedThen = "sumdb-by-event" | "keep-by-event" | "relay-by-scope" | "go-module";
