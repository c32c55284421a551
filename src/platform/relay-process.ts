/** A process that outlives the one that starts it: both sides of the few words that they exchange. */
import { spawn } from "node:child_process";
import { closeSync, openSync, writeSync } from "node:fs";
import path from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import type { BeginRelay, BegunRelay, Machine } from "../ports.ts";

/** The argument that makes the bundle's file a relay. */
export const RELAY_ARGUMENT = "relay";

/**
 * Requests leave much garbage that is young. In the 16 MB that V8 gives it, times three, a relay under load took 20 to 50 MB
 * more, and was no faster.
 */
const MAX_YOUNG_MEGABYTES = 4;

/** What a relay needs of the environment; no token of the job is among it. */
const PASSED_ON =
  /^(?:(?:https?|no|all)_proxy|ssl_cert_(?:file|dir)|node_extra_ca_certs|home|path|xdg_cache_home|localappdata|userprofile|systemroot|windir|tmpdir|temp|tmp|runner_temp|runner_tracking_id|lang|lc_all)$/i;

/**
 * For glibc; others do not know them. Buffers of bodies and unpacked files come from several threads: in an arena for
 * each of them, and with a limit for buffers of their own that grows, what is free stays with the process.
 */
const OF_MALLOC = { MALLOC_ARENA_MAX: "2", MALLOC_MMAP_THRESHOLD_: "131072" };

const NONE: BegunRelay = { order: async () => null, cancel: () => {} };

/** @param script the bundle's file */
export function beginRelayProcess(machine: Machine, script: string): BeginRelay {
  return (folder) => {
    try {
      return begin(machine, script, folder);
    } catch {
      return NONE;
    }
  };
}

function begin(machine: Machine, script: string, folder: string): BegunRelay {
  // Not a pipe: a step lasts until its pipes are closed.
  const log = openSync(path.join(folder, "relay.log"), "a", 0o600);
  const flags = [`--max-semi-space-size=${MAX_YOUNG_MEGABYTES}`];
  const child = spawn(process.execPath, [...flags, script, RELAY_ARGUMENT], {
    cwd: machine.tempDir,
    env: {
      ...Object.fromEntries(Object.entries(machine.env).filter(([name]) => PASSED_ON.test(name))),
      ...OF_MALLOC,
    },
    stdio: ["ignore", log, log, "ipc"],
    detached: true,
    windowsHide: true,
  });
  closeSync(log);
  const ended = new Promise<null>((resolve) => {
    child.once("error", () => resolve(null));
    child.once("exit", () => resolve(null));
  });
  // It does not keep this process; while it is waited for, the timer does.
  child.unref();
  child.channel?.unref();
  return {
    cancel: () => void child.kill("SIGKILL"),
    order: async (config, timeoutMs) => {
      const over = new AbortController();
      const told = new Promise<number | null>((resolve) => {
        child.once("message", (port) => resolve(typeof port === "number" ? port : null));
        if (child.connected) child.send(config, (error) => error && resolve(null));
        else resolve(null);
      });
      const late = delay(timeoutMs, null, { signal: over.signal }).catch(() => null);
      const port = await Promise.race([told, ended, late]);
      over.abort();
      if (port === null) child.kill("SIGKILL");
      if (child.connected) child.disconnect();
      return port === null || child.pid === undefined ? null : { port, pid: child.pid };
    },
  };
}

/**
 * The relay's side: a line more in its log. Through process.stdout a disk without room for it would end the relay: the
 * stream's error has nobody who hears it.
 */
export function writeToLog(line: string): void {
  try {
    writeSync(1, `${line}\n`);
  } catch {
    // It serves without a log too.
  }
}

/**
 * The relay's side: gives what it is told, and answers with its port at once. Null where whoever started it has ended, or
 * does not need it.
 */
export function hearStarter(port: number): Promise<string | null> {
  return new Promise((resolve) => {
    if (process.send === undefined) return resolve(null);
    process.once("message", (order) => {
      process.send?.(port, () => process.disconnect?.());
      resolve(typeof order === "string" ? order : null);
    });
    process.once("disconnect", () => resolve(null));
  });
}
