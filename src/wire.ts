import type { RelayRunPorts } from "./flows/relay/run-relay.ts";
import { systemClock } from "./platform/clock.ts";
import { nodeFiles } from "./platform/files.ts";
import { goCommand } from "./platform/go-command.ts";
import { lazyCache } from "./platform/lazy-cache.ts";
import { lazyHttp } from "./platform/lazy-http.ts";
import { readProcesses } from "./platform/processes.ts";
import { beginRelayProcess } from "./platform/relay-process.ts";
import { threadedHasher } from "./platform/zip-hasher.ts";
import type { Job, Machine, Ports } from "./ports.ts";

/** The ports of a run on the real machine; how its progress is shown is for whoever tells of it. */
export function wire(machine: Machine, job: Job, signal: AbortSignal): Omit<Ports, "progress"> {
  const of = wireRelay(machine, signal);
  return {
    ...of,
    processes: readProcesses(),
    go: goCommand(machine),
    goCommandOf: goCommand,
    job,
    cache: lazyCache({ machine, openHttp: of.openHttp, signal }),
    beginRelay: beginRelayProcess(machine, process.argv[1] ?? ""),
  };
}

/** The ports of a relay, which has no job. */
export function wireRelay(machine: Machine, signal: AbortSignal): RelayRunPorts {
  return {
    machine,
    files: nodeFiles,
    clock: systemClock,
    openHttp: lazyHttp(machine),
    openHasher: threadedHasher(process.argv[1] ?? "", async (...asked) => {
      const { hashZipFile } = await import("./modules/zip-hash.ts");
      return hashZipFile(nodeFiles, ...asked);
    }),
    signal,
  };
}
