/** `Machine`, taken from the process. */
import os from "node:os";
import type { Machine } from "../ports.ts";

/** Takes the process's surroundings as a value. Never throws. */
export function readMachine(): Machine {
  const env = environment();
  return {
    env,
    platform: process.platform,
    home: homeDirectory(),
    tempDir: env.RUNNER_TEMP || os.tmpdir(),
    uid: process.getuid?.() ?? null,
    cpus: os.availableParallelism(),
    cwd: process.cwd(),
  };
}

/** Windows does not tell `Path` from `PATH`, but a copy of the environment does: there every name is upper case. */
function environment(): Record<string, string | undefined> {
  if (process.platform !== "win32") return { ...process.env };
  return Object.fromEntries(Object.entries(process.env).map(([name, value]) => [name.toUpperCase(), value]));
}

/** os.homedir() throws where HOME is unset and the user id is in no passwd file (`docker run --user 12345`). */
function homeDirectory(): string | null {
  try {
    return os.homedir() || null;
  } catch {
    return null;
  }
}
