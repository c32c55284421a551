import { parseGoProxy, redactUrl } from "../go/go-proxy-list.ts";
import type { UrlProblem } from "./fault.ts";
import type { Asked } from "./row.ts";

/** Line breaks separate like commas. */
export function commas(text: string): string {
  return text.replace(/[\r\n]+/g, ",");
}

/** The items of a list, trimmed, without empty ones. */
export function items(text: string): readonly string[] {
  return commas(text)
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

/** A text without an "@", plain or encoded, holds no user name and no password; its query may still be a secret. */
export function hasUserInfo(text: string): boolean {
  return /@|%40|:\/\/[^,\s]*\?/.test(text);
}

/** What was given may be no URL at all: whatever stands before an "@" could be a password, however far it reaches. */
export function redactEach(text: string): string {
  return items(text)
    .map((item) => item.replace(/^([a-z][a-z0-9+.-]*:\/\/)?.*(?:@|%40)/is, "$1xxxxx@"))
    .map((item) => redactUrl(item.replace(/(?<=:\/\/.*\?).+/s, "xxxxx")))
    .join(", ");
}

/**
 * Why a URL can't stand in a GOPROXY list, or null when it can. The rules are cmd/go's (modfetch/proxy.go,
 * web/http.go: no user name over plain http) and those of the list itself.
 */
export function checkProxyUrl(url: string): UrlProblem | null {
  if (/[|]/.test(url)) return "url-with-bar";
  if (/\s/.test(url)) return "url-with-space";
  if (/^file:/i.test(url)) return "file-url";
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return "not-http";
  if (/[?#]/.test(url)) return "url-with-query";
  const parsed = new URL(url);
  if (parsed.pathname.includes("@")) return "at-sign-in-path";
  if (parsed.protocol === "http:" && (parsed.username !== "" || parsed.password !== "")) {
    return "user-over-http";
  }
  return parseGoProxy(url).length === 1 ? null : "not-one-server";
}

const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

/** Milliseconds of `500ms`, `3s`, `1.5m`, `1h`; null for anything else. */
function parseDuration(text: string): number | null {
  const match = /^(\d{1,9}(?:\.\d{1,3})?)(ms|s|m|h)$/.exec(text.trim());
  return match ? Math.round(Number(match[1]) * (UNIT_MS[match[2] as string] as number)) : null;
}

/** One of a few words, in any case; where it is none of them, rejected, and the first one given. */
export function oneOf<T extends string>(
  values: readonly [T, ...T[]],
  { given, reject }: Asked,
  text = given,
): T {
  const value = values.find((v) => v === text.toLowerCase());
  if (value === undefined) reject("not-accepted");
  return value ?? values[0];
}

/** `true` or `false`. */
export function trueOrFalse(asked: Asked): boolean {
  return oneOf(["true", "false"], asked) === "true";
}

const MAX_DURATION_MS = 24 * 3_600_000;

/** Milliseconds of a duration of at least `leastMs`, at most a day. */
export function duration(leastMs: number, { given, reject }: Asked): number {
  const ms = parseDuration(given);
  if (ms === null) reject("not-a-duration");
  else if (ms < leastMs || ms > MAX_DURATION_MS) reject({ code: "out-of-range", leastMs });
  return ms ?? leastMs;
}

/** Numbers with dots, or a word that other tools take for a version. */
export function isLikeVersion(text: string): boolean {
  const numbers = /^(?:go|v|[~^=]|[<>]=?) ?\d{1,4}|^\d{1,4}/;
  const rest = text.replace(numbers, "");
  return (
    /^(?:latest|system|tip)$/.test(text) ||
    (rest !== text && /^(?:\.(?:\d{1,4}|[xX*])){0,4}(?:[-.]?(?:alpha|beta|rc)[-.]?\d{0,3})?$/.test(rest))
  );
}
