import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { INPUTS } from "../../src/inputs/rows.ts";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const read = async (name: string) =>
  (await readFile(join(repository, name), "utf8")).replaceAll("\r\n", "\n");

/** A top-level block of action.yml, without its first line. */
function blockOf(yaml: string, key: string): string {
  const block = new RegExp(`^${key}:\\n((?: .*\\n)+)`, "m").exec(yaml)?.[1];
  if (block === undefined) throw new Error(`action.yml has no ${key}`);
  return block;
}

/** The names that stand one level below. */
function namesIn(block: string): readonly string[] {
  return [...block.matchAll(/^ {2}([\w-]+):$/gm)].map(([, name = ""]) => name);
}

/** The inputs of action.yml as they follow from the list: a runner shows descriptions as plain text. */
function inputsBlock(): string {
  return INPUTS.map(({ name, description, advanced, default: standard }) => {
    const text = (advanced ? "Advanced. " : "") + description.replaceAll("`", "");
    return [
      `  ${name}:`,
      `    description: ${JSON.stringify(text)}`,
      "    required: false",
      `    default: ${JSON.stringify(standard)}`,
      "",
    ].join("\n");
  }).join("");
}

/**
 * First and second cells of the rows in every table whose first column is called `title`; the first cells are names
 * in code.
 */
function tableRows(markdown: string, title: RegExp): readonly (readonly [name: string, second: string])[] {
  const tables = (markdown.match(/(?:^\|.*\n?)+/gm) ?? []).map((table) => table.split("\n").map(cellsOf));
  const rows = tables
    .filter(([header]) => title.test(header?.[0] ?? ""))
    .flatMap(([, , ...body]) => body.filter(([first]) => first !== undefined));
  return rows.map(([first = "", second = ""]) => [
    /^`(.+)`$/.exec(first)?.[1] ?? `no name: ${first}`,
    second,
  ]);
}

function cellsOf(line: string): readonly string[] {
  const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
  return cells.slice(1, -1);
}

let action = "";
beforeAll(async () => {
  action = await read("action.yml");
});

describe("action.yml", () => {
  test("its inputs are those of the code: names, defaults, descriptions, order", () => {
    expect(blockOf(action, "inputs")).toBe(inputsBlock());
  });

  test("its outputs are those that the flow sets, in their order", async () => {
    const flows = await readdir(join(repository, "src/flows"), { recursive: true });
    const files = flows.filter((name) => name.endsWith(".ts"));
    const sources = await Promise.all(files.map((name) => read(`src/flows/${name}`)));
    const set = sources.flatMap((text) =>
      [...text.matchAll(/\.setOutput\(\s*"([\w-]+)"/g)].map(([, name]) => name),
    );
    expect(set).toEqual(namesIn(blockOf(action, "outputs")));
  });

  test("what it starts is there", async () => {
    for (const step of ["main", "post"]) {
      const script = new RegExp(` ${step}: (\\S+)`).exec(blockOf(action, "runs"))?.[1];
      expect(await read(script ?? "")).not.toBe("");
    }
  });
});

describe.each([
  ["README.md", /^input$/i, /^output$/i],
  ["README.zh-CN.md", /^输入参数$/, /^输出$/],
])("%s", (name, inputTitle, outputTitle) => {
  let readme = "";
  beforeAll(async () => {
    readme = await read(name);
  });

  test("its table of inputs has their names and defaults, in their order", () => {
    const rows = tableRows(readme, inputTitle);
    // An input without a default has a dash, or nothing, there.
    const expected = INPUTS.map((i) => [
      i.name,
      i.default === "" ? expect.stringMatching(/^[–—-]?$/) : `\`${i.default}\``,
    ]);
    expect(rows).toEqual(expected);
  });

  test("its table of outputs has the outputs of action.yml, in their order", () => {
    const rows = tableRows(readme, outputTitle).map(([output]) => output);
    expect(rows).toEqual(namesIn(blockOf(action, "outputs")));
  });

  test("its links lead to its own headings, and to files that are there", async () => {
    const anchors = headingsOf(readme).map(([, title]) => anchorOf(title));
    for (const [, target = ""] of withoutCode(readme).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (target.startsWith("#")) expect(anchors).toContain(target.slice(1));
      else if (!/^https?:/.test(target)) await stat(join(repository, target.replace(/#.*$/, "")));
    }
  });
});

describe("README.md and README.zh-CN.md", () => {
  let both: readonly string[] = [];
  beforeAll(async () => {
    both = await Promise.all(["README.md", "README.zh-CN.md"].map(read));
  });
  const compare = (shapeOf: (readme: string) => unknown) => {
    const [english, chinese] = both.map(shapeOf);
    expect(chinese).toEqual(english);
  };

  test("link to each other at their tops", () => {
    const tops = both.map((readme) => readme.split("\n")[2]);
    expect(tops).toEqual(["English | [简体中文](README.zh-CN.md)", "[English](README.md) | 简体中文"]);
  });
  test("have the same sections", () => compare((readme) => headingsOf(readme).map(([level]) => level)));
  test("have the same rows in their tables", () =>
    compare((readme) =>
      (readme.match(/(?:^\|.*\n?)+/gm) ?? []).map((table) => table.trim().split("\n").length),
    ));
  test("show the same workflows and commands", () =>
    compare((readme) =>
      [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, code = ""]) => [
        language,
        code.replace(/ +# .*$/gm, ""),
      ]),
    ));
});

/** Levels and titles; a comment in a block of code is none. */
function headingsOf(markdown: string): readonly (readonly [level: number, title: string])[] {
  const lines = markdown.replace(/^```[\s\S]*?^```$/gm, "");
  return [...lines.matchAll(/^(#+) (.+)$/gm)].map(([, marks = "", title = ""]) => [marks.length, title]);
}

function withoutCode(markdown: string): string {
  return markdown.replace(/^```[\s\S]*?^```$/gm, "").replace(/`[^`\n]*`/g, "");
}

/** As GitHub makes it of a heading. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replaceAll(" ", "-");
}
