import type { InputFault, PlainFault } from "../../src/inputs/fault.ts";
import type { InputProblem } from "../../src/inputs/parse-inputs.ts";
import { INPUTS } from "../../src/inputs/rows.ts";

type WithValues = Exclude<InputFault["code"], PlainFault>;

/** One of each: a new code does not compile until it stands here. */
const PLAIN: { readonly [C in PlainFault]: null } = {
  "pattern-empty": null,
  "pattern-with-comma": null,
  "pattern-with-space": null,
  "pattern-is-url": null,
  "malformed-glob": null,
  "sumdb-empty": null,
  "sumdb-too-many-fields": null,
  "sumdb-bad-url": null,
  "sumdb-bad-name": null,
  "malformed-key": null,
  "key-not-its-hash": null,
  "unknown-key-algorithm": null,
  "url-with-bar": null,
  "url-with-space": null,
  "file-url": null,
  "not-http": null,
  "url-with-query": null,
  "at-sign-in-path": null,
  "user-over-http": null,
  "not-one-server": null,
  "not-accepted": null,
  "not-a-duration": null,
  "not-in-range": null,
  "not-an-architecture": null,
  "not-a-prefix": null,
  "too-long": null,
  "no-mirror-named": null,
  "not-in-catalogue": null,
  "not-a-go-version": null,
  "relay-outlives-job": null,
  "unverified-for-good": null,
  "not-a-port": null,
  "no-directory": null,
  "not-a-path": null,
  "no-file-matches": null,
  "no-such-file": null,
  "link-leads-out": null,
  "not-a-regular-file": null,
  "no-version-in-file": null,
  "no-go-module": null,
};

const WITH_VALUES: { readonly [C in WithValues]: Extract<InputFault, { readonly code: C }> } = {
  "out-of-range": { code: "out-of-range", leastMs: 50 },
  "too-many-files": { code: "too-many-files", most: 5_000 },
  "unquoted-version": { code: "unquoted-version", version: "1.2" },
  "file-says-no-version": { code: "file-says-no-version", text: "latest" },
  "file-unreadable": { code: "file-unreadable", error: "EACCES" },
  "off-would-stay": { code: "off-would-stay", event: "pull_request" },
  "event-may-not-keep": { code: "event-may-not-keep", event: "pull_request" },
};

const ACCEPTED: readonly InputProblem["accepted"][] = [
  ...INPUTS.map(({ name }) => name),
  "port",
  "sumdb-by-event",
  "keep-by-event",
  "relay-by-scope",
  "go-module",
];

/** Problems with inputs: every reason, and everything that would be accepted. */
export const EVERY_INPUT_PROBLEM: Readonly<Record<string, InputProblem>> = Object.fromEntries([
  ...[...(Object.keys(PLAIN) as PlainFault[]).map((code) => ({ code })), ...Object.values(WITH_VALUES)].map(
    (fault): [string, InputProblem] => [
      fault.code,
      { input: "mirrors", given: "1234", accepted: "mirrors", fault },
    ],
  ),
  ...ACCEPTED.map((accepted): [string, InputProblem] => [
    `accepted: ${accepted}`,
    { input: "mirrors", given: "1234", accepted, fault: { code: "not-accepted" } },
  ]),
]);
