import { finishJob } from "./flows/job/finish-job.ts";
import { actionJob } from "./platform/action-job.ts";
import { endNow, endProcess } from "./platform/end-process.ts";
import { listenForInterrupt } from "./platform/interrupt.ts";
import { readMachine } from "./platform/machine.ts";
import { wire } from "./wire.ts";

const machine = readMachine();
const job = actionJob(machine);
const interrupt = listenForInterrupt(endNow);
try {
  await finishJob(wire(machine, job, interrupt.signal));
} catch (error) {
  // What the job was for is done.
  job.warning(error instanceof Error ? error.message : String(error));
}
process.exitCode = interrupt.exitCode() ?? process.exitCode;
await endProcess();
