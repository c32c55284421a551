import type { GoSumFault } from "../go/go-sum.ts";
import type { Report } from "../report/report.ts";
import type { SumdbTrouble } from "../sumdb/path.ts";
import {
  cacheFailure,
  englishBuildCache,
  englishBuildCacheSave,
  englishBuildCacheUnsaved,
  englishCache,
  englishSave,
} from "./english-cache.ts";
import { englishCommands } from "./english-commands.ts";
import { englishMore } from "./english-details.ts";
import { englishFailure } from "./english-failure.ts";
import { englishFetch, LEFT_ADVICE } from "./english-fetch.ts";
import { disagreement, filesNotRead, moduleCacheDisagrees, privateDisagreement } from "./english-files.ts";
import { englishFleet } from "./english-fleet.ts";
import { englishGo, englishGoProblem, toolchainPart } from "./english-go.ts";
import { englishOutcome } from "./english-outcome.ts";
import { englishRelay } from "./english-relay.ts";
import { count, countFiles } from "./english-words.ts";
import { formatBytes, formatFactor, formatMs, lineOf } from "./format.ts";
import type { Language } from "./language.ts";

/** English, for people who run jobs: plain words, Go's terms, and after a problem what to do about it. */
export const english: Language = {
  title: ({ choice, probe }) => {
    if (probe.kind === "policy") return "Go module mirror: GOPROXY kept as it was";
    if (choice.mirror === null) return "Go module mirror: none is healthy";
    return `Go module mirror: ${choice.mirror}${choice.reason.code === "catalogue-order" ? " (not measured)" : ""}`;
  },

  choice: {
    fastest: ({ runnerUp, bestMs, runnerUpMs }, report) => {
      const start = `${report.choice.mirror}: ${formatMs(bestMs)} predicted for ${missing(report)}`;
      if (runnerUp === null || runnerUpMs === null || bestMs <= 0) return `${start}.`;
      const factor = formatFactor(runnerUpMs / bestMs);
      const compared = factor === "1.0" ? "about as fast as" : `${factor} × faster than`;
      return `${start}, ${compared} ${runnerUp} (${formatMs(runnerUpMs)}).`;
    },
    "nothing-missing": ({ firstByteMs }, { choice, project }) =>
      `${choice.mirror}: ${
        project.needed.zips === 0 ? "no module to download is known" : "every module is on disk already"
      }; it answers after ${formatMs(firstByteMs)}, should the job ask for more.`,
    "only-proven": ({ others }, { choice }) =>
      others === 0
        ? `${choice.mirror}: the only mirror that was asked, and its bytes are right.`
        : `${choice.mirror}: the only mirror that proved its bytes right; ${
            others === 1 ? "the other one" : `the ${others} others`
          } failed or ${others === 1 ? "was" : "were"} not waited for.`,
    "catalogue-order": ({ region, inChina }, { choice }) =>
      `${choice.mirror}: first in the catalogue's order for ${region}${
        inChina ? " (in China: Chinese mirrors first)" : ""
      }; nothing was measured.`,
    "none-healthy": (_, { mirrors }) =>
      `${mirrors.length === 0 ? "There was no mirror to ask" : "No mirror proved its bytes right"}: the job goes on with the GOPROXY that it had.`,
  },
  outcome: englishOutcome,
  nothingToChoose: ({ route }) =>
    `The GOPROXY of this machine leaves nothing to choose and is kept${
      route.values.GOPROXY === "" ? "" : `: ${route.values.GOPROXY}`
    }`,

  failure: englishFailure,

  standing: {
    chosen: "chosen",
    inRoute: "in the route",
    proven: "works, not in the route",
    notMeasured: "not measured",
    notWaitedFor: ({ answered }) => (answered ? "answers, not waited for" : "not waited for"),
  },

  note: {
    "no-healthy-mirror": ({ asked }) =>
      `${asked === 1 ? "The only mirror asked is not healthy" : `None of the ${asked} mirrors asked is healthy`}, so GOPROXY stays as it was. Check the runner's network and proxy settings, or name a mirror that it can reach in the input "mirrors".`,
    "goproxy-off": () =>
      "This machine has GOPROXY=off: go downloads nothing, and that is left alone. Unset it to let mirrors be used.",
    "goproxy-policy": ({ goproxy }) =>
      goproxy === "direct"
        ? 'This machine has GOPROXY=direct: no server is to hear of its modules, so none was asked and nothing is added. Set the input "mirrors" to use mirrors all the same.'
        : `This machine's GOPROXY (${goproxy}) does not end in direct, which is taken as a rule about where modules may come from: nothing is added behind it. Set the input "mirrors" to add mirrors all the same.`,
    "values-kept": ({ values, since }) =>
      `Go's settings of this machine's user have had ${values.join(" and ")} since ${since}, set by an earlier run (keep: true, the command use, or a job with scope: user that did not come to its end). setup-go-mirror undo takes back all of it, go env -u one variable.`,
    "inherited-private-proxies": ({ count }) =>
      `${count === 1 ? "A server" : `${count} servers`} in the GOPROXY of this machine ${count === 1 ? "is" : "are"} in no catalogue: counted as private, kept first in the chain. A public mirror among them can be named in the input "mirrors" to be measured.`,
    "no-mirror-behind-private": ({ because }) =>
      because === "no-pattern"
        ? 'GOPROXY has a server of your own, and nothing says which of its modules are private: a mirror behind it would be told the names that it does not have, so the route has no mirror. Name your private modules in the input "private" (or GOPRIVATE) to add mirrors; if the server has no private modules, name it in the input "mirrors".'
        : "GOPROXY has a server of this machine's own, and GONOPROXY does not cover all private modules: a mirror behind the server would be told the names that it does not have, so the route has no mirror. Unset GONOPROXY, or add the patterns of GOPRIVATE to it, to add mirrors.",
    "sumdb-off": ({ by }) =>
      `The checksum database is off (${by === "input" ? "input sumdb: off" : "GOSUMDB=off on this machine"}). Checksums of modules that go.sum does not have yet are not checked, and toolchain downloads will fail, since go insists on the database for them. ${by === "input" ? "Remove the input" : "Unset GOSUMDB"} to have both.`,
    "sumdb-rerouted": ({ via }) =>
      `The checksum database does not work on the way through GOPROXY; GOSUMDB now leads to it past the mirrors, at ${via}. Nothing to do.`,
    "sumdb-unreachable": ({ url, detail }) =>
      `The checksum database can't be reached (${url}${englishMore(": ", detail)}). Verification stays on, so toolchain downloads and modules that go.sum does not have yet will fail. Let the runner reach sum.golang.org or sum.golang.google.cn, or commit a complete go.sum.`,
    vendored: () =>
      "The project is vendored: go builds from vendor/ and has nothing to download. The route serves later steps such as go install.",
    "no-go-sum": () =>
      'No go.sum was found, so the mirrors were measured with well-known modules instead of the job\'s own. Check the input "working-directory", or run go mod tidy and commit go.sum.',
    "go-sum-problems": ({ count, firstLine, firstCode }) =>
      `go.sum has ${count === 1 ? "a line" : `${count} lines`} that can't be used (first: ${GO_SUM_FAULTS[firstCode]}${firstLine > 0 ? ` in line ${firstLine}` : ""}); left out here, but go may refuse the file. Repair it with go mod tidy.`,
    "toolchain-download": ({ toolchain, have }) =>
      `go.mod asks for ${toolchain}, and the runner has ${have}: go will download that toolchain through this route. The input go-version-file: go.mod installs it once for all jobs of a machine.`,
    "go-behind": ({ version, newest }) =>
      `Go ${version} is behind ${newest}, the newest release of its line, which may mend security faults. Ask for its line instead (go-version: '${lineOf(version)}' with check-latest: true), or name that release.`,
    "go-list-behind": ({ version, listed }) =>
      `The newest fitting Go that the mirrors list is ${listed}; ${version}, which is here, is newer and is used. The mirrors may be behind.`,
    "go-list-unreachable": ({ version }) =>
      `No mirror said which Go versions there are, so the newest fitting one that is here is used: ${version}.`,
    "toolchain-too-old": ({ wanted, have }) =>
      `go.mod asks for ${wanted}, the runner has ${have}, and GOTOOLCHAIN forbids a download: go will fail. Have it installed (input go-version-file: go.mod), or set GOTOOLCHAIN=auto.`,
    "files-not-read": filesNotRead,
    "module-cache-disagrees": moduleCacheDisagrees,
    "module-cache-unusable": ({ detail }) =>
      detail === "EMFILE"
        ? "Too many open files: this process may not open as many as filling the module cache takes, so that go downloads the rest. Raise the limit (ulimit -n 1024, LimitNOFILE= of the runner's service, --ulimit nofile= of the container)."
        : `The module cache can't be used (${detail}), so verified downloads were not kept. Check GOMODCACHE and who owns it.`,
    "no-go": () =>
      "There is no go on PATH, and none was asked for: the job's build will not find one. The input go-version-file: go.mod installs the version that the project names.",
    "private-proxy-dead": ({ host, detail }) =>
      `The private proxy ${host} does not answer${englishMore(" (", detail, ")")}. go asks it first and gives up at such an error, so downloads will fail. Check its address (input private-proxy) and the way to it.`,
    "wrong-bytes": ({ mirror, asked }) =>
      `${mirror} sent other bytes than the expected hash allows${asked === "" ? "" : ` for ${asked}`}. It is out, and nothing of it was kept. A proxy on the way may alter downloads; where it does not, tell the mirror's operator.`,
    "go-sum-disagrees": (note) => (note.module === null ? privateDisagreement(note) : disagreement(note)),
    "cache-failed": ({ failure }) =>
      `The runner's cache service was of no use: ${cacheFailure(failure)}. What the job lacks was fetched from the mirrors instead. The input cache: false leaves the service alone.`,
    "cache-wrong-files": ({ key, modules }) =>
      `The cache entry ${key} holds files of ${count(modules, "module")} that do not have the hash of go.sum. They were dropped, and fetched from the mirrors where one has them. Delete that entry (gh cache delete): whoever wrote it wrote something else than this action does.`,
    "fetch-incomplete": ({ reason, ...files }) =>
      `${countFiles(files)} could not be put into the module cache beforehand (${englishFetch.left[reason]}): left to go, which downloads and checks what it needs itself. ${LEFT_ADVICE[reason]}`,
  },

  sumdb: {
    works: ({ via }) => `a signed tree head was verified at ${via}`,
    rerouted: ({ via, because }) => `verified at ${via}, past the mirrors, because ${trouble(because)}`,
    unreachable: ({ because }) => `on, but no way to it was found: ${trouble(because)}`,
    off: () => "off: new checksums are not verified, and toolchain downloads will fail",
    "not-checked": ({ because }) => `on, not checked${NOT_CHECKED[because]}`,
  },

  probe: {
    measured: ({ probe, region, mirrors }) =>
      `Measured ${count(mirrors.length, "mirror")} in ${formatMs(probe.elapsedMs)} from ${region.label}${
        probe.ended === null ? "" : `; ${ENDED[probe.ended]}`
      }${probe.extended ? "; the budget was extended once, since no mirror was proven in time" : ""}.${
        probe.admitted === 0 ? "" : ` ${count(probe.admitted, "verified sample")} went into the module cache.`
      }`,
    remembered: ({ probe }) =>
      `Remembered from a measurement ${probe.ageMs === null ? "" : `${formatMs(probe.ageMs)} ago `}on this machine; no mirror was contacted.`,
    never: ({ region }) => `Not measured (input probe: never): the catalogue's order for ${region.label}.`,
    policy: () => "Not measured: the GOPROXY of this machine leaves nothing to choose.",
  },

  project: ({ project }) => modules(project) + toolchainPart(project.toolchain),
  measuredFor: ({ project }) => {
    const { zips } = project.needed;
    return zips === 0
      ? modules(project)
      : `${zips} needed (${size(project)}), measured as if none were present`;
  },

  go: englishGo,
  goProblem: englishGoProblem,
  goProgress: ({ version, received, total, rate }) =>
    `Go ${version}: ${received}${total === null ? "" : ` of ${total}`}, ${rate}`,

  cache: englishCache,
  buildCache: englishBuildCache,
  buildCacheUnsaved: englishBuildCacheUnsaved,
  buildCacheSave: englishBuildCacheSave,
  save: englishSave,
  fetch: englishFetch,
  relay: englishRelay,
  fleet: englishFleet,
  commands: englishCommands,

  reading: [
    "Each mirror was asked for files that this job needs; only one that delivered a .mod, an .info and a .zip with the right hashes can be chosen.",
    "Predicted is the time to download what this job is missing: waits for first bytes, transfer at the measured throughput, go's own concurrency.",
    "The bar is that prediction, next to the slowest one. First byte is the lower quartile of the waits for small answers; throughput is that of one connection.",
  ],
  recommended: "Recommended",
  colon: ": ",
  log: {
    measured: "Go module mirrors, measured from this machine",
    cancelled: "Cancelled: nothing was exported. What was measured until then stands above.",
    slowLine: "The line is slow: mirrors answer rightly but none is done yet; measuring for one more budget.",
    serviceFailedBefore: "Nothing was saved: the cache service was of no use when the job began.",
    noMirror:
      "No healthy Go module mirror (fail-on: no-mirror). The table above says what each one answered.",
    reportNotWritten: (why) => `The JSON report could not be written: ${why}`,
    summaryTooLarge: "The step summary would be larger than the runner accepts (1 MiB): not written.",
    summaryNotWritten: "The step summary file cannot be written: the summary is left out.",
    unpackingGivenUp: (after) =>
      `go was ended after ${after} of unpacking modules: another process may hold a lock in the module cache (a file that ends in .lock), or its disk is slow. The build unpacks them when it needs them, and waits for that lock as well.`,
  },
  moreMirrors: (count) => `${count} more in the JSON report`,
  viaProxy: "via proxy",
  columns: {
    rank: "#",
    mirror: "Mirror",
    status: "Status",
    dns: "DNS",
    tcp: "TCP",
    tls: "TLS",
    firstByte: "First byte",
    throughput: "Throughput",
    predicted: "Predicted",
  },
  phases: { dns: "DNS", tcp: "TCP", tls: "TLS", firstByte: "first byte" },
  labels: {
    warning: "Warning",
    notice: "Note",
    go: "Go",
    modules: "Modules",
    cache: "Cache",
    buildCache: "Build cache",
    fetched: "Fetched",
    relay: "Relay",
    sumdb: "Checksum database",
    exported: "Set for the later steps",
    nothingExported: "Nothing was changed for the later steps.",
    details: "Mirrors, timings, and how they were measured",
    asked: "Asked when it failed",
  },
};

const GO_SUM_FAULTS: { readonly [F in GoSumFault]: string } = {
  malformed: "not a module, a version and a hash",
  "conflict-mark": "the mark of a merge conflict",
  "bad-path": "an impossible module path",
  "bad-version": "an impossible version",
  "bad-hash": "an impossible hash",
  contradiction: "two hashes for one module",
};

const NOT_CHECKED = {
  "not-measured": ": nothing was measured",
  "private-proxy": ": the private proxy that decides it asks for credentials",
  invalid: ": the value of GOSUMDB is not one that go accepts",
} as const;

const ENDED = {
  over: "all mirrors answered or failed",
  enough: "ended as soon as nothing pending could win",
  budget: "ended with its time budget",
} as const;

function modules(project: Report["project"]): string {
  if (project.kind === "none") return "no go.mod was found";
  if (project.vendored) return "vendored, nothing to download";
  const { zips, present, missing, private: unasked } = project.needed;
  if (zips === 0) return project.goSum.found ? "none needed" : "no go.sum, so nothing is known";
  const absent = `${missing} missing${missing === 0 ? "" : ` (${size(project)})`}`;
  return `${zips} needed: ${present} on disk, ${absent}${unasked === 0 ? "" : `, ${unasked} private (no mirror was asked)`}`;
}

/** What is still to be downloaded, with its size. */
function missing({ project }: Report): string {
  const { zips, missing } = project.needed;
  if (missing === 0) return zips === 0 ? "a first download" : "the missing go.mod files";
  return `the ${count(missing, "missing module")} (${size(project)})`;
}

/** A size that not every missing module was asked for is an estimate. */
function size({ sizedZips, needed, missingBytes }: Report["project"]): string {
  return `${sizedZips < needed.missing ? "about " : ""}${formatBytes(missingBytes)}`;
}

function trouble({ url, code, detail }: SumdbTrouble): string {
  const what = {
    "bad-answer": "gave an answer that does not verify",
    error: "failed",
    unreachable: "did not answer",
  };
  return `${url} ${what[code]}${englishMore(" (", detail, ")")}`;
}
