/** `Processes` of the real machine. */
import { createHash } from "node:crypto";
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import type { Processes } from "../ports.ts";

/** Reads who we are, once. Never throws. */
export function readProcesses(): Processes {
  return { own: { host: hostOf(), pid: process.pid }, isRunning };
}

/**
 * Containers that share a volume may have one hostname (a restarted one, `--hostname`) and one kernel, but each has
 * its own process ids: the number of the namespace tells them apart, the boot id those of two machines (man 7
 * pid_namespaces, man 4 random). Elsewhere than on Linux the hostname has to do.
 */
function hostOf(): string {
  const parts = [
    hostname,
    () => readFileSync("/proc/sys/kernel/random/boot_id", "latin1").trim(),
    () => readlinkSync("/proc/self/ns/pid"),
  ].map(orEmpty);
  return createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 12);
}

function orEmpty(read: () => string): string {
  try {
    return read();
  } catch {
    return "";
  }
}

/** Signal 0 is never delivered: it only asks. Another user's process answers EPERM (man 2 kill). */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}
