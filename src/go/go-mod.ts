import { type ModuleVersion, moduleKey } from "./module-version.ts";

/** One side of a `replace`: without a version it means all versions (left) or a local directory (right). */
interface ReplaceSide {
  readonly path: string;
  readonly version: string | null;
}

export interface Replace {
  readonly old: ReplaceSide;
  readonly new: ReplaceSide;
}

/** What of a go.mod file decides which modules are needed. Nothing in it has been checked (module-version.ts). */
export interface GoMod {
  readonly module: string | null;
  /** The `go` line's version, e.g. `1.22.0`. */
  readonly go: string | null;
  /** The `toolchain` line's name, e.g. `go1.22.1`. */
  readonly toolchain: string | null;
  readonly require: readonly ModuleVersion[];
  readonly replace: readonly Replace[];
  readonly exclude: readonly ModuleVersion[];
}

export interface GoWork {
  readonly go: string | null;
  readonly toolchain: string | null;
  /** Directories as written, relative to the go.work file's. */
  readonly use: readonly string[];
  readonly replace: readonly Replace[];
}

/** One directive with its arguments; those of a block are given one by one. */
interface Directive {
  readonly verb: string;
  readonly args: readonly string[];
}

/**
 * Reads a go.mod file. Never throws: lines that make no sense are passed over, because cmd/go will say more
 * about them than we could (grammar: x/mod modfile/read.go and rule.go).
 */
export function parseGoMod(text: string): GoMod {
  const directives = readDirectives(text);
  return {
    module: firstArgument(directives, "module"),
    go: firstArgument(directives, "go"),
    toolchain: firstArgument(directives, "toolchain"),
    require: moduleVersions(directives, "require"),
    replace: replacements(directives),
    exclude: moduleVersions(directives, "exclude"),
  };
}

/** Reads a go.work file, in the same way (x/mod modfile/work.go). */
export function parseGoWork(text: string): GoWork {
  const directives = readDirectives(text);
  return {
    go: firstArgument(directives, "go"),
    toolchain: firstArgument(directives, "toolchain"),
    use: directives.flatMap(({ verb, args }) => (verb === "use" ? args.slice(0, 1) : [])),
    replace: replacements(directives),
  };
}

/**
 * What replaces modules, looked up by path and version: a go.mod can have as many replacements as requirements.
 *
 * @param replaces those in force; where two name the same module, the first one wins
 * @returns the module that is really fetched where one is required: itself, what replaces it, or null for a local
 *   directory. A replacement of this very version goes before one of all versions (modload/modfile.go, Replacement).
 */
export function indexReplaces(replaces: readonly Replace[]): (m: ModuleVersion) => ModuleVersion | null {
  const ofVersion = new Map<string, ReplaceSide>();
  const ofPath = new Map<string, ReplaceSide>();
  // From the last to the first, so that the first one stays.
  for (const replace of replaces.toReversed()) {
    const { path, version } = replace.old;
    if (version === null) ofPath.set(path, replace.new);
    else ofVersion.set(moduleKey({ path, version }), replace.new);
  }
  return (m) => {
    const replacement = ofVersion.get(moduleKey(m)) ?? ofPath.get(m.path);
    if (replacement === undefined) return m;
    const { path, version } = replacement;
    return version === null ? null : { path, version };
  };
}

function firstArgument(directives: readonly Directive[], verb: string): string | null {
  return directives.find((directive) => directive.verb === verb)?.args[0] ?? null;
}

function moduleVersions(directives: readonly Directive[], verb: string): ModuleVersion[] {
  return directives.flatMap((directive) => {
    const [path, version, ...rest] = directive.args;
    if (directive.verb !== verb || path === undefined || version === undefined || rest.length > 0) return [];
    return [{ path, version }];
  });
}

function replacements(directives: readonly Directive[]): Replace[] {
  return directives.flatMap(({ verb, args }) => {
    const arrow = args.indexOf("=>");
    if (verb !== "replace" || arrow < 0) return [];
    const from = replaceSide(args.slice(0, arrow));
    const to = replaceSide(args.slice(arrow + 1));
    return from === null || to === null ? [] : [{ old: from, new: to }];
  });
}

function replaceSide(args: readonly string[]): ReplaceSide | null {
  const [path, version = null, ...rest] = args;
  return path === undefined || rest.length > 0 ? null : { path, version };
}

function readDirectives(text: string): Directive[] {
  const directives: Directive[] = [];
  let block: string | null = null;
  for (const line of text.split("\n")) {
    const tokens = tokensOf(line);
    const first = tokens?.[0];
    if (tokens === null || first === undefined) continue;
    if (block !== null) {
      if (first === ")") block = null;
      else directives.push({ verb: block, args: tokens });
    } else if (tokens.at(-1) === "(") {
      // A block's head is one word: anything else is no directive that we know.
      block = tokens.length === 2 ? first : "";
    } else if (tokens.slice(1).join("") !== "()") {
      directives.push({ verb: first, args: tokens.slice(1) });
    }
  }
  return directives;
}

/** Blank, comment, string, punctuation, word: a word ends where a comment begins. */
const TOKEN = /\s+|(\/\/.*)|("(?:[^"\\]|\\.)*")|(`[^`]*`)|([()[\]{},])|((?:(?!\/\/)[^\s()[\]{},"`])+)/y;

/** The words of one line, unquoted and without its comment; null when it can't be read. */
function tokensOf(line: string): string[] | null {
  const tokens: string[] = [];
  let position = 0;
  while (position < line.length) {
    TOKEN.lastIndex = position;
    const match = TOKEN.exec(line);
    if (match === null) return null;
    position = TOKEN.lastIndex;
    const [, comment, quoted, raw, punctuation, word] = match;
    if (comment !== undefined) break;
    if (quoted !== undefined) {
      const unquoted = unquote(quoted);
      if (unquoted === null) return null;
      tokens.push(unquoted);
    } else if (raw !== undefined) {
      tokens.push(raw.slice(1, -1));
    } else if (punctuation !== undefined || word !== undefined) {
      tokens.push(punctuation ?? word ?? "");
    }
  }
  return tokens;
}

/** A piece of a Go string: text as it is, a letter's escape, a byte in base 16 or 8, a character in base 16. */
const PIECE =
  /([^\\]+)|\\(?:([abfnrtv\\"])|x([0-9A-Fa-f]{2})|([0-3][0-7]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8}))/y;
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({ a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" }),
);

/** A Go string in quotes (strconv.Unquote); null where Go can't read it. */
function unquote(quoted: string): string | null {
  const inner = quoted.slice(1, -1);
  const bytes: Buffer[] = [];
  for (let position = 0; position < inner.length; position = PIECE.lastIndex) {
    PIECE.lastIndex = position;
    const [piece, text, letter, byte, octal, short, long] = PIECE.exec(inner) ?? [];
    const character = Number.parseInt(short ?? long ?? "0", 16);
    if (piece === undefined || character > 0x10ffff || (character >= 0xd800 && character < 0xe000))
      return null;
    if (byte !== undefined) bytes.push(Buffer.from(byte, "hex"));
    else if (octal !== undefined) bytes.push(Buffer.of(Number.parseInt(octal, 8)));
    else if (letter !== undefined) bytes.push(Buffer.from(LETTERS.get(letter) ?? letter));
    else bytes.push(Buffer.from(text ?? String.fromCodePoint(character)));
  }
  return Buffer.concat(bytes).toString("utf8");
}
