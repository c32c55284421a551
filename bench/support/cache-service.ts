import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { CacheServiceFault } from "../../__tests__/support/cache-service/call.ts";
import type { StoredEntry } from "../../__tests__/support/cache-service/store.ts";
import type { CacheServiceCommand } from "./cache-service-process.ts";

/** A double of the cache service (v2) in a process of its own. */
export interface Service {
  /** What a job's environment needs. */
  readonly env: Readonly<Record<string, string>>;
  set(fault: CacheServiceFault | null): Promise<void>;
  entries(): Promise<readonly StoredEntry[]>;
  close(): Promise<void>;
}

/** @param bytesPerSecond of archives, all connections together; null: no limit */
export async function startService(bytesPerSecond: number | null): Promise<Service> {
  const child = fork(fileURLToPath(new URL("./cache-service-process.js", import.meta.url)));
  const env = (await ask(child, { kind: "start", bytesPerSecond })) as Record<string, string>;
  return {
    env,
    set: async (fault) => void (await ask(child, { kind: "set", fault })),
    entries: async () => (await ask(child, { kind: "entries" })) as readonly StoredEntry[],
    close: async () => {
      const exit = once(child, "exit");
      child.disconnect();
      await exit;
    },
  };
}

async function ask(child: ChildProcess, command: CacheServiceCommand): Promise<unknown> {
  const answered = once(child, "message");
  child.send(command);
  return (await answered)[0];
}
