import nodePath from "node:path";
import { checkModuleVersion, escapePath, escapeVersion, type ModuleVersion } from "../go/module-version.ts";

/** The files that the download cache may hold for one module version. */
export type DownloadKind = "zip" | "mod" | "info" | "ziphash" | "lock" | "partial";

/** The folder in the module cache that holds all downloads. */
export function downloadRoot(moduleCache: string): string {
  return nodePath.join(moduleCache, "cache", "download");
}

/**
 * The folder in the module cache that holds the downloads of all versions of one module
 * (cmd/go/internal/modfetch/cache.go, cacheDir). Throws for a path that cmd/go would refuse.
 */
export function downloadFolder(moduleCache: string, m: ModuleVersion): string {
  return nodePath.join(downloadRoot(moduleCache), ...checked(m).path.split("/"), "@v");
}

/** The name in that folder: the escaped version and a suffix (modfetch/cache.go, CachePath). */
export function downloadName(m: ModuleVersion, kind: DownloadKind): string {
  return `${checked(m).version}.${kind}`;
}

/** Where cmd/go looks for one downloaded file. Throws for a module version that cmd/go would refuse. */
export function downloadPath(moduleCache: string, m: ModuleVersion, kind: DownloadKind): string {
  return nodePath.join(downloadFolder(moduleCache, m), downloadName(m, kind));
}

/** The folder that cmd/go unpacks the zip into (modfetch/cache.go, DownloadDir). Throws as above. */
export function unpackedPath(moduleCache: string, m: ModuleVersion): string {
  const { path, version } = checked(m);
  return nodePath.join(moduleCache, ...`${path}@${version}`.split("/"));
}

/** Escaped path and version; these names are made of a stranger's text, so nothing unchecked passes. */
function checked(m: ModuleVersion): ModuleVersion {
  const problem = checkModuleVersion(m);
  if (problem !== null) throw new Error(`module version refused: ${problem}`);
  return { path: escapePath(m.path), version: escapeVersion(m.version) };
}
