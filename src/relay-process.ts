import { endNow } from "./platform/end-process.ts";
import { readLineage } from "./platform/lineage.ts";
import { loopbackServer } from "./platform/loopback-server.ts";
import { readMachine } from "./platform/machine.ts";
import { hearStarter, writeToLog } from "./platform/relay-process.ts";
import type { ListenOnLoopback } from "./ports.ts";

// Before anything else: the step that started this one may be over soon.
const lineage = readLineage();
// What a request does wrong must not end the others; what is worse than that ends all, and go leaves for the route behind.
process.on("unhandledRejection", (error) => writeToLog(String(error)));
const machine = readMachine();

type Answer = Parameters<ListenOnLoopback>[1];
let serveWith = (_answer: Answer) => {};
const answering = new Promise<Answer>((resolve) => {
  serveWith = resolve;
});
// The step that starts a relay waits for its port alone: requests wait here until the rest is loaded.
const server = await loopbackServer(machine.openFiles)(0, async (heard) => (await answering)(heard));
const order = await hearStarter(server.port);
if (order !== null) {
  const listen: ListenOnLoopback = async (_, answer) => {
    serveWith(answer);
    return server;
  };
  const { relayFor } = await import("./relay-for-job.ts");
  await relayFor({ machine, lineage, listen, order });
}
endNow(0);
