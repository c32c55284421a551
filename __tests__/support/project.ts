import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ModuleVersion } from "../../src/go/module-version.ts";
import { type GeneratedModule, goSumOf, makeModule } from "../../src/sandbox/generated-module.ts";
import { type LoopbackSumDb, makeSumDb } from "../../src/sandbox/loopback-sumdb.ts";
import { temporaryFolder } from "./temp.ts";

/** Names under .invalid never resolve (RFC 6761, 6.4): whatever asks this database directly fails at once. */
const DATABASE_NAME = "sum.database.invalid";

/** More modules than a probe takes samples, so that a build has something left to fetch through the route. */
const NAMES = ["alpha", "beta", "Gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota"];

/** A Go project on disk, the modules that it needs, and a checksum database that knows them. */
export interface TestProject {
  readonly dir: string;
  readonly modules: readonly GeneratedModule[];
  readonly database: LoopbackSumDb;
}

/** Nine small modules; the second requires the first, so that go.sum has an edge in its graph. */
export function smallModules(host = "example.com"): readonly GeneratedModule[] {
  const versionOf = (name: string): ModuleVersion => ({ path: `${host}/${name}`, version: "v1.2.3" });
  return NAMES.map((name, i) =>
    makeModule({ ...versionOf(name), paddingBytes: 1000 * i, requires: i === 1 ? [versionOf("alpha")] : [] }),
  );
}

/**
 * Writes go.mod, go.sum and a main.go that imports `modules`, into a new folder or `options.dir`.
 * @param options.goSum replaces the true go.sum; null: there is none
 * @param options.go the `go` line of go.mod
 * @param options.path the module's own path
 */
export async function writeProject(
  modules: readonly GeneratedModule[] = smallModules(),
  options: {
    readonly dir?: string;
    readonly goSum?: string | null;
    readonly go?: string;
    readonly path?: string;
  } = {},
): Promise<TestProject> {
  const {
    dir = await temporaryFolder(),
    goSum = goSumOf(modules),
    go = "1.20",
    path = "example.com/job",
  } = options;
  await mkdir(dir, { recursive: true });
  const required = modules.map(({ module }) => `\t${module.path} ${module.version}\n`).join("");
  const imports = modules.map(({ module }, i) => `\tm${i} ${JSON.stringify(module.path)}\n`).join("");
  const calls = modules.map((_, i) => `\tprintln(m${i}.Describe())\n`).join("");
  await writeFile(join(dir, "go.mod"), `module ${path}\n\ngo ${go}\n\nrequire (\n${required})\n`);
  await writeFile(
    join(dir, "main.go"),
    `package main\n\nimport (\n${imports})\n\nfunc main() {\n${calls}}\n`,
  );
  if (goSum !== null) await writeFile(join(dir, "go.sum"), goSum);
  return { dir, modules, database: makeSumDb(DATABASE_NAME, modules) };
}
