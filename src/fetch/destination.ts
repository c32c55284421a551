import { randomBytes } from "node:crypto";
import type { ModuleVersion } from "../go/module-version.ts";
import { type Admission, admitInfo, admitMod, admitZip, placeZip } from "../modules/admit.ts";
import { incomingPath, type ModuleCache } from "../modules/module-cache.ts";
import { placeTree } from "../modules/place-tree.ts";
import type { Files, HashZip } from "../ports.ts";

/**
 * Where the files of a fetch go. Each is admitted if its bytes have the hash that they must have, and nothing else ever
 * gets there. All throw what the file system throws.
 */
export interface Destination {
  /** A new name for a zip on its way, on the file system where it will stay. */
  readonly incomingPath: () => string;
  /** A new name for the folder of a zip's files, to be written as the zip is hashed; null: they are not wanted. */
  readonly treePath: (() => string) | null;
  /**
   * Takes the closed file at `path`: it is gone from there afterwards, whatever the answer. So is the folder `tree`, if
   * its files were written there.
   */
  readonly admitZip: (
    module: ModuleVersion,
    path: string,
    h1: string,
    hashZip: HashZip,
    tree: string | null,
  ) => Promise<Admission>;
  readonly admitMod: (module: ModuleVersion, bytes: Uint8Array, h1: string) => Promise<Admission>;
  /** No hash covers an `.info`: it is written anew, with the time that a source said, or without one. */
  readonly admitInfo: (module: ModuleVersion, timeIso: string | null) => Promise<Admission>;
}

/** How modules are unpacked as their zips are hashed. */
export interface UnpackWish {
  /** Without the permission to write to their folders, as cmd/go has them without -modcacherw. */
  readonly sealed: boolean;
  /** Told of each that is unpacked now. */
  readonly onUnpacked: (module: ModuleVersion) => void;
}

/**
 * A module cache (GOMODCACHE), as cmd/go keeps it.
 * @param unpack null: unpacking is left to cmd/go
 */
export function intoModuleCache(
  files: Files,
  cache: ModuleCache,
  unpack: UnpackWish | null = null,
): Destination {
  return {
    incomingPath: () => incomingPath(cache),
    treePath: unpack === null ? null : () => incomingPath(cache),
    admitZip: async (module, path, h1, hashZip, tree) => {
      let hasTree = false;
      const hash: HashZip = async (...asked) => {
        const verdict = await hashZip(...asked);
        hasTree = verdict.ok && verdict.unpacked;
        return verdict;
      };
      let isPlaced = false;
      try {
        const admission = await admitZip(files, cache, module, path, h1, hash);
        const isRight = hasTree && admission.kind === "admitted";
        if (isRight && tree !== null && unpack !== null) {
          isPlaced = await placeTree(files, cache, module, tree, unpack.sealed);
          if (isPlaced) unpack.onUnpacked(module);
        }
        return admission;
      } finally {
        if (tree !== null && !isPlaced) await files.removeFolder(tree);
      }
    },
    admitMod: (module, bytes, h1) => admitMod(files, cache, module, bytes, h1),
    admitInfo: (module, timeIso) => admitInfo(files, cache, module, timeIso),
  };
}

/** One zip, in the file at `place`, to be unpacked from there: a toolchain's. Nothing else has a place here. */
export function intoZipFile(files: Files, place: string): Destination {
  const refuse = async () => {
    throw new Error("there is a place for a zip only");
  };
  return {
    incomingPath: () => `${place}-${randomBytes(8).toString("hex")}`,
    treePath: null,
    admitZip: (module, path, h1, hashZip) => placeZip(files, module, path, h1, hashZip, place),
    admitMod: refuse,
    admitInfo: refuse,
  };
}
