import { serveCacheOrder } from "./platform/cache-process.ts";

serveCacheOrder();
