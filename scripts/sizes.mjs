/**
 * What is longer than the limits of docs/architecture.md ("Sizes"), in the lines of the file. `node scripts/sizes.mjs`
 * lists it for src.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const MAX_FUNCTION_LINES = 60;
const MAX_FILE_LINES = 300;

/** Files and functions of a folder that are too long: `<file>` or `<file> <function>`, by name, with their lines. */
export function tooLong(root, folder) {
  const names = readdirSync(join(root, folder), { recursive: true }).filter((name) => name.endsWith(".ts"));
  return names.sort().flatMap((name) => {
    const path = join(root, folder, name);
    const shown = relative(root, path).replaceAll("\\", "/");
    const text = readFileSync(path, "utf8");
    return sizesIn(shown, text).filter(({ name, lines }) =>
      name === shown ? lines > MAX_FILE_LINES : lines > MAX_FUNCTION_LINES,
    );
  });
}

/** The lines of a file and of each function in it. */
export function sizesIn(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const functions = [];
  const visit = (node) => {
    if (ts.isFunctionLike(node) && node.body !== undefined) {
      const lineOf = (position) => source.getLineAndCharacterOfPosition(position).line;
      // The comment above it does not count.
      const lines = lineOf(node.end) - lineOf(node.getStart(source)) + 1;
      functions.push({ name: `${file} ${nameOf(node)}`, lines });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return [{ name: file, lines: text.trimEnd().split("\n").length }, ...functions];
}

/** A function that has no name is called after what it is given to. */
function nameOf(node) {
  const named = node.name ?? node.parent.name;
  return named ? named.getText() : "(without a name)";
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL("..", import.meta.url));
  for (const { name, lines } of tooLong(root, "src")) process.stdout.write(`${name}: ${lines} lines\n`);
}
