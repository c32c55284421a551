import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { hash1, hashGoMod } from "../../../src/go/dirhash.ts";

const sha256Hex = (text: string) => createHash("sha256").update(text).digest("hex");
const h1 = (lines: string) => `h1:${createHash("sha256").update(lines).digest("base64")}`;

describe("hash1", () => {
  test("one line per file, by name", () => {
    const files = [
      { name: "m@v1.0.0/b.go", sha256Hex: sha256Hex("b") },
      { name: "m@v1.0.0/a.go", sha256Hex: sha256Hex("a") },
    ];
    expect(hash1(files)).toBe(h1(`${sha256Hex("a")}  m@v1.0.0/a.go\n${sha256Hex("b")}  m@v1.0.0/b.go\n`));
  });

  test("the order is that of bytes, not of UTF-16", () => {
    const names = ["\u{1f600}", "\uffee", "z", "Z"];
    const lines = ["Z", "z", "\uffee", "\u{1f600}"].map((name) => `${sha256Hex("")}  ${name}\n`).join("");
    expect(hash1(names.map((name) => ({ name, sha256Hex: sha256Hex("") })))).toBe(h1(lines));
  });

  test("no files", () => {
    expect(hash1([])).toBe("h1:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
  });

  test("a name with a newline throws", () => {
    expect(() => hash1([{ name: "a\nb", sha256Hex: sha256Hex("") }])).toThrow("newline");
  });
});

describe("hashGoMod", () => {
  test.each([
    // go.sum's line for golang.org/x/text v0.14.0/go.mod, and that module's go.mod file.
    [
      "module golang.org/x/text\n\ngo 1.18\n\nrequire golang.org/x/tools v0.6.0 // tagx:ignore\n\nrequire (\n\tgolang.org/x/mod v0.8.0 // indirect; tagx:ignore\n\tgolang.org/x/sys v0.5.0 // indirect; tagx:ignore\n)\n",
      "h1:18ZOQIKpY8NJVqYksKHtTdi31H5itFRjB5/qKTNYzSU=",
    ],
    ["", "h1:G7mAYYxgmS0lVkHyy2hEOLQCFB0DlQFTMLWggykrydY="],
  ])("%j", (text, expected) => {
    expect(hashGoMod(Buffer.from(text))).toBe(expected);
  });
});
