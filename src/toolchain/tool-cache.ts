import { createHash } from "node:crypto";
import nodePath from "node:path";
import { fromToolCache, toSemver } from "../go/go-version-spec.ts";
import { isBuiltInKey, type VerifierKey } from "../go/signed-note.ts";
import { toolCacheArch } from "../go/toolchain.ts";
import type { Clock, Files, Machine } from "../ports.ts";
import { GoUnavailable } from "./go-problem.ts";

/**
 * The runner's tool cache as @actions/tool-cache lays it out and setup-go uses it: `<root>/go/<semver>/<arch>` with the
 * tool, and beside it `<arch>.complete`, an empty file that comes last.
 */
export interface ToolCache {
  /** The folder of all Go versions. */
  readonly folder: string;
  /** The architecture's name in it. */
  readonly arch: string;
  readonly goProgram: string;
}

/**
 * Where a Go lies whose hash that key has signed; null where there is no folder to keep tools in.
 *
 * The place of official releases, where every job of the machine looks, is for what the key proves that cmd/go has built
 * in. Another key is a choice of one job: what it vouches for lies apart, and is found under that very key alone.
 *
 * @param arch as an input or Node names it
 */
export function openToolCache(
  { env, cacheHome, platform }: Machine,
  arch: string,
  key: VerifierKey,
): ToolCache | null {
  const given = env.RUNNER_TOOL_CACHE || env.AGENT_TOOLSDIRECTORY;
  const root = given || (cacheHome && nodePath.join(cacheHome, "setup-go-mirror", "tools"));
  if (!root) return null;
  return {
    folder: nodePath.join(nodePath.resolve(root), isBuiltInKey(key) ? "go" : `go-${digestOf(key)}`),
    arch: toolCacheArch(arch),
    goProgram: platform === "win32" ? "go.exe" : "go",
  };
}

/** Of the whole key: the hash in its text has four bytes, and another key with the same one is found in hours. */
function digestOf({ name, publicKey }: VerifierKey): string {
  return createHash("sha256").update(`${name}\n`).update(publicKey).digest("hex").slice(0, 32);
}

/** Where a version is, or would be. */
function toolPath({ folder, arch }: ToolCache, version: string): string {
  return nodePath.join(folder, toSemver(version), arch);
}

/** The Go versions that are complete in the tool cache, with the folder of each (GOROOT). What can't be read is not there. */
export async function installedVersions(
  files: Files,
  tools: ToolCache | null,
): Promise<ReadonlyMap<string, string>> {
  if (tools === null) return new Map();
  const names = await files.list(tools.folder).catch(() => []);
  const versions = names.flatMap((name) => fromToolCache(name) ?? []);
  const complete = await Promise.all(versions.map((version) => isInstalled(files, tools, version)));
  const found = versions.filter((_, index) => complete[index]);
  return new Map(found.map((version) => [version, toolPath(tools, version)]));
}

/** Whether the version is there with its completion mark, and has a `go`. */
async function isInstalled(files: Files, tools: ToolCache, version: string): Promise<boolean> {
  const path = toolPath(tools, version);
  const isFile = async (file: string) => (await files.stat(file).catch(() => null))?.kind === "file";
  return (await isFile(markOf(path))) && isFile(nodePath.join(path, "bin", tools.goProgram));
}

/** Another job puts its tree there in the moment before it sets the mark: a tree without one is waited for so long. */
const MARK_MS = 1_000;
const LOOK_MS = 50;

/**
 * Gives the complete tree at `tree` its place, and marks it. Where another job was faster, its tree stays and `tree` is
 * left to the caller; one without a mark (somebody was killed half-way) is moved to `aside` first.
 *
 * @param tree on the tool cache's file system
 * @param aside a path where nothing is, on the same file system
 * @throws GoUnavailable where that place can't be had, and what the file system throws
 */
export async function placeTool(
  { files, clock }: { readonly files: Files; readonly clock: Clock },
  tools: ToolCache,
  version: string,
  tree: string,
  aside: string,
): Promise<string> {
  const path = toolPath(tools, version);
  await files.makeDirectory(nodePath.dirname(path));
  if (!(await files.moveFolder(tree, path))) {
    for (let waitedMs = 0; waitedMs < MARK_MS; waitedMs += LOOK_MS) {
      if (await isInstalled(files, tools, version)) return path;
      await clock.sleep(LOOK_MS);
    }
    // Nothing uses a tree that has no mark: not this action, not setup-go.
    await files.moveFolder(path, aside);
    if (!(await files.moveFolder(tree, path)) && !(await isInstalled(files, tools, version))) {
      const detail = { code: "in-the-way", path } as const;
      throw new GoUnavailable({ code: "not-written", version, folder: tools.folder, detail });
    }
  }
  await files.replace(markOf(path), "", 0o644);
  return path;
}

function markOf(path: string): string {
  return `${path}.complete`;
}
