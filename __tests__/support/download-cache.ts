import { readdir, readFile, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { hashGoMod } from "../../src/go/dirhash.ts";
import { escapePath, escapeVersion } from "../../src/go/module-version.ts";
import { hashModuleZip } from "../../src/modules/zip-hash.ts";
import { nodeFiles } from "../../src/platform/files.ts";
import type { GeneratedModule } from "../../src/sandbox/generated-module.ts";

/**
 * What is wrong with the files in a module cache that have their final names, a line each; empty when nothing is. A
 * zip and a go.mod are hashed again, an `.info` must name its version, and a `.ziphash` must be the right one beside
 * its zip: cmd/go believes it whatever the zip is. cmd/go's own bookkeeping and temporary files are passed over.
 */
export async function wrongFiles(
  moduleCache: string,
  modules: readonly GeneratedModule[],
): Promise<readonly string[]> {
  const downloads = join(moduleCache, "cache", "download");
  const files = (await filesBelow(downloads)).filter((name) => !name.startsWith("sumdb/"));
  const truth = new Map(
    modules.map((m) => [`${escapePath(m.module.path)}/@v/${escapeVersion(m.module.version)}`, m]),
  );
  const wrong: string[] = [];
  for (const name of files) {
    const [, stem = "", kind = ""] = /^(.*)\.(zip|ziphash|mod|info)$/.exec(name) ?? [];
    if (kind === "") continue;
    const module = truth.get(stem);
    const problem =
      module === undefined ? "nobody asked for it" : await problemOf(join(downloads, name), kind, module);
    if (problem !== null) wrong.push(`${name}: ${problem}`);
    if (kind === "ziphash" && !files.includes(`${stem}.zip`)) wrong.push(`${name}: without its zip`);
  }
  return wrong;
}

/** Folders of runs on their way into that module cache, and the files in them. */
export function incomingIn(moduleCache: string): Promise<readonly string[]> {
  return readdir(join(moduleCache, "cache", "setup-go-mirror"), { recursive: true }).catch(() => []);
}

async function problemOf(file: string, kind: string, module: GeneratedModule): Promise<string | null> {
  if (kind === "zip") {
    const zip = await nodeFiles.open(file);
    const verdict = await hashModuleZip(zip, module.module).finally(() => zip.close());
    if (!verdict.ok) return verdict.problem;
    return verdict.h1 === module.zipH1 ? null : `hash ${verdict.h1}`;
  }
  const bytes = await readFile(file);
  if (kind === "mod") return hashGoMod(bytes) === module.modH1 ? null : "another go.mod";
  if (kind === "ziphash") return bytes.toString() === module.zipH1 ? null : `says ${bytes}`;
  const { Version } = JSON.parse(bytes.toString());
  return Version === module.module.version ? null : `of version ${Version}`;
}

/** Paths below `folder`, with slashes. */
async function filesBelow(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const kinds = await Promise.all(names.map((name) => stat(join(folder, name)).catch(() => null)));
  return names.filter((_, index) => kinds[index]?.isFile()).map((name) => name.split(sep).join("/"));
}
