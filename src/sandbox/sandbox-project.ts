import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ModuleVersion } from "../go/module-version.ts";
import { type GeneratedModule, goSumOf, makeModule } from "./generated-module.ts";

const KILOBYTE = 1000;

/** Sizes from a few KB to 1.5 MB, as in a real project: many small modules, few large ones. */
const MODULES: readonly {
  readonly module: ModuleVersion;
  readonly paddingBytes: number;
  readonly requires?: readonly string[];
}[] = [
  { module: { path: "example.com/errors", version: "v0.9.1" }, paddingBytes: 2 * KILOBYTE },
  { module: { path: "example.com/Colour/term", version: "v1.4.0" }, paddingBytes: 3 * KILOBYTE },
  { module: { path: "example.com/uuid", version: "v1.6.0" }, paddingBytes: 18 * KILOBYTE },
  { module: { path: "example.com/go-isatty", version: "v0.0.20" }, paddingBytes: 5 * KILOBYTE },
  { module: { path: "example.com/yaml", version: "v1.4.0" }, paddingBytes: 90 * KILOBYTE },
  { module: { path: "example.com/toml", version: "v1.3.2" }, paddingBytes: 120 * KILOBYTE },
  {
    module: { path: "example.com/flags", version: "v1.0.5" },
    paddingBytes: 60 * KILOBYTE,
    requires: ["example.com/errors"],
  },
  {
    module: { path: "example.com/cli/v2", version: "v2.27.1" },
    paddingBytes: 300 * KILOBYTE,
    requires: ["example.com/flags", "example.com/Colour/term"],
  },
  {
    module: { path: "example.com/router", version: "v1.10.0" },
    paddingBytes: 250 * KILOBYTE,
    requires: ["example.com/errors"],
  },
  {
    module: { path: "example.com/metrics", version: "v0.0.0-20240102030405-0123456789ab" },
    paddingBytes: 400 * KILOBYTE,
  },
  { module: { path: "example.com/protobuf", version: "v1.34.2" }, paddingBytes: 800 * KILOBYTE },
  { module: { path: "example.com/text", version: "v0.14.0" }, paddingBytes: 1500 * KILOBYTE },
];

/** The modules that the sandbox's project requires; about 3.6 MB of zips. */
export function sandboxModules(): readonly GeneratedModule[] {
  const byPath = new Map(MODULES.map(({ module }) => [module.path, module]));
  return MODULES.map(({ module, paddingBytes, requires = [] }) =>
    makeModule({
      ...module,
      paddingBytes,
      requires: requires.flatMap((path) => byPath.get(path) ?? []),
    }),
  );
}

/**
 * Writes a small Go project with a test: go.mod, go.sum, main.go, main_test.go. The folder is made
 * where it is missing; file system errors are thrown.
 *
 * @returns the modules that it needs, to be served by `startSandboxMirrors` or `startMirror`
 */
export async function writeSandboxProject(
  dir: string,
): Promise<{ readonly modules: readonly GeneratedModule[]; readonly dir: string }> {
  const modules = sandboxModules();
  const required = modules.map(({ module }) => module);
  await mkdir(dir, { recursive: true });
  await Promise.all([
    writeFile(join(dir, "go.mod"), goModText(required)),
    writeFile(join(dir, "go.sum"), goSumOf(modules)),
    writeFile(join(dir, "main.go"), mainText(required)),
    writeFile(join(dir, "main_test.go"), testText(required)),
  ]);
  return { modules, dir };
}

function goModText(required: readonly ModuleVersion[]): string {
  const lines = required.map(({ path, version }) => `\t${path} ${version}\n`).join("");
  return `module example.com/sandbox\n\ngo 1.20\n\nrequire (\n${lines})\n`;
}

function mainText(required: readonly ModuleVersion[]): string {
  const imports = required.map(({ path }, index) => `\tm${index} ${JSON.stringify(path)}\n`);
  const calls = required.map((_, index) => `\t\tm${index}.Describe(),\n`);
  return [
    `// The sandbox names the modules that it was built with.\npackage main\n\nimport (\n\t"fmt"\n\n`,
    ...imports,
    ")\n\nfunc modules() []string {\n\treturn []string{\n",
    ...calls,
    "\t}\n}\n\nfunc main() {\n\tfor _, module := range modules() {\n\t\tfmt.Println(module)\n\t}\n}\n",
  ].join("");
}

function testText(required: readonly ModuleVersion[]): string {
  const names = required.map(({ path, version }) => `\t\t${JSON.stringify(`${path} ${version}`)},\n`);
  return [
    'package main\n\nimport (\n\t"strings"\n\t"testing"\n)\n\n',
    "func TestModules(t *testing.T) {\n\twant := []string{\n",
    ...names,
    "\t}\n\tfor i, got := range modules() {\n\t\tif !strings.HasPrefix(got, want[i]) {\n",
    '\t\t\tt.Errorf("module %d says %q, want %q", i, got, want[i])\n\t\t}\n\t}\n}\n',
  ].join("");
}
