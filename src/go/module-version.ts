/**
 * What may be called a module and a version. go.sum and go.mod can come from a stranger's pull request:
 * nothing of them becomes a URL or a file name before it has passed these rules.
 */

/** One version of one module, in Go's own spelling (not escaped). */
export interface ModuleVersion {
  readonly path: string;
  readonly version: string;
}

/**
 * File systems take names of up to 255 bytes, and cmd/go fails there: it has no limit of its own. Escaping can
 * double a name, and the cache adds suffixes such as ".ziphash".
 */
const MAX_VERSION_LENGTH = 100;
const MAX_ELEMENT_LENGTH = 120;
const MAX_PATH_LENGTH = 1024;

/**
 * What a path must not contain, each with the problem's name (x/mod module.checkElem and CheckPath). Over the
 * whole path rather than element by element: a go.sum has thousands of them.
 */
const PATH_PROBLEMS: readonly (readonly [RegExp, string])[] = [
  [/^$/, "empty path"],
  [/^\/|\/\/|\/$/, "empty path element"],
  [/[^-.\w~/]/, "invalid character"],
  [/^\.|\/\./, "leading dot in path element"],
  [/\.\/|\.$/, "trailing dot in path element"],
  // Windows keeps these for devices, whatever their extension (module.badWindowsNames).
  [/(?:^|\/)(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:[./]|$)/i, "name reserved on Windows"],
  // "name~1" is how Windows abbreviates another, longer name.
  [/(?:^|\/)[^./]*~[0-9]+(?:[./]|$)/, "trailing tilde and digits in path element"],
  [/^[^./]*(?:\/|$)/, "missing dot in first path element"],
  [/^[-.0-9a-z]*[^-.0-9a-z/]/, "invalid character in first path element"],
  [/^-/, "leading dash"],
];

/**
 * What nearly every path looks like: lower case, no dots but the host's, no major version. A go.sum has thousands,
 * and each of them would meet every pattern above only to pass.
 */
const ORDINARY_PATH = new RegExp(
  "^(?!gopkg[.]in/)(?!(?:con|prn|aux|nul|com[1-9]|lpt[1-9])[.])[a-z0-9]+(?:[.-][a-z0-9]+)*[.][a-z]+" +
    "(?:/(?!(?:con|prn|aux|nul|com[1-9]|lpt[1-9]|v[0-9]+)(?:/|$))[a-z0-9][a-z0-9_-]*)*$",
);

const SEMVER_IDENTIFIER = "(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)";
const CANONICAL_VERSION = new RegExp(
  `^v(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)\\.(?:0|[1-9][0-9]*)` +
    `(?:-${SEMVER_IDENTIFIER}(?:\\.${SEMVER_IDENTIFIER})*)?(?:\\+incompatible)?$`,
);

/** The text that stands for a module version in maps and messages: `path@version`. */
export function moduleKey(m: ModuleVersion): string {
  return `${m.path}@${m.version}`;
}

/**
 * Null when `path` can be a module's path, else the problem in a few words.
 * The rules are those of x/mod module.CheckPath, plus a bound on length.
 */
export function checkModulePath(path: string): string | null {
  if (path.length <= MAX_ELEMENT_LENGTH && ORDINARY_PATH.test(path)) return null;
  if (path.length > MAX_PATH_LENGTH) return "path too long";
  for (const [pattern, problem] of PATH_PROBLEMS) {
    if (pattern.test(path)) return problem;
  }
  if (path.length > MAX_ELEMENT_LENGTH && path.split("/").some(({ length }) => length > MAX_ELEMENT_LENGTH)) {
    return "path element too long";
  }
  return pathMajor(path) === null ? "invalid major version suffix" : null;
}

/**
 * Null when `version` is a canonical semantic version, pseudo-versions and `+incompatible` among them, else
 * the problem (x/mod module.CanonicalVersion: cmd/go refuses any other version in its cache's file names).
 */
export function checkVersion(version: string): string | null {
  if (version.length > MAX_VERSION_LENGTH) return "version too long";
  return CANONICAL_VERSION.test(version) ? null : "not a canonical semantic version";
}

/** Null when path and version are fine and agree on the major version, else the problem (x/mod module.Check). */
export function checkModuleVersion(m: ModuleVersion): string | null {
  return checkModulePath(m.path) ?? checkVersion(m.version) ?? checkPathMajor(m.path, m.version);
}

/** x/mod module.CheckPathMajor, for a path and a version that were checked before. */
function checkPathMajor(path: string, version: string): string | null {
  const suffix = pathMajor(path) ?? "";
  const major = version.slice(0, version.indexOf("."));
  if (suffix === "") {
    if (major === "v0" || major === "v1" || version.endsWith("+incompatible")) return null;
    return `should be v0 or v1, not ${major}`;
  }
  // Old gopkg.in tags: a pseudo-version without a base tag is v0 there, even for .v1.
  if (suffix === ".v1" && version.startsWith("v0.0.0-")) return null;
  const wanted = suffix.slice(1).replace(/-unstable$/, "");
  return major === wanted ? null : `should be ${wanted}, not ${major}`;
}

/**
 * The end of a path that names a major version (`/v2`, on gopkg.in `.v2` or `.v2-unstable`), "" without one,
 * null when it looks like one and is not (x/mod module.SplitPathVersion).
 */
function pathMajor(path: string): string | null {
  if (path.startsWith("gopkg.in/")) {
    return /\.v(?:0|[1-9][0-9]*(?:-unstable)?)$/.exec(path)?.[0] ?? null;
  }
  const end = /\/v[0-9.]+$/.exec(path)?.[0];
  if (end === undefined) return "";
  return /^\/v[1-9][0-9]*$/.test(end) && end !== "/v1" ? end : null;
}

/**
 * A checked module path as it stands in URLs and in the module cache: `A` becomes `!a`, because file systems
 * may not tell upper from lower case (x/mod module.EscapePath).
 */
export function escapePath(path: string): string {
  return path.replace(/[A-Z]/g, (letter) => `!${letter.toLowerCase()}`);
}

/** The same for a checked version (x/mod module.EscapeVersion). */
export function escapeVersion(version: string): string {
  return escapePath(version);
}

/** The path of a module's file below a proxy's base URL (go.dev/ref/mod#goproxy-protocol). */
export function proxyPath(m: ModuleVersion, suffix: "mod" | "info" | "zip"): string {
  return `/${escapePath(m.path)}/@v/${escapeVersion(m.version)}.${suffix}`;
}

/**
 * The version that x/mod module.IsPseudoVersion takes for a pseudo-version, in three forms: on no tag, on a release
 * (`-0.`), on a pre-release (`.0.`). A tag can look nearly like one, and then its digits are not the commit's time.
 */
const PSEUDO_VERSION =
  /^v\d+\.(?:0\.0-|\d+\.\d+-(?:[^+]*\.)?0\.)(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)-[0-9A-Za-z]+(?:\+.*)?$/;

/**
 * The commit's time that a pseudo-version holds, in RFC 3339; null for any other version, and where the digits are
 * no time (x/mod module.PseudoVersionTime).
 * @param version checked before
 */
export function pseudoVersionTime(version: string): string | null {
  const match = PSEUDO_VERSION.exec(version);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second] = match;
  const time = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const date = new Date(`${time}Z`);
  // JavaScript takes 30 February for 1 March, and 24:00:00 for the next day.
  const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(time);
  return isReal ? `${time}Z` : null;
}

/**
 * The module path or version that stands escaped in a URL (x/mod module.UnescapePath), or null for what no escaping
 * gives: an upper-case letter, a `!` before anything but a lower-case one. It is not checked otherwise.
 */
export function unescapePath(escaped: string): string | null {
  if (/[A-Z]|!(?![a-z])/.test(escaped)) return null;
  return escaped.replace(/!([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
