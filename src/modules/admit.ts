import { randomBytes } from "node:crypto";
import { hashGoMod } from "../go/dirhash.ts";
import type { ModuleVersion } from "../go/module-version.ts";
import type { Files } from "../ports.ts";
import { downloadPath, temporaryPathIn } from "./module-cache-layout.ts";
import { hashModuleZip } from "./zip-hash.ts";

/** What became of bytes that were to enter the module cache. */
export type Admission =
  | { readonly kind: "admitted" }
  /** The bytes are right and the cache has that file already. It stays as it is: cmd/go or another job may be using it. */
  | { readonly kind: "present" }
  | { readonly kind: "wrong-hash"; readonly expected: string; readonly actual: string }
  | { readonly kind: "bad-zip"; readonly problem: string };

/** As cmd/go creates them, so that cmd/go can rewrite a `.ziphash` (modfetch/cache.go, fetch.go). The umask applies. */
const FILE_MODE = 0o666;

/**
 * Gives the zip at `temporaryPath` (see temporaryPathIn) its place in the module cache, if its hash is
 * `expectedH1`. The file at `temporaryPath` is gone afterwards, whatever the answer.
 *
 * The `.ziphash` comes last: a zip without one is hashed by cmd/go itself, one without its zip would speak for
 * whatever zip comes next.
 *
 * @throws what the file system throws
 */
export async function admitZip(
  files: Files,
  moduleCache: string,
  m: ModuleVersion,
  temporaryPath: string,
  expectedH1: string,
): Promise<Admission> {
  const destination = downloadPath(moduleCache, m, "zip");
  try {
    const file = await files.open(temporaryPath);
    const verdict = await hashModuleZip(file, m).finally(() => file.close());
    if (!verdict.ok) return { kind: "bad-zip", problem: verdict.problem };
    if (verdict.h1 !== expectedH1) return { kind: "wrong-hash", expected: expectedH1, actual: verdict.h1 };
    if (!(await files.moveNew(temporaryPath, destination))) return { kind: "present" };
  } finally {
    await files.remove(temporaryPath);
  }
  // No newline at its end (modfetch/fetch.go, hashZip).
  await writeNew(files, moduleCache, m, "ziphash", Buffer.from(expectedH1));
  return { kind: "admitted" };
}

/** Puts a go.mod file into the module cache as `V.mod`, if its hash is `expectedH1`. Throws as admitZip. */
export async function admitMod(
  files: Files,
  moduleCache: string,
  m: ModuleVersion,
  bytes: Uint8Array,
  expectedH1: string,
): Promise<Admission> {
  const actual = hashGoMod(bytes);
  if (actual !== expectedH1) return { kind: "wrong-hash", expected: expectedH1, actual };
  return writeNew(files, moduleCache, m, "mod", bytes);
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
  moduleCache: string,
  m: ModuleVersion,
  timeIso: string | null,
): Promise<Admission> {
  const info =
    timeIso !== null && isRfc3339(timeIso) ? { Version: m.version, Time: timeIso } : { Version: m.version };
  return writeNew(files, moduleCache, m, "info", Buffer.from(JSON.stringify(info)));
}

/** Go reads exactly this form of times; one that it can't read would make the whole file useless. */
function isRfc3339(text: string): boolean {
  const match = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/.exec(text);
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
  moduleCache: string,
  m: ModuleVersion,
  kind: "mod" | "info" | "ziphash",
  bytes: Uint8Array,
): Promise<Admission> {
  const destination = downloadPath(moduleCache, m, kind);
  if ((await files.stat(destination)) !== null) return { kind: "present" };
  const file = await files.create(temporaryPathIn(moduleCache, m, randomBytes(8).toString("hex")), FILE_MODE);
  try {
    await file.write(bytes);
    await file.close();
    return { kind: (await files.moveNew(file.path, destination)) ? "admitted" : "present" };
  } finally {
    await file.discard();
  }
}
