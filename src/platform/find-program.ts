import { access, constants, stat } from "node:fs/promises";
import path from "node:path";

/**
 * Finds a program in the absolute folders of a PATH. The system's own search would also look into the working directory
 * (execvp where PATH is empty, Windows always), where a pull request may have put a program of that name. Go's
 * os/exec.LookPath refuses that too.
 */
export async function findProgram(
  name: string,
  searchPath: string,
  platform: string,
): Promise<string | null> {
  for (const folder of searchPath.split(path.delimiter)) {
    if (!path.isAbsolute(folder)) continue;
    const file = path.join(folder, platform === "win32" ? `${name}.exe` : name);
    const runnable = await Promise.all([access(file, constants.X_OK), stat(file)]).then(
      ([, stats]) => stats.isFile(),
      () => false,
    );
    if (runnable) return file;
  }
  return null;
}
