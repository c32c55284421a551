import nodePath from "node:path";
import type { ModuleVersion } from "../go/module-version.ts";
import type { Files } from "../ports.ts";
import type { ModuleCache } from "./module-cache.ts";
import { downloadPath, unpackedPath } from "./module-cache-layout.ts";

/**
 * Gives the files of a module, whose zip was admitted, their place in the module cache, unless cmd/go has it or may be
 * about to: it fails on files that come while it unpacks (modfetch/fetch.go, unzip). Its locks are not to be had here, but
 * it makes the file that it locks before anything else of that version, and looks again for the folder once it has the
 * lock. So there must be no such file.
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
  await files.makeDirectory(nodePath.dirname(place));
  const begun = [place, downloadPath(cache.root, m, "partial"), downloadPath(cache.root, m, "lock")];
  if (!(await files.moveFolder(tree, place, begun))) return false;
  if (sealed) await files.sealFolders(place);
  return true;
}
