import { isMainThread } from "node:worker_threads";

// One file for both, so that a thread can be started wherever the bundle lies.
if (isMainThread) await import("./program.ts");
else await import("../hash-thread.ts");
