import { isMainThread } from "node:worker_threads";

// One file for both, as in main.ts.
if (isMainThread) await import("./post-action.ts");
else await import("./hash-thread.ts");
