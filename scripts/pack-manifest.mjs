/**
 * package.json as a package has it, around `npm pack`: dist holds all the code of its dependencies, so whoever installs
 * the package installs nothing else. `strip` (prepack) writes it and keeps the original; `restore` (postpack) brings
 * that back.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const manifest = fileURLToPath(new URL("../package.json", import.meta.url));
const folder = fileURLToPath(new URL("../build/", import.meta.url));
const kept = `${folder}package.json`;

/** Without what only a clone needs. */
export function packedManifest({ scripts, dependencies, devDependencies, ...rest }) {
  return rest;
}

function strip() {
  const text = readFileSync(manifest, "utf8");
  mkdirSync(folder, { recursive: true });
  writeFileSync(kept, text);
  writeFileSync(manifest, `${JSON.stringify(packedManifest(JSON.parse(text)), null, 2)}\n`);
}

if (process.argv[2] === "strip") strip();
if (process.argv[2] === "restore") renameSync(kept, manifest);
