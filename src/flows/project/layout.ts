import nodePath from "node:path";
import type { Files, Ports } from "../../ports.ts";
import { type GoEnv, readUserFile } from "./go-settings.ts";

/** Where the files are that decide what is needed. */
export interface Layout {
  readonly kind: "module" | "workspace" | "none";
  readonly goWork: string | null;
  /** The go.mod of the module, or null. */
  readonly goMod: string | null;
  /** -modfile: its go.sum lies beside it under the same name. */
  readonly modFile: string | null;
}

/** The folder of go.work, or else of go.mod; null without either. */
export function rootOf({ goWork, goMod }: Layout): string | null {
  const file = goWork ?? goMod;
  return file === null ? null : nodePath.dirname(file);
}

/**
 * The folder of the go.work or go.mod around `directory`, without links on its way, as `go` names it. Starts no `go`:
 * for those who need nothing else of a project. Throws where `directory` is no folder.
 */
export async function findRoot(
  { machine, files }: Pick<Ports, "machine" | "files">,
  directory: string,
): Promise<string | null> {
  const real = await files.realPath(directory);
  if (real === null || (await files.stat(real))?.kind !== "directory") {
    throw new Error(`${directory} is no folder: name that of a Go module or workspace`);
  }
  const userFile = await readUserFile(files, machine);
  return rootOf(await findLayout(files, real, null, (name) => machine.env[name] || userFile[name] || ""));
}

/** As `go` finds it, or without a `go` as it would. @param set a variable of Go as somebody has set it, or "" */
export async function findLayout(
  files: Files,
  directory: string,
  goEnv: GoEnv | null,
  set: (name: string) => string,
): Promise<Layout> {
  const flags = (goEnv?.GOFLAGS ?? set("GOFLAGS")).split(/\s+/);
  const modFlag = flags.find((f) => /^--?modfile=/.test(f))?.replace(/^--?modfile=/, "");
  const modFile = modFlag ? nodePath.resolve(directory, modFlag) : null;
  // Without a go.mod `go env` names the null device: /dev/null, or NUL on Windows.
  const named = (path: string | undefined) =>
    path && !/^(?:null|nul)$/i.test(nodePath.basename(path)) ? path : null;
  const goMod = goEnv ? named(goEnv.GOMOD) : await findUpwards(files, directory, "go.mod");
  const workSetting = set("GOWORK");
  const goWork = goEnv
    ? named(goEnv.GOWORK === "off" ? "" : goEnv.GOWORK)
    : workSetting === "off"
      ? null
      : workSetting || (await findUpwards(files, directory, "go.work"));
  return { kind: goWork ? "workspace" : goMod ? "module" : "none", goWork, goMod, modFile };
}

async function findUpwards(files: Files, directory: string, name: string): Promise<string | null> {
  for (let folder = directory; ; folder = nodePath.dirname(folder)) {
    const path = nodePath.join(folder, name);
    if ((await files.stat(path).catch(() => null))?.kind === "file") return path;
    if (nodePath.dirname(folder) === folder) return null;
  }
}
