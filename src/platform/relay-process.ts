/** A process that outlives the one that starts it: both sides of the few words that they exchange. */
import { spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import path from "node:path";
import type { Machine, StartRelay } from "../ports.ts";

/** The argument that makes the bundle's file a relay. */
export const RELAY_ARGUMENT = "relay";

/** What a relay needs of the environment; no token of the job is among it. */
const PASSED_ON =
  /^(?:(?:https?|no|all)_proxy|ssl_cert_(?:file|dir)|node_extra_ca_certs|home|path|xdg_cache_home|localappdata|userprofile|systemroot|windir|tmpdir|temp|tmp|runner_temp|runner_tracking_id|lang|lc_all)$/i;

/** @param script the bundle's file */
export function startRelayProcess(machine: Machine, script: string): StartRelay {
  return async (config, folder, timeoutMs) => {
    // Not a pipe: a step lasts until its pipes are closed.
    const log = openSync(path.join(folder, "relay.log"), "a", 0o600);
    try {
      const child = spawn(process.execPath, [script, RELAY_ARGUMENT], {
        cwd: machine.tempDir,
        env: Object.fromEntries(Object.entries(machine.env).filter(([name]) => PASSED_ON.test(name))),
        stdio: ["ignore", log, log, "ipc"],
        detached: true,
        windowsHide: true,
      });
      const port = await new Promise<number | null>((resolve) => {
        const timer = setTimeout(() => resolve(null), timeoutMs);
        const done = (port: number | null) => {
          clearTimeout(timer);
          resolve(port);
        };
        child.once("message", (told) => done(typeof told === "number" ? told : null));
        child.once("error", () => done(null));
        child.once("exit", () => done(null));
        child.send(config, (error) => error && done(null));
      });
      if (port === null) child.kill("SIGKILL");
      if (child.connected) child.disconnect();
      child.unref();
      return port === null || child.pid === undefined ? null : { port, pid: child.pid };
    } catch {
      return null;
    } finally {
      closeSync(log);
    }
  };
}

/** The relay's side: what it was told, and how to answer. Null where nobody is there to tell it, or falls silent. */
export function hearStarter(
  timeoutMs: number,
): Promise<{ readonly config: string; readonly answer: (port: number) => void } | null> {
  return new Promise((resolve) => {
    if (process.send === undefined) return resolve(null);
    const timer = setTimeout(() => resolve(null), timeoutMs);
    process.once("message", (config) => {
      clearTimeout(timer);
      const answer = (port: number) => void process.send?.(port, () => process.disconnect?.());
      resolve(typeof config === "string" ? { config, answer } : null);
    });
    process.once("disconnect", () => resolve(null));
  });
}
