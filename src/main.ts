import { isMainThread } from "node:worker_threads";
import { RELAY_ARGUMENT } from "./platform/relay-process.ts";

// One file for all of them, so that a thread and a relay can be started wherever the bundle lies.
if (!isMainThread) await import("./hash-thread.ts");
else if (process.argv[2] === RELAY_ARGUMENT) await import("./relay-process.ts");
else await import("./action.ts");
