/**
 * Writes src/telling/fleet-page/assets.ts: the style sheet and the script of the fleet's page as texts, so that a bundle
 * needs no file beside it and the tests have them from src. `npm run docs` compiles the script and runs this.
 */
import { writeFileSync } from "node:fs";
import { renderPageAssets } from "./render-page-assets.mjs";

writeFileSync(new URL("../src/telling/fleet-page/assets.ts", import.meta.url), renderPageAssets());
