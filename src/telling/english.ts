import type { GoSumFault } from "../go/go-sum.ts";
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
import { englishFailure, mirrorRemoved } from "./english-failure.ts";
import { englishFetch, LEFT_ADVICE } from "./english-fetch.ts";
import { disagreement, filesNotRead, moduleCacheDisagrees, privateDisagreement } from "./english-files.ts";
import { englishFleet } from "./english-fleet.ts";
import { englishGo, englishGoProblem, toolchainPart } from "./english-go.ts";
import { englishHelp } from "./english-help.ts";
import { englishInputs } from "./english-inputs.ts";
import { measuredSpeed, missing, modules, size } from "./english-modules.ts";
import { englishOutcome } from "./english-outcome.ts";
import { englishRelay } from "./english-relay.ts";
import { count, countFiles } from "./english-words.ts";
import { formatFactor, formatMs, lineOf } from "./format.ts";
import type { Language } from "./language.ts";
import { optionWith } from "./option-names.ts";

/** English, for people who run jobs: plain words, Go's terms, and after a problem what to do about it. */
export const english: Language = {
  title: ({ choice, probe }) => {
    if (probe.kind === "policy") return "Go module mirror: GOPROXY kept as it was";
    if (choice.mirror === null) return "Go module mirror: none is healthy";
    return `Go module mirror: ${choice.mirror}${choice.reason.code === "catalogue-order" ? " (not measured)" : ""}`;
  },

  choice: {
    fastest: ({ runnerUp, bestMs, runnerUpMs }, report) => {
      if (bestMs === null)
        return `${report.choice.mirror}: the fastest for ${missing(report)}${measuredSpeed(report)}.`;
      const start = `${report.choice.mirror}: ${formatMs(bestMs)} predicted for ${missing(report)}`;
      if (runnerUp === null || runnerUpMs === null || bestMs <= 0) return `${start}.`;
      const factor = formatFactor(runnerUpMs / bestMs);
      const compared = factor === "1.0" ? "about as fast as" : `${factor} × faster than`;
      return `${start}, ${compared} ${runnerUp} (${formatMs(runnerUpMs)}).`;
    },
    "nothing-missing": ({ firstByteMs }, { choice, project }) =>
      `${choice.mirror}: ${
        project.needed.zips === 0 ? "no modules to download are known" : "all modules are present"
      }. It answered after ${formatMs(firstByteMs)}, should more be needed.`,
    "only-proven": ({ others }, { choice }) =>
      others === 0
        ? `${choice.mirror}: the only mirror asked, verified.`
        : `${choice.mirror}: the only mirror verified; ${
            others === 1 ? "the other one" : `the ${others} others`
          } failed or ${others === 1 ? "was" : "were"} not waited for.`,
    "catalogue-order": ({ region, inChina }, { choice }) =>
      `${choice.mirror}: first in the default order for ${region}${
        inChina ? " (mirrors in China first)" : ""
      }; nothing was measured.`,
    "none-healthy": (_, { mirrors }) =>
      `${mirrors.length === 0 ? "There was no mirror to ask" : "No mirror is healthy"}: GOPROXY stays as it was.`,
  },
  outcome: englishOutcome,
  nothingToChoose: ({ route }) =>
    `This machine's GOPROXY leaves nothing to choose, so it stays as it was${
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
    "no-healthy-mirror": ({ asked }, input) =>
      `${asked === 1 ? "The only mirror asked is not healthy" : `None of the ${asked} mirrors asked is healthy`}, so GOPROXY stays as it was. Check this machine's network and proxy settings, or name a mirror that it can reach with ${input("mirrors")}.`,
    "goproxy-off": () =>
      "This machine has GOPROXY=off: go downloads nothing, and that is left alone. Unset it to let mirrors be used.",
    "goproxy-policy": ({ goproxy }, input) =>
      goproxy === "direct"
        ? `This machine has GOPROXY=direct: no server may learn which modules it uses, so no mirror was asked or added. To use mirrors anyway, name them with ${input("mirrors")}.`
        : `This machine's GOPROXY (${goproxy}) does not end in direct. That is taken as a policy on where modules may come from, so no mirror was added. To add mirrors anyway, name them with ${input("mirrors")}.`,
    "values-kept": ({ values, since }) =>
      `The Go settings of this machine's user have had ${values.join(" and ")} since ${since}, set by an earlier run (keep: true, the command use, or a job with scope: user that was cancelled). setup-go-mirror undo reverts all of them, go env -u a single variable.`,
    "inherited-private-proxies": ({ count }, input) =>
      `${count === 1 ? "A server in this machine's GOPROXY is" : `${count} servers in this machine's GOPROXY are`} not in the list of mirrors: treated as private ${count === 1 ? "proxy" : "proxies"} and kept first. To have a public mirror among them measured, name it with ${input("mirrors")}.`,
    "no-mirror-behind-private": ({ because }, input) =>
      because === "no-pattern"
        ? `GOPROXY has a server of your own, and nothing says which modules are private. A mirror behind it would learn the name of every module that the server lacks, so the route has no mirrors. To add them, name your private modules with ${input("private")} or GOPRIVATE; if the server has no private modules, name it with ${input("mirrors")}.`
        : "GOPROXY has a server of your own, and GONOPROXY does not cover all private modules. A mirror behind that server would learn the name of every module that it lacks, so the route has no mirrors. To add them, unset GONOPROXY, or add the patterns of GOPRIVATE to it.",
    "sumdb-off": ({ by }, input) =>
      `The checksum database is off (${by === "input" ? input("sumdb", "off") : "GOSUMDB=off on this machine"}). Modules that are not in go.sum yet are not verified, and toolchain downloads fail, because go requires the database for them. ${by === "input" ? "Without it" : "With GOSUMDB unset"} both work.`,
    "sumdb-rerouted": ({ via }) =>
      `The checksum database does not work through GOPROXY, so GOSUMDB now goes past the mirrors, to ${via}. Nothing to do.`,
    "sumdb-unreachable": ({ url, detail }) =>
      `The checksum database can't be reached (${url}${englishMore(": ", detail)}). Verification stays on, so toolchain downloads and modules that are not in go.sum yet will fail. Allow this machine to reach sum.golang.org or sum.golang.google.cn, or commit a complete go.sum.`,
    vendored: () =>
      "The project is vendored: go builds from vendor/ and downloads nothing. The route is for later commands such as go install.",
    "no-go-sum": (_, input) =>
      `There is no go.sum, so the mirrors were measured with well-known modules instead of the project's own. Check ${input("working-directory")}, or run go mod tidy and commit go.sum.`,
    "go-sum-problems": ({ count, firstLine, firstCode }) =>
      `go.sum has ${count === 1 ? "an invalid line" : `${count} invalid lines`} (first: ${GO_SUM_FAULTS[firstCode]}${firstLine > 0 ? ` in line ${firstLine}` : ""}). They are skipped here, but go may refuse the file. Repair it with go mod tidy.`,
    "toolchain-download": ({ toolchain, have }) =>
      `go.mod asks for ${toolchain}, and this machine has ${have}: go will download that toolchain through this route. The action's input go-version-file: go.mod installs it once for all jobs of a machine.`,
    "go-behind": ({ version, newest }) =>
      `Go ${version} is behind ${newest}, the latest patch release, which may have security fixes. Use go-version: '${lineOf(version)}' with check-latest: true, or pin that release.`,
    "go-list-behind": ({ version, listed }) =>
      `The newest matching Go on the mirrors is ${listed}. This machine has ${version}, which is newer, so that is used. The mirrors may be behind.`,
    "go-list-unreachable": ({ version }) =>
      `No mirror had a list of Go versions, so the newest matching one on this machine is used: ${version}.`,
    "toolchain-too-old": ({ wanted, have }) =>
      `go.mod asks for ${wanted}, this machine has ${have}, and GOTOOLCHAIN forbids a download: go will fail. Install it (the action's input go-version-file: go.mod does), or set GOTOOLCHAIN=auto.`,
    "files-not-read": filesNotRead,
    "module-cache-disagrees": moduleCacheDisagrees,
    "module-cache-unusable": ({ detail }) =>
      detail === "EMFILE"
        ? "Too many open files: the limit of this process is too low to fill the module cache, so go downloads the rest. Raise it (ulimit -n 1024, LimitNOFILE= of the runner's service, --ulimit nofile= of the container)."
        : `The module cache can't be used (${detail}), so verified downloads were not kept. Check GOMODCACHE and its owner.`,
    "no-go": () =>
      "There is no go on PATH, and none was asked for, so builds will fail. The action's input go-version-file: go.mod installs the version that the project asks for.",
    "private-proxy-dead": ({ host, detail }, input) =>
      `The private proxy ${host} does not answer${englishMore(" (", detail, ")")}. go asks it first and gives up on such an error, so downloads will fail. Check its address (${input("private-proxy")}) and the network.`,
    "wrong-bytes": ({ mirror, asked }) =>
      `${mirror} sent the wrong bytes${asked === "" ? "" : ` for ${asked}`}: the hash does not match. The mirror was excluded, and nothing from it was kept. A proxy in between may alter downloads; if not, tell the mirror's operator.`,
    "mirror-removed": mirrorRemoved,
    "go-sum-disagrees": (note) => (note.module === null ? privateDisagreement(note) : disagreement(note)),
    "cache-failed": ({ failure }, input) =>
      `Cache service unavailable: ${cacheFailure(failure)}. Modules were downloaded instead. Turn the cache off with ${input("cache", "false")}.`,
    "cache-wrong-files": ({ key, modules }) =>
      `The cache entry ${key} has files of ${count(modules, "module")} that do not match go.sum. They were discarded, and downloaded from the mirrors where possible. Delete that entry (gh cache delete): this action did not write it as it is.`,
    "fetch-incomplete": ({ reason, ...files }, input) =>
      `${countFiles(files)} could not be downloaded in advance (${englishFetch.left[reason]}), so go downloads and verifies them itself. ${LEFT_ADVICE[reason](input)}`,
  },

  sumdb: {
    works: ({ via }) => `verified at ${via}`,
    rerouted: ({ via, because }) => `verified at ${via}, past the mirrors, because ${trouble(because)}`,
    unreachable: ({ because }) => `on, but can't be reached: ${trouble(because)}`,
    off: () => "off: new modules are not verified, and toolchain downloads fail",
    "not-checked": ({ because }) => `on, not checked${NOT_CHECKED[because]}`,
  },

  probe: {
    measured: ({ probe, region, mirrors }) =>
      `Measured ${count(mirrors.length, "mirror")} in ${formatMs(probe.elapsedMs)} from ${region.label}${
        probe.ended === null ? "" : `; ${ENDED[probe.ended]}`
      }${probe.extended ? "; the time limit was extended once, because no mirror was verified in time" : ""}.${
        probe.admitted === 0 ? "" : ` ${count(probe.admitted, "verified sample")} went into the module cache.`
      }`,
    remembered: ({ probe }) =>
      `Reused a measurement made ${probe.ageMs === null ? "" : `${formatMs(probe.ageMs)} ago `}on this machine; no mirror was contacted.`,
    never: ({ region }, input) =>
      `Not measured (${input("probe", "never")}): the default order for ${region.label}.`,
    policy: () => "Not measured: this machine's GOPROXY leaves nothing to choose.",
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
  help: englishHelp,
  input: {
    job: (name, value) => (value === undefined ? `the input "${name}"` : `input ${name}: ${value}`),
    command: (name, value) =>
      optionWith(name, value) ??
      `the action's input ${value === undefined ? `"${name}"` : `${name}: ${value}`}`,
  },
  ...englishInputs,

  reading: {
    samples:
      "Each mirror was asked for files that are needed here. Only a mirror that sent a .mod, an .info and a .zip with the right hashes can be chosen.",
    predicted:
      "Predicted: how long go mod download would take for all missing modules, from that mirror alone. It is shown only if the measurement allows an error of at most about a third; mirrors are ranked by it in any case. The bar shows it relative to the slowest mirror.",
    speeds:
      "First byte: the lower quartile of the times to the first byte of small responses. Throughput: that of one connection (≥: it was still rising when the measurement ended).",
  },
  recommended: "Recommended",
  colon: ": ",
  log: {
    measured: "Go module mirrors, measured from this machine",
    cancelled: "Cancelled: nothing was exported. What was measured so far is above.",
    slowLine:
      "The connection is slow: mirrors answer correctly, but none has finished. The time limit is extended once.",
    serviceFailedBefore: "Nothing was saved: the cache service was unavailable when the job began.",
    noMirror: "No healthy Go module mirror (fail-on: no-mirror). The table above says why, mirror by mirror.",
    reportNotWritten: (why) => `The JSON report could not be written: ${why}`,
    summaryProblem: {
      written: null,
      "no-place": null,
      "too-large": "The step summary is larger than the runner accepts (1 MiB), so it was not written.",
      failed: "The step summary file can't be written, so there is no summary.",
    },
    unpackingGivenUp: (after) =>
      `go was stopped after unpacking modules for ${after}: another process may hold a lock in the module cache (a file that ends in .lock), or the disk is slow. The build unpacks the rest when it needs it, and waits for that lock too.`,
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
  labels: {
    warning: "Warning",
    notice: "Note",
    go: "Go",
    modules: "Modules",
    cache: "Cache",
    buildCache: "Build cache",
    fetched: "Downloaded",
    relay: "Relay",
    sumdb: "Checksum database",
    exported: "Set for later steps",
    nothingExported: "Nothing was changed for later steps.",
    details: "Mirrors, timings, and how they were measured",
    method: "How this was measured",
    asked: "Requests that failed",
  },
};

const GO_SUM_FAULTS: { readonly [F in GoSumFault]: string } = {
  malformed: "not a module, a version and a hash",
  "conflict-mark": "a merge conflict marker",
  "bad-path": "an invalid module path",
  "bad-version": "an invalid version",
  "bad-hash": "an invalid hash",
  contradiction: "two hashes for one module",
};

const NOT_CHECKED = {
  "not-measured": ": nothing was measured",
  "private-proxy": ": it is up to the private proxy, which requires credentials",
  invalid: ": go does not accept the value of GOSUMDB",
} as const;

const ENDED = {
  over: "all mirrors answered or failed",
  enough: "stopped as soon as no other mirror could win",
  budget: "stopped at the time limit",
} as const;

function trouble({ url, code, detail }: SumdbTrouble): string {
  const what = {
    "bad-answer": "sent a response that does not verify",
    error: "failed",
    unreachable: "did not answer",
  };
  return `${url} ${what[code]}${englishMore(" (", detail, ")")}`;
}
