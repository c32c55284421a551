import type { CommandLanguage } from "./command-language.ts";
import { englishMore } from "./english-details.ts";
import { count, list } from "./english-words.ts";
import { formatMs } from "./format.ts";

/** English of the commands: what was done, where, and the one command to take it back or to go on. */
export const englishCommands: CommandLanguage = {
  list: {
    columns: { name: "Name", operator: "Operator", region: "Region" },
    region: { cn: "China", global: "global" },
    inUse:
      "▸ in the GOPROXY in force. setup-go-mirror use goproxy.cn would switch to that one; probe measures them all.",
  },
  dryRun: {
    use: (file) => `Dry run: nothing was written. To ${file} would go:`,
    undo: (file) => `Dry run: nothing was changed. In ${file} would be brought back what use has set.`,
  },
  use: {
    switched: ({ scope, file, mirror }) =>
      `${scope === "user" ? "Your Go" : "This project's Go"} now uses ${mirror} (written to ${file}).`,
    unchanged: (file) => `Nothing to change: ${file} says so already.`,
    noHealthy: "No mirror proved its bytes right, so nothing was changed.",
    deadProxy:
      "Every download would fail at that private proxy, so nothing was changed. --force switches all the same.",
    notMeasured:
      "No mirror may be used here (the reason stands above), so none was measured and nothing was changed.",
    refused: (detail) => `The settings could not be written: ${detail}`,
    overridden: (names) =>
      `The environment sets ${names.join(" and ")}, which goes before the file: unset ${names.length === 1 ? "it" : "them"} in your shell's start-up files.`,
    projectHint: (command) => `To use it in this shell: ${command}`,
    undoHint: (command) => `To take it back: ${command}`,
    kept: (options) =>
      `As the last time: ${options.join(" ")} (give the option anew, or empty, to change it).`,
    notRead: (goenv) => `In this shell GOENV leads to ${goenv}, so go reads that file instead.`,
  },
  undo: {
    restored: (file) => `${file} is what it was before.`,
    removed: (file) => `${file} is gone again: there was none before.`,
    takenOut: (file, variables) =>
      variables.length === 0
        ? `${file} has been changed by somebody else since the switch, and nothing of ours was left in it.`
        : `${file} has been changed by somebody else since the switch: ${variables.join(" and ")} came back, and the rest stays as it is.`,
    nothing: (file) => `Nothing to take back: ${file} is none of ours.`,
    unsetHint: (command) =>
      `Where GOENV leads to it (this shell, .envrc), go reads no settings of yours until it is taken away: ${command}`,
  },
  notOwn: (file) =>
    `${file} was not written by this tool on this machine: it is a link, or came with the project. Look into it, remove it, and run use --scope project.`,
  edited: (file) =>
    `${file} has been changed by somebody else since the last switch, so it was left alone. --force goes on all the same.`,
  locked: (lock, pid) =>
    `Another process${pid === null ? "" : ` (id ${pid})`} has been changing these settings for more than 10 s, so they were left alone. Try again; where no other setup-go-mirror is running, remove ${lock} first.`,
  noFolder: (given) => `--dir: there is no folder ${given}. Name the folder of a Go module or workspace.`,
  noPlace: {
    user: "Go reads no settings file of yours (GOENV=off, or there is no home folder).",
    project: "There is no go.mod and no go.work here, nor in a folder above. Name the project with --dir.",
  },
  status: {
    columns: { name: "Variable", value: "Value", origin: "From" },
    origin: {
      environment: () => "environment",
      "go-env-file": (file) => file ?? "Go env file",
      default: () => "Go's default",
    },
    empty: "(empty)",
    overrides: (file) => `, over another value in ${file}`,
    scope: ({ scope, file, exists, standing, switchedAt, inForce }) => {
      const name = scope === "user" ? "User" : "Project";
      const state = {
        "not-ours": exists ? "not switched by this tool" : "no such file",
        ours: `switched ${switchedAt}`,
        "as-before": "a switch or an undo ended half-way: run it again",
        edited: `switched ${switchedAt}, and changed by somebody else since`,
      }[standing];
      return `${name}: ${file} (${state})${exists && !inForce ? ", not in force: GOENV does not lead to it" : ""}`;
    },
    drift: (names) =>
      `Your own settings have changed since the project's were copied from them: ${names.join(", ")}. Run use --scope project again to take them over.`,
  },
  check: {
    healthy: (mirror) => `${mirror}, the first mirror of the route, works.`,
    unhealthy: (mirror) => `${mirror}, the first mirror of the route, does not work.`,
    ownUnhealthy: (server) =>
      `${server}, your own server at the head of the route, does not work: go asks it first.`,
    noMirror: "The route in force has no public mirror: there is nothing to check.",
    decision: (decision) => {
      if (decision.kind === "switch") {
        const because = {
          unhealthy: "the one in use does not work",
          faster: "it is clearly faster",
        }[decision.because];
        return `Moved to ${decision.to}: ${because}.`;
      }
      return {
        best: "Stayed: it is the best one.",
        "near-equal": "Stayed: no other one is clearly faster.",
        "too-soon": "Stayed: the last switch was less than five minutes ago.",
        "none-healthy": "Stayed: no mirror works at the moment.",
        "no-mirror": "Stayed: the route has no public mirror, and gets none unasked.",
      }[decision.because];
    },
  },
  verify: {
    right: ({ zips, mods, folders, absent }) =>
      `${count(zips, "zip")}, ${count(folders, "unpacked module")} and ${count(mods, "go.mod file")} in the module cache are what go.sum says${absent === 0 ? "" : `; ${absent} that it lists are not there`}.`,
    wrong: (file, module) => `wrong ${file}: ${module}`,
    advice: (modules) =>
      `${count(modules, "module")} in the module cache ${modules === 1 ? "is" : "are"} not what go.sum says. Run go clean -modcache, and find out what has changed ${modules === 1 ? "it" : "them"}.`,
    noGoSum: "There is no go.sum, so there was nothing to compare the module cache with.",
    noModuleCache: "There is no module cache: GOMODCACHE can't be worked out.",
  },
  doctor: {
    well: "Nothing is wrong.",
    right: {
      go: ({ version }) => `Go ${version} is on PATH.`,
      route: ({ mirrors }) => `The route works: ${mirrors.join(", ")}`,
      sumdb: () => "The checksum database can be reached.",
      "module-cache": ({ folder }) => `The module cache can be written: ${folder}`,
      "go-sum": ({ modules }) => `go.sum can be read: ${count(modules, "module")}`,
    },
    finding: {
      "no-go": () => "There is no go on PATH. Install it, or let the action do so (input go-version).",
      "old-go": ({ version }) =>
        `Go ${version} is older than 1.21 and gets no security updates. Install a newer one.`,
      "go-too-old": ({ version, wanted, downloads }) =>
        downloads
          ? `go.mod asks for Go ${wanted}, and ${version} is here: go will download it through the route first.`
          : `go.mod asks for Go ${wanted}, ${version} is here, and GOTOOLCHAIN forbids a download: builds fail. Install it, or set GOTOOLCHAIN=auto.`,
      "mirror-dead": ({ mirror, why }) => `${mirror} does not work: ${why}. use switches to one that does.`,
      "all-mirrors-dead": ({ asked }) =>
        `None of the ${asked} mirrors works from here. Check the network, the name server, and HTTPS_PROXY.`,
      certificate: ({ mirror, why }) =>
        `The certificate of ${mirror} is not accepted (${why}). A proxy with an authority of its own belongs into SSL_CERT_FILE; a wrong clock looks the same.`,
      comma: ({ before }) =>
        `Behind ${before} stands a comma: after a 502 or a time-out of it go gives up instead of asking the next one. A | is meant; use writes it.`,
      "goproxy-off": ({ fromEnvironment }) =>
        `GOPROXY=off: go downloads nothing. ${fromEnvironment ? "The environment sets it: unset GOPROXY, there and in your shell's start-up files." : "go env -u GOPROXY undoes it."}`,
      "sumdb-off": () =>
        "The checksum database is switched off (GOSUMDB): nothing notices when a mirror sends other bytes for a module that go.sum does not have yet. Unset it; use finds a way to the database that works.",
      "sumdb-unreachable": ({ url, detail }) =>
        `The checksum database can't be reached (${url}${englishMore(": ", detail)}): go get of new modules fails. use looks for a way that works.`,
      "pattern-case": ({ pattern, module }) =>
        `The pattern ${pattern} misses ${module} by upper and lower case, which Go tells apart: its name goes to the mirrors. Write the pattern as the module is written.`,
      "leaks-name": ({ variable, pattern }) =>
        `${pattern} is private, and ${variable} does not have it: ${
          variable === "GONOPROXY" ? "mirrors are asked" : "the checksum database is asked"
        } for such modules by name. Put it into GOPRIVATE, and into ${variable} where that is set.`,
      "proxy-variable": ({ name, scheme }) =>
        scheme.startsWith("socks")
          ? `${name} names a SOCKS proxy: go uses it, this tool can't.`
          : `${name} is set: everything goes through that proxy, and the timings are its own.`,
      clock: ({ offMs }) =>
        `This machine's clock is ${formatMs(Math.abs(offMs))} ${offMs > 0 ? "ahead" : "behind"}: certificates and caches go wrong. Set it.`,
      "module-cache": ({ folder, why }) =>
        `The module cache ${folder} can't be written (${why}). Check who owns it, and the space left.`,
      "go-sum": ({ problems }) =>
        `go.sum has ${count(problems, "line")} that can't be used. Repair it with go mod tidy.`,
      overridden: ({ variables }) =>
        `The environment sets ${variables.join(" and ")}, so what was switched has no effect there.`,
    },
  },
  tryOut: {
    sandbox: "The sandbox's mirrors:",
    about: {
      near: "20 ms away, 40 Mbit/s",
      far: "150 ms away, 96 Mbit/s",
      thin: "10 ms away, 0.4 Mbit/s",
      lying: "5 ms away, its zips hold other code",
      dead: "takes connections, never answers",
    },
    exported: "Exported to the later steps:",
    nothing: "nothing",
    summary: (path) => `The step summary, as Markdown: ${path}`,
    noGo: "There is no go on PATH: the build through that route is left out.",
    tooLong: (seconds) => `go run . did not end within ${seconds} s.`,
    ran: "go run . through that route:",
    worked:
      "✓ It worked: the mirror was chosen, the modules were verified, and the project was built through the route.",
    failed: (exitCode) => `go run . failed (exit ${exitCode}):`,
  },
  serve: {
    nothingToServe:
      "No mirror is healthy, or GOPROXY leaves none in the route: there is nothing to serve from.",
    noPort: (port, code) => `Port ${port} could not be opened (${code}).`,
    listening: (mirrors) =>
      `Serving modules from ${list(mirrors)} until Ctrl-C. In the shells that are to use it:`,
  },
  switchHint: (command) => `To switch to it: ${command}`,
  measuring: (seconds) => `Measuring the mirrors … ${seconds.toFixed(1)} s`,
  envHint: (file) => `There is no ${file} yet: run use --scope project first.`,
};
