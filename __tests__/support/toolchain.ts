import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { toSemver } from "../../src/go/go-version-spec.ts";
import { moduleKey } from "../../src/go/module-version.ts";
import { goPlatform, toolchainModule } from "../../src/go/toolchain.ts";
import { findProgram } from "../../src/platform/find-program.ts";
import type { Machine } from "../../src/ports.ts";
import { type GeneratedModule, makeModule } from "../../src/sandbox/generated-module.ts";
import { toolchainDatabase } from "../../src/sumdb/path.ts";
import { openToolCache } from "../../src/toolchain/tool-cache.ts";
import { goEnvironment, runGo } from "./go.ts";
import { networkEnvironment } from "./network.ts";
import { temporaryFolder } from "./temp.ts";

const platform = goPlatform(process.platform, process.arch);

/**
 * A toolchain of that version, as small as one can be: its `go` is the machine's own, under another version number.
 * @param options.files more files, by name
 */
export async function makeToolchain(
  version: string,
  options: { readonly files?: Readonly<Record<string, string>>; readonly arch?: string } = {},
): Promise<GeneratedModule> {
  const real = findProgram("go", process.env.PATH ?? "", process.platform);
  const { path, version: moduleVersion } = toolchainModule(version, {
    ...platform,
    arch: options.arch ?? platform.arch,
  });
  const go = goScript(version, real);
  return makeModule({
    path,
    version: moduleVersion,
    files: {
      "bin/go": go,
      "bin/gofmt": "#!/bin/sh\n",
      "pkg/tool/some_arch/compile": "#!/bin/sh\n",
      "lib/wasm/go_js_wasm_exec": "#!/bin/sh\n",
      "src/_go.mod": "module std\n\ngo 1.20\n",
      "src/fmt/print.go": "package fmt\n",
      VERSION: `go${version}\n`,
      ...options.files,
    },
    paddingBytes: 300_000,
  });
}

/** A PATH without a `go`. */
export async function pathWithoutGo(): Promise<string> {
  return temporaryFolder();
}

/** This machine's PATH with everything but `go`. */
export async function pathWithEverythingBut(program: string): Promise<string> {
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const without = folders.map(async (folder) => {
    const names = await readdir(folder).catch((): string[] => []);
    if (!names.includes(program)) return folder;
    const others = await temporaryFolder();
    await Promise.all(
      names.filter((name) => name !== program).map((name) => symlink(join(folder, name), join(others, name))),
    );
    return others;
  });
  return (await Promise.all(without)).join(delimiter);
}

/** A toolchain as the official Go proxy has it, of this machine's platform; verified by the real `go`. */
export async function realToolchain(version: string): Promise<GeneratedModule> {
  const module = toolchainModule(version, platform);
  const env = { ...(await goEnvironment()), ...networkEnvironment() };
  const cwd = await temporaryFolder();
  const { stdout, stderr } = await runGo(["mod", "download", "-json", moduleKey(module)], { cwd, env });
  const { Zip, GoMod, Info, Sum, GoModSum } = JSON.parse(stdout || "{}");
  if (!Zip) throw new Error(stderr || stdout);
  const [zip, mod, info] = await Promise.all([readFile(Zip), readFile(GoMod), readFile(Info, "utf8")]);
  return { module, zip, mod, info, zipH1: Sum, modH1: GoModSum, otherZip: zip };
}

/** Where the tool cache of that machine has what the GOSUMDB value's key vouches for. */
export function toolsOf(machine: Machine, gosumdb: string): string {
  return openToolCache(machine, process.arch, toolchainDatabase(gosumdb).key)?.folder ?? "";
}

/** A PATH with a `go` that says that it is of that version. */
export async function pathWithGo(version: string): Promise<string> {
  const folder = await temporaryFolder();
  await writeGo(folder, version);
  return folder;
}

/**
 * Puts a Go into a tool cache as setup-go would.
 * @param place the folder of all versions
 */
export async function addToToolCache(
  toolCache: string,
  version: string,
  place = join(toolCache, "go"),
  complete = true,
): Promise<string> {
  const path = join(place, toSemver(version), process.arch);
  await writeGo(join(path, "bin"), version);
  if (complete) await writeFile(`${path}.complete`, "");
  return path;
}

async function writeGo(folder: string, version: string): Promise<void> {
  const real = findProgram("go", process.env.PATH ?? "", process.platform);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "go"), goScript(version, real), { mode: 0o755 });
}

/** The machine's own `go`, but for the version and the place that it says it has. */
function goScript(version: string, real: string | null): string {
  return `#!/bin/sh
PATH='${process.env.PATH}'
root=$(cd "$(dirname "$0")/.." && pwd)
case "$1" in
  version) echo "go version go${version} ${platform.os}/${platform.arch}" ;;
  env) '${real}' "$@" | sed -e 's|"GOVERSION": ".*"|"GOVERSION": "go${version}"|' -e "s|\\"GOROOT\\": \\".*\\"|\\"GOROOT\\": \\"$root\\"|" ;;
  *) exec '${real}' "$@" ;;
esac
`;
}
