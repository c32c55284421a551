import { createHash } from "node:crypto";
import nodePath from "node:path";
import { type HashedFile, hash1, hashGoMod } from "../../go/dirhash.ts";
import { MAX_FILE_BYTES } from "../../go/file-limits.ts";
import type { ModuleSum } from "../../go/go-sum.ts";
import { type ModuleVersion, moduleKey } from "../../go/module-version.ts";
import { inLanes } from "../../modules/lanes.ts";
import { type DownloadKind, downloadPath, unpackedPath } from "../../modules/module-cache-layout.ts";
import type { Files, HashZip, OpenZipHasher } from "../../ports.ts";
import type { Project } from "../project/read-project.ts";

/** What of a module is not what go.sum says: a downloaded file, or the tree that `go` builds from. */
type WrongPart = Extract<DownloadKind, "zip" | "mod" | "ziphash"> | "folder";

export interface Verification {
  readonly zips: number;
  readonly mods: number;
  /** Unpacked modules. */
  readonly folders: number;
  /** Modules and go.mod files of go.sum of which nothing is in the module cache. */
  readonly absent: number;
  readonly wrong: readonly { readonly module: ModuleVersion; readonly file: WrongPart }[];
}

const LANES = 4;
const PIECE_BYTES = 1 << 20;

/**
 * Hashes what the module cache has of go.sum's modules, the unpacked trees too, as `go mod verify` does; with no
 * network and changing nothing. A `.ziphash` is held against go.sum as well, since `go` believes it.
 */
export async function verifyModules(
  { files, openHasher }: { readonly files: Files; readonly openHasher: OpenZipHasher },
  moduleCache: string,
  { goSum }: Project,
): Promise<Verification> {
  const counts = { zips: 0, mods: 0, folders: 0, absent: 0 };
  const wrong: { readonly module: ModuleVersion; readonly file: WrongPart }[] = [];
  const hasher = openHasher();
  const lanes = Array.from({ length: LANES });
  try {
    await inLanes(lanes, [...goSum.zips.values()], async (sum) => {
      const seen = await verifyModule(files, moduleCache, sum, hasher.hash);
      if (!seen.zip && !seen.folder) counts.absent++;
      if (seen.zip) counts.zips++;
      if (seen.folder) counts.folders++;
      for (const file of seen.wrong) wrong.push({ module: sum.module, file });
    });
    await inLanes(lanes, [...goSum.mods.values()], async ({ module, h1 }) => {
      const bytes = await readWhole(files, downloadPath(moduleCache, module, "mod"));
      if (bytes === null) counts.absent++;
      else counts.mods++;
      if (bytes !== null && hashGoMod(bytes) !== h1) wrong.push({ module, file: "mod" });
    });
  } finally {
    await hasher.close();
  }
  return { ...counts, wrong };
}

async function verifyModule(
  files: Files,
  moduleCache: string,
  { module, h1 }: ModuleSum,
  hashZip: HashZip,
): Promise<{ readonly zip: boolean; readonly folder: boolean; readonly wrong: readonly WrongPart[] }> {
  const wrong: WrongPart[] = [];
  const zipPath = downloadPath(moduleCache, module, "zip");
  const folder = unpackedPath(moduleCache, module);
  const [zip, ziphash, tree] = await Promise.all([
    files.stat(zipPath),
    files.readText(downloadPath(moduleCache, module, "ziphash"), PIECE_BYTES),
    files.lstat(folder),
  ]);
  if (zip !== null) {
    const verdict = await hashZip(zipPath, module);
    if (!verdict.ok || verdict.h1 !== h1) wrong.push("zip");
  }
  // Empty is what a killed go leaves: it hashes the zip again then.
  if (ziphash !== null && ziphash.trim() !== "" && ziphash.trim() !== h1) wrong.push("ziphash");
  if (tree?.kind === "directory" && (await hashTree(files, folder, module)) !== h1) wrong.push("folder");
  return { zip: zip !== null, folder: tree?.kind === "directory", wrong };
}

/** The same hash as the zip's, of the files in a folder (x/mod dirhash.HashDir). */
async function hashTree(files: Files, folder: string, module: ModuleVersion): Promise<string> {
  const hashed: HashedFile[] = [];
  const walk = async (path: string, name: string): Promise<void> => {
    for (const entry of await files.list(path)) {
      const inside = nodePath.join(path, entry);
      const stat = await files.lstat(inside);
      const inName = `${name}/${entry}`;
      if (stat?.kind === "directory") await walk(inside, inName);
      // What is no file can't have come out of a zip: any hash of it makes the tree's another one.
      else hashed.push({ name: inName, sha256Hex: stat?.kind === "file" ? await sha256(files, inside) : "" });
    }
  };
  await walk(folder, moduleKey(module));
  return hash1(hashed);
}

async function sha256(files: Files, path: string): Promise<string> {
  const hash = createHash("sha256");
  const file = await files.open(path);
  try {
    for (let at = 0; at < file.bytes; at += PIECE_BYTES) {
      hash.update(await file.read(at, Math.min(PIECE_BYTES, file.bytes - at)));
    }
  } finally {
    await file.close();
  }
  return hash.digest("hex");
}

/** Null where there is none. Bytes, since a go.mod need not be UTF-8 to have a hash. */
async function readWhole(files: Files, path: string): Promise<Uint8Array | null> {
  if ((await files.stat(path)) === null) return null;
  const file = await files.open(path);
  try {
    return await file.read(0, Math.min(file.bytes, MAX_FILE_BYTES.mod));
  } finally {
    await file.close();
  }
}
