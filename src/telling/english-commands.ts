import type { CommandLanguage } from "./command-language.ts";
import { englishMore } from "./english-details.ts";
import { count, list } from "./english-words.ts";
import { formatMs } from "./format.ts";

/** English of the commands: what was done, where, and the one command to take it back or to go on. */
export const englishCommands: CommandLanguage = {
  list: {
    columns: { name: "Name", operator: "Operator", region: "Region", measured: "Last measured" },
    region: { cn: "China", global: "global" },
    measured: (firstByte, on) => `${firstByte}, ${on}`,
    failed: (on) => `failed, ${on}`,
    inUse: "▸ in use (GOPROXY). Switch with setup-go-mirror use <name>, measure with setup-go-mirror probe.",
  },
  dryRun: {
    use: (file) => `Dry run: nothing was written. This would be set in ${file}:`,
    undo: (file) => `Dry run: nothing was changed. The variables set by use would be restored in ${file}.`,
  },
  use: {
    switched: ({ scope, file, mirror }) =>
      `${scope === "user" ? "Your Go" : "This project's Go"} now uses ${mirror} (written to ${file}).`,
    unchanged: (file) => `Nothing to change: ${file} is up to date.`,
    noHealthy: "Nothing was changed. To switch to a mirror all the same: setup-go-mirror use <name> --force.",
    forced: (mirrors) =>
      mirrors === 1
        ? "This mirror does not work from here at the moment. It is used all the same, because of --force."
        : "None of these mirrors works from here at the moment. They are used all the same, because of --force.",
    deadProxy:
      "Every download would fail at that private proxy, so nothing was changed. --force switches anyway.",
    notMeasured: "No mirror may be used here (see above), so none was measured and nothing was changed.",
    refused: (detail) => `The settings could not be written: ${detail}`,
    overridden: (names) =>
      `The environment sets ${list(names)}, which overrides the file: unset ${names.length === 1 ? "it" : "them"} in your shell's startup files.`,
    projectHint: "To use it in this shell:",
    undoHint: "To undo:",
    kept: (options) =>
      `As last time: ${options.join(" ")} (to change this, give the option again, or an empty value).`,
    notRead: (goenv) => `In this shell GOENV points to ${goenv}, so go reads that file instead.`,
  },
  undo: {
    restored: (file) => `Restored ${file}.`,
    removed: (file) => `Removed ${file}, which did not exist before.`,
    takenOut: (file, variables) =>
      variables.length === 0
        ? `${file} was changed by something else after the switch, and has nothing left of what use set.`
        : `${file} was changed by something else after the switch: ${list(variables)} ${variables.length === 1 ? "was" : "were"} restored, the rest stays as it is.`,
    nothing: (file) => `Nothing to undo: ${file} was not written by use.`,
    unsetHint:
      "Where GOENV still points to it (this shell, .envrc), go does not read your own settings. To unset it:",
  },
  notOwn: (file) =>
    `${file} was not written by this tool on this machine: it is a symbolic link, or came with the project. Check its contents, remove it, and run use --scope project.`,
  edited: (file) =>
    `${file} was changed by something else after the last switch, so it was left alone. --force goes on anyway.`,
  locked: (lock, pid) =>
    `Another process${pid === null ? "" : ` (PID ${pid})`} has been changing these settings for more than 10 s, so they were left alone. Try again; if no other setup-go-mirror is running, remove ${lock} first.`,
  noPlace: {
    user: "Go reads no settings file of yours (GOENV=off, or there is no home directory).",
    project: (directory, namedWith) =>
      `No go.mod and no go.work in ${directory} or a parent directory. Name the project's directory with ${namedWith}.`,
  },
  status: {
    columns: { name: "Variable", value: "Value", origin: "From" },
    origin: {
      environment: () => "environment",
      "go-env-file": (file) => file ?? "Go env file",
      default: () => "Go's default",
    },
    beside: (origin) => `  (${origin})`,
    empty: "(empty)",
    overrides: (file) => `, overrides ${file}`,
    scope: ({ scope, file, exists, standing, switchedAt, inForce }) => {
      const name = scope === "user" ? "User" : "Project";
      const state = {
        "not-ours": exists ? "not written by use" : "no such file",
        ours: `switched ${switchedAt}`,
        "as-before": "use or undo was interrupted: run it again",
        edited: `switched ${switchedAt}, changed by something else since`,
      }[standing];
      return `${name}: ${file} (${state})${exists && !inForce ? ", not active: GOENV does not point to it" : ""}`;
    },
    drift: (names) =>
      `Your own settings have changed since they were copied to the project: ${names.join(", ")}. Run use --scope project again to copy them.`,
  },
  check: {
    healthy: (mirror) => `${mirror}, the first mirror of the route, works.`,
    unhealthy: (mirror) => `${mirror}, the first mirror of the route, does not work.`,
    ownUnhealthy: (server) =>
      `${server}, your own server at the head of the route, does not work: go asks it first.`,
    noMirror: "The route in use has no public mirror: nothing to check.",
    decision: (decision) => {
      if (decision.kind === "switch") {
        const because = {
          unhealthy: "the mirror in use does not work",
          faster: "it is much faster",
        }[decision.because];
        return `Moved to ${decision.to}: ${because}.`;
      }
      return {
        best: "Not switched: it is the best mirror.",
        "near-equal": "Not switched: no other mirror is much faster.",
        "too-soon": "Not switched: the last switch was less than five minutes ago.",
        "none-healthy": "Not switched: no mirror works at the moment.",
        "no-mirror": "Not switched: the route has no public mirror, and none is added unasked.",
      }[decision.because];
    },
  },
  verify: {
    right: ({ zips, mods, folders, absent }) =>
      `${count(zips, "zip")}, ${count(folders, "unpacked module")} and ${count(mods, "go.mod file")} in the module cache match go.sum${absent === 0 ? "" : `; ${absent} others listed there are not present`}.`,
    wrong: (file, module) => `✗ ${module}: the ${file} does not match`,
    advice: (modules) =>
      `${count(modules, "module")} in the module cache ${modules === 1 ? "does" : "do"} not match go.sum. Run go clean -modcache, and find out what changed ${modules === 1 ? "it" : "them"}.`,
    noGoSum: "There is no go.sum, so nothing was verified. Run go mod tidy to create it.",
    noModuleCache: "There is no module cache: GOMODCACHE can't be determined.",
  },
  doctor: {
    well: "Nothing is wrong.",
    right: {
      go: ({ version }) => `Go ${version} is on PATH.`,
      route: ({ mirrors }) => `The route works: ${mirrors.join(", ")}`,
      sumdb: () => "The checksum database can be reached.",
      "module-cache": ({ folder }) => `The module cache is writable: ${folder}`,
      "go-sum": ({ modules }) => `go.sum is valid: ${count(modules, "module")}`,
    },
    finding: {
      "no-go": () => "There is no go on PATH. Install it; in a workflow, the action's input go-version does.",
      "old-go": ({ version }) =>
        `Go ${version} is older than 1.21 and gets no security fixes. Install a newer version.`,
      "go-too-old": ({ version, wanted, downloads }) =>
        downloads
          ? `go.mod asks for Go ${wanted}, and this is ${version}: go will download the newer one through the route first.`
          : `go.mod asks for Go ${wanted}, this is ${version}, and GOTOOLCHAIN forbids a download: builds fail. Install that version, or set GOTOOLCHAIN=auto.`,
      "mirror-dead": ({ mirror, why }) =>
        `${mirror} does not work: ${why}. setup-go-mirror use switches to a mirror that does.`,
      "all-mirrors-dead": ({ asked }) =>
        `${asked === 1 ? "The mirror does not work" : `None of the ${asked} mirrors works`} from here. Check the network, DNS, and HTTPS_PROXY.`,
      certificate: ({ mirror, why }) =>
        `The certificate of ${mirror} is not trusted (${why}). If a proxy in between has its own CA, add that to SSL_CERT_FILE; a wrong clock has the same effect.`,
      comma: ({ before }) =>
        `In GOPROXY ${before} is followed by a comma: after a 502 or a timeout go gives up instead of trying the next server. Use | instead; setup-go-mirror use writes it.`,
      "goproxy-off": ({ fromEnvironment }) =>
        `GOPROXY=off: go downloads nothing. ${fromEnvironment ? "The environment sets it: unset GOPROXY in your shell and its startup files." : "Run go env -u GOPROXY."}`,
      "sumdb-off": () =>
        "The checksum database is off (GOSUMDB): nothing notices if a mirror sends wrong bytes for a module that is not in go.sum yet. Unset it; setup-go-mirror use finds a way to reach the database.",
      "sumdb-unreachable": ({ url, detail }) =>
        `The checksum database can't be reached (${url}${englishMore(": ", detail)}): go get of new modules fails. setup-go-mirror use looks for another way to it.`,
      "pattern-case": ({ pattern, module }) =>
        `The pattern ${pattern} does not match ${module}, because case matters: the module's name is sent to mirrors. Write the pattern exactly like the module path.`,
      "leaks-name": ({ variable, pattern }) =>
        `${pattern} is private, but missing from ${variable}: such module names are sent to ${
          variable === "GONOPROXY" ? "mirrors" : "the checksum database"
        }. Add it to GOPRIVATE, and to ${variable} if that is set.`,
      "proxy-variable": ({ name, scheme }) =>
        scheme.startsWith("socks")
          ? `${name} is a SOCKS proxy: go uses it, but this tool can't.`
          : `${name} is set: all requests go through that proxy, and the timings include it.`,
      clock: ({ offMs }) =>
        `This machine's clock is ${formatMs(Math.abs(offMs))} ${offMs > 0 ? "ahead" : "behind"}: certificates and caches will fail. Correct it.`,
      "module-cache": ({ folder, why }) =>
        `The module cache ${folder} is not writable (${why}). Check its owner and the free space.`,
      "go-sum": ({ problems }) =>
        `go.sum has ${count(problems, "invalid line")}. Repair it with go mod tidy.`,
      overridden: ({ variables }) =>
        `The environment sets ${list(variables)}, so the switch has no effect there.`,
    },
  },
  tryOut: {
    sandbox: "The sandbox's mirrors:",
    about: {
      near: "20 ms away, 40 Mbit/s",
      far: "150 ms away, 96 Mbit/s",
      thin: "10 ms away, 0.4 Mbit/s",
      lying: "5 ms away, its zips contain other code",
      dead: "accepts connections, never answers",
    },
    exported: "Variables for later steps:",
    nothing: "nothing",
    summary: (path) => `The step summary, as Markdown: ${path}`,
    noGo: "There is no go on PATH, so nothing was built.",
    tooLong: (seconds) => `go run . did not finish within ${seconds} s.`,
    ran: "go run . through that route:",
    worked:
      "✓ It works: a mirror was chosen, the modules were verified, and the project was built through the route.",
    failed: (exitCode) => `go run . failed (exit code ${exitCode}):`,
  },
  serve: {
    nothingToServe: "No mirror is healthy, or GOPROXY allows none: there is nothing to serve from.",
    noPort: (port, code) => `Can't listen on port ${port} (${code}).`,
    listening: (mirrors) =>
      `Serving modules from ${list(mirrors)} until Ctrl-C. To use it, run in another shell:`,
    hidden: "The password is not shown: put it in place of xxxxx.",
  },
  switchHint: "To switch to it:",
  interrupted: "Interrupted: nothing was changed.",
  fetchInterrupted: (modules) =>
    `Interrupted: ${count(modules, "module")} downloaded and verified so far. Run the command again for the rest.`,
  measuring: (seconds) => `Measuring the mirrors … ${seconds.toFixed(1)} s`,
  envHint: (file) => `No ${file} yet: run setup-go-mirror use --scope project first.`,
};
