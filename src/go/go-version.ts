/** Go's own version numbers, which are no semantic versions: `1.16`, `1.21.0`, `1.22rc1` (internal/gover). */

interface GoVersion {
  readonly major: string;
  readonly minor: string;
  /** "" where the text names a language version (1.21 and later without a third number). */
  readonly patch: string;
  /** "", "alpha", "beta" or "rc": in this order by plain comparison. */
  readonly kind: string;
  readonly pre: string;
}

const NUMBER = "(0|[1-9][0-9]*)";
const GO_VERSION = new RegExp(`^${NUMBER}(?:\\.${NUMBER}(?:\\.${NUMBER}|([a-z]+)${NUMBER}?)?)?$`);
const MALFORMED: GoVersion = { major: "", minor: "", patch: "", kind: "", pre: "" };

function parse(text: string): GoVersion {
  const match = GO_VERSION.exec(text);
  if (match === null) return MALFORMED;
  const [, major = "", minor, patch, kind = "", pre = ""] = match;
  if (minor === undefined) return { major, minor: "0", patch: "0", kind, pre };
  // From Go 1.21 on, "1.21" is the language and comes before every release of it, "1.21.0" is the first one.
  const impliedPatch = kind === "" && compareNumbers(minor, "21") < 0 ? "0" : "";
  return { major, minor, patch: patch ?? impliedPatch, kind, pre };
}

/** Decimal numbers of any length, "" before all of them. */
function compareNumbers(a: string, b: string): number {
  if (a.length !== b.length) return a.length < b.length ? -1 : 1;
  return compareTexts(a, b);
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/**
 * Negative, 0 or positive as `a` is older than, equal to or newer than `b`: 1.21 < 1.21rc1 < 1.21.0.
 * Both without "go" in front. Malformed versions come before all others (internal/gover.Compare).
 */
export function compareGoVersions(a: string, b: string): number {
  const x = parse(a);
  const y = parse(b);
  return (
    compareNumbers(x.major, y.major) ||
    compareNumbers(x.minor, y.minor) ||
    compareNumbers(x.patch, y.patch) ||
    compareTexts(x.kind, y.kind) ||
    compareNumbers(x.pre, y.pre)
  );
}

/** Go versions without "go" in front, sorted: a copy. */
export function newestFirst(versions: Iterable<string>): readonly string[] {
  return [...versions].sort((a, b) => compareGoVersions(b, a));
}

/** Whether `text` is a Go version as a `go` line has it, without "go" in front. */
export function isGoVersion(text: string): boolean {
  return GO_VERSION.test(text);
}

/**
 * Whether there may be a toolchain of that version. From Go 1.21 on, two numbers are the language alone, of which each
 * release has its own third one (internal/gover.IsLang).
 */
export function isToolchainVersion(version: string): boolean {
  const { major, patch, kind } = parse(version);
  return major !== "" && (patch !== "" || kind !== "");
}

/**
 * The version that a toolchain's name stands for: `go1.26.8` and `go1.26.8-custom` give `1.26.8`; null for
 * anything else, such as `default` or `local` (cmd/go/internal/gover.FromToolchain).
 */
export function toolchainVersion(name: string): string | null {
  if (!name.startsWith("go") || /[\\/]/.test(name)) return null;
  const version = name.slice(2).split(/[ \t-]/, 1)[0] ?? "";
  return isGoVersion(version) ? version : null;
}
