/** Ending a child process with all that it started. */
import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import type { Machine } from "../ports.ts";

/** Ends the child and everything it started. No error when nothing of it is left. */
export function endGroup(child: ChildProcess, machine: Machine): void {
  if (child.pid === undefined) return;
  if (machine.platform === "win32") {
    endTree(child, machine.env.SYSTEMROOT);
    return;
  }
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // ESRCH: the group is gone.
  }
}

/** Windows has no process groups. By its full path: a bare name would mean the working directory first, see find-program.ts. */
function endTree(child: ChildProcess, systemRoot: string | undefined): void {
  // taskkill walks the tree of parents, so it finds nothing once the parent is gone.
  if (child.exitCode !== null || child.signalCode !== null) return;
  if (!systemRoot || !path.isAbsolute(systemRoot)) {
    child.kill();
    return;
  }
  const taskkill = path.join(systemRoot, "System32", "taskkill.exe");
  const killer = spawn(taskkill, ["/T", "/F", "/PID", String(child.pid)], {
    stdio: "ignore",
    windowsHide: true,
  });
  killer.once("error", () => child.kill());
  killer.once("exit", (code) => {
    if (code !== 0) child.kill();
  });
  killer.unref();
}

/**
 * Calls `end` when this process ends: a child in a group of its own hears nothing of the Ctrl-C or the cancellation.
 * The function returned takes the listeners away.
 */
export function endWithThisProcess(end: () => void): () => void {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const onSignal = (signal: NodeJS.Signals) => {
    end();
    stop();
    // Ours was the only listener: the signal would have ended this process, so it still does.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  const stop = () => {
    process.off("exit", end);
    for (const signal of signals) process.off(signal, onSignal);
  };
  process.once("exit", end);
  for (const signal of signals) process.on(signal, onSignal);
  return stop;
}
