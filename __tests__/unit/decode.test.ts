import { expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  count,
  type Decoder,
  decodeJson,
  dictionary,
  fields,
  flag,
  list,
  literal,
  nullable,
  text,
} from "../../src/decode.ts";

const entry = fields({
  version: literal(1),
  name: text,
  size: nullable(count),
  done: flag,
  sums: dictionary(list(text)),
});
const good = { version: 1, name: "a", size: null, done: true, sums: { x: ["1", "2"] } };

test("what was written comes back, and nothing else that lies beside it", () => {
  expect(decodeJson(JSON.stringify({ ...good, more: 1 }), entry)).toEqual(good);
});

test.each<[string, string]>([
  ["no JSON", '{"version":1'],
  ["nothing", ""],
  ["null", "null"],
  ["a list in place of an object", "[]"],
  ["another literal", JSON.stringify({ ...good, version: 2 })],
  ["a field that is absent", JSON.stringify({ ...good, name: undefined })],
  ["a number in place of a text", JSON.stringify({ ...good, name: 1 })],
  ["a text in place of a flag", JSON.stringify({ ...good, done: "true" })],
  ["a negative count", JSON.stringify({ ...good, size: -1 })],
  ["a number that is none", '{"version":1,"name":"a","size":1e999,"done":true,"sums":{}}'],
  ["an object in place of a list", JSON.stringify({ ...good, sums: { x: { length: 1 } } })],
  ["a list with another thing in it", JSON.stringify({ ...good, sums: { x: ["1", 2] } })],
  ["a list in place of a dictionary", JSON.stringify({ ...good, sums: [] })],
])("%s is null", (_, json) => {
  expect(decodeJson(json, entry)).toBeNull();
});

test("a name such as __proto__ is a name like any other", () => {
  const read = decodeJson('{"__proto__":"x","constructor":"y"}', dictionary(text));
  expect(Object.entries(read ?? {})).toEqual([
    ["__proto__", "x"],
    ["constructor", "y"],
  ]);
  expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
});

test("a field that is absent may have a value of the decoder's own", () => {
  const orNone: Decoder<readonly string[]> = (value) => (value === undefined ? [] : list(text)(value));
  expect(decodeJson("{}", fields({ names: orNone }))).toEqual({ names: [] });
});

test("no text makes it throw", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (json) => {
      const read = decodeJson(json, entry);
      expect(read === null || read.version === 1).toBe(true);
    }),
  );
});
