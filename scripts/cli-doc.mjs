/** Writes docs/cli.md and its Chinese page from the help texts of the bundled command line. */
import { writeFileSync } from "node:fs";
import { CLI_PAGES, renderCliDoc } from "./render-cli-doc.mjs";

for (const [language, page] of Object.entries(CLI_PAGES)) {
  writeFileSync(new URL(`../${page}`, import.meta.url), renderCliDoc(language));
}
