import { parseGoProxy, redactUrl, urlPasswords } from "./go/go-proxy-list.ts";
import { type GoVersionSpec, parseGoVersionSpec } from "./go/go-version-spec.ts";
import { checkPattern, splitPatterns } from "./go/private-pattern.ts";
import { parseGoSumDb } from "./go/signed-note.ts";
import { CATALOGUE, findInCatalogue, type Mirror, mirrorFromUrl } from "./mirrors/catalogue.ts";

/** What the user asked for, checked. A value: nothing below reads an input again. */
export interface Inputs {
  /** The mirrors to rank, without repetitions, in the order given. */
  readonly mirrors: readonly Mirror[];
  /** Mirrors were named: even a policy of the machine gives way to that. */
  readonly mirrorsGiven: boolean;
  /** Base URLs of the user's own servers, in order. */
  readonly privateProxies: readonly string[];
  /** GOPRIVATE patterns to add. */
  readonly privatePatterns: readonly string[];
  /** The repository owner's modules count as private when the event says that the repository is. */
  readonly privateAuto: boolean;
  /** `auto`, `off`, or a GOSUMDB value. */
  readonly sumdb: string;
  readonly direct: boolean;
  readonly region: string | null;
  readonly probe: "auto" | "always" | "never";
  /** The Go that the job is to have; null: the one it has. */
  readonly goVersion: GoVersionSpec | null;
  /** Whether a newer release that the version allows goes before one that is there. */
  readonly checkLatest: boolean;
  /** Of that Go, as Node or Go names it; "" for the machine's. */
  readonly architecture: string;
  /** Whether the module cache is filled before the build: `auto` where that is predicted to save time. */
  readonly prefetch: "auto" | "true" | "false";
  /** Whether module files are kept in the runner's cache service. */
  readonly cache: "true" | "false" | "read-only";
  /** Patterns of go.sum files that make the key; empty: those of the module or workspace. */
  readonly cacheDependencyPaths: readonly string[];
  /** What keys begin with; "" for nothing. */
  readonly cacheKeyPrefix: string;
  /** Whether Go's build cache is kept as well. */
  readonly buildCache: boolean;
  readonly workingDirectory: string;
  /** Where the route is written. */
  readonly scope: "job" | "user" | "project";
  /** What is written for the user stays after the job. */
  readonly keep: boolean;
  readonly failOn: "never" | "no-mirror";
  /** Of log, summary and annotations; `auto`: that of the locale. */
  readonly language: "auto" | "en" | "zh";
  /** What stands between public mirrors. */
  readonly separator: "|" | ",";
  readonly probeTimeoutMs: number;
  readonly probeRetries: number;
  readonly probeBudgetMs: number;
  readonly cooldownMs: number;
}

export interface InputSpec {
  readonly name: string;
  readonly default: string;
  readonly accepted: string;
  readonly description: string;
  readonly advanced: boolean;
}

const spec = (
  name: string,
  standard: string,
  accepted: string,
  description: string,
  advanced = false,
): InputSpec => ({
  name,
  default: standard,
  accepted,
  description,
  advanced,
});

const CATALOGUE_NAMES = CATALOGUE.map((m) => m.name).join(", ");
const DURATION = "a duration such as 500ms, 3s, 5m or 1h";

const GO_VERSIONS = "a version (1.27.3), a line (1.27 or 1.27.x), a range (^1.26.2), stable or oldstable";

/** Every input, in the order of the documentation. action.yml and the README's table are held against this list. */
export const INPUTS: readonly InputSpec[] = [
  spec(
    "go-version",
    "",
    GO_VERSIONS,
    "The Go that the job is to have: one of the tool cache or PATH, or else fetched from the mirrors and proven by the checksum database. Write it in quotes.",
  ),
  spec(
    "go-version-file",
    "",
    "the path of a go.mod, go.work, .go-version or .tool-versions",
    "A file that says the same, where `go-version` is not given. In the job's checkout it may be a link, but not one that leads out of it.",
  ),
  spec(
    "check-latest",
    "false",
    "true or false",
    "Take the newest release that the version allows, even where an older one that it allows is there.",
  ),
  spec(
    "architecture",
    "",
    "an architecture as Node or Go names it, such as x64, amd64 or arm64",
    "Of that Go; by default the machine's.",
  ),
  spec(
    "mirrors",
    "auto",
    `auto, names (${CATALOGUE_NAMES}) or http(s) URLs, separated by commas or newlines`,
    "Mirrors to measure and rank; `auto` is the whole catalogue. A URL here is never trusted with private modules.",
  ),
  spec(
    "private-proxy",
    "",
    "http(s) URLs, separated by commas or newlines",
    "Your own GOPROXY server(s): first in the chain, not ranked, may see private modules.",
  ),
  spec(
    "private",
    "auto",
    "auto and/or GOPRIVATE patterns, separated by commas or newlines",
    "Private modules. `auto`: Go's env, plus the repository owner's modules when the event says that the repository is private.",
  ),
  spec(
    "sumdb",
    "auto",
    "auto, off, or a GOSUMDB value such as sum.golang.google.cn",
    "The checksum database. `auto` keeps verification on and finds a way to it that answers; `off` gives up that protection, and toolchain downloads fail. With a key of your own, Go is kept apart from the official releases in the tool cache.",
  ),
  spec(
    "direct",
    "true",
    "true or false",
    "End the chain with `direct`: modules that no mirror has come from their origin.",
  ),
  spec(
    "region",
    "",
    "a label of at most 64 characters",
    "A label for summary and report (`cn-north-4`, `office-shanghai`); the runner's name by default. One in China puts Chinese mirrors first where nothing is measured.",
  ),
  spec(
    "probe",
    "auto",
    "auto, always or never",
    "`auto` reuses a fresh result of this machine, `always` measures, `never` takes the catalogue's order for the region.",
  ),
  spec(
    "prefetch",
    "auto",
    "auto, true or false",
    "Fill the module cache before the build, verified and from all proven mirrors at once. `auto` leaves it to `go` where that is predicted to be as fast.",
  ),
  spec(
    "cache",
    "true",
    "true, false or read-only",
    "Keep the module files in the runner's cache service, one entry for all systems and Go versions, each file verified when it comes back. `read-only` restores and never saves.",
  ),
  spec(
    "cache-dependency-path",
    "",
    "paths or patterns of go.sum files, one in a line or separated by commas",
    "The go.sum files that the cache's key is made of, as paths or patterns, one in a line; by default those of the module or workspace in `working-directory`. `*` and `**` follow no links to folders; at most 5,000 files.",
  ),
  spec(
    "cache-key-prefix",
    "",
    "at most 100 letters, digits, dots, hyphens and underscores",
    "What the cache's keys begin with: keeps jobs apart that should not share an entry.",
  ),
  spec(
    "build-cache",
    "false",
    "true or false",
    "Keep Go's build cache too, in an entry of its own. What comes back can't be verified; only jobs of push, schedule, workflow_dispatch, repository_dispatch and merge_group save it.",
  ),
  spec(
    "working-directory",
    ".",
    "a directory",
    "Where the Go module or workspace is. It may lie outside of the job's checkout, but not by a link in it.",
  ),
  spec(
    "scope",
    "job",
    "job, user or project",
    "Where the route is written: `job` sets variables of this job; `user` writes Go's settings file of the runner's user, and takes it back at the job's end; `project` writes a file of its own in the project, which the output `goenv` names.",
  ),
  spec(
    "keep",
    "false",
    "true or false",
    "With `scope: user`, leave the settings as they are at the job's end: for an administrator who sets up a runner. Only in jobs of push, schedule, workflow_dispatch, merge_group and repository_dispatch, and never with `sumdb: off`.",
  ),
  spec("fail-on", "never", "never or no-mirror", "`no-mirror`: fail the step when no mirror is healthy."),
  spec(
    "language",
    "auto",
    "auto, en or zh",
    "Of log, summary and annotations: `en` is English, `zh` Simplified Chinese, `auto` what the runner's locale says (`LC_ALL`, `LC_MESSAGES`, `LANG`), English where it says neither.",
  ),
  spec(
    "fallback",
    "any-error",
    "any-error or not-found",
    "When `go` goes on to the next public mirror: after any error (`|`), or after 404 and 410 only (`,`).",
    true,
  ),
  spec("probe-timeout", "3s", DURATION, "One request of the probe.", true),
  spec(
    "probe-retries",
    "2",
    "a whole number from 0 to 10",
    "How often a request is repeated after a reset or a 5xx, inside the budget.",
    true,
  ),
  spec("probe-budget", "5s", DURATION, "The whole measurement.", true),
  spec("cooldown", "5m", `${DURATION}, or 0`, "How long a result is reused on the same machine.", true),
];

/** One input that can't be used. `given` is redacted. */
export interface InputProblem {
  readonly input: string;
  readonly given: string;
  readonly accepted: string;
  readonly problem: string;
}

/** All inputs that can't be used, at once. */
export class InputError extends Error {
  readonly problems: readonly InputProblem[];
  constructor(problems: readonly InputProblem[]) {
    super(
      problems
        .map((p) => `Input "${p.input}": ${p.problem}. Given: "${p.given}". Accepted: ${p.accepted}.`)
        .join("\n"),
    );
    this.name = "InputError";
    this.problems = problems;
  }
}

/** Passwords in raw input texts, to be hidden before anything is printed, problems included. */
export function secretsInInputs(read: (name: string) => string): readonly string[] {
  const urls = [commas(read("mirrors")), commas(read("private-proxy")), read("sumdb").replace(/\s+/g, ",")];
  return urls.flatMap(urlPasswords);
}

/** That cache-dependency-path may match: several times the modules of the largest known repositories. */
export const MOST_DEPENDENCY_FILES = 5_000;

export interface FoundFiles {
  /** working-directory is a directory. */
  readonly directory: boolean;
  /** How many files match cache-dependency-path; null where it was not given. */
  readonly dependencyFiles: number | null;
  /** What go-version-file says; null where it was not given. */
  readonly goVersion: { readonly text: string } | { readonly problem: string } | null;
  /** What started the workflow (GITHUB_EVENT_NAME); "" where that is not known. */
  readonly event: string;
}

/**
 * Checks all inputs. `read` gives an input's raw text, "" when it was not given.
 * @param found what the file system says of them
 * @throws InputError with every problem
 */
export function parseInputs(
  read: (name: string) => string,
  found: FoundFiles = { directory: true, dependencyFiles: null, goVersion: null, event: "" },
): Inputs {
  const problems: InputProblem[] = [];
  const raw = (name: string) => read(name).trim() || specOf(name).default;
  const reject = (name: string, problem: string, given = raw(name), accepted = specOf(name).accepted) =>
    problems.push({
      input: name,
      given: hasUserInfo(raw(name)) ? redactEach(given) : given,
      accepted,
      problem,
    });
  const oneOf = <T extends string>(name: string, values: readonly T[], given = raw(name)): T => {
    const value = values.find((v) => v === given.toLowerCase());
    if (value === undefined) reject(name, "not one of the accepted words");
    return value ?? (values[0] as T);
  };
  const duration = (name: string, leastMs: number) => {
    const ms = parseDuration(raw(name));
    if (ms === null) reject(name, "not a duration");
    else if (ms < leastMs || ms > 24 * 3_600_000) reject(name, `out of range (${leastMs} ms to 24 h)`);
    return ms ?? leastMs;
  };

  const mirrors: Mirror[] = [];
  const mirrorItems = items(raw("mirrors"));
  const autoMirrors = mirrorItems.some((i) => i.toLowerCase() === "auto");
  if (mirrorItems.length === 0) reject("mirrors", "no mirror is named");
  for (const item of mirrorItems) {
    if (item.toLowerCase() === "auto") mirrors.push(...CATALOGUE);
    else if (findInCatalogue(item)) mirrors.push(findInCatalogue(item) as Mirror);
    else if (!/[.:/]/.test(item)) reject("mirrors", "not a name of the catalogue", item);
    else {
      const problem = checkProxyUrl(item);
      if (problem) reject("mirrors", problem, item);
      else mirrors.push(mirrorFromUrl(item));
    }
  }
  const privateProxies = items(read("private-proxy"));
  for (const url of privateProxies) {
    const problem = checkProxyUrl(url);
    if (problem) reject("private-proxy", problem, url);
  }
  const patterns = splitPatterns(commas(raw("private"))).map((p) => (/^auto$/i.test(p) ? "auto" : p));
  for (const pattern of patterns) {
    const problem = checkPattern(pattern);
    if (problem) reject("private", problem, pattern);
  }
  const sumdb = raw("sumdb");
  if (sumdb !== "auto" && sumdb !== "off") {
    const database = parseGoSumDb(sumdb);
    if (database.kind !== "database")
      reject("sumdb", database.kind === "invalid" ? database.problem : "not a GOSUMDB value");
    else if (database.url !== null && checkProxyUrl(database.url))
      reject("sumdb", checkProxyUrl(database.url) ?? "");
  }
  const region = read("region").trim();
  if (region.length > 64) reject("region", "too long", `${region.slice(0, 64)}…`);
  const dependencyPaths = dependencyPatterns(read);
  for (const path of dependencyPaths) {
    if (/:\/\/|\p{Cc}/u.test(path)) reject("cache-dependency-path", "not a path", path);
  }
  if (found.dependencyFiles === 0) reject("cache-dependency-path", "no file matches");
  if (found.dependencyFiles !== null && found.dependencyFiles > MOST_DEPENDENCY_FILES) {
    reject("cache-dependency-path", `more than ${MOST_DEPENDENCY_FILES} files match`);
  }
  const cacheKeyPrefix = read("cache-key-prefix").trim();
  if (!/^[\w.-]{0,100}$/.test(cacheKeyPrefix)) reject("cache-key-prefix", "not such a text");
  const retries = raw("probe-retries");
  if (!/^\d+$/.test(retries) || Number(retries) > 10) reject("probe-retries", "not a whole number in range");

  const goVersionGiven = read("go-version").trim();
  const goVersionFile = read("go-version-file").trim();
  if (/:\/\/|\p{Cc}/u.test(goVersionFile)) reject("go-version-file", "not a path");
  const inFile = goVersionGiven === "" ? found.goVersion : null;
  if (inFile !== null && "problem" in inFile) reject("go-version-file", inFile.problem);
  const goVersionText = inFile !== null && "text" in inFile ? inFile.text : goVersionGiven;
  // What YAML makes of 1.10, 1.20 and 1.30 without quotes; nobody builds modules with Go 1.1 to 1.3.
  const isUnquoted = inFile === null && /^1\.[123]$/.test(goVersionGiven);
  if (isUnquoted)
    reject(
      "go-version",
      `YAML reads ${goVersionGiven}0 without quotes as ${goVersionGiven}: write '${goVersionGiven}0'`,
    );
  const goVersion = goVersionText === "" ? null : parseGoVersionSpec(goVersionText);
  if (goVersionText !== "" && goVersion === null) {
    if (inFile === null) reject("go-version", "not a version of Go");
    // Whatever else the file holds is not shown: it may be another one than the workflow means.
    else if (isLikeVersion(goVersionText))
      reject("go-version-file", `it says "${goVersionText}", which is no version of Go`);
    else reject("go-version-file", "what it says is no version of Go");
  }
  const architecture = raw("architecture").toLowerCase();
  if (!/^[a-z0-9]{0,16}$/.test(architecture)) reject("architecture", "not a name of one");

  const inputs: Inputs = {
    goVersion,
    checkLatest: oneOf("check-latest", ["true", "false"]) === "true",
    architecture,
    mirrors: [...new Map(mirrors.map((m) => [m.url, m])).values()],
    mirrorsGiven: !autoMirrors || mirrorItems.length > 1,
    privateProxies: [...new Set(privateProxies.map((url) => url.replace(/\/+$/, "")))],
    privatePatterns: patterns.filter((p) => p !== "auto"),
    privateAuto: patterns.includes("auto"),
    sumdb,
    direct: oneOf("direct", ["true", "false"]) === "true",
    region: region || null,
    probe: oneOf("probe", ["auto", "always", "never"]),
    prefetch: oneOf("prefetch", ["auto", "true", "false"]),
    cache: oneOf("cache", ["true", "false", "read-only"]),
    cacheDependencyPaths: dependencyPaths,
    cacheKeyPrefix,
    buildCache: oneOf("build-cache", ["true", "false"]) === "true",
    workingDirectory: raw("working-directory"),
    scope: oneOf("scope", ["job", "user", "project"]),
    keep: oneOf("keep", ["true", "false"]) === "true",
    failOn: oneOf("fail-on", ["never", "no-mirror"]),
    // A region or an encoding behind it says nothing here: zh-CN, zh_CN.UTF-8.
    language: oneOf("language", ["auto", "en", "zh"], raw("language").replace(/(?<=^..)[-_.][\w.-]*$/, "")),
    separator: oneOf("fallback", ["any-error", "not-found"]) === "any-error" ? "|" : ",",
    probeTimeoutMs: duration("probe-timeout", 10),
    probeRetries: Number(retries),
    probeBudgetMs: duration("probe-budget", 50),
    cooldownMs: raw("cooldown") === "0" ? 0 : duration("cooldown", 0),
  };
  if (inputs.keep && inputs.scope === "user") {
    if (found.event !== "" && !KEEPING_EVENTS.includes(found.event)) {
      reject(
        "keep",
        `with "scope: user" it changes every later job of this runner, and a job of ${found.event} may not do that`,
        "true",
        `false, or true in a job of ${KEEPING_EVENTS.join(", ")}`,
      );
    }
    const forGood =
      'with "scope: user" and "keep: true" no later job of this runner would verify new modules';
    if (sumdb === "off") reject("sumdb", forGood);
    for (const pattern of inputs.privatePatterns)
      if (/^[*?./]+$/.test(pattern)) reject("private", forGood, pattern);
  }
  if (!found.directory) reject("working-directory", "there is no such directory");
  if (problems.length > 0) throw new InputError(problems);
  return inputs;
}

/** Numbers with dots, or a word that other tools take for a version. */
function isLikeVersion(text: string): boolean {
  const numbers = /^(?:go|v|[~^=]|[<>]=?) ?\d{1,4}|^\d{1,4}/;
  const rest = text.replace(numbers, "");
  return (
    /^(?:latest|system|tip)$/.test(text) ||
    (rest !== text && /^(?:\.(?:\d{1,4}|[xX*])){0,4}(?:[-.]?(?:alpha|beta|rc)[-.]?\d{0,3})?$/.test(rest))
  );
}

/** The patterns of cache-dependency-path, as given. */
export function dependencyPatterns(read: (name: string) => string): readonly string[] {
  return items(read("cache-dependency-path"));
}

function specOf(name: string): InputSpec {
  const found = INPUTS.find((i) => i.name === name);
  if (!found) throw new Error(`no input is called ${name}`);
  return found;
}

function commas(text: string): string {
  return text.replace(/[\r\n]+/g, ",");
}

function items(text: string): readonly string[] {
  return commas(text)
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

/** Events that run what the repository holds already; others may run what a stranger has sent. */
const KEEPING_EVENTS = ["push", "schedule", "workflow_dispatch", "merge_group", "repository_dispatch"];

/** Without an "@", be it encoded, nothing in a text is a user name or a password; a query may be one all the same. */
function hasUserInfo(text: string): boolean {
  return /@|%40|:\/\/[^,\s]*\?/.test(text);
}

/** What was given may be no URL at all: whatever stands before an "@" could be a password, however far it reaches. */
function redactEach(text: string): string {
  return items(text)
    .map((item) => item.replace(/^([a-z][a-z0-9+.-]*:\/\/)?.*(?:@|%40)/is, "$1xxxxx@"))
    .map((item) => redactUrl(item.replace(/(?<=:\/\/.*\?).+/s, "xxxxx")))
    .join(", ");
}

/**
 * Why a URL can't stand in a GOPROXY list, or null when it can. The rules are cmd/go's (modfetch/proxy.go,
 * web/http.go: no user name over plain http) and those of the list itself.
 */
function checkProxyUrl(url: string): string | null {
  if (/[|]/.test(url)) return '"|" would split the GOPROXY list';
  if (/\s/.test(url)) return "white space in a URL";
  if (/^file:/i.test(url)) return "file: is no mirror";
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return "not an http(s) URL";
  if (/[?#]/.test(url)) return "a base URL has no query and no fragment";
  const parsed = new URL(url);
  if (parsed.pathname.includes("@")) return 'an "@" in the path: percent-encode the password';
  if (parsed.protocol === "http:" && (parsed.username !== "" || parsed.password !== "")) {
    return "go refuses a user name over plain http";
  }
  return parseGoProxy(url).length === 1 ? null : "not one server";
}

const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

/** Milliseconds of `500ms`, `3s`, `1.5m`, `1h`; null for anything else. */
function parseDuration(text: string): number | null {
  const match = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h)$/.exec(text.trim());
  return match ? Math.round(Number(match[1]) * (UNIT_MS[match[2] as string] as number)) : null;
}
