import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "@jest/globals";

interface Size {
  readonly name: string;
  readonly lines: number;
}

const root = fileURLToPath(new URL("../../..", import.meta.url));
const script = "../../../scripts/sizes.mjs";
let tooLong: (root: string, folder: string) => readonly Size[];
let sizesIn: (file: string, text: string) => readonly Size[];

beforeAll(async () => {
  ({ tooLong, sizesIn } = await import(script));
});

/** Each stands in docs/architecture.md ("Sizes") with a reason. */
const EXCEPTIONS = ["src/ports.ts", "src/report/report.ts", "src/telling/fleet-page/assets.ts"];

test("no function of src is longer than 60 lines and no file than 300, but for the exceptions, which all still are", () => {
  expect(tooLong(root, "src").map(({ name }) => name)).toEqual(EXCEPTIONS);
});

test("the architecture names each exception", async () => {
  const page = await readFile(join(root, "docs/architecture.md"), "utf8");
  const sizes = page.split("\n## Sizes\n")[1]?.split("\n## ")[0] ?? "";
  const unnamed = EXCEPTIONS.filter((name) => !sizes.includes(`\`${name.split(" ").at(-1)}\``));
  expect(unnamed).toEqual([]);
});

test.each([
  ["a function, without the comment above it", "/**\n * Says.\n */\nfunction say() {\n\n}\n", "say", 3],
  ["an arrow function, with its parameters", "const say = (\n  one,\n) => {\n};\n", "say", 4],
  ["a method", "class A {\n  say() {\n  }\n}\n", "say", 2],
  ["a function that has no name", "run(() => {\n});\n", "(without a name)", 2],
])("counts the lines of %s", (_, text, name, lines) => {
  const [file, ...functions] = sizesIn("a.ts", text);
  expect(file).toEqual({ name: "a.ts", lines: text.trimEnd().split("\n").length });
  expect(functions).toEqual([{ name: `a.ts ${name}`, lines }]);
});
