import { randomBytes } from "node:crypto";
import type { ModuleVersion } from "../go/module-version.ts";
import { type Admission, admitInfo, admitMod, admitZip, placeZip } from "../modules/admit.ts";
import { incomingPath, type ModuleCache } from "../modules/module-cache.ts";
import type { Files, HashZip } from "../ports.ts";

/**
 * Where the files of a fetch go. Each is admitted if its bytes have the hash that they must have, and nothing else ever
 * gets there. All throw what the file system throws.
 */
export interface Destination {
  /** A new name for a zip on its way, on the file system where it will stay. */
  readonly incomingPath: () => string;
  /** Takes the closed file at `path`: it is gone from there afterwards, whatever the answer. */
  readonly admitZip: (
    module: ModuleVersion,
    path: string,
    h1: string,
    hashZip: HashZip,
  ) => Promise<Admission>;
  readonly admitMod: (module: ModuleVersion, bytes: Uint8Array, h1: string) => Promise<Admission>;
  /** No hash covers an `.info`: it is written anew, with the time that a source said, or without one. */
  readonly admitInfo: (module: ModuleVersion, timeIso: string | null) => Promise<Admission>;
}

/** A module cache (GOMODCACHE), as cmd/go keeps it. */
export function intoModuleCache(files: Files, cache: ModuleCache): Destination {
  return {
    incomingPath: () => incomingPath(cache),
    admitZip: (module, path, h1, hashZip) => admitZip(files, cache, module, path, h1, hashZip),
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
    admitZip: (module, path, h1, hashZip) => placeZip(files, module, path, h1, hashZip, place),
    admitMod: refuse,
    admitInfo: refuse,
  };
}
