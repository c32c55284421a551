/** From the page's style sheet and its compiled script to the TypeScript file that holds both as texts. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";
import ts from "typescript";

const root = fileURLToPath(new URL("..", import.meta.url));
const page = join(root, "src/telling/fleet-page");

/** The text of assets.ts. */
export function renderPageAssets() {
  const style = readFileSync(join(page, "page.css"), "utf8").replaceAll("\r\n", "\n");
  return `/** Written by npm run docs from page.css and client/*.ts: what is to be changed is there. */

export const STYLE = ${literal(style.replace(/^\s+/gm, ""))};

export const SCRIPT = ${literal(oneScript(join(page, "client/main.ts")))};
`;
}

function literal(text) {
  return `\`${text.replace(/[\\`]|\$\{/g, "\\$&")}\``;
}

/**
 * A module and all that it imports, in one script: each file's code once, after what it needs, without imports and
 * exports. That is right as long as nothing is renamed on import and no two files declare the same name, and
 * both are refused here.
 */
function oneScript(main) {
  const seen = new Set();
  const parts = [];
  const add = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    const code = compiled(readFileSync(file, "utf8"));
    for (const [, name] of code.matchAll(/^import .* from "(\.[^"]+)";$/gm)) add(join(dirname(file), name));
    parts.push(code.replace(/^import .*\n/gm, "").replace(/^export (?=const|function|class)/gm, ""));
  };
  add(main);
  const script = `"use strict";{\n${parts.join("")}}\n`;
  if (/^\s*(?:import|export)\b|^import .* as /m.test(script)) throw new Error("an import or export is left");
  // Declared twice in one block is a syntax error.
  new Script(script);
  return script;
}

/** JavaScript of a TypeScript module, without comments; imports keep the names of files. */
function compiled(text) {
  const { outputText } = ts.transpileModule(text.replaceAll("\r\n", "\n"), {
    compilerOptions: {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.ESNext,
      removeComments: true,
      newLine: ts.NewLineKind.LineFeed,
      verbatimModuleSyntax: true,
    },
  });
  return outputText.replace(/^ +/gm, (blanks) => " ".repeat(blanks.length / 4));
}
