/**
 * Everything that must hold before a commit, each check by its npm script. A check that fails does not keep
 * the next ones from running: one run shows all there is to mend. The tests wait for sockets and timers much of the
 * time: what reads the code alone runs beside them, and prints when it has ended.
 *
 * With RESULTS_DIR set, jest's results (jest.json) and the other checks' (checks.json: name → passed) are
 * left in that folder.
 */
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

const resultsFolder = process.env.RESULTS_DIR;
const jestResults = resultsFolder ? ["--", "--json", `--outputFile=${join(resultsFolder, "jest.json")}`] : [];

const BESIDE_THE_TESTS = ["lint", "typecheck", "deps", "unused", "check-dist"];

/**
 * Whether that script ends with 0. npm_execpath is npm's own script; without it, `npm` is started through a shell, as
 * Windows needs.
 * @param printsAtOnce otherwise its output is printed when it has ended
 */
function npmRun(args, printsAtOnce) {
  const npm = process.env.npm_execpath;
  const stdio = printsAtOnce ? "inherit" : ["ignore", "pipe", "pipe"];
  const child = npm
    ? spawn(process.env.npm_node_execpath ?? process.execPath, [npm, "run", ...args], { stdio })
    : spawn("npm", ["run", ...args], { stdio, shell: true });
  const pieces = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (piece) => pieces.push(piece));
  return new Promise((resolve) => {
    child.once("error", () => resolve(false));
    child.once("close", (status) => {
      process.stdout.write(Buffer.concat(pieces));
      resolve(status === 0);
    });
  });
}

async function runBesideTheTests() {
  const passed = [];
  for (const name of BESIDE_THE_TESTS) passed.push([name, await npmRun([name], false)]);
  return passed;
}

const [others, tests] = await Promise.all([runBesideTheTests(), npmRun(["test:code", ...jestResults], true)]);
const passed = Object.fromEntries([...others, ["test:code", tests]]);
for (const [name, good] of Object.entries(passed))
  process.stdout.write(`${good ? "ok    " : "FAILED"} ${name}\n`);
if (resultsFolder) writeFileSync(join(resultsFolder, "checks.json"), JSON.stringify(passed));
process.exitCode = Object.values(passed).every(Boolean) ? 0 : 1;
