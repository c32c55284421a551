import { join } from "node:path";
import { progressInLog } from "../../src/flows/job/log-progress.ts";
import { checkInputs } from "../../src/flows/job/read-inputs.ts";
import { findRoot } from "../../src/flows/project/layout.ts";
import { type Scope, type ScopePlace, scopePlace } from "../../src/flows/settings/scope-place.ts";
import type { Inputs } from "../../src/inputs/parse-inputs.ts";
import { hashZipFile } from "../../src/modules/zip-hash.ts";
import { cacheService } from "../../src/platform/cache/service.ts";
import { systemClock } from "../../src/platform/clock.ts";
import { nodeFiles } from "../../src/platform/files.ts";
import { goCommand } from "../../src/platform/go-command.ts";
import { lazyHttp } from "../../src/platform/lazy-http.ts";
import { localJob } from "../../src/platform/local-job.ts";
import { readProcesses } from "../../src/platform/processes.ts";
import type { Clock, Machine, Ports } from "../../src/ports.ts";
import { tellingIn } from "../../src/telling/telling.ts";
import { insideOnly, newMachine, noRelay } from "./job.ts";
import { temporaryFolder } from "./temp.ts";

/** A person's machine: Go's settings file is where Go looks for it, in a home of its own. */
export async function personsMachine(env: Readonly<Record<string, string>> = {}): Promise<Machine> {
  const home = await temporaryFolder();
  const machine = await newMachine({
    HOME: home,
    XDG_CONFIG_HOME: join(home, ".config"),
    GOENV: "",
    ...env,
  });
  return { ...machine, home };
}

/** Go's settings file of that person. */
export function settingsFile({ env }: Machine): string {
  return join(env.XDG_CONFIG_HOME ?? "", "go", "env");
}

/** What a command works with: everything but what it prints. */
export async function commandPorts(
  machine: Machine,
  clock: Clock = systemClock,
): Promise<Ports & { readonly log: readonly string[] }> {
  const log: string[] = [];
  const job = localJob({ inputs: {}, write: (line) => log.push(line), folder: await temporaryFolder() });
  return {
    machine,
    files: nodeFiles,
    processes: readProcesses(),
    clock,
    go: goCommand(machine),
    goCommandOf: goCommand,
    job,
    progress: progressInLog({ job, clock }, tellingIn("en")),
    // Whatever would leave this machine finds no network.
    openHttp: insideOnly(lazyHttp(machine), true),
    cache: cacheService({
      machine,
      openHttp: lazyHttp(machine),
      clock: systemClock,
      signal: new AbortController().signal,
    }),
    openHasher: () => ({ hash: (...asked) => hashZipFile(nodeFiles, ...asked), close: async () => {} }),
    beginRelay: noRelay,
    signal: new AbortController().signal,
    log,
  };
}

/** The inputs of a command that measures: those mirrors, that project, nothing fetched. */
export function commandInputs(
  ports: Ports,
  directory: string,
  mirrors: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<Inputs> {
  const given: Readonly<Record<string, string>> = {
    mirrors: mirrors.join(","),
    "working-directory": directory,
    probe: "always",
    "probe-timeout": "1s",
    "probe-retries": "0",
    prefetch: "false",
    cache: "false",
    ...more,
  };
  return checkInputs(ports, (name) => given[name] ?? "");
}

/** Fails the test where there is no such place. */
export async function placeIn(ports: Ports, scope: Scope, directory: string): Promise<ScopePlace> {
  const root = await findRoot(ports, directory);
  const place = scopePlace(ports.machine, scope, root);
  if (place === null) throw new Error(`no place for the scope ${scope}`);
  return place;
}
