import nodePath from "node:path";
import type { ModuleVersion } from "../go/module-version.ts";
import type { Files } from "../ports.ts";
import type { ModuleCache } from "./module-cache.ts";
import { downloadPath, unpackedPath } from "./module-cache-layout.ts";

/**
 * Gives the files of a module, whose zip was admitted, their place in the module cache, where cmd/go has unpacked nothing
 * and is not about to (a `.partial`). Only for a module cache that no `go` is at work in: cmd/go fails on files that come
 * while it unpacks (modfetch/fetch.go, unzip).
 *
 * @param tree a folder on the same file system; gone afterwards, or as it was
 * @param sealed takes the permission to write from its folders, as cmd/go does without -modcacherw
 * @returns whether it is in its place
 */
export async function placeTree(
  files: Files,
  cache: ModuleCache,
  m: ModuleVersion,
  tree: string,
  sealed: boolean,
): Promise<boolean> {
  const place = unpackedPath(cache.root, m);
  const isBegun = (await files.lstat(downloadPath(cache.root, m, "partial"))) !== null;
  if (isBegun || (await files.lstat(place)) !== null) return false;
  await files.makeDirectory(nodePath.dirname(place));
  if (!(await files.moveFolder(tree, place))) return false;
  if (sealed) await files.sealFolders(place);
  return true;
}
