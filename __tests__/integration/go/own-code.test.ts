import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { type GoMod, type GoWork, parseGoMod, parseGoWork, type Replace } from "../../../src/go/go-mod.ts";
import { compareGoVersions, isGoVersion, isToolchainVersion } from "../../../src/go/go-version.ts";
import { checkModulePath, checkModuleVersion } from "../../../src/go/module-version.ts";
import { parseNetrc } from "../../../src/go/netrc.ts";
import { matchesPatterns } from "../../../src/go/private-pattern.ts";
import { openNote, parseTreeHead, parseVerifierKey } from "../../../src/go/signed-note.ts";
import { parseLookup } from "../../../src/sumdb/record.ts";
import {
  goModFile,
  goWorkFile,
  netrcFile,
  PATHS,
  textOf,
  VERSIONS,
  wellFormed,
} from "../../support/any-text.ts";
import { runs } from "../../support/fuzz.ts";
import { askGo, type OracleQuestion } from "../../support/go-oracle.ts";

/**
 * Asks Go's own code about each of many values, and gives what we and it say of those that `isCompared` wants to know
 * of. Go reads bytes: half a surrogate pair is none of its questions.
 */
async function bothSay<T, A>(
  values: fc.Arbitrary<T>,
  inCi: number,
  question: (value: T) => OracleQuestion,
  ours: (value: T) => unknown,
  ofGo: (answer: A, value: T) => unknown = (answer) => answer,
): Promise<readonly { readonly value: T; readonly ours: unknown; readonly ofGo: unknown }[]> {
  const sample = fc.sample(values, runs<T>(inCi));
  const answers = await askGo(sample.map(question));
  return sample.map((value, index) => ({ value, ours: ours(value), ofGo: ofGo(answers[index] as A, value) }));
}

/** The first few that differ: a value and both answers. */
function different(all: Awaited<ReturnType<typeof bothSay>>): readonly unknown[] {
  return all.filter(({ ours, ofGo }) => JSON.stringify(ours) !== JSON.stringify(ofGo)).slice(0, 5);
}

/** Enough of them on both sides: else the comparison shows nothing. */
function expectBothKinds(
  all: Awaited<ReturnType<typeof bothSay>>,
  isYes: (answer: unknown) => boolean,
): void {
  const yes = all.filter(({ ofGo }) => isYes(ofGo)).length;
  expect(yes).toBeGreaterThan(all.length / 50);
  expect(all.length - yes).toBeGreaterThan(all.length / 50);
}

const sides = (replaces: readonly Replace[]) =>
  replaces.map((r) => [r.old.path, r.old.version ?? "", r.new.path, r.new.version ?? ""]);

test("a go.mod that Go reads, we read the same", async () => {
  const ours = (file: string) => {
    const { module, go, toolchain, require, exclude, replace }: GoMod = parseGoMod(file);
    const versions = (list: GoMod["require"]) => list.map(({ path, version }) => [path, version]);
    return {
      exclude: versions(exclude),
      go: go ?? "",
      module: module ?? "",
      replace: sides(replace),
      require: versions(require),
      toolchain: toolchain ?? "",
    };
  };
  const all = await bothSay(goModFile, 1500, (text) => ({ kind: "mod", text }), ours);
  expectBothKinds(all, (answer) => answer !== null);
  expect(different(all.filter(({ ofGo }) => ofGo !== null))).toEqual([]);
});

test("a go.work that Go reads, we read the same", async () => {
  const ours = (file: string) => {
    const { go, toolchain, use, replace }: GoWork = parseGoWork(file);
    return { go: go ?? "", replace: sides(replace), toolchain: toolchain ?? "", use };
  };
  const all = await bothSay(goWorkFile, 1000, (text) => ({ kind: "work", text }), ours);
  expectBothKinds(all, (answer) => answer !== null);
  expect(different(all.filter(({ ofGo }) => ofGo !== null))).toEqual([]);
});

test("module paths and versions are those that Go takes", async () => {
  const words =
    "example.com / a A .v2 /v2 v1 - _ ~ ~1 . .. gopkg.in/ x.v3 -unstable con com1 nul aux.go é + @ ! %".split(
      " ",
    );
  const path = fc.oneof(fc.constantFrom(...PATHS), textOf(["example.com/", ...words], 5));
  const numbers = "v 0 1 2 01 . .0 .0.0 - + -rc.1 +incompatible +meta 20230102030405 abcdef123456".split(" ");
  const version = fc.oneof(fc.constantFrom(...VERSIONS), textOf(["v1.0.0", ...numbers], 5));
  const all = await bothSay(
    fc.record({ path, version }),
    4000,
    (module) => ({ kind: "module", ...module }),
    (module) => ({ both: checkModuleVersion(module) === null, path: checkModulePath(module.path) === null }),
  );
  expectBothKinds(all, (answer) => (answer as { both: boolean }).both);
  expect(different(all)).toEqual([]);
});

test("GOPRIVATE's patterns name the modules that Go lets them name", async () => {
  const words =
    "example.com corp.example / * ? [ ] [a-z] [^a] ^ - \\ , , a ab A é *.example.com .. */ /*".split(" ");
  const all = await bothSay(
    fc.record({
      text: textOf(words, 8),
      path: fc.oneof(fc.constantFrom(...PATHS), textOf(words.slice(0, 3), 4)),
    }),
    4000,
    ({ text, path }) => ({ kind: "pattern", text, path }),
    ({ text, path }) => matchesPatterns(text, path),
  );
  expectBothKinds(all, (answer) => answer === true);
  expect(different(all)).toEqual([]);
});

test("Go's versions have Go's order", async () => {
  const version = fc.oneof(
    textOf("1 2 9 21 20 22 0 00 . .0 .1 rc beta alpha rc1 -x + go".split(" "), 6),
    fc.constantFrom("1", "1.20", "1.21", "1.21.0", "1.22rc1", "1.22.3", "1.9beta2", "2.0"),
  );
  const all = await bothSay(
    fc.record({ text: version, version }),
    2000,
    ({ text, version }) => ({ kind: "compare", text, version }),
    ({ text, version }) => ({
      lang: isGoVersion(text) && !isToolchainVersion(text),
      order: Math.sign(compareGoVersions(text, version)),
      valid: isGoVersion(text),
    }),
  );
  expectBothKinds(all, (answer) => (answer as { valid: boolean }).valid);
  expect(different(all)).toEqual([]);
});

test("a netrc file has the entries that cmd/go finds in it", async () => {
  const all = await bothSay(
    netrcFile,
    2000,
    (text) => ({ kind: "netrc", text }),
    (text) => parseNetrc(text).map(({ machine, login, password }) => [machine, login, password]),
  );
  expectBothKinds(all, (answer) => (answer as unknown[]).length > 0);
  expect(different(all)).toEqual([]);
});

/** A database's key, and its signature below a text. */
function database(name: string) {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const raw = Buffer.from(publicKey.export({ format: "jwk" }).x ?? "", "base64url");
  const encoded = Buffer.concat([Buffer.of(1), raw]);
  const hash = createHash("sha256").update(`${name}\n`).update(encoded).digest().subarray(0, 4);
  const signature = (text: string) =>
    Buffer.concat([hash, sign(null, Buffer.from(text), privateKey)]).toString("base64");
  return {
    key: `${name}+${hash.toString("hex")}+${encoded.toString("base64")}`,
    sign: (text: string) => `— ${name} ${signature(text)}\n`,
  };
}

/** Text in which one small thing is different, or none. */
function nearly(text: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const change = fc.oneof(
    { arbitrary: fc.constant(null), weight: 1 },
    {
      arbitrary: fc.tuple(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(2),
        textOf(["\n", " ", "A", "—", "="], 1),
      ),
      weight: 2,
    },
  );
  return fc.tuple(text, change).map(([whole, how]) => {
    if (how === null) return whole;
    const [where, removed, added] = how;
    const at = Math.floor(where * whole.length);
    return wellFormed(whole.slice(0, at) + added + whole.slice(at + removed));
  });
}

test("a signed note opens where Go opens it, with the same text", async () => {
  const [own, other] = [database("sum.example"), database("other.example")];
  const text = fc.constantFrom("go.sum database tree\n5\nAAAA\n", "x\n", "\n", "é\n\n\ny\n", "");
  // Of two by one key Go looks at the first alone; we want both to be good.
  const signatures = fc.uniqueArray(fc.constantFrom("own", "other", "own of another"), {
    selector: (who) => who.slice(0, 3),
  });
  const note = fc.tuple(text, signatures).map(([signed, by]) => {
    const lines = by.map((who) => {
      if (who === "other") return other.sign(signed);
      return own.sign(who === "own" ? signed : `${signed}z\n`);
    });
    return `${signed}\n${lines.join("")}`;
  });
  const key = parseVerifierKey(own.key);
  const all = await bothSay(
    nearly(note),
    1500,
    (given) => ({ kind: "note", text: given, key: own.key }),
    (given) => {
      const opened = openNote(given, key);
      return opened.ok ? opened.text : null;
    },
  );
  expectBothKinds(all, (answer) => answer !== null);
  expect(different(all)).toEqual([]);
});

test("tree heads and records are those that Go reads", async () => {
  const hash = createHash("sha256").update("root").digest("base64");
  const head = nearly(
    fc.constantFrom(`go.sum database tree\n71909756\n${hash}\n`, `go.sum database tree\n0\n${hash}\nmore\n`),
  );
  const heads = await bothSay(
    head,
    1000,
    (text) => ({ kind: "tree", text }),
    (text) => {
      const tree = parseTreeHead(text);
      return tree && { rootHash: tree.rootHash, treeSize: Number(tree.treeSize) };
    },
  );
  expectTakenAsByGo(heads);
  const record = nearly(
    fc.constantFrom("12\na v1.0.0 h1:x=\nb\n\ngo.sum database tree\n", "0\nx\n\nnote", "1\n\n\nx"),
  );
  expectTakenAsByGo(await bothSay(record, 1000, (text) => ({ kind: "record", text }), parseLookup));
});

/** What Go reads we may refuse, such as base64 with line ends in it: a proof that is none leaves Go itself unproven. */
function expectTakenAsByGo(all: Awaited<ReturnType<typeof bothSay>>): void {
  expectBothKinds(all, (answer) => answer !== null);
  const taken = all
    .filter(({ ours }) => ours !== null)
    .map(({ value, ours, ofGo }) => ({ value, ours: sorted(ours), ofGo: sorted(ofGo) }));
  expect(taken.length).toBeGreaterThan(all.length / 50);
  expect(different(taken)).toEqual([]);
}

function sorted(value: unknown): unknown {
  return value && Object.fromEntries(Object.entries(value as object).sort());
}
