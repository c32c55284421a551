import { type GoVersionSpec, parseGoVersionSpec } from "../go/go-version-spec.ts";
import { checkPattern, splitPatterns } from "../go/private-pattern.ts";
import { parseGoSumDb } from "../go/signed-note.ts";
import { CATALOGUE, findInCatalogue, type Mirror, mirrorFromUrl } from "../mirrors/catalogue.ts";
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
  if (listed.length === 0) reject("no mirror is named");
  for (const item of listed) {
    const known = findInCatalogue(item);
    if (isAuto(item)) mirrors.push(...CATALOGUE);
    else if (known) mirrors.push(known);
    else if (!/[.:/]/.test(item)) reject("not a name of the catalogue", item);
    else {
      const problem = checkProxyUrl(item);
      if (problem) reject(problem, item);
      else mirrors.push(mirrorFromUrl(item));
    }
  }
  return {
    mirrors: [...new Map(mirrors.map((m) => [m.url, m])).values()],
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
    for (const pattern of privatePatterns) if (/^[*?./]+$/.test(pattern)) reject(FOR_GOOD, pattern);
  }
  return { privatePatterns, privateAuto: patterns.includes("auto") };
}

/** `auto`, `off`, or a GOSUMDB value. */
export function sumdbIn(asked: Asked): string {
  const { given, other, found, reject } = asked;
  if (given === "off" && isKeptForUser(asked)) reject(FOR_GOOD);
  else if (given === "off" && other("scope").toLowerCase() === "user" && !isOwnCode(found.event)) {
    reject(
      `with "scope: user" a job of ${found.event} that is cancelled would leave it to every later job of this runner`,
      given,
      `auto or a GOSUMDB value; off in a job of ${KEEPING_EVENTS.join(", ")}`,
    );
  }
  if (given === "auto" || given === "off") return given;
  const database = parseGoSumDb(given);
  if (database.kind !== "database") {
    reject(database.kind === "invalid" ? database.problem : "not a GOSUMDB value");
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
    if (/:\/\/|\p{Cc}/u.test(path)) reject("not a path", path);
  }
  if (found.dependencyFiles === 0) reject("no file matches");
  if (found.dependencyFiles !== null && found.dependencyFiles > MAX_DEPENDENCY_FILES) {
    reject(`more than ${MAX_DEPENDENCY_FILES} files match`);
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
    reject(`YAML reads ${given}0 without quotes as ${given}: write '${given}0'`);
  }
  const spec = parseGoVersionSpec(given);
  if (spec === null) reject("not a version of Go");
  return spec;
}

/** Rejects a file that says no version; what it says counts in goVersionIn. */
export function checkVersionFile({ given, other, found, reject }: Asked): Record<never, never> {
  if (/:\/\/|\p{Cc}/u.test(given)) reject("not a path");
  const { goVersion } = found;
  if (goVersion === null || other("go-version") !== "") return {};
  if ("problem" in goVersion) reject(goVersion.problem);
  else if (goVersion.text !== "" && parseGoVersionSpec(goVersion.text) === null) {
    // Whatever else the file holds is not shown: it may be another one than the workflow means.
    if (isLikeVersion(goVersion.text)) reject(`it says "${goVersion.text}", which is no version of Go`);
    else reject("what it says is no version of Go");
  }
  return {};
}

/** Events that run what the repository holds already; others may run what a stranger has sent. */
const KEEPING_EVENTS = ["push", "schedule", "workflow_dispatch", "merge_group", "repository_dispatch"];
const FOR_GOOD = 'with "scope: user" and "keep: true" no later job of this runner would verify new modules';

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
  if (relay === "true" && !isOfJob)
    asked.reject("a relay ends with the job", "true", 'auto, false, or true with "scope: job"');
  return relay === "auto" ? (isOfJob ? "true" : "false") : relay;
}

/** Whether what is written for the user stays after the job. */
export function keepIn(asked: Asked): boolean {
  const { found, reject } = asked;
  const keep = trueOrFalse(asked);
  if (isKeptForUser(asked) && !isOwnCode(found.event)) {
    reject(
      `with "scope: user" it changes every later job of this runner, and a job of ${found.event} may not do that`,
      "true",
      `false, or true in a job of ${KEEPING_EVENTS.join(", ")}`,
    );
  }
  return keep;
}

/** A label; null where none is given. */
export function regionIn({ given, reject }: Asked): { readonly region: string | null } {
  if (given.length > 64) reject("too long", `${given.slice(0, 64)}…`);
  return { region: given || null };
}
