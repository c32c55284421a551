import { hashZipFile } from "./modules/zip-hash.ts";
import { systemClock } from "./platform/clock.ts";
import { nodeFiles } from "./platform/files.ts";
import { goCommand } from "./platform/go-command.ts";
import { lazyCache } from "./platform/lazy-cache.ts";
import { lazyHttp } from "./platform/lazy-http.ts";
import { readProcesses } from "./platform/processes.ts";
import { threadedHasher } from "./platform/zip-hasher.ts";
import type { Job, Machine, Ports } from "./ports.ts";

/** The ports of a run on the real machine; how its progress is shown is for whoever tells of it. */
export function wire(machine: Machine, job: Job, signal: AbortSignal): Omit<Ports, "progress"> {
  const openHttp = lazyHttp(machine);
  return {
    machine,
    files: nodeFiles,
    processes: readProcesses(),
    clock: systemClock,
    go: goCommand(machine),
    goCommandOf: goCommand,
    job,
    openHttp,
    cache: lazyCache({ machine, openHttp, signal }),
    openHasher: threadedHasher(process.argv[1] ?? "", (...asked) => hashZipFile(nodeFiles, ...asked)),
    signal,
  };
}
