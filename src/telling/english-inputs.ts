import type { InputFault, PlainFault } from "../inputs/fault.ts";
import type { InputProblem } from "../inputs/parse-inputs.ts";
import { KEEPING_EVENTS } from "../inputs/parsers.ts";
import { CATALOGUE_NAMES } from "../inputs/rows.ts";
import { list } from "./english-words.ts";
import type { Language } from "./language.ts";

/** What English says of inputs that can't be used. */
export const englishInputs: Pick<Language, "inputTitle" | "inputProblem"> = {
  inputTitle: (name) => `Input "${name}"`,
  inputProblem: ({ fault, given, accepted }, name) =>
    `${name}: ${problem(fault)}. Given: "${given}". Accepted: ${ACCEPTED[accepted]}.`,
};

const DURATION = "a duration such as 500ms, 3s, 5m or 1h";
const WORD = "true or false";
const WORD_OR_AUTO = "auto, true or false";

const ACCEPTED: { readonly [A in InputProblem["accepted"]]: string } = {
  "go-version": "a version (1.27.3), a line (1.27 or 1.27.x), a range (^1.26.2), stable or oldstable",
  "go-version-file": "the path of a go.mod, go.work, .go-version or .tool-versions",
  "check-latest": WORD,
  architecture: "an architecture as Node or Go names it, such as x64, amd64 or arm64",
  mirrors: `auto, names (${CATALOGUE_NAMES}) or http(s) URLs, separated by commas or newlines`,
  "private-proxy": "http(s) URLs, separated by commas or newlines",
  private: "auto and/or GOPRIVATE patterns, separated by commas or newlines",
  sumdb: "auto, off, or a GOSUMDB value such as sum.golang.google.cn",
  direct: WORD,
  relay: WORD_OR_AUTO,
  region: "a label of at most 64 characters",
  probe: "auto, always or never",
  prefetch: WORD_OR_AUTO,
  cache: "true, false or read-only",
  "cache-dependency-path": "paths or patterns of go.sum files, separated by commas or newlines",
  "cache-key-prefix": "at most 100 letters, digits, dots, hyphens and underscores",
  "build-cache": WORD_OR_AUTO,
  "working-directory": "a directory",
  scope: "job, user or project",
  keep: WORD,
  "fail-on": "never or no-mirror",
  summary: "always, on-problem or never",
  language: "auto, en or zh",
  fallback: "any-error or not-found",
  "probe-timeout": DURATION,
  "max-connections": "a whole number from 1 to 96",
  "probe-retries": "a whole number from 0 to 10",
  "probe-budget": DURATION,
  cooldown: `${DURATION}, or 0`,
  port: "a port from 0 to 65535",
  "go-module": "a directory of a Go module or workspace",
  "sumdb-by-event": `auto or a GOSUMDB value; off in jobs of ${list(KEEPING_EVENTS)}`,
  "keep-by-event": `false; true in jobs of ${list(KEEPING_EVENTS)}`,
  "relay-by-scope": 'auto or false; true with "scope: job"',
};

const PLAIN: { readonly [C in PlainFault]: string } = {
  "pattern-empty": "a pattern is empty",
  "pattern-with-comma": "the pattern has a comma",
  "pattern-with-space": "the pattern has a space or a control character",
  "pattern-is-url": "a URL, not a module path",
  "malformed-glob": "a malformed pattern",
  "sumdb-empty": "no database is named",
  "sumdb-too-many-fields": "too many fields",
  "sumdb-bad-url": "a malformed URL",
  "sumdb-bad-name": "the name must be host[/path]",
  "malformed-key": "a malformed verifier key",
  "key-not-its-hash": "the verifier key does not match its hash",
  "unknown-key-algorithm": "unknown verifier key algorithm",
  "url-with-bar": 'a "|" separates servers in GOPROXY',
  "url-with-space": "a URL with white space",
  "file-url": "a file: URL is no mirror",
  "not-http": "not an http(s) URL",
  "url-with-query": "a base URL has no query and no fragment",
  "at-sign-in-path": 'an "@" in the path: percent-encode the password',
  "user-over-http": "go refuses a user name over plain http",
  "not-one-server": "not a single server",
  "not-accepted": "not an accepted value",
  "not-a-duration": "not a duration",
  "not-in-range": "not a whole number in the range",
  "not-an-architecture": "not the name of an architecture",
  "not-a-prefix": "too long, or other characters",
  "too-long": "too long",
  "no-mirror-named": "no mirror is named",
  "not-in-catalogue": "not the name of a mirror",
  "not-a-go-version": "not a Go version",
  "relay-outlives-job": "a relay ends with the job",
  "unverified-for-good":
    'with "scope: user" and "keep: true" no later job of this runner would verify new modules',
  "not-a-port": "not a port",
  "no-directory": "no such directory",
  "not-a-path": "not a path",
  "no-file-matches": "no file matches",
  "no-such-file": "no such file",
  "link-leads-out": "a link leads out of the workspace, so the file was not read",
  "not-a-regular-file": "not a regular file",
  "no-version-in-file": "the file names no Go version",
  "no-go-module": "no go.mod and no go.work there or in a parent directory",
};

function problem(fault: InputFault): string {
  switch (fault.code) {
    case "out-of-range":
      return `out of range (${fault.leastMs} ms to 24 h)`;
    case "too-many-files":
      return `more than ${fault.most} files match`;
    case "unquoted-version":
      return `YAML reads ${fault.version}0 without quotes as ${fault.version}: write '${fault.version}0'`;
    case "file-says-no-version":
      return `the file says "${fault.text}", which is not a Go version`;
    case "file-unreadable":
      return `the file can't be read (${fault.error})`;
    case "off-would-stay":
      return `with "scope: user", a job of ${fault.event} that is cancelled would leave it on for every later job of this runner`;
    case "event-may-not-keep":
      return `with "scope: user" it changes every later job of this runner, and a job of ${fault.event} may not do that`;
    default:
      return PLAIN[fault.code];
  }
}
