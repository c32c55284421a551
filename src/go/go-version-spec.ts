/** The Go version that a workflow asks for, by the rules that setup-go's users know: semver ranges over Go's numbers. */
import satisfies from "semver/functions/satisfies.js";
import validRange from "semver/ranges/valid.js";
import { parseGoMod, parseGoWork } from "./go-mod.ts";
import { compareGoVersions, isGoVersion, newestFirst, toolchainVersion } from "./go-version.ts";

export type GoVersionSpec =
  /** Go's own number: `1.27.3`, `1.28rc1`, `1.20`. */
  | { readonly kind: "exact"; readonly version: string }
  /** The newest release that a semver range allows. */
  | { readonly kind: "range"; readonly range: string }
  /** The newest release, or the newest one of the line before. */
  | { readonly kind: "stable" | "oldstable" };

const PRE_RELEASE = /^(\d+\.\d+(?:\.\d+)?)-?(alpha|beta|rc)\.?(\d+)$/;

/** What an input, `.go-version` or `.tool-versions` says; null when it is no version and no range. A `go` or `v` in front is passed over. */
export function parseGoVersionSpec(text: string): GoVersionSpec | null {
  const wanted = text.trim();
  if (wanted === "stable" || wanted === "oldstable") return { kind: wanted };
  const bare = wanted.replace(/^(?:go|v)(?=\d)/, "");
  const [, release = "", stage, number] = PRE_RELEASE.exec(bare) ?? [];
  if (stage !== undefined) {
    const version = `${release.replace(/\.0$/, "")}${stage}${number}`;
    return isGoVersion(version) ? { kind: "exact", version } : null;
  }
  if (/^\d+\.\d+\.\d+$/.test(bare)) {
    const version = fromSemver(bare);
    return isGoVersion(version) ? { kind: "exact", version } : null;
  }
  return bare !== "" && bare.length <= 100 && validRange(bare) !== null
    ? { kind: "range", range: bare }
    : null;
}

/** The newest of `versions` (Go's numbers) that the spec allows, or null. Pre-releases are taken only where one is named. */
export function newestAllowed(spec: GoVersionSpec, versions: readonly string[]): string | null {
  const sorted = newestFirst(versions);
  if (spec.kind === "exact") return sorted.find((v) => compareGoVersions(v, spec.version) === 0) ?? null;
  if (spec.kind === "range") return sorted.find((v) => satisfies(toSemver(v), spec.range)) ?? null;
  const releases = sorted.filter(isRelease);
  if (spec.kind === "stable") return releases[0] ?? null;
  const line = releases[0] && lineOf(releases[0]);
  return releases.find((version) => lineOf(version) !== line) ?? null;
}

/** The newest release of that version's line (1.26 for 1.26.3) among `versions`; null where there is none. */
export function newestOfLine(version: string, versions: readonly string[]): string | null {
  return newestAllowed(
    { kind: "stable" },
    versions.filter((other) => lineOf(other) === lineOf(version)),
  );
}

/** Not a beta or release candidate. */
function isRelease(version: string): boolean {
  return !/[a-z]/.test(version);
}

function lineOf(version: string): string {
  return /^\d+\.\d+/.exec(version)?.[0] ?? version;
}

/** Go's number as the tool cache has it: `1.20` is 1.20.0, `1.28rc1` is 1.28.0-rc.1 (setup-go, makeSemver). */
export function toSemver(version: string): string {
  const [, numbers = "", stage, count] = /^([\d.]+?)(?:(alpha|beta|rc)(\d+))?$/.exec(version) ?? [];
  const three = [...numbers.split("."), "0", "0"].slice(0, 3).join(".");
  return stage === undefined ? three : `${three}-${stage}.${count}`;
}

/** Go's number for a folder of the tool cache; null when it is none. */
export function fromToolCache(folder: string): string | null {
  const spec = parseGoVersionSpec(folder);
  return spec?.kind === "exact" ? spec.version : null;
}

/** Up to 1.20 the first release of a line has two numbers only. */
function fromSemver(version: string): string {
  const two = /^(\d+\.\d+)\.0$/.exec(version)?.[1];
  return two !== undefined && compareGoVersions(two, "1.21") < 0 ? two : version;
}

/**
 * What a version file asks for: the `toolchain` or else the `go` line of go.mod and go.work, `golang` (or `go`) in
 * `.tool-versions`, the first line of any other. Null where it has none.
 *
 * @param name the file's name without its folder
 */
export function goVersionInFile(name: string, text: string): string | null {
  if (/\.(?:mod|work)$/.test(name)) {
    const { toolchain, go } = name.endsWith(".work") ? parseGoWork(text) : parseGoMod(text);
    return (toolchain === null ? null : toolchainVersion(toolchain)) ?? go;
  }
  if (name === ".tool-versions") return /^(?:golang|go)[ \t]+([^\s#]+)/m.exec(text)?.[1] ?? null;
  return (
    text
      .split("\n")
      .map((line) => line.replace(/#.*/, "").trim())
      .find((line) => line !== "") ?? null
  );
}
