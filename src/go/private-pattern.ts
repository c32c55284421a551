/**
 * GOPRIVATE, GONOPROXY and GONOSUMDB: comma-separated globs, each matched against as many elements of a module
 * path as it has itself.
 */

/** One piece of a glob: `*`, or what a single character must be. */
type GlobPiece = "star" | ((character: string) => boolean);

/**
 * A test of module paths: whether cmd/go would count one as named by `patterns`. Malformed patterns match nothing,
 * and a space is part of a pattern, as in cmd/go (x/mod module.MatchPrefixPatterns). Each pattern is read once, so
 * that thousands of paths against thousands of patterns stay quick.
 */
export function compilePatterns(patterns: string): (path: string) => boolean {
  const plain = new Set<string>();
  const globs: { readonly depth: number; readonly pieces: readonly GlobPiece[] }[] = [];
  for (const pattern of new Set(patterns.split(","))) {
    const glob = pattern.endsWith("/") ? pattern.slice(0, -1) : pattern;
    if (glob === "") continue;
    if (!/[*?[\\]/.test(glob)) {
      plain.add(glob);
      continue;
    }
    const pieces = parseGlob(glob);
    if (pieces !== null) globs.push({ depth: glob.split("/").length, pieces });
  }
  return (path) => {
    const prefixes = prefixesOf(path);
    return (
      prefixes.some((prefix) => plain.has(prefix)) ||
      globs.some(({ depth, pieces }) => {
        const prefix = prefixes[depth - 1];
        return prefix !== undefined && matchesGlob(pieces, [...prefix]);
      })
    );
  };
}

/** The first element of a path, the first two, and so on up to the whole. */
function prefixesOf(path: string): readonly string[] {
  const prefixes: string[] = [];
  for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", slash + 1)) {
    prefixes.push(path.slice(0, slash));
  }
  return [...prefixes, path];
}

/** compilePatterns for a single path. */
export function matchesPatterns(patterns: string, path: string): boolean {
  return compilePatterns(patterns)(path);
}

/** The patterns of a list that a person wrote: separated by commas or line breaks, trimmed, without empty ones. */
export function splitPatterns(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== "");
}

/** Why a pattern can't stand in GOPRIVATE. */
export type PatternProblem =
  | "pattern-empty"
  | "pattern-with-comma"
  | "pattern-with-space"
  | "pattern-is-url"
  | "malformed-glob";

/** Null when `pattern` can stand in GOPRIVATE. */
export function checkPattern(pattern: string): PatternProblem | null {
  if (pattern === "") return "pattern-empty";
  if (pattern.includes(",")) return "pattern-with-comma";
  if (/[\s\p{Cc}]/u.test(pattern)) return "pattern-with-space";
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(pattern)) return "pattern-is-url";
  return parseGlob(pattern) === null ? "malformed-glob" : null;
}

/** `existing` with those of `added` behind it that are not in it yet. Order stays. */
export function joinPatterns(existing: string, added: readonly string[]): string {
  return [...new Set([...splitPatterns(existing), ...added])].join(",");
}

/** path.Match's syntax: `*`, `?`, `[a-z]`, `[^a]`, and `\` in front of a plain character. Null when malformed. */
function parseGlob(glob: string): GlobPiece[] | null {
  const characters = [...glob];
  const pieces: GlobPiece[] = [];
  let next = 0;

  /** One end of a range inside brackets; null where path.Match's getEsc reports a bad pattern. */
  const rangeEnd = (): string | null => {
    let character = characters[next++];
    if (character === undefined || character === "-" || character === "]") return null;
    if (character === "\\") character = characters[next++];
    return character ?? null;
  };

  const brackets = (): GlobPiece | null => {
    const negated = characters[next] === "^";
    if (negated) next++;
    const ranges: { low: number; high: number }[] = [];
    while (characters[next] !== "]" || ranges.length === 0) {
      const low = rangeEnd();
      let high = low;
      if (characters[next] === "-") {
        next++;
        high = rangeEnd();
      }
      if (low === null || high === null) return null;
      ranges.push({ low: codePoint(low), high: codePoint(high) });
    }
    next++;
    return (character) => {
      const code = codePoint(character);
      return ranges.some(({ low, high }) => low <= code && code <= high) !== negated;
    };
  };

  while (next < characters.length) {
    const character = characters[next++];
    if (character === "*") {
      pieces.push("star");
    } else if (character === "?") {
      pieces.push((other) => other !== "/");
    } else if (character === "[") {
      const piece = brackets();
      if (piece === null) return null;
      pieces.push(piece);
    } else {
      const literal = character === "\\" ? characters[next++] : character;
      if (literal === undefined) return null;
      pieces.push((other) => other === literal);
    }
  }
  return pieces;
}

function codePoint(character: string): number {
  return character.codePointAt(0) ?? 0;
}

/**
 * A star takes as little as it can, and only the last one seen is ever widened: that is path.Match's result
 * too, and no pattern makes it slow.
 */
function matchesGlob(pieces: readonly GlobPiece[], characters: readonly string[]): boolean {
  let piece = 0;
  let position = 0;
  let star: { piece: number; position: number } | null = null;
  while (position < characters.length || piece < pieces.length) {
    const expected = pieces[piece];
    const character = characters[position];
    if (expected === "star") {
      star = { piece: piece++, position };
    } else if (expected !== undefined && character !== undefined && expected(character)) {
      piece++;
      position++;
    } else {
      const widened = star === null ? undefined : characters[star.position];
      if (star === null || widened === undefined || widened === "/") return false;
      star = { piece: star.piece, position: star.position + 1 };
      piece = star.piece + 1;
      position = star.position;
    }
  }
  return true;
}
