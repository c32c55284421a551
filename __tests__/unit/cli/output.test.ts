import { expect, test } from "@jest/globals";
import { hasColour } from "../../../src/cli/output.ts";

test.each<[string, Readonly<Record<string, string>>, boolean, boolean]>([
  ["a terminal", {}, true, true],
  ["a pipe", {}, false, false],
  ["a pipe with FORCE_COLOR", { FORCE_COLOR: "1" }, false, true],
  ["a terminal with FORCE_COLOR=0", { FORCE_COLOR: "0" }, true, false],
  ["NO_COLOR wins", { NO_COLOR: "1", FORCE_COLOR: "1" }, true, false],
  ["a terminal that has none", { TERM: "dumb" }, true, false],
])("colours on %s", (_, env, isTerminal, expected) => {
  expect(hasColour(env, isTerminal)).toBe(expected);
});
