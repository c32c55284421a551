import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { entryKeys } from "../../../src/cache/entry-key.ts";
import { parseGoSum } from "../../../src/go/go-sum.ts";

const h1 = (seed: string) => `h1:${createHash("sha256").update(seed).digest("base64")}`;
const LINES = [
  `golang.org/x/text v0.14.0 ${h1("text")}`,
  `golang.org/x/text v0.14.0/go.mod ${h1("text mod")}`,
  `golang.org/x/sync v0.7.0/go.mod ${h1("sync mod")}`,
  `example.com/a v1.0.0 ${h1("a")}`,
];

/** The keys of a project whose go.sum has these lines. */
function keys(
  change: { readonly prefix?: string; readonly paths?: readonly string[]; readonly goSum?: string } = {},
) {
  const { prefix = "", paths = ["go.sum"], goSum = LINES.join("\n") } = change;
  return entryKeys(prefix, paths, parseGoSum(goSum));
}

describe("the same keys", () => {
  test.each([
    ["with the lines in another order", { goSum: LINES.toReversed().join("\n") }],
    ["with Windows line ends", { goSum: LINES.join("\r\n") }],
    ["with an empty line at the end, or several", { goSum: `${LINES.join("\n")}\n\n\n` }],
    ["with a line twice", { goSum: [...LINES, LINES[0]].join("\n") }],
    [
      "with a hash of a kind that go passes over",
      { goSum: [...LINES, "example.com/a v1.0.0 h2:x"].join("\n") },
    ],
  ])("%s", (_, change) => {
    expect(keys(change)).toEqual(keys());
  });

  test("for the same files in another order, or written as on Windows", () => {
    const paths = ["go.sum", "tools/lint/go.sum", "api/go.sum"];
    expect(keys({ paths: paths.toReversed() })).toEqual(keys({ paths }));
    expect(keys({ paths: paths.map((path) => path.replaceAll("/", "\\")) })).toEqual(keys({ paths }));
  });
});

describe("another key", () => {
  test.each([
    ["a module more", [...LINES, `example.com/b v1.0.0 ${h1("b")}`]],
    ["a module less", LINES.slice(1)],
    ["another version", LINES.map((line) => line.replace("v1.0.0", "v1.0.1"))],
    ["another hash", LINES.map((line) => line.replace(h1("a"), h1("other")))],
    // The same text in all, but the one is a zip's hash and the other a go.mod's.
    ["a zip's line where there was a go.mod's", LINES.map((line) => line.replace("v0.7.0/go.mod", "v0.7.0"))],
    ["nothing at all", []],
  ])("%s: the same family, so that the older entry is found", (_, lines) => {
    const other = keys({ goSum: lines.join("\n") });
    expect(other.primary).not.toBe(keys().primary);
    expect(other.restore[1]).toBe(keys().restore[1]);
  });

  test.each([
    ["another prefix", { prefix: "nightly" }],
    ["a file at another place", { paths: ["api/go.sum"] }],
    ["a file more", { paths: ["go.sum", "api/go.sum"] }],
    ["none of them", { paths: [] }],
  ])("%s: another family, so that neither takes the other's", (_, change) => {
    const [part = "", family = ""] = keys().restore;
    const other = keys(change);
    for (const key of [other.primary, other.part, ...other.restore]) {
      expect(key.startsWith(part)).toBe(false);
      expect(key.startsWith(family)).toBe(false);
    }
    const [, otherFamily = ""] = other.restore;
    expect(keys().primary.startsWith(otherFamily)).toBe(false);
  });
});

test("a part is found by the first beginning, every other entry of the files by the second", () => {
  const { primary, part, restore } = keys();
  expect(restore).toHaveLength(2);
  const [ofPart = "", family = ""] = restore;
  expect(part.startsWith(ofPart)).toBe(true);
  expect(primary.startsWith(family)).toBe(true);
  expect(part.startsWith(family)).toBe(true);
  // A part never counts as the whole: the service takes a key for a beginning as well.
  expect(part).not.toBe(primary);
  expect(primary.startsWith(ofPart)).toBe(false);
});

test("of a user's prefix and any paths come keys that the service takes", () => {
  const prefix = fc.stringMatching(/^[\w.-]{0,100}$/);
  const paths = fc.array(fc.string({ maxLength: 300 }), { maxLength: 20 });
  fc.assert(
    fc.property(prefix, paths, (given, files) => {
      const { primary, part, restore } = keys({ prefix: given, paths: files });
      for (const key of [primary, part, ...restore]) {
        // @actions/cache, cache.ts, checkKey.
        expect(key).toMatch(/^[\w.-]{1,511}$/);
        expect(key.startsWith(given)).toBe(true);
      }
    }),
  );
});
