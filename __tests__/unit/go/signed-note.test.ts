import { createHash, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import {
  openNote,
  parseGoSumDb,
  parseTreeHead,
  parseVerifierKey,
  SUM_GOLANG_ORG_KEY,
} from "../../../src/go/signed-note.ts";

/** What sum.golang.org answered to /latest on 2026-11-22. */
const text = "go.sum database tree\n71909756\niHqVxqh8cyFgqTcentUiEjZ88MD/U2r6w+0h9y1wcFA=\n";
const signature =
  "— sum.golang.org Az3gruqca1CkvBUmiVQwTbA/gaUFzmjGdeKsltdaxDjB0sALZnZFiokxoLeuELkWgcacVEQfWPJ8/AdDoOHPspHuDgk=\n";
const recorded = `${text}\n${signature}`;
const golangKey = parseVerifierKey(SUM_GOLANG_ORG_KEY);

/** Another database, whose private key is at hand. */
function database(name: string): { key: string; sign: (text: string) => string } {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const encoded = Buffer.concat([Buffer.of(1), rawKey(publicKey)]);
  const hash = createHash("sha256").update(`${name}\n`).update(encoded).digest().subarray(0, 4);
  return {
    key: `${name}+${hash.toString("hex")}+${encoded.toString("base64")}`,
    sign: (signed) => {
      const bytes = Buffer.concat([hash, sign(null, Buffer.from(signed), privateKey)]);
      return `— ${name} ${bytes.toString("base64")}\n`;
    },
  };
}

function rawKey(key: KeyObject): Buffer {
  return Buffer.from(key.export({ format: "jwk" }).x ?? "", "base64url");
}

describe("openNote", () => {
  test("the recorded note opens with the built-in key", () => {
    expect(openNote(recorded, golangKey)).toEqual({ ok: true, text });
    expect(parseTreeHead(text)).toEqual({
      treeSize: 71909756n,
      rootHash: "iHqVxqh8cyFgqTcentUiEjZ88MD/U2r6w+0h9y1wcFA=",
    });
  });

  const other = database("other.example");
  const impostor = database("sum.golang.org");

  test("signatures by others are passed over, before and after", () => {
    const note = `${text}\n${other.sign(text)}${signature}${other.sign(text)}`;
    expect(openNote(note, golangKey)).toEqual({ ok: true, text });
    expect(openNote(note, parseVerifierKey(other.key))).toEqual({ ok: true, text });
  });

  test.each([
    ["another tree size", recorded.replace("71909756", "71909757"), "invalid-signature"],
    ["a damaged signature", recorded.replace("Az3gruqca1", "Az3gruqca2"), "invalid-signature"],
    ["a text put in front", `x\n${recorded}`, "invalid-signature"],
    [
      "one good and one bad signature",
      `${recorded}${signature.replace("qca1", "qca2")}`,
      "invalid-signature",
    ],
    ["the same name, another key", `${text}\n${impostor.sign(text)}`, "no-signature"],
    ["another name", `${text}\n${other.sign(text)}`, "no-signature"],
    [
      "another name over the right bytes",
      recorded.replace("— sum.golang.org", "— sun.golang.org"),
      "no-signature",
    ],
    ["no signature", text, "malformed-note"],
    ["an empty signature block", `${text}\n`, "malformed-note"],
    ["no line end", recorded.slice(0, -1), "malformed-note"],
    ["a hyphen for the dash", recorded.replace("—", "-"), "malformed-note"],
    ["a signature that is no base64", `${text}\n— sum.golang.org Az3g!\n`, "malformed-note"],
    [
      "a signature with no bytes",
      `${text}\n— sum.golang.org ${Buffer.alloc(4).toString("base64")}\n`,
      "malformed-note",
    ],
    ["a carriage return", recorded.replace("tree\n", "tree\r\n"), "malformed-note"],
    ["too many signatures", `${text}\n${other.sign(text).repeat(100)}${signature}`, "malformed-note"],
    ["a login page", "<!doctype html>\n\n<p>Log in</p>\n", "malformed-note"],
    ["nothing", "", "malformed-note"],
  ])("%s", (_, note, problem) => {
    expect(openNote(note, golangKey)).toEqual({ ok: false, problem });
  });
});

describe("parseTreeHead", () => {
  const hash = Buffer.alloc(32).toString("base64");
  test.each([
    ["an empty tree", `go.sum database tree\n0\n${hash}\n`, { treeSize: 0n, rootHash: hash }],
    ["more lines", `go.sum database tree\n7\n${hash}\nfuture\n`, { treeSize: 7n, rootHash: hash }],
    [
      "the largest size",
      `go.sum database tree\n${2n ** 63n - 1n}\n${hash}\n`,
      { treeSize: 2n ** 63n - 1n, rootHash: hash },
    ],
    ["a size that is too large", `go.sum database tree\n${2n ** 63n}\n${hash}\n`, null],
    ["a negative size", `go.sum database tree\n-1\n${hash}\n`, null],
    ["a leading zero", `go.sum database tree\n01\n${hash}\n`, null],
    ["another title", `go.sum database tree v2\n1\n${hash}\n`, null],
    ["a short hash", "go.sum database tree\n1\nAAAA\n", null],
    ["no line end", `go.sum database tree\n1\n${hash}`, null],
    ["nothing", "", null],
  ])("%s", (_, head, expected) => {
    expect(parseTreeHead(head)).toEqual(expected);
  });
});

describe("parseVerifierKey", () => {
  test("reads the built-in key, whose base64 contains a plus", () => {
    expect(golangKey).toMatchObject({ name: "sum.golang.org", hash: 0x033de0ae });
    expect(golangKey.publicKey).toHaveLength(32);
  });

  const short = Buffer.concat([Buffer.of(1), Buffer.alloc(8)]);
  const unknownAlgorithm = Buffer.concat([Buffer.of(2), Buffer.alloc(32)]);
  const keyOf = (bytes: Buffer) =>
    `a.example+${createHash("sha256").update("a.example\n").update(bytes).digest("hex").slice(0, 8)}+${bytes.toString("base64")}`;

  test.each([
    ["nothing", "", "malformed"],
    ["a name alone", "sum.golang.org", "malformed"],
    ["no key", "sum.golang.org+033de0ae+", "malformed"],
    ["a key that is no base64", "sum.golang.org+033de0ae+!!!!", "malformed"],
    ["a short hash", SUM_GOLANG_ORG_KEY.replace("033de0ae", "33de0ae"), "malformed"],
    ["another hash", SUM_GOLANG_ORG_KEY.replace("033de0ae", "033de0af"), "key-not-its-hash"],
    ["another name", SUM_GOLANG_ORG_KEY.replace("sum.", "sun."), "key-not-its-hash"],
    ["another algorithm", keyOf(unknownAlgorithm), "algorithm"],
    ["a short key", keyOf(short), "malformed"],
  ])("%s throws", (_, key, message) => {
    expect(() => parseVerifierKey(key)).toThrow(message);
  });
});

describe("parseGoSumDb", () => {
  const own = database("sums.corp.example/go");

  test.each([
    ["sum.golang.org", "sum.golang.org", null],
    [" sum.golang.org ", "sum.golang.org", null],
    ["sum.golang.google.cn", "sum.golang.org", "https://sum.golang.google.cn"],
    ["sum.golang.org https://sums.example/x", "sum.golang.org", "https://sums.example/x"],
    [SUM_GOLANG_ORG_KEY, "sum.golang.org", null],
    [own.key, "sums.corp.example/go", null],
    [`${own.key} https://mirror.example`, "sums.corp.example/go", "https://mirror.example"],
  ])("%s", (value, name, url) => {
    expect(parseGoSumDb(value)).toMatchObject({ kind: "database", name, url, key: { name } });
  });

  test("off", () => {
    expect(parseGoSumDb("off")).toEqual({ kind: "off" });
  });

  test.each([
    ["", "sumdb-empty"],
    ["  ", "sumdb-empty"],
    ["sum.golang.org a b", "sumdb-too-many-fields"],
    ["sum.golang.org nonsense", "sumdb-bad-url"],
    ["sum.example.com", "malformed-key"],
    // The alias is a whole value: with a URL behind it, it is a name without a key.
    ["sum.golang.google.cn https://x.example", "malformed-key"],
    [database("user@host.example").key, "sumdb-bad-name"],
    [database("host.example/").key, "sumdb-bad-name"],
    [database("host.example?x").key, "sumdb-bad-name"],
    [database("../x").key, "sumdb-bad-name"],
  ])("%s", (value, problem) => {
    expect(parseGoSumDb(value)).toEqual({ kind: "invalid", problem });
  });
});
