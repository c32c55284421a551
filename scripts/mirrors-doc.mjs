/** Writes docs/mirrors.md and its Chinese page from the compiled catalogue. */
import { writeFileSync } from "node:fs";
import { CATALOGUE } from "../build/mirrors/catalogue.js";
import { MIRRORS_PAGES, renderMirrorsDoc } from "./render-mirrors-doc.mjs";

for (const [language, page] of Object.entries(MIRRORS_PAGES)) {
  writeFileSync(new URL(`../${page}`, import.meta.url), renderMirrorsDoc(CATALOGUE, language));
}
