import { setFlagsFromString } from "node:v8";

/**
 * Has V8 collect its garbage later. Its heap is small here and its young generation large, so that the limit is always
 * "near" (Heap::IncrementalMarkingLimitReached compares what is left with the young generation's size): while an archive
 * arrives it marked the whole heap every 80 ms, 25 times in all. With thresholds of one's own it goes by these.
 */
export function collectLess(): void {
  setFlagsFromString("--incremental-marking-soft-trigger=90");
  setFlagsFromString("--incremental-marking-hard-trigger=97");
}
