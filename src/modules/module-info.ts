/**
 * The time in the `.info` of that version, null where it has none; undefined for bytes that are anything else. No hash
 * covers an `.info`: nothing but the time is ever taken from it (see admitInfo).
 */
export function infoTime(bytes: Uint8Array, version: string): string | null | undefined {
  try {
    const { Version, Time } = JSON.parse(Buffer.from(bytes).toString("utf8"));
    if (Version !== version) return undefined;
    return typeof Time === "string" ? Time : null;
  } catch {
    return undefined;
  }
}
