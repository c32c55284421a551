import nodePath from "node:path";
import { goEnvFilePath } from "../../go/go-env-file.ts";
import type { Files, Machine } from "../../ports.ts";
import { parseRecord, type ScopeRecord, type Standing, standingOf } from "../../scope/record.ts";

export type Scope = "user" | "project";

/** The Go env file of a scope, and the record beside it. */
export interface ScopePlace {
  readonly scope: Scope;
  readonly file: string;
  readonly record: string;
  /** The user's own Go env file: what a project's starts as a copy of. Null: Go reads none. */
  readonly userFile: string | null;
}

/** In a project's root. It keeps itself out of git, so that nothing outside of it changes. */
const PROJECT_FOLDER = ".setup-go-mirror";
const RECORD_SUFFIX = ".setup-go-mirror.json";
/** A Go env file has some lines. */
const MAX_BYTES = 1 << 20;

/** Where Go's settings of the user lie, whatever project's file GOENV leads to at the moment; null where Go reads none. */
function userEnvFile({ env, platform, home }: Machine): string | null {
  const given = env.GOENV ?? "";
  const isProjects = nodePath.basename(nodePath.dirname(given)) === PROJECT_FOLDER;
  return goEnvFilePath(isProjects ? { ...env, GOENV: "" } : env, platform, home);
}

/** Null where the scope has no file: GOENV=off, no home folder, or no project. @param root of the project, or null */
export function scopePlace(machine: Machine, scope: Scope, root: string | null): ScopePlace | null {
  const userFile = userEnvFile(machine);
  const file = scope === "user" ? userFile : root && nodePath.join(root, PROJECT_FOLDER, "env");
  return file ? { scope, file, record: `${file}${RECORD_SUFFIX}`, userFile } : null;
}

/**
 * The same place, with the file that a link leads to: dotfile managers link the user's settings, and `go env -w` writes
 * through that. In a project links are somebody else's doing: null.
 */
export async function resolvePlace(files: Files, place: ScopePlace): Promise<ScopePlace | null> {
  if (place.scope === "user") {
    return { ...place, file: (await files.realPath(place.file)) ?? place.file };
  }
  for (const path of [nodePath.dirname(place.file), place.file, place.record]) {
    const stat = await files.lstat(path);
    if (stat !== null && stat.kind === "other") return null;
  }
  return place;
}

/** What is on disk at a place. A record that came with a project's sources is none: it says nothing of this machine. */
export interface ScopeState {
  readonly bytes: Uint8Array | null;
  readonly mode: number;
  readonly record: ScopeRecord | null;
  readonly standing: Standing;
}

/** As cmd/go creates the file, the umask apart. */
const NEW_FILE_MODE = 0o644;

/** Throws what the file system throws. */
export async function readScope(files: Files, place: ScopePlace): Promise<ScopeState> {
  const [bytes, stat, text] = await Promise.all([
    readBytes(files, place.file),
    files.stat(place.file),
    files.readText(place.record, 4 * MAX_BYTES),
  ]);
  const found = text === null ? null : parseRecord(text);
  const isForeign = place.scope === "project" && found !== null && !(await isMadeHere(files, place, found));
  const record = isForeign ? null : found;
  return { bytes, mode: stat?.mode ?? NEW_FILE_MODE, record, standing: standingOf(record, bytes) };
}

/** Null when there is no such file. */
export async function readBytes(files: Files, path: string): Promise<Uint8Array | null> {
  if ((await files.stat(path)) === null) return null;
  const file = await files.open(path);
  try {
    if (file.bytes > MAX_BYTES) throw new Error(`${path} is too large for a Go env file`);
    return await file.read(0, file.bytes);
  } finally {
    await file.close();
  }
}

/** The text of a Go env file; "" where there is none. */
export function textOf(bytes: Uint8Array | null): string {
  return bytes === null ? "" : Buffer.from(bytes).toString("utf8");
}

/** By the folder's path and its number in the file system, which nobody who writes sources can know. */
async function isMadeHere(files: Files, place: ScopePlace, record: ScopeRecord): Promise<boolean> {
  const folder = await files.stat(nodePath.dirname(place.file));
  return record.place?.file === place.file && record.place.inode === folder?.inode;
}
