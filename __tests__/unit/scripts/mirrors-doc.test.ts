import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "@jest/globals";
import { CATALOGUE, type CatalogueEntry } from "../../../src/mirrors/catalogue.ts";

const script = "../../../scripts/render-mirrors-doc.mjs";
let render: (catalogue: readonly CatalogueEntry[]) => string;

beforeAll(async () => {
  render = (await import(script)).renderMirrorsDoc;
});

test("docs/mirrors.md is what the catalogue gives (npm run docs writes it)", async () => {
  const path = fileURLToPath(new URL("../../../docs/mirrors.md", import.meta.url));
  expect((await readFile(path, "utf8")).replaceAll("\r\n", "\n")).toBe(render(CATALOGUE));
});

test("every entry has a row with all that is known of it", () => {
  const lines = render(CATALOGUE).split("\n");
  for (const entry of CATALOGUE) {
    const row = lines.find((line) => line.startsWith(`| \`${entry.name}\` |`));
    for (const text of [
      entry.operator,
      entry.url,
      ...entry.otherUrls,
      entry.notes,
      entry.source,
      entry.checked,
    ]) {
      expect(row).toContain(text);
    }
  }
});

test("a bar in a text does not end its cell", () => {
  const [entry] = CATALOGUE;
  const rendered = render([{ ...(entry as CatalogueEntry), notes: "a|b" }, ...CATALOGUE.slice(1)]);
  expect(rendered).toContain("| a\\|b |");
});
