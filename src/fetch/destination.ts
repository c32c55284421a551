import { randomBytes } from "node:crypto";
import { type ModuleVersion, moduleKey } from "../go/module-version.ts";
import { type Admission, admitInfo, admitMod, admitZip, placeZip } from "../modules/admit.ts";
import { incomingPath, type ModuleCache } from "../modules/module-cache.ts";
import { downloadPath } from "../modules/module-cache-layout.ts";
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
   * Takes the closed file at `path`: it is gone from there afterwards, whatever the answer. The folder `tree`, if its
   * files were written there, is the destination's from now on.
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
 * A module cache (GOMODCACHE), as cmd/go keeps it. A module's tree gets its place when its `.info` is there: what is
 * unpacked counts as complete, and after a kill in between nobody would fetch the `.info`, which `go mod download` wants.
 * A tree whose `.info` never comes stays with this run's incoming files.
 * @param unpack null: unpacking is left to cmd/go
 */
export function intoModuleCache(
  files: Files,
  cache: ModuleCache,
  unpack: UnpackWish | null = null,
): Destination {
  /** By module: gives its tree its place. */
  const waiting = new Map<string, () => Promise<void>>();
  const placeWaiting = async (module: ModuleVersion): Promise<void> => {
    const place = waiting.get(moduleKey(module));
    waiting.delete(moduleKey(module));
    await place?.();
  };
  const giveTree = async (module: ModuleVersion, tree: string, wish: UnpackWish): Promise<void> => {
    waiting.set(moduleKey(module), async () => {
      let isPlaced = false;
      try {
        isPlaced = await placeTree(files, cache, module, tree, wish.sealed);
        if (isPlaced) wish.onUnpacked(module);
      } catch {
        // A gain, never a condition: cmd/go unpacks the zip where a folder can't be renamed (EXDEV), say.
      } finally {
        if (!isPlaced) await files.removeFolder(tree);
      }
    });
    if ((await files.stat(downloadPath(cache.root, module, "info"))) !== null) await placeWaiting(module);
  };
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
      let isGiven = false;
      try {
        const admission = await admitZip(files, cache, module, path, h1, hash);
        isGiven = hasTree && admission.kind === "admitted" && tree !== null && unpack !== null;
        if (isGiven && tree !== null && unpack !== null) await giveTree(module, tree, unpack);
        return admission;
      } finally {
        if (tree !== null && !isGiven) await files.removeFolder(tree);
      }
    },
    admitMod: (module, bytes, h1) => admitMod(files, cache, module, bytes, h1),
    admitInfo: async (module, timeIso) => {
      const admission = await admitInfo(files, cache, module, timeIso);
      await placeWaiting(module);
      return admission;
    },
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
