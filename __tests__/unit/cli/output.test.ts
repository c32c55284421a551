import { expect, test } from "@jest/globals";
import { hasColour, hasSymbols } from "../../../src/cli/output.ts";

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

test.each<[string, Readonly<Record<string, string>>, boolean]>([
  ["no locale", {}, true],
  ["LANG=en_US.UTF-8", { LANG: "en_US.UTF-8" }, true],
  ["LC_ALL=C over a LANG with UTF-8", { LC_ALL: "C", LANG: "en_US.UTF-8" }, false],
  ["LC_ALL=C.UTF-8", { LC_ALL: "C.UTF-8" }, true],
  ["LC_CTYPE=POSIX", { LC_CTYPE: "POSIX" }, false],
  ["a dumb terminal", { TERM: "dumb", LANG: "en_US.UTF-8" }, false],
])("symbols with %s", (_, env, expected) => {
  expect(hasSymbols(env)).toBe(expected);
});
