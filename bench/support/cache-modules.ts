import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { moduleKey } from "../../src/go/module-version.ts";
import type { GeneratedModule } from "../../src/sandbox/generated-module.ts";

/** What a module cache holds, in memory, as a mirror serves it. */
export interface CacheModules {
  readonly modules: readonly GeneratedModule[];
  /** Those of which the cache holds a go.mod alone (moduleKey): a build needs no more of them. */
  readonly withoutZip: ReadonlySet<string>;
}

/** Reads every module version below a module cache's `cache/download` folder. */
export async function modulesOfCache(downloadFolder: string): Promise<CacheModules> {
  const withoutZip = new Set<string>();
  const modules: GeneratedModule[] = [];
  for (const name of await readdir(downloadFolder, { recursive: true })) {
    const [, path, version] = /^(.+)\/@v\/(.+)\.mod$/.exec(name.split(sep).join("/")) ?? [];
    if (path === undefined || version === undefined) continue;
    const module = { path: unescaped(path), version: unescaped(version) };
    const file = join(downloadFolder, name.slice(0, -".mod".length));
    const zip = await readFile(`${file}.zip`).catch(() => null);
    if (zip === null) withoutZip.add(moduleKey(module));
    const info = await readFile(`${file}.info`, "utf8").catch(() => null);
    modules.push({
      module,
      info: info ?? JSON.stringify({ Version: module.version }),
      mod: await readFile(`${file}.mod`),
      zip: zip ?? new Uint8Array(),
      get zipH1(): string {
        throw new Error("go.sum has this hash");
      },
      get modH1(): string {
        throw new Error("go.sum has this hash");
      },
      get otherZip(): Uint8Array {
        throw new Error("a real module has no other zip");
      },
    });
  }
  if (modules.length === 0) throw new Error("there is no module in that cache");
  return { modules, withoutZip };
}

/** cmd/go writes `A` as `!a` in file names. */
function unescaped(name: string): string {
  return name.replace(/!([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
