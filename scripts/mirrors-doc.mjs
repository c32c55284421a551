/** Writes docs/mirrors.md from the compiled catalogue. */
import { writeFileSync } from "node:fs";
import { CATALOGUE } from "../build/mirrors/catalogue.js";
import { renderMirrorsDoc } from "./render-mirrors-doc.mjs";

writeFileSync(new URL("../docs/mirrors.md", import.meta.url), renderMirrorsDoc(CATALOGUE));
