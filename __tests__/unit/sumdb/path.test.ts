import { expect, test } from "@jest/globals";
import { parseGoSumDb } from "../../../src/go/signed-note.ts";
import { makeSumDb } from "../../../src/sandbox/loopback-sumdb.ts";
import { goSumDbVia } from "../../../src/sumdb/path.ts";

const ownKey = makeSumDb("sum.corp.example", []).verifierKey;
const official = "https://sum.golang.org";
const china = "https://sum.golang.google.cn";

test.each([
  ["cmd/go's default", "", official, `sum.golang.org ${official}`],
  ["the default, reached in China", "", china, "sum.golang.google.cn"],
  [
    "a mirror in between",
    "sum.golang.org",
    "https://m.example/sumdb/x",
    "sum.golang.org https://m.example/sumdb/x",
  ],
  ["another place of the same database", `sum.golang.org ${china}`, official, `sum.golang.org ${official}`],
  ["the alias, which is no key", "sum.golang.google.cn", official, `sum.golang.org ${official}`],
  ["blanks around it", "  sum.golang.org  x ", official, `sum.golang.org ${official}`],
  ["a key of one's own", ownKey, "https://m.example", `${ownKey} https://m.example`],
  ["a key of one's own never becomes the built-in one", ownKey, china, `${ownKey} ${china}`],
])("goSumDbVia: %s", (_, gosumdb, via, expected) => {
  const value = goSumDbVia(gosumdb, via);
  expect(value).toBe(expected);
  const before = parseGoSumDb(gosumdb.trim().split(/\s+/)[0] || "sum.golang.org");
  const after = parseGoSumDb(value);
  expect(after).toMatchObject({ kind: "database", url: via });
  expect("key" in after && after.key).toEqual("key" in before && before.key);
});
