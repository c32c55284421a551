import { describe, expect, test } from "@jest/globals";
import { readInfo, readList } from "../../../src/relay/read-answers.ts";

const info = (text: string, version: string | null = "v1.0.0") =>
  readInfo(Buffer.from(text), "example.com/x", version);

describe("an .info", () => {
  test("is written anew with its version and its time", () =>
    expect(info('{"Version":"v1.0.0","Time":"2024-01-02T03:04:05Z","Origin":{"URL":"https://x"}}')).toEqual({
      Version: "v1.0.0",
      Time: "2024-01-02T03:04:05Z",
    }));
  test("without a time that go can read has none", () =>
    expect(info('{"Version":"v1.0.0","Time":"yesterday"}')).toEqual({ Version: "v1.0.0" }));
  test("of a query names any version of that module", () =>
    expect(info('{"Version":"v1.7.0"}', null)).toEqual({ Version: "v1.7.0" }));
  test.each([
    ["another version", '{"Version":"v1.0.1"}', "v1.0.0"],
    ["a version of another major", '{"Version":"v2.0.0"}', null],
    ["no version", '{"Version":"master"}', null],
    ["a path", '{"Version":"../../x"}', null],
    ["a login page", "<!DOCTYPE html>", null],
    ["nothing", "", null],
    ["null", "null", null],
  ])("that is %s is none", (_, text, version) => expect(info(text, version)).toBeNull());
});

describe("a list", () => {
  const list = (text: string) => readList(Buffer.from(text));
  test("has versions, perhaps with times", () =>
    expect(list("v1.0.0\nv1.1.0 2024-01-02T03:04:05Z\n\n")).toEqual(["v1.0.0", "v1.1.0"]));
  test("of a module without tags is empty", () => expect(list("")).toEqual([]));
  test("leaves out what is no version", () => expect(list("v1.0.0\nmaster\nv1\n")).toEqual(["v1.0.0"]));
  test("that has nothing else is none", () => expect(list("<html>\nSign in\n")).toBeNull());
});
