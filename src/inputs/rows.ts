import { CATALOGUE } from "../mirrors/catalogue.ts";
import {
  checkVersionFile,
  dependencyPathsIn,
  goVersionIn,
  keepIn,
  mirrorsIn,
  privateIn,
  sumdbIn,
} from "./parsers.ts";
import { row } from "./row.ts";
import { checkProxyUrl, duration, items, oneOf, trueOrFalse } from "./values.ts";

const CATALOGUE_NAMES = CATALOGUE.map((m) => m.name).join(", ");
const DURATION = "a duration such as 500ms, 3s, 5m or 1h";

const GO_VERSIONS = "a version (1.27.3), a line (1.27 or 1.27.x), a range (^1.26.2), stable or oldstable";

/** Every input, in the order of the documentation. action.yml and the README's table are held against this list. */
export const INPUTS = [
  row({
    name: "go-version",
    default: "",
    accepted: GO_VERSIONS,
    description:
      "The Go that the job is to have: one of the tool cache or PATH, or else fetched from the mirrors and proven by the checksum database. Write it in quotes.",
    parse: (asked) => ({ goVersion: goVersionIn(asked) }),
  }),
  row({
    name: "go-version-file",
    default: "",
    accepted: "the path of a go.mod, go.work, .go-version or .tool-versions",
    description:
      "A file that says the same, where `go-version` is not given. In the job's checkout it may be a link, but not one that leads out of it.",
    parse: checkVersionFile,
  }),
  row({
    name: "check-latest",
    default: "false",
    accepted: "true or false",
    description:
      "Take the newest release that the version allows, even where an older one that it allows is there.",
    parse: (asked) => ({ checkLatest: trueOrFalse(asked) }),
  }),
  row({
    name: "architecture",
    default: "",
    accepted: "an architecture as Node or Go names it, such as x64, amd64 or arm64",
    description: "Of that Go; by default the machine's.",
    parse: ({ given, reject }) => {
      const architecture = given.toLowerCase();
      if (!/^[a-z0-9]{0,16}$/.test(architecture)) reject("not a name of one");
      /** Of that Go, as Node or Go names it; "" for the machine's. */
      return { architecture };
    },
  }),
  row({
    name: "mirrors",
    default: "auto",
    accepted: `auto, names (${CATALOGUE_NAMES}) or http(s) URLs, separated by commas or newlines`,
    description:
      "Mirrors to measure and rank; `auto` is the whole catalogue. A URL here is never trusted with private modules.",
    option: { flags: "--mirrors <list>", description: "catalogue names and/or URLs, separated by commas" },
    parse: mirrorsIn,
  }),
  row({
    name: "private-proxy",
    default: "",
    accepted: "http(s) URLs, separated by commas or newlines",
    description: "Your own GOPROXY server(s): first in the chain, not ranked, may see private modules.",
    option: { flags: "--private-proxy <urls>", description: "your own GOPROXY servers, first in the chain" },
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
    accepted: "auto and/or GOPRIVATE patterns, separated by commas or newlines",
    description:
      "Private modules. `auto`: Go's env, plus the repository owner's modules when the event says that the repository is private.",
    option: { flags: "--private <patterns>", description: "private modules, as in GOPRIVATE", adds: true },
    parse: privateIn,
  }),
  row({
    name: "sumdb",
    default: "auto",
    accepted: "auto, off, or a GOSUMDB value such as sum.golang.google.cn",
    description:
      "The checksum database. `auto` keeps verification on and finds a way to it that answers; `off` gives up that protection, and toolchain downloads fail. With a key of your own, Go is kept apart from the official releases in the tool cache.",
    option: { flags: "--sumdb <value>", description: "the checksum database: auto, or a GOSUMDB value" },
    parse: (asked) => ({ sumdb: sumdbIn(asked) }),
  }),
  row({
    name: "direct",
    default: "true",
    accepted: "true or false",
    description: "End the chain with `direct`: modules that no mirror has come from their origin.",
    parse: (asked) => ({ direct: trueOrFalse(asked) }),
  }),
  row({
    name: "region",
    default: "",
    accepted: "a label of at most 64 characters",
    description:
      "A label for summary and report (`cn-north-4`, `office-shanghai`); the runner's name by default. One in China puts Chinese mirrors first where nothing is measured.",
    parse: ({ given, reject }) => {
      if (given.length > 64) reject("too long", `${given.slice(0, 64)}…`);
      return { region: given || null };
    },
  }),
  row({
    name: "probe",
    default: "auto",
    accepted: "auto, always or never",
    description:
      "`auto` reuses a fresh result of this machine, `always` measures, `never` takes the catalogue's order for the region.",
    parse: (asked) => ({ probe: oneOf(["auto", "always", "never"], asked) }),
  }),
  row({
    name: "prefetch",
    default: "auto",
    accepted: "auto, true or false",
    description:
      "Fill the module cache before the build, verified and from all proven mirrors at once. `auto` leaves it to `go` where that is predicted to be as fast.",
    parse: (asked) => ({ prefetch: oneOf(["auto", "true", "false"], asked) }),
  }),
  row({
    name: "cache",
    default: "true",
    accepted: "true, false or read-only",
    description:
      "Keep the module files in the runner's cache service, one entry for all systems and Go versions, each file verified when it comes back. `read-only` restores and never saves.",
    parse: (asked) => ({ cache: oneOf(["true", "false", "read-only"], asked) }),
  }),
  row({
    name: "cache-dependency-path",
    default: "",
    accepted: "paths or patterns of go.sum files, one in a line or separated by commas",
    description:
      "The go.sum files that the cache's key is made of, as paths or patterns, one in a line; by default those of the module or workspace in `working-directory`. `*` and `**` follow no links to folders; at most 5,000 files.",
    parse: dependencyPathsIn,
  }),
  row({
    name: "cache-key-prefix",
    default: "",
    accepted: "at most 100 letters, digits, dots, hyphens and underscores",
    description: "What the cache's keys begin with: keeps jobs apart that should not share an entry.",
    parse: ({ given, reject }) => {
      if (!/^[\w.-]{0,100}$/.test(given)) reject("not such a text");
      return { cacheKeyPrefix: given };
    },
  }),
  row({
    name: "build-cache",
    default: "auto",
    accepted: "auto, true or false",
    description:
      "Keep Go's build cache too, in an entry of its own, which nobody can verify. auto: in jobs of push to a branch, schedule, workflow_dispatch, repository_dispatch, merge_group and pull_request, where the cache service keeps branches apart; never for a tag or another event.",
    parse: (asked) => ({ buildCache: oneOf(["auto", "true", "false"], asked) }),
  }),
  row({
    name: "working-directory",
    default: ".",
    accepted: "a directory",
    description:
      "Where the Go module or workspace is. It may lie outside of the job's checkout, but not by a link in it.",
    option: { flags: "--dir <directory>", description: "the Go module or workspace" },
    parse: ({ given, found, reject }) => {
      if (!found.directory) reject("there is no such directory");
      return { workingDirectory: given };
    },
  }),
  row({
    name: "scope",
    default: "job",
    accepted: "job, user or project",
    description:
      "Where the route is written: `job` sets variables of this job; `user` writes Go's settings file of the runner's user, and takes it back at the job's end; `project` writes a file of its own in the project, which the output `goenv` names.",
    parse: (asked) => ({ scope: oneOf(["job", "user", "project"], asked) }),
  }),
  row({
    name: "keep",
    default: "false",
    accepted: "true or false",
    description:
      "With `scope: user`, leave the settings as they are at the job's end: for an administrator who sets up a runner. Only in jobs of push, schedule, workflow_dispatch, merge_group and repository_dispatch, and never with `sumdb: off`.",
    parse: (asked) => ({ keep: keepIn(asked) }),
  }),
  row({
    name: "fail-on",
    default: "never",
    accepted: "never or no-mirror",
    description: "`no-mirror`: fail the step when no mirror is healthy.",
    parse: (asked) => ({ failOn: oneOf(["never", "no-mirror"], asked) }),
  }),
  row({
    name: "summary",
    default: "always",
    accepted: "always, on-problem or never",
    description:
      "When the step summary is written: `always`, `on-problem` (a warning, no healthy mirror, or a mirror that did wrong) or `never`. The log and the report have the same.",
    parse: (asked) => ({ summary: oneOf(["always", "on-problem", "never"], asked) }),
  }),
  row({
    name: "language",
    default: "auto",
    accepted: "auto, en or zh",
    description:
      "Of log, summary and annotations: `en` is English, `zh` Simplified Chinese, `auto` what the runner's locale says (`LC_ALL`, `LC_MESSAGES`, `LANG`), English where it says neither.",
    option: {
      flags: "--lang <tag>",
      description: "en or zh; by default what the locale says (LC_ALL, LC_MESSAGES, LANG)",
    },
    // A region or an encoding behind it says nothing here: zh-CN, zh_CN.UTF-8.
    parse: (asked) => ({
      language: oneOf(["auto", "en", "zh"], asked, asked.given.replace(/(?<=^..)[-_.][\w.-]*$/, "")),
    }),
  }),
  row({
    name: "fallback",
    default: "any-error",
    accepted: "any-error or not-found",
    description:
      "When `go` goes on to the next public mirror: after any error (`|`), or after 404 and 410 only (`,`).",
    advanced: true,
    /** What stands between public mirrors. */
    parse: (asked): { separator: "|" | "," } => ({
      separator: oneOf(["any-error", "not-found"], asked) === "any-error" ? "|" : ",",
    }),
  }),
  row({
    name: "probe-timeout",
    default: "3s",
    accepted: DURATION,
    description: "One request of the probe.",
    advanced: true,
    parse: (asked) => ({ probeTimeoutMs: duration(10, asked) }),
  }),
  row({
    name: "probe-retries",
    default: "2",
    accepted: "a whole number from 0 to 10",
    description: "How often a request is repeated after a reset or a 5xx, inside the budget.",
    advanced: true,
    parse: ({ given, reject }) => {
      if (!/^\d+$/.test(given) || Number(given) > 10) reject("not a whole number in range");
      return { probeRetries: Number(given) };
    },
  }),
  row({
    name: "probe-budget",
    default: "5s",
    accepted: DURATION,
    description: "The whole measurement.",
    advanced: true,
    parse: (asked) => ({ probeBudgetMs: duration(50, asked) }),
  }),
  row({
    name: "cooldown",
    default: "5m",
    accepted: `${DURATION}, or 0`,
    description: "How long a result is reused on the same machine.",
    advanced: true,
    parse: (asked) => ({ cooldownMs: asked.given === "0" ? 0 : duration(0, asked) }),
  }),
] as const;
