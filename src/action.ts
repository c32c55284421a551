import nodePath from "node:path";
import { setUpJob } from "./flows/job/set-up-job.ts";
import { hashZipFile } from "./modules/zip-hash.ts";
import { actionJob } from "./platform/action-job.ts";
import { cacheService } from "./platform/cache-service.ts";
import { systemClock } from "./platform/clock.ts";
import { endProcess } from "./platform/end-process.ts";
import { nodeFiles } from "./platform/files.ts";
import { goCommand } from "./platform/go-command.ts";
import { lazyHttp } from "./platform/lazy-http.ts";
import { readMachine } from "./platform/machine.ts";
import { readProcesses } from "./platform/processes.ts";
import { threadedHasher } from "./platform/zip-hasher.ts";

const machine = readMachine();
const script = process.argv[1] ?? "";
const job = actionJob(machine);
try {
  await setUpJob({
    machine,
    files: nodeFiles,
    processes: readProcesses(),
    clock: systemClock,
    go: goCommand(machine),
    goCommandOf: goCommand,
    job,
    openHttp: lazyHttp(machine),
    cache: cacheService(nodePath.join(nodePath.dirname(script), "../cache/index.js"), machine),
    openHasher: threadedHasher(script, (...asked) => hashZipFile(nodeFiles, ...asked)),
  });
} catch (error) {
  job.fail(error instanceof Error ? error.message : String(error));
}
await endProcess();
