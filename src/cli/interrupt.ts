import { endNow } from "../platform/end-process.ts";
import { listenForInterrupt } from "../platform/interrupt.ts";

/** Ctrl-C and its like, for whichever command runs: there is one process and one command in it. */
export const interrupt = listenForInterrupt(endNow);
