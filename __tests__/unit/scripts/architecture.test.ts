import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const PAGES = ["docs/architecture.md", "CONTRIBUTING.md"];

async function read(page: string): Promise<string> {
  return readFile(join(repository, page), "utf8");
}

/** Paths in code quotes that begin with a folder of this repository, and the targets of links. */
function pathsIn(page: string, text: string): readonly string[] {
  const quoted = [...text.matchAll(/`((?:src|__tests__|scripts|docs|bench|\.github|dist)(?:\/[\w./-]+)?)`/g)];
  const linked = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)(?:#[^)]*)?\)/g)];
  const folder = page.includes("/") ? "docs" : "";
  return [
    ...quoted.map(([, path = ""]) => path),
    ...linked.map(([, path = ""]) => join(folder, path).replaceAll("\\", "/")),
  ];
}

describe.each(PAGES)("%s", (page) => {
  test("names files that exist", async () => {
    const paths = pathsIn(page, await read(page));
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !existsSync(join(repository, path)))).toEqual([]);
  });
});

test("the architecture names each folder of src, and each room of the flows", async () => {
  const text = await read("docs/architecture.md");
  const folders = async (parent: string) =>
    (await readdir(join(repository, parent), { withFileTypes: true }))
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${parent}/${name}`);
  const all = [...(await folders("src")), ...(await folders("src/flows")), ...(await folders("src/targets"))];
  expect(all.filter((folder) => !text.includes(`\`${folder}\``))).toEqual([]);
});

test("the architecture fits on a few screens", async () => {
  expect((await read("docs/architecture.md")).split("\n").length).toBeLessThanOrEqual(150);
});

test("a change takes at most three source files, tables of words apart", async () => {
  const table = (await read("CONTRIBUTING.md")).split("## Ten changes")[1]?.split("## Style")[0] ?? "";
  const rows = table.split("\n").filter((line) => line.startsWith("| ") && !/^\| (?:Change|---)/.test(line));
  expect(rows).toHaveLength(10);
  for (const row of rows) {
    const files = [...row.matchAll(/`(src\/[\w./-]+)`/g)].map(([, path = ""]) => path);
    expect({ row, files: files.filter((file) => !file.startsWith("src/telling/")).length <= 3 }).toEqual({
      row,
      files: true,
    });
  }
});
