/** Writes docs/cli.md from the help texts of the bundled command line. */
import { writeFileSync } from "node:fs";
import { renderCliDoc } from "./render-cli-doc.mjs";

writeFileSync(new URL("../docs/cli.md", import.meta.url), renderCliDoc());
