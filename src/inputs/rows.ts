import { CATALOGUE } from "../mirrors/catalogue.ts";
import {
  checkVersionFile,
  dependencyPathsIn,
  goVersionIn,
  keepIn,
  mirrorsIn,
  privateIn,
  regionIn,
  relayIn,
  sumdbIn,
} from "./parsers.ts";
import { row } from "./row.ts";
import { checkProxyUrl, duration, items, oneOf, trueOrFalse } from "./values.ts";

/** As `mirrors` takes them. */
export const CATALOGUE_NAMES = CATALOGUE.map((m) => m.name).join(", ");

/** Every input, in the order of the documentation. action.yml and the READMEs are written from it and held against this list. */
export const INPUTS = [
  row({
    name: "go-version",
    default: "",
    description:
      "Go: 1.27.3, 1.27, ^1.26.2, stable or oldstable; in quotes. It is taken from the tool cache or PATH if it matches, otherwise downloaded from the mirrors and verified against the checksum database. 1.27 means any release of that line; ranges are those of npm. Empty: the job keeps the Go it has.",
    parse: (asked) => ({ goVersion: goVersionIn(asked) }),
  }),
  row({
    name: "go-version-file",
    default: "",
    description:
      "File with the version, such as go.mod or .tool-versions. Read if `go-version` is empty: go.mod, go.work, .tool-versions, or a file whose first line is the version. The path is relative to the workspace of the job; a symbolic link in the checkout may not lead out of it.",
    parse: checkVersionFile,
  }),
  row({
    name: "check-latest",
    default: "false",
    description: "Newest release that matches, even if an older one is installed. true or false.",
    parse: (asked) => ({ checkLatest: trueOrFalse(asked) }),
  }),
  row({
    name: "architecture",
    default: "",
    description:
      "Architecture of that Go (x64, amd64, arm64); empty: the machine's. Named as in Node or in Go.",
    parse: ({ given, reject }) => {
      const architecture = given.toLowerCase();
      if (!/^[a-z0-9]{0,16}$/.test(architecture)) reject("not-an-architecture");
      /** Of that Go, as Node or Go names it; "" for the machine's. */
      return { architecture };
    },
  }),
  row({
    name: "mirrors",
    default: "auto",
    description:
      "Mirrors to measure: auto (all), names, or http(s) URLs. Comma- or newline-separated; docs/mirrors.md lists the names. A URL given here is never trusted with private modules.",
    option: { flags: "--mirrors <list>" },
    parse: mirrorsIn,
  }),
  row({
    name: "private-proxy",
    default: "",
    description:
      "Your own GOPROXY servers (URLs), which may see private modules. They come first in GOPROXY and are not ranked. http or https, comma- or newline-separated.",
    option: { flags: "--private-proxy <urls>" },
    parse: ({ given, reject }) => {
      const urls = items(given);
      for (const url of urls) {
        const problem = checkProxyUrl(url);
        if (problem) reject(problem, url);
      }
      return { privateProxies: [...new Set(urls.map((url) => url.replace(/\/+$/, "")))] };
    },
  }),
  row({
    name: "private",
    default: "auto",
    description:
      "Private modules: GOPRIVATE patterns and/or auto. With auto they are those of Go's environment, and the owner's modules if the event says that the repository is private. Comma- or newline-separated. Private modules never reach a mirror.",
    option: { flags: "--private <patterns>", adds: true },
    parse: privateIn,
  }),
  row({
    name: "sumdb",
    default: "auto",
    description:
      "Checksum database: auto (always on), a GOSUMDB value, or off. auto finds a way to it that works; a value is for instance sum.golang.google.cn. off loses that protection, and toolchain downloads fail. With a key of your own, Go is kept apart from the official releases in the tool cache.",
    option: { flags: "--sumdb <value>" },
    parse: (asked) => ({ sumdb: sumdbIn(asked) }),
  }),
  row({
    name: "direct",
    default: "true",
    description:
      "End GOPROXY with direct, for what no mirror has. true or false. With false, such modules fail instead of coming from their origin.",
    parse: (asked) => ({ direct: trueOrFalse(asked) }),
  }),
  row({
    name: "relay",
    default: "auto",
    description:
      "Module proxy for the rest of the job: auto, true or false. It works around mirror failures. auto: if scope is job and GOPROXY has mirrors.",
    parse: (asked) => ({ relay: relayIn(asked) }),
  }),
  row({
    name: "region",
    default: "",
    description:
      "Label in the summary (cn-north-4); empty: the runner's name. At most 64 characters. A region in China puts Chinese mirrors first where nothing has been measured.",
    option: { flags: "--region <label>" },
    parse: regionIn,
  }),
  row({
    name: "probe",
    default: "auto",
    description:
      "Measure: always, never, or auto (unless this machine just has). auto reuses a result for as long as `cooldown` says; never takes the order of docs/mirrors.md.",
    parse: (asked) => ({ probe: oneOf(["auto", "always", "never"], asked) }),
  }),
  row({
    name: "prefetch",
    default: "auto",
    description:
      "Download missing modules before the build: auto, true or false. They come from all verified mirrors at once, each file verified against go.sum. auto leaves them to go if it is predicted to be about as fast.",
    parse: (asked) => ({ prefetch: oneOf(["auto", "true", "false"], asked) }),
  }),
  row({
    name: "cache",
    default: "true",
    description:
      "Keep modules in the cache service: true, false or read-only. One entry serves all operating systems and Go versions; each file is verified when it comes back. read-only restores and never saves.",
    parse: (asked) => ({ cache: oneOf(["true", "false", "read-only"], asked) }),
  }),
  row({
    name: "cache-dependency-path",
    default: "",
    description:
      "go.sum files for the cache key, one path or pattern per line. Commas separate too. Empty: those of the module or workspace in `working-directory`. `*` and `**` do not follow symbolic links to directories; at most 5,000 files.",
    parse: dependencyPathsIn,
  }),
  row({
    name: "cache-key-prefix",
    default: "",
    description:
      "Keeps apart the entries of jobs that should not share one. At most 100 letters, digits, dots, hyphens and underscores.",
    parse: ({ given, reject }) => {
      if (!/^[\w.-]{0,100}$/.test(given)) reject("not-a-prefix");
      return { cacheKeyPrefix: given };
    },
  }),
  row({
    name: "build-cache",
    default: "auto",
    description:
      "Keep build results too: auto (not for releases), true or false. Go's build cache has an entry of its own, whose contents can't be verified. auto: in jobs of push to a branch, schedule, workflow_dispatch, repository_dispatch, merge_group and pull_request, where the cache service keeps branches apart; never for a tag or another event.",
    parse: (asked) => ({ buildCache: oneOf(["auto", "true", "false"], asked) }),
  }),
  row({
    name: "working-directory",
    default: ".",
    description:
      "Directory of the Go module or workspace. Relative to the workspace of the job. It may lie outside the checkout, but not by way of a symbolic link in it.",
    option: { flags: "--dir <directory>" },
    parse: ({ given, found, reject }) => {
      if (!found.directory) reject("no-directory");
      return { workingDirectory: given };
    },
  }),
  row({
    name: "scope",
    default: "job",
    description:
      "Set the environment (job) or a Go env file (user or project). job: variables of this job. user: the env file of the runner's user, restored when the job ends. project: a file in the project, which the output `goenv` names.",
    parse: (asked) => ({ scope: oneOf(["job", "user", "project"], asked) }),
  }),
  row({
    name: "keep",
    default: "false",
    description:
      "With `scope: user`, do not restore the env file when the job ends. true or false. For an administrator who sets up a runner: only in jobs of push, schedule, workflow_dispatch, merge_group and repository_dispatch, and never with `sumdb: off`.",
    parse: (asked) => ({ keep: keepIn(asked) }),
  }),
  row({
    name: "fail-on",
    default: "never",
    description: "Fail the step: never, or no-mirror (no mirror is healthy).",
    parse: (asked) => ({ failOn: oneOf(["never", "no-mirror"], asked) }),
  }),
  row({
    name: "summary",
    default: "always",
    description:
      "Write the step summary: always, never, or on-problem. on-problem: after a warning, with no healthy mirror, or if a mirror did wrong. The log and the report have the same information.",
    parse: (asked) => ({ summary: oneOf(["always", "on-problem", "never"], asked) }),
  }),
  row({
    name: "language",
    default: "auto",
    description:
      "Language of the log: en, zh, or auto (the runner's locale). Also of summary and annotations. auto reads LC_ALL, LC_MESSAGES and LANG, and is English if they name neither.",
    option: { flags: "--lang <tag>" },
    // A region or an encoding behind it says nothing here: zh-CN, zh_CN.UTF-8.
    parse: (asked) => ({
      language: oneOf(["auto", "en", "zh"], asked, asked.given.replace(/(?<=^..)[-_.][\w.-]*$/, "")),
    }),
  }),
  row({
    name: "fallback",
    default: "any-error",
    description:
      "go tries the next mirror after any-error (|) or not-found (,). not-found means 404 and 410 only. It decides what separates public mirrors in GOPROXY.",
    advanced: true,
    /** What stands between public mirrors. */
    parse: (asked): { separator: "|" | "," } => ({
      separator: oneOf(["any-error", "not-found"], asked) === "any-error" ? "|" : ",",
    }),
  }),
  row({
    name: "probe-timeout",
    default: "3s",
    description:
      "Limit of one probe request: a duration (3s), at least 10ms. Such as 500ms or 3s; at most 24h.",
    advanced: true,
    parse: (asked) => ({ probeTimeoutMs: duration(10, asked) }),
  }),
  row({
    name: "max-connections",
    default: "96",
    description:
      "Maximum number of connections to one mirror: 1 to 96. It starts with few and adds more only while that speeds it up. The relay keeps to it too.",
    advanced: true,
    parse: ({ given, reject }) => {
      if (!/^\d{1,2}$/.test(given) || Number(given) < 1 || Number(given) > 96) reject("not-in-range");
      return { maxConnections: Number(given) };
    },
  }),
  row({
    name: "probe-retries",
    default: "2",
    description:
      "Retries of a probe request after a reset or 5xx: 0 to 10. They count towards `probe-budget`.",
    advanced: true,
    parse: ({ given, reject }) => {
      if (!/^\d+$/.test(given) || Number(given) > 10) reject("not-in-range");
      return { probeRetries: Number(given) };
    },
  }),
  row({
    name: "probe-budget",
    default: "5s",
    description:
      "Limit of the whole measurement: a duration, at least 50ms. At most 24h. Spent twice if mirrors answer correctly on a slow line but none is verified yet.",
    advanced: true,
    option: { flags: "--timeout <duration>" },
    parse: (asked) => ({ probeBudgetMs: duration(50, asked) }),
  }),
  row({
    name: "cooldown",
    default: "5m",
    description:
      "How long a result is reused: a duration (5m, 1h), or 0. On the same machine; at most 24h; 0 means not at all.",
    advanced: true,
    parse: (asked) => ({ cooldownMs: asked.given === "0" ? 0 : duration(0, asked) }),
  }),
] as const;

export type InputName = (typeof INPUTS)[number]["name"];
