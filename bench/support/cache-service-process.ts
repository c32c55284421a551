/** The cache service of a bench, in a process of its own; it ends with the channel to its parent. */
import type { CacheServiceFault } from "../../__tests__/support/cache-service/call.ts";
import {
  type LoopbackCacheService,
  startCacheService,
} from "../../__tests__/support/cache-service/service.ts";

export type CacheServiceCommand =
  | { readonly kind: "start"; readonly bytesPerSecond: number | null }
  | { readonly kind: "set"; readonly fault: CacheServiceFault | null }
  | { readonly kind: "entries" };

let service: LoopbackCacheService | null = null;

async function obey(command: CacheServiceCommand): Promise<unknown> {
  if (command.kind === "entries") return service?.entries() ?? [];
  if (command.kind === "set") return service?.set(command.fault) ?? null;
  const { bytesPerSecond } = command;
  service = await startCacheService(bytesPerSecond === null ? {} : { bytesPerSecond });
  return service.environment("v2");
}

process.on("message", (command: CacheServiceCommand) => {
  void obey(command).then((answer) => process.send?.(answer));
});
process.on("disconnect", () => process.exit());
