import { moduleKey } from "../../go/module-version.ts";
import type { GoCommand } from "../../ports.ts";

/** Systems whose packages count: an entry serves jobs on all of them. */
const SYSTEMS = ["linux", "darwin", "windows"];
/** A project with 166 modules takes half a second for each system. */
const LIMIT_MS = 20_000;
/** Of a module that is replaced, what stands in its place. A module of the project itself has no version. */
const FORMAT =
  "{{with .Module}}{{with .Replace}}{{.Path}} {{.Version}}{{else}}{{.Path}} {{.Version}}{{end}}{{end}}";

/**
 * The modules of the packages that the project's own packages and their tests import, directly or not, as the keys of
 * their versions; null where `go` does not say. go.sum lists more: the tests of others' packages, for one, which nobody
 * runs. Asks no server.
 */
export async function usedModules(go: GoCommand, directory: string): Promise<ReadonlySet<string> | null> {
  const used = new Set<string>();
  for (const system of SYSTEMS) {
    const run = await go.run(["list", "-e", "-f", FORMAT, "all"], {
      cwd: directory,
      timeoutMs: LIMIT_MS,
      env: { GOOS: system, GOPROXY: "off" },
    });
    if (run.kind !== "done" || run.exitCode !== 0) return null;
    for (const line of run.stdout.split("\n")) {
      const [path, version] = line.trim().split(" ");
      if (path && version) used.add(moduleKey({ path, version }));
    }
  }
  return used.size === 0 ? null : used;
}
