import nodePath from "node:path";
import type { ZipProblem } from "../detail.ts";
import { hashGoMod } from "../go/dirhash.ts";
import type { ModuleVersion } from "../go/module-version.ts";
import type { Files, HashZip } from "../ports.ts";
import { incomingPath, type ModuleCache } from "./module-cache.ts";
import { downloadPath } from "./module-cache-layout.ts";
import { hashZipFile } from "./zip-hash.ts";

/** What became of bytes that were to enter the module cache. */
export type Admission =
  | {
      /**
       * "present": the bytes are right and the cache has that file already. It stays as it is: cmd/go or another job
       * may be using it.
       */
      readonly kind: "admitted" | "present";
      /** The go.mod that a zip holds, which may be what `V.mod` is to be; null without one, over 1 MiB, and for other files. */
      readonly goMod: Uint8Array | null;
    }
  | { readonly kind: "wrong-hash"; readonly expected: string; readonly actual: string }
  | { readonly kind: "bad-zip"; readonly problem: ZipProblem };

/** As cmd/go creates them, so that cmd/go can rewrite a `.ziphash` (modfetch/cache.go, fetch.go). The umask applies. */
const FILE_MODE = 0o666;

/**
 * Gives the zip at `temporaryPath` (see incomingPath; closed, so that nobody writes to it any more) its place in
 * the module cache, if its hash is `expectedH1`. The file at `temporaryPath` is gone afterwards, whatever the answer.
 *
 * The `.ziphash` comes last: a zip without one is hashed by cmd/go itself, one without its zip would speak for
 * whatever zip comes next.
 *
 * @throws what the file system throws
 */
export async function admitZip(
  files: Files,
  cache: ModuleCache,
  m: ModuleVersion,
  temporaryPath: string,
  expectedH1: string,
  hashZip: HashZip = (path) => hashZipFile(files, path, m),
): Promise<Admission> {
  const place = downloadPath(cache.root, m, "zip");
  const clear = () => removeStrayHash(files, cache, m);
  const admission = await placeZip(files, m, temporaryPath, expectedH1, hashZip, place, clear);
  // No newline at its end (modfetch/fetch.go, hashZip).
  if (admission.kind === "admitted") await writeNew(files, cache, m, "ziphash", Buffer.from(expectedH1));
  return admission;
}

/**
 * The same for a place that is no module cache.
 * @param clear is called where the hash is right, before the zip gets its place
 */
export async function placeZip(
  files: Files,
  m: ModuleVersion,
  temporaryPath: string,
  expectedH1: string,
  hashZip: HashZip,
  place: string,
  clear: () => Promise<void> = async () => {},
): Promise<Admission> {
  let moved = false;
  try {
    const verdict = await hashZip(temporaryPath, m);
    if (!verdict.ok) return { kind: "bad-zip", problem: verdict.problem };
    if (verdict.h1 !== expectedH1) return { kind: "wrong-hash", expected: expectedH1, actual: verdict.h1 };
    await clear();
    moved = await moveIntoPlace(files, temporaryPath, place);
    return { kind: moved ? "admitted" : "present", goMod: verdict.goMod };
  } finally {
    if (!moved) await files.remove(temporaryPath);
  }
}

/**
 * A `.ziphash` without its zip is what a killed `go` leaves: empty, if it had not come to writing, or the hash of what
 * go.sum allowed then (modfetch/fetch.go, hashZip). It must not speak for the zip that comes now; cmd/go overwrites it
 * too. Should a `go` be about to put its own zip beside it: that one hashes a zip without `.ziphash` again.
 */
async function removeStrayHash(files: Files, cache: ModuleCache, m: ModuleVersion): Promise<void> {
  const ziphash = downloadPath(cache.root, m, "ziphash");
  if ((await files.stat(ziphash)) === null) return;
  if ((await files.stat(downloadPath(cache.root, m, "zip"))) === null) await files.remove(ziphash);
}

/** Puts a go.mod file into the module cache as `V.mod`, if its hash is `expectedH1`. Throws as admitZip. */
export async function admitMod(
  files: Files,
  cache: ModuleCache,
  m: ModuleVersion,
  bytes: Uint8Array,
  expectedH1: string,
): Promise<Admission> {
  const actual = hashGoMod(bytes);
  if (actual !== expectedH1) return { kind: "wrong-hash", expected: expectedH1, actual };
  return writeNew(files, cache, m, "mod", bytes);
}

/**
 * Writes `V.info`. No hash covers an `.info`, so what a mirror sent never gets there: the version is the one
 * that was asked for, and the time is taken over only if it is one.
 *
 * @param timeIso the commit's time in RFC 3339 as the mirror said, or null; anything else counts as null
 * @throws as admitZip
 */
export async function admitInfo(
  files: Files,
  cache: ModuleCache,
  m: ModuleVersion,
  timeIso: string | null,
): Promise<Admission> {
  const info =
    timeIso !== null && isRfc3339(timeIso) ? { Version: m.version, Time: timeIso } : { Version: m.version };
  return writeNew(files, cache, m, "info", Buffer.from(JSON.stringify(info)));
}

/** Go reads exactly this form of times; one that it can't read would make the whole file useless. */
export function isRfc3339(text: string): boolean {
  const match = /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/.exec(
    text,
  );
  const day = match?.[1];
  // The day again, because JavaScript takes 30 February for 1 March.
  return day !== undefined && !Number.isNaN(Date.parse(text)) && isRealDay(day);
}

function isRealDay(day: string): boolean {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day);
}

async function writeNew(
  files: Files,
  cache: ModuleCache,
  m: ModuleVersion,
  kind: "mod" | "info" | "ziphash",
  bytes: Uint8Array,
): Promise<Admission> {
  const destination = downloadPath(cache.root, m, kind);
  if ((await files.stat(destination)) !== null) return { kind: "present", goMod: null };
  const file = await files.create(incomingPath(cache), FILE_MODE);
  let moved = false;
  try {
    await file.write(bytes);
    await file.close();
    moved = await moveIntoPlace(files, file.path, destination);
    return { kind: moved ? "admitted" : "present", goMod: null };
  } finally {
    if (!moved) await file.discard();
  }
}

/** Files.moveNew, which wants the folder to be there: as a rule it is, so it is made only after it was missed. */
async function moveIntoPlace(files: Files, from: string, to: string): Promise<boolean> {
  try {
    return await files.moveNew(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    await files.makeDirectory(nodePath.dirname(to));
    return files.moveNew(from, to);
  }
}
