/** Writes the inputs of the compiled table into action.yml and the READMEs. */
import { readFileSync, writeFileSync } from "node:fs";
import { INPUTS } from "../build/inputs/rows.js";
import { withActionInputs, withReadmeInputs } from "./render-inputs.mjs";

const rewrite = (name, change) => {
  const file = new URL(`../${name}`, import.meta.url);
  writeFileSync(file, change(readFileSync(file, "utf8")));
};

rewrite("action.yml", (yaml) => withActionInputs(yaml, INPUTS));
rewrite("README.md", (readme) => withReadmeInputs(readme, INPUTS, false));
rewrite("README.zh-CN.md", (readme) => withReadmeInputs(readme, INPUTS, true));
