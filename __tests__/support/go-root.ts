import { readdir, realpath, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { goEnvironment, runGo } from "./go.ts";
import { temporaryFolder } from "./temp.ts";

/** A GOROOT that is the installed one but for its `go.env`, which has these lines. */
export async function goRootWith(lines: readonly string[]): Promise<string> {
  const folder = await temporaryFolder();
  const asked = await runGo(["env", "GOROOT"], { cwd: folder, env: await goEnvironment() });
  const installed = await realpath(asked.stdout.trim());
  for (const name of await readdir(installed)) {
    if (name !== "go.env") await symlink(join(installed, name), join(folder, name));
  }
  await writeFile(join(folder, "go.env"), `${lines.join("\n")}\n`);
  return folder;
}
