import { readdir, readFile } from "node:fs/promises";
import { join, sep } from "node:path";
import { expect } from "@jest/globals";
import { hashGoMod } from "../../src/go/dirhash.ts";
import { escapePath, escapeVersion } from "../../src/go/module-version.ts";
import { hashModuleZip } from "../../src/modules/zip-hash.ts";
import { nodeFiles } from "../../src/platform/files.ts";
import type { GeneratedModule } from "../../src/sandbox/generated-module.ts";

/** How many files of each kind a module cache holds. */
export interface FileCounts {
  readonly zips: number;
  readonly mods: number;
  readonly infos: number;
}

/**
 * Expects that a module cache holds nothing but true files of `modules`, and that no file on its way stayed behind.
 * Each zip and go.mod is hashed again; cmd/go's own bookkeeping is passed over.
 */
export async function expectOnlyTrueFiles(
  moduleCache: string,
  modules: readonly GeneratedModule[],
): Promise<FileCounts> {
  const downloads = join(moduleCache, "cache", "download");
  const names = (await filesBelow(downloads)).filter((name) => !name.startsWith("sumdb/"));
  const truth = new Map(
    modules.map((m) => [`${escapePath(m.module.path)}/@v/${escapeVersion(m.module.version)}`, m]),
  );
  const counts = { zip: 0, mod: 0, info: 0 };
  for (const name of names) {
    if (name.endsWith("/list") || name.endsWith(".lock")) continue;
    const [, stem = "", kind = ""] = /^(.*)\.([a-z]+)$/.exec(name) ?? [];
    const file = join(downloads, name);
    const told = [name, await contentOf(file, kind, truth.get(stem))];
    expect(told).toEqual([name, expectedOf(kind, truth.get(stem))]);
    if (kind in counts) counts[kind as keyof typeof counts]++;
  }
  expect(await filesBelow(join(moduleCache, "cache", "setup-go-mirror"))).toEqual([]);
  return { zips: counts.zip, mods: counts.mod, infos: counts.info };
}

/** With forward slashes; empty when the folder does not exist. */
async function filesBelow(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((name) => name.split(sep).join("/"));
}

async function contentOf(file: string, kind: string, module: GeneratedModule | undefined): Promise<string> {
  if (kind === "zip" && module) {
    const zip = await nodeFiles.open(file);
    const verdict = await hashModuleZip(zip, module.module).finally(() => zip.close());
    return verdict.ok ? verdict.h1 : verdict.problem;
  }
  const bytes = await readFile(file);
  if (kind === "mod") return hashGoMod(bytes);
  return kind === "info" ? JSON.parse(bytes.toString()).Version : bytes.toString();
}

function expectedOf(kind: string, module: GeneratedModule | undefined): string {
  if (module === undefined) return "no file of an unknown module";
  if (kind === "zip" || kind === "ziphash") return module.zipH1;
  if (kind === "mod") return module.modH1;
  return kind === "info" ? module.module.version : "no file of this kind";
}
