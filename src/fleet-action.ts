import { publishFleet } from "./flows/fleet/publish-fleet.ts";
import { loadFleetPage } from "./load-fleet-page.ts";
import { actionJob } from "./platform/action-job.ts";
import { systemClock } from "./platform/clock.ts";
import { endProcess } from "./platform/end-process.ts";
import { nodeFiles } from "./platform/files.ts";
import { readMachine } from "./platform/machine.ts";

const machine = readMachine();
const job = actionJob(machine);
try {
  await publishFleet({ machine, job, files: nodeFiles, clock: systemClock }, loadFleetPage);
} catch (error) {
  job.fail(error instanceof Error ? error.message : String(error));
}
await endProcess();
