import { liveAsRelay } from "./flows/relay/live-as-relay.ts";
import { endNow } from "./platform/end-process.ts";
import { listenForInterrupt } from "./platform/interrupt.ts";
import { readLineage } from "./platform/lineage.ts";
import { loopbackServer } from "./platform/loopback-server.ts";
import { readMachine } from "./platform/machine.ts";
import { hearStarter } from "./platform/relay-process.ts";
import { wireRelay } from "./wire.ts";

// Before anything else: the step that started this one may be over soon.
const lineage = readLineage();
const interrupt = listenForInterrupt(endNow);
// What a request does wrong must not end the others; what is worse than that ends all, and go leaves for the route behind.
process.on("unhandledRejection", (error) => process.stderr.write(`${String(error)}\n`));
const heard = await hearStarter();
if (heard !== null) {
  const machine = readMachine();
  const ports = { ...wireRelay(machine, interrupt.signal), lineage };
  const log = (line: string) => void process.stdout.write(`${new Date().toISOString()} ${line}\n`);
  await liveAsRelay(ports, loopbackServer(machine.openFiles), heard, log);
}
endNow(0);
