/** `Machine`, taken from the process. */
import { readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Machine } from "../ports.ts";

/** Takes the process's surroundings as a value. Never throws. */
export function readMachine(): Machine {
  const env = environment();
  const home = homeDirectory();
  return {
    env,
    platform: process.platform,
    arch: process.arch,
    home,
    cacheHome: userCacheFolder(env, process.platform, home),
    tempDir: env.RUNNER_TEMP || os.tmpdir(),
    uid: process.getuid?.() ?? null,
    cpus: os.availableParallelism(),
    openFiles: openFilesLimit(),
    cwd: process.cwd(),
  };
}

/**
 * The user's folder for caches (XDG base directories; Apple's and Microsoft's conventions), or null where none is
 * set up or what is set is no absolute path.
 */
export function userCacheFolder(env: Machine["env"], platform: string, home: string | null): string | null {
  const folder =
    platform === "win32"
      ? env.LOCALAPPDATA
      : platform === "darwin"
        ? home && path.join(home, "Library", "Caches")
        : env.XDG_CACHE_HOME || (home && path.join(home, ".cache"));
  return folder && path.isAbsolute(folder) ? folder : null;
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

/** The soft limit (man 5 proc), which Node has raised to the hard one by now. Elsewhere than on Linux no file tells it. */
function openFilesLimit(): number | null {
  try {
    const [, soft] = /^Max open files +(\d+)/m.exec(readFileSync("/proc/self/limits", "latin1")) ?? [];
    return soft === undefined ? null : Number(soft);
  } catch {
    return null;
  }
}
