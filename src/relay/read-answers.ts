import { checkModuleVersion, checkVersion } from "../go/module-version.ts";
import { isRfc3339 } from "../modules/admit.ts";

/** What an `.info` says; it is written anew for whoever asked, so that nothing else of a mirror's is passed on. */
export interface InfoRead {
  readonly Version: string;
  readonly Time?: string;
}

/**
 * Reads an `.info` or `@latest` of a module; null for what names no version of it, or another one than was asked for.
 * @param version null: any
 */
export function readInfo(bytes: Uint8Array, path: string, version: string | null): InfoRead | null {
  try {
    const { Version, Time } = JSON.parse(Buffer.from(bytes).toString("utf8"));
    if (typeof Version !== "string" || (version !== null && Version !== version)) return null;
    if (checkModuleVersion({ path, version: Version }) !== null) return null;
    return typeof Time === "string" && isRfc3339(Time) ? { Version, Time } : { Version };
  } catch {
    return null;
  }
}

/** Reads a list of versions: one in a line, a time may stand behind it. Null for a text that is none. */
export function readList(bytes: Uint8Array): readonly string[] | null {
  const lines = Buffer.from(bytes)
    .toString("utf8")
    .split("\n")
    .map((line) => line.trim().split(/\s/, 1)[0] ?? "")
    .filter((line) => line !== "");
  const versions = lines.filter((line) => checkVersion(line) === null);
  return lines.length > 0 && versions.length === 0 ? null : versions;
}
