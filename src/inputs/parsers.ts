import { type GoVersionSpec, parseGoVersionSpec } from "../go/go-version-spec.ts";
import { checkPattern, splitPatterns } from "../go/private-pattern.ts";
import { parseGoSumDb } from "../go/signed-note.ts";
import {
  CATALOGUE,
  findInCatalogue,
  type Mirror,
  mirrorFromUrl,
  withShortNames,
} from "../mirrors/catalogue.ts";
import type { Asked } from "./row.ts";
import { checkProxyUrl, commas, isLikeVersion, items, oneOf, trueOrFalse } from "./values.ts";

/** That cache-dependency-path may match: several times the modules of the largest known repositories. */
export const MAX_DEPENDENCY_FILES = 5_000;

interface GivenMirrors {
  /** The mirrors to rank, without repetitions, in the order given. */
  readonly mirrors: readonly Mirror[];
  /** Mirrors were named: even a policy of the machine gives way to that. */
  readonly mirrorsGiven: boolean;
}

/** `auto`, names of the catalogue and URLs. */
export function mirrorsIn({ given, reject }: Asked): GivenMirrors {
  const mirrors: Mirror[] = [];
  const listed = items(given);
  const isAuto = (item: string) => item.toLowerCase() === "auto";
  if (listed.length === 0) reject("no-mirror-named");
  for (const item of listed) {
    const known = findInCatalogue(item);
    if (isAuto(item)) mirrors.push(...CATALOGUE);
    else if (known) mirrors.push(known);
    else if (!/[.:/]/.test(item)) reject("not-in-catalogue", item);
    else {
      const problem = checkProxyUrl(item);
      if (problem) reject(problem, item);
      else mirrors.push(mirrorFromUrl(item));
    }
  }
  return {
    mirrors: withShortNames([...new Map(mirrors.map((m) => [m.url, m])).values()]),
    mirrorsGiven: !listed.some(isAuto) || listed.length > 1,
  };
}

interface GivenPrivate {
  /** GOPRIVATE patterns to add. */
  readonly privatePatterns: readonly string[];
  /** The repository owner's modules count as private when the event says that the repository is. */
  readonly privateAuto: boolean;
}

/** `auto` and GOPRIVATE patterns. */
export function privateIn(asked: Asked): GivenPrivate {
  const { given, reject } = asked;
  const patterns = splitPatterns(commas(given)).map((p) => (/^auto$/i.test(p) ? "auto" : p));
  for (const pattern of patterns) {
    const problem = checkPattern(pattern);
    if (problem) reject(problem, pattern);
  }
  const privatePatterns = patterns.filter((p) => p !== "auto");
  if (isKeptForUser(asked)) {
    for (const pattern of privatePatterns)
      if (/^[*?./]+$/.test(pattern)) reject("unverified-for-good", pattern);
  }
  return { privatePatterns, privateAuto: patterns.includes("auto") };
}

/** `auto`, `off`, or a GOSUMDB value. */
export function sumdbIn(asked: Asked): string {
  const { given, other, found, reject } = asked;
  if (given === "off" && isKeptForUser(asked)) reject("unverified-for-good");
  else if (given === "off" && other("scope").toLowerCase() === "user" && !isOwnCode(found.event)) {
    reject({ code: "off-would-stay", event: found.event }, given, "sumdb-by-event");
  }
  if (given === "auto" || given === "off") return given;
  const database = parseGoSumDb(given);
  if (database.kind !== "database") {
    reject(database.kind === "invalid" ? database.problem : "not-accepted");
  } else if (database.url !== null) {
    const problem = checkProxyUrl(database.url);
    if (problem) reject(problem);
  }
  return given;
}

interface GivenPaths {
  /** Patterns of go.sum files that make the key; empty: those of the module or workspace. */
  readonly cacheDependencyPaths: readonly string[];
}

/** Paths and patterns of files. */
export function dependencyPathsIn({ given, found, reject }: Asked): GivenPaths {
  const paths = items(given);
  for (const path of paths) {
    if (/:\/\/|\p{Cc}/u.test(path)) reject("not-a-path", path);
  }
  if (found.dependencyFiles === 0) reject("no-file-matches");
  if (found.dependencyFiles !== null && found.dependencyFiles > MAX_DEPENDENCY_FILES) {
    reject({ code: "too-many-files", most: MAX_DEPENDENCY_FILES });
  }
  return { cacheDependencyPaths: paths };
}

/** The Go that the job is to have, by go-version or else by the file; null: the one it has. */
export function goVersionIn({ given, found, reject }: Asked): GoVersionSpec | null {
  if (given === "") {
    const { goVersion } = found;
    return goVersion !== null && "text" in goVersion ? parseGoVersionSpec(goVersion.text) : null;
  }
  // What YAML makes of 1.10, 1.20 and 1.30 without quotes; nobody builds modules with Go 1.1 to 1.3.
  if (/^1\.[123]$/.test(given)) {
    reject({ code: "unquoted-version", version: given });
  }
  const spec = parseGoVersionSpec(given);
  if (spec === null) reject("not-a-go-version");
  return spec;
}

/** Rejects a file that says no version; what it says counts in goVersionIn. */
export function checkVersionFile({ given, other, found, reject }: Asked): Record<never, never> {
  if (/:\/\/|\p{Cc}/u.test(given)) reject("not-a-path");
  const { goVersion } = found;
  if (goVersion === null || other("go-version") !== "") return {};
  if ("fault" in goVersion) reject(goVersion.fault);
  else if (goVersion.text !== "" && parseGoVersionSpec(goVersion.text) === null) {
    // Whatever else the file holds is not shown: it may be another one than the workflow means.
    if (isLikeVersion(goVersion.text)) reject({ code: "file-says-no-version", text: goVersion.text });
    else reject("no-version-in-file");
  }
  return {};
}

/** Events that run what the repository holds already; others may run what a stranger has sent. */
export const KEEPING_EVENTS = ["push", "schedule", "workflow_dispatch", "merge_group", "repository_dispatch"];

/** No event is known outside of a job. */
function isOwnCode(event: string): boolean {
  return event === "" || KEEPING_EVENTS.includes(event);
}

function isKeptForUser({ other }: Asked): boolean {
  return other("scope").toLowerCase() === "user" && other("keep").toLowerCase() === "true";
}

/** Whether the later steps get a relay: it lives no longer than the job, so nothing but the job's variables may name it. */
export function relayIn(asked: Asked): "true" | "false" {
  const relay = oneOf(["auto", "true", "false"], asked);
  const isOfJob = asked.other("scope") === "job";
  if (relay === "true" && !isOfJob) asked.reject("relay-outlives-job", "true", "relay-by-scope");
  return relay === "auto" ? (isOfJob ? "true" : "false") : relay;
}

/** Whether what is written for the user stays after the job. */
export function keepIn(asked: Asked): boolean {
  const { found, reject } = asked;
  const keep = trueOrFalse(asked);
  if (isKeptForUser(asked) && !isOwnCode(found.event)) {
    reject({ code: "event-may-not-keep", event: found.event }, "true", "keep-by-event");
  }
  return keep;
}

/** A label; null where none is given. */
export function regionIn({ given, reject }: Asked): { readonly region: string | null } {
  if (given.length > 64) reject("too-long", `${given.slice(0, 64)}…`);
  return { region: given || null };
}
