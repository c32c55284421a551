import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "@jest/globals";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const read = async (path: string) =>
  (await readFile(join(repository, path), "utf8")).replaceAll("\r\n", "\n");

/** A test that the page names; `name` is null where it names the whole file. */
interface Citation {
  readonly file: string;
  readonly name: string | null;
}

/** Rows, list items and paragraphs, each in one line. */
function blocksOf(markdown: string): readonly string[] {
  return markdown.split(/\n\n|\n(?=\||#| *- )/).map((block) => block.replace(/\s+/g, " ").trim());
}

/** The last cells of the rows in tables with the column "Shown by". */
function shownBy(markdown: string): readonly string[] {
  const tables = markdown.match(/(?:^\|.*\n)+/gm) ?? [];
  return tables
    .map((table) => table.trim().split("\n"))
    .filter(([header = ""]) => /\| Shown by \|$/.test(header))
    .flatMap(([, , ...rows]) => rows.map(lastCellOf));
}

function lastCellOf(row: string): string {
  const cell = row.split(/(?<!\\)\|/).at(-2) ?? "";
  return cell.replaceAll("\\|", "|").trim();
}

/** Every test file in a text, and with each one the names in quotes behind it. */
function citationsIn(text: string, unnamedFile: string | null = null): readonly Citation[] {
  let file = unnamedFile;
  const found: Citation[] = [];
  for (const [, path, name] of text.matchAll(/`([^`\s]+\.test\.ts)`|"([^"]+)"/g)) {
    file = path ?? file;
    if (file !== null) found.push({ file, name: name ?? null });
  }
  return found;
}

/** What the page names of the tests. Where a row has no file, the page says once which one it means. */
function citationsOf(page: string): readonly Citation[] {
  const unnamedFile = /The tests without a file name are in `([^`]+)`/.exec(page)?.[1] ?? null;
  const prose = blocksOf(page).filter((block) => !block.startsWith("|"));
  return [
    ...prose.flatMap((block) => citationsIn(block)),
    ...shownBy(page).flatMap((cell) => citationsIn(cell, unnamedFile)),
  ];
}

/** The citations whose file, or whose name as the source writes it (`%s` included), is not there. */
async function missing(citations: readonly Citation[]): Promise<readonly string[]> {
  const problems = await Promise.all(
    citations.map(async ({ file, name }) => {
      const source = await read(`__tests__/${file}`).catch(() => null);
      if (source === null) return [`${file}: no such file`];
      const isThere = name === null || [JSON.stringify(name), `\`${name}\``].some((n) => source.includes(n));
      return isThere ? [] : [`${file}: ${name}`];
    }),
  );
  return [...new Set(problems.flat())];
}

let page = "";
beforeAll(async () => {
  page = await read("docs/threat-model.md");
});

test("every test that the threat model names exists", async () => {
  expect(await missing(citationsOf(page))).toEqual([]);
});

test("every row of it names a test, or says with a dash that there is none", () => {
  const rows = shownBy(page);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter((cell) => cell !== "–" && !/`[^`]+\.test\.ts`|"[^"]+"/.test(cell))).toEqual([]);
});

test("every other file that it names exists", () => {
  const named = [...page.matchAll(/`((?:src|support|\.github)\/[\w./-]+\.\w+)`/g)].map(
    ([, path = ""]) => path,
  );
  const linked = [...page.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, path = ""]) => `docs/${path}`);
  const paths = [...named, ...linked].map((path) => path.replace(/^support\//, "__tests__/support/"));
  expect(paths.filter((path) => !existsSync(join(repository, path)))).toEqual([]);
});

test("its links to its own parts lead to headings", () => {
  const headings = [...page.matchAll(/^## (.+)$/gm)].map(([, title = ""]) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s-]/gu, "")
      .replaceAll(" ", "-"),
  );
  const anchors = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
  expect(headings).toEqual(expect.arrayContaining(anchors));
});

test("a file or a name that is not there is found, in rows and in prose", async () => {
  const here = "unit/scripts/threat-model.test.ts";
  // Put together, so that this source does not hold it.
  const absent = ["no", "such", "name"].join(" ");
  const madeUp = [
    `Prose (\`${here}\` "${absent} in\nprose"), and a list:`,
    "",
    `- \`unit/absent.test.ts\` "that"`,
    "",
    "| What | How | Shown by |",
    "| --- | --- | --- |",
    `| "not a name" | – | \`${here}\` "every test that the threat model names exists", "${absent} \\| in a row" |`,
    `| – | – | "${absent} without a file" |`,
    "",
    `The tests without a file name are in \`${here}\`.`,
    "",
  ].join("\n");
  expect(await missing(citationsOf(madeUp))).toEqual([
    `${here}: ${absent} in prose`,
    "unit/absent.test.ts: no such file",
    `${here}: ${absent} | in a row`,
    `${here}: ${absent} without a file`,
  ]);
});
