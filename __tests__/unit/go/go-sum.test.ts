import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { mergeGoSums, parseGoSum } from "../../../src/go/go-sum.ts";

const h1 = (seed: string) => `h1:${createHash("sha256").update(seed).digest("base64")}`;
const text = "golang.org/x/text";

describe("parseGoSum", () => {
  test("zip lines and go.mod lines go to different maps", () => {
    const sums = parseGoSum(`${text} v0.14.0 ${h1("zip")}\n${text} v0.14.0/go.mod ${h1("mod")}\n`);
    const module = { path: text, version: "v0.14.0" };
    expect([...sums.zips]).toEqual([[`${text}@v0.14.0`, { module, h1: h1("zip") }]]);
    expect([...sums.mods]).toEqual([[`${text}@v0.14.0`, { module, h1: h1("mod") }]]);
    expect(sums.problems).toEqual([]);
    expect(sums.problemCount).toBe(0);
  });

  test.each([
    ["Windows line ends", `${text} v0.14.0 ${h1("a")}\r\n\r\n`],
    ["blanks around and between", `\n  ${text}\t v0.14.0   ${h1("a")} \n\n`],
    ["no line end", `${text} v0.14.0 ${h1("a")}`],
    ["the same line twice", `${text} v0.14.0 ${h1("a")}\n`.repeat(2)],
    ["an unknown kind of hash beside it", `${text} v0.14.0 h2:xyz\n${text} v0.14.0 ${h1("a")}\n`],
  ])("%s", (_, goSum) => {
    const sums = parseGoSum(goSum);
    expect(sums.zips.get(`${text}@v0.14.0`)?.h1).toBe(h1("a"));
    expect(sums.zips.size).toBe(1);
    expect(sums.problemCount).toBe(0);
  });

  test.each([
    ["two fields", `${text} v0.14.0`, "malformed"],
    ["four fields", `${text} v0.14.0 ${h1("a")} x`, "malformed"],
    ["a word", "::add-mask::x", "malformed"],
    ["our side of a conflict", "<<<<<<< HEAD", "conflict-mark"],
    ["the middle of a conflict", "=======", "conflict-mark"],
    ["the middle of a conflict with Windows line end", "=======\r", "conflict-mark"],
    ["their side of a conflict", ">>>>>>> other branch name", "conflict-mark"],
    ["the base of a conflict", "||||||| 1234567", "conflict-mark"],
    ["a way out", `../../etc v1.0.0 ${h1("a")}`, "bad-path"],
    ["a way out inside", `example.com/../../x v1.0.0 ${h1("a")}`, "bad-path"],
    ["a workflow command", `::set-output v1.0.0 ${h1("a")}`, "bad-path"],
    ["Markdown", `[x](https://evil.example) v1.0.0 ${h1("a")}`, "bad-path"],
    ["a branch", `${text} main ${h1("a")}`, "bad-version"],
    ["a version with a path", `${text} v1.0.0/../x ${h1("a")}`, "bad-version"],
    ["another major version", `${text} v2.0.0 ${h1("a")}`, "bad-version"],
    ["a short hash", `${text} v0.14.0 h1:abc=`, "bad-hash"],
    ["a hash of 31 bytes", `${text} v0.14.0 h1:${Buffer.alloc(31).toString("base64")}`, "bad-hash"],
    ["a hash with stray bits", `${text} v0.14.0 ${h1("a").slice(0, -2)}B=`, "bad-hash"],
    ["a hash with a quote", `${text} v0.14.0 h1:${'"'.repeat(43)}=`, "bad-hash"],
  ])("%s is a problem, and the rest counts", (_, line, code) => {
    const sums = parseGoSum(`example.com/a v1.0.0 ${h1("x")}\n${line}\nexample.com/b v1.0.0 ${h1("y")}\n`);
    expect(sums.problems).toEqual([{ line: 2, code }]);
    expect([...sums.zips.keys()]).toEqual(["example.com/a@v1.0.0", "example.com/b@v1.0.0"]);
  });

  test("a bad module's second line is a problem as well", () => {
    const sums = parseGoSum(`example v1.0.0 ${h1("a")}\nexample v1.0.0/go.mod ${h1("b")}\n`);
    expect(sums.problems.map(({ line }) => line)).toEqual([1, 2]);
  });

  test("a module with two hashes is left out, even when one of them comes again", () => {
    const line = (seed: string) => `${text} v0.14.0 ${h1(seed)}\n`;
    const sums = parseGoSum(`${line("a")}${line("b")}${line("a")}${text} v0.14.0/go.mod ${h1("m")}\n`);
    expect(sums.zips.size).toBe(0);
    expect(sums.mods.size).toBe(1);
    expect(sums.problems).toEqual([{ line: 2, code: "contradiction" }]);
  });

  test("the hash of an empty go.mod, an old bug, is dropped", () => {
    const sums = parseGoSum(`${text} v0.14.0/go.mod h1:G7mAYYxgmS0lVkHyy2hEOLQCFB0DlQFTMLWggykrydY=\n`);
    expect(sums.mods.size).toBe(0);
    expect(sums.problemCount).toBe(0);
  });

  test("problems are counted, but only the first ones recorded", () => {
    const sums = parseGoSum("bad\n".repeat(1000));
    expect(sums.problemCount).toBe(1000);
    expect(sums.problems).toHaveLength(50);
  });

  test.each([
    ["one line", "x".repeat(10 << 20)],
    ["spaces", " ".repeat(10 << 20)],
    ["a long path", `${"a/".repeat(5 << 20)} v1.0.0 ${h1("a")}`],
    ["a long version", `${text} v1.0.0-${"1".repeat(10 << 20)} ${h1("a")}`],
    ["short lines", "a b\n".repeat(2_500_000)],
  ])("10 MB of %s", (_, goSum) => {
    const sums = parseGoSum(goSum);
    expect(sums.zips.size).toBe(0);
    expect(sums.problems.length).toBeLessThanOrEqual(50);
  });
});

describe("mergeGoSums", () => {
  const a = parseGoSum(`example.com/a v1.0.0 ${h1("a")}\nexample.com/b v1.0.0 ${h1("b")}\nbad\n`);
  const b = parseGoSum(
    `example.com/a v1.0.0 ${h1("a")}\nexample.com/b v1.0.0 ${h1("B")}\nexample.com/c v1.0.0 ${h1("c")}\n`,
  );

  test("the union; where files contradict each other the module is left out", () => {
    const merged = mergeGoSums([a, b]);
    expect([...merged.zips.keys()]).toEqual(["example.com/a@v1.0.0", "example.com/c@v1.0.0"]);
    expect(merged.problems).toEqual([
      { line: 3, code: "malformed" },
      { line: 0, code: "contradiction" },
    ]);
    expect(merged.problemCount).toBe(2);
  });

  test("counts what was not recorded", () => {
    const bad = parseGoSum("bad\n".repeat(80));
    const merged = mergeGoSums([bad, bad]);
    expect(merged.problemCount).toBe(160);
    expect(merged.problems).toHaveLength(50);
  });

  test("of nothing", () => {
    expect(mergeGoSums([]).zips.size).toBe(0);
  });
});
