import fc from "fast-check";

/** What ends lines, hides, turns the reading direction, belongs to no text, or has a meaning to JavaScript alone. */
const HOSTILE = [
  ..."\0 \t \n \r \r\n \v \f \u0085 \u00a0 \u200b \u2028 \u202e \ufeff \ufffd \x1b[31m \u{1f600} é".split(
    " ",
  ),
  ..."__proto__ constructor toString ../../x C:\\x %2e%2e :: ##[error]x <img> `".split(" "),
  "9".repeat(40),
  " ",
];

/**
 * Any character but half a surrogate pair, for fc.string: fast-check's own "binary" unit fills a map of all million
 * characters, 100 MB that stay with each test file that names it.
 */
export const anyCharacter = fc.integer({ min: 0, max: 0x10ffff - 0x800 }).map(
  (index) => String.fromCodePoint(index < 0xd800 ? index : index + 0x800),
  (character) => {
    const code = typeof character === "string" ? character.codePointAt(0) : undefined;
    if (code === undefined || character !== String.fromCodePoint(code) || (code >= 0xd800 && code < 0xe000))
      throw new Error("is not one character");
    return code < 0xd800 ? code : code - 0x800;
  },
);

/** Go reads bytes: half a surrogate pair is nothing that could be in a file. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}

/** Texts of these words in any order, with others between them that nobody expects. */
export function textOf(words: readonly string[], maxLength = 30): fc.Arbitrary<string> {
  return fc
    .array(
      fc.oneof(
        { arbitrary: fc.constantFrom(...words), weight: 12 },
        { arbitrary: fc.constantFrom(...HOSTILE), weight: 2 },
        { arbitrary: fc.string({ unit: anyCharacter, maxLength: 4 }), weight: 1 },
      ),
      { maxLength },
    )
    .map((parts) => wellFormed(parts.join("")));
}

export const PATHS = [
  ..."example.com/a example.com/b/v2 gopkg.in/yaml.v3 gopkg.in/x.v0-unstable github.com/Acme/x golang.org/x/mod".split(
    " ",
  ),
  ..."example.com/__proto__ example.com/constructor example.com/a~1 example.com/con x.y example example.com/v1".split(
    " ",
  ),
  ..."example.com/.a example.com/a. example.com//a -example.com/a Example.com/a example.com/a/v02 example.com/nul.x".split(
    " ",
  ),
];

export const VERSIONS = [
  ..."v1.0.0 v1.2.3 v2.1.0 v2.0.0+incompatible v0.0.0-20230102030405-abcdef123456 v1.0.0-rc.1 v0.0.0 v3.0.1".split(
    " ",
  ),
  ..."v1.0.1-0.20230102030405-abcdef123456 v1 v1.0 v1.0.0+meta v01.0.0 v1.0.0-01 latest master v1.0.0-".split(
    " ",
  ),
  `v${"9".repeat(30)}.0.0`,
];

/** One word of a go.mod file, in any way that it can be written. */
function written(word: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const asString = word.map((text) => JSON.stringify(text));
  const escapes: ((letter: string) => string)[] = [
    (letter) => `\\x${hex(letter, 2)}`,
    (letter) => `\\u${hex(letter, 4)}`,
    (letter) => `\\U${hex(letter, 8)}`,
    (letter) => `\\${letter.charCodeAt(0).toString(8).padStart(3, "0")}`,
  ];
  const escaped = fc.tuple(word, fc.constantFrom(...escapes)).map(([text, asEscape]) => {
    return `"${text.replace(/[a-z]/, asEscape)}"`;
  });
  return fc.oneof(
    { arbitrary: word, weight: 8 },
    { arbitrary: asString, weight: 1 },
    { arbitrary: escaped, weight: 1 },
    { arbitrary: word.map((text) => `\`${text}\``), weight: 1 },
  );
}

function hex(letter: string, digits: number): string {
  return letter.charCodeAt(0).toString(16).padStart(digits, "0");
}

const path = written(
  fc.constantFrom(...PATHS.slice(0, 6), "example.com/\ufeffx", "example.com/\u200bx\u0085"),
);
const version = written(fc.constantFrom(...VERSIONS.slice(0, 8)));
const folder = written(
  fc.constantFrom("./x", "../y", "/abs", "./\ufeffx", "./\u00a0\u2028x", "./with-__proto__", "../.."),
);
const odd = written(fc.constantFrom("x(1)", "[v1]", "a,b", "a b", "", "=>", "é", "\ufeff", "it's"));

/** One directive without its verb. */
const ARGUMENTS: Readonly<Record<string, fc.Arbitrary<readonly string[]>>> = {
  module: fc.tuple(path),
  go: fc.tuple(fc.constantFrom("1.16", "1.16", "1.21", "1.22.0", "1.30rc1", "x")),
  toolchain: fc.tuple(fc.constantFrom("go1.22.1", "default", "go1.23.0-custom", "x")),
  require: fc.tuple(path, version),
  exclude: fc.tuple(path, version),
  replace: fc.oneof(
    fc.tuple(path, fc.constant("=>"), folder),
    fc.tuple(path, version, fc.constant("=>"), folder),
    fc.tuple(path, fc.constant("=>"), path, version),
    fc.tuple(path, version, fc.constant("=>"), path, version),
  ),
  use: fc.tuple(folder),
  retract: fc.oneof(fc.tuple(version), fc.constant(["[v1.0.0,", "v1.1.0]"])),
  godebug: fc.constant(["default=go1.21"]),
  tool: fc.tuple(path),
  ignore: fc.tuple(folder),
};

/** More than one of them is an error to Go. */
const ONCE = ["module", "go", "toolchain"];
const blank = fc.constantFrom(" ", " ", " ", "\t", "  ", " \r");
const lineEnd = fc.oneof(
  { arbitrary: fc.constantFrom("\n", "\n", "\r\n", " \n", "\n\n"), weight: 6 },
  { arbitrary: fc.constantFrom("// indirect\n", " // c\n", " // indirect; (\n", "// module x\n"), weight: 2 },
);

/** The blank and line ends of one file, and now and then something that no file should have. */
function fileOf(verbs: readonly string[]): fc.Arbitrary<string> {
  const directive = fc.constantFrom(...verbs).chain((verb) => {
    const args = (ARGUMENTS[verb] ?? fc.constant([])) as fc.Arbitrary<readonly string[]>;
    const words = fc
      .tuple(args, fc.option(odd, { freq: 20 }))
      .map(([all, more]) => [...all, ...(more === null ? [] : [more])]);
    const one = fc.tuple(words, blank, lineEnd).map(([all, by, end]) => `${[verb, ...all].join(by)}${end}`);
    const block = fc
      .tuple(fc.array(fc.tuple(words, blank, lineEnd), { maxLength: 4 }), blank, lineEnd, lineEnd)
      .map(([lines, by, begin, end]) => {
        const inside = lines.map(([all, between, after]) => `\t${all.join(between)}${after}`).join("");
        return `${verb}${by}(${begin}${inside})${end}`;
      });
    return fc
      .oneof({ arbitrary: one, weight: 3 }, { arbitrary: block, weight: 1 })
      .map((text) => ({ verb, text }));
  });
  return fc
    .array(directive, { maxLength: 8 })
    .map((all) =>
      all.filter(
        ({ verb }, index) => !ONCE.includes(verb) || all.findIndex((d) => d.verb === verb) === index,
      ),
    )
    .map((all) => all.map(({ text }) => text).join(""));
}

export const goModFile = fileOf(Object.keys(ARGUMENTS).filter((verb) => verb !== "use"));
export const goWorkFile = fileOf(["go", "toolchain", "use", "replace", "godebug"]);

const blankOrEnd = fc.constantFrom(" ", " ", " ", " ", "\n", "\n", "\t", "\r\n", "\n\n", "\u0085", "\u00a0");
const netrcWord = fc.oneof(
  fc.constantFrom(
    "a.example",
    "u",
    "p",
    "#",
    '"',
    "machine",
    "login",
    "password",
    "default",
    "macdef",
    "account",
  ),
  textOf(["u", "p"], 2),
);
const netrcPart = fc.oneof(
  { arbitrary: fc.tuple(fc.constantFrom("machine", "login", "password"), netrcWord), weight: 6 },
  { arbitrary: fc.tuple(fc.constantFrom("macdef", "account", "default"), netrcWord), weight: 1 },
  { arbitrary: fc.tuple(netrcWord), weight: 1 },
);

/** A netrc file, in which most entries are whole. */
export const netrcFile = fc
  .array(fc.tuple(netrcPart, blankOrEnd, blankOrEnd), { maxLength: 15 })
  .map((parts) => parts.map(([words, by, end]) => words.join(by) + end).join(""));
