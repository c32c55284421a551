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

/** Names in code in the first cells of the tables whose first column is called `title`. */
function namesInTables(markdown: string, title: RegExp): readonly string[] {
  const tables = (markdown.match(/(?:^\|.*\n?)+/gm) ?? []).map((table) => table.split("\n").map(cellsOf));
  const rows = tables.filter(([header]) => title.test(header?.[0] ?? "")).flatMap(([, , ...body]) => body);
  return rows.flatMap(([first = ""]) => [...first.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name));
}

function cellsOf(line: string): readonly string[] {
  const cells = line.split(/(?<!\\)\|/).map((cell) => cell.trim());
  return cells.slice(1, -1);
}

/** The outputs that these files set, in their order. */
async function outputsIn(files: readonly string[]): Promise<readonly string[]> {
  const sources = await Promise.all(files.map(read));
  return sources.flatMap((text) =>
    [...text.matchAll(/\.setOutput\(\s*"([\w-]+)"/g)].map(([, name = ""]) => name),
  );
}

interface RenderInputs {
  readonly withActionInputs: (yaml: string, inputs: typeof INPUTS) => string;
  readonly withReadmeInputs: (readme: string, inputs: typeof INPUTS, translated: boolean) => string;
  readonly commentsIn: (readme: string) => ReadonlyMap<string, readonly string[]>;
}

const script = "../../scripts/render-inputs.mjs";
let render: RenderInputs;
let action = "";
beforeAll(async () => {
  render = await import(script);
  action = await read("action.yml");
});

describe("action.yml", () => {
  test("its inputs are those of the code: names, defaults, descriptions, order (npm run docs writes them)", () => {
    expect(action).toBe(render.withActionInputs(action, INPUTS));
    expect(namesIn(blockOf(action, "inputs"))).toEqual(INPUTS.map(({ name }) => name));
  });

  test("its outputs are those that the flow sets, in their order", async () => {
    const flows = await readdir(join(repository, "src/flows"), { recursive: true });
    const files = flows.filter((name) => name.endsWith(".ts") && !/^fleet\b/.test(name));
    expect(await outputsIn(files.map((name) => `src/flows/${name}`))).toEqual(
      namesIn(blockOf(action, "outputs")),
    );
  });

  test("what it starts is there", async () => {
    for (const step of ["main", "post"]) {
      const script = new RegExp(` ${step}: (\\S+)`).exec(blockOf(action, "runs"))?.[1];
      expect(await read(script ?? "")).not.toBe("");
    }
  });
});

describe("fleet/action.yml", () => {
  const flow = "src/flows/fleet/publish-fleet.ts";
  let subAction = "";
  beforeAll(async () => {
    subAction = await read("fleet/action.yml");
  });

  test("its inputs are those that the flow reads, its outputs those that it sets", async () => {
    const asked = [...(await read(flow)).matchAll(/(?:\.input|given)\("([\w-]+)"\)/g)].map(
      ([, name = ""]) => name,
    );
    expect(asked.sort()).toEqual([...namesIn(blockOf(subAction, "inputs"))].sort());
    expect(await outputsIn([flow])).toEqual(namesIn(blockOf(subAction, "outputs")));
  });

  test("what it starts is a bundle that the build writes", async () => {
    const script = / main: \.\.\/dist\/(\w+)\/index\.js$/m.exec(blockOf(subAction, "runs"))?.[1];
    expect(await read("scripts/bundle.mjs")).toContain(`${script}: "fleet-action.js"`);
  });
});

describe.each([
  ["README.md", /^output$/i],
  ["README.zh-CN.md", /^输出$/],
])("%s", (name, outputTitle) => {
  let readme = "";
  beforeAll(async () => {
    readme = await read(name);
  });

  test("its inputs are those of the code: names, defaults, order (npm run docs writes them)", () => {
    expect(readme).toBe(render.withReadmeInputs(readme, INPUTS, name !== "README.md"));
    expect([...render.commentsIn(readme).keys()]).toEqual(INPUTS.map(({ name }) => name));
    const language = name === "README.md" ? /^\P{Script=Han}+$/u : /\p{Script=Han}/u;
    expect([...render.commentsIn(readme)].filter(([, lines]) => !language.test(lines.join("")))).toEqual([]);
  });

  test("its table of outputs has the outputs of action.yml, in their order", () => {
    expect(namesInTables(readme, outputTitle)).toEqual(namesIn(blockOf(action, "outputs")));
  });

  test("shows how to use it on the first screen, and ends before anybody stops reading", () => {
    const lines = readme.split("\n");
    expect(lines.slice(0, 20).join("\n")).toMatch(/^- uses: [\w-]+\/setup-go-mirror@/m);
    expect(lines.slice(0, 40).join("\n")).toMatch(/^node dist\/cli\/index\.js try --sandbox\b.*\nnpm cit\b/m);
    expect(lines.length - 1).toBeLessThanOrEqual(200);
  });

  test("has no figure that was not measured", async () => {
    const [figures = ""] = readme.match(/(?:^\|.*\n)+/m) ?? [];
    const times = figures.match(/\d+\.\d+ s/g) ?? [];
    expect(times.length).toBeGreaterThanOrEqual(5);
    const measured = await read("docs/performance.md");
    expect(times.filter((time) => !measured.includes(` ${time} `))).toEqual([]);
  });
});

describe("every page", () => {
  let pages: ReadonlyMap<string, string> = new Map();
  beforeAll(async () => {
    const inDocs = (await readdir(join(repository, "docs"))).map((name) => `docs/${name}`);
    const names = [...(await readdir(repository)), ...inDocs].filter((name) => name.endsWith(".md"));
    pages = new Map(await Promise.all(names.map(async (name) => [name, await read(name)] as const)));
  });

  test("links to headings and files that are there", async () => {
    const links = [...pages].flatMap(([page, text]) =>
      [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => ({ page, target })),
    );
    // GitHub's own pages of this repository, such as the state of a workflow, are no files.
    const own = links.filter(({ target }) => !/^https?:|^\.\.\/\.\.\/actions\//.test(target));
    expect(own.length).toBeGreaterThan(50);
    for (const { page, target } of own) {
      const [path = "", anchor] = target.split("#");
      const file = path === "" ? page : join(page, "..", path).replaceAll("\\", "/");
      await stat(join(repository, file));
      const headings = headingsOf(pages.get(file) ?? "").map(([, title]) => anchorOf(title));
      if (anchor !== undefined)
        expect({ page, target, headings }).toMatchObject({ headings: expect.arrayContaining([anchor]) });
    }
  });
});

describe.each([
  "README",
  "docs/cache",
  "docs/cli",
  "docs/fleet",
  "docs/from-setup-go",
  "docs/go",
  "docs/how-it-works",
  "docs/mirrors",
  "docs/private-modules",
  "docs/relay",
  "docs/troubleshooting",
])("%s.md and its Chinese page", (page) => {
  let both: readonly string[] = [];
  beforeAll(async () => {
    both = await Promise.all([`${page}.md`, `${page}.zh-CN.md`].map(read));
  });
  const compare = (shapeOf: (text: string) => unknown) => {
    const [english, chinese] = both.map(shapeOf);
    expect(chinese).toEqual(english);
  };

  test("link to each other at their tops", () => {
    const tops = both.map((text) => text.split("\n")[2]);
    const name = page.replace(/^docs\//, "");
    expect(tops).toEqual([`English | [简体中文](${name}.zh-CN.md)`, `[English](${name}.md) | 简体中文`]);
  });
  test("are in Chinese and in English", () => {
    const inHan = both.map((text) => withoutCode(text).match(/\p{Script=Han}/gu)?.length ?? 0);
    expect(inHan[0]).toBeLessThan(10);
    expect(inHan[1]).toBeGreaterThan(300);
  });
  test("have the same sections", () => compare((text) => headingsOf(text).map(([level]) => level)));
  test("have the same rows in their tables", () =>
    compare((text) => (text.match(/(?:^\|.*\n?)+/gm) ?? []).map((table) => table.trim().split("\n").length)));
  test("show the same workflows and commands", () =>
    compare((text) =>
      [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, code = ""]) => [
        language,
        code.replace(/ *# .*$/gm, "").replace(/\n\n+/g, "\n"),
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
