import { accessSync, constants, statSync } from "node:fs";
import path from "node:path";

/**
 * Finds a program in the absolute folders of a PATH. The system's own search would also look into the working directory
 * (execvp where PATH is empty, Windows always), where a pull request may have put a program of that name. Go's
 * os/exec.LookPath refuses that too. It does not give the thread away: what is started next is to start at once.
 */
export function findProgram(name: string, searchPath: string, platform: string): string | null {
  for (const folder of searchPath.split(path.delimiter)) {
    if (!path.isAbsolute(folder)) continue;
    const file = path.join(folder, platform === "win32" ? `${name}.exe` : name);
    if (isRunnable(file)) return file;
  }
  return null;
}

function isRunnable(file: string): boolean {
  try {
    if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return false;
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
