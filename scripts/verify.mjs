/**
 * Everything that must hold before a commit, each check by its npm script. A check that fails does not keep
 * the next ones from running: one run shows all there is to mend.
 *
 * With RESULTS_DIR set, jest's results (jest.json) and the other checks' (checks.json: name → passed) are
 * left in that folder.
 */
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

const resultsFolder = process.env.RESULTS_DIR;
const jestResults = resultsFolder ? ["--", "--json", `--outputFile=${join(resultsFolder, "jest.json")}`] : [];

const checks = [["lint"], ["typecheck"], ["deps"], ["unused"], ["test:code", ...jestResults], ["check-dist"]];

/** npm_execpath is npm's own script; without it, `npm` is started through a shell, as Windows needs. */
function npmRun(args) {
  const npm = process.env.npm_execpath;
  const options = { stdio: "inherit" };
  const { status } = npm
    ? spawnSync(process.env.npm_node_execpath ?? process.execPath, [npm, "run", ...args], options)
    : spawnSync("npm", ["run", ...args], { ...options, shell: true });
  return status === 0;
}

const passed = Object.fromEntries(checks.map(([name, ...args]) => [name, npmRun([name, ...args])]));
for (const [name, good] of Object.entries(passed))
  process.stdout.write(`${good ? "ok    " : "FAILED"} ${name}\n`);
if (resultsFolder) writeFileSync(join(resultsFolder, "checks.json"), JSON.stringify(passed));
process.exitCode = Object.values(passed).every(Boolean) ? 0 : 1;
