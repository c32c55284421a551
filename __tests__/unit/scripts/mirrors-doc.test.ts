import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "@jest/globals";
import { CATALOGUE, type CatalogueEntry } from "../../../src/mirrors/catalogue.ts";

const script = "../../../scripts/render-mirrors-doc.mjs";
const LANGUAGES = ["en", "zh"] as const;
type LanguageTag = (typeof LANGUAGES)[number];
let render: (catalogue: readonly CatalogueEntry[], language: LanguageTag) => string;
let pages: Readonly<Record<LanguageTag, string>>;

beforeAll(async () => {
  const rendering = await import(script);
  render = rendering.renderMirrorsDoc;
  pages = rendering.MIRRORS_PAGES;
});

test.each(LANGUAGES)(
  "the page in %s is what the catalogue gives (npm run docs writes it)",
  async (language) => {
    const path = fileURLToPath(new URL(`../../../${pages[language]}`, import.meta.url));
    expect((await readFile(path, "utf8")).replaceAll("\r\n", "\n")).toBe(render(CATALOGUE, language));
  },
);

test.each(LANGUAGES)("in %s every entry has a row with all that is known of it", (language) => {
  const lines = render(CATALOGUE, language).split("\n");
  for (const entry of CATALOGUE) {
    const row = lines.find((line) => line.startsWith(`| \`${entry.name}\` |`));
    for (const text of [
      entry.operator,
      entry.url,
      ...entry.otherUrls,
      entry.notes[language],
      entry.source,
      entry.checked,
    ]) {
      expect(row).toContain(text);
    }
  }
});

test("a bar in a text does not end its cell", () => {
  const [entry] = CATALOGUE;
  const notes = { en: "a|b", zh: "a|b" };
  const rendered = render([{ ...(entry as CatalogueEntry), notes }, ...CATALOGUE.slice(1)], "en");
  expect(rendered).toContain("| a\\|b |");
});
