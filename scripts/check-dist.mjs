/** Fails when the dist/ of the working tree is not, byte for byte, what src/ builds. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleInto, distFolder } from "./bundle.mjs";

/** Relative names of the files below `folder`; empty when there is no such folder. */
function filesBelow(folder) {
  try {
    return readdirSync(folder, { recursive: true }).filter((name) => statSync(join(folder, name)).isFile());
  } catch (error) {
    if (error.code === "ENOENT") return [];
    throw error;
  }
}

const same = (name) => readFileSync(join(rebuilt, name)).equals(readFileSync(join(distFolder, name)));

const rebuilt = mkdtempSync(join(tmpdir(), "dist-"));
try {
  await bundleInto(rebuilt);
  const expected = new Set(filesBelow(rebuilt));
  const found = new Set(filesBelow(distFolder));
  const differences = [...new Set([...expected, ...found])].sort().flatMap((name) => {
    if (!found.has(name)) return [`dist/${name} is missing`];
    if (!expected.has(name)) return [`dist/${name} is left over`];
    return same(name) ? [] : [`dist/${name} differs`];
  });
  for (const line of differences) process.stderr.write(`${line}\n`);
  if (differences.length > 0) {
    process.stderr.write("dist/ is not what src/ builds: run `npm run build` and commit the result\n");
    process.exitCode = 1;
  }
} finally {
  rmSync(rebuilt, { recursive: true, force: true });
}
