import { setUpJob } from "./flows/job/set-up-job.ts";
import { actionJob } from "./platform/action-job.ts";
import { endNow, endProcess } from "./platform/end-process.ts";
import { listenForInterrupt } from "./platform/interrupt.ts";
import { readMachine } from "./platform/machine.ts";
import { wire } from "./wire.ts";

const machine = readMachine();
const job = actionJob(machine);
const interrupt = listenForInterrupt(endNow);
try {
  await setUpJob(wire(machine, job, interrupt.signal));
} catch (error) {
  job.fail(error instanceof Error ? error.message : String(error));
}
process.exitCode = interrupt.exitCode() ?? process.exitCode;
await endProcess();
