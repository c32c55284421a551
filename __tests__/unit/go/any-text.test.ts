import { createHash } from "node:crypto";
import { setImmediate as nextTurn } from "node:timers/promises";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseGoEnvFile } from "../../../src/go/go-env-file.ts";
import { parseGoMod, parseGoWork } from "../../../src/go/go-mod.ts";
import {
  formatGoProxy,
  parseGoProxy,
  redactGoProxy,
  redactUrl,
  urlPasswords,
} from "../../../src/go/go-proxy-list.ts";
import { mergeGoSums, parseGoSum } from "../../../src/go/go-sum.ts";
import { newestFirst, toolchainVersion } from "../../../src/go/go-version.ts";
import {
  fromToolCache,
  goVersionInFile,
  newestAllowed,
  parseGoVersionSpec,
  toSemver,
} from "../../../src/go/go-version-spec.ts";
import {
  checkModulePath,
  checkModuleVersion,
  escapePath,
  type ModuleVersion,
  moduleKey,
  pseudoVersionTime,
} from "../../../src/go/module-version.ts";
import { parseNetrc, withNetrcCredentials } from "../../../src/go/netrc.ts";
import {
  checkPattern,
  joinPatterns,
  matchesPatterns,
  splitPatterns,
} from "../../../src/go/private-pattern.ts";
import { ownerPatterns, readRepository } from "../../../src/go/repository-owner.ts";
import {
  openNote,
  parseGoSumDb,
  parseTreeHead,
  parseVerifierKey,
  SUM_GOLANG_ORG_KEY,
} from "../../../src/go/signed-note.ts";
import { toolchainVersions } from "../../../src/go/toolchain.ts";
import { hashesIn, parseLookup } from "../../../src/sumdb/record.ts";
import { goModFile, netrcFile, PATHS, textOf, VERSIONS } from "../../support/any-text.ts";
import { runs } from "../../support/fuzz.ts";

const h1 = (seed: string) => `h1:${createHash("sha256").update(seed).digest("base64")}`;
const modules = fc.uniqueArray(
  fc
    .tuple(fc.constantFrom(...PATHS), fc.constantFrom(...VERSIONS))
    .map(([path, version]): ModuleVersion => ({ path, version }))
    .filter((module) => checkModuleVersion(module) === null),
  { selector: moduleKey, maxLength: 12 },
);

describe("go.sum", () => {
  const words = [
    ...PATHS,
    ...VERSIONS,
    "/go.mod",
    h1("a"),
    h1("b"),
    "h2:x",
    " ",
    " ",
    "\n",
    "\n",
    "\r\n",
    "<<<<<<< x",
    "=======",
  ];

  test("whatever it holds, what comes of it are module versions and hashes, each under its own key", () => {
    fc.assert(
      fc.property(textOf(words, 60), (text) => {
        const sums = parseGoSum(text);
        for (const [key, { module, h1: hash }] of [...sums.zips, ...sums.mods]) {
          expect(key).toBe(moduleKey(module));
          expect(checkModuleVersion(module)).toBeNull();
          expect(hash).toMatch(/^h1:[A-Za-z0-9+/]{43}=$/);
        }
        expect(sums.problems.length).toBeLessThanOrEqual(sums.problemCount);
        // A file beside itself says the same.
        const merged = mergeGoSums([sums, sums]);
        expect([...merged.zips, ...merged.mods]).toEqual([...sums.zips, ...sums.mods]);
      }),
      runs(300),
    );
  });

  test("lines that were written are read again, in any order and with any line end", () => {
    fc.assert(
      fc.property(modules, fc.constantFrom("\n", "\r\n", "\n\n", " \n"), fc.nat(), (all, end, turn) => {
        const lines = all.flatMap((m) => [
          `${m.path} ${m.version} ${h1(moduleKey(m))}`,
          `${m.path} ${m.version}/go.mod ${h1(`mod ${moduleKey(m)}`)}`,
        ]);
        const turned = [
          ...lines.slice(turn % (lines.length + 1)),
          ...lines.slice(0, turn % (lines.length + 1)),
        ];
        const { zips, mods, problemCount } = parseGoSum(turned.map((line) => line + end).join(""));
        expect(problemCount).toBe(0);
        for (const module of all) {
          expect(zips.get(moduleKey(module))).toEqual({ module, h1: h1(moduleKey(module)) });
          expect(mods.get(moduleKey(module))).toEqual({ module, h1: h1(`mod ${moduleKey(module)}`) });
        }
        expect(zips.size + mods.size).toBe(lines.length);
      }),
      runs(200),
    );
  });
});

describe("go.mod and go.work", () => {
  const words =
    'module go toolchain require exclude replace use ( ) => " ` // /* 1.21 go1.22.1 ./x \\ \\u00 \n \n \t'.split(
      " ",
    );

  test("whatever they hold, what comes of them is text of theirs", () => {
    const text = fc.oneof(textOf([...words, " ", " ", ...PATHS, ...VERSIONS], 60), goModFile);
    fc.assert(
      fc.property(text, (file) => {
        const { require, exclude } = parseGoMod(file);
        for (const { path, version } of [...require, ...exclude])
          expect(typeof path + typeof version).toBe("stringstring");
        for (const folder of parseGoWork(file).use) expect(typeof folder).toBe("string");
        for (const name of ["go.mod", "x.work", ".tool-versions", ".go-version"]) goVersionInFile(name, file);
      }),
      runs(400),
    );
  });
});

describe("GOPROXY", () => {
  const words =
    "https:// http:// file:/// direct off , , | | a.example b.example:8080 /path user:secret@ token@ %40 @ : / ? # [ ] 日".split(
      " ",
    );

  test("a list that was read and written again is read the same", () => {
    fc.assert(
      fc.property(textOf(words, 25), (text) => {
        const entries = parseGoProxy(text);
        expect(parseGoProxy(formatGoProxy(entries))).toEqual(entries);
        for (const { url } of entries) expect(url).toMatch(/^[^,|]+$/);
        expect(entries.filter(({ separator }) => separator === "")).toHaveLength(Math.min(1, entries.length));
      }),
      runs(400),
    );
  });

  test("no password of any shape stays in what is shown, and each is among those that are masked", () => {
    const odd = fc.stringMatching(/^[A-Za-z0-9%!$&'()*+;=~._-]{0,12}$/).map((text) => `${text}s3cret`);
    const scheme = fc.constantFrom("https://", "http://", "", "HTTPS://", "ftp://", "https:/");
    const user = fc.constantFrom("", "bot:", "bot%3A:", "a@b:", ":");
    const tail = fc.constantFrom("", "/path", "/a@b", ":8443/x", "?q=1", "#f");
    fc.assert(
      fc.property(scheme, user, odd, tail, (by, name, password, rest) => {
        const url = `${by}${name}${password}@m.example${rest}`;
        expect(redactUrl(url)).not.toContain("s3cret");
        expect(redactGoProxy(`https://a.example,${url}|direct`)).not.toContain("s3cret");
        if (/^https?:\/\//i.test(by))
          expect(urlPasswords(url).some((secret) => secret.includes("s3cret"))).toBe(true);
      }),
      runs(400),
    );
  });
});

describe("credentials of a netrc file", () => {
  test("go to the host that they are for, and to no other", () => {
    const host = fc.constantFrom(
      "a.example",
      "A.example",
      "a.example:8443",
      "a.example.evil.example",
      "evil.example/a.example",
    );
    fc.assert(
      fc.property(netrcFile, host, (file, at) => {
        const url = withNetrcCredentials(
          `https://${at}/x`,
          parseNetrc(`${file}\n\nmachine a.example login u password s3cret\n`),
        );
        const { hostname, port, password } = new URL(url);
        expect(`https://${hostname}`).toBe(new URL(`https://${new URL(`https://${at}`).hostname}`).origin);
        if (password.includes("s3cret")) expect([hostname, port]).toEqual(["a.example", ""]);
      }),
      runs(300),
    );
  });
});

describe("versions of Go", () => {
  const words = "1 2 9 20 21 22 . .0 .x rc1 beta -rc.1 go v ^ ~ >= < || - stable oldstable * latest".split(
    " ",
  );

  test("what was asked for is a version, a range or nothing, and is found among those that there are", () => {
    const there = ["1.27.3", "1.27.0", "1.28rc1", "1.26.8", "1.20", "1.9beta2"];
    fc.assert(
      fc.property(textOf(words, 8), (text) => {
        const spec = parseGoVersionSpec(text);
        if (spec === null) return;
        const found = newestAllowed(spec, there);
        if (found !== null) expect(there).toContain(found);
        if (spec.kind === "exact") {
          expect(spec.version).toMatch(/^[0-9.]+(?:(?:alpha|beta|rc)[0-9]+)?$/);
          expect(fromToolCache(toSemver(spec.version))).toBe(spec.version);
        }
      }),
      runs(400),
    );
  });

  test("a toolchain's name is one, and never a path", () => {
    fc.assert(
      fc.property(textOf(["go", "1.22.1", "-custom", "/", "\\", ".."], 5), (text) => {
        expect(toolchainVersion(text) ?? "1.0").toMatch(/^[0-9][0-9.]*(?:[a-z]+[0-9]*)?$/);
        const { listed } = toolchainVersions(`v0.0.1-${text}.linux-amd64\n`, { os: "linux", arch: "amd64" });
        for (const version of listed) expect(version).toMatch(/^[0-9.a-z]+$/);
        expect(newestFirst([text, "1.21"])).toHaveLength(2);
      }),
      runs(200),
    );
  });
});

describe("what a checksum database answers", () => {
  const key = parseVerifierKey(SUM_GOLANG_ORG_KEY);
  const words = [
    "go.sum database tree\n",
    "12\n",
    "\n",
    "\n\n",
    "— sum.golang.org ",
    "Az3grg==",
    `x.y v1.0.0 ${h1("a")}\n`,
    "+",
    " ",
  ];

  test("whatever it is, it is opened by the right key alone", () => {
    fc.assert(
      fc.property(textOf(words, 20), (text) => {
        expect(openNote(text, key).ok).toBe(false);
        const lookup = parseLookup(text);
        if (lookup !== null) hashesIn(lookup.text, { path: "x.y", version: "v1.0.0" });
        const head = parseTreeHead(text);
        if (head !== null) expect(head.treeSize).toBeGreaterThanOrEqual(0n);
      }),
      runs(300),
    );
  });

  test("GOSUMDB is off, a database with a key, or invalid; no other text is a key", () => {
    const parts = [
      "sum.golang.org",
      "off",
      " ",
      "https://x.example",
      "+",
      "033de0ae",
      "+Ac4zctda",
      SUM_GOLANG_ORG_KEY,
      "\t",
    ];
    fc.assert(
      fc.property(textOf(parts, 6), (text) => {
        const database = parseGoSumDb(text);
        if (database.kind === "database") expect(database.name).toMatch(/^[A-Za-z0-9][A-Za-z0-9.:/_~-]*$/);
        else expect(["off", "invalid"]).toContain(database.kind);
      }),
      runs(200),
    );
  });
});

describe("patterns and names", () => {
  const words = "example.com corp.example / * ? [ ] [a-z] ^ \\ , a A é".split(" ");

  test("a pattern that may stand in GOPRIVATE stands there as it is", () => {
    fc.assert(
      fc.property(fc.array(textOf(words, 6), { maxLength: 5 }), textOf(words, 4), (texts, path) => {
        const good = texts.filter((text) => checkPattern(text) === null);
        expect(splitPatterns(joinPatterns("", good))).toEqual([...new Set(good)]);
        const one = good.some((pattern) => matchesPatterns(pattern, path));
        expect(matchesPatterns(good.join(","), path)).toBe(one);
      }),
      runs(300),
    );
  });

  test("a path that is taken is one name of a file, escaped, and no other path has it", () => {
    const parts = "example.com / a A ! .. . - ~1 con \0 \\ é /v2 gopkg.in/ .v1".split(" ");
    fc.assert(
      fc.property(textOf(["example.com/", ...parts], 6), (path) => {
        if (checkModulePath(path) !== null) return;
        const escaped = escapePath(path);
        expect(escaped).toMatch(/^[a-z0-9!][a-z0-9!.~_/-]*$/);
        expect(escaped.split("/")).not.toContain("..");
        expect(escaped.replace(/!([a-z])/g, (_, letter: string) => letter.toUpperCase())).toBe(path);
      }),
      runs(300),
    );
  });

  test("a runner's event, the file of go env and a pseudo-version make nothing throw", () => {
    fc.assert(
      fc.property(
        textOf(
          ["{", "}", '"repository":', "1", "GOPROXY", "=", "\n", "v0.0.0-", "20230102030405", "-abc"],
          12,
        ),
        (text) => {
          const env = { GITHUB_REPOSITORY_OWNER: text, GITHUB_SERVER_URL: `https://${text}` };
          for (const given of [env, { GITHUB_REPOSITORY: "acme/x" }]) {
            const repository = readRepository(given, text);
            if (repository !== null)
              for (const one of ownerPatterns(repository, PATHS)) expect(checkPattern(one)).toBeNull();
          }
          expect(Object.getPrototypeOf(parseGoEnvFile(text))).toBe(Object.prototype);
          pseudoVersionTime(text);
        },
      ),
      runs(300),
    );
  });
});

/** Whoever reads one character more than once for each other reads these for hours: the test would not end in time. */
describe("as long as a file may be", () => {
  const pieces = [
    "a",
    " ",
    "/",
    '"',
    "`",
    "\\",
    "(",
    ",",
    "|",
    "@",
    ":",
    ".",
    "\t",
    "\r",
    "\0",
    "=> ",
    "v1.",
    "1.",
    "-",
    "a@",
    "[",
    "*",
    "// ",
    "é",
  ];
  const readers: readonly (readonly [string, (text: string) => unknown])[] = [
    ["go.mod", parseGoMod],
    ["go.work", parseGoWork],
    ["go.sum", parseGoSum],
    ["netrc", parseNetrc],
    ["GOPROXY", (text) => [parseGoProxy(text), redactGoProxy(text), redactUrl(text), urlPasswords(text)]],
    [
      "a version of Go",
      (text) => [
        parseGoVersionSpec(text),
        goVersionInFile(".go-version", text),
        goVersionInFile(".tool-versions", text),
        toolchainVersion(text),
      ],
    ],
    [
      "a module",
      (text) => [
        checkModulePath(text),
        checkModuleVersion({ path: "x.y/z", version: text }),
        pseudoVersionTime(text),
      ],
    ],
    ["patterns", (text) => [splitPatterns(text), checkPattern(text), matchesPatterns(text, "example.com/a")]],
    [
      "a note",
      (text) => [
        openNote(text, parseVerifierKey(SUM_GOLANG_ORG_KEY)),
        parseTreeHead(text),
        parseLookup(`1\n${text}\n\n${text}`),
        parseGoSumDb(text),
      ],
    ],
    ["a list of versions", (text) => toolchainVersions(text, { os: "linux", arch: "amd64" })],
    ["settings of go env", parseGoEnvFile],
  ];
  test.each(readers)(
    "%s",
    async (_, read) => {
      for (const piece of [...pieces, "a\n", "(\n", " \n"]) {
        read(piece.repeat((1 << 17) / piece.length));
        // Where the time is up, jest hears of it here.
        await nextTurn();
      }
    },
    60_000,
  );
});
