import { expect, test } from "@jest/globals";
import { livingLine } from "../../../src/cli/living-line.ts";

const CLEAR = "\r\u001b[K";

function onTerminal(columns = 80) {
  const written: string[] = [];
  return { line: livingLine({ columns, write: (text) => written.push(text) }), written };
}

test("each text takes the place of the last one, and the same one is not written again", () => {
  const { line, written } = onTerminal();
  for (const text of ["one", "one", "two"]) line.show(text);
  expect(written).toEqual([`${CLEAR}one`, `${CLEAR}two`]);
});

test("a line that stays comes in its place", () => {
  const { line, written } = onTerminal();
  line.print("first");
  line.show("living");
  line.print("second");
  expect(written).toEqual(["first\n", `${CLEAR}living`, CLEAR, "second\n"]);
});

test("clearing writes something only where something stands", () => {
  const { line, written } = onTerminal();
  line.clear();
  line.show("living");
  line.clear();
  line.clear();
  expect(written).toEqual([`${CLEAR}living`, CLEAR]);
});

test.each([
  [10, "12345678…"],
  // Not known: as if it had 80.
  [0, "123456789012345"],
])("%d columns: no text is so wide that it would wrap", (columns, shown) => {
  const { line, written } = onTerminal(columns);
  line.show("123456789012345");
  expect(written).toEqual([CLEAR + shown]);
});
